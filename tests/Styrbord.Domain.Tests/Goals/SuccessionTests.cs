using Styrbord.Domain.Goals;
using static Styrbord.TestKit.ANewYear;

namespace Styrbord.Domain.Tests.Goals;

public sealed class SuccessionTests
{
    private static readonly SucceedGoal Reworded = new([Health], [GoodHealth], 2020, "Målet ska gälla hela livet.");

    [Fact, Requirement("R-054", "R-058")]
    public void SucceedGoal_ByANewWording_EndsTheOldWithTheYearBefore()
    {
        var goals = WithDirective2020.Authority.Goals;

        goals.Goals[Health].Validity.To.ShouldBe(new DateOnly(2019, 12, 31));
        goals.Goals[GoodHealth].Validity.To.ShouldBeNull();
        SuccessionQueries.CameBy(WithDirective2020, GoodHealth, 2020)!.Reason.Body.ShouldBe("Målet ska gälla hela livet.");
    }

    [Fact, Requirement("R-054")]
    public void Tree_OfTheYearBefore_StillHoldsTheOldWording()
    {
        GoalsQueries.Tree(WithDirective2020, 2019)!.Goals.Select(g => g.Goal.Name).ShouldBe(["en god och jämlik hälsa", "rätt kvalitet", "en hållbar verksamhet"]);
        GoalsQueries.Tree(WithDirective2020, 2020)!.Goals.Select(g => g.Goal.Name).ShouldBe(["en god hälsa hela livet", "säker vård", "tillgänglig vård"]);
    }

    [Fact, Requirement("R-054")]
    public void Kind_FollowsFromHowManyBecomeHowMany()
    {
        SuccessionQueries.WentBy(WithDirective2020, Health, 2020)!.Kind.ShouldBe(SuccessionKind.Renamed);
        SuccessionQueries.WentBy(WithDirective2020, Quality, 2020)!.Kind.ShouldBe(SuccessionKind.Split);
        SuccessionQueries.WentBy(WithDirective2020, Sustainability, 2020)!.Kind.ShouldBe(SuccessionKind.Ended);
        Given(Before(), new SucceedGoal([Quality, Sustainability], [Safety], 2020, "Ett mål."))
            .Authority.Goals.Successions.ShouldHaveSingleItem().Kind.ShouldBe(SuccessionKind.Merged);
    }

    [Fact, Requirement("R-058")]
    public void Successors_AcrossYears_FollowEachStep()
    {
        var story = WithDirective2020.On(2020, 6, 1).And(
            new SucceedGoal([Safety, Availability], [], 2021, "Slås ihop."),
            new RecordGoal(new("P2.O1"), "2.1", ProcessAndProduction, "god vård", ValidFrom: new DateOnly(2021, 1, 1)),
            new SucceedGoal([Safety, Availability], [new("P2.O1")], 2021, "Ett mål räcker."),
            new OpenDirective(new("pd-2021"), 2021, "Planeringsdirektiv 2021"));

        SuccessionQueries.Successors(story, Quality, 2019, 2020).ShouldBe([Safety, Availability]);
        SuccessionQueries.Successors(story, Quality, 2019, 2021).ShouldBe([new("P2.O1")]);
        SuccessionQueries.Successors(story, GoodHealth, 2020, 2021).ShouldBe([GoodHealth]);
        SuccessionQueries.Successors(story, Sustainability, 2019, 2021).ShouldBeEmpty();
        SuccessionQueries.Series(story, new("P2.O1")).ShouldBe([Quality, Availability, Safety, new("P2.O1")]);
    }

    [Fact]
    public void SucceedGoal_ByItselfAndAnother_LetsItGoOn()
    {
        var story = Given(Before(), new SucceedGoal([Quality], [Quality, Safety], 2020, "En del bryts ut."));

        story.Authority.Goals.Goals[Quality].Validity.To.ShouldBeNull();
        SuccessionQueries.Successors(story, Quality, 2019, 2020).ShouldBeEmpty("2020 has no directive yet");
    }

    [Fact]
    public void SucceedGoal_ToldAgainAlike_DoesNothing() => Given(WithDirective2020).When(Reworded).ThenNothing();

    [Fact]
    public void SucceedGoal_ToldAgainOtherwise_ReplacesWhatWasSaid() =>
        Given(WithDirective2020, Reworded with { Reason = "Nytt skäl." }).Authority.Goals.Successions.Count(s => s.From.Contains(Health)).ShouldBe(1);

    [Fact]
    public void SucceedGoal_OfAGoal_FreesItsNumberAndThoseBelowIt() =>
        Given(Planning.On(2019, 6, 10), new SucceedGoal([Health], [], 2020, "Upphör."), new RecordGoal(GoodHealth, "1.1", Residents, "hälsa", ValidFrom: new DateOnly(2020, 1, 1)))
            .When(new RecordFocusArea(EHealth, "1.1.1", GoodHealth, "E-hälsa", ValidFrom: new DateOnly(2020, 1, 1))).ThenAccepted();

    [Fact, Requirement("R-054")]
    public void SucceedGoal_WithoutReason_IsRefused() => Given(WithDirective2020).When(Reworded with { Reason = " " }).Then(new Required("reason"));

    [Fact]
    public void SucceedGoal_ByOneNotYetValid_IsRefused() =>
        Given(WithDirective2020).When(new SucceedGoal([Health], [Safety], 2019, "Fel år.")).Then(new NotValidThen(Safety, 2019, "to[0]"), new GoalInUse(Health, "1.1.1a", 2019, "from[0]"));

    [Fact]
    public void SucceedGoal_OfAnEndedOne_IsRefused() =>
        Given(WithDirective2020).When(new SucceedGoal([Health], [Safety], 2021, "Finns inte längre.")).Then(new NotValidThen(Health, 2020, "from[0]"));

    [Fact]
    public void SucceedGoal_ByAnotherKind_IsRefused() =>
        Given(Before()).When(new SucceedGoal([Sustainability], [EHealth], 2020, "Fel sort.")).Then(new NotSameKind(EHealth, "to[0]"));

    [Fact]
    public void SucceedGoal_TogetherWithOneThatHasSuccessors_IsRefused() =>
        Given(WithDirective2020).When(new SucceedGoal([Health, Sustainability], [GoodHealth], 2020, "Slås ihop."))
            .Then(new AlreadySucceeded(Health, 2020, "from[0]"), new AlreadySucceeded(Sustainability, 2020, "from[1]"));

    [Fact]
    public void SucceedGoal_OfNothingKnown_IsRefused()
    {
        Given(WithDirective2020).When(new SucceedGoal([new("x")], [new("y")], 2020, "Skäl.")).Then(new NotFound("goal", "x", "from[0]"), new NotFound("goal", "y", "to[0]"));
        Given(WithDirective2020).When(new SucceedGoal([], [], 1900, "Skäl.")).Then(new Required("from"), new YearOutOfRange(1900));
    }

    /// <summary>The goals of 2020 recorded, and nothing said of what they come after.</summary>
    private static Story Before() => Planning.On(2019, 6, 10).And(
        new RecordGoal(Safety, "2.3", ProcessAndProduction, "säker vård", ValidFrom: new DateOnly(2020, 1, 1)),
        new RecordGoal(Availability, "2.4", ProcessAndProduction, "tillgänglig vård", ValidFrom: new DateOnly(2020, 1, 1)),
        new RecordFocusArea(EHealth, "2.4.1", Availability, "E-hälsa", ValidFrom: new DateOnly(2020, 1, 1)));
}
