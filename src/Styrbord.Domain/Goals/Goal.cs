using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Styrbord.Domain.Kernel;

namespace Styrbord.Domain.Goals;

/// <summary>The texts that give the direction in the long run .</summary>
[JsonConverter(typeof(WordConverter<GuidingTextKind>))]
public enum GuidingTextKind
{
    /// <summary>Vision.</summary>
    Vision,

    /// <summary>Verksamhetsidé.</summary>
    BusinessConcept,

    /// <summary>Uppdrag (regionens).</summary>
    Mission,

    /// <summary>Värdegrund .</summary>
    CoreValues,
}

/// <summary>A version of a guiding text, with the matter in which it was fixed.</summary>
public sealed record GuidingText(GuidingTextKind Kind, TextRef Text, PartialDate From, MatterId? Matter, EquatableArray<SourceQuote> Sources);

/// <summary>One of the views by which goals are set, steered towards and followed up .</summary>
/// <param name="Number">As people say it, for instance <c>1</c>; also its order.</param>
/// <param name="Superordinate">The other perspectives support it; at most one at a time.</param>
public sealed record Perspective(GoalId Id, string Number, string Name, TextRef? Description, bool Superordinate, Validity Validity, string Slug);

/// <summary>Inriktningsmål: a long-term goal for the whole authority; may lack a description .</summary>
public sealed record StrategicGoal(GoalId Id, string Number, GoalId Perspective, string Name, TextRef? Description, Validity Validity, string Slug);

/// <summary>Insatsområde: what the assembly finds especially urgent under a goal .</summary>
/// <param name="OtherNames">The same focus area as other documents word it .</param>
/// <param name="References">Documents its text leans on, by name.</param>
/// <param name="Start">When work on it is planned to begin within the planning period .</param>
public sealed record FocusArea(
    GoalId Id,
    string Number,
    GoalId Goal,
    string Name,
    TextRef? Description,
    EquatableArray<OtherName> OtherNames,
    EquatableArray<string> References,
    Validity Validity,
    string Slug,
    PartialDate? Start = null);

public sealed record OtherName(string Document, string Name);

/// <summary>One directed sentence of a directive: the unit that is addressed, confirmed and followed .</summary>
/// <param name="Number">As people say it, for instance <c>1.2.2c</c>.</param>
/// <param name="Text">The sentence, word for word.</param>
/// <param name="ToAll">Directed to "samtliga nämnder": the directive's confirmed list.</param>
/// <param name="Addressees">The bodies named, when not to all.</param>
/// <param name="Withdrawn">Why the assembly has taken it back; nothing while it stands.</param>
public sealed record Assignment(
    GoalId Id, string Number, GoalId FocusArea, ItemId Directive, TextRef Text, bool ToAll, EquatableArray<BodyId> Addressees, TextRef? Withdrawn = null);

/// <summary>Planeringsdirektiv for one year: its own sections, and whom "samtliga nämnder" means.</summary>
/// <param name="Addressed">The dated list, confirmed once; empty until confirmed.</param>
/// <param name="Prioritised">The goals the assembly prioritises for the year; nothing while it has not said.</param>
public sealed record Directive(
    ItemId Id,
    int Year,
    string Title,
    MatterId? Matter,
    ImmutableArray<DirectiveSection> Sections,
    EquatableArray<BodyId> Addressed,
    DateOnly? AddressedOn,
    EquatableArray<GoalId>? Prioritised = null)
{
    public bool Prioritises(GoalId goal) => Prioritised is { } goals && goals.Contains(goal);
}

/// <param name="AfterGoals">Printed after the goals instead of before.</param>
public sealed record DirectiveSection(string Id, string Heading, TextRef Text, bool AfterGoals);

/// <summary>An everlasting indicator: what is measured, apart from any plan's baseline and target.</summary>
/// <param name="Unit">For instance <c>%</c>, <c>antal</c>, <c>dagar</c>.</param>
/// <param name="Measured">How often, as people say it (<c>årligen</c>).</param>
public sealed record Indicator(ItemId Id, string Name, string Unit, IndicatorDirection Direction, string? Source, string? Measured, TextRef? Definition, bool Example);

[JsonConverter(typeof(WordConverter<IndicatorDirection>))]
public enum IndicatorDirection
{
    /// <summary>Higher is better.</summary>
    Increase,

    /// <summary>Lower is better.</summary>
    Decrease,

    /// <summary>As near the target as may be.</summary>
    Keep,
}

/// <summary>An indicator of the assembly's own for a goal, apart from the committees' .</summary>
public sealed record AssemblyIndicator(ItemId Directive, GoalId Goal, ItemId Indicator, string? Target);

/// <summary>How goals of one year went over into those of the next.</summary>
public enum SuccessionKind
{
    /// <summary>Upphört: nothing comes after.</summary>
    Ended,

    /// <summary>Omformulerat: one comes after one.</summary>
    Renamed,

    /// <summary>Delat: several come after one.</summary>
    Split,

    /// <summary>Sammanslaget: one comes after several.</summary>
    Merged,

    /// <summary>Omarbetat: several come after several.</summary>
    Reshaped,
}

/// <summary>Which goals or focus areas come after which from a year on, and why. The series of a goal goes through these.</summary>
/// <param name="From">What held the year before; ends with it unless it is also among <paramref name="To"/>.</param>
/// <param name="To">What holds from the year on; empty when nothing comes after.</param>
/// <param name="Year">The first year of what comes after.</param>
public sealed record Succession(EquatableArray<GoalId> From, EquatableArray<GoalId> To, int Year, TextRef Reason)
{
    [JsonIgnore]
    public SuccessionKind Kind => (From.Count, To.Count) switch
    {
        (_, 0) => SuccessionKind.Ended,
        (1, 1) => SuccessionKind.Renamed,
        (1, _) => SuccessionKind.Split,
        (_, 1) => SuccessionKind.Merged,
        _ => SuccessionKind.Reshaped,
    };
}

public sealed record GoalsState(
    ImmutableArray<GuidingText> GuidingTexts,
    ImmutableSortedDictionary<GoalId, Perspective> Perspectives,
    ImmutableSortedDictionary<GoalId, StrategicGoal> Goals,
    ImmutableSortedDictionary<GoalId, FocusArea> FocusAreas,
    ImmutableSortedDictionary<GoalId, Assignment> Assignments,
    ImmutableSortedDictionary<ItemId, Directive> Directives,
    ImmutableSortedDictionary<ItemId, Indicator> Indicators,
    ImmutableArray<AssemblyIndicator> AssemblyIndicators,
    ImmutableSortedDictionary<GoalId, EquatableArray<GoalId>> Supports,
    ImmutableArray<Succession> Successions) : IStateSlice
{
    public static readonly GoalsState Empty = new(
        [],
        Maps.Empty<GoalId, Perspective>(),
        Maps.Empty<GoalId, StrategicGoal>(),
        Maps.Empty<GoalId, FocusArea>(),
        Maps.Empty<GoalId, Assignment>(),
        Maps.Empty<ItemId, Directive>(),
        Maps.Empty<ItemId, Indicator>(),
        [],
        Maps.Empty<GoalId, EquatableArray<GoalId>>(),
        []);

    /// <summary>The last review of each indicator .</summary>
    public ImmutableSortedDictionary<ItemId, IndicatorReview> Reviews { get; init; } = Maps.Empty<ItemId, IndicatorReview>();

    /// <summary>Who answers for each indicator.</summary>
    public ImmutableSortedDictionary<ItemId, IndicatorOwner> Owners { get; init; } = Maps.Empty<ItemId, IndicatorOwner>();

    /// <summary>Who proposed each indicator and when, as far as that is known.</summary>
    public ImmutableSortedDictionary<ItemId, Stamp> Proposed { get; init; } = Maps.Empty<ItemId, Stamp>();

    public IEnumerable<object> Content() =>
        [
            .. GuidingTexts, .. Perspectives.Values, .. Goals.Values, .. FocusAreas.Values, .. Assignments.Values, .. Directives.Values, .. Indicators.Values,
            .. AssemblyIndicators, .. Supports.Select(s => new GoalSupported(s.Key, s.Value)), .. Successions, .. Reviews.Values, .. Owners.Values,
        ];
}
