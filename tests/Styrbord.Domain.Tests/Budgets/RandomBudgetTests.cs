using System.Collections.Immutable;
using Styrbord.Domain.Budgets;
using Styrbord.Domain.Economy;

namespace Styrbord.Domain.Tests.Budgets;

/// <summary>Whatever is written, in whatever order: totals are their parts, the postings are the cells, and no frame is passed.</summary>
public sealed class RandomBudgetTests
{
    private static readonly string[] Lines = ["Intäkter", "Personal", "Drift", "Avskrivningar", "5010", "6150"];

    [Theory, Requirement("R-147")]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    public void Write_AnySequence_KeepsEveryReconciliationAtZero(int seed)
    {
        var random = new Random(seed);
        var story = ABudget.Opened;
        var accepted = 0;
        for (var i = 0; i < 200; i++)
        {
            var told = story.When(Any(random, story.Authority.Budgets.Budgets[ABudget.Id]));
            accepted += told.Events.Count;
            story = told.After;
        }

        accepted.ShouldBeGreaterThan(20);
        BudgetReconciliation.Of(story).ShouldAllBe(l => l.Judgement != Judgement.Error);
        var budget = story.Authority.Budgets.Budgets[ABudget.Id];
        BudgetFrames.Standing(story, budget).Limits.ShouldBe(BudgetFrames.Standing(story, budget, Anew(budget)).Limits);
        foreach (var group in story.Authority.Economy.Postings.By([Dimension.Unit, Dimension.Class, Dimension.Month], new(PostingKind.Detail, ABudget.Id)))
        {
            group.Ore.ShouldBe(Tkr.ToOre(budget.Of(new(new(group.Keys[0]), group.Keys[1], int.Parse(group.Keys[2], System.Globalization.CultureInfo.InvariantCulture)))));
        }
    }

    // the same lines in another map: their sums are counted from the beginning
    private static ImmutableSortedDictionary<LineRef, BudgetLine> Anew(Budget budget) => budget.Lines.ToArray().ToImmutableSortedDictionary();

    private static Command Any(Random random, Budget budget) => random.Next(12) switch
    {
        0 => new FillBudget(ABudget.Id, BudgetStart.Even),
        1 => new MarkBudgetReady(ABudget.Id, ABudget.West),
        2 => new ReturnBudget(ABudget.Id, ABudget.West, "Igen."),
        _ => new WriteBudget(ABudget.Id, [.. Enumerable.Range(0, random.Next(1, 4)).Select(_ => Cell(random, budget)).DistinctBy(c => c.Cell)], (Spread)random.Next(3)),
    };

    private static GivenCell Cell(Random random, Budget budget)
    {
        var cell = new CellRef(random.Next(2) == 0 ? ABudget.East : ABudget.West, Lines[random.Next(Lines.Length)], random.Next(3) == 0 ? 0 : random.Next(1, 13));
        return new(cell.ToString(), random.Next(-20, 120), random.Next(4) == 0 ? null : $"{budget.Of(cell)}");
    }
}
