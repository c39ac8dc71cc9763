using Styrbord.Domain.Goals;
using Styrbord.Domain.Plans;
using Styrbord.Domain.Work;
using static Styrbord.TestKit.AJointPlan;

namespace Styrbord.Domain.Tests.Work;

public sealed class ConsequencesTests
{
    private static readonly DateOnly Today = new(2018, 9, 13);

    [Fact, Requirement("R-051", "R-054")]
    public void Of_AGoal_ListsEverythingBelowIt()
    {
        var seen = Of(Ready, 2019, Health)!;

        seen.FocusAreas.Select(f => f.Id).ShouldBe([EqualHealth]);
        seen.Assignments.Select(a => (a.Assignment.Id, a.Pairs.Length, a.Touched)).ShouldBe([(ToAll, 4, true), (ToBoardAndHealthcare, 2, true)]);
        seen.Answers.ShouldBe(2);
        var plan = seen.Plans.ShouldHaveSingleItem();
        plan.Texts.ShouldHaveSingleItem();
        plan.Indicators.ShouldHaveSingleItem().Target.ShouldBe("75");
        plan.Answers.Select(a => a.Key).ShouldBe([ToAll, ToBoardAndHealthcare]);
    }

    [Fact]
    public void Of_AGoal_FindsCommitmentsAndOwnFocusAreas()
    {
        var seen = Of(ANewYear.Decided2019, 2019, Quality)!;

        seen.Commitments.ShouldBe(1);
        seen.Plans.ShouldHaveSingleItem().OwnFocusAreas.ShouldHaveSingleItem().Name.ShouldBe("Läkemedel");
    }

    [Fact, Requirement("R-051")]
    public void Of_AGoal_FindsActivitiesForAnythingBelowIt()
    {
        Of(AnActionPlan.WithActivities, 2019, Health)!.Activities.Select(a => a.Id).ShouldBe([AnActionPlan.Evenings, AnActionPlan.Visits], ignoreOrder: true);
        Of(AnActionPlan.WithActivities, 2019, EqualHealth)!.Activities.Length.ShouldBe(2);
        Of(AnActionPlan.WithActivities, 2019, Sustainability)!.Activities.ShouldBeEmpty();
    }

    [Fact]
    public void Of_ADraft_AsksForRewritingOnly()
    {
        var seen = Of(Ready, 2019, Health)!;

        seen.Plans[0].Demand.ShouldBe(Demand.Rewrite);
        seen.DecideAnew.ShouldBeEmpty();
        Of(Locked, 2019, Health)!.Plans[0].Demand.ShouldBe(Demand.Rewrite);
    }

    [Fact, Requirement("R-129")]
    public void Of_APlanSomeHaveDecided_AsksAllOfThemToDecideAnew() =>
        Of(Submitted(by: [PrimaryCare]), 2019, Health)!.DecideAnew.ShouldBe([Hospital, PrimaryCare, Psychiatry]);

    [Fact]
    public void Of_AChangeFromTheNextYear_LeavesTheDecidedPlanItsYear()
    {
        var seen = Of(Decided, 2020, Health)!;

        seen.Plans.ShouldHaveSingleItem().Demand.ShouldBe(Demand.NextPlan);
        seen.DecideAnew.ShouldBeEmpty();
        seen.Assignments.ShouldAllBe(a => !a.Touched && a.Year == 2019);
    }

    [Fact]
    public void Of_AFocusArea_ListsOnlyWhatHangsOnIt()
    {
        var seen = Of(ANewYear.Decided2019, 2019, Digitalisation)!;

        seen.Assignments.Select(a => a.Assignment.Id).ShouldBe([ToBoard, ToHealthcare]);
        seen.Plans[0].ShouldSatisfyAllConditions(p => p.Texts.ShouldBeEmpty(), p => p.Commitments.ShouldHaveSingleItem(), p => p.Indicators.ShouldBeEmpty());
    }

    [Fact, Requirement("R-027")]
    public void Of_ASupportedGoal_NamesThoseThatSupportIt() =>
        Of(Ready.And(new SupportGoals(Quality, [Health])), 2019, Health)!.SupportedBy.Select(g => g.Id).ShouldBe([Quality]);

    [Fact]
    public void Of_WhatIsNotKnown_IsNothing()
    {
        Of(Ready, 2019, new GoalId("x")).ShouldBeNull();
        ConsequenceQueries.Of(Ready, [], 2019, Today).ShouldBeNull();
    }

    [Fact]
    public void ReplaceGoals_AsSeen_IsAccepted() =>
        Given(Ready).When(End(Of(Ready, 2019, Health)!.Seen)).ThenAccepted();

    [Fact]
    public void ReplaceGoals_OnAChangedGround_IsRefused()
    {
        var seen = Of(Ready, 2019, Health)!.Seen;

        Given(Ready, new UseIndicator(Proposal, Indicator1, Health, "72", 2017, "80")).When(End(seen)).Then(new GroundChanged());
        Given(Ready, new MakeCommitment(Proposal, new("a1"), Health, "Vi lovar.")).When(End(seen)).Then(new GroundChanged());
        Given(Ready, new MakeCommitment(Proposal, new("a1"), Quality, "Vi lovar.")).When(End(seen)).ThenAccepted();
    }

    private static ReplaceGoals End(string seen) => new([Health], 2019, "Målet är nått.", Seen: seen);

    private static Consequences? Of(Authority authority, int year, GoalId goal) => ConsequenceQueries.Of(authority, [goal], year, Today);
}
