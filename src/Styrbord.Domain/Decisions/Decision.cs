using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Styrbord.Domain.Kernel;

namespace Styrbord.Domain.Decisions;

/// <summary>What a matter is about; who may decide it follows from law .</summary>
[JsonConverter(typeof(WordConverter<MatterKind>))]
public enum MatterKind
{
    GuidingTexts,
    OverallGoals,
    Guidelines,
    PlanningDirective,
    Budget,
    TaxRate,
    AnnualReport,
    PoliticalOrganisation,
    OperationalPlan,

    /// <summary>Planeringsförutsättningar: what the year's planning starts from.</summary>
    PlanningPremises,

    /// <summary>How the system of choice in healthcare is applied .</summary>
    CareChoice,
    Other,
}

/// <summary>Which step on the way a decision is; a body's later decision at the same step replaces its earlier one.</summary>
[JsonConverter(typeof(WordConverter<DecisionStage>))]
public enum DecisionStage
{
    /// <summary>Bereda: preparation before the deciding body .</summary>
    Preparation,

    /// <summary>A decision that is final in itself (directive, budget).</summary>
    Adoption,

    /// <summary>Förslag: decided by present committees for a coming one, in autumn.</summary>
    Proposal,

    /// <summary>Slutlig: the final plan, in December .</summary>
    Final,

    /// <summary>Bekräfta: the constituted new committee confirms .</summary>
    Confirmation,

    /// <summary>Justera planen: the new committee decides on changes of it; never the signing of minutes.</summary>
    Adjustment,
}

[JsonConverter(typeof(WordConverter<DecisionOutcome>))]
public enum DecisionOutcome
{
    /// <summary>Bifall.</summary>
    Approved,

    /// <summary>Bifall med ändring: approved with words changed at the meeting itself.</summary>
    ApprovedWithChanges,

    /// <summary>Avslag.</summary>
    Rejected,

    /// <summary>Återremiss.</summary>
    ReferredBack,

    /// <summary>Bordläggning.</summary>
    Tabled,
}

/// <summary>A matter (ärende), known by its diary number, in which one or several bodies decide.</summary>
/// <param name="Receiver">Who a decided proposal is delivered to .</param>
/// <param name="Due">The day it is to be delivered by, if any.</param>
/// <param name="Summary">What the matter is about, for the covering note.</param>
/// <param name="Sustainability">How sustainability was considered .</param>
public sealed record Matter(
    MatterId Id, string DiaryNumber, string Title, MatterKind Kind, int? Year, BodyId? Receiver, DateOnly? Due, bool Example, TextRef? Summary = null, TextRef? Sustainability = null)
{
    /// <summary>Who wrote the summary, and when.</summary>
    [JsonIgnore]
    public Stamp? SummaryBy { get; init; }

    /// <summary>Who wrote of sustainability, and when.</summary>
    [JsonIgnore]
    public Stamp? SustainabilityBy { get; init; }
}

/// <summary>That content was made at a body's meeting, by changing words of what lay on the table.</summary>
/// <param name="From">The locked content that was changed.</param>
/// <param name="Body">The body that sat.</param>
/// <param name="Day">The meeting's day.</param>
/// <param name="MovedBy">Who moved the changed words, as the minutes call them.</param>
public sealed record MeetingChange(ItemId From, BodyId Body, DateOnly Day, TextRef MovedBy);

/// <summary>Content as it was locked: what a decision binds to. Nothing in it changes afterwards .</summary>
/// <param name="Subject">Id of what it is a revision of, for instance a plan.</param>
/// <param name="Hash">SHA-256 of canonical {schema, motion, body}.</param>
/// <param name="MustDecide">The bodies that must decide it alike .</param>
/// <param name="ForBody">The coming body it is for, if another than those who decide.</param>
/// <param name="InForceFrom">First day it can be in force.</param>
/// <param name="Document">Canonical JSON of the <see cref="FrozenDocument"/>.</param>
/// <param name="Changed">The meeting at which it was made, if it was made at one.</param>
public sealed record FrozenContent(
    ItemId Id,
    MatterId Matter,
    DecisionStage Stage,
    string Subject,
    int Revision,
    string Title,
    string Hash,
    EquatableArray<BodyId> MustDecide,
    BodyId? ForBody,
    DateOnly InForceFrom,
    TextRef Document,
    Stamp Stamp,
    MeetingChange? Changed = null);

/// <summary>What stands against a decision taken in from a source: "fel organ enligt …".</summary>
/// <param name="Code">Stable: <c>decisions.wrong-body</c>, <c>decisions.consultation-missing</c>.</param>
/// <param name="Source">The rule's place in law, or the group that was not heard.</param>
public sealed record Finding(string Code, string Source);

/// <summary>The paragraph's minutes are approved (justerad), on a day.</summary>
/// <param name="Names">The bodies it names, as they were called then; nothing in minutes of early releases.</param>
public sealed record MinutesApproval(DateOnly Day, Stamp Stamp, EquatableArray<MinutedBody>? Names = null);

/// <summary>A body by the name it has in approved minutes, whatever it is found to have been called later.</summary>
public sealed record MinutedBody(BodyId Body, string Name);

/// <summary>A slip of the pen corrected by a signed note beside the decided text.</summary>
public sealed record DecisionNote(TextRef Text, Stamp Stamp);

/// <summary>A body's decision in a matter .</summary>
/// <param name="Body">Who decided; nothing where the source names a body that cannot have been (a note).</param>
/// <param name="Paragraph">The paragraph's number in the minutes, if known.</param>
/// <param name="Content">The locked content approved, if the system holds it.</param>
/// <param name="Recorded">Taken in from a source, not made here.</param>
/// <param name="Continues">The same body's decision at the step before .</param>
/// <param name="Sequence">Running number in the order of registration, from 1.</param>
/// <param name="Proceedings">Reservations, notes, votes and disqualifications in the order they were entered; nothing when there are none.</param>
/// <param name="Sustainability">What the matter said of sustainability when the decision was registered .</param>
/// <param name="WithoutConsultation">Why it was taken without consultation of the unions that it needs .</param>
/// <param name="Basis">On what the body decided, when it was not its own by law.</param>
public sealed record Decision(
    ItemId Id,
    MatterId Matter,
    DecisionStage Stage,
    BodyId? Body,
    PartialDate Day,
    string? Paragraph,
    DecisionOutcome Outcome,
    ItemId? Content,
    bool ImmediateApproval,
    bool Recorded,
    EquatableArray<Finding> Findings,
    ItemId? Continues,
    TextRef? Remark,
    EquatableArray<SourceQuote> Sources,
    Stamp Stamp,
    long Sequence,
    MinutesApproval? Minutes,
    ImmutableArray<DecisionNote> Notes,
    bool Example,
    EquatableArray<Proceeding>? Proceedings = null,
    TextRef? Sustainability = null,
    TextRef? WithoutConsultation = null,
    DecisionBasis? Basis = null)
{
    /// <summary>Bifall, with or without changes: the content is approved.</summary>
    [JsonIgnore]
    public bool IsApproval => Outcome is DecisionOutcome.Approved or DecisionOutcome.ApprovedWithChanges;
}

/// <summary>A decided proposal delivered to its receiver within the system .</summary>
public sealed record Delivery(ItemId Content, BodyId Receiver, DateOnly Day, DateOnly? Due, Stamp Stamp);

public sealed record DecisionsState(
    ImmutableSortedDictionary<MatterId, Matter> Matters,
    ImmutableSortedDictionary<ItemId, FrozenContent> Contents,
    ImmutableSortedDictionary<ItemId, Decision> Decisions,
    ImmutableArray<Delivery> Deliveries) : IStateSlice
{
    public static readonly DecisionsState Empty = new(Maps.Empty<MatterId, Matter>(), Maps.Empty<ItemId, FrozenContent>(), Maps.Empty<ItemId, Decision>(), []);

    /// <summary>Who may decide for whom; kept apart from what stood here before.</summary>
    public DelegationState Delegated { get; init; } = DelegationState.Empty;

    /// <summary>What union consultation asks of decisions; no content of its own.</summary>
    public ConsultationGate Consultation { get; init; } = ConsultationGate.Open;

    /// <summary>Decisions in what could not wait. Filled by the feature of meetings, which holds the whole of them.</summary>
    public ImmutableArray<TakenOtherwise> Urgent { get; init; } = [];

    internal DecisionsState With(Func<DelegationState, DelegationState> change) => this with { Delegated = change(Delegated) };

    internal DecisionsState With(ItemId decision, Func<Decision, Decision> change) => this with { Decisions = Decisions.SetItem(decision, change(Decisions[decision])) };

    public IEnumerable<object> Content() => [.. Matters.Values, .. Contents.Values, .. Decisions.Values, .. Deliveries, .. Delegated.Content()];
}
