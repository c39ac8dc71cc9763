using Styrbord.Domain.Budgets;
using Styrbord.Domain.Economy;

namespace Styrbord.Domain.Tests.Budgets;

/// <summary>A committee distributes its frame: what binds it, and what several at once do to each other.</summary>
public sealed class WriteBudgetTests
{
    private static readonly CellRef EastDrift = new(ABudget.East, "Drift");

    [Fact, Requirement("R-142", "R-147")]
    public void WriteBudget_WholeFrameToTwoUnits_PassesWithOneRoundingMark()
    {
        var story = Given(ABudget.Opened).When(ABudget.WholeFrame).ThenAccepted();
        var standing = Standing(story);

        standing.Sums.ShouldHaveSingleItem().ShouldSatisfyAllConditions(m => m.FrameTkr.ShouldBe(3_193), m => m.DistributedTkr.ShouldBe(3_194), m => m.Judgement.ShouldBe(Judgement.Rounding));
        standing.Marks.Count().ShouldBe(1);
        standing.Of(ABudget.Administration, "Personal")!.LeftTkr.ShouldBe(0);
        standing.Of(ABudget.Administration, "Drift")!.LeftTkr.ShouldBe(0);
    }

    [Fact, Requirement("R-142", "R-180")]
    public void WriteBudget_OneAboveAClass_IsRefusedNamingTheCommittee() =>
        Given(ABudget.Opened).When(ABudget.Write(("enhet-ost/Personal", 2_686), ("enhet-ost/Drift", 300), ("enhet-vast/Drift", 209))).Then(new FrameExceeded("Drift", "Tandvårdsnämnden", 508, 509));

    [Fact, Requirement("R-145")]
    public void WriteBudget_LessRevenueThanTheFrame_IsRefused()
    {
        Given(ABudget.Opened).When(ABudget.Write(("enhet-ost/Intäkter", -9))).Then(a => a.Budgets.Budgets[ABudget.Id].Of(new(ABudget.East, "Intäkter")).ShouldBe(-9));
        Given(ABudget.Opened, ABudget.Write(("enhet-ost/Intäkter", -10))).When(ABudget.Write(("enhet-ost/Intäkter", 3))).ThenRefused<RevenueBelowFrame>().ShouldBe(new("Intäkter", "Tandvårdsnämnden", -10, 3));
    }

    [Fact, Requirement("R-143")]
    public void WriteBudget_UnitWithTotalOnly_IsBoundByTheTotal()
    {
        var open = new OpenBudget(new("b-hsn"), Healthcare, 2019, [new(new("halsoval"), "Hälsoval", HospitalAdministration)]);
        WriteBudget Write(long personal) => new(open.Id, [new("halsoval/Personal", personal), new("halsoval/Drift", 400)]);

        Given(ABudget.Framed, open).When(Write(200)).ThenAccepted();
        Given(ABudget.Framed, open).When(Write(201)).ThenRefused<FrameExceeded>().ShouldBe(new("Sjukhuset", "Hälso- och sjukvårdsnämnden", 600, 601));
    }

    [Fact]
    public void WriteBudget_WholeYear_IsTwelveMonthsThatSumToItAndPostingsOfEach()
    {
        var story = Given(ABudget.Opened).When(ABudget.Write(("enhet-ost/Drift", 300), ("enhet-vast/Drift/03", 7))).ThenAccepted();
        var budget = story.Authority.Budgets.Budgets[ABudget.Id];

        budget.Line(EastDrift.OfLine).Months.Select(m => m.AmountTkr).ShouldAllBe(a => a == 25);
        budget.Of(new(ABudget.West, "Drift")).ShouldBe(7);
        story.Authority.Economy.Postings.Sum(new(PostingKind.Detail, ABudget.Id)).ShouldBe(30_700_000);
        story.Authority.Economy.Postings.By([Dimension.Unit, Dimension.Month], new(PostingKind.Detail, ABudget.Id, Unit: ABudget.West)).ShouldHaveSingleItem().Keys.ShouldBe(["enhet-vast", "03"]);
    }

    [Fact]
    public void WriteBudget_Again_PostsTheDifferenceAndKeepsTheMonthsProportions()
    {
        var story = Given(ABudget.Opened, ABudget.Write(("enhet-ost/Drift/01", 30), ("enhet-ost/Drift/12", 60)), ABudget.Write(("enhet-ost/Drift", 100)));

        var line = story.Authority.Budgets.Budgets[ABudget.Id].Line(EastDrift.OfLine);
        (line.Of(1), line.Of(12), line.Of(0)).ShouldBe((33, 67, 100));
        story.Authority.Economy.Postings.Of(new(PostingKind.Detail, ABudget.Id)).Select(p => p.Ore).ShouldBe([3_000_000, 6_000_000, 300_000, 700_000]);
    }

    [Fact]
    public void WriteBudget_FromAFile_KeepsItsNameAndTheNumbersOfItsEvents()
    {
        var by = Given(ABudget.Opened, ABudget.Write(("enhet-ost/Drift/03", 7)));
        var told = by.When(ABudget.Write(("enhet-ost/Drift/04", 8)) with { File = "bok.xlsx" });

        told.ThenOne<BudgetWritten>().File!.Body.ShouldBe("bok.xlsx");
        told.After.Authority.Budgets.Budgets[ABudget.Id].Line(EastDrift.OfLine).Writes.ShouldBe([by.Authority.Sequence, told.After.Authority.Sequence]);
        by.When(ABudget.Write(("enhet-ost/Drift/04", 8)) with { File = new string('x', 201) }).ThenRefused<TooLong>().At.ShouldBe("file");
    }

    [Fact]
    public void RecordSpreadingKey_OverWhatAnotherHasWritten_IsAConflict()
    {
        RecordSpreadingKey Key(int july, string? seen) => new(new("semester"), "Semester", [1, 1, 1, 1, 1, 1, july, 1, 1, 1, 1, 1], seen);
        var story = ABudget.Opened.And(Key(2, ""));
        var seen = BudgetUnitRules.SeenOf(story.Authority.Budgets.Keys[new("semester")]);

        story.And(Key(3, seen)).When(Key(4, seen)).ThenRefused<Conflict>().ShouldSatisfyAllConditions(c => c.At.ShouldBe("weights"), c => c.Theirs.ShouldBe("1 1 1 1 1 1 3 1 1 1 1 1"));
        story.When(Key(4, null)).ThenOne<SpreadingKeyRecorded>();
    }

    [Fact]
    public void WriteBudget_ByKeyOrLastYear_SpreadsAsTheyAre()
    {
        var key = new RecordSpreadingKey(new("sommar"), "Sommar", [0, 0, 0, 0, 0, 1, 2, 0, 0, 0, 0, 0]);
        var story = Given(ABudget.Opened, key, ABudget.Write(("enhet-ost/Drift", 100)) with { Spread = Spread.Key, Key = key.Id });
        var next = Given(
            story, ABudget.Open with { Id = new("b-2020"), Year = 2020 }, new WriteBudget(new("b-2020"), [new("enhet-ost/Drift", 50)], Spread.LastYear));

        story.Authority.Budgets.Budgets[ABudget.Id].Line(EastDrift.OfLine).Months.Select(m => m.AmountTkr).Where(a => a != 0).ShouldBe([33, 67]);
        next.Authority.Budgets.Budgets[new("b-2020")].Line(EastDrift.OfLine).Months.Select(m => m.AmountTkr).Where(a => a != 0).ShouldBe([17, 33]);
    }

    [Fact]
    public void WriteBudget_Account_CountsInItsClass() =>
        Given(ABudget.Opened).When(ABudget.Write(("enhet-ost/6150", 400), ("enhet-ost/Drift", 109))).ThenRefused<FrameExceeded>().DistributedTkr.ShouldBe(509);

    [Fact]
    public void WriteBudget_AnotherHasChangedACell_IsAConflictAndNothingIsWritten()
    {
        var story = Given(ABudget.Opened).And(ABudget.Write(("enhet-ost/Drift", 100))).As("controller").And(ABudget.Write(("enhet-ost/Drift", 120))).As("chef-tvn");
        var mine = new WriteBudget(ABudget.Id, [new("enhet-vast/Drift", 50, "0"), new("enhet-ost/Drift", 90, "100")]);

        var told = story.When(mine);

        var conflict = told.Problems.ShouldHaveSingleItem().ShouldBeOfType<CellChanged>();
        (conflict.At, conflict.TheirsTkr, conflict.MineTkr, conflict.By).ShouldBe(("cells[1].amountTkr", 120L, 90L, "controller"));
        conflict.When.ShouldBe(story.Authority.LastAt);
        told.After.Authority.Budgets.Budgets[ABudget.Id].Of(new(ABudget.West, "Drift")).ShouldBe(0);
    }

    [Fact]
    public void WriteBudget_YearSpreadAnewOverMonthsAnotherHasMoved_IsAConflict()
    {
        var seen = Given(ABudget.Opened).As("controller").And(ABudget.Write(("enhet-ost/Drift", 120)));
        var at = seen.Authority.LastAt;
        WriteBudget Mine(long seenAt) => new(ABudget.Id, [new("enhet-ost/Drift", 240, "120", seenAt)], Spread.Even);
        var moved = seen.As("chef-tvn").And(ABudget.Write(("enhet-ost/Drift/01", 0), ("enhet-ost/Drift/02", 20))).As("controller");

        moved.When(Mine(at)).ThenRefused<CellChanged>().ShouldSatisfyAllConditions(c => c.TheirsTkr.ShouldBe(120), c => c.By.ShouldBe("chef-tvn"));
        moved.When(Mine(moved.Authority.LastAt)).ThenAccepted();
        moved.When(Mine(at) with { Spread = Spread.Present }).Then(a => a.Budgets.Budgets[ABudget.Id].Of(new(ABudget.East, "Drift", 2)).ShouldBe(40));
        seen.And(ABudget.Write(("enhet-ost/Drift/01", 0), ("enhet-ost/Drift/02", 20))).When(Mine(at)).ThenAccepted();
    }

    [Fact]
    public void WriteBudget_ClassWithASlash_IsMeantByItsKey()
    {
        var cell = new CellRef(ABudget.East, "Köp/avtal", 3);

        cell.ToString().ShouldBe("enhet-ost/Köp%2Favtal/03");
        (CellRef.TryParse(cell.ToString(), out var read), read).ShouldBe((true, cell));
        var story = Given(ABudget.Opened, new RecordCostClasses([.. SomeFrames.Classes, new("Köp/avtal", ClassNature.Cost, false, Validity.Always)]));
        story.When(ABudget.Write(("enhet-ost/Köp%2Favtal", 1))).ThenRefused<FrameExceeded>().What.ShouldBe("Köp/avtal");
    }

    [Theory]
    [InlineData("Drift")]
    [InlineData("a/03")]
    [InlineData("a%2Fb/c")]
    [InlineData("50 %")]
    public void CellRef_AnyLine_IsReadAsItWasWritten(string line) =>
        (CellRef.TryParse(new CellRef(ABudget.East, line).ToString(), out var read), read).ShouldBe((true, new CellRef(ABudget.East, line)));

    [Fact]
    public void WriteBudget_CellThatIsAsItWasSeen_IsNotWritten() =>
        Given(ABudget.Opened, ABudget.Write(("enhet-ost/Drift", 100)), ABudget.Write(("enhet-ost/Drift", 120)))
            .When(new WriteBudget(ABudget.Id, [new("enhet-ost/Drift", 100, "100"), new("enhet-vast/Drift", 10, "0")]))
            .Then(a => (a.Budgets.Budgets[ABudget.Id].Of(EastDrift), a.Budgets.Budgets[ABudget.Id].Of(new(ABudget.West, "Drift"))).ShouldBe((120, 10)));

    [Fact]
    public void WriteBudget_BadCells_TellsEveryOne() => Given(ABudget.Opened).When(new WriteBudget(
        ABudget.Id,
        [
            new("enhet-ost/Drift", 1), new("enhet-ost/Drift", 2), new("enhet-ost/Drift/02", 3), new("okand/Drift", 4), new("enhet-ost/Påhittad", 5), new("skräp", 6), new("enhet-ost/9999", 7), new("enhet-ost/Drift/13", 8), new("enhet-vast/Drift", Tkr.Most + 1),
        ])).Then(
            new CellTwice("cells[0].amountTkr", "enhet-ost/Drift"), new CellTwice("cells[1].amountTkr", "enhet-ost/Drift"), new UnknownBudgetUnit("cells[3].amountTkr", "okand"), new UnknownCell("cells[4].amountTkr", "enhet-ost/Påhittad"),
            new UnknownCell("cells[5].amountTkr", "skräp"), new UnknownCell("cells[6].amountTkr", "enhet-ost/9999"), new UnknownCell("cells[7].amountTkr", "enhet-ost/Drift/13"), new CellAmountOutOfRange("cells[8].amountTkr", Tkr.Most + 1));

    [Fact]
    public void WriteBudget_ManyLargeAmounts_AreRefusedWithoutOverflow() =>
        Given(ABudget.Opened).When(ABudget.Write(("enhet-ost/Drift", Tkr.Most), ("enhet-vast/Drift", Tkr.Most))).ThenRefused<FrameExceeded>().DistributedTkr.ShouldBe(2 * Tkr.Most);

    [Fact]
    public void WriteBudget_RevenueBeyondAllSums_IsRefused() =>
        Given(ABudget.Opened).When(ABudget.Write(("enhet-ost/Intäkter", -Tkr.Most), ("enhet-vast/Intäkter", -Tkr.Most))).Then(new WholeOutOfRange(2 * Tkr.Most));

    [Fact]
    public void WriteBudget_ByAnotherCommitteesManager_IsForbidden()
    {
        Given(ABudget.Opened).As("enhetschef-tvn").When(ABudget.WholeFrame).ThenAccepted();
        Given(ABudget.Opened).As("enhetschef-hsn").When(ABudget.WholeFrame).Problems.ShouldHaveSingleItem().Code.ShouldBe("access.no-access");
    }

    [Theory]
    [InlineData(100, 3)]
    [InlineData(-7, 12)]
    [InlineData(0, 4)]
    [InlineData(1_000_000_000, 7)]
    public void Portions_OfAWhole_SumToIt(long whole, int parts)
    {
        var random = new Random(parts);

        Portions.Of(whole, [.. Enumerable.Range(0, parts).Select(_ => (long)random.Next(-5, 1_000))]).Sum().ShouldBe(whole);
        Portions.Of(whole, new long[parts]).Sum().ShouldBe(whole);
    }

    private static BudgetStanding Standing(Story story) => BudgetFrames.Standing(story, story.Authority.Budgets.Budgets[ABudget.Id]);
}
