using Styrbord.Domain.Access;
using Styrbord.Domain.ActionPlans;
using Styrbord.Domain.Decisions;
using Styrbord.Domain.Kernel;
using Styrbord.Domain.Plans;

namespace Styrbord.Domain.Work;

/// <summary>What action plans give somebody to do: activities to report, a plan to fix and deliver, a delivered plan to take part of.</summary>
public static class ActionPlanTasks
{
    /// <summary>How long before its end an activity asks how it goes, in days.</summary>
    public const int Near = 14;

    /// <summary>The end of the activity is near or past and nobody has said how it goes since it came near, or its start is past and it is not begun.</summary>
    public static bool AwaitsReport(Activity activity, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(activity);
        if (activity.On(today) is ActivityStatus.Done or ActivityStatus.Dropped)
        {
            return false;
        }

        var near = activity.Content.End.AsEnd.AddDays(-Near);
        return activity.On(today) == ActivityStatus.Late || (today >= near && !(activity.IsReported && Days.InSweden(activity.Reported.At) >= near));
    }

    internal static IEnumerable<WorkTask> Of(Authority authority, RoleGrant role, int year, DateOnly today)
    {
        if (role.Body is not { } held || role.Role is not (Role.HeadOfAdministration or Role.UnitManager or Role.Contributor or Role.CommitteeSecretary or Role.ElectedRepresentative) || !year.IsYear())
        {
            yield break;
        }

        foreach (var (unit, committee) in Administrations.Of(authority, year).Where(p => Administrations.BodiesOf(authority, p.Unit.Id).Contains(held) && (role.Unit is not { } at || Administrations.Belongs(authority, at, p.Unit.Id))))
        {
            var tasks = role.Role switch
            {
                Role.CommitteeSecretary or Role.ElectedRepresentative when committee == held => Receives(authority, role.Role, committee, unit.Id, year),
                Role.UnitManager or Role.Contributor => Reports(authority, role.Role, committee, unit.Id, year, today),
                Role.HeadOfAdministration => Leads(authority, committee, unit.Id, year, today).Concat(Reports(authority, role.Role, committee, unit.Id, year, today)),
                _ => [],
            };
            foreach (var task in tasks)
            {
                yield return task;
            }
        }
    }

    private static bool IsYear(this int year) => year is > 0 and < 10_000;

    private static IEnumerable<WorkTask> Reports(Authority authority, Role role, BodyId committee, UnitId unit, int year, DateOnly today) =>
        ActionPlansQueries.ActivitiesOf(authority, unit, year).Where(a => AwaitsReport(a, today))
            .Select(a => Task(TaskKind.ReportActivity, role, committee, a.Content.End.AsEnd < today || a.Progress != ActivityProgress.Planned ? a.Content.End : Earlier(a), a.Progress != ActivityProgress.Planned, a.Id.Value));

    // a start that has passed presses before an end that is far away
    private static PartialDate Earlier(Activity activity) => activity.Content.Start;

    /// <summary>The plan comes after the committee's final plan, and at the latest in February of its year .</summary>
    private static IEnumerable<WorkTask> Leads(Authority authority, BodyId committee, UnitId unit, int year, DateOnly today)
    {
        var latest = authority.ActionPlans.Of(unit, year).Latest;
        if (latest is not { Delivered: not null } && PlansQueries.Current(authority, year, committee).Any(p => p.Stage >= DecisionStage.Final && PlansQueries.StandingOf(authority, p, today).Content >= ContentState.Decided))
        {
            yield return Task(latest is null ? TaskKind.FixActionPlan : TaskKind.DeliverActionPlan, Role.HeadOfAdministration, committee, new PartialDate(year, 2, null), false, unit.Value);
        }
    }

    private static IEnumerable<WorkTask> Receives(Authority authority, Role role, BodyId committee, UnitId unit, int year) =>
        authority.ActionPlans.Of(unit, year).LatestDelivered is { Received: null } && committee is var body
            ? [Task(TaskKind.ReceiveActionPlan, role, body, null, false, unit.Value)]
            : [];

    private static WorkTask Task(TaskKind kind, Role role, BodyId body, PartialDate? due, bool begun, string place) => new(kind, role, body, due, begun, null, null, [], true, place);
}
