using System.Collections.Immutable;
using Styrbord.Domain.Kernel;
using Styrbord.Domain.Organisation;

namespace Styrbord.Domain.Process;

/// <summary>
/// Which dates rest on which: by the process version's steps and what they build on; where an entry has no step, an assembly's decision
/// rests on the board's in the same subject (KL 5:26, 5:28).
/// </summary>
public static class Dependencies
{
    /// <summary>The dated entries of the same planning year that must come before; through steps without a date to those before them.</summary>
    public static ImmutableArray<TimetableEntry> Before(Authority authority, TimetableEntry entry) =>
        Follow(authority, entry, step => step.BuildsOn.Where(i => i.Step is not null).Select(i => i.Step!.Value), BodyLevel.Assembly, BodyLevel.ExecutiveBoard);

    /// <summary>The dated entries of the same planning year that must come after.</summary>
    public static ImmutableArray<TimetableEntry> After(Authority authority, TimetableEntry entry)
    {
        var steps = authority.Process.Steps.Values;
        return Follow(authority, entry, step => steps.Where(s => s.BuildsOn.Any(i => i.Step == step.Id)).Select(s => s.Id), BodyLevel.ExecutiveBoard, BodyLevel.Assembly);
    }

    private static ImmutableArray<TimetableEntry> Follow(Authority authority, TimetableEntry entry, Func<ProcessStep, IEnumerable<ItemId>> next, BodyLevel here, BodyLevel there)
    {
        var year = authority.Process.Timetable.Values.Where(e => e.Year == entry.Year).ToImmutableArray();
        if (entry.Step is not { } start || authority.Process.Steps.GetValueOrDefault(start) is not { } first)
        {
            return LevelOf(authority, entry) != here ? [] : [.. year.Where(e => e.Id != entry.Id && LevelOf(authority, e) == there && IsOf(e, entry))];
        }

        var (found, met, left) = (new List<TimetableEntry>(), new HashSet<ItemId> { start }, new Queue<ItemId>(next(first)));
        while (left.TryDequeue(out var id))
        {
            if (!met.Add(id))
            {
                continue;
            }

            var dated = year.Where(e => e.Step == id).ToList();
            found.AddRange(dated);
            foreach (var further in dated.Count == 0 && authority.Process.Steps.GetValueOrDefault(id) is { } step ? next(step) : [])
            {
                left.Enqueue(further);
            }
        }

        return [.. found.OrderBy(e => e.Date).ThenBy(e => e.Id)];
    }

    private static BodyLevel? LevelOf(Authority authority, TimetableEntry entry) =>
        entry is { Body: { } body, Kind: TimetableKind.Decision } && authority.Organisation.Bodies.TryGetValue(body, out var found) ? found.Level : null;

    private static bool IsOf(TimetableEntry one, TimetableEntry other) => string.Equals(one.What, other.What, StringComparison.OrdinalIgnoreCase);
}
