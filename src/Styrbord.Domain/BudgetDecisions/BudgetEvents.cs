using Styrbord.Domain.Kernel;

namespace Styrbord.Domain.BudgetDecisions;

public abstract record BudgetDecisionsEvent : Event
{
    public sealed override Authority Apply(Authority authority)
    {
        ArgumentNullException.ThrowIfNull(authority);
        return authority with { BudgetDecisions = On(authority.BudgetDecisions) };
    }

    protected abstract BudgetDecisionsState On(BudgetDecisionsState state);
}

public sealed record BudgetTermsFixed(BudgetTerms Terms) : BudgetDecisionsEvent
{
    protected override BudgetDecisionsState On(BudgetDecisionsState state) => state with { Terms = state.Terms.SetItem(Terms.Year, Terms) };
}

public sealed record AuditBudgetProposed(AuditBudget Budget) : BudgetDecisionsEvent
{
    protected override BudgetDecisionsState On(BudgetDecisionsState state) => state with { Auditors = state.Auditors.SetItem(Budget.Year, Budget) };
}

public sealed record RegionalPlanLocked(LockedBudget Budget) : BudgetDecisionsEvent
{
    protected override BudgetDecisionsState On(BudgetDecisionsState state) => state with { Locked = state.Locked.SetItem(Budget.Content, Budget) };
}
