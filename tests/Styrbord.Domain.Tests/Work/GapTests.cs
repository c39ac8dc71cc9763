using Styrbord.Domain.Documents;
using Styrbord.Domain.Work;
using static Styrbord.TestKit.AJointPlan;

namespace Styrbord.Domain.Tests.Work;

public sealed class GapTests
{
    [Fact, Requirement("R-037", "R-042")]
    public void ByGoal_AReadyPlan_LeavesTheOthersSilent()
    {
        var health = GapQueries.ByGoal(Ready, 2019).Single(g => g.Goal.Id == Health);

        health.Unanswered.Select(p => p.Body).Distinct().ShouldBe([Board, Dental, CultureAndLearning], ignoreOrder: true);
        health.WithoutIndicator.Select(g => g.Body).ShouldBe([Board, Dental, CultureAndLearning], ignoreOrder: true);
    }

    [Fact]
    public void CountOf_NoPlans_CountsEveryPairAndCombination() =>
        GapQueries.CountOf(WithDirective, 2019).ShouldBe(new GapCount(8, 8, 12, 12));

    [Fact]
    public void CountOf_YearWithoutDirective_IsNothing() => GapQueries.CountOf(WithDirective, 2025).ShouldBeNull();

    [Fact]
    public void MeetingsOf_AnotherDecisionOfTheSameBody_IsNotAboutThePlan()
    {
        Authority authority = Opened.And(WorkListTests.Meeting("t1", Hospital, Healthcare, new(2018, 9, 19)), WorkListTests.Meeting("t2", Hospital, null, new(2018, 5, 28)));

        PlanDays.MeetingsOf(authority, authority.Plans.Plans[Proposal]).ShouldHaveSingleItem().Id.ShouldBe(new ItemId("t1"));
    }

    [Fact, Requirement("R-035")]
    public void Nearest_BodyNotAddressed_GoesToItsOwnAssignment()
    {
        var thread = ThreadQueries.Of(WithDirective, 2019, "2.1.1a", Dental, new(2018, 9, 13))!;

        ThreadQueries.Nearest(thread).Number.ShouldBe("1.1.1a");
    }

    [Theory]
    [InlineData("hsn")]
    [InlineData("halso-och-sjukvardsnamnden")]
    public void BodyNamed_CodeOrSlug_IsTheAddressedBody(string name) => ThreadQueries.BodyNamed(WithDirective, 2019, name).ShouldBe(Healthcare);

    [Fact]
    public void BodyNamed_NotAddressed_IsNothing() => ThreadQueries.BodyNamed(WithDirective, 2019, "kfn").ShouldBeNull();
}
