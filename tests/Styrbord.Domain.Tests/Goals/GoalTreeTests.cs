using Styrbord.Domain.Goals;

namespace Styrbord.Domain.Tests.Goals;

public sealed class GoalTreeTests
{
    private static readonly GoalTree Tree = GoalsQueries.Tree(WithDirective, 2019)!;

    [Fact, Requirement("R-026")]
    public void Tree_SuperordinatePerspective_StandsFirst() =>
        Tree.Perspectives.Select(p => p.Perspective.Id).ShouldBe([Residents, ProcessAndProduction]);

    [Fact, Requirement("R-025")]
    public void RecordPerspective_FiveWithNumbersDescriptionAndValidity_AreOrderedByNumber()
    {
        var story = WithDirective.And(
            new RecordPerspective(new("P10"), "10", "Tionde"),
            new RecordPerspective(new("P3"), "3", "Medarbetare", "Medarbetarnas perspektiv.", ValidFrom: new(2018, 1, null)),
            new RecordPerspective(new("P4"), "4", "Gammalt", ValidTo: new(2018, 12, null)));

        GoalsQueries.Tree(story, 2019)!.Perspectives.Select(p => p.Perspective.Number).ShouldBe(["1", "2", "3", "10"]);
        story.Authority.Goals.Perspectives[new("P3")].Description!.Body.ShouldBe("Medarbetarnas perspektiv.");
    }

    [Fact, Requirement("R-026")]
    public void RecordPerspective_SecondSuperordinateAtTheSameTime_IsRefused() =>
        Given(WithDirective).When(new RecordPerspective(new("P3"), "3", "Annat", Superordinate: true)).Then(new AlreadySuperordinate("P1", "Invånare och samhälle"));

    [Fact, Requirement("R-029")]
    public void RecordGoal_InAPerspective_HasNameAndDescription()
    {
        var goal = WithDirective.Authority.Goals.Goals[Health];

        (goal.Perspective, goal.Name, goal.Description!.Body).ShouldBe((Residents, "en god och jämlik hälsa", "Invånarna ska ha en god hälsa."));
    }

    [Fact, Requirement("R-029")]
    public void RecordGoal_WithoutPerspective_IsRefused() =>
        Given(WithDirective).When(new RecordGoal(new("M9"), "9.1", new("P9"), "mål")).Then(new NotFound("perspective", "P9", "perspective"));

    [Fact, Requirement("R-030")]
    public void RecordGoal_WithoutDescription_IsAccepted() => WithDirective.Authority.Goals.Goals[Sustainability].Description.ShouldBeNull();

    [Fact, Requirement("R-033")]
    public void Tree_GoalWithoutFocusArea_IsThere() => Tree.Goals.Single(g => g.Goal.Id == Sustainability).FocusAreas.ShouldBeEmpty();

    [Fact, Requirement("R-032")]
    public void RecordFocusArea_UnderAGoal_BelongsToThatGoalAlone() =>
        Tree.Goals.Where(g => g.FocusAreas.Any(f => f.FocusArea.Id == EqualHealth)).ShouldHaveSingleItem().Goal.Id.ShouldBe(Health);

    [Fact]
    public void RecordFocusArea_WithoutGoal_IsRefused() =>
        Given(WithDirective).When(new RecordFocusArea(new("I9"), "9.1.1", new("M9"), "Område")).Then(new NotFound("goal", "M9", "goal"));

    [Fact, Requirement("R-058")]
    public void RecordFocusArea_WordedOtherwiseElsewhere_IsOneWithTwoNames()
    {
        var area = WithDirective.Authority.Goals.FocusAreas[Digitalisation];

        (area.Name, area.OtherNames[0].Name).ShouldBe(("Digitalisering", "Digital utveckling"));
    }

    [Fact, Requirement("R-059")]
    public void RecordGoal_DescriptionWithParagraphsAndList_IsKeptAsWritten()
    {
        const string Text = "Första stycket.\n\nMålområden:\n\n- goda livsvillkor\n- hälsofrämjande miljöer\n\nSista stycket.";

        Given(WithDirective).When(new RecordGoal(new("M9"), "9.1", Residents, "mål", Text)).Then(authority => authority.Goals.Goals[new("M9")].Description!.Body.ShouldBe(Text));
    }

    [Fact]
    public void RecordGoal_NumberInUse_IsRefused() =>
        Given(WithDirective).When(new RecordGoal(new("M9"), "1.1", Residents, "mål")).Then(new NumberTaken("1.1"));

    [Fact]
    public void RecordGoal_NumberUsedInAnotherTime_IsAccepted() =>
        Given(WithDirective, new RecordGoal(new("gammalt"), "3.1", Residents, "mål", ValidTo: new(2018, 12, null)))
            .When(new RecordGoal(new("nytt"), "3.1", Residents, "mål", ValidFrom: new(2019, 1, null))).ThenOne<GoalRecorded>();

    [Fact]
    public void RecordGoal_IdOfAPerspective_IsRefused() =>
        Given(WithDirective).When(new RecordGoal(Residents, "9.1", Residents, "mål")).Then(new AlreadyExists("goal", "P1"));

    [Theory]
    [InlineData("")]
    [InlineData("123456789012345678901")]
    public void RecordGoal_NumberEmptyOrTooLong_IsRefused(string number) =>
        Given(WithDirective).When(new RecordGoal(new("M9"), number, Residents, "mål")).Problems.ShouldHaveSingleItem().Path.ShouldBe("number");

    [Fact, Requirement("R-027")]
    public void SupportGoals_OfTheSuperordinatePerspective_IsLinked() =>
        Given(WithDirective).When(new SupportGoals(Quality, [Health])).Then(authority => authority.Goals.Supports[Quality].ShouldBe([Health]));

    [Fact, Requirement("R-027")]
    public void SupportGoals_OfAnotherPerspective_IsRefused() =>
        Given(WithDirective).When(new SupportGoals(Quality, [Health, Sustainability])).Then(new NotSuperordinate(Sustainability, "supports[1]"));

    [Fact, Requirement("R-027")]
    public void SupportGoals_ByASuperordinateGoal_IsRefused() =>
        Given(WithDirective).When(new SupportGoals(Health, [Health])).Then(new NotSuperordinate(Health, "goal"));
}
