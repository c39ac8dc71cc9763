using Styrbord.Domain.Budgets;
using Styrbord.Domain.Decisions;
using Styrbord.Domain.Economy;

namespace Styrbord.Domain.Tests.Budgets;

/// <summary>A budget from its opening, over preliminary frames, until the committee has decided it.</summary>
public sealed class BudgetCourseTests
{
    private static readonly Story Whole = Given(ABudget.Opened, ABudget.WholeFrame);

    private static readonly OpenMatter Matter = new(ABudget.Matter, "2018/00099", "Internbudget 2019", MatterKind.Other, 2019);

    private static readonly Story Decided = Whole.On(2019, 1, 20).And(
        new OpenMatter(ABudget.Matter, "2018/00099", "Internbudget 2019", MatterKind.Other, 2019),
        new RecordDecision(new("beslut-internbudget"), ABudget.Matter, Dental, new PartialDate(2019, 1, 18), DecisionStage.Adoption, Sources: [new("Protokoll", null, null)]));

    [Fact]
    public void OpenBudget_WithoutUnits_TakesThoseOfTheOrganisation() =>
        Given(ABudget.Framed).When(ABudget.Open with { Units = [] }).ThenOne<BudgetOpened>().Units.ShouldBe([new(ABudget.Administration, "Folktandvården", ABudget.Administration)]);

    [Fact]
    public void OpenBudget_WithoutFrameOrTwice_IsRefused()
    {
        Given(ABudget.Adopted).When(ABudget.Open).ThenRefused<NoFrame>();
        Given(ABudget.Opened).When(ABudget.Open with { Id = new("annan") }).ThenRefused<AlreadyExists>();
        Given(ABudget.Framed).When(ABudget.Open with { Units = [new(new("x"), "X", new("ingen"))] }).ThenRefused<UnknownBudgetUnit>();
    }

    [Fact]
    public void FillBudget_Evenly_FillsWhatIsNotDistributed()
    {
        var budget = Given(ABudget.Opened, ABudget.Write(("enhet-ost/Drift", 1)), new FillBudget(ABudget.Id, BudgetStart.Even)).Authority.Budgets.Budgets[ABudget.Id];

        (budget.Of(new(ABudget.East, "Personal")), budget.Of(new(ABudget.West, "Personal"))).ShouldBe((1_343, 1_343));
        (budget.Of(new(ABudget.East, "Drift")), budget.Of(new(ABudget.West, "Drift")), budget.Of(new(ABudget.East, "Intäkter"))).ShouldBe((1, 0, -5));
    }

    [Fact]
    public void FillBudget_LikeLastYear_KeepsProportionsAndReachesTheNewFrame()
    {
        var next = ABudget.Open with { Id = new("b-2020"), Year = 2020 };
        var budget = Given(Whole, next, new FillBudget(next.Id, BudgetStart.LastYear)).Authority.Budgets.Budgets[next.Id];

        (budget.Of(new(ABudget.East, "Drift")), budget.Of(new(ABudget.West, "Drift"))).ShouldBe((307, 213));
        Given(ABudget.Opened).When(new FillBudget(ABudget.Id, BudgetStart.LastYear)).ThenRefused<NoLastYear>();
    }

    [Fact]
    public void MarkBudgetReady_ThenReturned_IsShutAndOpenedAgain()
    {
        var ready = Given(Whole, new MarkBudgetReady(ABudget.Id, ABudget.East));

        BudgetQueries.Overview(ready, 2019).First(o => o.Committee == Dental).NotReady.Select(u => u.Id).ShouldBe([ABudget.West]);
        ready.When(ABudget.Write(("enhet-ost/Drift", 299))).Then(new UnitIsReady("cells[0].amountTkr", "Enhet Öst"));
        var returned = ready.And(new ReturnBudget(ABudget.Id, ABudget.East, "Drift är för högt."));
        returned.Authority.Budgets.Budgets[ABudget.Id].Returns[ABudget.East].Comment.Body.ShouldBe("Drift är för högt.");
        returned.When(ABudget.Write(("enhet-ost/Drift", 299))).ThenAccepted();
    }

    [Fact]
    public void CommentBudgetCell_IsKeptWithItsCell() =>
        Given(Whole).When(new CommentBudgetCell(ABudget.Id, new("k1"), "enhet-ost/Drift/03", "Engångskostnad.", "https://exempel.se/offert")).Then(a => a.Budgets.Budgets[ABudget.Id].Comments.ShouldHaveSingleItem().Cell.ShouldBe(new(ABudget.East, "Drift", 3)));

    [Fact]
    public void CommentBudgetCell_UnsafeAddressOrNoSuchCell_IsRefused() =>
        Given(Whole).When(new CommentBudgetCell(ABudget.Id, new("k1"), "enhet-nord/Drift", "", "http://exempel.se")).Then(new Required("text"), new NotAnAddress("address"), new UnknownBudgetUnit("cell", "enhet-nord"));

    [Fact, Requirement("R-141")]
    public void MoveBudgetToDecidedFrames_MovesEachCellAndReachesTheDecidedFrame()
    {
        var proposed = ABudget.Register with { Id = new("forslag"), Stage = FrameStage.Proposal, Matter = null, Rows = [.. ABudget.Rows.Items.SetItem(1, ABudget.Rows[1] with { AmountsTkr = [2_600, 2_600, 2_600] }).SetItem(4, ABudget.Rows[4] with { AmountsTkr = [3_108, 3_120, 3_132] })] };
        var preliminary = Given(ABudget.Adopted, proposed, ABudget.Open, ABudget.Write(("enhet-ost/Personal", 1_300), ("enhet-vast/Personal", 1_300)));
        BudgetQueries.Overview(preliminary, 2019).First(o => o.Committee == Dental).Preliminary.ShouldBeTrue();
        var decided = Given(preliminary, ABudget.Register);

        var move = BudgetQueries.Move(decided, decided.Authority.Budgets.Budgets[ABudget.Id])!;
        move.Cells.Sum(c => c.ByTkr).ShouldBe(86);
        var moved = Given(decided, new MoveBudgetToDecidedFrames(ABudget.Id)).Authority;

        (moved.Budgets.Budgets[ABudget.Id].Frames, moved.Economy.Postings.Sum(new(PostingKind.Detail, ABudget.Id, Class: "Personal"))).ShouldBe((ABudget.Frames, 268_600_000));
        BudgetQueries.Move(moved, moved.Budgets.Budgets[ABudget.Id]).ShouldBeNull();
    }

    [Fact, Requirement("R-141")]
    public void OpenBudget_ProposalForTheYear_GoesBeforeTheEarlierPlan()
    {
        var proposed = NextYear("forslag-2020", FrameStage.Proposal, 2_700);
        var story = Given(ABudget.Framed, proposed, ABudget.Open with { Year = 2020 });

        new[] { 2019, 2020, 2021, 2022 }.Select(y => FrameQueries.Current(story, y)!.Id).ShouldBe([ABudget.Frames, proposed.Id, proposed.Id, proposed.Id], "the latest plan goes before an earlier");
        story.When(ABudget.Write(("enhet-ost/Personal", 2_700))).ThenAccepted();
        story.When(ABudget.Write(("enhet-ost/Personal", 2_701))).ThenRefused<FrameExceeded>();
        BudgetQueries.Overview(story, 2020).First(o => o.Committee == Dental).Preliminary.ShouldBeTrue();
        story.When(new LockBudget(ABudget.Id, ABudget.Matter)).Problems.OfType<FrameIsPreliminary>().ShouldHaveSingleItem();
    }

    [Fact, Requirement("R-141")]
    public void LockBudget_OnThePlanYearOfDecidedFrames_WaitsForTheYearsOwnBudget()
    {
        var plan = Given(ABudget.Framed, ABudget.Open with { Year = 2020 }, ABudget.Write(("enhet-ost/Personal", 2_686)));
        plan.When(new LockBudget(ABudget.Id, ABudget.Matter)).Problems.OfType<FrameIsPreliminary>().ShouldHaveSingleItem();
        BudgetQueries.Overview(plan, 2020).First(o => o.Committee == Dental).Preliminary.ShouldBeTrue();
        BudgetQueries.Overview(plan, 2019).First(o => o.Committee == Dental).Preliminary.ShouldBeFalse();

        var decided = NextYear("ramar-2020", FrameStage.Decided, 2_740);
        var moved = Given(plan, decided, new MoveBudgetToDecidedFrames(ABudget.Id));
        var budget = moved.Authority.Budgets.Budgets[ABudget.Id];
        (budget.Frames, budget.Of(new(ABudget.East, "Personal"))).ShouldBe((decided.Id, 2_740));
        moved.When(new LockBudget(ABudget.Id, ABudget.Matter)).Problems.OfType<FrameIsPreliminary>().ShouldBeEmpty();
    }

    private static RegisterFrames NextYear(string id, FrameStage stage, long payTkr) => ABudget.Register with
    {
        Id = new(id),
        Name = "Ramar 2020–2022",
        Stage = stage,
        FirstYear = 2020,
        Matter = stage == FrameStage.Decided ? DirectiveMatter : null,
        Rows = new(ABudget.Rows.Items.SetItem(1, ABudget.Rows[1] with { AmountsTkr = [payTkr, payTkr, payTkr] })),
    };

    [Fact]
    public void MoveBudgetToDecidedFrames_RevenueNotYetDistributedOrFrameAlreadyPassed_IsMovedAllTheSame()
    {
        var proposed = ABudget.Register with { Id = new("forslag"), Stage = FrameStage.Proposal, Matter = null, Rows = [.. ABudget.Rows.Items.SetItem(0, ABudget.Rows[0] with { AmountsTkr = [-20, -20, -20] })] };
        var decided = Given(ABudget.Adopted, proposed, ABudget.Open, ABudget.Write(("enhet-ost/Intäkter", -12)), ABudget.Register);

        decided.When(new MoveBudgetToDecidedFrames(ABudget.Id)).Then(a => (a.Budgets.Budgets[ABudget.Id].Of(new(ABudget.East, "Intäkter")), a.Budgets.Budgets[ABudget.Id].Frames).ShouldBe((-6, ABudget.Frames)));
        Given(decided, new MoveBudgetToDecidedFrames(ABudget.Id)).When(new MoveBudgetToDecidedFrames(ABudget.Id)).ThenRefused<NothingToMove>();
    }

    [Fact, Requirement("R-141")]
    public void MoveBudgetToDecidedFrames_OfUnitsThatAreReady_OpensThoseThatAreMoved()
    {
        var proposed = ABudget.Register with { Id = new("forslag"), Stage = FrameStage.Proposal, Matter = null, Rows = [.. ABudget.Rows.Items.SetItem(1, ABudget.Rows[1] with { AmountsTkr = [2_600, 2_600, 2_600] }).SetItem(4, ABudget.Rows[4] with { AmountsTkr = [3_108, 3_120, 3_132] })] };
        var ready = Ready(Given(ABudget.Adopted, proposed, ABudget.Open, ABudget.Write(("enhet-ost/Personal", 1_300))));
        var story = Given(ready, ABudget.Register, new MoveBudgetToDecidedFrames(ABudget.Id));

        ready.Authority.Budgets.Budgets[ABudget.Id].Ready.Keys.ShouldBe([ABudget.East, ABudget.West], ignoreOrder: true);
        story.Authority.Budgets.Budgets[ABudget.Id].Ready.Keys.ShouldBe([ABudget.West]);
        story.When(ABudget.Write(("enhet-ost/Personal", 1_200))).ThenAccepted();
    }

    [Fact]
    public void MoveBudgetToDecidedFrames_FromEarlierDecided_IsMovedToTheLater()
    {
        var later = ABudget.Register with { Id = new("ramar-senare"), Rows = [.. ABudget.Rows.Items.SetItem(2, ABudget.Rows[2] with { AmountsTkr = [600, 600, 600] }).SetItem(4, ABudget.Rows[4] with { AmountsTkr = [3_285, 3_285, 3_285] })] };
        var story = Given(Whole.On(2019, 1, 10), later, new MoveBudgetToDecidedFrames(ABudget.Id));

        (story.Authority.Budgets.Budgets[ABudget.Id].Frames, BudgetFrames.Standing(story, story.Authority.Budgets.Budgets[ABudget.Id]).Of(ABudget.Administration, "Drift")!.LeftTkr).ShouldBe((later.Id, 0));
    }

    [Fact]
    public void LockBudget_PrintedSumPassedByMoreThanRounding_IsRefused()
    {
        var proposed = ABudget.Register with { Id = new("forslag"), Stage = FrameStage.Proposal, Matter = null };
        var wrong = ABudget.Register with { Rows = [.. ABudget.Rows.Items.SetItem(4, ABudget.Rows[4] with { AmountsTkr = [3_180, 3_205, 3_218] })] };
        var story = Ready(Given(ABudget.Adopted, proposed, ABudget.Open, ABudget.WholeFrame, ABudget.Write(("enhet-ost/Intäkter", -10)), wrong, new MoveBudgetToDecidedFrames(ABudget.Id)).On(2019, 1, 20).And(Matter, Decision(ABudget.Matter, "beslut-internbudget", 18)));

        story.When(new LockBudget(ABudget.Id, ABudget.Matter)).ThenRefused<SumExceeded>().ShouldSatisfyAllConditions(s => s.FrameTkr.ShouldBe(3_180), s => s.DistributedTkr.ShouldBe(3_184));
        BudgetReconciliation.Of(story).ShouldContain(l => l.Judgement == Judgement.Error && l.ExpectedTkr == 3_180);
    }

    [Fact]
    public void LockBudget_DecidedBeforeTheBudgetWasOpenedHere_NeedsTheYearAndDecidedFrames()
    {
        var opened = OpenedLate;
        var lockIt = new LockBudget(ABudget.Id, ABudget.Matter);
        var decision = Decision(ABudget.Matter, "beslut-internbudget", 18);

        opened.And(Matter, decision).When(lockIt).Then(a => a.Budgets.Budgets[ABudget.Id].Lock!.Decision.ShouldBe(new("beslut-internbudget")));
        opened.And(Matter with { Year = 2018 }, decision).When(lockIt).ThenRefused<DecidedBeforeBudget>().Day.ShouldBe(new(2019, 1, 18));
        opened.And(Matter with { Year = null }, decision).When(lockIt).ThenRefused<DecidedBeforeBudget>();
        opened.And(Matter with { Kind = MatterKind.CareChoice }, decision).When(lockIt).ThenRefused<DecidedBeforeBudget>();
        opened.And(Matter, decision with { Day = new PartialDate(2018, 6, 10) }).When(lockIt).ThenRefused<DecidedBeforeBudget>();
        opened.And(Matter, decision with { Body = Healthcare }).When(lockIt).Then(new NotDecidedByCommittee("matter"));
    }

    [Fact]
    public void LockBudget_DecisionBehindAnother_IsRefused()
    {
        var opened = OpenedLate;
        var next = new ItemId("b-2020");
        var both = opened.And(ABudget.Open with { Id = next, Year = 2020 }, new FillBudget(next, BudgetStart.LastYear), new MarkBudgetReady(next, ABudget.East), new MarkBudgetReady(next, ABudget.West));
        var locked = both.On(2019, 1, 21).And(Matter, Decision(ABudget.Matter, "beslut-internbudget", 20), new LockBudget(ABudget.Id, ABudget.Matter));
        locked.When(new LockBudget(next, ABudget.Matter)).Problems.OfType<DecisionOfOtherKind>().ShouldHaveSingleItem();
    }

    [Fact]
    public void WriteBudget_DecidedFrameIsLower_MayOnlyGoDown()
    {
        var proposed = ABudget.Register with { Id = new("forslag"), Stage = FrameStage.Proposal, Matter = null, Rows = [.. ABudget.Rows.Items.SetItem(2, ABudget.Rows[2] with { AmountsTkr = [600, 600, 600] })] };
        var decided = Given(ABudget.Adopted, proposed, ABudget.Open, ABudget.Write(("enhet-ost/Drift", 600)), ABudget.Register);

        decided.When(ABudget.Write(("enhet-ost/Drift", 590))).ThenAccepted();
        decided.When(ABudget.Write(("enhet-ost/Drift", 590), ("enhet-vast/Drift", 11))).ThenRefused<FrameExceeded>();
    }

    [Fact]
    public void LockBudget_DecidedAndReady_LocksAndNothingIsWritten()
    {
        var locked = Decided.And(ABudget.Write(("enhet-ost/Intäkter", -10)), new MarkBudgetReady(ABudget.Id, ABudget.East), new MarkBudgetReady(ABudget.Id, ABudget.West), new LockBudget(ABudget.Id, ABudget.Matter));

        locked.Authority.Budgets.Budgets[ABudget.Id].Lock!.Decision.ShouldBe(new("beslut-internbudget"));
        locked.When(ABudget.Write(("enhet-ost/Drift", 1))).Then(new BudgetIsLocked());
        locked.When(new ReturnBudget(ABudget.Id, ABudget.East, "Nej")).Then(new BudgetIsLocked());
    }

    [Fact]
    public void LockBudget_WithoutDecisionReadinessOrRevenue_TellsAll() => Given(Whole, new OpenMatter(ABudget.Matter, "2018/00099", "Internbudget 2019", MatterKind.Other, 2019))
        .When(new LockBudget(ABudget.Id, ABudget.Matter)).Then(new RevenueBelowFrame("Intäkter", "Tandvårdsnämnden", -10, 0), new NotDecidedByCommittee("matter"), new UnitsNotReady("Enhet Öst, Enhet Väst"));

    [Fact, Requirement("R-147")]
    public void Reconciliation_OfABudget_TiesToPostingsAndFrames()
    {
        var lines = BudgetReconciliation.Of(Whole);

        lines.Where(l => l.Judgement == Judgement.Rounding).ShouldHaveSingleItem().DifferenceTkr.ShouldBe(-1);
        lines.Where(l => l.Judgement != Judgement.Rounding).ShouldAllBe(l => l.DifferenceTkr == 0 && l.Judgement == Judgement.Exact);
        lines.Single(l => l.Kind == ReconciliationKind.LedgerAndTable).FoundTkr.ShouldBe(3_194);
    }

    [Fact]
    public void Units_AreAddedAndRemovedWhileEmpty()
    {
        var more = Given(Whole, new AddBudgetUnits(ABudget.Id, [new(new("enhet-syd"), "Enhet Syd", null)]));

        more.Authority.Budgets.Budgets[ABudget.Id].Units[2].Under.ShouldBe(ABudget.Administration);
        more.When(new RemoveBudgetUnit(ABudget.Id, new("enhet-syd"))).Then(a => a.Budgets.Budgets[ABudget.Id].Units.Count.ShouldBe(2));
        more.When(new RemoveBudgetUnit(ABudget.Id, ABudget.East)).ThenRefused<UnitHasBudget>();
    }

    [Fact]
    public void StateHash_OfABudget_TellsItsContent()
    {
        Whole.Authority.StateHash().ShouldNotBe(ABudget.Opened.Authority.StateHash());
        Given(Whole, ABudget.Write(("enhet-ost/Drift", 299)), ABudget.Write(("enhet-ost/Drift", 300)) with { Spread = Spread.Even }).Authority.StateHash().ShouldBe(Whole.Authority.StateHash());
    }

    private static Story Ready(Story story) => story.And(new MarkBudgetReady(ABudget.Id, ABudget.East), new MarkBudgetReady(ABudget.Id, ABudget.West));

    private static Story OpenedLate => Ready(ABudget.Framed.On(2019, 1, 19).And(ABudget.Open, ABudget.WholeFrame, ABudget.Write(("enhet-ost/Intäkter", -10))));

    private static RecordDecision Decision(MatterId matter, string id, int day) => new(new(id), matter, Dental, new PartialDate(2019, 1, day), DecisionStage.Adoption, Sources: [new("Protokoll", null, null)]);
}
