using Styrbord.Domain.Access;
using Styrbord.Domain.Decisions;
using Styrbord.Domain.Kernel;
using Styrbord.Domain.Meetings;
using Styrbord.Domain.Organisation;
using Styrbord.Domain.Process;

namespace Styrbord.Domain.Work;

/// <summary>What remains after a meeting: its minutes to be approved, the notice on the board, taking it down when the time of appeal is over, the report of an urgent decision.</summary>
internal static class MeetingTasks
{
    // a notice forgotten for a year is no task any more
    private const int Remembered = 365;

    public static IEnumerable<WorkTask> Of(Authority authority, RoleGrant role, DateOnly today) =>
        role is not { Role: Role.CommitteeSecretary, Body: { } body } ? []
        :
        [
            .. Sittings.All(authority).Where(m => !m.Meeting.Cancelled && m.Day <= today && OrganisationQueries.ActingFor(authority, m.Meeting.Body, today).Contains(body) && IsUnapproved(authority, m, today))
                .Select(at => new WorkTask(TaskKind.ApproveMinutes, role.Role, at.Meeting.Body, MinutesQueries.LastDayToApprove(at.Day), false, null, null, [], true, at.Id.Value)),
            .. Sittings.All(authority).Where(m => !m.Meeting.Cancelled && m.Day <= today && m.Day > today.AddDays(-Remembered) && OrganisationQueries.ActingFor(authority, m.Meeting.Body, today).Contains(body))
                .SelectMany(at => MinutesQueries.ApprovalsOf(authority, at).SelectMany(part => OfPart(role, at, part, today))),
            .. UrgentQueries.Of(authority, body).Where(u => u.Reported is null)
                .Select(u => new WorkTask(TaskKind.ReportUrgentDecision, role.Role, body, UrgentQueries.NextMeeting(authority, u)?.Day, false, null, null, [], true, u.Id.Value)),
        ];

    // one for the meeting, whatever was decided at it; what is to be approved at once has its own
    private static bool IsUnapproved(Authority authority, MeetingOnDay at, DateOnly today) =>
        authority.Meetings.Of(at.Id) is { Minutes: null } book && !MinutesQueries.IsFromSource(authority, at)
        && (Sittings.DecisionsAt(authority, at).Any(d => d is { Minutes: null, Recorded: false, ImmediateApproval: false } && !DecisionsQueries.IsReplaced(authority, d))
            || (at.Day > today.AddDays(-Remembered) && (book.Notice is not null || book.Paragraphs.Count > 0)));

    private static IEnumerable<WorkTask> OfPart(RoleGrant role, MeetingOnDay at, MinutesPart part, DateOnly today)
    {
        WorkTask Task(TaskKind kind, DateOnly due) => new(kind, role.Role, at.Meeting.Body, due, false, null, null, [], true, $"{at.Id}/{part.Day:yyyy-MM-dd}{(part.Number == 1 ? "" : $"/{part.Number}")}");
        return part switch
        {
            { Notice: null } => [Task(TaskKind.PostOnBoard, part.PostBy)],
            { Notice.TakenDown: null, AppealBy: { } until } when until < today => [Task(TaskKind.TakeDownNotice, until.AddDays(1))],
            _ => [],
        };
    }
}
