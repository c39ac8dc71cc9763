using System.Collections.Immutable;
using Styrbord.Domain.BudgetDecisions;

namespace Styrbord.Domain.Secrecy;

/// <summary>Budgets without those whose matter is hidden: what they say is the matter's.</summary>
internal static class RedactedBudgets
{
    public static BudgetDecisionsState Of(BudgetDecisionsState state, Hiding hiding)
    {
        ImmutableArray<int> years = [.. state.Terms.Values.Where(t => hiding.OfMatter(t.Matter) is not null).Select(t => t.Year)];
        var locked = state.Locked.Values.Where(l => hiding.OfMatter(l.Terms.Matter) is not null).Select(l => l.Content).ToImmutableArray();
        return years.IsEmpty && locked.IsEmpty ? state : state with { Terms = state.Terms.RemoveRange(years), Locked = state.Locked.RemoveRange(locked) };
    }
}
