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
        { Role: Role.CommitteeSecretary, Body: { } body } => authority.Decisions.Delegated.Delegations.Values.Select(d => d.From).Distinct()
            .Where(from => TaskOwners.HasWorkOf(authority, body, from, today)).SelectMany(from => Unreported(authority, role, from)),
        _ => [],
    };

    private static IEnumerable<WorkTask> Unreported(Authority authority, RoleGrant role, BodyId from) => DelegationQueries.Unreported(authority, from) is [var first, ..]
        ? [new(TaskKind.ReportDelegated, role.Role, from, Sittings.NextFor(authority, from, first.Day.AddDays(1))?.Day, false, null, null, [], true, from.Value)]
        : [];
}
