using Styrbord.Domain.Kernel;
using Styrbord.Domain.Process;

namespace Styrbord.Domain.Decisions;

public abstract record DecisionsEvent : Event
{
    /// <summary>Sets the slice, and what calendars have to know of it.</summary>
    public sealed override Authority Apply(Authority authority)
    {
        ArgumentNullException.ThrowIfNull(authority);
        return authority with { Decisions = On(authority.Decisions), Process = authority.Process.With(On(authority.Process.Calendars.Traces)) };
    }

    protected abstract DecisionsState On(DecisionsState state);

    protected virtual MeetingTraces On(MeetingTraces traces) => traces;
}

public sealed record MatterOpened(Matter Matter) : DecisionsEvent
{
    public override IEnumerable<TextRef> Texts => new[] { Matter.Summary, Matter.Sustainability }.OfType<TextRef>();

    protected override DecisionsState On(DecisionsState state) => state with { Matters = state.Matters.SetItem(Matter.Id, Matter) };
}

public sealed record ContentFrozen(FrozenContent Content) : DecisionsEvent
{
    public override IEnumerable<TextRef> Texts => Content.Changed is { } changed ? [Content.Document, changed.MovedBy] : [Content.Document];

    protected override DecisionsState On(DecisionsState state) => state with { Contents = state.Contents.SetItem(Content.Id, Content) };
}

/// <summary>What is known of a decision the moment it is registered.</summary>
public sealed record DecisionAdopted(
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
    bool Example,
    Stamp Stamp,
    TextRef? Sustainability = null,
    TextRef? WithoutConsultation = null,
    DecisionBasis? Basis = null) : DecisionsEvent
{
    public override IEnumerable<TextRef> Texts => new[] { Remark, Sustainability, WithoutConsultation }.OfType<TextRef>();

    protected override DecisionsState On(DecisionsState state) => DecisionsRules.On(state, this);

    protected override MeetingTraces On(MeetingTraces traces)
    {
        ArgumentNullException.ThrowIfNull(traces);
        return Body is { } body && !Day.IsMonth ? traces.Decide(body, Day.AsStart) : traces;
    }
}

public sealed record MinutesApproved(ItemId Decision, MinutesApproval Approval) : DecisionsEvent
{
    protected override DecisionsState On(DecisionsState state) =>
        state with { Decisions = state.Decisions.SetItem(Decision, state.Decisions[Decision] with { Minutes = Approval }) };
}

public sealed record SlipNoted(ItemId Decision, DecisionNote Note) : DecisionsEvent
{
    public override IEnumerable<TextRef> Texts => [Note.Text];

    protected override DecisionsState On(DecisionsState state) =>
        state with { Decisions = state.Decisions.SetItem(Decision, state.Decisions[Decision] with { Notes = state.Decisions[Decision].Notes.Add(Note) }) };
}

public sealed record ProposalDelivered(Delivery Delivery) : DecisionsEvent
{
    protected override DecisionsState On(DecisionsState state) => state with { Deliveries = state.Deliveries.Add(Delivery) };
}
