using Styrbord.Domain.Goals;
using Styrbord.Domain.Plans;
using Styrbord.Domain.Work;
using static Styrbord.TestKit.AJointPlan;

namespace Styrbord.Domain.Tests.Plans;

/// <summary>What a committee has written under a goal that then ends for the plan's own year.</summary>
public sealed class EndedPartsTests
{
    private static readonly ItemId Lamps = new("ata-lampor");

    private static readonly Story Ended = Ready.And(
        new MakeCommitment(Proposal, Lamps, Sustainability, "Vi släcker lamporna."), new ReplaceGoals([Sustainability], 2019, "Målet är nått."));

    [Fact, Requirement("R-054")]
    public void Of_AGoalEndedForTheYear_HasAllThatWasWrittenUnderIt() =>
        EndedParts.Of(Ended, Plan(Ended)).Select(p => (p.Kind, p.Goal.Id)).ShouldBe([("goal-text", Sustainability), ("commitment", Sustainability), ("indicator", Sustainability)]);

    [Fact, Requirement("R-054", "R-099")]
    public void SubmitPlan_WithPartsUnderAnEndedGoal_IsRefusedWithEachPlace() =>
        Given(Ended).When(new SubmitPlan(Proposal, Content1, Motion)).Problems.Select(p => (p.Code, p.Path)).ShouldBe(
            [("plans.under-ended-goal", "goals.P2.M2"), ("plans.under-ended-goal", "commitments.ata-lampor"), ("plans.under-ended-goal", "indicators.ind-3")]);

    [Fact, Requirement("R-054")]
    public void MovePart_EachToAnotherGoalOrAway_LetsThePlanBeSubmitted()
    {
        var dealt = Ended.And(new MovePart(Proposal, "goals.P2.M2", Quality), new MovePart(Proposal, "commitments.ata-lampor", Quality), new MovePart(Proposal, "indicators.ind-3"));

        var content = Plan(dealt).Content;
        content.GoalTexts[Quality].Text.Body.ShouldBe("Vi mäter kvalitet.\n\nVi minskar utsläppen.");
        content.GoalTexts.ShouldNotContainKey(Sustainability);
        (content.Commitments[Lamps].Goal, content.Commitments[Lamps].Text.Body).ShouldBe((Quality, "Vi släcker lamporna."));
        content.Indicators.ShouldNotContainKey(Indicator3);
        Given(dealt).When(new SubmitPlan(Proposal, Content1, Motion)).ThenAccepted();
    }

    [Fact]
    public void MovePart_ThatHangsOnAGoalOfTheYear_IsRefused() =>
        Given(Ended).When(new MovePart(Proposal, $"goals.{Quality}", Health)).Then(new NotFound("part", $"goals.{Quality}", "part"));

    [Fact]
    public void MovePart_ToAGoalThatHasEnded_IsRefused() =>
        Given(Ended).When(new MovePart(Proposal, "commitments.ata-lampor", Sustainability)).Then(new NotFound("goal", Sustainability.Value, "to"));

    [Fact, Requirement("R-054")]
    public void Of_AGoalReworded_NamesWhatComesAfter()
    {
        var story = Ready.And(new ReplaceGoals([Sustainability], 2019, "Nytt namn.", [new(new("P2.N2"), "2.2", "en varaktig verksamhet")]));

        EndedParts.Of(story, Plan(story)).ShouldAllBe(p => p.Successors.Single() == new GoalId("P2.N2"));
    }

    [Fact]
    public void MovePart_AnAnswerToAWithdrawnAssignment_CanOnlyBeDropped()
    {
        var story = Ready.And(new ReplaceGoals([Health], 2019, "Målet är nått."));
        var answer = $"answers.{ToAll}";

        Given(story).When(new MovePart(Proposal, answer, Quality)).Then(new AnswerStays("1.1"));
        EndedParts.Of(story.And(new MovePart(Proposal, answer)), Plan(story.And(new MovePart(Proposal, answer)))).ShouldNotContain(p => p.Part == answer);
    }

    private static Plan Plan(Authority authority) => authority.Plans.Plans[Proposal];
}
