using Styrbord.Domain.Decisions;
using Styrbord.Domain.Plans;
using static Styrbord.TestKit.AJointPlan;

namespace Styrbord.Domain.Tests.Plans;

public sealed class PlanOpeningTests
{
    private static readonly OpenPlan Open = new(new("p"), 2019, CultureAndLearning, DecisionStage.Proposal, [Culture, FolkHighSchool], GroupTemplate, HealthcareMatter);

    [Fact, Requirement("R-127", "R-128", "R-134", "R-101")]
    public void OpenPlan_Jointly_IsOnePlanOfOneYearWithAResponsibleBody() =>
        Given(Planning).When(Open with { CoordinatedBy = FolkHighSchool }).Then(authority =>
        {
            var plan = authority.Plans.Plans[new("p")];
            (plan.IsJoint, plan.Year, plan.CoordinatedBy).ShouldBe((true, 2019, FolkHighSchool));
        });

    [Fact, Requirement("R-134")]
    public void OpenPlan_NobodyNamedToCoordinate_IsTheFirstOfThePreparing() =>
        Given(Planning).When(Open).Then(authority => authority.Plans.Plans[new("p")].CoordinatedBy.ShouldBe(Culture));

    [Fact, Requirement("R-127")]
    public void OpenPlan_SeparatelyForTheSameCommittee_GivesTwoPlans() =>
        Given(Planning, Open with { PreparedBy = [Culture] }).When(Open with { Id = new("p2"), PreparedBy = [FolkHighSchool] })
            .Then(authority => PlansQueries.Current(authority, 2019, CultureAndLearning).Select(p => p.IsJoint).ShouldBe([false, false]));

    [Fact, Requirement("R-127")]
    public void OpenPlan_JointlyWhenOneHasASeparateOne_IsRefused() =>
        Given(Planning, Open with { PreparedBy = [Culture] }).When(Open with { Id = new("p2") }).Then(new PlanExists(new("p")));

    [Fact]
    public void OpenPlan_EverythingWrong_GivesEveryProblem() =>
        Given(Planning).When(new OpenPlan(new("p x"), 2030, Assembly, DecisionStage.Proposal, [], new("m"), new("n"), new BodyId("z"))).Then(
            new BadId("id", "p x"), new NoDirective(2030), new NotFound("template", "m", "template"), new NotFound("matter", "n", "matter"),
            new NotACommittee("Regionfullmäktige", "for"), new Required("preparedBy"), new NotFound("body", "z", "coordinatedBy"));

    [Theory]
    [InlineData(DecisionStage.Preparation)]
    [InlineData(DecisionStage.Adoption)]
    [InlineData(DecisionStage.Confirmation)]
    [InlineData(DecisionStage.Adjustment)]
    public void OpenPlan_AtAStepNoPlanBeginsAt_IsRefused(DecisionStage stage) => Given(Planning).When(Open with { Stage = stage }).Then(new NotReadyToContinue(stage, stage));

    [Fact, Requirement("R-098", "R-100")]
    public void RecordTemplate_WithInstructions_IsUsedByThePlan()
    {
        var template = Opened.Authority.Plans.Templates[Opened.Authority.Plans.Plans[Proposal].Template];

        template.Sections.Select(s => (s.Mandatory, s.Instruction, s.Limit)).ShouldBe([(true, "Beskriv hur visionen beaktas.", 500), (false, null, 100)]);
    }

    [Fact]
    public void RecordTemplate_SectionsWrong_AreRefusedWithTheirPlaces() =>
        Given(Planning).When(new RecordTemplate(new("t"), 2019, "Mall", [new("a", "A", true, null, 100), new("a", "", true, null, 0)])).Then(
            new AlreadyExists("section", "a", "sections[1].id"), new Required("sections[1].heading"), new TooLong("sections[1].limit", 0, 20_000));

    [Fact, Requirement("R-138")]
    public void ContinuePlan_DecidedAlike_StartsTheFinalPlanFromWhatWasDecided()
    {
        var story = Decided.And(new DescribeGoal(Proposal, Health, "Skrivet efter beslutet."), new ContinuePlan(Proposal, Final, DecisionStage.Final));

        var final = story.Authority.Plans.Plans[Final];
        (final.Continues, final.Stage, final.Revision, final.Content.GoalTexts[Health].Text.Body)
            .ShouldBe((Proposal, DecisionStage.Final, 1, "Vi arbetar för jämlik hälsa, tillgänglig för alla."));
    }

    [Fact, Requirement("R-129")]
    public void ContinuePlan_OnlyConditional_IsRefused() =>
        Given(Submitted(by: [PrimaryCare, Psychiatry])).When(new ContinuePlan(Proposal, Final, DecisionStage.Final)).Then(new NotReadyToContinue(DecisionStage.Proposal, DecisionStage.Final));

    [Fact]
    public void ContinuePlan_PastAStep_IsRefused() =>
        Given(Decided).When(new ContinuePlan(Proposal, Final, DecisionStage.Adjustment)).Then(new NotReadyToContinue(DecisionStage.Proposal, DecisionStage.Adjustment));

    [Fact]
    public void ContinuePlan_Twice_IsRefused() =>
        Given(Decided, new ContinuePlan(Proposal, Final, DecisionStage.Final)).When(new ContinuePlan(Proposal, new("p2"), DecisionStage.Final)).Then(new PlanExists(Final));
}
