using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Styrbord.Domain.Kernel;

namespace Styrbord.Domain.Governing;

/// <summary>Where in the authority a governing document holds .</summary>
[JsonConverter(typeof(WordConverter<GoverningLevel>))]
public enum GoverningLevel
{
    /// <summary>Law, or the state's own strategies.</summary>
    National,

    /// <summary>The whole authority.</summary>
    Authority,

    /// <summary>One body and what stands under it.</summary>
    Body,

    /// <summary>One administration.</summary>
    Administration,

    /// <summary>One unit.</summary>
    Unit,
}

/// <summary>A version of a governing document, kept where <paramref name="Link"/> says.</summary>
/// <param name="Name">What people call the version (<c>2014–2020</c>); one of each in a document.</param>
/// <param name="From">First day it holds; nothing where no source says.</param>
/// <param name="To">Last day; nothing means until the next version or for good.</param>
/// <param name="AdoptedBy">Who decided it.</param>
/// <param name="Paragraph">Of that body's minutes.</param>
/// <param name="Link">An https address, 1000 characters at most.</param>
public sealed record DocumentVersion(
    string Name, PartialDate? From, PartialDate? To, BodyId? AdoptedBy, PartialDate? AdoptedOn, string? Paragraph, MatterId? Matter, string? Link);

/// <summary>A document that governs besides plan and directive: strategy, programme, policy, guideline, statutory plan .</summary>
/// <param name="Kind">The authority's word for it, in lower case: <c>policy</c>, <c>riktlinje</c>, <c>regional utvecklingsstrategi</c> …</param>
/// <param name="Superordinate">The document all others are set against; one at a time.</param>
/// <param name="Body">The body whose document it is.</param>
/// <param name="Term">The term of office it is for .</param>
/// <param name="Under">The documents it follows from.</param>
/// <param name="Goals">Perspectives, goals and focus areas it governs.</param>
/// <param name="Example">Made up where the sources are silent.</param>
/// <param name="Versions">By their first day; one without stands first.</param>
/// <param name="Ended">Its last day, when it is repealed.</param>
public sealed record GoverningDocument(
    ItemId Id,
    string Name,
    string Kind,
    GoverningLevel Level,
    bool Superordinate,
    BodyId? Body,
    ItemId? Term,
    EquatableArray<ItemId> Under,
    EquatableArray<GoalId> Goals,
    bool Example,
    EquatableArray<SourceQuote> Sources,
    EquatableArray<DocumentVersion> Versions,
    PartialDate? Ended)
{
    public bool IsEndedOn(DateOnly day) => Ended is { } last && last.AsEnd < day;

    /// <summary>The version that holds on a day, or nothing.</summary>
    public DocumentVersion? VersionOn(DateOnly day) =>
        IsEndedOn(day) ? null : Versions.LastOrDefault(v => v.From is null || v.From.Value.AsStart <= day) is { } found && (found.To is null || day <= found.To.Value.AsEnd) ? found : null;
}

/// <summary>
/// A version of the standing regulations of a body, or of what the whole authority is there for: its mission, what it
/// answers for and the laws that regulate it.
/// </summary>
/// <param name="Body">Whose; nothing means the whole authority.</param>
/// <param name="From">First day; holds until the next version.</param>
public sealed record StandingRegulations(
    ItemId Id,
    BodyId? Body,
    PartialDate From,
    BodyId? AdoptedBy,
    PartialDate? AdoptedOn,
    string? Paragraph,
    TextRef? Mission,
    EquatableArray<string> Areas,
    EquatableArray<string> Laws,
    string? Link,
    bool Example,
    EquatableArray<SourceQuote> Sources);

/// <summary>The three kinds of components of a governance model .</summary>
[JsonConverter(typeof(WordConverter<ComponentKind>))]
public enum ComponentKind
{
    /// <summary>Styrform: what the steering starts from and steers towards.</summary>
    Form,

    /// <summary>Styrmedel: fixed structures, in groups.</summary>
    Instrument,

    /// <summary>Styrverktyg: rules and support processes, the most practical level.</summary>
    Tool,
}

/// <param name="Group">Of instruments: the group it belongs to.</param>
/// <param name="SteersTowards">Of forms: what it steers towards; nothing where no source says.</param>
/// <param name="Place">Its place within its kind, from 1.</param>
public sealed record GovernanceComponent(
    ItemId Id, ComponentKind Kind, string Name, string? Group, string? SteersTowards, TextRef? Text, int Place, EquatableArray<SourceQuote> Sources);

/// <summary>Mandatperiod: from one general election to the next.</summary>
public sealed record TermOfOffice(ItemId Id, string Name, DateOnly From, DateOnly To);

/// <summary>How many a body consists of from a day on.</summary>
public sealed record BodySeats(BodyId Body, DateOnly From, int Members, int Substitutes);

/// <summary>What somebody is elected as; all but substitutes are members.</summary>
[JsonConverter(typeof(WordConverter<SeatRole>))]
public enum SeatRole
{
    Chair,
    FirstViceChair,
    SecondViceChair,
    Member,
    Substitute,
}

/// <summary>An election to a body. The name is personal data: a text of its own that can be withheld.</summary>
/// <param name="ElectedBy">Nothing for an assembly, which is elected by the people.</param>
/// <param name="To">Last day, both included.</param>
/// <param name="InPlaceOf">The election it fills the seat after.</param>
public sealed record Election(
    ItemId Id, BodyId Body, SeatRole Role, TextRef Name, BodyId? ElectedBy, PartialDate? ElectedOn, string? Paragraph, ItemId? Term, DateOnly From, DateOnly To, ItemId? InPlaceOf)
{
    public bool Holds(DateOnly day) => From <= day && day <= To;
}

/// <summary>What becomes of records (KL, the archives act and the authority's own decisions on it).</summary>
[JsonConverter(typeof(WordConverter<Retention>))]
public enum Retention
{
    /// <summary>Bevaras.</summary>
    Preserve,

    /// <summary>Gallras.</summary>
    Weed,
}

/// <summary>A row of the records plan (dokumenthanteringsplan): who keeps what, where and how long.</summary>
/// <param name="Name">The kind of records, for people.</param>
/// <param name="Years">After how many whole years they are weeded; nothing for what is preserved.</param>
/// <param name="Basis">The decision or rule it rests on.</param>
/// <param name="Keeper">Who keeps them.</param>
/// <param name="Where">In what they are kept.</param>
/// <param name="Matters">Kinds of matters it is about, as words.</param>
/// <param name="Documents">Kinds of governing documents it is about.</param>
public sealed record RecordsRule(
    ItemId Id, string Name, Retention Retention, int? Years, string Basis, string Keeper, string? Where, EquatableArray<string> Matters, EquatableArray<string> Documents);

public sealed record GoverningState(
    ImmutableSortedDictionary<ItemId, GoverningDocument> Documents,
    ImmutableArray<StandingRegulations> Regulations,
    ImmutableSortedDictionary<ItemId, GovernanceComponent> Components,
    ImmutableSortedDictionary<ItemId, TermOfOffice> Terms,
    ImmutableArray<BodySeats> Seats,
    ImmutableSortedDictionary<ItemId, Election> Elections,
    ImmutableSortedDictionary<ItemId, RecordsRule> Records) : IStateSlice
{
    public static readonly GoverningState Empty = new(
        Maps.Empty<ItemId, GoverningDocument>(), [], Maps.Empty<ItemId, GovernanceComponent>(), Maps.Empty<ItemId, TermOfOffice>(), [], Maps.Empty<ItemId, Election>(), Maps.Empty<ItemId, RecordsRule>());

    /// <summary>What documents rest on and when they are to be updated.</summary>
    public ImmutableSortedDictionary<ItemId, DocumentBasis> Bases { get; init; } = Maps.Empty<ItemId, DocumentBasis>();

    /// <summary>What boards have put first, and on what grounds.</summary>
    public ImmutableSortedDictionary<ItemId, BoardPriority> Priorities { get; init; } = Maps.Empty<ItemId, BoardPriority>();

    /// <summary>Funds for regional growth, with what they were used for.</summary>
    public ImmutableSortedDictionary<ItemId, GrowthFund> Growth { get; init; } = Maps.Empty<ItemId, GrowthFund>();

    public IEnumerable<object> Content() =>
        [.. Documents.Values, .. Regulations, .. Components.Values, .. Terms.Values, .. Seats, .. Elections.Values, .. Records.Values, .. Bases.Values, .. Priorities.Values, .. Growth.Values];
}
