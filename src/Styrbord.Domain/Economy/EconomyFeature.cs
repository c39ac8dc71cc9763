using System.Text.Json.Serialization;
using Styrbord.Domain.Kernel;
using static Styrbord.Domain.Kernel.Feature;

namespace Styrbord.Domain.Economy;

public static class EconomyFeature
{
    public static readonly Feature Feature = new("economy", 4, EconomyJson.Default,
        [
            Asks<RecordCostClasses>([Role.Controller, Role.PlanningStrategist], Relation.Anywhere),
            Asks<RecordAccountPlan>([Role.Controller, Role.PlanningStrategist], Relation.Anywhere),
            Asks<RegisterFrames>([Role.Controller, Role.PlanningStrategist], Relation.Anywhere),
            Asks<CorrectFrame>([Role.Controller, Role.PlanningStrategist], Relation.Anywhere),
            Asks<RecordIndexRules>([Role.Controller, Role.PlanningStrategist], Relation.Anywhere),
            Asks<EnterIndexValue>([Role.Controller, Role.PlanningStrategist], Relation.Anywhere),
            Asks<RecordFrameCauses>([Role.Controller, Role.PlanningStrategist], Relation.Anywhere),
            Asks<RecordConversion>([Role.Controller, Role.PlanningStrategist], Relation.Anywhere),
            Asks<ConvertFrames>([Role.Controller, Role.PlanningStrategist], Relation.Anywhere),
            Asks<RecordScenario>([Role.Controller, Role.PlanningStrategist], Relation.Anywhere),
            Asks<ExtendScenario>([Role.Controller, Role.PlanningStrategist], Relation.Anywhere),
            Asks<ProposeScenario>([Role.Controller, Role.PlanningStrategist], Relation.Anywhere),
            Asks<WriteAlternative>([Role.PartyGroup], Relation.Anywhere),
            Asks<HandInAlternative>([Role.PartyGroup], Relation.Anywhere),
            Asks<EstimateGrant>([Role.Controller, Role.PlanningStrategist], Relation.Anywhere),
            Asks<SetFrameSettings>([Role.Controller, Role.PlanningStrategist], Relation.Anywhere),
        ],
        [
            Tells<CostClassesRecorded>("economy.cost-classes-recorded"),
            Tells<AccountPlanRecorded>("economy.account-plan-recorded"),
            Tells<FramesRegistered>("economy.frames-registered"),
            Tells<FrameRowsRegistered>("economy.frame-rows-registered"),
            Tells<FrameCorrected>("economy.frame-corrected"),
            Tells<FramesPutToDecision>("economy.frames-put-to-decision"),
            Tells<IndexRulesRecorded>("economy.index-rules-recorded"),
            Tells<IndexValueEntered>("economy.index-value-entered"),
            Tells<FrameCausesRecorded>("economy.frame-causes-recorded"),
            Tells<ConversionRecorded>("economy.conversion-recorded"),
            Tells<ScenarioRecorded>("economy.scenario-recorded"),
            Tells<ScenarioExtended>("economy.scenario-extended"),
            Tells<ScenarioProposed>("economy.scenario-proposed"),
            Tells<AlternativeWritten>("economy.alternative-written"),
            Tells<AlternativeHandedIn>("economy.alternative-handed-in"),
            Tells<GrantEstimated>("economy.grant-estimated"),
            Tells<FrameSettingsSet>("economy.frame-settings-set"),
        ]);
}

[JsonSerializable(typeof(RecordCostClasses))]
[JsonSerializable(typeof(RecordAccountPlan))]
[JsonSerializable(typeof(RegisterFrames))]
[JsonSerializable(typeof(CorrectFrame))]
[JsonSerializable(typeof(RecordIndexRules))]
[JsonSerializable(typeof(EnterIndexValue))]
[JsonSerializable(typeof(RecordFrameCauses))]
[JsonSerializable(typeof(RecordConversion))]
[JsonSerializable(typeof(RecordScenario))]
[JsonSerializable(typeof(ExtendScenario))]
[JsonSerializable(typeof(ProposeScenario))]
[JsonSerializable(typeof(WriteAlternative))]
[JsonSerializable(typeof(HandInAlternative))]
[JsonSerializable(typeof(ScenarioExtended))]
[JsonSerializable(typeof(ScenarioProposed))]
[JsonSerializable(typeof(AlternativeWritten))]
[JsonSerializable(typeof(AlternativeHandedIn))]
[JsonSerializable(typeof(AlternativeBudget))]
[JsonSerializable(typeof(GivenPart))]
[JsonSerializable(typeof(ScenarioPart))]
[JsonSerializable(typeof(ScenarioProposal))]
[JsonSerializable(typeof(EstimateGrant))]
[JsonSerializable(typeof(GrantEstimated))]
[JsonSerializable(typeof(GrantEstimate))]
[JsonSerializable(typeof(SetFrameSettings))]
[JsonSerializable(typeof(CostClassesRecorded))]
[JsonSerializable(typeof(AccountPlanRecorded))]
[JsonSerializable(typeof(FramesRegistered))]
[JsonSerializable(typeof(ConvertFrames))]
[JsonSerializable(typeof(FrameRowsRegistered))]
[JsonSerializable(typeof(FrameCorrected))]
[JsonSerializable(typeof(FramesPutToDecision))]
[JsonSerializable(typeof(FrameMotion))]
[JsonSerializable(typeof(IndexRulesRecorded))]
[JsonSerializable(typeof(IndexValueEntered))]
[JsonSerializable(typeof(FrameCausesRecorded))]
[JsonSerializable(typeof(ConversionRecorded))]
[JsonSerializable(typeof(ScenarioRecorded))]
[JsonSerializable(typeof(FrameSettingsSet))]
[JsonSerializable(typeof(CostClass))]
[JsonSerializable(typeof(AccountPlan))]
[JsonSerializable(typeof(AccountPrefix))]
[JsonSerializable(typeof(FrameSet))]
[JsonSerializable(typeof(FrameRow))]
[JsonSerializable(typeof(FrameGround))]
[JsonSerializable(typeof(FramePremise))]
[JsonSerializable(typeof(FrameCorrection))]
[JsonSerializable(typeof(IndexRule))]
[JsonSerializable(typeof(YearRate))]
[JsonSerializable(typeof(IndexPart))]
[JsonSerializable(typeof(IndexWeight))]
[JsonSerializable(typeof(FrameCause))]
[JsonSerializable(typeof(GivenCause))]
[JsonSerializable(typeof(YearAmount))]
[JsonSerializable(typeof(FrameConversion))]
[JsonSerializable(typeof(ConversionStep))]
[JsonSerializable(typeof(Scenario))]
[JsonSerializable(typeof(ScenarioRow))]
[JsonSerializable(typeof(FrameSettings))]
[JsonSerializable(typeof(SourceQuote))]
[JsonSerializable(typeof(UnitId))]
[JsonSerializable(typeof(string))]
[JsonSerializable(typeof(long))]
internal sealed partial class EconomyJson : JsonSerializerContext;
