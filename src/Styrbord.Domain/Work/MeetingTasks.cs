using Styrbord.Domain.Access;
using Styrbord.Domain.Kernel;
using Styrbord.Domain.Meetings;

namespace Styrbord.Domain.Work;

/// <summary>What remains after a meeting: the notice on the board, taking it down when the time of appeal is over, the report of an urgent decision.</summary>
internal static class MeetingTasks
{
    // a notice forgotten for a year is no task any more
    private const int Remembered = 365;

    public static IEnumerable<WorkTask> Of(Authority authority, RoleGrant role, DateOnly today) =>
        role is not { Role: Role.CommitteeSecretary, Body: { } body } ? []
        :
        [
            .. Sittings.All(authority, body).Where(m => !m.Meeting.Cancelled && m.Day <= today && m.Day > today.AddDays(-Remembered))
                .SelectMany(at => MinutesQueries.ApprovalsOf(authority, at).SelectMany(part => OfPart(role, at.Id, part, today))),
            .. UrgentQueries.Of(authority, body).Where(u => u.Reported is null)
                .Select(u => new WorkTask(TaskKind.ReportUrgentDecision, role.Role, body, UrgentQueries.NextMeeting(authority, u)?.Day, false, null, null, [], true, u.Id.Value)),
        ];

    private static IEnumerable<WorkTask> OfPart(RoleGrant role, ItemId meeting, MinutesPart part, DateOnly today)
    {
        WorkTask Task(TaskKind kind, DateOnly due) => new(kind, role.Role, role.Body!.Value, due, false, null, null, [], true, $"{meeting}/{part.Day:yyyy-MM-dd}");
        return part switch
        {
            { Notice: null } => [Task(TaskKind.PostOnBoard, part.PostBy)],
            { Notice.TakenDown: null, AppealBy: { } until } when until < today => [Task(TaskKind.TakeDownNotice, until.AddDays(1))],
            _ => [],
        };
    }
}
