using System.Collections.Immutable;
using Styrbord.Domain.Goals;
using Styrbord.Domain.Kernel;

namespace Styrbord.Domain.Analyses;

/// <summary>What led to something in the red thread: a need, or a conclusion that no need stands between.</summary>
/// <param name="At">The perspective, goal, focus area or assignment that was linked to it.</param>
public sealed record Origin(GoalId At, Need? Need, Concluded? Conclusion);

/// <summary>The red thread backwards: which need and which analysis led here .</summary>
public static class OriginQueries
{
    private static readonly Implied<AnalysesState, ILookup<GoalId, Origin>> Links = new(state =>
        InOrder(state).SelectMany(n => n.Goals.Select(g => new Origin(g, n, null)))
            .Concat(state.Analyses.Values.Where(a => a.Dropped is null).SelectMany(a => a.Points.SelectMany(p => p.Goals.Select(g => new Origin(g, null, new(a, p))))))
            .ToLookup(o => o.At));

    // what hangs under each, read once for all goals: looked for one by one it is the square of them
    private static readonly Implied<GoalsState, Hanging> Under = new(goals => new(
        goals.Goals.Values.ToLookup(g => g.Perspective, g => g.Id), goals.FocusAreas.Values.ToLookup(f => f.Goal, f => f.Id),
        goals.Assignments.Values.Where(a => a.Withdrawn is null).ToLookup(a => a.FocusArea)));

    private sealed record Hanging(ILookup<GoalId, GoalId> Goals, ILookup<GoalId, GoalId> Areas, ILookup<GoalId, Assignment> Assignments);

    /// <summary>It is a perspective, goal, focus area or assignment.</summary>
    public static bool IsInThread(Authority authority, GoalId id) =>
        authority.Goals.Perspectives.ContainsKey(id) || authority.Goals.Goals.ContainsKey(id) || authority.Goals.FocusAreas.ContainsKey(id) || authority.Goals.Assignments.ContainsKey(id);

    /// <summary>
    /// What led to it: what is linked to the thing itself, then to what it hangs under, up to the perspective; what was linked to a
    /// goal's earlier wordings counts for it.
    /// </summary>
    public static ImmutableArray<Origin> Behind(Authority authority, GoalId id) => Linked(authority, Above(authority, id));

    /// <summary>As <see cref="Behind"/>, and what led to something that hangs below.</summary>
    public static ImmutableArray<Origin> Around(Authority authority, GoalId id) => Linked(authority, Above(authority, id).Concat(Below(authority.Goals, id)));

    /// <summary>The conclusions a need builds on, with their analyses.</summary>
    public static ImmutableArray<Concluded> GroundOf(Authority authority, Need need) => [.. need.BuildsOn.Select(p => AnalysesQueries.Concluded(authority, p)).OfType<Concluded>()];

    /// <summary>The assignments given to meet a need: those linked, and those of the focus areas linked .</summary>
    public static ImmutableArray<Assignment> AssignmentsFor(Authority authority, Need need) =>
    [
        .. need.Goals.SelectMany(g => authority.Goals.Assignments.TryGetValue(g, out var one) ? [one] : Under.Of(authority.Goals).Assignments[g]).Where(a => IsGiven(authority.Goals, a, need.Year))
            .DistinctBy(a => a.Id).OrderBy(a => a.Number, Numbers.InOrder),
    ];

    /// <summary>What a need is linked to and still stands in the year's goals.</summary>
    public static ImmutableArray<GoalId> AnswersTo(Authority authority, Need need) => [.. need.Goals.Where(g => Stands(authority.Goals, g, need.Year))];

    private static ImmutableArray<Origin> Linked(Authority authority, IEnumerable<GoalId> ids)
    {
        var links = Links.Of(authority.Analyses);
        return [.. ids.Distinct().SelectMany(id => links[id]).DistinctBy(o => o.Need?.Id ?? o.Conclusion!.Point.Id)];
    }

    private static IEnumerable<GoalId> Above(Authority authority, GoalId id)
    {
        var goals = authority.Goals;
        return goals.Assignments.TryGetValue(id, out var assignment) ? Above(authority, assignment.FocusArea).Prepend(id)
            : goals.FocusAreas.TryGetValue(id, out var area) ? SuccessionQueries.Series(authority, id).Reverse().Concat(Above(authority, area.Goal))
            : goals.Goals.TryGetValue(id, out var goal) ? SuccessionQueries.Series(authority, id).Reverse().Append(goal.Perspective)
            : [id];
    }

    private static IEnumerable<GoalId> Below(GoalsState goals, GoalId id)
    {
        var under = Under.Of(goals);
        return under.Goals[id].Concat(under.Areas[id]).SelectMany(below => Below(goals, below).Prepend(below)).Concat(under.Assignments[id].Select(a => a.Id));
    }

    private static bool Stands(GoalsState goals, GoalId id, int year)
    {
        var day = new DateOnly(year, 1, 1);
        return goals.Assignments.TryGetValue(id, out var assignment) ? IsGiven(goals, assignment, year)
            : goals.FocusAreas.TryGetValue(id, out var area) ? area.Validity.Holds(day)
            : goals.Goals.TryGetValue(id, out var goal) ? goal.Validity.Holds(day)
            : goals.Perspectives.TryGetValue(id, out var perspective) && perspective.Validity.Holds(day);
    }

    // an assignment is its directive's: the same focus area another year has its own
    private static bool IsGiven(GoalsState goals, Assignment assignment, int year) => assignment.Withdrawn is null && goals.Directives[assignment.Directive].Year == year;

    // by year, the ranked first in their order
    private static IEnumerable<Need> InOrder(AnalysesState state)
    {
        var places = state.Rankings.Values.SelectMany(r => r.Needs.Select((need, i) => (need, i))).GroupBy(p => p.need).ToDictionary(g => g.Key, g => g.First().i);
        return state.Needs.Values.Where(n => n.Dropped is null).OrderBy(n => n.Year).ThenBy(n => places.GetValueOrDefault(n.Id, int.MaxValue));
    }
}
