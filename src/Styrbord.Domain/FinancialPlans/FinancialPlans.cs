using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Styrbord.Domain.Kernel;

namespace Styrbord.Domain.FinancialPlans;

/// <summary>Part of a year's deficit that the assembly has decided not to restore (KL 11:13).</summary>
/// <param name="AmountTkr">Positive.</param>
/// <param name="Year">The year in which it counts, if later than that of the deficit: years before it stay as they were closed.</param>
public sealed record Exemption(int Origin, long AmountTkr, MatterId Matter, string Reason, Stamp Stamp, int? Year = null);

/// <summary>The matter in which the assembly adopts how a year's deficit is restored (åtgärdsplan, KL 11:12).</summary>
public sealed record MeasuresPlan(int Origin, MatterId Matter, Stamp Stamp);

/// <summary>A competitive activity's result of a year laid into its part of the equity, or a deficit it is to restore .</summary>
/// <param name="AmountTkr">Positive when laid aside, negative for a deficit or when used.</param>
/// <param name="Matter">Of the annual closing.</param>
public sealed record EquityReservation(ItemId Id, UnitId Unit, int Year, long AmountTkr, MatterId Matter, Stamp Stamp);

/// <summary>A figure entered in a financial plan.</summary>
/// <param name="Line">A line of a layout that is no sum.</param>
/// <param name="AmountTkr">With the sign of the statement: income positive, costs negative.</param>
/// <param name="AsOf">When the source was made.</param>
public sealed record PlanFigure(string Line, int Year, long AmountTkr, string Source, PartialDate AsOf)
{
    /// <summary>Who entered it and when; that of the event.</summary>
    [JsonIgnore]
    public Stamp Stamp { get; init; }
}

[JsonConverter(typeof(WordConverter<ChangeKind>))]
public enum ChangeKind
{
    /// <summary>Avgift.</summary>
    Fee,
    Other,
}

/// <summary>A fee or another financial change fixed with the plan .</summary>
public sealed record FinancialChange(ChangeKind Kind, string Text, long? AmountTkr = null);

/// <summary>Budget year and two more years .</summary>
/// <param name="Year">The budget year.</param>
/// <param name="LevyHundredths">Utdebitering of the plan, hundredths of a krona per hundred kronor (1164 is 11,64).</param>
/// <param name="Matter">In which the assembly decides the plan.</param>
public sealed record FinancialPlan(int Year, EquatableArray<PlanFigure> Figures, EquatableArray<FinancialChange> Changes, int? LevyHundredths, MatterId? Matter, Stamp Stamp)
{
    public const int Span = 3;

    [JsonIgnore]
    public IEnumerable<int> Years => Enumerable.Range(Year, Span);

    public PlanFigure? Of(string line, int year) => Figures.FirstOrDefault(f => f.Year == year && string.Equals(f.Line, line, StringComparison.Ordinal));

    internal FinancialPlan With(EquatableArray<PlanFigure> figures, Stamp stamp) => this with
    {
        Stamp = stamp,
        Figures =
        [
            .. Figures.Where(f => !figures.Any(n => n.Year == f.Year && string.Equals(n.Line, f.Line, StringComparison.Ordinal))).Concat(figures.Select(f => f with { Stamp = stamp }))
                .OrderBy(f => f.Year).ThenBy(f => f.Line, StringComparer.Ordinal),
        ],
    };
}

/// <summary>The tax rate of a year (skattesats).</summary>
/// <param name="Hundredths">1164 is 11,64 kronor per hundred; shown with two decimals .</param>
/// <param name="Matter">In which the assembly decided it; nothing for a rate that is only reckoned with.</param>
public sealed record TaxRate(int Year, int Hundredths, MatterId? Matter, string Source, Stamp Stamp);

/// <summary>The growth of the tax base in one year.</summary>
/// <param name="Hundredths">Hundredths of a percent, −10,000 to 10,000.</param>
public sealed record TaxBaseGrowth(int Year, int Hundredths);

/// <summary>A forecast of the tax base, by whom and of which day.</summary>
public sealed record TaxBaseForecast(ItemId Id, string Source, PartialDate Day, EquatableArray<TaxBaseGrowth> Growth, Stamp Stamp);

/// <summary>Where practice differs.</summary>
/// <param name="LastYearOfOldReserve">The last year in which the older result equalisation reserve may be used.</param>
/// <param name="NetCostsWithFinancial">Nettokostnadsandel counts in the financial net.</param>
/// <param name="ExemptionFirst">Exempted amounts are shown before the balance result, as some have done; the requirement is counted after it.</param>
/// <param name="ResultTarget">The result's least share of taxes and grants in hundredths of a percent, if the assembly has set one .</param>
public sealed record FinanceSettings(int LastYearOfOldReserve = 2033, bool NetCostsWithFinancial = false, bool ExemptionFirst = false, int? ResultTarget = null)
{
    public static readonly FinanceSettings Standard = new();

    /// <summary>Who set them and when; that of the event.</summary>
    [JsonIgnore]
    public Stamp Stamp { get; init; }
}

/// <summary>Results of years, deficits and their restoration, and financial plans.</summary>
public sealed record FinancialPlansState(
    FinanceSettings Settings,
    ImmutableSortedDictionary<(int Year, ResultStage Stage), YearResult> Results,
    ImmutableSortedDictionary<int, CarriedDeficit> Carried,
    ImmutableSortedDictionary<(int Origin, MatterId Matter), Exemption> Exemptions,
    ImmutableSortedDictionary<int, MeasuresPlan> Measures,
    ImmutableSortedDictionary<ItemId, EquityReservation> Reservations,
    ImmutableSortedDictionary<int, FinancialPlan> Plans,
    ImmutableSortedDictionary<int, TaxRate> TaxRates,
    ImmutableSortedDictionary<ItemId, TaxBaseForecast> Forecasts) : IStateSlice
{
    public static readonly FinancialPlansState Empty = new(
        FinanceSettings.Standard, Maps.Empty<(int, ResultStage), YearResult>(), Maps.Empty<int, CarriedDeficit>(), Maps.Empty<(int, MatterId), Exemption>(), Maps.Empty<int, MeasuresPlan>(),
        Maps.Empty<ItemId, EquityReservation>(), Maps.Empty<int, FinancialPlan>(), Maps.Empty<int, TaxRate>(), Maps.Empty<ItemId, TaxBaseForecast>());

    /// <summary>Forecasts of pension costs; kept apart from what stood here before.</summary>
    public ImmutableSortedDictionary<ItemId, PensionForecast> Pensions { get; init; } = Maps.Empty<ItemId, PensionForecast>();

    public IEnumerable<object> Content() =>
    [
        .. Pensions.Values,
        .. Settings with { Stamp = default } == FinanceSettings.Standard ? [] : new object[] { Settings },
        .. Results.Values, .. Carried.Values, .. Exemptions.Values, .. Measures.Values, .. Reservations.Values, .. Plans.Values, .. TaxRates.Values, .. Forecasts.Values,
    ];
}
