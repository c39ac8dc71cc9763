using Styrbord.Domain.Access;
using Styrbord.Domain.Dialogues;
using Styrbord.Domain.Kernel;
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

        var asked = DialoguesQueries.Of(authority).SelectMany(d => d.With).Distinct().Where(IsActing)
            .SelectMany(called => DialoguesQueries.OpenRequests(authority, called).Select(r => r.Dialogue).DistinctBy(d => d.Id)
                .Select(d => Task(TaskKind.AnswerRequest, role, called, d, d.Days.Count > 0 ? d.Days[0] : null)));
        return role.Role == Role.CommitteeSecretary
            ? asked.Concat(DialoguesQueries.Of(authority).Where(d => d.IsOpen && IsActing(AccessQueries.ServedAt(authority, d.Host))).SelectMany(d => OfHost(authority, role, d, today)))
            : asked;

        // what an ended body left goes to those that took its work over; while nobody did it stays
        bool IsActing(BodyId one) => OrganisationQueries.ActingFor(authority, one, today) is { IsEmpty: false } acting ? acting.Contains(body) : one == body;
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
