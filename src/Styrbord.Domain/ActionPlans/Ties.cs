using System.Collections.Immutable;
using Styrbord.Domain.Goals;
using Styrbord.Domain.Kernel;
using Styrbord.Domain.Organisation;
using Styrbord.Domain.Plans;

namespace Styrbord.Domain.ActionPlans;

/// <summary>What an activity may hang on.</summary>
public enum TieKind
{
    Assignment,
    Commitment,
    OwnFocusArea,
    FocusArea,
    Goal,

    /// <summary>Taken out of the plan or the directive after the activity was tied to it.</summary>
    Gone,
}

/// <summary>One thing an activity hangs on.</summary>
/// <param name="Id">Of the thing by its kind.</param>
/// <param name="Number">As people say it: the assignment's, the focus area's or the goal's; empty for what is gone.</param>
/// <param name="Name">Its name, or the words of a commitment or an assignment.</param>
/// <param name="Goal">The goal it belongs to; nothing for what is gone.</param>
/// <param name="FocusArea">The directive's focus area it belongs to, if any.</param>
/// <param name="Plan">The committee's plan it stands in, for commitments and own focus areas.</param>
public sealed record Tie(TieKind Kind, string Id, string Number, string Name, StrategicGoal? Goal, FocusArea? FocusArea, Plan? Plan);

/// <summary>What the activities of an administration may hang on, and what they hang on.</summary>
public static class Ties
{
    /// <summary>
    /// Everything of a year that a committee's administrations may tie an activity to, in the order of the goals; nothing if the year has no
    /// directive. A committee's separate plans are read together.
    /// </summary>
    public static ImmutableArray<Tie> Offered(Authority authority, int year, BodyId committee)
    {
        var plans = PlansQueries.Current(authority, year, committee);
        return GoalsQueries.Tree(authority, year) is not { } tree ? [] :
        [
            .. tree.Goals.SelectMany(branch => (IEnumerable<Tie>)
            [
                .. branch.FocusAreas.SelectMany(f => f.Assignments).Where(a => GoalsQueries.AddresseesOf(authority, a).Contains(committee)).Select(a => Of(authority, a)),
                .. plans.SelectMany(p => p.Content.Commitments.Values.Where(c => c.Goal == branch.Goal.Id).Select(c => Of(authority, p, c))).DistinctBy(t => t.Id, StringComparer.Ordinal),
                .. plans.SelectMany(p => p.Content.OwnFocusAreas.Values.Where(o => o.Goal == branch.Goal.Id).Select(o => Of(authority, p, o))).DistinctBy(t => t.Id, StringComparer.Ordinal),
                .. branch.FocusAreas.Select(f => Of(authority, f.FocusArea)),
                Of(branch.Goal),
            ]),
        ];
    }

    /// <summary>What the activity hangs on, as written: what is gone stands last.</summary>
    public static ImmutableArray<Tie> Of(Authority authority, Activity activity)
    {
        ArgumentNullException.ThrowIfNull(activity);
        var plans = Administrations.CommitteeOf(authority, activity.Administration) is { } committee ? PlansQueries.Current(authority, activity.Year, committee) : [];
        return
        [
            .. activity.Content.Items.Select(i => OfItem(authority, plans, i)).Concat(activity.Content.Goals.Select(g => OfGoal(authority, g)))
                .OrderBy(t => t.Kind == TieKind.Gone).ThenBy(t => t.Goal?.Number ?? "", Numbers.InOrder).ThenBy(t => t.Kind),
        ];
    }

    /// <summary>The problems of what a command ties an activity to: unknown, not the committee's, or nothing at all.</summary>
    internal static IEnumerable<Problem> Judge(Authority authority, UnitId administration, int year, EquatableArray<ItemId> items, EquatableArray<GoalId> goals)
    {
        var committee = Administrations.CommitteeOf(authority, administration)!.Value;
        var plans = PlansQueries.Current(authority, year, committee);
        return
        [
            .. items.Count + goals.Count == 0 ? [new TiedToNothing()] : Array.Empty<Problem>(),
            .. items.SelectMany((id, i) => plans.Any(p => p.Content.Commitments.ContainsKey(id) || p.Content.OwnFocusAreas.ContainsKey(id)) ? [] : new Problem[] { new NotFound("commitment", id.Value, $"items[{i}]") }),
            .. goals.SelectMany((id, i) => JudgeGoal(authority, committee, year, id, $"goals[{i}]")),
        ];
    }

    internal static Tie Of(Authority authority, Assignment assignment)
    {
        var area = authority.Goals.FocusAreas[assignment.FocusArea];
        return new(TieKind.Assignment, assignment.Id.Value, assignment.Number, assignment.Text.ToString(), authority.Goals.Goals[area.Goal], area, null);
    }

    private static Tie Of(Authority authority, Plan plan, Commitment commitment)
    {
        var area = commitment.FocusArea is { } id ? authority.Goals.FocusAreas.GetValueOrDefault(id) : null;
        var goal = authority.Goals.Goals[commitment.Goal];
        return new(TieKind.Commitment, commitment.Id.Value, area?.Number ?? goal.Number, commitment.Text.ToString(), goal, area, plan);
    }

    private static Tie Of(Authority authority, Plan plan, OwnFocusArea own)
    {
        var goal = authority.Goals.Goals[own.Goal];
        return new(TieKind.OwnFocusArea, own.Id.Value, goal.Number, own.Name, goal, null, plan);
    }

    private static Tie Of(Authority authority, FocusArea area) => new(TieKind.FocusArea, area.Id.Value, area.Number, area.Name, authority.Goals.Goals[area.Goal], area, null);

    private static Tie Of(StrategicGoal goal) => new(TieKind.Goal, goal.Id.Value, goal.Number, goal.Name, goal, null, null);

    private static Tie OfItem(Authority authority, ImmutableArray<Plan> plans, ItemId id)
    {
        foreach (var plan in plans)
        {
            if (plan.Content.Commitments.TryGetValue(id, out var commitment))
            {
                return Of(authority, plan, commitment);
            }

            if (plan.Content.OwnFocusAreas.TryGetValue(id, out var own))
            {
                return Of(authority, plan, own);
            }
        }

        return Gone(id.Value);
    }

    private static Tie OfGoal(Authority authority, GoalId id) =>
        authority.Goals.Assignments.TryGetValue(id, out var assignment) ? assignment.Withdrawn is null ? Of(authority, assignment) : Gone(id.Value)
        : authority.Goals.FocusAreas.TryGetValue(id, out var area) ? Of(authority, area)
        : authority.Goals.Goals.TryGetValue(id, out var goal) ? Of(goal)
        : Gone(id.Value);

    private static Tie Gone(string id) => new(TieKind.Gone, id, "", "", null, null, null);

    private static IEnumerable<Problem> JudgeGoal(Authority authority, BodyId committee, int year, GoalId id, string at)
    {
        var tree = GoalsQueries.Tree(authority, year)!;
        return tree.Assignments.FirstOrDefault(a => a.Id == id) is { } assignment
            ? GoalsQueries.AddresseesOf(authority, assignment).Contains(committee) ? [] : [new AssignmentElsewhere(assignment.Number, OrganisationQueries.NameOf(authority, committee, Administrations.First(year)), at)]
            : tree.Goals.Any(g => g.Goal.Id == id || g.FocusAreas.Any(f => f.FocusArea.Id == id)) ? []
            : [new NotFound("goal", id.Value, at)];
    }
}
