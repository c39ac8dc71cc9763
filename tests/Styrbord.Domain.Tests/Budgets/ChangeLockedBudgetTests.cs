using Styrbord.Domain.Budgets;
using Styrbord.Domain.Decisions;
using Styrbord.Domain.Economy;
using Styrbord.Domain.FrameChanges;
using Styrbord.Domain.Organisation;
using Styrbord.Domain.Work;

namespace Styrbord.Domain.Tests.Budgets;

/// <summary>A budget that the committee has decided follows decisions, each with its own amount and no more.</summary>
public sealed class ChangeLockedBudgetTests
{
    private const int Operations = 3;
    private static readonly CellRef EastDrift = new(ABudget.East, "Drift");
    private static readonly MatterId Later = new("arende-omfordelning");

    private static readonly ChangeFrames Supplement = new(new("tillagg"), ABudget.Frames, FrameChangeKind.Supplement, 2019, "Ny uppgift", [new(Operations, 40)], ABudget.Added, "Årets överskott");

    private static readonly Story Locked = ABudget.Opened.On(2019, 1, 20).And(
        ABudget.WholeFrame, ABudget.Write(("enhet-ost/Intäkter", -10)), new MarkBudgetReady(ABudget.Id, ABudget.East), new MarkBudgetReady(ABudget.Id, ABudget.West), new OpenMatter(ABudget.Matter, "2018/00099", "Internbudget 2019", MatterKind.Other, 2019),
        Decision(ABudget.Matter, "beslut-internbudget", 18), new LockBudget(ABudget.Id, ABudget.Matter), new RecordStandingDecision(new("stadigvarande"), "Tekniska justeringar", DirectiveMatter, [TechnicalGround.Reorganisation], 2019),
        new OpenMatter(Later, "2019/00007", "Omfördelning", MatterKind.Other, 2019)).On(2019, 3, 1);

    private static readonly Story Supplemented = Locked.And(Supplement);

    [Fact, Requirement("R-154")]
    public void ChangeLockedBudget_BySupplement_TakesWhatItMovedWithItsDecision()
    {
        var told = Given(Supplemented).When(By("tillagg", ("enhet-ost/Drift", 25), ("enhet-vast/Drift", 15)));

        told.Then(after =>
        {
            var budget = after.Budgets.Budgets[ABudget.Id];
            BudgetShifts.StepsOf(budget, EastDrift).ShouldBe(new(300, 300, 325));
            BudgetShifts.Of(budget, EastDrift).ShouldHaveSingleItem().Shift.ShouldSatisfyAllConditions(s => s.Kind.ShouldBe(FrameChangeKind.Supplement), s => s.Change.ShouldBe(new("tillagg")), s => s.By.ShouldBe(ChangeDecider.Assembly));
            after.Economy.Postings.Sum(new(PostingKind.Detail, ABudget.Id, Cause: new("tillagg"))).ShouldBe(Tkr.ToOre(40));
            BudgetShifts.ToFollow(after, budget, BudgetFrames.Standing(after, budget)).ShouldHaveSingleItem().IsFollowed.ShouldBeTrue();
            BudgetReconciliation.Of(after).ShouldAllBe(l => l.Judgement != Judgement.Error);
        });
    }

    [Fact]
    public void DecisionBehindALockedBudget_IsUsedAndChangesNoFrame()
    {
        ChangeFrames Within(MatterId matter) => new(new("inom"), ABudget.Frames, FrameChangeKind.WithinCommittee, 2019, "Omfördelat.", [new(Operations, -5), new(2, 5)], matter);
        var moved = Locked.And(Decision(Later, "beslut-omfordelning", 25));

        Given(moved).When(Within(ABudget.Matter)).Then(new DecisionOfOtherKind("matter"));
        Given(moved).When(Within(Later)).ThenOne<FramesChanged>();
        Given(moved, new ChangeLockedBudget(ABudget.Id, new("f1"), [new("enhet-ost/Drift", -5), new("enhet-vast/Drift", 5)], Matter: Later)).When(Within(Later)).Then(new DecisionOfOtherKind("matter"));
    }

    [Fact, Requirement("R-154")]
    public void CorrectFrame_UnderALockedBudget_IsRefusedButNotOfAnotherCommitteeOrYear()
    {
        CorrectFrame Correct(int row, int year) => new(new("rattat"), ABudget.Frames, row, year, 7, "Fel avläst.");

        Given(Locked).When(Correct(Operations, 2019)).Then(new FrameInLockedBudget(2019));
        Given(Locked).When(Correct(6, 2019)).ThenOne<FrameCorrected>();
        Given(Locked).When(Correct(Operations, 2020)).ThenOne<FrameCorrected>();
        Given(ABudget.Opened).When(Correct(Operations, 2019)).ThenOne<FrameCorrected>();
    }

    [Fact]
    public void ChangeOfTheFrame_IsATaskOfTheCommitteeUntilTheBudgetHasFollowed()
    {
        Tasks(Locked).ShouldBeEmpty();
        Tasks(Supplemented).ShouldHaveSingleItem().ShouldSatisfyAllConditions(t => (t.Body, t.Place, t.Begun).ShouldBe((Dental, ABudget.Id.Value, false)));
        Tasks(Supplemented.And(By("tillagg", ("enhet-ost/Drift", 25)))).ShouldHaveSingleItem().Begun.ShouldBeTrue();
        Tasks(Supplemented.And(By("tillagg", ("enhet-ost/Drift", 25), ("enhet-vast/Drift", 15)))).ShouldBeEmpty();
        Tasks(Supplemented, Healthcare).ShouldBeEmpty();

        static IEnumerable<WorkTask> Tasks(Story story, BodyId? of = null) => MyWorkQueries
            .Of(story.Authority, [new(new("r"), "sekreterare", Role.CommitteeSecretary, of ?? Dental, new(2018, 1, 1), null)], 2019, new(2019, 3, 1)).Where(t => t.Kind == TaskKind.FollowFrames);
    }

    [Fact]
    public void ChangeLockedBudget_MoreThanTheChangeMovedOrElsewhere_IsRefused()
    {
        Given(Supplemented).When(By("tillagg", ("enhet-ost/Drift", 41))).Then(new BeyondChange("Drift", 40, 41), new FrameExceeded("Drift", "Tandvårdsnämnden", 548, 549));
        Given(Supplemented).When(By("tillagg", ("enhet-ost/Drift", -1))).Then(new BeyondChange("Drift", 40, -1));
        Given(Supplemented).When(By("tillagg", ("enhet-ost/Personal", 40))).Problems.ShouldContain(new BeyondChange("Personal", 0, 40));
        Given(Supplemented, By("tillagg", ("enhet-ost/Drift", 30))).When(By("tillagg", ("enhet-vast/Drift", 11)) with { Id = new("f2") }).Problems.ShouldContain(new BeyondChange("Drift", 40, 41));
    }

    [Fact]
    public void ChangeLockedBudget_PutRight_StaysWithinTheChange() =>
        Given(Supplemented, By("tillagg", ("enhet-ost/Drift", 40)), By("tillagg", ("enhet-ost/Drift", -10), ("enhet-vast/Drift", 10)) with { Id = new("f2") }).Authority.Budgets.Budgets[ABudget.Id].Of(EastDrift).ShouldBe(330);

    [Fact]
    public void ChangeLockedBudget_LineGivingAnother_IsRefusedHoweverTheFrameComesOut()
    {
        Given(Supplemented).When(By("tillagg", ("enhet-ost/Drift", 100), ("enhet-vast/Drift", -60))).Then(new BeyondChange("Enhet Öst, Drift", 40, 100), new BeyondChange("Enhet Väst, Drift", 40, -60));
        Given(Supplemented, By("tillagg", ("enhet-vast/Drift", 40))).When(By("tillagg", ("enhet-ost/Personal", 20), ("enhet-vast/Personal", -20)) with { Id = new("f2") })
            .Then(new BeyondChange("Enhet Öst, Personal", 0, 20), new BeyondChange("Enhet Väst, Personal", 0, -20));
    }

    [Fact]
    public void ChangeLockedBudget_MonthAgainstTheChange_MayOnlyPutItRight()
    {
        Given(Supplemented).When(By("tillagg", ("enhet-ost/Drift/01", 30), ("enhet-ost/Drift/02", -10))).Then(new MonthAgainstChange("Enhet Öst, Drift", 2, -10));
        var taken = Given(Supplemented, By("tillagg", ("enhet-ost/Drift/01", 30)));
        taken.When(By("tillagg", ("enhet-ost/Drift/01", -10), ("enhet-ost/Drift/12", 10)) with { Id = new("f2") }).Then(a => a.Budgets.Budgets[ABudget.Id].Of(EastDrift with { Month = 1 }).ShouldBe(45));
        taken.When(By("tillagg", ("enhet-ost/Drift/01", -31), ("enhet-ost/Drift/12", 31)) with { Id = new("f2") }).Then(new MonthAgainstChange("Enhet Öst, Drift", 1, -31));
    }

    [Fact]
    public void ChangeLockedBudget_ByTechnicalAdjustment_IsTheAdjustedBudget()
    {
        var story = Given(
            Locked, new ChangeFrames(new("flytt"), ABudget.Frames, FrameChangeKind.Technical, 2019, "Flyttad uppgift", [new(2, -6), new(Operations, 6)], Ground: TechnicalGround.Reorganisation, Standing: new("stadigvarande")), Supplement,
            By("flytt", ("enhet-ost/Personal", -6), ("enhet-ost/Drift", 6)), By("tillagg", ("enhet-ost/Drift", 40)) with { Id = new("f2") });

        BudgetShifts.StepsOf(story.Authority.Budgets.Budgets[ABudget.Id], EastDrift).ShouldBe(new(300, 306, 346));
        BudgetShifts.StepsOf(story.Authority.Budgets.Budgets[ABudget.Id]).ShouldBe(new(3_184, 3_184, 3_224));
    }

    [Fact]
    public void ChangeLockedBudget_Months_AreSpreadAsTheyAreOrAsNamed()
    {
        Given(Supplemented, By("tillagg", ("enhet-ost/Drift", 24))).Authority.Budgets.Budgets[ABudget.Id].Line(EastDrift.OfLine).Months.Select(m => m.AmountTkr).ShouldAllBe(a => a == 27);
        Given(Supplemented, By("tillagg", ("enhet-ost/Drift/12", 40))).Authority.Budgets.Budgets[ABudget.Id].Of(EastDrift with { Month = 12 }).ShouldBe(65);
    }

    [Fact, Requirement("R-180")]
    public void ChangeLockedBudget_ByTheCommittee_MovesBetweenUnitsWithinEachFrame()
    {
        var decided = Locked.And(Decision(Later, "beslut-omfordelning", 25));
        var own = By("", ("enhet-ost/Drift", -20), ("enhet-vast/Drift", 20)) with { Change = null, Matter = Later };

        decided.When(own).Then(a => (a.Budgets.Budgets[ABudget.Id].Of(EastDrift), a.Budgets.Budgets[ABudget.Id].Shifts[0].By).ShouldBe((280, ChangeDecider.Committee)));
        decided.When(own with { Cells = [new("enhet-ost/Drift", -20), new("enhet-ost/Personal", 20)] }).Problems.OfType<ShiftNotNetZero>().ShouldBe([new("Drift", -20), new("Personal", 20)], ignoreOrder: true);
        decided.And(own).When(own with { Id = new("f2") }).Then(new DecisionOfOtherKind("matter"));
        Locked.When(own).Then(new NotDecidedByCommittee("matter"));
        Locked.When(own with { Matter = ABudget.Matter }).Then(new DecisionOfOtherKind("matter"));
    }

    [Fact]
    public void ChangeLockedBudget_ByAPreparationOrAProposal_IsRefused()
    {
        var own = By("", ("enhet-ost/Drift", -20), ("enhet-vast/Drift", 20)) with { Change = null, Matter = Later };

        Locked.And(Decision(Later, "beredning", 25) with { Stage = DecisionStage.Preparation }).When(own).Then(new NotDecidedByCommittee("matter"));
        Locked.And(Decision(Later, "forslag", 25) with { Stage = DecisionStage.Proposal }).When(own).Then(new NotDecidedByCommittee("matter"));
    }

    [Fact]
    public void ChangeLockedBudget_ByADecisionThatChangedTheFrames_IsRefused()
    {
        var own = By("", ("enhet-ost/Drift", -20), ("enhet-vast/Drift", 20)) with { Change = null, Matter = Later };
        var within = new ChangeFrames(new("inom"), ABudget.Frames, FrameChangeKind.WithinCommittee, 2019, "Skäl", [new(2, -6), new(Operations, 6)], Later);

        Locked.And(Decision(Later, "beslut-omfordelning", 25), within).When(own).Then(new DecisionOfOtherKind("matter"));
    }

    [Fact]
    public void ChangeLockedBudget_EmptyCells_KeepTheirPlaces() =>
        Given(Supplemented).When(By("tillagg", ("enhet-ost/Drift", 0), ("enhet-nord/Drift", 4))).ThenRefused<UnknownBudgetUnit>().At.ShouldBe("cells[1].amountTkr");

    [Fact]
    public void RemoveBudgetFile_OfALockedBudget_IsRefused()
    {
        var story = Given(Locked, new AttachToBudgetCell(ABudget.Id, new("fil"), "enhet-ost/Drift", "Offert.pdf", new string('a', 64), 10));

        story.When(new RemoveBudgetFile(ABudget.Id, new("fil"))).Then(new BudgetIsLocked());
    }

    [Fact]
    public void ChangeLockedBudget_ByTheDelegate_NeedsThatItIsData()
    {
        var delegated = Locked.And(
            new RegisterConstitutingMeeting(Dental, new(2019, 1, 16)), new DelegateRight(new("delegation"), Dental, "Omfördelning", new(2019, 1, 18), "§ 4", new(2019, 1, 19), Holder: "förvaltningschef"), new RegisterDelegated(new("delegatbeslut"), new("delegation"), new(2019, 2, 20), "Omfördelning mellan enheter"));
        var own = By("", ("enhet-ost/Drift", -20), ("enhet-vast/Drift", 20)) with { Change = null, Delegated = new("delegatbeslut") };

        delegated.When(own).Then(a => a.Budgets.Budgets[ABudget.Id].Shifts[0].By.ShouldBe(ChangeDecider.Delegate));
        delegated.And(new RecordChangeRights(ABudget.Frames, [new(FrameChangeKind.WithinCommittee, [ChangeDecider.Committee])], DirectiveMatter)).When(own).ThenRefused<WrongDecider>();
    }

    [Fact]
    public void ChangeLockedBudget_OpenBudgetEarlierChangeOrNoDecision_IsRefused()
    {
        Given(ABudget.Opened, Supplement).When(By("tillagg", ("enhet-ost/Drift", 40))).Then(new BudgetNotLocked());
        Given(ABudget.Opened.On(2019, 1, 20).And(Supplement), [.. Locked.Log.SkipWhile(l => l.Command is not WriteBudget).Select(l => l.Command)]).When(By("tillagg", ("enhet-ost/Drift", 40))).Then(new ChangeBeforeLock("change"));
        Given(Supplemented).When(By("tillagg", ("enhet-ost/Drift", 40)) with { Change = null }).Then(new Required("change"));
        Given(Supplemented).When(By("ingen", ("enhet-ost/Drift", 40))).ThenRefused<NotFound>();
        Given(Supplemented).When(By("tillagg", ("enhet-nord/Drift", 4), ("enhet-ost/Drift", 0))).ThenRefused<UnknownBudgetUnit>();
        Given(Supplemented).When(By("tillagg")).ThenRefused<CellsOutOfRange>();
    }

    [Fact, Requirement("R-147")]
    public void ChangeLockedBudget_AnySequence_KeepsPostingsAndCellsEqual()
    {
        var random = new Random(7);
        var story = Supplemented;
        for (var i = 0; i < 200; i++)
        {
            story = story.When(By("tillagg", ("enhet-ost/Drift", random.Next(-30, 30)), ($"enhet-vast/Drift/{random.Next(1, 13):00}", random.Next(-30, 30))) with { Id = new($"f{i}") }).After;
        }

        story.Authority.Budgets.Budgets[ABudget.Id].Shifts.Length.ShouldBeGreaterThan(5);
        BudgetReconciliation.Of(story).ShouldAllBe(l => l.Judgement != Judgement.Error);
        BudgetShifts.StepsOf(story.Authority.Budgets.Budgets[ABudget.Id], EastDrift).OriginalTkr.ShouldBe(300);
    }

    private static ChangeLockedBudget By(string change, params (string Cell, long By)[] cells) => new(ABudget.Id, new("f1"), [.. cells.Select(c => new GivenShift(c.Cell, c.By))], new ItemId(change));

    private static RecordDecision Decision(MatterId matter, string id, int day) => new(new(id), matter, Dental, new PartialDate(2019, matter == Later ? 2 : 1, day), DecisionStage.Adoption, Sources: [new("Protokoll", null, null)]);
}
