using System.Collections.Immutable;
using Styrbord.Domain.Access;
using Styrbord.Domain.Process;

namespace Styrbord.Domain.Work;

/// <summary>One's tasks in the order they press.</summary>
/// <param name="Late">Past their day.</param>
/// <param name="Meetings">The next meeting days that one's tasks lead to, if any has a day.</param>
/// <param name="BeforeMeetings">Due at the latest on those days.</param>
/// <param name="Later">Due after them, or without a day.</param>
/// <param name="Awaited">Others have them to do.</param>
public sealed record WorkList(
    ImmutableArray<WorkTask> Late, MeetingSpan? Meetings, ImmutableArray<WorkTask> BeforeMeetings, ImmutableArray<WorkTask> Later, ImmutableArray<WorkTask> Awaited)
{
    /// <summary>How many things are one's own to do.</summary>
    public int Waiting => Late.Length + BeforeMeetings.Length + Later.Length;

    public bool IsEmpty => Waiting == 0 && Awaited.IsEmpty;
}

public static class WorkListQueries
{
    /// <summary>What holders of <paramref name="roles"/> have to do on a day, grouped.</summary>
    public static WorkList Of(Authority authority, ImmutableArray<RoleGrant> roles, int year, DateOnly today)
    {
        var tasks = MyWorkQueries.Of(authority, roles, year, today);
        var mine = tasks.Where(t => t.MineToDo).ToLookup(t => t.IsLate(today));
        var first = mine[false].Select(t => Towards(authority, t)).Where(d => d is not null).Min();
        var meetings = first is { } day ? CalendarQueries.MeetingsFrom(authority, day) : null;
        var before = mine[false].ToLookup(t => t.Due is { } due && meetings is { } span && due.AsEnd <= span.To);
        return new([.. mine[true]], meetings, [.. before[true]], [.. before[false]], [.. tasks.Where(t => !t.MineToDo)]);
    }

    // what is due before a meeting is for that meeting, not for the first that anybody has after its day
    private static DateOnly? Towards(Authority authority, WorkTask task) =>
        task.Kind is TaskKind.IssueNotice or TaskKind.PrepareMeeting ? MeetingQueries.Find(authority, new(task.Place!))?.Day : task.Due?.AsEnd;
}
