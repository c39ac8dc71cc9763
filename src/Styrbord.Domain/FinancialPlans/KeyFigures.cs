namespace Styrbord.Domain.FinancialPlans;

/// <summary>Key figures of a statement, as a share; nothing where the denominator is not positive. Amounts in tkr with the signs of the statements.</summary>
public static class KeyFigures
{
    /// <summary>Nettokostnadsandel: net costs of taxes and general grants; with <paramref name="financialTkr"/> the financial net is counted in.</summary>
    /// <param name="netCostsTkr">Verksamhetens nettokostnader, negative as a rule.</param>
    /// <param name="financialTkr">Financial income and costs together; 0 where practice leaves them out.</param>
    public static decimal? NetCostShare(long netCostsTkr, long incomeTkr, long financialTkr = 0) => Share(-(netCostsTkr + financialTkr), incomeTkr);

    /// <summary>Resultat i procent av skatteintäkter, generella statsbidrag och utjämning.</summary>
    public static decimal? ResultShare(long resultTkr, long incomeTkr) => Share(resultTkr, incomeTkr);

    /// <summary>Soliditet; with <paramref name="pensionsTkr"/> the pensions of the contingent liabilities are drawn off from the equity.</summary>
    /// <param name="pensionsTkr">With payroll tax, not negative; 0 leaves them out.</param>
    public static decimal? Solidity(long equityTkr, long assetsTkr, long pensionsTkr = 0) => Share(equityTkr - pensionsTkr, assetsTkr);

    /// <summary>Självfinansieringsgrad: result and depreciation of net investments.</summary>
    /// <param name="depreciationTkr">As in the income statement, negative as a rule.</param>
    /// <param name="unrealisedTkr">Unrealised gains (positive) and losses (negative) in the result, where practice leaves them out; else 0.</param>
    /// <param name="investmentsTkr">Net investments, positive.</param>
    public static decimal? SelfFinancing(long resultTkr, long depreciationTkr, long investmentsTkr, long unrealisedTkr = 0) => Share(resultTkr - unrealisedTkr - depreciationTkr, investmentsTkr);

    /// <summary>Finansiella nettotillgångar, in tkr.</summary>
    /// <param name="financialAssetsTkr">Financial fixed assets without shares and participations.</param>
    public static long NetFinancialAssetsTkr(long financialAssetsTkr, long currentAssetsTkr, long debtsTkr) => financialAssetsTkr + currentAssetsTkr - debtsTkr;

    private static decimal? Share(long part, long whole) => whole > 0 ? (decimal)part / whole : null;
}
