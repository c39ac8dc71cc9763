using Styrbord.Domain.Goals;
using Styrbord.Domain.Plans;
using Styrbord.Domain.Work;
using static Styrbord.TestKit.ANewYear;

namespace Styrbord.Domain.Tests.Goals;

public sealed class GoalReplacementTests
{
    private static readonly GoalId DigitalisationNow = new("P2.M1.I1-2020");

    [Fact, Requirement("R-054", "R-058")]
    public void ReplaceGoals_OneByOne_TakesTheFocusAreasAlong()
    {
        var story = Given(Planning, Rename(2020));

        var goals = story.Authority.Goals;
        goals.Goals[Quality].Validity.To.ShouldBe(new DateOnly(2019, 12, 31));
        goals.Goals[Safety].ShouldSatisfyAllConditions(g => g.Number.ShouldBe("2.1"), g => g.Perspective.ShouldBe(ProcessAndProduction), g => g.Validity.From.ShouldBe(new DateOnly(2020, 1, 1)));
        goals.FocusAreas[DigitalisationNow].ShouldSatisfyAllConditions(
            f => f.Goal.ShouldBe(Safety), f => f.Number.ShouldBe("2.1.1"), f => f.OtherNames.ShouldHaveSingleItem().Name.ShouldBe("Digital utveckling"));
        SuccessionQueries.Series(story, DigitalisationNow).ShouldBe([Digitalisation, DigitalisationNow]);
        SuccessionQueries.CameBy(story, Safety, 2020)!.Kind.ShouldBe(SuccessionKind.Renamed);
    }

    [Fact, Requirement("R-054")]
    public void ReplaceGoals_ByAnotherNumber_RenumbersWhatHangsThere() =>
        Given(Planning).When(Rename(2020) with { To = [new(Safety, "2.7", "säker vård")] })
            .Then(a => a.Goals.FocusAreas[DigitalisationNow].Number.ShouldBe("2.7.1"));

    [Fact]
    public void ReplaceGoals_FromAYearWithDirective_MovesItsAssignments()
    {
        var story = Given(Planning, Rename(2019) with { To = [new(Safety, "2.3", "säker vård")] });

        var tree = GoalsQueries.Tree(story, 2019)!;
        tree.Goals.Select(g => g.Goal.Id).ShouldBe([Health, Sustainability, Safety]);
        tree.Assignments.Select(a => a.Number).ShouldBe(["1.1.1a", "1.1.1b", "2.3.1a", "2.3.1b"]);
        PlansQueries.CoverageOf(story, 2019)!.Pairs.Length.ShouldBe(8);
    }

    [Fact]
    public void ReplaceGoals_ByNothing_TakesTheAssignmentsBack()
    {
        var story = Given(Planning, new ReplaceGoals([Quality], 2019, "Målet är nått."));

        GoalsQueries.Tree(story, 2019)!.Assignments.Select(a => a.Number).ShouldBe(["1.1.1a", "1.1.1b"]);
        story.Authority.Goals.Assignments[ToHealthcare].Withdrawn!.Body.ShouldBe("Målet är nått.");
        SuccessionQueries.WentBy(story, Digitalisation, 2019)!.Kind.ShouldBe(SuccessionKind.Ended);
    }

    [Fact]
    public void AnswerAssignment_TakenBack_IsRefused() =>
        Given(AJointPlan.Opened, new WithdrawAssignment(ToHealthcare, "Redan gjort."))
            .When(new AnswerAssignment(AJointPlan.Proposal, ToHealthcare, "Ja.")).Then(new NotFound("assignment", ToHealthcare.Value, "assignment"));

    [Fact]
    public void WithdrawAssignment_Again_DoesNothing() =>
        Given(Planning, new WithdrawAssignment(ToHealthcare, "Redan gjort.")).When(new WithdrawAssignment(ToHealthcare, "Annat skäl.")).ThenNothing();

    [Fact]
    public void WithdrawAssignment_UnknownOrWithoutReason_IsRefused() =>
        Given(Planning).When(new WithdrawAssignment(new("x"), "")).Then(new NotFound("assignment", "x", "assignment"), new Required("reason"));

    [Fact, Requirement("R-054")]
    public void ReplaceGoals_OneBySeveral_PutsEachFocusAreaWhereItIsSaid()
    {
        var story = Given(Planning, Split with { Follow = [new(Digitalisation, Availability)] });

        story.Authority.Goals.FocusAreas[DigitalisationNow].ShouldSatisfyAllConditions(f => f.Goal.ShouldBe(Availability), f => f.Number.ShouldBe("2.4.1"));
        SuccessionQueries.WentBy(story, Quality, 2020)!.Kind.ShouldBe(SuccessionKind.Split);
    }

    [Fact]
    public void ReplaceGoals_OneBySeveralWithNothingSaid_EndsTheFocusAreas() =>
        Given(Planning).When(Split).Then(a => a.Goals.Successions.Single(s => s.From.Contains(Digitalisation)).Kind.ShouldBe(SuccessionKind.Ended));

    [Fact, Requirement("R-054")]
    public void ReplaceGoals_SeveralByOne_GathersTheirFocusAreasUnderNumbersOfTheirOwn()
    {
        var story = Given(Planning, new ReplaceGoals([Health, Quality], 2020, "Hör ihop.", [new(Safety, "2.1", "säker vård", Under: ProcessAndProduction)]));

        story.Authority.Goals.FocusAreas.Values.Where(f => f.Goal == Safety).Select(f => f.Number).ShouldBe(["2.1.1", "2.1.2"], ignoreOrder: true);
        SuccessionQueries.WentBy(story, Health, 2020)!.Kind.ShouldBe(SuccessionKind.Merged);
    }

    [Fact]
    public void ReplaceGoals_OfAFocusArea_MovesOrTakesBackItsAssignments()
    {
        var now = new GoalId("I2");
        var story = Given(Planning, new ReplaceGoals([EqualHealth], 2019, "Nytt namn.", [new(now, "1.1.2", "God hälsa")], [new(ToAll, now)]));

        story.Authority.Goals.Assignments[ToAll].ShouldSatisfyAllConditions(a => a.FocusArea.ShouldBe(now), a => a.Number.ShouldBe("1.1.2a"));
        story.Authority.Goals.Assignments[ToBoardAndHealthcare].Withdrawn.ShouldNotBeNull();
    }

    [Fact]
    public void ReplaceGoals_OfASupportedGoal_LetsTheSupportGoOn()
    {
        var story = Given(Planning, new SupportGoals(Quality, [Health]), new ReplaceGoals([Health], 2020, "Skrivs om.", [new(GoodHealth, "1.1", "en god hälsa hela livet")]));

        story.Authority.Goals.Supports[Quality].ShouldBe([GoodHealth]);
    }

    [Fact]
    public void ReplaceGoals_ChangingNothingInTheDescription_KeepsTheText() =>
        Given(Planning).When(Rename(2020) with { To = [new(Safety, "2.1", "säker vård", "Kvaliteten ska vara rätt.")] })
            .Then(a => a.Goals.Goals[Safety].Description.ShouldBe(a.Goals.Goals[Quality].Description));

    [Fact]
    public void ReplaceGoals_WithEverythingWrong_SaysAllOfIt() =>
        Given(Planning).When(new ReplaceGoals([Quality], 2020, "", [new(Quality, "1.1", " "), new(new("a b"), "", "x", Under: new("y"))], [new(EqualHealth, null), new(Digitalisation, new("z"))]))
            .Then(
                new AlreadyExists("goal", Quality.Value, "to[0].id"), new NumberTaken("1.1", "to[0].number"), new Required("to[0].name"),
                new BadId("to[1].id", "a b"), new Required("to[1].number"), new NotFound("perspective", "y", "to[1].under"),
                new DoesNotHangThere(EqualHealth, "follow[0].id"), new NotFound("goal", "z", "follow[1].to"), new Required("reason"));

    [Fact]
    public void ReplaceGoals_OfWhatCannotBeReplaced_IsRefused()
    {
        Given(Planning).When(Rename(1900)).Then(new YearOutOfRange(1900));
        Given(Planning).When(Rename(2020) with { From = [] }).Then(new Required("from"));
        Given(Planning).When(Rename(2020) with { From = [Quality, EqualHealth, new("x")] }).Then(new NotSameKind(EqualHealth, "from[1]"), new NotFound("goal", "x", "from[2]"));
        Given(Planning, Rename(2020)).When(Rename(2020) with { To = [] }).Then(new AlreadySucceeded(Quality, 2020, "from[0]"));
        Given(Planning, Rename(2020)).When(Rename(2021) with { To = [] }).Then(new NotValidThen(Quality, 2020, "from[0]"), new NotValidThen(Quality, 2021, "from[0]"));
    }

    private static readonly ReplaceGoals Split = new([Quality], 2020, "Var för sig.", [new(Safety, "2.3", "säker vård"), new(Availability, "2.4", "tillgänglig vård")]);

    private static ReplaceGoals Rename(int year) => new([Quality], year, "Tydligare.", [new(Safety, "2.1", "säker vård")]);
}
