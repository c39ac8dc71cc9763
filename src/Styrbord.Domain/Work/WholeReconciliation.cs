using System.Collections.Immutable;
using System.Globalization;
using Styrbord.Domain.Budgets;
using Styrbord.Domain.Economy;
using Styrbord.Domain.FinancialPlans;
using Styrbord.Domain.Kernel;

namespace Styrbord.Domain.Work;

/// <summary>Everything in the authority that must tie: frames with all that is made of them, the committees' own budgets and the statements of financial plans.</summary>
public static class WholeReconciliation
{
    public static ImmutableArray<ReconciliationLine> Of(Authority authority)
    {
        ArgumentNullException.ThrowIfNull(authority);
        return [.. Reconciliations.Of(authority), .. BudgetReconciliation.Of(authority), .. authority.FinancialPlans.Plans.Values.SelectMany(p => OfPlan(authority, p))];
    }

    private static IEnumerable<ReconciliationLine> OfPlan(Authority authority, FinancialPlan plan)
    {
        var id = new ItemId(string.Create(CultureInfo.InvariantCulture, $"finansplan-{plan.Year}"));
        return
        [
            .. PlanQueries.Ties(plan).Select(t => new ReconciliationLine(ReconciliationKind.Statements, id, $"{t.First}/{t.Second}", t.Year, t.SecondTkr, t.FirstTkr, Judged(t.SecondTkr, t.FirstTkr))),
            .. from year in plan.Years
               where authority.FinancialPlans.Results.ContainsKey((year, ResultStage.Budget)) && PlanQueries.BudgetPlanOf(authority, year)?.Year == plan.Year
               let planned = PlanQueries.ResultOf(plan, year)!.Value
               let recorded = authority.FinancialPlans.Results[(year, ResultStage.Budget)].Figures.ResultTkr
               select new ReconciliationLine(ReconciliationKind.PlanAndBudget, id, "result", year, planned, recorded, Judged(planned, recorded)),
        ];
    }

    private static Judgement Judged(long expected, long found) => expected == found ? Judgement.Exact : Judgement.Error;
}
