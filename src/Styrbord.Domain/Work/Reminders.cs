using System.Collections.Immutable;
using Styrbord.Domain.Access;
using Styrbord.Domain.Kernel;
using Styrbord.Domain.Process;

namespace Styrbord.Domain.Work;

/// <summary>How near its day, or how far past it, a task is when somebody is reminded.</summary>
public enum ReminderStage
{
    /// <summary>Fourteen working days before.</summary>
    Early,

    /// <summary>Three working days before.</summary>
    Near,

    /// <summary>The day itself, or the working day before it.</summary>
    LastDay,

    /// <summary>So many weeks past: told to the next level.</summary>
    Late,
}

/// <summary>One task that one account is to be reminded of.</summary>
/// <param name="Week">Weeks past, from 1, when it is late; else 0.</param>
public sealed record Reminder(string Account, WorkTask Task, ReminderStage Stage, int Week)
{
    /// <summary>Told once: a task whose day is moved is told anew.</summary>
    public string Key => $"{Account}|{Stage}{Week}|{Task.Due}|{Task.Key}";
}

/// <summary>
/// Who is to be reminded of what on a day: whoever has a task 14, 3 and 0 working days before its day, then each week the next level.
/// Nobody on a day off. A day on which nothing could be sent is made up for by the latest that should have been, never by several.
/// </summary>
public static class ReminderRules
{
    private static readonly ImmutableArray<(int Days, ReminderStage Stage)> Before = [(0, ReminderStage.LastDay), (3, ReminderStage.Near), (14, ReminderStage.Early)];

    /// <summary>What is due on the day and not among the <paramref name="told"/>.</summary>
    public static ImmutableArray<Reminder> Due(Authority authority, IReadOnlySet<string> told, DateOnly today) => [.. All(authority, today).Where(r => !told.Contains(r.Key))];

    /// <summary>What should have been told by the day, the latest of each task, told or not.</summary>
    public static ImmutableArray<Reminder> All(Authority authority, DateOnly today) => !WorkingDays.IsOne(today) ? [] :
    [
        .. AccountsOf(authority, today).SelectMany(a => OwnTasks(authority, a, today).Where(t => t.Due is not null).Select(t => Of(a, t, today)).OfType<Reminder>()),
        .. Overdue(authority, today),
    ];

    /// <summary>What a weekly letter tells: all that is late, one's own and what others have that has come to oneself, and all that has its day within three weeks. Nothing to one who is away.</summary>
    public static ImmutableArray<WorkTask> Digest(Authority authority, string account, DateOnly today) => AccessQueries.IsAway(authority, account, today) ? [] :
    [
        .. OwnTasks(authority, account, today).Where(t => t.Due is { } due && due.AsEnd.DayNumber <= today.DayNumber + 21)
            .Concat(Overdue(authority, today).Where(r => string.Equals(r.Account, account, StringComparison.Ordinal)).Select(r => r.Task)).DistinctBy(t => t.What, StringComparer.Ordinal).InOrder(),
    ];

    private static IEnumerable<Reminder> Overdue(Authority authority, DateOnly today) =>
        TaskBoard.Of(authority, today).DistinctBy(t => t.What, StringComparer.Ordinal).Select(t => (Task: t, Week: WeekOf(t, today))).Where(l => l.Week > 0)
            .SelectMany(l => NextLevel(authority, l.Task, l.Week, today).Select(a => new Reminder(a, l.Task, ReminderStage.Late, l.Week)));

    private static IEnumerable<string> AccountsOf(Authority authority, DateOnly today) =>
        authority.Access.Grants.Values.Where(g => g.Holds(today)).Select(g => g.Account).Distinct(StringComparer.Ordinal).Where(a => !AccessQueries.IsAway(authority, a, today));

    private static IEnumerable<WorkTask> OwnTasks(Authority authority, string account, DateOnly today) =>
        TaskBoard.YearsOf(authority, today).SelectMany(y => MyWorkQueries.Of(authority, account, y, today)).Where(t => t.MineToDo).DistinctBy(t => t.Key, StringComparer.Ordinal).InOrder();

    // nothing before the first stage; after the day the last one holds: one to whom the task came late is told of it once
    private static Reminder? Of(string account, WorkTask task, DateOnly today)
    {
        var due = task.Due!.Value.AsEnd;
        return due.Year is < 2 or > 9998 ? null
            : Before.Where(b => WorkingDays.Before(due, b.Days) <= today).Select(b => new Reminder(account, task, b.Stage, 0)).FirstOrDefault();
    }

    private static int WeekOf(WorkTask task, DateOnly today)
    {
        if (task.Due is not { AsEnd: var due } || due >= today)
        {
            return 0;
        }

        var weeks = (today.DayNumber - due.DayNumber) / 7;
        return weeks > 0 && WorkingDays.FirstFrom(due.AddDays(7 * weeks)) > today ? weeks - 1 : weeks;
    }

    /// <summary>One level up for each week, as far as there is one; whoever has it himself is told nothing new.</summary>
    private static IEnumerable<string> NextLevel(Authority authority, WorkTask task, int week, DateOnly today)
    {
        var levels = Above(task.Role).Select(r => Present(authority, r, task, today)).Where(a => a.Count > 0).ToList();
        return levels.Count > 0 ? levels[Math.Min(week, levels.Count) - 1] : task.Owner?.MayTake ?? [];
    }

    private static IEnumerable<Role> Above(Role role) => role switch
    {
        Role.PlanningStrategist => [Role.SystemAdministrator],
        Role.HeadOfAdministration => [Role.PlanningStrategist],
        _ => [Role.HeadOfAdministration, Role.PlanningStrategist],
    };

    private static List<string> Present(Authority authority, Role role, WorkTask task, DateOnly today) =>
    [
        .. authority.Access.Grants.Values
            .Where(g => g.Role == role && g.Holds(today) && (role != Role.HeadOfAdministration || TaskOwners.Counts(authority, g, task.Body, TaskOwners.UnitOf(authority, task), today)) && !AccessQueries.IsAway(authority, g.Account, today))
            .Select(g => g.Account).Distinct(StringComparer.Ordinal).Where(a => !string.Equals(a, task.Owner?.Account, StringComparison.Ordinal)).Order(StringComparer.Ordinal),
    ];
}
