namespace Styrbord.Domain.FinancialPlans;

/// <summary>How much may be laid into a reserve (KL 11:14; the older one by SFS 2018:600).</summary>
public static class ResultReserve
{
    /// <summary>The result reserve may be laid into from this year; the older one until the year before (SFS 2023:642).</summary>
    public const int FirstYear = 2024;

    private const int OfIncome = 100;
    private const int OfIncomeWithNegativeEquity = 200;
    private const int MostOfIncome = 500;
    private const int Whole = 10_000;

    /// <summary>
    /// The most that may be reserved of the year, in tkr rounded down, not negative: what the lower of the result and the result after
    /// adjustments has above 1 % of the income (2 % with negative equity); the result reserve is at most 5 % of the income. Nothing while
    /// what it is counted from is not known: the limit must not fall away because a field is empty.
    /// </summary>
    public static long? MostTkr(BalanceFigures figures, ReserveGround ground, int year)
    {
        ArgumentNullException.ThrowIfNull(figures);
        ArgumentNullException.ThrowIfNull(ground);
        if (ground is not { IncomeTkr: { } income, EquityWithPensionsTkr: { } equity } || (year >= FirstYear && ground.ReserveBeforeTkr is null))
        {
            return null;
        }

        var share = equity < 0 ? OfIncomeWithNegativeEquity : OfIncome;
        var above = (Math.Min(figures.ResultTkr, BalanceInvestigation.AfterAdjustments(figures)) * Whole) - (share * income);
        var room = year >= FirstYear ? (MostOfIncome * income) - (ground.ReserveBeforeTkr!.Value * Whole) : long.MaxValue;
        return Math.Max(0, Math.Min(above, room)) / Whole;
    }
}
