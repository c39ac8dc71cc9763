using System.Collections.Immutable;
using Styrbord.Domain.Economy;

namespace Styrbord.Domain.Budgets;

/// <summary>What must tie in the committees' own budgets: the postings against the cells, and the distribution against its frame.</summary>
public static class BudgetReconciliation
{
    public static ImmutableArray<ReconciliationLine> Of(Authority authority)
    {
        ArgumentNullException.ThrowIfNull(authority);
        return [.. authority.Budgets.Budgets.Values.SelectMany(b => Of(authority, b)), .. Outcomes.Reconciled(authority)];
    }

    private static IEnumerable<ReconciliationLine> Of(Authority authority, Budget budget)
    {
        var standing = BudgetFrames.Standing(authority, budget);
        var cells = budget.Lines.Values.Sum(l => l.YearTkr);
        var postings = authority.Economy.Postings.Sum(new(PostingKind.Detail, budget.Id));
        yield return new(
            ReconciliationKind.LedgerAndTable, budget.Id, standing.Committee.Label, budget.Year, cells, Tkr.OfOre(postings), postings == Tkr.ToOre(cells) ? Judgement.Exact : Judgement.Error);
        foreach (var limit in standing.Limits)
        {
            // what is not distributed yet is not wrong while the budget is open
            var shut = budget.Lock is not null;
            var expected = limit.IsPassed || shut ? limit.FrameTkr : limit.DistributedTkr;
            var judgement = limit.IsPassed || (shut && limit.IsExceeded) ? Judgement.Error : Judgement.Exact;
            yield return new(ReconciliationKind.Distribution, budget.Id, $"{standing.Committee.Label}, {limit.Class ?? limit.Row?.Label}", budget.Year, expected, limit.DistributedTkr, judgement, limit.Row);
        }

        foreach (var sum in standing.Sums.Where(s => s.Judgement != Judgement.Exact))
        {
            yield return new(ReconciliationKind.Distribution, budget.Id, sum.Sum.Label, budget.Year, sum.FrameTkr, sum.DistributedTkr, sum.Judgement, sum.Sum);
        }
    }
}
