using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Styrbord.Domain.Kernel;

namespace Styrbord.Domain.Dialogues;

/// <summary>What a dialogue is for.</summary>
[JsonConverter(typeof(WordConverter<DialogueKind>))]
public enum DialogueKind
{
    /// <summary>Boksluts- och budgetdialog in March, on the closing and the conditions for next year's budget .</summary>
    ClosingAndBudget,

    /// <summary>Dialogue in October on the part-year closings and how the goals were broken down .</summary>
    InterimFollowUp,

    /// <summary>Planeringsdialog: common priorities and the basis of a directive .</summary>
    Planning,

    /// <summary>Political seminar on the conditions for plan and budget .</summary>
    Seminar,

    /// <summary>Dialogue that the committees' own directives in June rest on .</summary>
    BeforeDirectives,

    /// <summary>Presidia called to a regular meeting on how the activity goes, part of uppsiktsplikten .</summary>
    FollowUpMeeting,
}

[JsonConverter(typeof(WordConverter<DialogueLevel>))]
public enum DialogueLevel
{
    /// <summary>Between elected representatives.</summary>
    Political,

    /// <summary>Between the management and an administration's management, beside the political one .</summary>
    Officials,
}

[JsonConverter(typeof(WordConverter<DialogueState>))]
public enum DialogueState
{
    /// <summary>Called, and not held yet.</summary>
    Called,

    /// <summary>Held; a political one awaits the report to the executive board.</summary>
    Held,

    /// <summary>Reported to the executive board (återredovisad).</summary>
    Reported,

    /// <summary>Called off.</summary>
    Cancelled,
}

/// <summary>What one body has answered to a request.</summary>
public sealed record RequestAnswer(BodyId Body, TextRef Text, Stamp Stamp);

/// <summary>Information that the host needs before the dialogue .</summary>
/// <param name="Answers">At most one from each body called.</param>
public sealed record InformationRequest(ItemId Id, TextRef Text, EquatableArray<RequestAnswer> Answers, Stamp Stamp)
{
    public RequestAnswer? Of(BodyId body) => Answers.FirstOrDefault(a => a.Body == body);
}

/// <summary>A plan, a report or other document that the dialogue is held on.</summary>
/// <param name="Address">In Styrbord, from its root, or a whole https address elsewhere.</param>
/// <param name="AsOf">The day whose content is meant, for a document in Styrbord.</param>
public sealed record DialogueMaterial(string Title, string Address, DateOnly? AsOf);

/// <summary>What was said and concluded.</summary>
public sealed record DialogueRecord(DateOnly Day, TextRef Conclusions, TextRef? Notes, Stamp Stamp);

/// <summary>The host's report of the result to the executive board .</summary>
public sealed record DialogueReport(BodyId To, DateOnly Day, TextRef Text, Stamp Stamp);

/// <summary>A meeting in which bodies talk and decide nothing.</summary>
/// <param name="Year">The year of planning or follow-up that it is about.</param>
/// <param name="With">The bodies called.</param>
/// <param name="Days">In order; none while no day is set, several when it goes on .</param>
/// <param name="Directive">The planning directive that it underlies.</param>
/// <param name="Beside">The political dialogue beside which this one of officials is held.</param>
/// <param name="Cancelled">Why it was called off.</param>
public sealed record Dialogue(
    ItemId Id,
    DialogueKind Kind,
    DialogueLevel Level,
    int Year,
    BodyId Host,
    EquatableArray<BodyId> With,
    EquatableArray<DateOnly> Days,
    ItemId? Directive,
    ItemId? Beside,
    EquatableArray<InformationRequest> Requests,
    EquatableArray<DialogueMaterial> Materials,
    DialogueRecord? Record,
    DialogueReport? Report,
    TextRef? Cancelled,
    Stamp Stamp)
{
    public DialogueState State =>
        Cancelled is not null ? DialogueState.Cancelled : Report is not null ? DialogueState.Reported : Record is not null ? DialogueState.Held : DialogueState.Called;

    /// <summary>Reported or called off: nothing more is written.</summary>
    [JsonIgnore]
    public bool IsClosed => State is DialogueState.Reported or DialogueState.Cancelled;

    /// <summary>Something remains to be done: a political dialogue is open until it is reported, one of officials until it is held.</summary>
    public bool IsOpen => State == DialogueState.Called || (State == DialogueState.Held && Level == DialogueLevel.Political);
}

public sealed record DialoguesState(ImmutableSortedDictionary<ItemId, Dialogue> Dialogues) : IStateSlice
{
    public static readonly DialoguesState Empty = new(Maps.Empty<ItemId, Dialogue>());

    public IEnumerable<object> Content() => Dialogues.Values;
}
