namespace Styrbord.Domain.Budgets;

/// <summary>A frame or a cell in three steps, whole tkr.</summary>
/// <param name="OriginalTkr">As decided.</param>
/// <param name="AdjustedTkr">With technical adjustments: the same task at other prices or in another place.</param>
/// <param name="CurrentTkr">With every change: what binds.</param>
public readonly record struct BudgetSteps(long OriginalTkr, long AdjustedTkr, long CurrentTkr)
{
    public bool IsChanged => OriginalTkr != CurrentTkr || AdjustedTkr != CurrentTkr;

    public static BudgetSteps Unchanged(long tkr) => new(tkr, tkr, tkr);
}
