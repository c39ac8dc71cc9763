using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Styrbord.Domain.BudgetDecisions;
using Styrbord.Domain.Economy;
using Styrbord.Domain.FinancialPlans;
using Styrbord.Domain.Kernel;

namespace Styrbord.Domain.Secrecy;

/// <summary>Money in a hidden matter: amounts stay, since sums are built of them; reasons, premises and sources go.</summary>
internal static class RedactedEconomy
{
    private static readonly ConditionalWeakTable<EconomyState, ConcurrentDictionary<string, EconomyState>> Known = [];

    /// <summary>The same object for as long as the money is the same and the same is hidden, so that what is kept of it stays.</summary>
    public static EconomyState Of(Authority authority, Hiding hiding) =>
        Known.GetOrCreateValue(authority.Economy).GetOrAdd(hiding.Key, static (_, asked) => Make(asked.authority, asked.hiding), (authority, hiding));

    private static EconomyState Make(Authority authority, Hiding hiding)
    {
        var state = authority.Economy;
        var sets = Redaction.Each(state.Sets, (_, set) => hiding.OfMatter(MoneyMatters.Of(authority, set.Matter, set.Decision)) is { } mark
            ? set with { Name = $"Ramar {set.FirstYear}–{set.LastYear}", Premises = set.Premises.Select(p => p with { Text = mark.Sentence, Forecasters = [], BudgetedBy = null }).ToEquatableArray(), Sources = [], Grounds = [] }
            : set);
        var causes = Redaction.Each(state.Causes, (_, cause) => hiding.OfMatter(MoneyMatters.Of(authority, cause.Matter, cause.Decision)) is { } mark ? cause with { Reason = mark.Short, Sources = [] } : cause);
        var conversions = Redaction.Each(state.Conversions, (_, key) => hiding.OfMatter(key.Matter) is { } mark ? key with { Name = mark.Short, Note = Redaction.Text(key.Note, mark) } : key);
        var scenarios = Redaction.Each(state.Scenarios, (_, scenario) => hiding.OfMatter(scenario.Proposal?.Matter) is { } mark
            ? scenario with { Name = mark.Short, Reasons = Redaction.Text(scenario.Reasons, mark), Parts = scenario.Parts?.Select(p => p with { Reason = mark.Short }).ToEquatableArray() }
            : scenario);
        return ReferenceEquals(sets, state.Sets) && ReferenceEquals(causes, state.Causes) && ReferenceEquals(conversions, state.Conversions) && ReferenceEquals(scenarios, state.Scenarios)
            ? state : state with { Sets = sets, Causes = causes, Conversions = conversions, Scenarios = scenarios };
    }

    public static FinancialPlansState Of(FinancialPlansState state, Hiding hiding)
    {
        var exemptions = Redaction.Each(state.Exemptions, (_, one) => hiding.OfMatter(one.Matter) is { } mark ? one with { Reason = mark.Sentence } : one);
        var rates = Redaction.Each(state.TaxRates, (_, rate) => hiding.OfMatter(rate.Matter) is { } mark ? rate with { Source = mark.Short } : rate);
        var plans = Redaction.Each(state.Plans, (_, plan) => hiding.OfMatter(plan.Matter) is { } mark && plan.Changes.Count > 0
            ? plan with { Changes = plan.Changes.Select(c => c with { Text = mark.Short }).ToEquatableArray() }
            : plan);
        return ReferenceEquals(exemptions, state.Exemptions) && ReferenceEquals(rates, state.TaxRates) && ReferenceEquals(plans, state.Plans)
            ? state : state with { Exemptions = exemptions, TaxRates = rates, Plans = plans };
    }
}
