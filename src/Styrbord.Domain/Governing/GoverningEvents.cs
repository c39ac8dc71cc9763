using Styrbord.Domain.Kernel;

namespace Styrbord.Domain.Governing;

public abstract record GoverningEvent : Event
{
    public sealed override Authority Apply(Authority authority) => authority with { Governing = On(authority.Governing) };

    protected abstract GoverningState On(GoverningState state);

    private protected static IEnumerable<TextRef> One(TextRef? text) => text is null ? [] : [text];

    private protected static GoverningState With(GoverningState state, GoverningDocument document) => state with { Documents = state.Documents.SetItem(document.Id, document) };
}

public sealed record GoverningDocumentRecorded(GoverningDocument Document) : GoverningEvent
{
    protected override GoverningState On(GoverningState state) => With(state, Document);
}

public sealed record DocumentVersionRecorded(ItemId Document, DocumentVersion Version) : GoverningEvent
{
    protected override GoverningState On(GoverningState state)
    {
        var document = state.Documents[Document];
        return With(state, document with { Versions = document.Versions.Append(Version).OrderBy(v => v.From?.AsStart ?? DateOnly.MinValue).ToEquatableArray() });
    }
}

public sealed record GoverningDocumentLinked(ItemId Document, EquatableArray<ItemId> Under, EquatableArray<GoalId> Goals) : GoverningEvent
{
    protected override GoverningState On(GoverningState state) => With(state, state.Documents[Document] with { Under = Under, Goals = Goals });
}

public sealed record GoverningDocumentEnded(ItemId Document, PartialDate To) : GoverningEvent
{
    protected override GoverningState On(GoverningState state) => With(state, state.Documents[Document] with { Ended = To });
}

public sealed record RegulationsRecorded(StandingRegulations Regulations) : GoverningEvent
{
    public override IEnumerable<TextRef> Texts => One(Regulations.Mission);

    protected override GoverningState On(GoverningState state) => state with
    {
        Regulations = [.. state.Regulations.Append(Regulations).OrderBy(r => r.Body?.Value, StringComparer.Ordinal).ThenBy(r => r.From.AsStart)],
    };
}

public sealed record ComponentDescribed(GovernanceComponent Component) : GoverningEvent
{
    public override IEnumerable<TextRef> Texts => One(Component.Text);

    protected override GoverningState On(GoverningState state) => state with { Components = state.Components.SetItem(Component.Id, Component) };
}

public sealed record ComponentRemoved(ItemId Component) : GoverningEvent
{
    protected override GoverningState On(GoverningState state) => state with { Components = state.Components.Remove(Component) };
}

public sealed record TermOfOfficeRecorded(TermOfOffice Term) : GoverningEvent
{
    protected override GoverningState On(GoverningState state) => state with { Terms = state.Terms.SetItem(Term.Id, Term) };
}

public sealed record SeatsSet(BodySeats Seats) : GoverningEvent
{
    protected override GoverningState On(GoverningState state) => state with
    {
        Seats = [.. state.Seats.Where(s => s.Body != Seats.Body || s.From != Seats.From).Append(Seats).OrderBy(s => s.Body).ThenBy(s => s.From)],
    };
}

public sealed record ElectionRecorded(Election Election) : GoverningEvent
{
    public override IEnumerable<TextRef> Texts => [Election.Name];

    protected override GoverningState On(GoverningState state) => state with { Elections = state.Elections.SetItem(Election.Id, Election) };
}

public sealed record ElectionEnded(ItemId Election, DateOnly To) : GoverningEvent
{
    protected override GoverningState On(GoverningState state) =>
        state with { Elections = state.Elections.SetItem(Election, state.Elections[Election] with { To = To }) };
}

public sealed record RecordsRuleRecorded(RecordsRule Rule) : GoverningEvent
{
    protected override GoverningState On(GoverningState state) => state with { Records = state.Records.SetItem(Rule.Id, Rule) };
}
