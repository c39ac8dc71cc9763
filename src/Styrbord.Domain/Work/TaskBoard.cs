using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Styrbord.Domain.Access;
using Styrbord.Domain.Kernel;
using Styrbord.Domain.Organisation;

namespace Styrbord.Domain.Work;

/// <summary>Every task there is, whoever has it; also those of a role that nobody holds.</summary>
public static class TaskBoard
{
    private static readonly ConditionalWeakTable<Authority, ConcurrentDictionary<(int, DateOnly), ImmutableArray<WorkTask>>> Known = [];

    /// <summary>The tasks of a planning year on a day, earliest first.</summary>
    public static ImmutableArray<WorkTask> Of(Authority authority, int year, DateOnly today) =>
        Known.GetOrCreateValue(authority).GetOrAdd((year, today), static (at, state) => All(state, at.Item1, at.Item2), authority);

    private static ImmutableArray<WorkTask> All(Authority authority, int year, DateOnly today) =>
        [.. Seats(authority, today).SelectMany(s => MyWorkQueries.Each(authority, s, year, today).Where(t => t.MineToDo && !IsHelp(s, t))).DistinctBy(t => t.Key, StringComparer.Ordinal).Select(t => t with { Owner = TaskOwners.Of(authority, t, today) }).InOrder()];

    /// <summary>Those of every planning year that is under way on a day.</summary>
    public static ImmutableArray<WorkTask> Of(Authority authority, DateOnly today) =>
        [.. YearsOf(authority, today).SelectMany(y => Of(authority, y, today)).DistinctBy(t => t.Key, StringComparer.Ordinal).InOrder()];

    internal static IEnumerable<int> YearsOf(Authority authority, DateOnly today) =>
        authority.Goals.Directives.Values.Select(d => d.Year).Where(y => y >= today.Year).DefaultIfEmpty(today.Year + 1).Distinct().Order();

    internal static IOrderedEnumerable<WorkTask> InOrder(this IEnumerable<WorkTask> tasks) => tasks.OrderBy(t => t.Due?.OrderDay ?? DateOnly.MaxValue).ThenBy(t => t.Kind);

    // a plan is its secretary's; a head only helps with it where there is one
    private static bool IsHelp(RoleGrant seat, WorkTask task) => seat is { Role: Role.HeadOfAdministration, Account: "" } && task.Kind == TaskKind.CompletePlan;

    // the roles that answer for what a body does, held or not, then everybody who holds one
    private static IEnumerable<RoleGrant> Seats(Authority authority, DateOnly today) =>
    [
        Seat(Role.PlanningStrategist, null),
        .. authority.Organisation.Bodies.Values.Where(b => b.Level != BodyLevel.Presidium && (b.Parent is not { } whole || authority.Organisation.Bodies[whole].Validity.Holds(today))).Select(b => Seat(Role.CommitteeSecretary, b.Id)),
        .. authority.Organisation.Bodies.Values.Where(b => b.IsCommitteeLike).Select(b => Seat(Role.HeadOfAdministration, b.Id)),
        .. authority.Access.Grants.Values.Where(g => g.Holds(today)),
    ];

    private static RoleGrant Seat(Role role, BodyId? body) => new(new("-"), "", role, body, DateOnly.MinValue, null);
}
