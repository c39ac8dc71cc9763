using Styrbord.Domain.Economy;
using Styrbord.Domain.Kernel;

namespace Styrbord.Domain.BudgetDecisions;

public abstract record BudgetDecisionsEvent : Event
{
    public override Authority Apply(Authority authority)
    {
        ArgumentNullException.ThrowIfNull(authority);
        return authority with { BudgetDecisions = On(authority.BudgetDecisions, authority) };
    }

    protected abstract BudgetDecisionsState On(BudgetDecisionsState state, Authority before);
}

public sealed record BudgetTermsFixed(BudgetTerms Terms) : BudgetDecisionsEvent
{
    protected override BudgetDecisionsState On(BudgetDecisionsState state, Authority before) => state with { Terms = state.Terms.SetItem(Terms.Year, Terms) };
}

public sealed record AuditBudgetProposed(AuditBudget Budget) : BudgetDecisionsEvent
{
    protected override BudgetDecisionsState On(BudgetDecisionsState state, Authority before) => state with { Auditors = state.Auditors.SetItem(Budget.Year, Budget) };
}

/// <summary>
/// A budget locked to be decided, and with it the frames that it holds. One that does not say what was behind it is told by what there was
/// when it was locked.
/// </summary>
public sealed record RegionalPlanLocked(LockedBudget Budget) : BudgetDecisionsEvent
{
    public override Authority Apply(Authority authority)
    {
        var after = base.Apply(authority);
        return BudgetQueries.FramesOf(authority, Budget.Terms) is { } frames
            ? after with { Economy = after.Economy with { Sets = after.Economy.Sets.SetItem(frames.Id, frames.With(new FrameMotion(Budget.Year, Budget.Terms.Matter, Budget.Content))) } }
            : after;
    }

    protected override BudgetDecisionsState On(BudgetDecisionsState state, Authority before) =>
        state with { Locked = state.Locked.SetItem(Budget.Content, Budget with { Behind = Budget.Behind ?? BudgetRules.Behind(before, Budget.Terms) }) };
}
