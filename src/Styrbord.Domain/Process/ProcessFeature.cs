using System.Text.Json.Serialization;
using Styrbord.Domain.Kernel;
using static Styrbord.Domain.Kernel.Feature;

namespace Styrbord.Domain.Process;

public static class ProcessFeature
{
    public static readonly Feature Feature = new("process", 2, ProcessJson.Default,
        [
            Asks<RecordTimetableEntry>([Role.PlanningStrategist], Relation.Anywhere),
            Asks<NamePhase>([Role.PlanningStrategist], Relation.Anywhere),
        ],
        [
            Tells<TimetableEntryRecorded>("process.timetable-entry-recorded"),
            Tells<PhaseNamed>("process.phase-named"),
        ]);
}

[JsonSerializable(typeof(RecordTimetableEntry))]
[JsonSerializable(typeof(NamePhase))]
[JsonSerializable(typeof(TimetableEntryRecorded))]
[JsonSerializable(typeof(PhaseNamed))]
[JsonSerializable(typeof(SourceQuote))]
internal sealed partial class ProcessJson : JsonSerializerContext;
