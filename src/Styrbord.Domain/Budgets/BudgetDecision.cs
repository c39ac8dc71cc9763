using Styrbord.Domain.Decisions;
using Styrbord.Domain.Kernel;

namespace Styrbord.Domain.Budgets;

/// <summary>The committee's decision behind its budget, or behind a change of it.</summary>
internal static class BudgetDecision
{
    /// <summary>The committee's last approval in a matter that can be about this budget: not taken before the budget was begun, and not behind anything else.</summary>
    public static (Decision? Found, Problem? Against) Of(Authority authority, Budget budget, MatterId matter)
    {
        if (!authority.Decisions.Matters.ContainsKey(matter))
        {
            return (null, new NotFound("matter", matter.Value, "matter"));
        }

        return DecisionsQueries.In(authority, matter).LastOrDefault(d => d is { IsApproval: true, Stage: not (DecisionStage.Preparation or DecisionStage.Proposal) } && d.Body == budget.Committee) is not { } last ? (null, new NotDecidedByCommittee("matter"))
            : last.Day.OrderDay < FirstDay(authority, budget) ? (null, new DecidedBeforeBudget("matter", last.Day))
            : IsUsed(authority, last.Id) ? (null, new DecisionUsed("matter"))
            : (last, null);
    }

    /// <summary>Before it nothing can have been decided: the day the budget was begun, and for what changes it, when it was decided itself.</summary>
    public static DateOnly FirstDay(Authority authority, Budget budget) =>
        budget.Lock is { } locked && authority.Decisions.Decisions.TryGetValue(locked.Decision, out var behind) ? behind.Day.AsStart : Days.InSweden(budget.Stamp.At);

    /// <summary>Whether a decision stands behind a budget already, behind a change of one, or behind a change of the frames, that budgets follow by its own name.</summary>
    public static bool IsUsed(Authority authority, ItemId decision) =>
        authority.Budgets.Budgets.Values.Any(b => b.Lock?.Decision == decision || b.Shifts.Any(s => s.Change is null && s.Decision == decision))
        || authority.FrameChanges.Changes.Values.Any(c => c.Decision == decision);
}
