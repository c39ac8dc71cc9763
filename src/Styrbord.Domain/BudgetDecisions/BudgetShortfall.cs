using System.Collections.Immutable;
using Styrbord.Domain.FinancialPlans;
using Styrbord.Domain.Kernel;

namespace Styrbord.Domain.BudgetDecisions;

/// <summary>Where a budget does not do what the law asks without reasons: years without balance (KL 11:5) and deficits that are due and not restored (KL 11:12).</summary>
/// <param name="Deficits">Those whose last year is the budget year or before, with what is left of them.</param>
public sealed record BudgetShortfall(ImmutableArray<UnderbalancedYear> Years, ImmutableArray<RestorationRow> Deficits)
{
    public bool IsNothing => Years.IsEmpty && Deficits.IsEmpty;

    public static BudgetShortfall Of(Authority authority, int year) => new(
        PlanQueries.Underbalanced(authority, PlanQueries.Begun(authority.FinancialPlans, year)),
        [.. BalanceQueries.Course(authority, year).LastOrDefault()?.Rows.Where(r => r.LeftTkr > 0 && r.LastYear <= year) ?? []]);

    /// <summary>What is short and why, as a clause of the decision.</summary>
    public string Clause(string reasons)
    {
        ArgumentNullException.ThrowIfNull(reasons);
        return string.Join(' ', (IEnumerable<string>)
        [
            .. Years.IsEmpty ? Array.Empty<string>() : [$"Intäkterna överstiger inte kostnaderna: {string.Join(", ", Years.Select(y => y.AmountTkr == 0 ? $"{y.Year} är resultatet noll" : $"{y.Year} saknas {Amounts.Whole(y.AmountTkr)} tkr"))}."],
            .. Deficits.Select(d => $"Underskottet från {d.Origin} är inte återställt {d.LastYear} ({Amounts.Whole(d.LeftTkr)} tkr är kvar)."),
            $"Skäl: {reasons.Trim()}",
        ]);
    }

    internal IEnumerable<Problem> Unexplained(string? reasons) => !string.IsNullOrWhiteSpace(reasons) ? [] :
    [
        .. Years.IsEmpty ? Array.Empty<Problem>() : [new UnderbalanceUnexplained(string.Join(", ", Years.Select(y => y.Year)))],
        .. Deficits.Select(d => new DeficitLeftUnexplained(d.Origin, d.LastYear, d.LeftTkr)),
    ];
}
