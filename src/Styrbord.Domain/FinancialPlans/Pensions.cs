using System.Collections.Immutable;
using Styrbord.Domain.Kernel;

namespace Styrbord.Domain.FinancialPlans;

/// <summary>Pension costs of a year as one forecaster counts them.</summary>
/// <param name="AmountTkr">Cost, positive.</param>
public sealed record PensionAmount(int Year, long AmountTkr);

/// <summary>A forecast of pension costs: whose, of which day. Several sources stand beside one another and are added .</summary>
public sealed record PensionForecast(ItemId Id, string Source, PartialDate Day, EquatableArray<PensionAmount> Amounts, Stamp Stamp);

/// <summary>Records a forecast of pension costs from one source; the latest of each source counts.</summary>
public sealed record RecordPensionForecast(ItemId Id, string Source, PartialDate Day, EquatableArray<PensionAmount> Amounts) : Command
{
    private const int MostYears = 20;

    public override Outcome Decide(Authority authority, Context context) => Outcome.Of(
        [
            .. Ids.Judge("pensionForecast", Id.Value, authority.FinancialPlans.Pensions.ContainsKey(Id)), .. BalanceRules.Filled(Source, "source", 150),
            .. Amounts.Count is 0 or > MostYears ? [new CountOutOfRange("amounts", Amounts.Count, MostYears)] : Array.Empty<Problem>(),
            .. Amounts.SelectMany((a, i) => BalanceRules.Year(a.Year, $"amounts[{i}].year").Concat(a.AmountTkr < 0 ? [new WrongSign($"amounts[{i}].amountTkr")] : BalanceRules.Within(a.AmountTkr, $"amounts[{i}].amountTkr"))),
        ],
        () => [new PensionForecastRecorded(new(Id, Source.Trim(), Day, Amounts, context.Stamp))]);
}

public sealed record PensionForecastRecorded(PensionForecast Forecast) : FinancialPlansEvent
{
    protected override FinancialPlansState On(FinancialPlansState state) => state with { Pensions = state.Pensions.SetItem(Forecast.Id, Forecast) };
}

public static class PensionQueries
{
    /// <summary>The latest forecast of each source that has some of the plan's years, by source.</summary>
    public static ImmutableArray<PensionForecast> Of(Authority authority, FinancialPlan plan)
    {
        ArgumentNullException.ThrowIfNull(authority);
        ArgumentNullException.ThrowIfNull(plan);
        return
        [
            .. authority.FinancialPlans.Pensions.Values.Where(p => p.Amounts.Any(a => plan.Years.Contains(a.Year)))
                .GroupBy(p => p.Source, StringComparer.OrdinalIgnoreCase).Select(g => g.OrderBy(p => p.Day).ThenBy(p => p.Id).Last()).OrderBy(p => p.Source, StringComparer.Ordinal),
        ];
    }

    /// <summary>What the sources add up to in a year, tkr; nothing where none has the year.</summary>
    public static long? TotalTkr(IEnumerable<PensionForecast> forecasts, int year)
    {
        ImmutableArray<long> amounts = [.. forecasts.SelectMany(f => f.Amounts).Where(a => a.Year == year).Select(a => a.AmountTkr)];
        return amounts.IsEmpty ? null : amounts.Sum();
    }
}
