using Styrbord.Domain.Budgets;
using Styrbord.Domain.Economy;
using Styrbord.Domain.FrameChanges;

namespace Styrbord.Domain.Tests.Budgets;

/// <summary>What binds a budget is the frame as it stands now: as decided, and with what has been decided since.</summary>
public sealed class CurrentFrameTests
{
    private const int Pay = 2;
    private const int Operations = 3;
    private static readonly ChangeFrames Supplement = new(new("tillagg"), ABudget.Frames, FrameChangeKind.Supplement, 2019, "Ny uppgift", [new(Operations, 40)], ABudget.Added, "Årets överskott");

    private static readonly Story Ongoing = ABudget.Opened.And(new RecordStandingDecision(new("stadigvarande"), "Tekniska justeringar", DirectiveMatter, [TechnicalGround.Reorganisation], 2019));

    [Fact, Requirement("R-142", "R-154")]
    public void WriteBudget_FrameRaisedAfterTheDecision_MayUseWhatWasAdded()
    {
        Given(Ongoing).When(ABudget.Write(("enhet-ost/Drift", 548))).ThenRefused<FrameExceeded>().FrameTkr.ShouldBe(508);

        Given(Ongoing, Supplement).When(ABudget.Write(("enhet-ost/Drift", 549))).ThenRefused<FrameExceeded>().FrameTkr.ShouldBe(548);
        Given(Ongoing, Supplement).When(ABudget.Write(("enhet-ost/Drift", 548))).ThenAccepted();
    }

    [Fact]
    public void WriteBudget_FrameLoweredAfterTheDecision_IsBoundByWhatIsLeft()
    {
        var lowered = Given(Ongoing, new ChangeFrames(new("flytt"), ABudget.Frames, FrameChangeKind.Technical, 2019, "Flyttad uppgift", [new(Pay, -86), new(Operations, 86)], Ground: TechnicalGround.Reorganisation, Standing: new("stadigvarande")));

        lowered.When(ABudget.Write(("enhet-ost/Personal", 2_601))).ThenRefused<FrameExceeded>().FrameTkr.ShouldBe(2_600);
        lowered.When(ABudget.Write(("enhet-ost/Personal", 2_600), ("enhet-ost/Drift", 594))).ThenAccepted();
    }

    [Fact, Requirement("R-154")]
    public void Standing_OfAChangedFrame_TellsOriginalAdjustedAndCurrent()
    {
        var story = Given(
            Ongoing, new ChangeFrames(new("flytt"), ABudget.Frames, FrameChangeKind.Technical, 2019, "Flyttad uppgift", [new(Pay, -6), new(Operations, 6)], Ground: TechnicalGround.Reorganisation, Standing: new("stadigvarande")), Supplement);
        var standing = BudgetFrames.Standing(story, story.Authority.Budgets.Budgets[ABudget.Id]);

        standing.Of(ABudget.Administration, "Drift")!.Frame.ShouldBe(new(508, 514, 554));
        standing.Frame.ShouldBe(new(3_193, 3_193, 3_233));
        BudgetQueries.Overview(story, 2019).First(o => o.Committee == Dental).Frame.ShouldBe(new(3_193, 3_193, 3_233));
    }

    [Fact]
    public void Standing_OfAUnit_TellsItsWholeFrameAndWhatIsLeft()
    {
        var story = Given(ABudget.Opened, ABudget.WholeFrame);
        var total = BudgetFrames.Standing(story, story.Authority.Budgets.Budgets[ABudget.Id]).TotalOf(ABudget.Administration);

        (total.Frame.CurrentTkr, total.DistributedTkr, total.LeftTkr, total.Sum!.Judgement).ShouldBe((3_193, 3_194, -1, Judgement.Rounding));
    }

    [Fact]
    public void FillBudget_OfAChangedFrame_FillsTheCurrent() =>
        Given(Ongoing, Supplement, new FillBudget(ABudget.Id, BudgetStart.Even)).Authority.Budgets.Budgets[ABudget.Id].Lines.Where(l => l.Key.Line == "Drift").Sum(l => l.Value.YearTkr).ShouldBe(548);

    [Fact, Requirement("R-147")]
    public void Reconciliation_OfAChangedFrame_IsAgainstTheCurrent()
    {
        var story = Given(Ongoing, Supplement, ABudget.Write(("enhet-ost/Drift", 548)));
        BudgetReconciliation.Of(story).ShouldAllBe(l => l.Judgement == Judgement.Exact);

        var back = story.And(Supplement with { Id = new("tillbaka"), Parts = [new(Operations, -40)], Matter = ABudget.TakenBack });
        BudgetReconciliation.Of(back).Single(l => l.Judgement == Judgement.Error).ShouldSatisfyAllConditions(l => l.ExpectedTkr.ShouldBe(508), l => l.FoundTkr.ShouldBe(548));
    }
}
