using Styrbord.Domain.Access;
using Styrbord.Domain.Commissions;
using Styrbord.Domain.Kernel;

namespace Styrbord.Domain.Work;

/// <summary>Assignments outside the directive that a committee is to report.</summary>
internal static class CommissionTasks
{
    public static IEnumerable<WorkTask> Of(Authority authority, RoleGrant role) =>
        role is { Role: Role.CommitteeSecretary or Role.HeadOfAdministration, Body: { } body }
            ? CommissionsQueries.Of(authority, body).Where(c => c.State == CommissionState.Open)
                .Select(c => new WorkTask(TaskKind.ReportCommission, role.Role, body, c.Due is { } due ? PartialDate.Of(due) : null, false, null, null, [], true, c.Id.Value))
            : [];
}
