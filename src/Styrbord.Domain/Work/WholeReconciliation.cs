using System.Collections.Immutable;
using System.Globalization;
using Styrbord.Domain.Budgets;
using Styrbord.Domain.Economy;
using Styrbord.Domain.FinancialPlans;
using Styrbord.Domain.FrameChanges;
using Styrbord.Domain.Kernel;

namespace Styrbord.Domain.Work;

/// <summary>Everything in the authority that must tie: frames with all that is made of them, the committees' own budgets and the statements of financial plans.</summary>
public static class WholeReconciliation
{
    public static ImmutableArray<ReconciliationLine> Of(Authority authority)
    {
        ArgumentNullException.ThrowIfNull(authority);
        return
        [
            .. Reconciliations.Of(authority), .. authority.Economy.Sets.Values.SelectMany(s => OfChanges(authority, s)), .. BudgetReconciliation.Of(authority), .. authority.FinancialPlans.Plans.Values.SelectMany(p => OfPlan(authority, p)),
        ];
    }

    private static IEnumerable<ReconciliationLine> OfChanges(Authority authority, FrameSet set)
    {
        var causes = authority.Economy.Causes.Values.Where(c => c.Set == set.Id && !c.Possible).SelectMany(c => c.Steps).ToLookup(s => s.Year, s => s.AmountTkr);
        var changes = ChangeQueries.Of(authority, set).ToLookup(c => c.Year);
        foreach (var year in causes.Select(y => y.Key).Union(changes.Select(y => y.Key)).Order())
        {
            var expected = causes[year].Sum() + changes[year].Sum(Net);
            var found = authority.Economy.Postings.Sum(new(PostingKind.Change, set.Id, From: year, To: year));
            yield return new(ReconciliationKind.Changes, set.Id, set.Name, year, expected, Tkr.OfOre(found), found == Tkr.ToOre(expected) ? Judgement.Exact : Judgement.Error);
            if (changes[year].Where(c => c.Kind == FrameChangeKind.Technical).ToList() is { Count: > 0 } technical)
            {
                yield return new(ReconciliationKind.Technical, set.Id, set.Name, year, 0, technical.Sum(Net), Judged(0, technical.Sum(Net)));
            }
        }
    }

    private static long Net(FrameChange change) => change.Parts.Sum(p => p.AmountTkr) + (change.Central?.AmountTkr ?? 0);

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
            .. from year in plan.Years
               from reserve in Reserves(authority, year)
               where reserve.Tkr is not null && plan.Of(reserve.Line, year) is not null
               let planned = PlanQueries.AmountOf(plan, reserve.Line, year)
               let recorded = reserve.Tkr ?? 0
               select new ReconciliationLine(ReconciliationKind.PlanAndBudget, id, reserve.Line, year, planned, recorded, Judged(planned, recorded)),
        ];
    }

    // what the budget has of reserves at the year's beginning, and with what it lays aside and uses at its end
    private static IEnumerable<(string Line, long? Tkr)> Reserves(Authority authority, int year) =>
        authority.FinancialPlans.Results.GetValueOrDefault((year, ResultStage.Budget)) is not { Ground: { } ground, Figures: var f } ? [] :
        [
            ("reserveBefore", ground.ReserveBeforeTkr), ("reserveAfter", ground.ReserveBeforeTkr + f.ReservedTkr - f.UsedTkr),
            ("oldReserveBefore", ground.OldReserveBeforeTkr), ("oldReserveAfter", ground.OldReserveBeforeTkr + f.OldReservedTkr - f.OldUsedTkr),
        ];

    private static Judgement Judged(long expected, long found) => expected == found ? Judgement.Exact : Judgement.Error;
}
