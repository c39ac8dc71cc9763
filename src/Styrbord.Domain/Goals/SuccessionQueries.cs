using System.Collections.Immutable;
using Styrbord.Domain.Kernel;

namespace Styrbord.Domain.Goals;

/// <summary>Goals and focus areas followed from year to year.</summary>
public static class SuccessionQueries
{
    private static readonly Implied<GoalsState, ILookup<(int Year, GoalId Id), Succession>> Leaving =
        new(state => state.Successions.SelectMany(s => s.From.Select(id => (Key: (s.Year, id), s))).ToLookup(p => p.Key, p => p.s));

    private static readonly Implied<GoalsState, ILookup<(int Year, GoalId Id), Succession>> Coming =
        new(state => state.Successions.SelectMany(s => s.To.Select(id => (Key: (s.Year, id), s))).ToLookup(p => p.Key, p => p.s));

    /// <summary>What stands in the directive of <paramref name="year"/> in place of what stood there in <paramref name="from"/>; empty when nothing does.</summary>
    public static ImmutableArray<GoalId> Successors(Authority authority, GoalId id, int from, int year)
    {
        var now = After(authority, id, from, year);
        return GoalsQueries.Tree(authority, year) is { } tree
            ? [.. now.Where(one => tree.Goals.Any(g => g.Goal.Id == one || g.FocusAreas.Any(f => f.FocusArea.Id == one)))]
            : [];
    }

    /// <summary>What has come after it when <paramref name="year"/> begins, whether or not that year has a directive; itself when nothing has.</summary>
    internal static ImmutableArray<GoalId> After(Authority authority, GoalId id, int from, int year)
    {
        ImmutableArray<GoalId> now = [id];
        for (var next = from + 1; next <= year; next++)
        {
            now = [.. now.SelectMany(one => Leaving.Of(authority.Goals)[(next, one)].FirstOrDefault() is { } said ? said.To.Items : [one]).Distinct()];
        }

        return now;
    }

    /// <summary>How the goal or focus area came to be in the year, or nothing if it held before.</summary>
    public static Succession? CameBy(Authority authority, GoalId id, int year) => Coming.Of(authority.Goals)[(year, id)].FirstOrDefault();

    /// <summary>How the goal or focus area went out of the year, or nothing if that is not said.</summary>
    public static Succession? WentBy(Authority authority, GoalId id, int year) => Leaving.Of(authority.Goals)[(year, id)].FirstOrDefault();

    /// <summary>The goals that have led to this one, itself last: the series that figures of several years are read along.</summary>
    public static ImmutableArray<GoalId> Series(Authority authority, GoalId id)
    {
        var known = new List<GoalId> { id };
        for (var i = 0; i < known.Count; i++)
        {
            known.AddRange(authority.Goals.Successions.Where(s => s.To.Contains(known[i])).SelectMany(s => s.From).Where(earlier => !known.Contains(earlier)).Distinct());
        }

        known.Reverse();
        return [.. known];
    }
}
