using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Styrbord.Domain.Access;
using Styrbord.Domain.Decisions;
using Styrbord.Domain.Kernel;
using Styrbord.Domain.Meetings;
using Styrbord.Domain.Organisation;
using Styrbord.Domain.Process;

namespace Styrbord.Domain.Work;

/// <summary>What is to be done before a meeting by its last days: the members called, and what is prepared for the assembly ready. Closed by the notice, never by a tick.</summary>
public static class NoticeTasks
{
    // there when the first reminder is: a body has but its next meeting or two to think of
    private const int Ahead = 14;

    // asked for every role there is
    private static readonly ConditionalWeakTable<Authority, ConcurrentDictionary<DateOnly, ImmutableArray<WorkTask>>> Known = [];

    internal static IEnumerable<WorkTask> Of(Authority authority, RoleGrant role, DateOnly today) =>
        role is not { Role: Role.CommitteeSecretary, Body: not null } ? []
        : Known.GetOrCreateValue(authority).GetOrAdd(today, static (day, state) => [.. Coming(state, day).SelectMany(at => Before(state, at, day)).Where(t => ComesUp(t) <= day)], authority)
            .Where(t => TaskOwners.Counts(authority, role, t.Body, null, today));

    /// <summary>What remains to be done before a meeting, however far ahead.</summary>
    internal static IEnumerable<WorkTask> Before(Authority authority, MeetingOnDay at, DateOnly today)
    {
        if (at.Meeting.Cancelled || at.Day < today || NoticeQueries.IsIssued(authority, at) || authority.Process.Calendars.Traces.HasBegun(at) || !YearCalendars.KeepsEarlier(authority, at)
            || !authority.Organisation.Bodies[at.Meeting.Body].Validity.Holds(at.Day))
        {
            return [];
        }

        var days = DeadlineQueries.Of(authority, at.Meeting);
        return days.Where(d => d.Kind == DeadlineKind.Preparation && IsUnprepared(authority, at)).Select(d => Task(TaskKind.PrepareMeeting, d))
            .Concat(days.Where(d => d.Kind != DeadlineKind.Preparation).Take(1).Select(d => Task(TaskKind.IssueNotice, d)));

        // whoever calls the members sends them the papers: one task, by the day that comes first
        WorkTask Task(TaskKind kind, Deadline by) =>
            new(kind, Role.CommitteeSecretary, AccessQueries.ServedAt(authority, at.Meeting.Body), PartialDate.Of(by.Day), false, null, null, [], true, at.Id.Value);
    }

    /// <summary>What a meeting takes up for another body to decide, and nothing is locked of: no matter, or one without papers.</summary>
    public static ImmutableArray<TimetableEntry> Unprepared(Authority authority, MeetingOnDay at) =>
        [.. (at ?? throw new ArgumentNullException(nameof(at))).Entries.Where(e => IsForOthers(authority, e) && !(StepMatters.Of(authority, e).ToList() is { Count: > 0 } matters && matters.TrueForAll(m => !AgendaQueries.ContentsAt(authority, m.Id, at).IsEmpty)))];

    private static bool IsUnprepared(Authority authority, MeetingOnDay at) => !Unprepared(authority, at).IsEmpty;

    private static bool IsForOthers(Authority authority, TimetableEntry entry) =>
        entry.Kind == TimetableKind.Preparation
        || (entry.Kind == TimetableKind.Decision && Dependencies.After(authority, entry).Any(a => a.Kind == TimetableKind.Decision && a.Body != entry.Body && a.Body is { } body && authority.Organisation.Bodies.GetValueOrDefault(body)?.Level == BodyLevel.Assembly));

    private static DateOnly ComesUp(WorkTask task) => WorkingDays.Before(task.Due!.Value.AsStart, Ahead);

    private static IEnumerable<MeetingOnDay> Coming(Authority authority, DateOnly today)
    {
        // no last day lies further before its meeting than the longest that may be set
        var last = today.AddDays((Ahead + DeadlineQueries.Longest) * 2);
        return MeetingQueries.All(authority).Where(m => m.Day >= today && m.Day <= last);
    }
}
