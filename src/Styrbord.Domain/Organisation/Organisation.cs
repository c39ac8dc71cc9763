using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Styrbord.Domain.Kernel;

namespace Styrbord.Domain.Organisation;

/// <summary>What kind of body it is in law; its name on screen comes from the authority's terminology .</summary>
[JsonConverter(typeof(WordConverter<BodyLevel>))]
public enum BodyLevel
{
    /// <summary>Fullmäktige: the highest deciding body.</summary>
    Assembly,

    /// <summary>Styrelse: leads, coordinates and supervises; may itself be committee for units of its own .</summary>
    ExecutiveBoard,

    /// <summary>Nämnd.</summary>
    Committee,

    /// <summary>Arbetsutskott: part of a body, may decide what is delegated to it .</summary>
    WorkingCommittee,

    /// <summary>Presidium: part of a body, takes part in dialogues, decides nothing.</summary>
    Presidium,
}

/// <summary>One of the organisations that plan together and follow one another; kept apart by identity, never by name .</summary>
public sealed record PlanningOrganisation(
    ItemId Id, string Name, EquatableArray<string> OtherNames, Validity Validity, EquatableArray<ItemId> FormedFrom, TextRef? Note, EquatableArray<SourceQuote> Sources);

/// <summary>A political body, valid for a span of time .</summary>
/// <param name="Code">Short name people use (<c>HSN</c>), or nothing.</param>
/// <param name="Slug">Its name in addresses.</param>
/// <param name="Parent">The body it is part of (working committee, presidium).</param>
/// <param name="NewlyElected">It must hold a constituting meeting before it decides .</param>
/// <param name="Constituted">The day of that meeting, when registered.</param>
/// <param name="Example">Made up where the sources are silent.</param>
public sealed record Body(
    BodyId Id,
    BodyLevel Level,
    EquatableArray<TimedName> Names,
    string? Code,
    string Slug,
    ItemId? Organisation,
    Validity Validity,
    BodyId? Parent,
    bool NewlyElected,
    DateOnly? Constituted,
    bool Example,
    EquatableArray<string> Spellings,
    TextRef? Note,
    EquatableArray<SourceQuote> Sources)
{
    /// <summary>Its name on <paramref name="day"/>: the name then in use, or the nearest one known.</summary>
    public string NameOn(DateOnly day) =>
        (Names.FirstOrDefault(n => n.Validity.Holds(day)) ?? Names[^1]).Name;

    public bool IsCommitteeLike => Level is BodyLevel.Committee or BodyLevel.ExecutiveBoard;
}

/// <summary>An administration, staff, budget area or unit at any depth .</summary>
/// <param name="Level">The authority's word for its level, lower case: <c>förvaltning</c>, <c>stab</c>, <c>enhet</c> …</param>
/// <param name="Body">The committee it carries out the plan of; nothing if it stands below another unit or the source is silent.</param>
public sealed record Unit(
    UnitId Id,
    string Level,
    EquatableArray<TimedName> Names,
    BodyId? Body,
    UnitId? Parent,
    Validity Validity,
    bool Example,
    EquatableArray<string> OtherNames,
    TextRef? Note,
    EquatableArray<SourceQuote> Sources)
{
    public string NameOn(DateOnly day) => (Names.FirstOrDefault(n => n.Validity.Holds(day)) ?? Names[^1]).Name;
}

/// <summary>How bodies relate over time .</summary>
[JsonConverter(typeof(WordConverter<RelationKind>))]
public enum RelationKind
{
    PreparesPlanFor,
    ReplacedBy,
    ActivityMovesTo,
}

/// <summary>A typed, dated relation between bodies, many to one; <paramref name="To"/> is nothing where no source names it.</summary>
public sealed record BodyRelation(
    ItemId Id,
    RelationKind Kind,
    EquatableArray<BodyId> From,
    BodyId? To,
    PartialDate Date,
    string? What,
    bool Derived,
    TextRef? Note,
    EquatableArray<SourceQuote> Sources);

/// <summary>A group without right to decide: officials', political or with the unions .</summary>
public sealed record Group(
    ItemId Id, string Name, string? Abbreviation, string Kind, string? Members, EquatableArray<string> Tasks, ItemId? ReplacedBy, TextRef? Note, EquatableArray<SourceQuote> Sources);

/// <summary>Who there is, when. <paramref name="Name"/> is the authority's own name; <paramref name="Sample"/> says that all is sample data.</summary>
public sealed record OrganisationState(
    string Name,
    bool Sample,
    ImmutableSortedDictionary<ItemId, PlanningOrganisation> Organisations,
    ImmutableSortedDictionary<BodyId, Body> Bodies,
    ImmutableSortedDictionary<UnitId, Unit> Units,
    ImmutableSortedDictionary<ItemId, BodyRelation> Relations,
    ImmutableSortedDictionary<ItemId, Group> Groups,
    ImmutableSortedDictionary<string, ImmutableArray<TimedTerm>> Terms) : IStateSlice
{
    public static readonly OrganisationState Empty = new(
        "", false, Maps.Empty<ItemId, PlanningOrganisation>(), Maps.Empty<BodyId, Body>(), Maps.Empty<UnitId, Unit>(), Maps.Empty<ItemId, BodyRelation>(), Maps.Empty<ItemId, Group>(), Maps.ByName<ImmutableArray<TimedTerm>>());

    public IEnumerable<object> Content() =>
        [new AuthorityNamed(Name, Sample), .. Organisations.Values, .. Bodies.Values, .. Units.Values, .. Relations.Values, .. Groups.Values, .. Terms.SelectMany(t => t.Value.Select(v => new TermSet(t.Key, v)))];
}
