using Styrbord.Domain.Plans;
using static Styrbord.TestKit.AJointPlan;

namespace Styrbord.Domain.Tests.Plans;

public sealed class WritingTests
{
    private static readonly WriteOwnFocusArea Own = new(Proposal, new("eget-1"), Health, "Äldres hälsa", "Vi besöker äldre.", "Bidrar till god hälsa.");
    private static readonly MakeCommitment Commitment = new(Proposal, new("atagande-1"), Health, "Alla får tid inom tre dagar.", EqualHealth);

    [Fact, Requirement("R-040")]
    public void WriteOwnFocusArea_UnderAGoal_StandsApartFromTheRegionalOnes()
    {
        var story = Opened.And(Own);

        story.Authority.Plans.Plans[Proposal].Content.OwnFocusAreas[Own.Id].Name.ShouldBe("Äldres hälsa");
        story.Authority.Goals.ShouldBeSameAs(Opened.Authority.Goals);
    }

    [Fact, Requirement("R-040", "R-041")]
    public void Body_OwnFocusArea_IsMarkedAsOwnWithItsCompatibility()
    {
        var story = Opened.And(Own);

        var body = PlanDocument.Body(story, story.Authority.Plans.Plans[Proposal], story.Authority.Plans.Plans[Proposal].Content, story.Today);

        body.ShouldContain(new Heading(4, "Eget insatsområde: Äldres hälsa", null, "eget-eget-1"));
        body.ShouldContain(new Paragraph("Förenligt med målet: Bidrar till god hälsa.", null, "note"));
    }

    [Fact, Requirement("R-041")]
    public void WriteOwnFocusArea_WithoutGoalNameTextOrCompatibility_GivesEveryProblem() =>
        Given(Opened).When(new WriteOwnFocusArea(Proposal, new("e"), new("x"), "", "", " ")).Then(new NotFound("goal", "x", "goal"), new Required("name"), new Required("text"), new Required("compatible"));

    [Fact]
    public void WriteOwnFocusArea_AsItStands_ChangesNothing() => Given(Opened, Own).When(Own).ThenNothing();

    [Fact, Requirement("R-048")]
    public void MakeCommitment_UnderGoalAndFocusArea_IsTiedToThemAndTheirPerspective()
    {
        var commitment = Opened.And(Commitment).Authority.Plans.Plans[Proposal].Content.Commitments[Commitment.Id];

        (commitment.Goal, commitment.FocusArea, Opened.Authority.Goals.Goals[commitment.Goal].Perspective).ShouldBe((Health, (GoalId?)EqualHealth, Residents));
    }

    [Fact, Requirement("R-049")]
    public void MakeCommitment_WithoutGoal_IsRefused() => Given(Opened).When(Commitment with { Goal = new(""), FocusArea = null }).Then(new NotFound("goal", "", "goal"));

    [Fact, Requirement("R-048")]
    public void MakeCommitment_FocusAreaOfAnotherGoal_IsRefused() => Given(Opened).When(Commitment with { FocusArea = Digitalisation }).Then(new FocusAreaElsewhere(Digitalisation));

    [Fact]
    public void MakeCommitment_IdOfAnOwnFocusArea_IsRefused() => Given(Opened, Own).When(Commitment with { Id = Own.Id }).Then(new AlreadyExists("commitment", "eget-1"));

    [Fact]
    public void MakeCommitment_AsItStands_ChangesNothing() => Given(Opened, Commitment).When(Commitment).ThenNothing();

    [Fact]
    public void RemoveItem_OwnFocusAreaOrCommitment_IsGone()
    {
        var content = Opened.And(Own, Commitment, new RemoveItem(Proposal, Own.Id), new RemoveItem(Proposal, Commitment.Id)).Authority.Plans.Plans[Proposal].Content;

        (content.OwnFocusAreas.Count, content.Commitments.Count).ShouldBe((0, 0));
    }

    [Fact]
    public void RemoveItem_Unknown_IsRefused() => Given(Opened).When(new RemoveItem(Proposal, new("x"))).Then(new NotFound("item", "x"));

    [Fact, Requirement("R-044")]
    public void UseIndicator_ForAFocusArea_IsTiedToIt() =>
        Given(Opened).When(new UseIndicator(Proposal, Indicator1, Health, FocusArea: EqualHealth)).Then(authority => authority.Plans.Plans[Proposal].Content.Indicators[Indicator1].FocusArea.ShouldBe(EqualHealth));

    [Fact, Requirement("R-043")]
    public void UseIndicator_InAPlan_KeepsBaselineAndTargetApartFromTheIndicator()
    {
        var use = Ready.Authority.Plans.Plans[Proposal].Content.Indicators[Indicator1];

        (use.Baseline, use.BaselineYear, use.Target).ShouldBe(("72", 2017, "75"));
        Ready.Authority.Goals.Indicators.ShouldBeSameAs(Opened.Authority.Goals.Indicators);
    }

    [Fact]
    public void UseIndicator_UnknownEverything_GivesEveryProblem() =>
        Given(Opened).When(new UseIndicator(Proposal, new("i"), new("g"), new string('1', 61), FocusArea: new GoalId("f"), Target: new string('2', 61))).Then(
            new NotFound("indicator", "i", "indicator"), new NotFound("goal", "g", "goal"), new NotFound("focusArea", "f", "focusArea"), new TooLong("baseline", 61, 60), new TooLong("target", 61, 60));

    [Fact]
    public void UseIndicator_AsItStands_ChangesNothing() => Given(Ready).When(new UseIndicator(Proposal, Indicator1, Health, "72", 2017, " 75 ")).ThenNothing();

    [Fact]
    public void DropIndicator_NotUsed_IsRefused() => Given(Opened).When(new DropIndicator(Proposal, Indicator1)).Then(new NotFound("indicator", "ind-1", "indicator"));

    [Fact]
    public void WriteSection_NotInTheTemplate_IsRefused() => Given(Opened).When(new WriteSection(Proposal, "x", "Text.")).Then(new NotFound("section", "x", "section"));

    [Fact]
    public void DescribeGoal_NotInTheDirective_IsRefused() => Given(Opened).When(new DescribeGoal(Proposal, new("x"), "Text.")).Then(new NotFound("goal", "x", "goal"));

    [Fact]
    public void Write_InAnUnknownPlan_IsRefused()
    {
        PlanId unknown = new("x");
        Command[] commands =
        [
            new WriteSection(unknown, "vision", "T"), new DescribeGoal(unknown, Health, "T"), new AnswerAssignment(unknown, ToAll, "T"), new DeclareNotApplicable(unknown, ToAll, "T"), new DirectAssignment(unknown, ToAll, []),
            Own with { Plan = unknown }, Commitment with { Plan = unknown }, new RemoveItem(unknown, Own.Id), new UseIndicator(unknown, Indicator1, Health), new DropIndicator(unknown, Indicator1), new SaveRevision(unknown),
            new ContinuePlan(unknown, new("y"), Domain.Decisions.DecisionStage.Final),
        ];

        commands.Select(c => Given(Opened).When(c).Problems.ShouldHaveSingleItem()).ShouldAllBe(p => p == new NotFound("plan", "x", "plan"));
    }
}
