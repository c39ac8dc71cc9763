using Styrbord.Domain.Decisions;
using Styrbord.Domain.Goals;
using Styrbord.Domain.Plans;
using static Styrbord.TestKit.AJointPlan;

namespace Styrbord.Domain.Tests.Plans;

public sealed class CoverageTests
{
    private static readonly Story Separate = Planning.And(Open("kfn", Culture), Open("nfh", FolkHighSchool));

    [Fact, Requirement("R-034", "R-063")]
    public void CoverageOf_NoPlans_HasEveryPairUnanswered()
    {
        var coverage = PlansQueries.CoverageOf(WithDirective, 2019)!;

        (coverage.Pairs.Length, coverage.Count(AnswerState.Unanswered)).ShouldBe((8, 8));
    }

    [Fact, Requirement("R-063", "R-036")]
    public void CoverageOf_AReadyPlan_IsFollowedUpOneByOneForEachBody()
    {
        var coverage = PlansQueries.CoverageOf(Ready, 2019)!;

        coverage.Of(Healthcare).Select(p => (p.Assignment.Number, p.State)).ShouldBe(
            [("1.1.1a", AnswerState.Answered), ("1.1.1b", AnswerState.Answered), ("2.1.1b", AnswerState.NotApplicable)]);
        coverage.Of(Dental).ShouldHaveSingleItem().State.ShouldBe(AnswerState.Unanswered);
    }

    [Fact, Requirement("R-035")]
    public void CoverageOf_JointAssignment_IsTwoPairsAndOneAssignment()
    {
        var coverage = PlansQueries.CoverageOf(Ready, 2019)!;

        coverage.Pairs.Where(p => p.Assignment.Id == ToBoardAndHealthcare).Select(p => (p.Body, p.State)).ShouldBe([(Board, AnswerState.Unanswered), (Healthcare, AnswerState.Answered)]);
        coverage.Tree.Assignments.Count(a => a.Id == ToBoardAndHealthcare).ShouldBe(1);
    }

    [Theory, Requirement("R-127")]
    [InlineData(false, AnswerState.Unanswered)]
    [InlineData(true, AnswerState.Answered)]
    public void CoverageOf_SeparatePlans_HasTheWeakestState(bool both, AnswerState state)
    {
        var story = Separate.And(new AnswerAssignment(new("kfn"), ToAll, "Svar."));
        story = both ? story.And(new AnswerAssignment(new("nfh"), ToAll, "Svar.")) : story;

        PlansQueries.CoverageOf(story, 2019)!.Of(CultureAndLearning, ToAll)!.State.ShouldBe(state);
    }

    [Fact]
    public void CoverageOf_FinalPlanBegun_IsOfTheFinalPlan()
    {
        var story = Decided.And(new ContinuePlan(Proposal, Final, DecisionStage.Final), new AnswerAssignment(Final, ToAll, ""));

        var pair = PlansQueries.CoverageOf(story, 2019)!.Of(Healthcare, ToAll)!;
        (pair.Plan, pair.State).ShouldBe((Final, AnswerState.Unanswered));
    }

    [Fact]
    public void CoverageOf_YearWithoutDirective_IsNothing() => PlansQueries.CoverageOf(Planning, 2020).ShouldBeNull();

    [Fact]
    public void CoverageOf_AfterAnAnswer_IsAnotherThanBefore()
    {
        PlansQueries.CoverageOf(Opened, 2019)!.Count(AnswerState.Answered).ShouldBe(0);

        PlansQueries.CoverageOf(Opened.And(new AnswerAssignment(Proposal, ToAll, "Svar.")), 2019)!.Count(AnswerState.Answered).ShouldBe(1);
    }

    [Fact, Requirement("R-042")]
    public void IndicatorGaps_OnePlanReady_NamesTheOtherBodiesGoals()
    {
        var gaps = PlansQueries.IndicatorGaps(Ready.And(new DropIndicator(Proposal, Indicator3)), 2019);

        gaps.Where(g => g.Body == Healthcare).ShouldHaveSingleItem().Goal.Id.ShouldBe(Sustainability);
        gaps.Count(g => g.Body == Dental).ShouldBe(3);
    }

    [Fact, Requirement("R-032", "R-063")]
    public void CoverageOf_BodyNamedOutsideTheConfirmedList_HasItsPair()
    {
        var story = WithDirective.And(new DirectAssignmentTo(new("U9"), "9", EqualHealth, Directive2019, "Uppdrag.", Addressees: [Hospital]));

        PlansQueries.CoverageOf(story, 2019)!.Of(Hospital, new("U9"))!.State.ShouldBe(AnswerState.Unanswered);
    }

    private static OpenPlan Open(string id, BodyId by) => new(new(id), 2019, CultureAndLearning, DecisionStage.Proposal, [by], GroupTemplate, HealthcareMatter);
}
