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
        .. UpdateDuties.Of(authority, today).Where(d => d.State == DutyState.Near).Select(d => Task(TaskKind.UpdateStrategy, PartialDate.Of(d.Term.To), d.Document.Id)),
        .. ReviewQueries.Due(authority, today).Select(v => Task(TaskKind.ReviewProcess, v.Revision!.Date, v.Id)),
    ];

    private static WorkTask Task(TaskKind kind, PartialDate? due, ItemId about) => new(kind, Role.PlanningStrategist, default, due, false, null, null, [], true, about.Value);
}
