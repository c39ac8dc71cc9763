using Styrbord.Domain.Kernel;

namespace Styrbord.Domain.Organisation;

/// <summary>Names the authority. <paramref name="Sample"/> marks every page as showing sample data.</summary>
public sealed record NameAuthority(string Name, bool Sample = false) : Command
{
    public override Outcome Decide(Authority authority, Context context) => OrganisationRules.Decide(authority, this);
}

/// <summary>Says what the authority calls a thing from a day on. Key is an English identifier of the glossary, for instance <c>strategicGoal</c>.</summary>
public sealed record SetTerm(string Key, string Singular, string? Plural, DateOnly From) : Command
{
    public override Outcome Decide(Authority authority, Context context) => OrganisationRules.Decide(authority, this);
}

public sealed record RecordOrganisation(
    ItemId Id,
    string Name,
    EquatableArray<string> OtherNames = default,
    PartialDate? ValidFrom = null,
    PartialDate? ValidTo = null,
    EquatableArray<ItemId> FormedFrom = default,
    string? Note = null,
    EquatableArray<SourceQuote> Sources = default) : Command
{
    public override Outcome Decide(Authority authority, Context context) => OrganisationRules.Decide(authority, this, context);
}

/// <summary>Records a body. Slug defaults to the name in lower case with å, ä, ö as a, a, o.</summary>
public sealed record RecordBody(
    BodyId Id,
    BodyLevel Level,
    string Name,
    string? Code = null,
    string? Slug = null,
    ItemId? Organisation = null,
    PartialDate? ValidFrom = null,
    PartialDate? ValidTo = null,
    BodyId? Parent = null,
    bool NewlyElected = false,
    bool Example = false,
    EquatableArray<string> Spellings = default,
    string? Note = null,
    EquatableArray<SourceQuote> Sources = default) : Command
{
    public override Outcome Decide(Authority authority, Context context) => OrganisationRules.Decide(authority, this, context);
}

/// <summary>Gives a body another name from a day on; documents of earlier days keep the old one .</summary>
public sealed record RenameBody(BodyId Body, string Name, DateOnly From) : Command
{
    public override Outcome Decide(Authority authority, Context context) => OrganisationRules.Decide(authority, this);
}

/// <summary>Sets the last day (or month) of a body.</summary>
public sealed record EndBody(BodyId Body, PartialDate To) : Command
{
    public override Outcome Decide(Authority authority, Context context) => OrganisationRules.Decide(authority, this);
}

/// <summary>Registers that a newly elected body has constituted itself; from that day it may decide .</summary>
public sealed record RegisterConstitutingMeeting(BodyId Body, DateOnly Day) : Command
{
    public override Outcome Decide(Authority authority, Context context) => OrganisationRules.Decide(authority, this, context);
}

public sealed record RecordUnit(
    UnitId Id,
    string Level,
    string Name,
    BodyId? Body = null,
    UnitId? Parent = null,
    PartialDate? ValidFrom = null,
    PartialDate? ValidTo = null,
    bool Example = false,
    EquatableArray<string> OtherNames = default,
    string? Note = null,
    EquatableArray<SourceQuote> Sources = default) : Command
{
    public override Outcome Decide(Authority authority, Context context) => OrganisationRules.Decide(authority, this, context);
}

public sealed record RelateBodies(
    ItemId Id,
    RelationKind Kind,
    EquatableArray<BodyId> From,
    BodyId? To,
    PartialDate Date,
    string? What = null,
    bool Derived = false,
    string? Note = null,
    EquatableArray<SourceQuote> Sources = default) : Command
{
    public override Outcome Decide(Authority authority, Context context) => OrganisationRules.Decide(authority, this, context);
}

public sealed record RecordGroup(
    ItemId Id,
    string Name,
    string Kind,
    string? Abbreviation = null,
    string? Members = null,
    EquatableArray<string> Tasks = default,
    ItemId? ReplacedBy = null,
    string? Note = null,
    EquatableArray<SourceQuote> Sources = default) : Command
{
    public override Outcome Decide(Authority authority, Context context) => OrganisationRules.Decide(authority, this, context);
}
