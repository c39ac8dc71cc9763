using System.Text.Json.Serialization;
using Styrbord.Domain.Kernel;
using static Styrbord.Domain.Kernel.Feature;

namespace Styrbord.Domain.FrameChanges;

public static class FrameChangesFeature
{
    public static readonly Feature Feature = new("frameChanges", 6, FrameChangesJson.Default,
        [
            Asks<RecordChangeRights>([Role.Controller, Role.PlanningStrategist], Relation.Anywhere),
            Asks<RecordStandingDecision>([Role.Controller, Role.PlanningStrategist], Relation.Anywhere),
            Asks<ChangeFrames>([Role.Controller, Role.PlanningStrategist], Relation.Anywhere),
            Asks<RecordCentralAccount>([Role.Controller, Role.PlanningStrategist], Relation.Anywhere),
            Asks<DistributePayReview>([Role.Controller, Role.PlanningStrategist], Relation.Anywhere),
            Asks<CarryInvestments>([Role.Controller, Role.PlanningStrategist], Relation.Anywhere),
            Asks<CorrectDecidedAmount>([Role.Controller, Role.PlanningStrategist], Relation.Anywhere),
        ],
        [
            Tells<ChangeRightsRecorded>("frameChanges.change-rights-recorded"),
            Tells<StandingDecisionRecorded>("frameChanges.standing-decision-recorded"),
            Tells<FramesChanged>("frameChanges.frames-changed"),
            Tells<CentralAccountRecorded>("frameChanges.central-account-recorded"),
            Tells<InvestmentsCarried>("frameChanges.investments-carried"),
            Tells<DecidedAmountCorrected>("frameChanges.decided-amount-corrected"),
        ]);
}

[JsonSerializable(typeof(RecordChangeRights))]
[JsonSerializable(typeof(RecordStandingDecision))]
[JsonSerializable(typeof(ChangeFrames))]
[JsonSerializable(typeof(RecordCentralAccount))]
[JsonSerializable(typeof(DistributePayReview))]
[JsonSerializable(typeof(CarryInvestments))]
[JsonSerializable(typeof(CorrectDecidedAmount))]
[JsonSerializable(typeof(DecidedAmountCorrected))]
[JsonSerializable(typeof(DecidedCorrection))]
[JsonSerializable(typeof(ChangeRightsRecorded))]
[JsonSerializable(typeof(StandingDecisionRecorded))]
[JsonSerializable(typeof(FramesChanged))]
[JsonSerializable(typeof(CentralAccountRecorded))]
[JsonSerializable(typeof(InvestmentsCarried))]
[JsonSerializable(typeof(FrameChange))]
[JsonSerializable(typeof(ChangePart))]
[JsonSerializable(typeof(CentralAccount))]
[JsonSerializable(typeof(CentralPart))]
[JsonSerializable(typeof(GivenChange))]
[JsonSerializable(typeof(ChangeRights))]
[JsonSerializable(typeof(ChangeRight))]
[JsonSerializable(typeof(ChangeDecider))]
[JsonSerializable(typeof(StandingDecision))]
[JsonSerializable(typeof(TechnicalGround))]
[JsonSerializable(typeof(CarriedInvestments))]
[JsonSerializable(typeof(CarriedPart))]
internal sealed partial class FrameChangesJson : JsonSerializerContext;
