using System.Text.Json.Serialization;
using Styrbord.Domain.Access;
using Styrbord.Domain.Kernel;
using Styrbord.Domain.Organisation;
using static Styrbord.Domain.Kernel.Feature;

namespace Styrbord.Domain.Dialogues;

public static class DialoguesFeature
{
    private static readonly Relation AtHost = Relation.At<DialogueCommand>("host", (authority, asked) => HostOf(authority, asked.Dialogue));
    private static readonly Relation AtNamedHost = Relation.At<CallDialogue>("host", (authority, asked) => ActingAs(authority, asked.Host));
    private static readonly Relation AtAnswering = Relation.At<AnswerRequest>("own", (authority, asked) => ActingAs(authority, asked.Body));
    private static readonly Relation AtHostOrCalled = Relation.At<DialogueCommand>(
        "hostOrCalled", (authority, asked) => authority.Dialogues.Dialogues.TryGetValue(asked.Dialogue, out var found) ? found.With.Prepend(found.Host).SelectMany(b => ActingAs(authority, b)) : []);

    public static readonly Feature Feature = new("dialogues", 4, DialoguesJson.Default,
        [
            Asks<CallDialogue>([Role.PlanningStrategist, Role.CommitteeSecretary], AtNamedHost),
            Asks<SetDialogueDays>([Role.PlanningStrategist, Role.CommitteeSecretary], AtHost),
            Asks<RequestInformation>([Role.PlanningStrategist, Role.CommitteeSecretary], AtHost),
            Asks<AnswerRequest>([Role.CommitteeSecretary, Role.HeadOfAdministration], AtAnswering),
            Asks<AttachMaterial>([Role.PlanningStrategist, Role.CommitteeSecretary, Role.HeadOfAdministration], AtHostOrCalled),
            Asks<RecordDialogue>([Role.PlanningStrategist, Role.CommitteeSecretary], AtHost),
            Asks<ReportDialogue>([Role.PlanningStrategist, Role.CommitteeSecretary], AtHost),
            Asks<CancelDialogue>([Role.PlanningStrategist, Role.CommitteeSecretary], AtHost),
        ],
        [
            Tells<DialogueCalled>("dialogues.dialogue-called"),
            Tells<DialogueDaysSet>("dialogues.dialogue-days-set"),
            Tells<InformationRequested>("dialogues.information-requested"),
            Tells<RequestAnswered>("dialogues.request-answered"),
            Tells<MaterialAttached>("dialogues.material-attached"),
            Tells<DialogueRecorded>("dialogues.dialogue-recorded"),
            Tells<DialogueReported>("dialogues.dialogue-reported"),
            Tells<DialogueCancelled>("dialogues.dialogue-cancelled"),
        ]);

    private static IEnumerable<BodyId> HostOf(Authority authority, ItemId dialogue) =>
        authority.Dialogues.Dialogues.TryGetValue(dialogue, out var found) ? ActingAs(authority, found.Host) : [];

    // a working committee acts through the whole one, an ended body through those that took its work over
    private static IEnumerable<BodyId> ActingAs(Authority authority, BodyId body) =>
        OrganisationQueries.ActingFor(authority, AccessQueries.ServedAt(authority, body), Days.InSweden(authority.LastAt)).Prepend(body);
}

[JsonSerializable(typeof(CallDialogue))]
[JsonSerializable(typeof(SetDialogueDays))]
[JsonSerializable(typeof(RequestInformation))]
[JsonSerializable(typeof(AnswerRequest))]
[JsonSerializable(typeof(AttachMaterial))]
[JsonSerializable(typeof(RecordDialogue))]
[JsonSerializable(typeof(ReportDialogue))]
[JsonSerializable(typeof(CancelDialogue))]
[JsonSerializable(typeof(DialogueCalled))]
[JsonSerializable(typeof(DialogueDaysSet))]
[JsonSerializable(typeof(InformationRequested))]
[JsonSerializable(typeof(RequestAnswered))]
[JsonSerializable(typeof(MaterialAttached))]
[JsonSerializable(typeof(DialogueRecorded))]
[JsonSerializable(typeof(DialogueReported))]
[JsonSerializable(typeof(DialogueCancelled))]
[JsonSerializable(typeof(Dialogue))]
[JsonSerializable(typeof(InformationRequest))]
[JsonSerializable(typeof(RequestAnswer))]
[JsonSerializable(typeof(DialogueMaterial))]
[JsonSerializable(typeof(BodyId))]
[JsonSerializable(typeof(DateOnly))]
internal sealed partial class DialoguesJson : JsonSerializerContext;
