using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Styrbord.Domain.Access;
using Styrbord.Domain.Decisions;
using Styrbord.Domain.Kernel;
using Styrbord.Domain.Meetings;
using Styrbord.Domain.Process;

namespace Styrbord.Domain.Work;

/// <summary>What remains after a meeting: its minutes to be approved, the notice on the board, taking it down when the time of appeal is over, the report of an urgent decision.</summary>
internal static class MeetingTasks
{
    // a notice forgotten for a year is no task any more
    private const int Remembered = 365;

    // asked for every role there is
    private static readonly ConditionalWeakTable<Authority, ConcurrentDictionary<DateOnly, ImmutableArray<WorkTask>>> Known = [];

    public static IEnumerable<WorkTask> Of(Authority authority, RoleGrant role, DateOnly today) =>
        role is not { Role: Role.CommitteeSecretary, Body: { } body } ? []
        : Known.GetOrCreateValue(authority).GetOrAdd(today, static (day, state) => All(state, day), authority).Where(t => TaskOwners.HasWorkOf(authority, body, t.Body, today));

    private static ImmutableArray<WorkTask> All(Authority authority, DateOnly today)
    {
        var held = Sittings.All(authority).Where(m => !m.Meeting.Cancelled && m.Day <= today).ToList();
        return
        [
            .. held.Where(m => IsUnapproved(authority, m, today)).Select(at => Task(TaskKind.ApproveMinutes, at.Meeting.Body, MinutesQueries.LastDayToApprove(at.Day), at.Id.Value)),
            .. held.Where(m => m.Day > today.AddDays(-Remembered)).SelectMany(at => MinutesQueries.ApprovalsOf(authority, at).SelectMany(part => OfPart(at, part, today))),
            .. UrgentQueries.Of(authority).Where(u => u.Reported is null).Select(u => Task(TaskKind.ReportUrgentDecision, u.Body, UrgentQueries.NextMeeting(authority, u)?.Day, u.Id.Value)),
        ];
    }

    private static WorkTask Task(TaskKind kind, BodyId body, DateOnly? due, string place) =>
        new(kind, Role.CommitteeSecretary, body, due is { } day ? PartialDate.Of(day) : null, false, null, null, [], true, place);

    // one for the meeting, whatever was decided at it; what is to be approved at once has its own
    private static bool IsUnapproved(Authority authority, MeetingOnDay at, DateOnly today) =>
        authority.Meetings.Of(at.Id) is { Minutes: null } book && !MinutesQueries.IsFromSource(authority, at)
        && (Sittings.DecisionsAt(authority, at).Any(d => d is { Minutes: null, Recorded: false, ImmediateApproval: false } && !DecisionsQueries.IsReplaced(authority, d))
            || (at.Day > today.AddDays(-Remembered) && (book.Notice is not null || book.Paragraphs.Count > 0)));

    private static IEnumerable<WorkTask> OfPart(MeetingOnDay at, MinutesPart part, DateOnly today)
    {
        var place = $"{at.Id}/{part.Day:yyyy-MM-dd}{(part.Number == 1 ? "" : $"/{part.Number}")}";
        return part switch
        {
            { Notice: null } => [Task(TaskKind.PostOnBoard, at.Meeting.Body, part.PostBy, place)],
            { Notice.TakenDown: null, AppealBy: { } until } when until < today => [Task(TaskKind.TakeDownNotice, at.Meeting.Body, until.AddDays(1), place)],
            _ => [],
        };
    }
}
