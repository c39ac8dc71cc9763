using Styrbord.Domain;
using Styrbord.Domain.BudgetDecisions;
using Styrbord.Web.FinancialPlans;
using Styrbord.Web.Shared;

namespace Styrbord.Web.Work.History;

/// <summary>What happened to budget decisions, in words.</summary>
internal static class BudgetHistory
{
    public static HistoryWordsOf Of(BudgetDecisionsEvent happened) => happened switch
    {
        BudgetTermsFixed t => new($"angav innehållet i budgeten för {t.Terms.Year}", FinanceAddress.Budget(t.Terms.Year)),
        AuditBudgetProposed a => new($"förde in fullmäktiges presidiums förslag till revisorernas budget för {a.Budget.Year}: {Sv.Number(a.Budget.AmountTkr)} tkr", FinanceAddress.Budget(a.Budget.Year)),
        RegionalPlanLocked l => new($"låste budgeten för {l.Budget.Year} för beslut, revision {l.Budget.Revision}", FinanceAddress.Budget(l.Budget.Year)),
        _ => throw new InvalidOperationException(happened.GetType().Name),
    };
}
