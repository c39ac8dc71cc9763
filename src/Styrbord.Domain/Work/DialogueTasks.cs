using Styrbord.Domain.Access;
using Styrbord.Domain.Dialogues;
using Styrbord.Domain.Kernel;

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

        var asked = DialoguesQueries.OpenRequests(authority, body).GroupBy(r => r.Dialogue.Id).Select(g => Task(TaskKind.AnswerRequest, role, g.First().Dialogue));
        return role.Role == Role.CommitteeSecretary
            ? asked.Concat(DialoguesQueries.Of(authority).Where(d => d.Host == body && d.IsOpen).SelectMany(d => OfHost(role, d, today)))
            : asked;
    }

    private static IEnumerable<WorkTask> OfHost(RoleGrant role, Dialogue dialogue, DateOnly today) =>
        dialogue.State == DialogueState.Held ? [Task(TaskKind.ReportDialogue, role, dialogue)]
        : dialogue.Days is [.., var last] && last < today ? [Task(TaskKind.RecordDialogue, role, dialogue)]
        : [];

    private static WorkTask Task(TaskKind kind, RoleGrant role, Dialogue dialogue) => new(
        kind, role.Role, role.Body!.Value, kind == TaskKind.AnswerRequest && dialogue.Days.Count > 0 ? PartialDate.Of(dialogue.Days[0]) : null, false, null, null, [], true, dialogue.Id.Value);
}
