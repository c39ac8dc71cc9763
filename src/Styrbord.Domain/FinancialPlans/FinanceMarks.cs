using System.Globalization;
using Styrbord.Domain.Kernel;

namespace Styrbord.Domain.FinancialPlans;

/// <summary>What the forms on money are filled from: every field by its name in the command, so that none is overwritten unseen.</summary>
public static class FinanceMarks
{
    /// <summary>The mark of a year's figures at a stage, to be sent back as it was seen; empty for none.</summary>
    public static string SeenOf(YearResult? of) => Marks.Of(of is null ? null : Fields(of));

    /// <summary>The mark of a deficit carried over; empty for none.</summary>
    public static string SeenOf(CarriedDeficit? of) => Marks.Of(of is null ? null : Fields(of));

    /// <summary>The mark of a year's tax rate; empty for none.</summary>
    public static string SeenOf(TaxRate? of) => Marks.Of(of is null ? null : Fields(of));

    /// <summary>The mark of how figures are counted where practice differs.</summary>
    public static string SeenOf(FinanceSettings of)
    {
        ArgumentNullException.ThrowIfNull(of);
        return Marks.Of(Fields(of));
    }

    internal static (string At, string Text)[] Fields(YearResult of) =>
    [
        ("figures.resultTkr", Digits(of.Figures.ResultTkr)), ("figures.capitalGainsTkr", Digits(of.Figures.CapitalGainsTkr)), ("figures.exceptedGainsTkr", Digits(of.Figures.ExceptedGainsTkr)),
        ("figures.exceptedLossesTkr", Digits(of.Figures.ExceptedLossesTkr)), ("figures.unrealisedTkr", Digits(of.Figures.UnrealisedTkr)), ("figures.reversedTkr", Digits(of.Figures.ReversedTkr)),
        ("figures.reservedTkr", Digits(of.Figures.ReservedTkr)), ("figures.usedTkr", Digits(of.Figures.UsedTkr)), ("figures.oldReservedTkr", Digits(of.Figures.OldReservedTkr)), ("figures.oldUsedTkr", Digits(of.Figures.OldUsedTkr)),
        ("ground.incomeTkr", Digits(of.Ground?.IncomeTkr)), ("ground.equityWithPensionsTkr", Digits(of.Ground?.EquityWithPensionsTkr)), ("ground.reserveBeforeTkr", Digits(of.Ground?.ReserveBeforeTkr)), ("ground.oldReserveBeforeTkr", Digits(of.Ground?.OldReserveBeforeTkr)),
        ("reserveUse", of.ReserveUse ?? ""), ("source", of.Source), ("asOf", $"{of.AsOf}"),
    ];

    internal static (string At, string Text)[] Fields(CarriedDeficit of) => [("amountTkr", Digits(of.AmountTkr)), ("lastYear", Digits(of.LastYear)), ("source", of.Source)];

    internal static (string At, string Text)[] Fields(TaxRate of) => [("rate", PlanRules.Shown(of.Hundredths)), ("source", of.Source), ("matter", of.Matter?.Value ?? "")];

    internal static (string At, string Text)[] Fields(FinanceSettings of) =>
    [
        ("settings.lastYearOfOldReserve", Digits(of.LastYearOfOldReserve)), ("settings.netCostsWithFinancial", of.NetCostsWithFinancial ? "true" : "false"), ("settings.exemptionFirst", of.ExemptionFirst ? "true" : "false"),
        ("settings.resultTarget", Digits(of.ResultTarget)),
    ];

    internal static string Digits(long? amount) => amount?.ToString(CultureInfo.InvariantCulture) ?? "";
}
