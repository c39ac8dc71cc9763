using Styrbord.Domain.Access;
using Styrbord.Domain.FinancialPlans;
using Styrbord.Domain.Kernel;

namespace Styrbord.Domain.Work;

/// <summary>A deficit for which the assembly has not adopted how it is restored (KL 11:12): its matter, by the last day to decide.</summary>
internal static class MeasuresTasks
{
    public static IEnumerable<WorkTask> Of(Authority authority, RoleGrant role, DateOnly today) => role.Role != Role.Controller ? [] :
        BalanceQueries.Warnings(authority, today.Year).Where(w => w.Kind is BalanceWarningKind.MeasuresMissing or BalanceWarningKind.MeasuresUndecided)
            .Select(w => new WorkTask(
                TaskKind.AdoptMeasures, role.Role, default, w.By is { } by ? PartialDate.Of(by) : null, w.Kind == BalanceWarningKind.MeasuresUndecided, null, null, [], true,
                w.Origin.ToString(System.Globalization.CultureInfo.InvariantCulture)));
}
