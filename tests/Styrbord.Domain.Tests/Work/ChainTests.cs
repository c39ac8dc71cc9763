using Styrbord.Domain.ActionPlans;
using Styrbord.Domain.Decisions;
using Styrbord.Domain.Plans;
using Styrbord.Domain.Work;
using static Styrbord.TestKit.AJointPlan;
using static Styrbord.TestKit.AnActionPlan;

namespace Styrbord.Domain.Tests.Work;

public sealed class ChainTests
{
    private static readonly DateOnly Today = new(2019, 2, 11);

    [Fact, Requirement("R-051")]
    public void Of_ActivityOfACommitment_GoesUpToTheVision() =>
        Of(WithActivities, "aktivitet-akt-kvall").Paths.ShouldHaveSingleItem().Select(s => (s.Level, s.Number)).ShouldBe(
        [
            (ChainLevel.Vision, ""), (ChainLevel.Perspective, "1"), (ChainLevel.Goal, "1.1"), (ChainLevel.FocusArea, "1.1.1"), (ChainLevel.Commitment, "1.1.1"), (ChainLevel.Activity, ""),
        ]);

    [Fact, Requirement("R-051")]
    public void Of_ActivityOfAnAssignment_GoesThroughTheCommitteesAnswer() =>
        Of(WithActivities, "aktivitet-akt-besok").Paths[0].Select(s => (s.Level, s.Key)).TakeLast(3).ShouldBe(
            [(ChainLevel.Assignment, "1.1.1b"), (ChainLevel.Answer, "1.1.1b/halso-och-sjukvardsnamnden"), (ChainLevel.Activity, "aktivitet-akt-besok")]);

    [Fact, Requirement("R-051", "R-065")]
    public void Of_FocusArea_HasWhatItIsBrokenDownInto()
    {
        var story = WithActivities.And(AddEvenings with { Id = new("akt-direkt"), Items = [], Goals = [EqualHealth] });

        Of(story, "1.1.1").Below.Select(b => (b.Step.Level, b.Step.Key, b.Activities)).ShouldBe(
        [
            (ChainLevel.Assignment, "1.1.1a", 0), (ChainLevel.Assignment, "1.1.1b", 1), (ChainLevel.Commitment, "atagande-ata-vantetider", 1), (ChainLevel.Activity, "aktivitet-akt-direkt", 1),
        ]);
    }

    [Fact, Requirement("R-051")]
    public void Of_Vision_LeadsDownToEveryActivity()
    {
        HashSet<string> reached = [];
        Reach("");
        reached.ShouldContain("aktivitet-akt-kvall");
        reached.ShouldContain("aktivitet-akt-besok");

        void Reach(string key)
        {
            foreach (var below in Of(WithActivities, key).Below.Where(b => reached.Add(b.Step.Key)))
            {
                Reach(below.Step.Key);
            }
        }
    }

    [Fact, Requirement("R-051")]
    public void Of_EachStep_SaysWhoDecidedItAndWhen() =>
        Of(Fixed, "aktivitet-akt-kvall").Paths[0].TakeLast(2).Select(s => (s.Settled.On, string.Join(' ', s.Settled.Bodies), s.Settled.Administration)).ShouldBe(
            [(new DateOnly(2018, 12, 12), "nbs npf nph", null), (new DateOnly(2019, 2, 11), "", HospitalAdministration)]);

    [Fact]
    public void Of_PlanUnderWay_SaysHowFarItHasCome()
    {
        var story = Ready.And(new MakeCommitment(Proposal, Waiting, Health, "Vi kortar väntetiderna."));

        Of(story, "atagande-ata-vantetider").Step.Settled.ShouldSatisfyAllConditions(s => s.On.ShouldBeNull(), s => s.State.ShouldBe(ContentState.Draft));
    }

    [Fact]
    public void Of_ActivityAddedAfterTheFixing_IsNotFixed() =>
        Of(Fixed.On(2019, 3, 1).And(AddEvenings with { Id = new("akt-ny") }), "aktivitet-akt-ny").Step.Settled.On.ShouldBeNull();

    [Fact]
    public void Of_ActivityOnTwoThings_HasTwoPaths() =>
        Of(WithActivities.And(AddEvenings with { Id = new("akt-tva"), Goals = [Digitalisation] }), "aktivitet-akt-tva").Paths.Length.ShouldBe(2);

    [Fact]
    public void Of_ActivityWhoseCommitmentIsGone_SaysThatItIsLost() =>
        Of(WithActivities.As(Context.SystemActor).And(new RemoveItem(Final, Waiting)), "aktivitet-akt-kvall")
            .ShouldSatisfyAllConditions(c => c.Lost.ShouldBe(1), c => c.Paths.ShouldHaveSingleItem().Length.ShouldBe(2));

    [Fact]
    public void Below_LateActivities_AreCounted() => Of(WithActivities, "", new(2019, 12, 1)).Below.Select(b => (b.Activities, b.Late)).ShouldBe([(2, 2), (0, 0)]);

    [Theory]
    [InlineData("9")]
    [InlineData("1.1.1b/kbn")]
    [InlineData("atagande-okänt")]
    [InlineData("aktivitet-okänd")]
    [InlineData("1.1.1b/")]
    public void Of_WhatIsNotThere_IsNothing(string key) => ChainQueries.Of(WithActivities, 2019, key, Today).ShouldBeNull();

    [Fact]
    public void Of_YearWithoutADirective_IsNothing() => ChainQueries.Of(WithActivities, 2021, "", Today).ShouldBeNull();

    [Fact, Requirement("R-051")]
    public void ThreadActivities_OfTheAssignment_HangAtTheEndOfTheThread()
    {
        var thread = ThreadQueries.Of(WithActivities, 2019, "1.1.1b", Healthcare, Today).ShouldNotBeNull();

        ThreadActivities.Of(WithActivities, thread).Select(a => a.Id).ShouldBe([Visits, Evenings]);
    }

    private static Chain Of(Authority authority, string key, DateOnly? today = null) => ChainQueries.Of(authority, 2019, key, today ?? Today).ShouldNotBeNull();
}
