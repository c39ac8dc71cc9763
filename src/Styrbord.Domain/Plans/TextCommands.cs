using Styrbord.Domain.Kernel;

namespace Styrbord.Domain.Plans;

/// <summary>Opens a document of texts for a body, from a template of its kind and year.</summary>
/// <param name="Matter">The matter it is to be decided in, if it is.</param>
public sealed record OpenText(ItemId Id, ItemId Template, BodyId For, MatterId? Matter = null, bool Example = false) : Command
{
    public override Outcome Decide(Authority authority, Context context) => TextRules.Decide(authority, this, context);
}

/// <summary>A command on a text document that exists.</summary>
public abstract record TextCommand(ItemId Document) : Command
{
    public sealed override Outcome Decide(Authority authority, Context context) =>
        authority.Plans.Texts.TryGetValue(Document, out var document) ? Decide(authority, document, context) : new NotFound("document", Document.Value, "document");

    protected abstract Outcome Decide(Authority authority, TextDocument document, Context context);
}

/// <summary>Writes a section of the document; an empty text takes it away.</summary>
/// <param name="Seen">Hash of the text the writer saw, or empty if there was none.</param>
public sealed record WriteText(ItemId Document, string Section, string Text, string? Seen = null, bool Example = false) : TextCommand(Document)
{
    protected override Outcome Decide(Authority authority, TextDocument document, Context context) => TextRules.Decide(authority, document, this, context);
}

/// <summary>Locks the revision: in a matter as content to decide on, else as it stands. Refused with everything that is missing.</summary>
/// <param name="Content">Id of the locked content, in a matter.</param>
/// <param name="Motion">Beslutssatser in order, in a matter.</param>
public sealed record LockText(ItemId Document, ItemId? Content = null, EquatableArray<string> Motion = default) : TextCommand(Document)
{
    protected override Outcome Decide(Authority authority, TextDocument document, Context context) => TextRules.Decide(authority, document, this, context);
}
