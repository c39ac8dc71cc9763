using System.Collections.Immutable;
using Styrbord.Domain.Kernel;
using Styrbord.Domain.Organisation;

namespace Styrbord.Domain.ActionPlans;

/// <summary>How far an administration's plan of a year has come.</summary>
/// <param name="Changed">Something was written or said after the plan was last fixed.</param>
/// <param name="Gaps">What has no activity.</param>
public sealed record ActionPlanListing(Unit Administration, BodyId Committee, ActionPlan Plan, ImmutableArray<Activity> Activities, bool Changed, ActionPlanGaps Gaps);

public static class ActionPlansQueries
{
    private static readonly Implied<ActionPlansState, ILookup<(UnitId, int), Activity>> ByPlan = new(s => s.Activities.Values.ToLookup(a => (a.Administration, a.Year)));

    private static readonly Implied<ActionPlansState, ILookup<string, Activity>> ByTie = new(s =>
        s.Activities.Values.SelectMany(a => a.Content.Items.Select(i => i.Value).Concat(a.Content.Goals.Select(g => g.Value)).Select(id => (id, a))).ToLookup(p => p.id, p => p.a, StringComparer.Ordinal));

    /// <summary>The activities of an administration's plan: by end, then start.</summary>
    public static IEnumerable<Activity> ActivitiesOf(Authority authority, UnitId administration, int year) =>
        ByPlan.Of(authority.ActionPlans)[(administration, year)].OrderBy(a => a.Content.End).ThenBy(a => a.Content.Start).ThenBy(a => a.Id);

    /// <summary>The activities tied to a commitment, own focus area, assignment, focus area or goal itself, whichever administration has them.</summary>
    public static IEnumerable<Activity> TiedTo(Authority authority, string id) => ByTie.Of(authority.ActionPlans)[id].OrderBy(a => a.Administration).ThenBy(a => a.Content.End).ThenBy(a => a.Id);

    /// <summary>The activities of a committee's administrations.</summary>
    public static IEnumerable<Activity> ActivitiesOf(Authority authority, BodyId committee, int year) =>
        Administrations.Of(authority, year, committee).SelectMany(u => ActivitiesOf(authority, u.Id, year));

    /// <summary>Every administration's plan of a year; empty if the year has no directive.</summary>
    public static ImmutableArray<ActionPlanListing> Of(Authority authority, int year) =>
        Goals.GoalsQueries.Tree(authority, year) is null ? [] : [.. Administrations.Of(authority, year).Select(p => Listing(authority, p.Unit, p.Committee, year))];

    /// <summary>One administration's plan, or nothing if it has none that year.</summary>
    public static ActionPlanListing? Of(Authority authority, UnitId administration, int year) =>
        Administrations.Broken(authority, administration, year) is null
            ? Listing(authority, authority.Organisation.Units[administration], authority.Organisation.Units[administration].Body!.Value, year)
            : null;

    private static ActionPlanListing Listing(Authority authority, Unit unit, BodyId committee, int year)
    {
        var plan = authority.ActionPlans.Of(unit.Id, year);
        ImmutableArray<Activity> activities = [.. ActivitiesOf(authority, unit.Id, year)];
        return new(unit, committee, plan, activities, IsChanged(plan, activities), ActionPlanGaps.Of(authority, unit, committee, year));
    }

    private static bool IsChanged(ActionPlan plan, ImmutableArray<Activity> activities) =>
        plan.Latest is { Stamp.At: var at }
        && (plan.Sections.Values.Any(s => s.Stamp.At > at) || activities.Any(a => a.Stamp.At > at || (a.Dropped is not null && a.Reported.At > at)));
}
