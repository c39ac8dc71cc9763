using System.Text.Json.Serialization;
using Styrbord.Domain.Kernel;
using static Styrbord.Domain.Kernel.Feature;

namespace Styrbord.Domain.Governing;

public static class GoverningFeature
{
    public static readonly Feature Feature = new("governing", 4, GoverningJson.Default,
        [
            Asks<RecordGoverningDocument>([Role.PlanningStrategist], Relation.Anywhere),
            Asks<RecordDocumentVersion>([Role.PlanningStrategist], Relation.Anywhere),
            Asks<LinkGoverningDocument>([Role.PlanningStrategist], Relation.Anywhere),
            Asks<EndGoverningDocument>([Role.PlanningStrategist], Relation.Anywhere),
            Asks<RecordRegulations>([Role.PlanningStrategist, Role.SystemAdministrator], Relation.Anywhere),
            Asks<DescribeComponent>([Role.PlanningStrategist], Relation.Anywhere),
            Asks<RemoveComponent>([Role.PlanningStrategist], Relation.Anywhere),
            Asks<RecordTermOfOffice>([Role.PlanningStrategist, Role.SystemAdministrator], Relation.Anywhere),
            Asks<SetSeats>([Role.PlanningStrategist, Role.SystemAdministrator], Relation.Anywhere),
            Asks<RecordElection>([Role.PlanningStrategist, Role.CommitteeSecretary], OfElection),
            Asks<EndElection>([Role.PlanningStrategist, Role.CommitteeSecretary], OfEnd),
            Asks<RecordPriorities>([Role.PlanningStrategist], Relation.Anywhere),
            Asks<RecordGrowthFund>([Role.PlanningStrategist, Role.Controller], Relation.Anywhere),
            Asks<ReportGrowthEffort>([Role.PlanningStrategist, Role.Controller], Relation.Anywhere),
            Asks<StrikeGrowthEffort>([Role.PlanningStrategist, Role.Controller], Relation.Anywhere),
            Asks<RecordRecordsRule>([Role.PlanningStrategist, Role.SystemAdministrator], Relation.Anywhere),
        ],
        [
            Tells<GoverningDocumentRecorded>("governing.governing-document-recorded"),
            Tells<DocumentVersionRecorded>("governing.document-version-recorded"),
            Tells<GoverningDocumentLinked>("governing.governing-document-linked"),
            Tells<GoverningDocumentEnded>("governing.governing-document-ended"),
            Tells<RegulationsRecorded>("governing.regulations-recorded"),
            Tells<ComponentDescribed>("governing.component-described"),
            Tells<ComponentRemoved>("governing.component-removed"),
            Tells<TermOfOfficeRecorded>("governing.term-of-office-recorded"),
            Tells<SeatsSet>("governing.seats-set"),
            Tells<ElectionRecorded>("governing.election-recorded"),
            Tells<ElectionEnded>("governing.election-ended"),
            Tells<PrioritiesRecorded>("governing.priorities-recorded"),
            Tells<RecordsRuleRecorded>("governing.records-rule-recorded"),
            Tells<GrowthFundRecorded>("governing.growth-fund-recorded"),
            Tells<GrowthEffortReported>("governing.growth-effort-reported"),
            Tells<GrowthEffortStruck>("governing.growth-effort-struck"),
            Tells<DocumentBasisDescribed>("governing.document-basis-described"),
        ]);

    private static Relation OfElection => Relation.At<RecordElection>("own", (_, asked) => [asked.Body]);

    private static Relation OfEnd => Relation.At<EndElection>("own", (authority, asked) =>
        authority.Governing.Elections.TryGetValue(asked.Election, out var election) ? [election.Body] : []);
}

[JsonSerializable(typeof(DocumentBasisDescribed))]
[JsonSerializable(typeof(RecordGoverningDocument))]
[JsonSerializable(typeof(RecordDocumentVersion))]
[JsonSerializable(typeof(LinkGoverningDocument))]
[JsonSerializable(typeof(EndGoverningDocument))]
[JsonSerializable(typeof(RecordRegulations))]
[JsonSerializable(typeof(DescribeComponent))]
[JsonSerializable(typeof(RemoveComponent))]
[JsonSerializable(typeof(RecordTermOfOffice))]
[JsonSerializable(typeof(SetSeats))]
[JsonSerializable(typeof(RecordElection))]
[JsonSerializable(typeof(EndElection))]
[JsonSerializable(typeof(RecordRecordsRule))]
[JsonSerializable(typeof(GoverningDocumentRecorded))]
[JsonSerializable(typeof(DocumentVersionRecorded))]
[JsonSerializable(typeof(GoverningDocumentLinked))]
[JsonSerializable(typeof(GoverningDocumentEnded))]
[JsonSerializable(typeof(RegulationsRecorded))]
[JsonSerializable(typeof(ComponentDescribed))]
[JsonSerializable(typeof(ComponentRemoved))]
[JsonSerializable(typeof(TermOfOfficeRecorded))]
[JsonSerializable(typeof(SeatsSet))]
[JsonSerializable(typeof(ElectionRecorded))]
[JsonSerializable(typeof(ElectionEnded))]
[JsonSerializable(typeof(RecordsRuleRecorded))]
[JsonSerializable(typeof(RecordPriorities))]
[JsonSerializable(typeof(PrioritiesRecorded))]
[JsonSerializable(typeof(RecordGrowthFund))]
[JsonSerializable(typeof(ReportGrowthEffort))]
[JsonSerializable(typeof(StrikeGrowthEffort))]
[JsonSerializable(typeof(GrowthFundRecorded))]
[JsonSerializable(typeof(GrowthEffortReported))]
[JsonSerializable(typeof(GrowthEffortStruck))]
[JsonSerializable(typeof(GrowthFund))]
[JsonSerializable(typeof(GrowthEffort))]
[JsonSerializable(typeof(PriorityGround))]
[JsonSerializable(typeof(DocumentVersion))]
[JsonSerializable(typeof(SourceQuote))]
[JsonSerializable(typeof(ItemId))]
[JsonSerializable(typeof(GoalId))]
[JsonSerializable(typeof(string))]
internal sealed partial class GoverningJson : JsonSerializerContext;
