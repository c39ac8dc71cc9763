using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Styrbord.Domain.Kernel;

namespace Styrbord.Domain.FinancialPlans;

/// <summary>The lines of the investigation (balanskravsutredning) in their order.</summary>
[JsonConverter(typeof(WordConverter<BalanceLine>))]
public enum BalanceLine
{
    Result,
    CapitalGains,
    ExceptedGains,
    ExceptedLosses,
    Unrealised,
    Reversed,

    /// <summary>Årets resultat efter balanskravsjusteringar.</summary>
    AfterAdjustments,
    Reserved,
    OldReserved,
    Used,
    OldUsed,

    /// <summary>Årets balanskravsresultat.</summary>
    BalanceResult,

    /// <summary>Not to be restored, by decision of the assembly (KL 11:13).</summary>
    Exempted,

    /// <summary>Restored of earlier years' requirements.</summary>
    Restored,

    /// <summary>What is left of the year when earlier years are restored, or is to be restored of it.</summary>
    AfterRestoration,
}

/// <summary>A line with its amount in tkr as it is counted.</summary>
/// <param name="Parts">For a sum: the lines it is the sum of.</param>
public sealed record BalanceRow(BalanceLine Line, long AmountTkr, ImmutableArray<BalanceLine> Parts)
{
    public bool IsSum => !Parts.IsEmpty;
}

/// <summary>The balance requirement of one year, line by line (LKBR 11:10–11).</summary>
public static class BalanceInvestigation
{
    private static readonly ImmutableArray<BalanceLine> Adjusted =
        [BalanceLine.Result, BalanceLine.CapitalGains, BalanceLine.ExceptedGains, BalanceLine.ExceptedLosses, BalanceLine.Unrealised, BalanceLine.Reversed];

    private static readonly ImmutableArray<BalanceLine> Balance =
        [BalanceLine.AfterAdjustments, BalanceLine.Reserved, BalanceLine.OldReserved, BalanceLine.Used, BalanceLine.OldUsed];

    private static readonly ImmutableArray<BalanceLine> After = [BalanceLine.BalanceResult, BalanceLine.Exempted, BalanceLine.Restored];

    /// <summary>Årets resultat efter balanskravsjusteringar, in tkr.</summary>
    public static long AfterAdjustments(BalanceFigures figures)
    {
        ArgumentNullException.ThrowIfNull(figures);
        return figures.ResultTkr - figures.CapitalGainsTkr + figures.ExceptedGainsTkr + figures.ExceptedLossesTkr - figures.UnrealisedTkr + figures.ReversedTkr;
    }

    /// <summary>Årets balanskravsresultat, in tkr.</summary>
    public static long BalanceResult(BalanceFigures figures) =>
        AfterAdjustments(figures) - figures.ReservedTkr - figures.OldReservedTkr + figures.UsedTkr + figures.OldUsedTkr;

    /// <summary>Every line, with what of the year is exempted and restored.</summary>
    /// <param name="exemptedTkr">Of the year's own deficit, not negative.</param>
    /// <param name="restoredTkr">Of earlier years' deficits, not negative.</param>
    /// <param name="exemptionFirst">What is exempted is shown before the balance result and counted in it, as some have done; what is to be restored is the same.</param>
    public static ImmutableArray<BalanceRow> Of(BalanceFigures figures, long exemptedTkr = 0, long restoredTkr = 0, bool exemptionFirst = false)
    {
        var (adjusted, balance) = (AfterAdjustments(figures), BalanceResult(figures));
        var lines = Lines(figures, adjusted, balance, exemptedTkr, restoredTkr);
        if (!exemptionFirst)
        {
            return lines;
        }

        var (exempted, result, after) = (lines.Single(l => l.Line == BalanceLine.Exempted), lines.Single(l => l.Line == BalanceLine.BalanceResult), lines[^1]);
        return
        [
            .. lines.TakeWhile(l => l.Line != BalanceLine.BalanceResult), exempted,
            result with { AmountTkr = balance + exemptedTkr, Parts = [.. Balance, BalanceLine.Exempted] },
            lines.Single(l => l.Line == BalanceLine.Restored), after with { Parts = [BalanceLine.BalanceResult, BalanceLine.Restored] },
        ];
    }

    private static ImmutableArray<BalanceRow> Lines(BalanceFigures figures, long adjusted, long balance, long exemptedTkr, long restoredTkr) =>
        [
            new(BalanceLine.Result, figures.ResultTkr, []), new(BalanceLine.CapitalGains, -figures.CapitalGainsTkr, []), new(BalanceLine.ExceptedGains, figures.ExceptedGainsTkr, []),
            new(BalanceLine.ExceptedLosses, figures.ExceptedLossesTkr, []), new(BalanceLine.Unrealised, -figures.UnrealisedTkr, []), new(BalanceLine.Reversed, figures.ReversedTkr, []),
            new(BalanceLine.AfterAdjustments, adjusted, Adjusted),
            new(BalanceLine.Reserved, -figures.ReservedTkr, []), new(BalanceLine.OldReserved, -figures.OldReservedTkr, []), new(BalanceLine.Used, figures.UsedTkr, []),
            new(BalanceLine.OldUsed, figures.OldUsedTkr, []),
            new(BalanceLine.BalanceResult, balance, Balance),
            new(BalanceLine.Exempted, exemptedTkr, []), new(BalanceLine.Restored, -restoredTkr, []),
            new(BalanceLine.AfterRestoration, balance + exemptedTkr - restoredTkr, After),
        ];
}
