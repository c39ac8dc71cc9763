using System.Collections.Immutable;
using Styrbord.Domain.Kernel;

namespace Styrbord.Domain.FinancialPlans;

/// <summary>A line of a statement over the plan's years, in tkr.</summary>
/// <param name="Entered">The figure of each year; nothing where none is entered, and for a sum.</param>
public sealed record StatementRow(LayoutLine Line, ImmutableArray<long> AmountsTkr, ImmutableArray<PlanFigure?> Entered);

/// <summary>Two lines that must be equal in a year and are not.</summary>
/// <param name="DifferenceTkr">The first less the second.</param>
public sealed record StatementGap(int Year, string First, string Second, long DifferenceTkr);

/// <summary>Two lines that must be equal, each with its year and amount.</summary>
/// <param name="SecondYear">The year of the second: the one before where what is carried over is meant.</param>
public sealed record StatementTie(int Year, string First, long FirstTkr, string Second, long SecondTkr, int SecondYear);

/// <summary>A year of a plan whose income does not exceed its costs, reserves counted in (KL 11:5).</summary>
/// <param name="AmountTkr">What is missing; 0 where it only breaks even.</param>
public sealed record UnderbalancedYear(int Year, long AmountTkr);

/// <summary>A tax levy of a plan that is not the rate decided for the year .</summary>
public sealed record LevyGap(int Year, int LevyHundredths, TaxRate Rate);

/// <summary>Financial plans counted.</summary>
public static class PlanQueries
{
    // a line of the income statement and the sum of what it is made of
    private static readonly ImmutableArray<(string Line, string Sum)> Counted = [("taxes", "taxesCounted"), ("grants", "grantsCounted")];

    /// <summary>The plan of a budget year, or one with nothing in it.</summary>
    public static FinancialPlan Begun(FinancialPlansState state, int year)
    {
        ArgumentNullException.ThrowIfNull(state);
        return state.Plans.GetValueOrDefault(year) ?? new(year, [], [], null, null, default);
    }

    /// <summary>The lines of a statement over the plan's years; empty when no layout is in force in the budget year. A part of a line is left out while nothing is entered for it.</summary>
    public static ImmutableArray<StatementRow> Statement(FinancialPlan plan, StatementKind kind)
    {
        ArgumentNullException.ThrowIfNull(plan);
        if (StatementLayouts.Over(kind, plan.Year, plan.Years.Last()) is not { } layout)
        {
            return [];
        }

        ImmutableArray<ImmutableSortedDictionary<string, long>> years = [.. plan.Years.Select(y => Amounts(plan, layout, y))];
        return [.. layout.Lines.Where(l => !l.IsMemo || plan.Years.Any(y => plan.Of(l.Key, y) is not null)).Select(l => new StatementRow(l, [.. years.Select(a => a[l.Key])], [.. plan.Years.Select(y => l.IsSum ? null : plan.Of(l.Key, y))]))];
    }

    /// <summary>The result of a year in tkr, or nothing when no line of the income statement is entered for it.</summary>
    public static long? ResultOf(FinancialPlan plan, int year) =>
        StatementLayouts.Of(StatementKind.Income, year) is { } layout && layout.Lines.Any(l => plan.Of(l.Key, year) is not null) ? Amounts(plan, layout, year)["result"] : null;

    /// <summary>A year's budget as the latest plan that has it gives it: that of the year itself before one from earlier years.</summary>
    public static YearResult? BudgetOf(Authority authority, int year)
    {
        ArgumentNullException.ThrowIfNull(authority);
        return BudgetPlanOf(authority, year) is { } plan
            ? new(year, ResultStage.Budget, new(ResultOf(plan, year)!.Value), $"Finansplan {plan.Year}", plan.Figures.Where(f => f.Year == year).Max(f => f.AsOf), null, null, plan.Stamp)
            : null;
    }

    /// <summary>The latest plan with a result for the year, or nothing.</summary>
    public static FinancialPlan? BudgetPlanOf(Authority authority, int year)
    {
        ArgumentNullException.ThrowIfNull(authority);
        return authority.FinancialPlans.Plans.Values.Where(p => p.Years.Contains(year) && ResultOf(p, year) is not null).MaxBy(p => p.Year);
    }

    /// <summary>What must be equal within the statements of a plan and is not, for years in which both are entered.</summary>
    public static ImmutableArray<StatementGap> Gaps(FinancialPlan plan)
    {
        ArgumentNullException.ThrowIfNull(plan);
        return [.. Ties(plan).Where(t => t.FirstTkr != t.SecondTkr).Select(t => new StatementGap(t.Year, t.First, t.Second, t.FirstTkr - t.SecondTkr))];
    }

    /// <summary>
    /// Every pair of lines that must be equal in the years in which both statements are entered: assets and what they are paid with, the result in
    /// both statements, equity from year to year, the cash flow and the change of cash and bank, and taxes and grants with what they are made of.
    /// </summary>
    public static ImmutableArray<StatementTie> Ties(FinancialPlan plan)
    {
        ArgumentNullException.ThrowIfNull(plan);
        StatementTie Tie(int year, string first, string second, int of) => new(year, first, AmountOf(plan, first, year), second, AmountOf(plan, second, of), of);
        return
        [
            .. plan.Years.Where(y => Has(plan, StatementKind.Balance, y)).SelectMany(y => (StatementTie[])
            [
                Tie(y, "assets", "equityAndDebts", y),
                .. Has(plan, StatementKind.Income, y) ? [Tie(y, "equityResult", "result", y)] : Array.Empty<StatementTie>(),
                .. plan.Years.Contains(y - 1) && Has(plan, StatementKind.Balance, y - 1) ? [Tie(y, "equityBefore", "equity", y - 1), .. Cash(plan, y)] : Array.Empty<StatementTie>(),
            ]),
            .. from year in plan.Years
               from pair in Counted
               where plan.Of(pair.Line, year) is not null && StatementLayouts.Of(StatementKind.TaxesAndGrants, year)?.Lines.FirstOrDefault(l => l.Key == pair.Sum) is { } sum && sum.Parts.Any(p => plan.Of(p, year) is not null)
               select Tie(year, pair.Line, pair.Sum, year),
        ];
    }

    /// <summary>The years that the plan itself budgets without balance, by its own figures and the reserves that its budget uses .</summary>
    public static ImmutableArray<UnderbalancedYear> Underbalanced(Authority authority, FinancialPlan plan)
    {
        ArgumentNullException.ThrowIfNull(authority);
        ArgumentNullException.ThrowIfNull(plan);
        return
        [
            .. from year in plan.Years
               let lacking = ResultOf(plan, year) is { } result ? BalanceQueries.Lacking(result, authority.FinancialPlans.Results.GetValueOrDefault((year, ResultStage.Budget))?.Figures) : null
               where lacking is not null
               select new UnderbalancedYear(year, lacking.Value),
        ];
    }

    /// <summary>The plan's levy where it is not the rate that the assembly has decided for the year; a rate only reckoned with binds nobody.</summary>
    public static ImmutableArray<LevyGap> LevyGaps(Authority authority, FinancialPlan plan)
    {
        ArgumentNullException.ThrowIfNull(authority);
        ArgumentNullException.ThrowIfNull(plan);
        return plan.LevyHundredths is { } levy && authority.FinancialPlans.TaxRates.TryGetValue(plan.Year, out var rate) && rate.Matter is not null && rate.Hundredths != levy ? [new(plan.Year, levy, rate)] : [];
    }

    /// <summary>The latest forecast of the tax base made by the day; several on one day by their order.</summary>
    public static TaxBaseForecast? Forecast(Authority authority, DateOnly day) =>
        authority.FinancialPlans.Forecasts.Values.Where(f => f.Day.AsEnd <= day).OrderBy(f => f.Day).ThenBy(f => f.Id).LastOrDefault();

    /// <summary>A line's amount in a year, in tkr.</summary>
    public static long AmountOf(FinancialPlan plan, string line, int year) =>
        StatementLayouts.With(line, year) is { } layout ? Amounts(plan, layout, year)[line] : 0;

    // the flow of a year is what cash and bank have changed by since the year before
    private static StatementTie[] Cash(FinancialPlan plan, int year) =>
        Has(plan, StatementKind.CashFlow, year) ? [new(year, "cashFlow", AmountOf(plan, "cashFlow", year), "cashChange", AmountOf(plan, "cash", year) - AmountOf(plan, "cash", year - 1), year)] : [];

    private static bool Has(FinancialPlan plan, StatementKind kind, int year) => StatementLayouts.Of(kind, year) is { } layout && layout.Lines.Any(l => plan.Of(l.Key, year) is not null);

    private static ImmutableSortedDictionary<string, long> Amounts(FinancialPlan plan, StatementLayout layout, int year) =>
        StatementLayouts.Amounts(layout, plan.Figures.Where(f => f.Year == year).ToDictionary(f => f.Line, f => f.AmountTkr, StringComparer.Ordinal));
}
