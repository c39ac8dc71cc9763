using System.Collections.Immutable;
using Styrbord.Domain.Kernel;

namespace Styrbord.Domain.Process;

/// <summary>What the proof-reader finds after other dates for some entries, and did not before. The same fault on another day is the same.</summary>
internal static class FindingChanges
{
    public static ImmutableArray<Finding> Appearing(Authority before, Authority after, ImmutableArray<TimetableEntry> moved)
    {
        var now = Found(before, moved).ToLookup(Same);
        return [.. Found(after, moved).Where(f => !now.Contains(Same(f)) || (now[Same(f)].All(n => before.Process.Accepted.ContainsKey(n.Key)) && !before.Process.Accepted.ContainsKey(f.Key)))];
    }

    public static ImmutableArray<Finding> Disappearing(Authority before, Authority after, ImmutableArray<TimetableEntry> moved)
    {
        var then = Found(after, moved).ToLookup(Same);
        return [.. Found(before, moved).Where(f => !then.Contains(Same(f)) && !before.Process.Accepted.ContainsKey(f.Key))];
    }

    // the calendars whose planning the moved dates belong to; a constituting meeting is read in the next one too
    private static IEnumerable<Finding> Found(Authority authority, ImmutableArray<TimetableEntry> moved) =>
        moved.Where(e => e.Step is not null).SelectMany(e => authority.Process.Steps.TryGetValue(e.Step!.Value, out var step)
                ? step.Kind == StepKind.Constitution ? [StepDates.CalendarOf(step, e), StepDates.CalendarOf(step, e) + 1] : new[] { StepDates.CalendarOf(step, e) }
                : [])
            .Distinct().SelectMany(year => ProofReader.OfCalendar(authority, year)?.Findings ?? []);

    private static (string Scope, string Code, ItemId Rule, ItemId? Step, ItemId? Other, ItemId? Entry) Same(Finding found) =>
        (found.Scope, found.Code, found.Rule.Id, found.Step, found.Other, found.Entry);
}
