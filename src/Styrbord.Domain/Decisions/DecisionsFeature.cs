using System.Text.Json.Serialization;
using Styrbord.Domain.Kernel;
using Styrbord.Domain.Organisation;
using static Styrbord.Domain.Kernel.Feature;

namespace Styrbord.Domain.Decisions;

public static class DecisionsFeature
{
    public static readonly Feature Feature = new("decisions", 3, DecisionsJson.Default,
        [
            Asks<OpenMatter>([Role.PlanningStrategist, Role.CommitteeSecretary], Relation.Anywhere),
            Asks<AdoptDecision>([Role.CommitteeSecretary], Relation.At<AdoptDecision>("own", (_, asked) => [asked.Body])),
            Asks<RecordDecision>([Role.PlanningStrategist], Relation.Anywhere),
            Asks<ApproveMinutes>([Role.CommitteeSecretary], Relation.At<ApproveMinutes>("own", (authority, asked) => BodyOf(authority, asked.Decision).SelectMany(b => OrganisationQueries.ActingFor(authority, b, Days.InSweden(authority.LastAt)).Prepend(b)))),
            Asks<NoteSlip>([Role.CommitteeSecretary], Relation.At<NoteSlip>("own", (authority, asked) => BodyOf(authority, asked.Decision))),
            Asks<EnterInMinutes>([Role.CommitteeSecretary], Relation.At<EnterInMinutes>("own", (authority, asked) => BodyOf(authority, asked.Decision))),
            Asks<CountVotes>([Role.CommitteeSecretary], Relation.At<CountVotes>("own", (authority, asked) => BodyOf(authority, asked.Decision))),
            Asks<StrikeFromMinutes>([Role.CommitteeSecretary], Relation.At<StrikeFromMinutes>("own", (authority, asked) => BodyOf(authority, asked.Decision))),
            Asks<DelegateRight>([Role.PlanningStrategist, Role.CommitteeSecretary], Relation.At<DelegateRight>("own", (_, asked) => [asked.From])),
            Asks<EndDelegation>([Role.PlanningStrategist, Role.CommitteeSecretary], Relation.At<EndDelegation>("own", (authority, asked) => FromOf(authority, asked.Delegation))),
            Asks<RegisterDelegated>([Role.CommitteeSecretary, Role.HeadOfAdministration], Relation.At<RegisterDelegated>("own", (authority, asked) => FromOf(authority, asked.Delegation))),
            Asks<ReportDelegated>([Role.CommitteeSecretary], Relation.At<ReportDelegated>("own", (_, asked) => [asked.Body])),
            Asks<GrantBoardRight>([Role.PlanningStrategist], Relation.Anywhere),
            Asks<EndBoardRight>([Role.PlanningStrategist], Relation.Anywhere),
        ],
        [
            Tells<MatterOpened>("decisions.matter-opened"),
            Tells<ContentFrozen>("decisions.content-frozen"),
            Tells<DecisionAdopted>("decisions.decision-adopted"),
            Tells<MinutesApproved>("decisions.minutes-approved"),
            Tells<SlipNoted>("decisions.slip-noted"),
            Tells<ProposalDelivered>("decisions.proposal-delivered"),
            Tells<MatterDescribed>("decisions.matter-described"),
            Tells<ProceedingEntered>("decisions.proceeding-entered"),
            Tells<ProceedingStruck>("decisions.proceeding-struck"),
            Tells<RightDelegated>("decisions.right-delegated"),
            Tells<DelegationEnded>("decisions.delegation-ended"),
            Tells<DelegatedRegistered>("decisions.delegated-registered"),
            Tells<DelegatedReported>("decisions.delegated-reported"),
            Tells<BoardRightGranted>("decisions.board-right-granted"),
            Tells<BoardRightEnded>("decisions.board-right-ended"),
        ]);

    private static IEnumerable<BodyId> FromOf(Authority authority, ItemId delegation) =>
        authority.Decisions.Delegated.Delegations.TryGetValue(delegation, out var found) ? [found.From] : [];

    private static IEnumerable<BodyId> BodyOf(Authority authority, ItemId decision) =>
        authority.Decisions.Decisions.GetValueOrDefault(decision)?.Body is { } body ? [body] : [];
}

[JsonSerializable(typeof(OpenMatter))]
[JsonSerializable(typeof(AdoptDecision))]
[JsonSerializable(typeof(RecordDecision))]
[JsonSerializable(typeof(ApproveMinutes))]
[JsonSerializable(typeof(NoteSlip))]
[JsonSerializable(typeof(EnterInMinutes))]
[JsonSerializable(typeof(CountVotes))]
[JsonSerializable(typeof(StrikeFromMinutes))]
[JsonSerializable(typeof(DelegateRight))]
[JsonSerializable(typeof(EndDelegation))]
[JsonSerializable(typeof(RegisterDelegated))]
[JsonSerializable(typeof(ReportDelegated))]
[JsonSerializable(typeof(GrantBoardRight))]
[JsonSerializable(typeof(EndBoardRight))]
[JsonSerializable(typeof(RightDelegated))]
[JsonSerializable(typeof(DelegationEnded))]
[JsonSerializable(typeof(DelegatedRegistered))]
[JsonSerializable(typeof(DelegatedReported))]
[JsonSerializable(typeof(BoardRightGranted))]
[JsonSerializable(typeof(BoardRightEnded))]
[JsonSerializable(typeof(DelegationReport))]
[JsonSerializable(typeof(MatterKind))]
[JsonSerializable(typeof(SubjectMatter))]
[JsonSerializable(typeof(ItemId))]
[JsonSerializable(typeof(BodyId))]
[JsonSerializable(typeof(MatterOpened))]
[JsonSerializable(typeof(ContentFrozen))]
[JsonSerializable(typeof(DecisionAdopted))]
[JsonSerializable(typeof(MinutesApproved))]
[JsonSerializable(typeof(SlipNoted))]
[JsonSerializable(typeof(ProposalDelivered))]
[JsonSerializable(typeof(MatterDescribed))]
[JsonSerializable(typeof(ProceedingEntered))]
[JsonSerializable(typeof(ProceedingStruck))]
[JsonSerializable(typeof(Proceeding))]
[JsonSerializable(typeof(Decision))]
[JsonSerializable(typeof(MinutedBody))]
[JsonSerializable(typeof(Finding))]
[JsonSerializable(typeof(SourceQuote))]
internal sealed partial class DecisionsJson : JsonSerializerContext;
