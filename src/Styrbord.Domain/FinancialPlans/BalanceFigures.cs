using System.Text.Json.Serialization;
using Styrbord.Domain.Kernel;

namespace Styrbord.Domain.FinancialPlans;

/// <summary>How sure a year's figures are; the latest counts.</summary>
[JsonConverter(typeof(WordConverter<ResultStage>))]
public enum ResultStage
{
    Budget,
    Forecast,

    /// <summary>Bokslut.</summary>
    Closing,
}

/// <summary>What the balance requirement of a year is counted from, in tkr (LKBR 11:10–11, KL 11:12–14).</summary>
/// <param name="ResultTkr">Årets resultat of the income statement, either sign.</param>
/// <param name="CapitalGainsTkr">All capital gains of the year, not negative.</param>
/// <param name="ExceptedGainsTkr">Those in line with good economic management, not negative and not more than all.</param>
/// <param name="ExceptedLossesTkr">Capital losses of a sale in line with good economic management, not negative.</param>
/// <param name="UnrealisedTkr">Unrealised gains (positive) and losses (negative) of securities in the result; counted with the other sign.</param>
/// <param name="ReversedTkr">Reversal of unrealised gains (positive) and losses (negative); counted as it is.</param>
/// <param name="ReservedTkr">Laid into the result reserve, not negative.</param>
/// <param name="UsedTkr">Used of the result reserve, not negative.</param>
/// <param name="OldReservedTkr">Laid into the older result equalisation reserve, not negative.</param>
/// <param name="OldUsedTkr">Used of the older result equalisation reserve, not negative.</param>
public sealed record BalanceFigures(
    long ResultTkr, long CapitalGainsTkr = 0, long ExceptedGainsTkr = 0, long ExceptedLossesTkr = 0, long UnrealisedTkr = 0, long ReversedTkr = 0,
    long ReservedTkr = 0, long UsedTkr = 0, long OldReservedTkr = 0, long OldUsedTkr = 0);

/// <summary>What the most that may be reserved is counted from, in tkr; what is not known is nothing, never 0.</summary>
/// <param name="IncomeTkr">Taxes, general state grants and equalisation; positive.</param>
/// <param name="EquityWithPensionsTkr">Equity with the pensions of the contingent liabilities drawn off, either sign.</param>
/// <param name="ReserveBeforeTkr">Result reserve at the year's beginning, not negative.</param>
/// <param name="OldReserveBeforeTkr">Result equalisation reserve at the year's beginning, not negative.</param>
public sealed record ReserveGround(long? IncomeTkr = null, long? EquityWithPensionsTkr = null, long? ReserveBeforeTkr = null, long? OldReserveBeforeTkr = null);

/// <summary>The figures of one year at one stage, with where they come from.</summary>
/// <param name="ReserveUse">For what and why reserves were used; the annual report must say it.</param>
public sealed record YearResult(int Year, ResultStage Stage, BalanceFigures Figures, string Source, PartialDate AsOf, ReserveGround? Ground, string? ReserveUse, Stamp Stamp);
