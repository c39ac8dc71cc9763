using System.Collections.Immutable;
using Styrbord.Domain.BudgetDecisions;
using Styrbord.Domain.FinancialPlans;
using Styrbord.Domain.Kernel;

namespace Styrbord.Exchange.Package;

/// <summary>finance.yaml: deficits, results, tax rates, forecasts of the tax base, financial plans and what budget decisions are to hold.</summary>
public sealed record FinancePart(
    ImmutableArray<DeficitRow> Deficits, ImmutableArray<ResultRow> Results, ImmutableArray<MeasuresRow> Measures, ImmutableArray<TaxRateRow> TaxRates, ImmutableArray<ForecastRow> Forecasts,
    ImmutableArray<FinancialPlanRow> Plans)
{
    public static readonly FinancePart Empty = new([], [], [], [], [], []);

    /// <summary>What the budget decision of each year is to hold.</summary>
    public ImmutableArray<BudgetTermsRow> BudgetTerms { get; init; } = [];
}

/// <param name="Origin">The year, with its place.</param>
/// <param name="Amount">Tkr, positive.</param>
/// <param name="Day">Taken in; the package's first day of decisions when nothing.</param>
public sealed record DeficitRow(Reference Origin, int Year, int Amount, int LastYear, string Source, DateOnly? Day);

/// <param name="Figures">Tkr, with the signs of the investigation.</param>
public sealed record ResultRow(Place At, int Year, ResultStage Stage, BalanceFigures Figures, ReserveGround? Ground, string? ReserveUse, string Source, PartialDate AsOf, DateOnly? Day);

public sealed record MeasuresRow(Place At, int Origin, Reference Matter, DateOnly? Day);

/// <param name="Rate">As written: kronor per hundred with at most two decimals.</param>
public sealed record TaxRateRow(Place At, int Year, string Rate, string Source, Reference? Matter, DateOnly? Day);

public sealed record ForecastRow(Reference Id, string Source, PartialDate AsOf, ImmutableArray<TaxBaseGrowth> Growth, DateOnly? Day);

/// <param name="Figures">Tkr, with the signs of the statements.</param>
public sealed record FinancialPlanRow(
    Place At, int Year, string? Levy, Reference? Matter, ImmutableArray<FinancialChange> Changes, ImmutableArray<GivenFigure> Figures, string? Source, PartialDate? AsOf, DateOnly? Day);

/// <param name="Id">The year, with its place.</param>
/// <param name="LoanLimit">Tkr.</param>
/// <param name="RedistributedMost">Tkr.</param>
public sealed record BudgetTermsRow(
    Reference Id, int Year, Reference Matter, Reference Assembly, Reference? Frames, ImmutableArray<string> Goals, InvestmentFrame? Investments, int? LoanLimit, Reference? RedistributedBy, int? RedistributedMost, string? RedistributionLimits,
    DateOnly? Day);
