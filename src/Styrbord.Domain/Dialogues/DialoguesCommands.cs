using Styrbord.Domain.Kernel;

namespace Styrbord.Domain.Dialogues;

/// <summary>A command on one dialogue.</summary>
public abstract record DialogueCommand(ItemId Dialogue) : Command
{
    public sealed override Outcome Decide(Authority authority, Context context)
    {
        ArgumentNullException.ThrowIfNull(authority);
        return authority.Dialogues.Dialogues.TryGetValue(Dialogue, out var dialogue)
            ? Decide(authority, dialogue, context)
            : new NotFound("dialogue", Dialogue.Value, "dialogue");
    }

    protected abstract Outcome Decide(Authority authority, Dialogue dialogue, Context context);
}

/// <summary>Calls bodies to a dialogue.</summary>
/// <param name="Days">None while no day is set.</param>
/// <param name="Beside">The political dialogue beside which one of officials is held.</param>
public sealed record CallDialogue(
    ItemId Id, DialogueKind Kind, DialogueLevel Level, int Year, BodyId Host, EquatableArray<BodyId> With = default, EquatableArray<DateOnly> Days = default, ItemId? Directive = null, ItemId? Beside = null) : Command
{
    public override Outcome Decide(Authority authority, Context context) => DialogueRules.Decide(authority, this, context);
}

/// <summary>Sets the days of a dialogue, or moves it.</summary>
/// <param name="Seen">The days as the sender saw them, joined by commas; nothing to set them whatever they are.</param>
public sealed record SetDialogueDays(ItemId Dialogue, EquatableArray<DateOnly> Days, string? Seen = null) : DialogueCommand(Dialogue)
{
    protected override Outcome Decide(Authority authority, Dialogue dialogue, Context context) => DialogueRules.Decide(dialogue, this, context);
}

/// <summary>Says what information is needed before the dialogue.</summary>
public sealed record RequestInformation(ItemId Dialogue, ItemId Id, string Text) : DialogueCommand(Dialogue)
{
    protected override Outcome Decide(Authority authority, Dialogue dialogue, Context context) => DialogueRules.Decide(dialogue, this, context);
}

/// <summary>One body's answer to a request; replaces its earlier one.</summary>
/// <param name="Seen">Hash of the answer as the sender saw it.</param>
public sealed record AnswerRequest(ItemId Dialogue, ItemId Request, BodyId Body, string Text, string? Seen = null) : DialogueCommand(Dialogue)
{
    protected override Outcome Decide(Authority authority, Dialogue dialogue, Context context) => DialogueRules.Decide(dialogue, this, context);
}

/// <summary>Puts a document beside the dialogue as its material.</summary>
public sealed record AttachMaterial(ItemId Dialogue, string Title, string Address, DateOnly? AsOf = null) : DialogueCommand(Dialogue)
{
    protected override Outcome Decide(Authority authority, Dialogue dialogue, Context context) => DialogueRules.Decide(dialogue, this);
}

/// <summary>Records that the dialogue was held, what was concluded, and notes; again to correct them until it is reported.</summary>
/// <param name="Seen">Hash of the conclusions as the sender saw them.</param>
public sealed record RecordDialogue(ItemId Dialogue, DateOnly Day, string Conclusions, string? Notes = null, string? Seen = null) : DialogueCommand(Dialogue)
{
    protected override Outcome Decide(Authority authority, Dialogue dialogue, Context context) => DialogueRules.Decide(dialogue, this, context);
}

/// <summary>Records the report of the dialogue's result to the executive board: the dialogue is closed.</summary>
public sealed record ReportDialogue(ItemId Dialogue, BodyId To, DateOnly Day, string Text) : DialogueCommand(Dialogue)
{
    protected override Outcome Decide(Authority authority, Dialogue dialogue, Context context) => DialogueRules.Decide(authority, dialogue, this, context);
}

/// <summary>Calls a dialogue off.</summary>
public sealed record CancelDialogue(ItemId Dialogue, string Reason) : DialogueCommand(Dialogue)
{
    protected override Outcome Decide(Authority authority, Dialogue dialogue, Context context) => DialogueRules.Decide(dialogue, this, context);
}
