using Styrbord.Domain.Kernel;

namespace Styrbord.Domain.Governing;

/// <summary>Registers a governing document; its versions are recorded one by one.</summary>
public sealed record RecordGoverningDocument(
    ItemId Id,
    string Name,
    string Kind,
    GoverningLevel Level,
    bool Superordinate = false,
    BodyId? Body = null,
    ItemId? Term = null,
    EquatableArray<ItemId> Under = default,
    EquatableArray<GoalId> Goals = default,
    bool Example = false,
    EquatableArray<SourceQuote> Sources = default) : Command
{
    public override Outcome Decide(Authority authority, Context context) => GoverningRules.Decide(authority, this);
}

/// <summary>Records a version of a governing document: it holds from its first day until the next version's.</summary>
public sealed record RecordDocumentVersion(
    ItemId Document,
    string Name,
    PartialDate? From = null,
    PartialDate? To = null,
    BodyId? AdoptedBy = null,
    PartialDate? AdoptedOn = null,
    string? Paragraph = null,
    MatterId? Matter = null,
    string? Link = null) : Command
{
    public override Outcome Decide(Authority authority, Context context) => GoverningRules.Decide(authority, this);
}

/// <summary>Says which documents a governing document follows from and which goals and focus areas it governs, in place of what was said.</summary>
public sealed record LinkGoverningDocument(ItemId Document, EquatableArray<ItemId> Under = default, EquatableArray<GoalId> Goals = default) : Command
{
    public override Outcome Decide(Authority authority, Context context) => GoverningRules.Decide(authority, this);
}

/// <summary>Repeals a governing document: its last day.</summary>
public sealed record EndGoverningDocument(ItemId Document, PartialDate To) : Command
{
    public override Outcome Decide(Authority authority, Context context) => GoverningRules.Decide(authority, this);
}

/// <summary>Records standing regulations of a body, or the whole authority's mission when no body is named.</summary>
public sealed record RecordRegulations(
    ItemId Id,
    PartialDate From,
    BodyId? Body = null,
    BodyId? AdoptedBy = null,
    PartialDate? AdoptedOn = null,
    string? Paragraph = null,
    string? Mission = null,
    EquatableArray<string> Areas = default,
    EquatableArray<string> Laws = default,
    string? Link = null,
    bool Example = false,
    EquatableArray<SourceQuote> Sources = default) : Command
{
    public override Outcome Decide(Authority authority, Context context) => RegulationRules.Decide(authority, this, context);
}

/// <summary>Describes a component of the governance model; one already there is changed.</summary>
public sealed record DescribeComponent(
    ItemId Id, ComponentKind Kind, string Name, string? Group = null, string? SteersTowards = null, string? Text = null, EquatableArray<SourceQuote> Sources = default) : Command
{
    public override Outcome Decide(Authority authority, Context context) => RegulationRules.Decide(authority, this, context);
}

/// <summary>Takes a component out of the governance model.</summary>
public sealed record RemoveComponent(ItemId Component) : Command
{
    public override Outcome Decide(Authority authority, Context context) => RegulationRules.Decide(authority, this);
}

public sealed record RecordTermOfOffice(ItemId Id, string Name, DateOnly From, DateOnly To) : Command
{
    public override Outcome Decide(Authority authority, Context context) => OfficeRules.Decide(authority, this);
}

/// <summary>Says how many members and substitutes a body has from a day on.</summary>
public sealed record SetSeats(BodyId Body, DateOnly From, int Members, int Substitutes) : Command
{
    public override Outcome Decide(Authority authority, Context context) => OfficeRules.Decide(authority, this);
}

/// <summary>Records an election to a body. <paramref name="To"/> defaults to the last day of the term of office.</summary>
public sealed record RecordElection(
    ItemId Id,
    BodyId Body,
    SeatRole Role,
    string Name,
    DateOnly From,
    BodyId? ElectedBy = null,
    PartialDate? ElectedOn = null,
    string? Paragraph = null,
    ItemId? Term = null,
    DateOnly? To = null,
    ItemId? InPlaceOf = null) : Command
{
    public override Outcome Decide(Authority authority, Context context) => OfficeRules.Decide(authority, this, context);
}

/// <summary>Somebody leaves a seat before the time was out.</summary>
public sealed record EndElection(ItemId Election, DateOnly To) : Command
{
    public override Outcome Decide(Authority authority, Context context) => OfficeRules.Decide(authority, this);
}

/// <summary>Says who keeps a kind of records and how long; a row already there is changed.</summary>
public sealed record RecordRecordsRule(
    ItemId Id,
    string Name,
    Retention Retention,
    string Basis,
    string Keeper,
    int? Years = null,
    string? Where = null,
    EquatableArray<string> Matters = default,
    EquatableArray<string> Documents = default) : Command
{
    public override Outcome Decide(Authority authority, Context context) => RegulationRules.Decide(authority, this);
}
