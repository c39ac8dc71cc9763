using System.Collections.Immutable;
using Styrbord.Domain.Kernel;
using Styrbord.Domain.Process;

namespace Styrbord.Domain.Work;

/// <summary>A task whose day follows a meeting that is moved.</summary>
public sealed record MovedTask(WorkTask Task, PartialDate? From, PartialDate? To);

/// <summary>The tasks that get another day if a meeting is moved, seen before it is done; nothing else changes.</summary>
public static class MovedTasks
{
    public static ImmutableArray<MovedTask> Of(Authority authority, MoveConsequences move, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(move);
        var after = MeetingRules.Moved(authority, move.Meeting, move.To, reason: null, default).Apply(authority);
        var then = Tasks(after, move.Meeting.Id, today).ToDictionary(t => t.What, StringComparer.Ordinal);
        return
        [
            .. Tasks(authority, move.Meeting.Id, today).Select(t => new MovedTask(t, t.Due, then.TryGetValue(t.What, out var next) ? next.Due : null)).Where(m => m.From != m.To),
        ];
    }

    // those of steps and of the meeting itself however far ahead, and those that are there already
    private static IEnumerable<WorkTask> Tasks(Authority authority, ItemId meeting, DateOnly today) =>
        StepTasks.All(authority, today).Concat(MeetingQueries.Find(authority, meeting) is { } at ? NoticeTasks.Before(authority, at, today) : []).Concat(TaskBoard.YearsOf(authority, today).SelectMany(y => TaskBoard.Of(authority, y, today))).DistinctBy(t => t.What, StringComparer.Ordinal);
}
