using Styrbord.Domain.Budgets;
using Styrbord.Domain.Economy;

namespace Styrbord.Domain.Tests.Budgets;

/// <summary>Outcome and forecast of earlier years: recorded as entered, and what a budget may begin from.</summary>
public sealed class OutcomeTests
{
    private static readonly RecordOutcome Recorded = new(Dental, 2018, OutcomeKind.Outcome, [new("enhet-ost/Drift", 300), new("enhet-vast/Drift/06", 100), new("enhet-vast/Personal")], "Årsredovisningen 2018");

    [Fact]
    public void RecordOutcome_Figures_ArePostingsOfTheOutcome()
    {
        var story = Given(ABudget.Opened, Recorded);

        story.Authority.Economy.Postings.Sum(new(PostingKind.Detail, Outcomes.SetOf(OutcomeKind.Outcome), Dental, From: 2018, To: 2018)).ShouldBe(Tkr.ToOre(400));
        story.Authority.Economy.Postings.Sum(new(PostingKind.Detail, Outcomes.SetOf(OutcomeKind.Outcome), Unit: ABudget.West)).ShouldBe(Tkr.ToOre(100));
        Outcomes.Of(story, Dental, 2018, OutcomeKind.Outcome)!.Lines[new(ABudget.East, "Drift")].Months.ShouldAllBe(m => m.AmountTkr == 25);
        BudgetReconciliation.Of(story).ShouldAllBe(l => l.Judgement == Judgement.Exact);
        story.When(Recorded).ThenNothing();
        story.And(Recorded with { Cells = [new("enhet-ost/Drift", 120)] }).Authority.Economy.Postings.Sum(new(PostingKind.Detail, Outcomes.SetOf(OutcomeKind.Outcome))).ShouldBe(Tkr.ToOre(220));
        story.Authority.StateHash().ShouldNotBe(ABudget.Opened.Authority.StateHash());
    }

    [Fact]
    public void RowsOf_ABudget_AreItsOwnLinesAndThenWhatIsRecordedBesideThem()
    {
        var story = Given(ABudget.Opened, Recorded with { Cells = [new("enhet-ost/Drift", 300), new("enhet-vast/5010", 12)] });
        var budget = story.Authority.Budgets.Budgets[ABudget.Id];
        string[] Rows(BudgetOutcome? known) => [.. Outcomes.RowsOf(story, budget, BudgetFrames.Standing(story, budget), known).Select(c => $"{c.Unit}/{c.Line}")];
        string[] own = ["enhet-ost/Intäkter", "enhet-ost/Personal", "enhet-ost/Drift", "enhet-ost/Avskrivningar", "enhet-vast/Intäkter", "enhet-vast/Personal", "enhet-vast/Drift", "enhet-vast/Avskrivningar"];

        Rows(null).ShouldBe(own);
        Rows(Outcomes.Of(story, Dental, 2018, OutcomeKind.Outcome)).ShouldBe([.. own, "enhet-vast/5010"], "each line once, whatever is recorded on it");
    }

    [Fact]
    public void FillBudget_LikeTheOutcome_KeepsItsProportionsAndReachesTheFrame()
    {
        var budget = Given(ABudget.Opened, Recorded, new FillBudget(ABudget.Id, BudgetStart.Outcome)).Authority.Budgets.Budgets[ABudget.Id];

        (budget.Of(new(ABudget.East, "Drift")), budget.Of(new(ABudget.West, "Drift")), budget.Of(new(ABudget.West, "Drift", 6))).ShouldBe((381, 127, 127));
        budget.Of(new(ABudget.East, "Personal")).ShouldBe(0);
    }

    [Fact]
    public void FillBudget_FromWhatIsNotRecorded_IsRefused()
    {
        Given(ABudget.Opened).When(new FillBudget(ABudget.Id, BudgetStart.Outcome)).Then(new NoOutcome(2019));
        Given(ABudget.Opened, Recorded).When(new FillBudget(ABudget.Id, BudgetStart.Forecast)).Then(new NoForecast(2019));
        Given(ABudget.Opened, Recorded with { Year = 2019 }).When(new FillBudget(ABudget.Id, BudgetStart.Outcome)).Then(new NoOutcome(2019));
        Given(ABudget.Opened, Recorded with { Kind = OutcomeKind.Forecast }).When(new FillBudget(ABudget.Id, BudgetStart.Forecast)).ThenAccepted();
    }

    [Fact]
    public void RecordOutcome_BadFigures_TellsEveryOne() => Given(ABudget.Opened).When(Recorded with { Source = " ", Cells = [new("enhet-ost/Drift", 1), new("enhet-ost/Drift", 2), new("skräp", 3), new("enhet-ost/Påhittad", Tkr.Most + 1)] }).Then(
        new Required("source"), new CellTwice("cells[1].amountTkr", "enhet-ost/Drift"), new UnknownCell("cells[2].amountTkr", "skräp"), new UnknownCell("cells[3].amountTkr", "enhet-ost/Påhittad"), new CellAmountOutOfRange("cells[3].amountTkr", Tkr.Most + 1));

    [Fact]
    public void RecordOutcome_UnknownUnit_IsRefused() =>
        Given(ABudget.Opened).When(Recorded with { Cells = [new("finns-inte/Drift", 3)] }).Then(new UnknownBudgetUnit("cells[0].amountTkr", "finns-inte"));

    [Fact]
    public void RecordOutcome_MoreThanTheLedgerSums_IsRefused() =>
        Given(ABudget.Opened, Recorded).When(Recorded with { Cells = [new("enhet-ost/Intäkter", -Tkr.Most)] }).Then(new WholeOutOfRange(Tkr.Most + 400));

    [Fact]
    public void RecordOutcome_EmptyCells_KeepTheirPlaces() =>
        Given(ABudget.Opened).When(Recorded with { Cells = [new("enhet-vast/Personal"), new("skräp", 3)] }).Then(new UnknownCell("cells[1].amountTkr", "skräp"));

    [Fact]
    public void RecordOutcome_ChangedSinceSeen_IsRefused()
    {
        var story = Given(ABudget.Opened, Recorded);

        var told = story.When(Recorded with { Cells = [new("enhet-ost/Drift", 120, "250")] }).ThenRefused<CellChanged>();
        (told.At, told.TheirsTkr, told.MineTkr).ShouldBe(("cells[0].amountTkr", 300, 120));
        story.When(Recorded with { Cells = [new("enhet-ost/Drift", 120, "300")] }).ThenAccepted();
        story.When(Recorded with { Cells = [new("enhet-ost/Drift", 250, "250")] }).ThenNothing();
    }

    [Fact]
    public void RecordOutcome_WithAnotherSourceOnly_CorrectsIt() => Given(ABudget.Opened, Recorded).When(Recorded with { Source = "Bokslutet 2018" }).Then(after =>
    {
        var outcome = Outcomes.Of(after, Dental, 2018, OutcomeKind.Outcome)!;
        (outcome.Source, outcome.TotalTkr).ShouldBe(("Bokslutet 2018", 400));
        after.Economy.Postings.Sum(new(PostingKind.Detail, Outcomes.SetOf(OutcomeKind.Outcome))).ShouldBe(Tkr.ToOre(400));
    });

    [Fact]
    public void RecordOutcome_ByAnotherCommittees_IsForbidden() => Given(ABudget.Opened).As("enhetschef-tvn").When(Recorded).Problems.ShouldHaveSingleItem().Code.ShouldBe("access.no-access");
}
