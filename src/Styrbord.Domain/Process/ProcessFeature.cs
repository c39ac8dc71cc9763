using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Styrbord.Domain.Kernel;
using Styrbord.Domain.Organisation;
using static Styrbord.Domain.Kernel.Feature;

namespace Styrbord.Domain.Process;

public static class ProcessFeature
{
    public static readonly Feature Feature = new("process", 2, JsonTypeInfoResolver.Combine(ProcessJson.Default, CalendarJson.Default, ReviewJson.Default),
        [
            Asks<RecordTimetableEntry>([Role.PlanningStrategist], Relation.Anywhere),
            Asks<NamePhase>([Role.PlanningStrategist], Relation.Anywhere),
            Asks<RecordProcessVersion>([Role.PlanningStrategist], Relation.Anywhere),
            Asks<CopyProcessVersion>([Role.PlanningStrategist], Relation.Anywhere),
            Asks<RewriteProcessStep>([Role.PlanningStrategist], Relation.Anywhere),
            Asks<RemoveProcessStep>([Role.PlanningStrategist], Relation.Anywhere),
            Asks<FollowProcessVersion>([Role.PlanningStrategist], Relation.Anywhere),
            Asks<RecordProcessRule>([Role.PlanningStrategist], Relation.Anywhere),
            Asks<AcceptFinding>([Role.PlanningStrategist], Relation.Anywhere),
            Asks<WithdrawAcceptance>([Role.PlanningStrategist], Relation.Anywhere),
            .. CalendarParts.Commands,
            .. ReviewParts.Commands,
        ],
        [
            Tells<TimetableEntryRecorded>("process.timetable-entry-recorded"),
            Tells<PhaseNamed>("process.phase-named"),
            Tells<ProcessVersionRecorded>("process.process-version-recorded"),
            Tells<ProcessStepRecorded>("process.process-step-recorded"),
            Tells<ProcessStepRemoved>("process.process-step-removed"),
            Tells<ProcessVersionFollowed>("process.process-version-followed"),
            Tells<ProcessRuleRecorded>("process.process-rule-recorded"),
            Tells<FindingAccepted>("process.finding-accepted"),
            Tells<AcceptanceWithdrawn>("process.acceptance-withdrawn"),
            .. CalendarParts.Events,
            .. ReviewParts.Events,
        ]);
}

[JsonSerializable(typeof(RecordTimetableEntry))]
[JsonSerializable(typeof(NamePhase))]
[JsonSerializable(typeof(RecordProcessVersion))]
[JsonSerializable(typeof(CopyProcessVersion))]
[JsonSerializable(typeof(RewriteProcessStep))]
[JsonSerializable(typeof(RemoveProcessStep))]
[JsonSerializable(typeof(FollowProcessVersion))]
[JsonSerializable(typeof(RecordProcessRule))]
[JsonSerializable(typeof(AcceptFinding))]
[JsonSerializable(typeof(WithdrawAcceptance))]
[JsonSerializable(typeof(TimetableEntryRecorded))]
[JsonSerializable(typeof(PhaseNamed))]
[JsonSerializable(typeof(ProcessVersionRecorded))]
[JsonSerializable(typeof(ProcessStepRecorded))]
[JsonSerializable(typeof(ProcessStepRemoved))]
[JsonSerializable(typeof(ProcessVersionFollowed))]
[JsonSerializable(typeof(ProcessRuleRecorded))]
[JsonSerializable(typeof(FindingAccepted))]
[JsonSerializable(typeof(AcceptanceWithdrawn))]
[JsonSerializable(typeof(SourceQuote))]
[JsonSerializable(typeof(ProcessStep))]
[JsonSerializable(typeof(ProcessTerm))]
[JsonSerializable(typeof(ProcessStatement))]
[JsonSerializable(typeof(ProcessText))]
[JsonSerializable(typeof(StepParty))]
[JsonSerializable(typeof(StepInput))]
[JsonSerializable(typeof(BodyLevel))]
[JsonSerializable(typeof(int))]
internal sealed partial class ProcessJson : JsonSerializerContext;
