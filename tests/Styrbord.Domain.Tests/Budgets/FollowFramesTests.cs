using Styrbord.Domain.Access;
using Styrbord.Domain.Budgets;
using Styrbord.Domain.Decisions;
using Styrbord.Domain.Economy;
using Styrbord.Domain.FrameChanges;
using Styrbord.Domain.Organisation;
using Styrbord.Domain.Work;

namespace Styrbord.Domain.Tests.Budgets;

/// <summary>Frames decided anew for a year whose budget is locked are followed by the committee's own decision, frame by frame.</summary>
public sealed class FollowFramesTests
{
    private const int Operations = 3;
    private static readonly ItemId New = new("ramar-ny");
    private static readonly MatterId NewMatter = new("arende-nya-ramar");
    private static readonly MatterId Own = new("arende-folja");
    private static readonly CellRef EastDrift = new(ABudget.East, "Drift");

    private static readonly Story Locked = ABudget.Opened.On(2019, 1, 20).And(
        ABudget.WholeFrame, ABudget.Write(("enhet-ost/Intäkter", -10)), new MarkBudgetReady(ABudget.Id, ABudget.East), new MarkBudgetReady(ABudget.Id, ABudget.West), new OpenMatter(ABudget.Matter, "2018/00099", "Internbudget 2019", MatterKind.Other, 2019),
        Decision(ABudget.Matter, "beslut-internbudget", Dental, new(2019, 1, 18)), new LockBudget(ABudget.Id, ABudget.Matter));

    private static readonly ChangeFrames Supplement = new(new("tillagg"), ABudget.Frames, FrameChangeKind.Supplement, 2019, "Ny uppgift", [new(Operations, 40)], ABudget.Added, "Årets överskott");

    /// <summary>The assembly fixes new frames in March: 60 tkr less for personnel, 92 tkr more for operations.</summary>
    private static readonly Story Anew = Locked.On(2019, 3, 20).And(
        new OpenMatter(NewMatter, "2019/00010", "Nya ramar 2019", MatterKind.Budget, 2019), Decision(NewMatter, "beslut-nya-ramar", OldAssembly, new(2019, 3, 18)), Register(2_626, 600), new OpenMatter(Own, "2019/00012", "Internbudgeten efter nya ramar", MatterKind.Other, 2019));

    private static readonly Story Decided = Anew.And(Decision(Own, "beslut-folja", Dental, new(2019, 3, 20)));

    [Fact, Requirement("R-154")]
    public void ChangeLockedBudget_FramesDecidedAnew_AreFollowedUntilNothingIsLeft()
    {
        BudgetReconciliation.Of(Anew).ShouldContain(l => l.Judgement == Judgement.Error);
        ToFollow(Anew).Parts.Select(p => (p.Limit.Class, p.MovedTkr, p.LeftTkr)).ShouldBe([("Personal", -60L, -60L), ("Drift", 92L, 92L)]);

        var half = Decided.And(Follow("f1", ("enhet-ost/Personal", -60), ("enhet-ost/Drift", 50)));
        ToFollow(half).Parts.Select(p => p.LeftTkr).ShouldBe([0L, 42L]);

        var whole = half.And(Follow("f2", ("enhet-vast/Drift", 42)));
        ToFollow(whole).IsFollowed.ShouldBeTrue();
        BudgetReconciliation.Of(whole).ShouldAllBe(l => l.Judgement != Judgement.Error);
        var budget = whole.Authority.Budgets.Budgets[ABudget.Id];
        BudgetShifts.StepsOf(budget, EastDrift).ShouldBe(new(300, 300, 350));
        BudgetShifts.StepsOf(budget).ShouldBe(new(3_184, 3_184, 3_216));
        budget.Shifts[0].ShouldSatisfyAllConditions(s => s.Kind.ShouldBeNull(), s => s.Frames.ShouldBe(New), s => s.Decision.ShouldBe(new("beslut-folja")), s => s.By.ShouldBe(ChangeDecider.Committee));
        BudgetFrames.Standing(whole, budget).Of(ABudget.Administration, "Drift")!.Frame.ShouldBe(BudgetSteps.Unchanged(600));
    }

    [Fact]
    public void DecidedFrame_IsATaskOfTheCommitteeUntilItsBudgetIsLocked()
    {
        Tasks(ABudget.Framed).ShouldHaveSingleItem().ShouldSatisfyAllConditions(t => (t.Body, t.Place, t.Begun).ShouldBe((Dental, "2019", false)));
        Tasks(ABudget.Opened).ShouldHaveSingleItem().Begun.ShouldBeTrue();
        Tasks(ABudget.Opened, Healthcare).ShouldHaveSingleItem().Begun.ShouldBeFalse();
        Tasks(Locked).ShouldBeEmpty();
        Tasks(ABudget.Framed, Board).ShouldBeEmpty("the board has no frame");

        static IEnumerable<WorkTask> Tasks(Story story, BodyId? of = null) => MyWorkQueries
            .Of(story.Authority, [new(new("r"), "sekreterare", Role.CommitteeSecretary, of ?? Dental, new(2018, 1, 1), null)], 2019, new(2019, 1, 1)).Where(t => t.Kind == TaskKind.DistributeFrame);
    }

    [Fact]
    public void ChangeLockedBudget_MoreThanTheNewFramesGive_IsRefused()
    {
        Decided.When(Follow("f1", ("enhet-ost/Drift", 93))).Problems.ShouldContain(new BeyondChange("Drift", 92, 93));
        Decided.When(Follow("f1", ("enhet-ost/Personal", -61))).Then(new BeyondChange("Personal", -60, -61));
        Decided.When(Follow("f1", ("enhet-ost/Drift", -1))).Then(new BeyondChange("Drift", 92, -1));
        Decided.When(Follow("f1", ("enhet-ost/Intäkter", -1))).Then(new BeyondChange("Intäkter", 0, -1));
    }

    [Fact]
    public void ChangeLockedBudget_ByFramesWithoutTheCommitteesOwnLaterDecision_IsRefused()
    {
        var follow = Follow("f1", ("enhet-ost/Drift", 50));

        Anew.When(follow).Then(new NotDecidedByCommittee("matter"));
        Anew.When(follow with { Matter = null }).Then(new Required("matter"));
        Anew.When(follow with { Matter = NewMatter }).Then(new NotDecidedByCommittee("matter"));
        Anew.And(Decision(Own, "beslut-folja", Dental, new(2019, 3, 1))).When(follow).ThenRefused<DecisionNotAfter>();
        Decided.When(follow with { Frames = ABudget.Frames }).ThenRefused<NotFound>();
        Locked.When(follow with { Matter = ABudget.Matter }).ThenRefused<NotFound>();
    }

    [Fact]
    public void ChangeLockedBudget_DecisionThatFollowedTheFrames_IsNotUsedForAnythingElse()
    {
        var followed = Decided.And(Follow("f1", ("enhet-ost/Personal", -60), ("enhet-ost/Drift", 50)));

        followed.When(new ChangeLockedBudget(ABudget.Id, new("f2"), [new("enhet-ost/Drift", -5), new("enhet-vast/Drift", 5)], Matter: Own)).ThenRefused<DecisionOfOtherKind>();
        followed.When(Follow("f2", ("enhet-vast/Drift", 42))).ThenAccepted();
    }

    [Fact]
    public void ToFollow_EarlierChange_IsPartOfTheNewFramesWhetherItWasFollowedOrNot()
    {
        // 508 with 40 more in March, then 600 from the assembly: 52 are left where the 40 were followed, else 92
        var changed = Locked.On(2019, 3, 1).And(Supplement);
        var followed = changed.And(new ChangeLockedBudget(ABudget.Id, new("f0"), [new("enhet-ost/Drift", 40)], new ItemId("tillagg")));

        Parts(followed).ShouldContain(("Drift", 52L));
        Parts(changed).ShouldContain(("Drift", 92L));
        changed.When(new ChangeLockedBudget(ABudget.Id, new("f0"), [new("enhet-ost/Drift", 40)], new ItemId("tillagg"))).ThenAccepted();
        WithNew(changed).When(new ChangeLockedBudget(ABudget.Id, new("f0"), [new("enhet-ost/Drift", 40)], new ItemId("tillagg"))).ThenRefused<NotFound>();

        IEnumerable<(string?, long)> Parts(Story story) => ToFollow(WithNew(story)).Parts.Select(p => (p.Limit.Class, p.LeftTkr));
        Story WithNew(Story story) => story.On(2019, 3, 20).And(new OpenMatter(NewMatter, "2019/00010", "Nya ramar 2019", MatterKind.Budget, 2019), Decision(NewMatter, "beslut-nya-ramar", OldAssembly, new(2019, 3, 18)), Register(2_626, 600));
    }

    [Fact]
    public void ToFollow_ChangeOfTheNewFrames_IsFollowedBesideThem()
    {
        var more = Decided.On(2019, 5, 1).And(
            new OpenMatter(new("arende-mer"), "2019/00020", "Mer", MatterKind.Other, 2019), Decision(new("arende-mer"), "beslut-mer", OldAssembly, new(2019, 4, 20)), Supplement with { Set = New, Matter = new("arende-mer") },
            new ChangeLockedBudget(ABudget.Id, new("f0"), [new("enhet-ost/Drift", 40)], new ItemId("tillagg")));
        var budget = more.Authority.Budgets.Budgets[ABudget.Id];

        BudgetShifts.ToFollow(more, budget, BudgetFrames.Standing(more, budget)).Select(f => f.Parts.Sum(p => p.LeftTkr)).ShouldBe([32L, 0L]);
        BudgetReconciliation.Of(more.And(Follow("f1", ("enhet-ost/Personal", -60), ("enhet-ost/Drift", 92)))).ShouldAllBe(l => l.Judgement != Judgement.Error);
    }

    [Fact]
    public void AddBudgetUnits_OfALockedBudget_OnlyUnderAFrameWithoutUnit()
    {
        var moved = Locked.On(2019, 3, 20).And(
            new OpenMatter(NewMatter, "2019/00010", "Nya ramar 2019", MatterKind.Budget, 2019), Decision(NewMatter, "beslut-nya-ramar", OldAssembly, new(2019, 3, 18)), new RecordUnit(new("forv-ny"), "förvaltning", "Ny förvaltning", Dental),
            Register(2_626, 600) with { Rows = [new("Drift", Dental, new("forv-ny"), "Drift", null, [100, 100, 100]), .. Register(2_626, 500).Rows] });
        var add = new AddBudgetUnits(ABudget.Id, [new(new("enhet-ny"), "Enhet Ny", new("forv-ny"))]);

        moved.When(add).ThenAccepted();
        moved.When(add with { Units = [new(new("enhet-ny"), "Enhet Ny", ABudget.Administration)] }).Then(new BudgetIsLocked());
        Locked.When(add with { Units = [new(new("enhet-ny"), "Enhet Ny", ABudget.Administration)] }).Then(new BudgetIsLocked());
    }

    private static ChangeToFollow ToFollow(Story story) => BudgetShifts.ToFollow(story, story.Authority.Budgets.Budgets[ABudget.Id], BudgetFrames.Standing(story, story.Authority.Budgets.Budgets[ABudget.Id])).Single(f => f.Frames is not null);

    private static ChangeLockedBudget Follow(string id, params (string Cell, long By)[] cells) => new(ABudget.Id, new(id), [.. cells.Select(c => new GivenShift(c.Cell, c.By))], Matter: Own, Frames: New);

    private static RegisterFrames Register(long pay, long operations) => new(
        New, "Ramar 2019–2021, beslutade i mars", FrameStage.Decided, 2019,
        [.. ABudget.Rows.Select(r => r switch
        {
            { Class: "Personal" } => r with { AmountsTkr = [pay, 2_686, 2_686] },
            { Class: "Drift" } => r with { AmountsTkr = [operations, 520, 532] },
            { SumOf: FrameLevel.Committee } when r.Body == Dental => r with { AmountsTkr = [pay + operations, 3_205, 3_218] },
            _ => r,
        })],
        NewMatter);

    private static RecordDecision Decision(MatterId matter, string id, BodyId body, DateOnly day) => new(new(id), matter, body, new PartialDate(day.Year, day.Month, day.Day), DecisionStage.Adoption, Sources: [new("Protokoll", null, null)]);
}
