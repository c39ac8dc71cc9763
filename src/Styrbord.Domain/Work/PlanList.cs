using System.Collections.Immutable;
using Styrbord.Domain.Documents;
using Styrbord.Domain.Goals;
using Styrbord.Domain.Kernel;
using Styrbord.Domain.Plans;
using Styrbord.Domain.Process;

namespace Styrbord.Domain.Work;

/// <summary>A committee's plan in the list of a year's plans, or the committee alone where it has none.</summary>
/// <param name="Next">The next entry of the timetable at which the plan is decided, or nothing.</param>
public sealed record PlanListing(BodyId Body, Plan? Plan, PlanStanding? Standing, PlanProgress? Progress, TimetableEntry? Next);

public static class PlanListQueries
{
    /// <summary>The plans of a year at the furthest step begun, by addressed committee; a committee with separate plans has one row for each.</summary>
    public static ImmutableArray<PlanListing> Of(Authority authority, int year, DateOnly today) =>
        [.. Bodies(authority, year).SelectMany(body => Rows(authority, year, body, today))];

    /// <summary>The next decision on the plan in the timetable, today or later.</summary>
    public static TimetableEntry? NextMeeting(Authority authority, Plan plan, DateOnly today) =>
        PlanDays.MeetingsOf(authority, plan).Where(e => e.Date.OrderDay >= today).OrderBy(e => e.Date).FirstOrDefault();

    private static IEnumerable<BodyId> Bodies(Authority authority, int year) =>
        GoalsQueries.AddressedBodies(authority, year).Concat(authority.Plans.Plans.Values.Where(p => p.Year == year).Select(p => p.For)).Distinct();

    private static IEnumerable<PlanListing> Rows(Authority authority, int year, BodyId body, DateOnly today)
    {
        var plans = PlansQueries.Current(authority, year, body);
        return plans.IsEmpty
            ? [new(body, null, null, null, null)]
            : plans.Select(p => new PlanListing(body, p, PlansQueries.StandingOf(authority, p, today), PlansQueries.ProgressOf(authority, p), NextMeeting(authority, p, today)));
    }
}
