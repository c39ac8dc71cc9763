using Styrbord.Domain.Access;
using Styrbord.Domain.Governing;
using Styrbord.Domain.Kernel;
using Styrbord.Domain.Process;

namespace Styrbord.Domain.Work;

/// <summary>What the planning strategist is reminded to renew: strategies within the term of office, process documents before their revision .</summary>
internal static class RevisionTasks
{
    public static IEnumerable<WorkTask> Of(Authority authority, RoleGrant role, DateOnly today) => role.Role != Role.PlanningStrategist ? [] :
    [
        .. UpdateDuties.Of(authority, today).Where(d => d.State == DutyState.Near || (d.State == DutyState.Missed && IsLatestEnded(authority, d, today))).Select(d => Task(TaskKind.UpdateStrategy, PartialDate.Of(d.Term.To), d.Document.Id)),
        .. ReviewQueries.YearlyDue(authority, today) is { } yearly ? [Task(TaskKind.FollowUpProcess, PartialDate.Of(yearly.By), yearly.Version.Id)] : Array.Empty<WorkTask>(),
        .. ReviewQueries.Due(authority, today).Select(v => Task(TaskKind.ReviewProcess, v.Revision!.Date, v.Id)),
    ];

    // what was missed in a term before the last one is past mending
    private static bool IsLatestEnded(Authority authority, UpdateDuty duty, DateOnly today) =>
        !UpdateDuties.Of(authority, duty.Document, today).Any(d => d.Term.To > duty.Term.To && d.Term.To < today);

    private static WorkTask Task(TaskKind kind, PartialDate? due, ItemId about) => new(kind, Role.PlanningStrategist, default, due, false, null, null, [], true, about.Value);
}
