using Styrbord.Domain.Access;
using Styrbord.Domain.Dialogues;
using Styrbord.Domain.Kernel;
using Styrbord.Domain.Meetings;
using Styrbord.Domain.Organisation;

namespace Styrbord.Domain.Work;

/// <summary>What dialogues ask: of those called the information, of the host the record and the report.</summary>
internal static class DialogueTasks
{
    public static IEnumerable<WorkTask> Of(Authority authority, RoleGrant role, DateOnly today)
    {
        if (role is not { Role: Role.CommitteeSecretary or Role.HeadOfAdministration, Body: { } body })
        {
            return [];
        }

        var dialogues = authority.Dialogues.Dialogues.Values;
        var asked = dialogues.Where(d => d.State == DialogueState.Called)
            .SelectMany(d => d.With.Distinct().Where(called => d.Requests.Any(r => r.Of(called) is null) && IsActing(called)).Select(called => Task(TaskKind.AnswerRequest, role, called, d, d.Days.Count > 0 ? d.Days[0] : null)));
        return role.Role == Role.CommitteeSecretary
            ? asked.Concat(dialogues.Where(d => d.IsOpen && IsActing(AccessQueries.ServedAt(authority, d.Host))).SelectMany(d => OfHost(authority, role, d, today)))
            : asked;

        bool IsActing(BodyId one) => TaskOwners.HasWorkOf(authority, body, one, today);
    }

    private static IEnumerable<WorkTask> OfHost(Authority authority, RoleGrant role, Dialogue dialogue, DateOnly today)
    {
        var host = AccessQueries.ServedAt(authority, dialogue.Host);
        return dialogue.State == DialogueState.Held ? [Task(TaskKind.ReportDialogue, role, host, dialogue, DialogueReports.By(authority, dialogue, today))]
            : dialogue.Days is [.., var last] && last <= today ? [Task(TaskKind.RecordDialogue, role, host, dialogue, last)]
            : [];
    }

    private static WorkTask Task(TaskKind kind, RoleGrant role, BodyId body, Dialogue dialogue, DateOnly? due) => new(
        kind, role.Role, body, due is { } day ? PartialDate.Of(day) : null, false, null, null, [], true, dialogue.Id.Value);
}
