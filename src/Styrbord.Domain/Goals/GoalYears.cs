using System.Collections.Immutable;
using Styrbord.Domain.Kernel;

namespace Styrbord.Domain.Goals;

/// <summary>One wording of a goal or focus area in its series, and the years it holds.</summary>
/// <param name="From">Its first year; nothing when it held from the beginning.</param>
/// <param name="To">Its last year; nothing while none is said.</param>
/// <param name="CameBy">How it came after others.</param>
/// <param name="WentBy">How others came after it, or nothing did.</param>
public sealed record GoalStep(GoalId Id, string Number, string Name, int? From, int? To, Succession? CameBy, Succession? WentBy);

/// <summary>A goal followed through its rewordings, one after one; a split or a merger begins new lines.</summary>
public sealed record GoalLine(ImmutableArray<StrategicGoal> Wordings)
{
    /// <summary>The wording that holds on the year's first day.</summary>
    public StrategicGoal? In(int year) => Wordings.LastOrDefault(g => g.Validity.Holds(new(year, 1, 1)));
}

/// <summary>Goals and focus areas over the years .</summary>
public static class GoalYearsQueries
{
    private static readonly Implied<GoalsState, List<GoalLine>> Known = new(state => [.. LinesOf(state)]);

    /// <summary>Every year that has a directive, or from which something changes.</summary>
    public static ImmutableArray<int> Years(Authority authority) =>
        [.. authority.Goals.Directives.Values.Select(d => d.Year).Concat(authority.Goals.Successions.Select(s => s.Year)).Distinct().Order()];

    /// <summary>All that led to the goal and all that came after it, in the order they came; itself among them.</summary>
    public static ImmutableArray<GoalStep> Steps(Authority authority, GoalId id)
    {
        var all = SuccessionQueries.Series(authority, id).ToList();
        for (var i = 0; i < all.Count; i++)
        {
            all.AddRange(authority.Goals.Successions.Where(s => s.From.Contains(all[i])).SelectMany(s => s.To).Where(later => !all.Contains(later)).Distinct());
        }

        return [.. all.Distinct().Select(one => Step(authority.Goals, one)).OrderBy(s => s.From ?? 0).ThenBy(s => s.Number, Numbers.InOrder)];
    }

    /// <summary>The goals of the authority as lines through the years, in the order people count them.</summary>
    public static IReadOnlyList<GoalLine> Lines(Authority authority) => Known.Of(authority.Goals);

    private static GoalStep Step(GoalsState state, GoalId id)
    {
        var (number, name, validity) = state.Goals.TryGetValue(id, out var goal)
            ? (goal.Number, goal.Name, goal.Validity)
            : (state.FocusAreas[id].Number, state.FocusAreas[id].Name, state.FocusAreas[id].Validity);
        return new(
            id, number, name, validity.From?.Year, validity.To?.Year,
            state.Successions.FirstOrDefault(s => s.To.Contains(id) && !s.From.Contains(id)), state.Successions.FirstOrDefault(s => s.From.Contains(id) && !s.To.Contains(id)));
    }

    private static IEnumerable<GoalLine> LinesOf(GoalsState state)
    {
        var next = state.Successions.Where(s => s.Kind == SuccessionKind.Renamed && s.From[0] != s.To[0] && state.Goals.ContainsKey(s.From[0])).GroupBy(s => s.From[0]).ToDictionary(g => g.Key, g => g.First().To[0]);
        var later = next.Values.ToHashSet();
        return state.Goals.Values.Where(g => !later.Contains(g.Id))
            .OrderByDescending(g => state.Perspectives[g.Perspective].Superordinate).ThenBy(g => state.Perspectives[g.Perspective].Number, Numbers.InOrder).ThenBy(g => g.Number, Numbers.InOrder).ThenBy(g => g.Id)
            .Select(g => new GoalLine([.. Following(state, next, g)]));
    }

    private static IEnumerable<StrategicGoal> Following(GoalsState state, Dictionary<GoalId, GoalId> next, StrategicGoal first)
    {
        var met = new HashSet<GoalId>();
        for (var goal = first; goal is not null && met.Add(goal.Id); goal = next.TryGetValue(goal.Id, out var after) ? state.Goals[after] : null)
        {
            yield return goal;
        }
    }
}
