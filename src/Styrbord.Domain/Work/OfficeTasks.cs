using Styrbord.Domain.Access;
using Styrbord.Domain.Decisions;
using Styrbord.Domain.Kernel;
using Styrbord.Domain.Meetings;
using Styrbord.Domain.UnionConsultation;

namespace Styrbord.Domain.Work;

/// <summary>A consultation meeting that has been with nothing recorded; decisions by delegation that the body has not been told of.</summary>
internal static class OfficeTasks
{
    public static IEnumerable<WorkTask> Of(Authority authority, RoleGrant role, DateOnly today) => role switch
    {
        { Role: Role.PlanningStrategist } => UnionConsultationQueries.Unrecorded(authority, today)
            .Select(m => new WorkTask(TaskKind.RecordConsultation, role.Role, default, PartialDate.Of(m.Day), false, null, null, [], true, m.Id.Value)),
        { Role: Role.CommitteeSecretary, Body: { } body } when DelegationQueries.Unreported(authority, body) is [var first, ..] =>
            [new(TaskKind.ReportDelegated, role.Role, body, Sittings.Next(authority, body, first.Day.AddDays(1))?.Day, false, null, null, [], true, body.Value)],
        _ => [],
    };
}
