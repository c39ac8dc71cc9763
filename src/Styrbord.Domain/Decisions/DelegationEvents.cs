using Styrbord.Domain.Kernel;

namespace Styrbord.Domain.Decisions;

public sealed record RightDelegated(Delegation Delegation) : DecisionsEvent
{
    protected override DecisionsState On(DecisionsState state) => state.With(d => d with { Delegations = d.Delegations.SetItem(Delegation.Id, Delegation) });
}

public sealed record DelegationEnded(ItemId Delegation, DateOnly To) : DecisionsEvent
{
    protected override DecisionsState On(DecisionsState state) => state.With(d => d with { Delegations = d.Delegations.SetItem(Delegation, d.Delegations[Delegation] with { ValidTo = To }) });
}

public sealed record DelegatedRegistered(DelegatedDecision Decision) : DecisionsEvent
{
    public override IEnumerable<TextRef> Texts => new[] { Decision.What, Decision.WithoutConsultation }.OfType<TextRef>();

    protected override DecisionsState On(DecisionsState state) => state.With(d => d with { Decisions = d.Decisions.SetItem(Decision.Id, Decision) });
}

public sealed record DelegatedReported(DelegationReport Report) : DecisionsEvent
{
    protected override DecisionsState On(DecisionsState state) => state.With(d => d with { Reports = d.Reports.Add(Report) });
}

public sealed record BoardRightGranted(BoardRight Right) : DecisionsEvent
{
    protected override DecisionsState On(DecisionsState state) => state.With(d => d with { Rights = d.Rights.SetItem(Right.Id, Right) });
}

public sealed record BoardRightEnded(ItemId Right, DateOnly To) : DecisionsEvent
{
    protected override DecisionsState On(DecisionsState state) => state.With(d => d with { Rights = d.Rights.SetItem(Right, d.Rights[Right] with { ValidTo = To }) });
}
