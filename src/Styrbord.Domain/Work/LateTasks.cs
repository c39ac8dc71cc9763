using System.Collections.Immutable;
using Styrbord.Domain.Access;
using Styrbord.Domain.Kernel;

namespace Styrbord.Domain.Work;

/// <summary>What is late or has no owner at one body.</summary>
/// <param name="Body">Nothing for what the staff that leads the process has to do.</param>
/// <param name="Late">Past their day, the oldest first.</param>
/// <param name="Unowned">Not late, but nobody's.</param>
/// <param name="Open">How many tasks there are at the body.</param>
public sealed record BodyTasks(BodyId? Body, ImmutableArray<WorkTask> Late, ImmutableArray<WorkTask> Unowned, int Open);

/// <summary>What is late and whose, for those who lead others' work.</summary>
public static class LateTasks
{
    private static readonly ImmutableArray<Role> Leading =
        [Role.PlanningStrategist, Role.HeadOfAdministration, Role.UnitManager, Role.CommitteeSecretary, Role.Controller, Role.Auditor, Role.SystemAdministrator];

    /// <summary>Who sees everybody's tasks.</summary>
    public static bool MayBeSeen(IEnumerable<RoleGrant> roles) => roles.Any(r => Leading.Contains(r.Role));

    /// <summary>The bodies with open tasks: those with most late first.</summary>
    public static ImmutableArray<BodyTasks> Of(Authority authority, DateOnly today) =>
    [
        .. TaskBoard.Of(authority, today).DistinctBy(t => t.What, StringComparer.Ordinal).GroupBy(t => t.Role == Role.PlanningStrategist ? null : (BodyId?)t.Body)
            .Select(g => new BodyTasks(g.Key, [.. g.Where(t => t.IsLate(today))], [.. g.Where(t => !t.IsLate(today) && t.Owner is { IsUnowned: true })], g.Count()))
            .OrderByDescending(b => b.Late.Length).ThenByDescending(b => b.Unowned.Length).ThenBy(b => b.Body?.Value, StringComparer.Ordinal),
    ];
}
