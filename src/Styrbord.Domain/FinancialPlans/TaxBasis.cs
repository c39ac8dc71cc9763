using System.Collections.Immutable;

namespace Styrbord.Domain.FinancialPlans;

/// <summary>Whether taxes and grants of the income statement are what their parts add up to.</summary>
public static class TaxBasis
{
    private static readonly ImmutableArray<(string Line, string Counted)> Pairs = [("taxes", "taxesCounted"), ("grants", "grantsCounted")];

    /// <summary>Years in which a line is entered both as it is and in its parts, and they differ.</summary>
    public static ImmutableArray<StatementGap> Gaps(FinancialPlan plan)
    {
        ArgumentNullException.ThrowIfNull(plan);
        return
        [
            .. from year in plan.Years
               from pair in Pairs
               where StatementLayouts.Of(StatementKind.TaxesAndGrants, year)?.Lines.FirstOrDefault(l => l.Key == pair.Counted) is { } sum && sum.Parts.Any(p => plan.Of(p, year) is not null) && plan.Of(pair.Line, year) is not null
               let difference = PlanQueries.AmountOf(plan, pair.Line, year) - PlanQueries.AmountOf(plan, pair.Counted, year)
               where difference != 0
               select new StatementGap(year, pair.Line, pair.Counted, difference),
        ];
    }
}
