using System.Collections.Immutable;
using Styrbord.Domain.Kernel;

namespace Styrbord.Domain.FinancialPlans;

/// <summary>A line of a statement over the plan's years, in tkr.</summary>
/// <param name="Entered">The figure of each year; nothing where none is entered, and for a sum.</param>
public sealed record StatementRow(LayoutLine Line, ImmutableArray<long> AmountsTkr, ImmutableArray<PlanFigure?> Entered);

/// <summary>Two lines that must be equal in a year and are not.</summary>
/// <param name="DifferenceTkr">The first less the second.</param>
public sealed record StatementGap(int Year, string First, string Second, long DifferenceTkr);

/// <summary>A tax levy of a plan that is not the rate decided for the year .</summary>
public sealed record LevyGap(int Year, int LevyHundredths, TaxRate Rate);

/// <summary>Financial plans counted.</summary>
public static class PlanQueries
{
    /// <summary>The plan of a budget year, or one with nothing in it.</summary>
    public static FinancialPlan Begun(FinancialPlansState state, int year)
    {
        ArgumentNullException.ThrowIfNull(state);
        return state.Plans.GetValueOrDefault(year) ?? new(year, [], [], null, null, default);
    }

    /// <summary>The lines of a statement over the plan's years; empty when no layout is in force in the budget year.</summary>
    public static ImmutableArray<StatementRow> Statement(FinancialPlan plan, StatementKind kind)
    {
        ArgumentNullException.ThrowIfNull(plan);
        if (StatementLayouts.Of(kind, plan.Year) is not { } layout)
        {
            return [];
        }

        ImmutableArray<ImmutableSortedDictionary<string, long>> years = [.. plan.Years.Select(y => Amounts(plan, layout, y))];
        return [.. layout.Lines.Select(l => new StatementRow(l, [.. years.Select(a => a[l.Key])], [.. plan.Years.Select(y => l.IsSum ? null : plan.Of(l.Key, y))]))];
    }

    /// <summary>The result of a year in tkr, or nothing when no line of the income statement is entered for it.</summary>
    public static long? ResultOf(FinancialPlan plan, int year) =>
        StatementLayouts.Of(StatementKind.Income, year) is { } layout && layout.Lines.Any(l => plan.Of(l.Key, year) is not null) ? Amounts(plan, layout, year)["result"] : null;

    /// <summary>A year's budget as the latest plan that has it gives it: that of the year itself before one from earlier years.</summary>
    public static YearResult? BudgetOf(Authority authority, int year)
    {
        ArgumentNullException.ThrowIfNull(authority);
        foreach (var plan in authority.FinancialPlans.Plans.Values.Where(p => p.Years.Contains(year)).OrderByDescending(p => p.Year))
        {
            if (ResultOf(plan, year) is { } result)
            {
                var last = plan.Figures.Where(f => f.Year == year).Max(f => f.AsOf);
                return new(year, ResultStage.Budget, new(result), $"Finansplan {plan.Year}", last, null, null, plan.Stamp);
            }
        }

        return null;
    }

    /// <summary>What must be equal within the statements of a plan and is not, for years in which both are entered.</summary>
    public static ImmutableArray<StatementGap> Gaps(FinancialPlan plan)
    {
        ArgumentNullException.ThrowIfNull(plan);
        return
        [
            .. plan.Years.Where(y => Has(plan, StatementKind.Balance, y)).SelectMany(y => new[] { Gap(plan, y, "assets", "equityAndDebts"), Has(plan, StatementKind.Income, y) ? Gap(plan, y, "equityResult", "result") : null }).OfType<StatementGap>(),
        ];
    }

    public static ImmutableArray<LevyGap> LevyGaps(Authority authority, FinancialPlan plan)
    {
        ArgumentNullException.ThrowIfNull(authority);
        ArgumentNullException.ThrowIfNull(plan);
        return plan.LevyHundredths is { } levy && authority.FinancialPlans.TaxRates.TryGetValue(plan.Year, out var rate) && rate.Hundredths != levy ? [new(plan.Year, levy, rate)] : [];
    }

    /// <summary>The latest forecast of the tax base made by the day; several on one day by their order.</summary>
    public static TaxBaseForecast? Forecast(Authority authority, DateOnly day) =>
        authority.FinancialPlans.Forecasts.Values.Where(f => f.Day.AsEnd <= day).OrderBy(f => f.Day).ThenBy(f => f.Id).LastOrDefault();

    /// <summary>A line's amount in a year, in tkr.</summary>
    public static long AmountOf(FinancialPlan plan, string line, int year) =>
        StatementLayouts.With(line, year) is { } layout ? Amounts(plan, layout, year)[line] : 0;

    private static bool Has(FinancialPlan plan, StatementKind kind, int year) => StatementLayouts.Of(kind, year) is { } layout && layout.Lines.Any(l => plan.Of(l.Key, year) is not null);

    private static StatementGap? Gap(FinancialPlan plan, int year, string first, string second) =>
        AmountOf(plan, first, year) - AmountOf(plan, second, year) is not 0 and var difference ? new(year, first, second, difference) : null;

    private static ImmutableSortedDictionary<string, long> Amounts(FinancialPlan plan, StatementLayout layout, int year) =>
        StatementLayouts.Amounts(layout, plan.Figures.Where(f => f.Year == year).ToDictionary(f => f.Line, f => f.AmountTkr, StringComparer.Ordinal));
}
