using Styrbord.Domain.FinancialPlans;
using Styrbord.Domain.Goals;
using Styrbord.Domain.Kernel;

namespace Styrbord.Domain.BudgetDecisions;

/// <summary>Which matters money rests on: the one it names, else the one in which the decision behind it was taken, at a meeting or by delegation.</summary>
internal static class MoneyMatters
{
    public static MatterId? Of(Authority authority, MatterId? named, ItemId? decision) =>
        named is { } matter ? matter
        : decision is not { } id ? null
        : authority.Decisions.Decisions.TryGetValue(id, out var taken) ? taken.Matter
        : authority.Decisions.Delegated.Decisions.GetValueOrDefault(id)?.Matter;

    /// <summary>The matters whose words a regional plan takes on when it is locked, besides its own.</summary>
    public static IEnumerable<MatterId> Behind(Authority authority, BudgetTerms terms)
    {
        var plan = PlanQueries.Begun(authority.FinancialPlans, terms.Year);
        return new[] { BudgetQueries.FramesOf(authority, terms) is { } frames ? Of(authority, frames.Matter, frames.Decision) : null, plan.Matter }
            .Concat(RegionalPlan.Guides.Select(g => GoalsQueries.Guiding(authority, g, new(terms.Year, 1, 1))?.Matter)).Concat(plan.Years.Select(y => authority.FinancialPlans.TaxRates.GetValueOrDefault(y)?.Matter)).OfType<MatterId>().Distinct();
    }
}
