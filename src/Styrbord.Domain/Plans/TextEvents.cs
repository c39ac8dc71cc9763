using System.Collections.Immutable;
using Styrbord.Domain.Kernel;

namespace Styrbord.Domain.Plans;

public sealed record TextOpened(ItemId Id, DocumentKind Kind, int Year, BodyId For, ItemId Template, MatterId? Matter, Stamp Stamp, bool Example) : PlansEvent
{
    protected override PlansState On(PlansState state) => state with
    {
        Texts = state.Texts.SetItem(Id, new(Id, Kind, Year, For, Template, Matter, Maps.ByName<Written>(), 1, false, [], Stamp, Example)),
    };
}

/// <summary>Something happened in a text document.</summary>
public abstract record TextChanged(ItemId Document) : PlansEvent
{
    protected sealed override PlansState On(PlansState state) => state with { Texts = state.Texts.SetItem(Document, On(state, state.Texts[Document])) };

    protected abstract TextDocument On(PlansState state, TextDocument document);
}

/// <summary>A section was written: the first change after a locked revision opens the next number.</summary>
public sealed record TextWritten(ItemId Document, string Section, TextRef? Text, Stamp Stamp, bool Example) : TextChanged(Document)
{
    public override IEnumerable<TextRef> Texts => Text is null ? [] : [Text];

    protected override TextDocument On(PlansState state, TextDocument document) => document with
    {
        Sections = Text is null ? document.Sections.Remove(Section) : document.Sections.SetItem(Section, new(Text, Stamp, Example)),
        Revision = document.Closed ? document.Revision + 1 : document.Revision,
        Closed = false,
        Changed = Stamp,
    };
}

public sealed record TextLocked(ItemId Document, int Number, ItemId? Content, Stamp Stamp) : TextChanged(Document)
{
    protected override TextDocument On(PlansState state, TextDocument document) => document with
    {
        Closed = true,
        Kept = [.. document.Kept, new KeptText(Number, Content, document.Sections, Stamp) { Template = state.Templates[document.Template] }],
    };
}
