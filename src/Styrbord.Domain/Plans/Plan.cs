using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Styrbord.Domain.Decisions;
using Styrbord.Domain.Goals;
using Styrbord.Domain.Kernel;

namespace Styrbord.Domain.Plans;

/// <summary>How far the answer to one assignment has come. The order is from weakest to strongest.</summary>
[JsonConverter(typeof(WordConverter<AnswerState>))]
public enum AnswerState
{
    /// <summary>Obesvarat.</summary>
    Unanswered,

    /// <summary>Påbörjat: a text that is not confirmed, or confirmed without a text.</summary>
    Begun,

    /// <summary>Ej tillämpligt, with a reason.</summary>
    NotApplicable,

    /// <summary>Besvarat: confirmed with a text.</summary>
    Answered,
}

/// <summary>What the committee says of an assignment directed to it .</summary>
/// <param name="Confirmed">The committee takes it on.</param>
/// <param name="DirectedTo">Its own administrations that carry it out.</param>
/// <param name="NotApplicable">Why it does not concern the committee, if so.</param>
public sealed record Answer(TextRef? Text, bool Confirmed, EquatableArray<UnitId> DirectedTo, TextRef? NotApplicable, Stamp Stamp, bool Example)
{
    /// <summary>The words that stand: the reason it does not apply, or else the answer. What a sender must have seen to replace either.</summary>
    [JsonIgnore]
    public TextRef? Standing => NotApplicable ?? Text;

    [JsonIgnore]
    public AnswerState State =>
        NotApplicable is not null ? AnswerState.NotApplicable
        : Confirmed && Text is not null ? AnswerState.Answered
        : Confirmed || Text is not null ? AnswerState.Begun
        : AnswerState.Unanswered;
}

/// <summary>A focus area the committee adds itself, marked as its own .</summary>
/// <param name="Compatible">How it is compatible with the goal it hangs on.</param>
public sealed record OwnFocusArea(ItemId Id, GoalId Goal, string Name, TextRef Text, TextRef Compatible, Stamp Stamp, bool Example);

/// <summary>Åtagande: what the committee commits to, tied to goal and, where there is one, focus area .</summary>
public sealed record Commitment(ItemId Id, GoalId Goal, GoalId? FocusArea, TextRef Text, Stamp Stamp, bool Example);

/// <summary>An indicator as this plan uses it .</summary>
/// <param name="Baseline">Last known value in the indicator's unit (<see cref="IndicatorValue"/>).</param>
/// <param name="BaselineYear">The year of the baseline.</param>
/// <param name="Target">Målvärde, in the same form.</param>
public sealed record IndicatorUse(ItemId Indicator, GoalId Goal, GoalId? FocusArea, string? Baseline, int? BaselineYear, string? Target, Stamp Stamp, bool Example);

/// <summary>Everything a committee has written in a plan.</summary>
/// <param name="Unexamined">
/// Ej omprövat: parts taken over from an earlier plan that nobody has kept, changed or dropped yet, by their places
/// (<see cref="PlanParts"/>); nothing when there are none.
/// </param>
/// <param name="Initiatives">What is new; nothing when there is none, as for the following.</param>
/// <param name="Processes">The committee's most important processes.</param>
/// <param name="Documents">Documents kept elsewhere.</param>
public sealed record PlanContent(
    ImmutableSortedDictionary<string, Written> Sections,
    ImmutableSortedDictionary<GoalId, Written> GoalTexts,
    ImmutableSortedDictionary<GoalId, Answer> Answers,
    ImmutableSortedDictionary<ItemId, OwnFocusArea> OwnFocusAreas,
    ImmutableSortedDictionary<ItemId, Commitment> Commitments,
    ImmutableSortedDictionary<ItemId, IndicatorUse> Indicators,
    EquatableArray<string>? Unexamined = null,
    ImmutableSortedDictionary<ItemId, Initiative>? Initiatives = null,
    ImmutableSortedDictionary<ItemId, KeyProcess>? Processes = null,
    ImmutableSortedDictionary<ItemId, LinkedDocument>? Documents = null)
{
    public static readonly PlanContent Empty = new(
        Maps.ByName<Written>(), Maps.Empty<GoalId, Written>(), Maps.Empty<GoalId, Answer>(), Maps.Empty<ItemId, OwnFocusArea>(), Maps.Empty<ItemId, Commitment>(), Maps.Empty<ItemId, IndicatorUse>());

    /// <summary>Something in the plan has the id already.</summary>
    public bool Holds(ItemId id) =>
        OwnFocusAreas.ContainsKey(id) || Commitments.ContainsKey(id) || Initiatives?.ContainsKey(id) == true || Processes?.ContainsKey(id) == true || Documents?.ContainsKey(id) == true;

    /// <summary>The same content without the own focus area, commitment, initiative, process or linked document.</summary>
    public PlanContent Without(ItemId id) => this with
    {
        OwnFocusAreas = OwnFocusAreas.Remove(id),
        Commitments = Commitments.Remove(id),
        Initiatives = Left(Initiatives, id),
        Processes = Left(Processes, id),
        Documents = Left(Documents, id),
    };

    private static ImmutableSortedDictionary<ItemId, TItem>? Left<TItem>(ImmutableSortedDictionary<ItemId, TItem>? items, ItemId id) =>
        items?.Remove(id) is { IsEmpty: false } left ? left : null;

    /// <summary>The part is taken over and awaits that somebody keeps, changes or drops it.</summary>
    public bool IsUnexamined(string part) => Unexamined is { } parts && parts.Contains(part, StringComparer.Ordinal);

    /// <summary>The same content with the part kept, changed or dropped.</summary>
    public PlanContent Examined(string part) =>
        !IsUnexamined(part) ? this
        : this with { Unexamined = Unexamined!.Value.Count == 1 ? null : Unexamined.Value.Where(p => !string.Equals(p, part, StringComparison.Ordinal)).ToEquatableArray() };
}

/// <summary>An earlier plan from which a plan was taken over.</summary>
/// <param name="Revision">The revision taken.</param>
/// <param name="Left">What did not follow: its goal has no successor, or the template no such section.</param>
public sealed record OriginPlan(PlanId Plan, int Revision, PlanContent Left);

/// <summary>Where a plan was taken over from, and how many parts came with it.</summary>
public sealed record PlanOrigin(EquatableArray<OriginPlan> From, int Parts);

/// <summary>A revision that can no longer change: locked to be decided on, or kept as a point to compare with.</summary>
/// <param name="Content">Id of the frozen content when locked; nothing when only saved.</param>
public sealed record KeptRevision(int Number, ItemId? Content, PlanContent Written, Stamp Stamp)
{
    /// <summary>The template as it was then: what is locked is asked for nothing that was added later.</summary>
    [JsonIgnore]
    public PlanTemplate? Template { get; init; }

    /// <summary>The goals and assignments as they were then: those the document quotes.</summary>
    [JsonIgnore]
    public GoalsState? Goals { get; init; }
}

/// <summary>The two that write a plan in turn .</summary>
[JsonConverter(typeof(WordConverter<WritingParty>))]
public enum WritingParty
{
    /// <summary>Nämnden, through its secretary.</summary>
    Committee,

    /// <summary>Förvaltningen: its head, unit managers and contributors.</summary>
    Administration,
}

/// <summary>A committee's plan for one year at one step, written by one or several preparing bodies .</summary>
/// <param name="For">The committee whose plan it is, perhaps a coming one .</param>
/// <param name="PreparedBy">The bodies that write and decide it, in the order of their meetings.</param>
/// <param name="CoordinatedBy">The body responsible for coordination .</param>
/// <param name="Revision">Number of the revision now written, from 1.</param>
/// <param name="Closed">The revision is locked or saved: the next change opens the following number.</param>
/// <param name="Continues">The plan at the step before.</param>
/// <param name="Turn">Whose turn it is to write; nothing while both may.</param>
/// <param name="Origin">The earlier year's plans it was taken over from, if any.</param>
public sealed record Plan(
    PlanId Id,
    int Year,
    BodyId For,
    DecisionStage Stage,
    EquatableArray<BodyId> PreparedBy,
    BodyId CoordinatedBy,
    ItemId Template,
    MatterId Matter,
    PlanContent Content,
    int Revision,
    bool Closed,
    ImmutableArray<KeptRevision> Kept,
    PlanId? Continues,
    Stamp Changed,
    bool Example,
    WritingParty? Turn = null,
    PlanOrigin? Origin = null)
{
    public bool IsJoint => PreparedBy.Count > 1;

    /// <summary>The first day the plan can be in force.</summary>
    public DateOnly FirstDay => new(Year, 1, 1);

    public KeptRevision? Revisions(ItemId content) => Kept.FirstOrDefault(k => k.Content == content);
}

public sealed record PlansState(ImmutableSortedDictionary<ItemId, PlanTemplate> Templates, ImmutableSortedDictionary<PlanId, Plan> Plans) : IStateSlice
{
    public static readonly PlansState Empty = new(Maps.Empty<ItemId, PlanTemplate>(), Maps.Empty<PlanId, Plan>());

    /// <summary>Documents of texts alone.</summary>
    public ImmutableSortedDictionary<ItemId, TextDocument> Texts { get; init; } = Maps.Empty<ItemId, TextDocument>();

    public IEnumerable<object> Content() => [.. Templates.Values, .. Plans.Values, .. Texts.Values];
}
