using System.Collections.Immutable;
using Styrbord.Domain.Access;
using Styrbord.Domain.ActionPlans;
using Styrbord.Domain.Kernel;
using Styrbord.Domain.Organisation;

namespace Styrbord.Domain.Work;

/// <summary>Whose a task is.</summary>
/// <param name="Account">Nothing while nobody has taken it.</param>
/// <param name="MayTake">Those who hold the role where the task is, or where the body's work has gone, and are not away.</param>
public sealed record TaskOwner(string? Account, ImmutableArray<string> MayTake)
{
    public bool IsUnowned => Account is null;
}

/// <summary>
/// A task belongs to a role at a body, and so outlives whoever holds it. One who alone has held the role since the task came up has it;
/// when it comes to another (a successor, a deputy, the body that took over, one of several) it is nobody's until it is taken.
/// </summary>
public static class TaskOwners
{
    /// <summary>Nothing for a task given to a person, and where a role is held by many beside one another.</summary>
    public static TaskOwner? Of(Authority authority, WorkTask task, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(task);
        if (!task.MineToDo || task.Kind is TaskKind.WritePlace or TaskKind.AnswerComment || task.Role is not (Role.CommitteeSecretary or Role.HeadOfAdministration or Role.PlanningStrategist))
        {
            return null;
        }

        var unit = UnitOf(authority, task);
        var body = task.Role == Role.PlanningStrategist ? (BodyId?)null : task.Body;
        var held = authority.Access.Grants.Values.Where(g => g.Role == task.Role && Counts(authority, g, body, unit, today)).ToList();
        var present = held.Where(g => g.Holds(today) && !AccessQueries.IsAway(authority, g.Account, today)).ToList();
        ImmutableArray<string> may = [.. present.Select(g => g.Account).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        var taken = TakenBy(authority, task)?.Account;
        return new(
            taken is not null && may.Contains(taken, StringComparer.Ordinal) ? taken
            : may is [var only] && !(body is { } at && OrganisationQueries.HasEnded(authority, at, today)) && !CameLater(task, [.. held.Where(g => !StandsIn(authority, g, only))], only, today) && !(taken is not null && !IsDeputyOf(authority, taken, only)) ? only
            : null,
            may);
    }

    // tasks were kept by what they are before each role had its own
    internal static TakenTask? TakenBy(Authority authority, WorkTask task) => authority.Work.Taken.GetValueOrDefault(task.Key) ?? authority.Work.Taken.GetValueOrDefault(task.What);

    /// <summary>Whether the role is held where the body's work is done on the day: at the body itself, or where it went when the body ended.</summary>
    internal static bool Counts(Authority authority, RoleGrant role, BodyId? body, UnitId? unit, DateOnly today) =>
        unit is { } administration
            ? role.Body is { } at && Administrations.BodiesOf(authority, administration).Contains(at) && (role.Unit is not { } own || Administrations.Belongs(authority, own, administration))
            : body is not { } one || (role.Body is { } held && OrganisationQueries.ActingFor(authority, one, today).Contains(held));

    /// <summary>Whether a body's work is done at <paramref name="held"/> on the day: its own, and what an ended body left to it. What nobody took over stays where it was, to be seen without owner.</summary>
    internal static bool HasWorkOf(Authority authority, BodyId held, BodyId body, DateOnly today) =>
        OrganisationQueries.ActingFor(authority, body, today) is { IsEmpty: false } acting ? acting.Contains(held) : held == body;

    // another had the role before or since it came up, and the task with it
    private static bool CameLater(WorkTask task, List<RoleGrant> held, string account, DateOnly today)
    {
        var since = held.Where(g => IsOf(g) && g.Holds(today)).Min(g => g.From);
        return held.Exists(g => !IsOf(g) && g.From <= today && (task.Due is { } due
            ? (g.From < since && StepTasks.ComesUp(due) < since) || !(g.To < StepTasks.ComesUp(due))
            : g.From < since));
        bool IsOf(RoleGrant grant) => string.Equals(grant.Account, account, StringComparison.Ordinal);
    }

    // a deputy's time is over when whoever was away is back
    private static bool StandsIn(Authority authority, RoleGrant role, string account) =>
        authority.Access.Leaves.Values.Any(l => string.Equals(l.Account, account, StringComparison.Ordinal) && l.Grants.Contains(role.Id));

    private static bool IsDeputyOf(Authority authority, string deputy, string account) =>
        authority.Access.Leaves.Values.Any(l => string.Equals(l.Account, account, StringComparison.Ordinal) && string.Equals(l.Deputy, deputy, StringComparison.Ordinal));

    internal static UnitId? UnitOf(Authority authority, WorkTask task) => task.Kind switch
    {
        TaskKind.FixActionPlan or TaskKind.DeliverActionPlan => new UnitId(task.Place!),
        TaskKind.ReportActivity => authority.ActionPlans.Activities.GetValueOrDefault(new(task.Place!))?.Administration,
        TaskKind.HandleStep => StepTasks.EntryOf(authority, task)?.Unit,
        _ => null,
    };
}
