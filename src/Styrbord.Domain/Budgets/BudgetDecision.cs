using Styrbord.Domain.Decisions;
using Styrbord.Domain.Economy;
using Styrbord.Domain.FrameChanges;
using Styrbord.Domain.Kernel;

namespace Styrbord.Domain.Budgets;

/// <summary>The committee's decision behind its budget, or behind a change of it.</summary>
internal static class BudgetDecision
{
    private static readonly Implied<Authority, ILookup<ItemId, DecisionUse>> Known = new(authority => DecidedAmounts.AllUses(authority).ToLookup(u => u.Decision));

    /// <summary>
    /// The committee's last approval in a matter that can be about this budget: not taken before the budget was begun here, unless its matter is
    /// about the budget of the year and the frames were decided then, and not behind anything else.
    /// </summary>
    /// <param name="frames">Frames decided anew that the budget is to follow: not before they were decided. They may be followed in several steps.</param>
    public static (Decision? Found, Problem? Against) Of(Authority authority, Budget budget, MatterId matter, FrameSet? frames = null)
    {
        if (!authority.Decisions.Matters.ContainsKey(matter))
        {
            return (null, new NotFound("matter", matter.Value, "matter"));
        }

        return DecisionsQueries.In(authority, matter).LastOrDefault(d => d is { IsApproval: true, Stage: not (DecisionStage.Preparation or DecisionStage.Proposal) } && d.Body == budget.Committee) is not { } last ? (null, new NotDecidedByCommittee("matter"))
            : last.Day.OrderDay < FirstDay(authority, budget) && !IsOfBudget(authority, budget, last) ? (null, new DecidedBeforeBudget("matter", last.Day))
            : frames?.Decision is { } adopted && DecisionUses.NotAfter(last.Id, last.Day, authority.Decisions.Decisions.GetValueOrDefault(adopted), "matter").FirstOrDefault() is { } early ? (null, early)
            : NotUsed(authority, budget, last.Id, "matter", frames) is { } used ? (null, used)
            : (last, null);
    }

    // a committee may have decided before anybody opened its budget here
    private static bool IsOfBudget(Authority authority, Budget budget, Decision decision) =>
        budget.Lock is null && authority.Decisions.Matters[decision.Matter] is { Kind: MatterKind.Budget or MatterKind.OperationalPlan or MatterKind.Other } matter && matter.Year == budget.Year
        && BudgetFrames.SetOf(authority, budget) is { Stage: FrameStage.Decided, Decision: { } frames }
        && !DecisionUses.NotAfter(decision.Id, decision.Day, authority.Decisions.Decisions.GetValueOrDefault(frames), "matter").Any();

    /// <summary>Before it nothing can have been decided: the day the budget was begun, and for what changes it, when it was decided itself.</summary>
    public static DateOnly FirstDay(Authority authority, Budget budget) =>
        budget.Lock is { } locked && authority.Decisions.Decisions.TryGetValue(locked.Decision, out var behind) ? behind.Day.AsStart : Days.InSweden(budget.Stamp.At);

    /// <summary>What stands against using a decision behind the budget or a change of it, when it has been used here or for the frames, which budgets follow by their change's name.</summary>
    public static Problem? NotUsed(Authority authority, Budget budget, ItemId decision, string at, FrameSet? frames = null) =>
        DecisionUses.Against(new(decision, KindOf(budget, frames is null ? "" : frames.Id.Value)), Known.Of(authority)[decision], at).FirstOrDefault();

    /// <summary>What locking a budget, or changing one by a decision of the committee's own, uses of the decision.</summary>
    public static DecisionUse UseOf(Budget budget, BudgetLock locked) => new(locked.Decision, KindOf(budget, nameof(LockBudget)));

    /// <inheritdoc cref="UseOf(Budget, BudgetLock)"/>
    public static DecisionUse UseOf(Budget budget, BudgetShift shift) => new(shift.Decision, KindOf(budget, (shift.Frames ?? shift.Id).Value));

    // a decision behind a budget does one thing there; what is asked anew is of no kind that is known
    private static string KindOf(Budget budget, string what) => $"{budget.Id}/{what}";
}
