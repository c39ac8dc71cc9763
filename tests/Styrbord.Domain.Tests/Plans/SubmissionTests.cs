using Styrbord.Domain.Decisions;
using Styrbord.Domain.Goals;
using Styrbord.Domain.Plans;
using static Styrbord.TestKit.AJointPlan;

namespace Styrbord.Domain.Tests.Plans;

public sealed class SubmissionTests
{
    private static readonly SubmitPlan Submit = new(Proposal, Content1, Motion);

    [Fact, Requirement("R-031", "R-037", "R-042", "R-043", "R-099")]
    public void SubmitPlan_Ready_LocksTheRevisionAsContentForAllPreparingBodies()
    {
        var told = Given(Ready).When(Submit);

        told.ThenEvents(typeof(RevisionKept), typeof(ContentFrozen));
        var content = told.After.Authority.Decisions.Contents[Content1];
        (content.Revision, content.ForBody, content.InForceFrom).ShouldBe((1, Healthcare, new DateOnly(2019, 1, 1)));
        content.MustDecide.ShouldBe([Hospital, PrimaryCare, Psychiatry]);
        ContentRules.HashOf(ContentRules.Document(content)!).ShouldBe(content.Hash);
    }

    [Fact, Requirement("R-031")]
    public void SubmitPlan_OneGoalTextTakenAway_IsRefusedWithItsPlace() =>
        Given(Ready, new DescribeGoal(Proposal, Quality, "")).When(Submit).Then(new Missing("goal-text", "goals.P2.M1", "2.1", "rätt kvalitet"));

    [Fact, Requirement("R-031")]
    public void SubmitPlan_EachGoalTextTakenAwayInTurn_IsRefusedWithOneProblem() =>
        new[] { Health, Quality, Sustainability }.Select(g => Given(Ready, new DescribeGoal(Proposal, g, "")).When(Submit).ThenRefused<Missing>().Path).ShouldBe(["goals.P1.M1", "goals.P2.M1", "goals.P2.M2"]);

    [Fact, Requirement("R-037")]
    public void SubmitPlan_OneAnswerTakenAway_IsRefusedWithItsPlace() =>
        Given(Ready, new AnswerAssignment(Proposal, ToAll, "")).When(Submit).Then(new Missing("answer", "answers.P1.M1.I1.U1", "1.1.1a", "Jämlik hälsa"));

    [Fact, Requirement("R-037")]
    public void SubmitPlan_ReasonForNotApplicableTakenBack_IsRefusedWithItsPlace() =>
        Given(Ready, new DeclareNotApplicable(Proposal, ToHealthcare, "")).When(Submit).Then(new Missing("answer", "answers.P2.M1.I1.U2", "2.1.1b", "Digitalisering"));

    [Fact, Requirement("R-037")]
    public void SubmitPlan_OneAnswerNotConfirmed_IsRefused() =>
        Given(Ready, new AnswerAssignment(Proposal, ToAll, "Vi beaktar förslagen.", Confirmed: false)).When(Submit).ThenRefused<Missing>().What.ShouldBe("answer");

    [Fact, Requirement("R-042")]
    public void SubmitPlan_OneIndicatorTakenAway_IsRefusedWithItsPlace() =>
        Given(Ready, new DropIndicator(Proposal, Indicator3)).When(Submit).Then(new Missing("indicator", "goals.P2.M2.indicators", "2.2", "en hållbar verksamhet"));

    [Fact, Requirement("R-043")]
    public void SubmitPlan_OneTargetTakenAway_IsRefusedWithItsPlace() =>
        Given(Ready, new UseIndicator(Proposal, Indicator1, Health, "72", 2017)).When(Submit).Then(new Missing("target", "indicators.ind-1.target", "1.1", "Självskattad hälsa"));

    [Fact, Requirement("R-099")]
    public void SubmitPlan_MandatorySectionMissing_IsRefusedWithItsPlace() =>
        Given(Ready, new WriteSection(Proposal, "vision", " ")).When(Submit).Then(new Missing("section", "sections.vision", "Så beaktas visionen", "Så beaktas visionen"));

    [Fact, Requirement("R-099")]
    public void SubmitPlan_SectionLongerThanItsExtent_IsRefusedWithItsPlace() =>
        Given(Ready, new WriteSection(Proposal, "samverkan", new string('a', 101))).When(Submit).Then(new SectionTooLong("samverkan", "Samverkan", 101, 100));

    [Fact]
    public void SubmitPlan_NothingWritten_GivesEverythingMissingInTheOrderOfThePlan() =>
        Given(Opened).When(Submit).Problems.Select(p => p.Path).ShouldBe(
        [
            "sections.vision", "goals.P1.M1", "answers.P1.M1.I1.U1", "answers.P1.M1.I1.U2", "goals.P1.M1.indicators",
            "goals.P2.M1", "answers.P2.M1.I1.U2", "goals.P2.M1.indicators", "goals.P2.M2", "goals.P2.M2.indicators",
        ]);

    [Fact]
    public void ProgressOf_ReadyAndOpened_CountsAnswersAndSaysWhatIsMissing()
    {
        var (ready, opened) = (PlansQueries.ProgressOf(Ready, PlanOf(Ready)), PlansQueries.ProgressOf(Opened, PlanOf(Opened)));

        (ready.Answered, ready.Assignments, ready.IsReady).ShouldBe((3, 3, true));
        (opened.Answered, opened.Missing.Length, opened.IsReady).ShouldBe((0, 10, false));
    }

    [Fact]
    public void SubmitPlan_AddresseesNotConfirmed_IsRefused()
    {
        var story = WithBodies.And(
            new OpenDirective(Directive2019, 2019, "Direktiv"), new RecordPerspective(Residents, "1", "Invånare"), new RecordGoal(Health, "1.1", Residents, "hälsa"),
            new RecordFocusArea(EqualHealth, "1.1.1", Health, "Jämlik hälsa"), new DirectAssignmentTo(ToAll, "1.1.1a", EqualHealth, Directive2019, "Alla ska.", ToAll: true),
            new RecordTemplate(GroupTemplate, 2019, "Mall", []), new DefineIndicator(Indicator1, "Hälsa", "%", IndicatorDirection.Increase),
            new OpenMatter(HealthcareMatter, "1", "Plan", MatterKind.OperationalPlan),
            new OpenPlan(Proposal, 2019, Healthcare, DecisionStage.Proposal, [Hospital], GroupTemplate, HealthcareMatter),
            new DescribeGoal(Proposal, Health, "Text."), new UseIndicator(Proposal, Indicator1, Health, Target: "1"));

        Given(story).When(Submit).ThenRefused<Missing>().Path.ShouldBe("addressees");
    }

    [Fact]
    public void SubmitPlan_WithoutMotion_IsRefused() => Given(Ready).When(Submit with { Motion = [] }).Then(new NoMotion());

    [Fact]
    public void SubmitPlan_EmptyAndTooLongMotions_AreRefusedWithTheirPlaces() =>
        Given(Ready).When(Submit with { Motion = ["", new string('a', 2_001)] }).Then(new Required("motion[0]"), new TooLong("motion[1]", 2_001, 2_000));

    [Fact]
    public void SubmitPlan_FromSourceByAPerson_IsRefused() =>
        Given(WithRoles(Ready).As("sekreterare-nbs")).When(Submit with { FromSource = true }).Then(new NotFromSource());

    [Fact]
    public void SubmitPlan_FromSourceByAnImport_IsAcceptedWithItsGaps() => Given(Opened).When(Submit with { FromSource = true }).ThenEvents(typeof(RevisionKept), typeof(ContentFrozen));

    [Fact]
    public void SubmitPlan_UnknownPlan_IsRefused() => Given(Ready).When(Submit with { Plan = new("x") }).Then(new NotFound("plan", "x", "plan"));

    [Fact]
    public void SubmitPlan_ContentIdTaken_IsRefused() =>
        Given(Locked, new DescribeGoal(Proposal, Health, "Annat.")).When(Submit).Then(new AlreadyExists("content", "vp-hsn-r1", "content"));

    [Fact, Requirement("R-129")]
    public void ProposedMotion_OfAJointPlan_IsConditionalOnTheOthers() =>
        PlansQueries.ProposedMotion(Ready, PlanOf(Ready), Ready.Today).ShouldBe(
        [
            "Nämnden godkänner förslag till verksamhetsplan 2019, Hälso- och sjukvårdsnämnden.",
            "Godkännandet gäller under förutsättning att de övriga nämnderna fattar likalydande beslut.",
            "Paragrafen justeras omedelbart.",
        ]);

    private static Plan PlanOf(Story story) => story.Authority.Plans.Plans[Proposal];
}
