namespace Styrbord.Domain.Budgets;

/// <summary>What an event on a budget is about, by id.</summary>
public static class BudgetSubjects
{
    public static IReadOnlyList<string> Of(Authority before, BudgetsEvent happened) => happened switch
    {
        BudgetOpened opened => [opened.Id.Value, opened.Committee.Value],
        BudgetLocked locked => [.. Of(before, locked.Budget), locked.Lock.Matter.Value],
        BudgetChanged { Shift: var shift } changed => [.. Of(before, changed.Budget), .. new[] { shift.Change?.Value, shift.Matter?.Value, shift.Frames?.Value }.OfType<string>()],
        OutcomeRecorded outcome => [outcome.Committee.Value],
        BudgetEvent one => Of(before, one.Budget),
        _ => [],
    };

    private static string[] Of(Authority before, Kernel.ItemId budget) => before.Budgets.Budgets.TryGetValue(budget, out var found) ? [found.Id.Value, found.Committee.Value] : [budget.Value];
}
