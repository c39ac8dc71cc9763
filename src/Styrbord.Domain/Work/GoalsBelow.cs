using Styrbord.Domain.Goals;
using Styrbord.Domain.Kernel;

namespace Styrbord.Domain.Work;

/// <summary>What hangs directly below each goal and focus area, whichever year.</summary>
internal sealed class GoalsBelow(GoalsState goals)
{
    private static readonly Implied<GoalsState, GoalsBelow> Known = new(state => new(state));

    public ILookup<GoalId, FocusArea> Areas { get; } = goals.FocusAreas.Values.ToLookup(f => f.Goal);

    public ILookup<GoalId, Assignment> Assignments { get; } = goals.Assignments.Values.Where(a => a.Withdrawn is null).ToLookup(a => a.FocusArea);

    public static GoalsBelow Of(GoalsState goals) => Known.Of(goals);
}

/// <summary>Goals, or focus areas, about to be changed: what belongs to them.</summary>
internal sealed class Touched(HashSet<GoalId> ids, GoalsBelow below)
{
    /// <summary>The focus areas below goals that hold when the change comes, in order.</summary>
    public IEnumerable<FocusArea> Areas(int year) =>
        ids.SelectMany(id => below.Areas[id]).Where(f => f.Validity.Holds(new(year, 1, 1))).OrderBy(f => f.Number, Numbers.InOrder);

    private HashSet<GoalId>? _assignments;

    public IEnumerable<Assignment> Assignments() =>
        ids.SelectMany(id => below.Areas[id].Select(f => f.Id).Append(id)).Distinct().SelectMany(area => below.Assignments[area]);

    public bool Has(GoalId goal) => ids.Contains(goal);

    public bool Has(GoalId goal, GoalId? focusArea) => ids.Contains(goal) || (focusArea is { } area && ids.Contains(area));

    public bool HasAssignment(GoalId assignment) => (_assignments ??= Assignments().Select(a => a.Id).ToHashSet()).Contains(assignment);
}
