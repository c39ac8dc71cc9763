using System.Collections.Immutable;
using Styrbord.Domain.ActionPlans;
using Styrbord.Domain.Goals;
using Styrbord.Domain.Kernel;
using Styrbord.Domain.Organisation;
using Styrbord.Domain.Plans;

namespace Styrbord.Domain.Work;

/// <summary>The chain from any activity up to the vision, and from the vision down .</summary>
public static class ChainQueries
{
    /// <summary>The step named by <paramref name="key"/> with its paths and what hangs below it; nothing if the year or the step is not there.</summary>
    public static Chain? Of(Authority authority, int year, string key, DateOnly today)
    {
        if (GoalsQueries.Tree(authority, year) is not { } tree)
        {
            return null;
        }

        var steps = new ChainSteps(authority, tree, today);
        if (key.StartsWith(ChainKeys.Activity, StringComparison.Ordinal))
        {
            return authority.ActionPlans.Activities.TryGetValue(new(key[ChainKeys.Activity.Length..]), out var activity) && activity.Year == year ? OfActivity(authority, tree, steps, activity) : null;
        }

        var counts = ChainCounts.Of(authority, tree, today);
        return Find(authority, tree, key) is { } found
            ? new(year, found.Last(steps), [found.Path(steps)], [.. found.Below(authority, tree, steps).Select(s => new ChainBranch(s, counts.Of(s.Key).All, counts.Of(s.Key).Late))], 0)
            : null;
    }

    /// <summary>What in the address names an activity.</summary>
    public static string KeyOf(Activity activity) => $"{ChainKeys.Activity}{activity.Id}";

    /// <summary>The paths from the vision to the activity: one for each thing it hangs on that is still there.</summary>
    internal static IEnumerable<ChainPlace> PlacesOf(Authority authority, GoalTree tree, Activity activity) =>
        Ties.Of(authority, activity).Select(t => PlaceOf(authority, tree, activity, t)).OfType<ChainPlace>();

    private static Chain OfActivity(Authority authority, GoalTree tree, ChainSteps steps, Activity activity)
    {
        var own = steps.Of(activity);
        var places = PlacesOf(authority, tree, activity).ToList();
        return new(
            activity.Year, own,
            places.Count == 0 ? [[steps.Vision(), own]] : [.. places.Select(p => p.Path(steps).Add(own))],
            [], activity.Content.Items.Count + activity.Content.Goals.Count - places.Count);
    }

    private static ChainPlace? PlaceOf(Authority authority, GoalTree tree, Activity activity, Tie tie) => tie.Kind switch
    {
        TieKind.Gone => null,
        TieKind.Commitment => Find(authority, tree, $"{ChainKeys.Commitment}{tie.Id}"),
        TieKind.OwnFocusArea => Find(authority, tree, $"{ChainKeys.Own}{tie.Id}"),
        TieKind.Assignment when Administrations.CommitteeOf(authority, activity.Administration) is { } body => Find(authority, tree, $"{tie.Number}/{authority.Organisation.Bodies[body].Slug}"),
        _ => Find(authority, tree, tie.Number),
    };

    private static ChainPlace? Find(Authority authority, GoalTree tree, string key)
    {
        if (key.Length == 0)
        {
            return ChainPlace.Top;
        }

        if (key.StartsWith(ChainKeys.Commitment, StringComparison.Ordinal) || key.StartsWith(ChainKeys.Own, StringComparison.Ordinal))
        {
            return Written(authority, tree, key);
        }

        var (number, slug) = key.Split('/', 2) is [var before, var after] ? (before, after) : (key, null);
        var place = Numbered(tree, number);
        return slug is null ? place
            : place is { Assignment: { } assignment } && OrganisationQueries.BySlug(authority, slug) is { } body && GoalsQueries.AddresseesOf(authority, assignment).Contains(body.Id)
                ? place with { Answering = body.Id }
                : null;
    }

    private static ChainPlace? Numbered(GoalTree tree, string number)
    {
        foreach (var perspective in tree.Perspectives)
        {
            if (string.Equals(perspective.Perspective.Number, number, StringComparison.Ordinal))
            {
                return ChainPlace.Top with { Perspective = perspective };
            }

            foreach (var goal in perspective.Goals.Where(g => number.StartsWith(g.Goal.Number, StringComparison.Ordinal)))
            {
                var place = ChainPlace.Top with { Perspective = perspective, Goal = goal };
                if (string.Equals(goal.Goal.Number, number, StringComparison.Ordinal))
                {
                    return place;
                }

                foreach (var area in goal.FocusAreas)
                {
                    if (string.Equals(area.FocusArea.Number, number, StringComparison.Ordinal))
                    {
                        return place with { FocusArea = area };
                    }

                    if (area.Assignments.FirstOrDefault(a => string.Equals(a.Number, number, StringComparison.Ordinal)) is { } assignment)
                    {
                        return place with { FocusArea = area, Assignment = assignment };
                    }
                }
            }
        }

        return null;
    }

    private static ChainPlace? Written(Authority authority, GoalTree tree, string key)
    {
        var id = new ItemId(key[(key.IndexOf('-', StringComparison.Ordinal) + 1)..]);
        var commitments = key.StartsWith(ChainKeys.Commitment, StringComparison.Ordinal);
        foreach (var plan in ChainPlace.CurrentPlans(authority, tree.Directive.Year))
        {
            if (commitments && plan.Content.Commitments.TryGetValue(id, out var commitment))
            {
                return At(tree, commitment.Goal, commitment.FocusArea) is { } place ? place with { Plan = plan, Commitment = commitment } : null;
            }

            if (!commitments && plan.Content.OwnFocusAreas.TryGetValue(id, out var own))
            {
                return At(tree, own.Goal, null) is { } place ? place with { Plan = plan, Own = own } : null;
            }
        }

        return null;
    }

    private static ChainPlace? At(GoalTree tree, GoalId goal, GoalId? focusArea)
    {
        var perspective = tree.Perspectives.FirstOrDefault(p => p.Goals.Any(g => g.Goal.Id == goal));
        var branch = perspective?.Goals.First(g => g.Goal.Id == goal);
        return branch is null ? null : new(perspective, branch, focusArea is { } area ? branch.FocusAreas.FirstOrDefault(f => f.FocusArea.Id == area) : null);
    }
}
