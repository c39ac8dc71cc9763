using Styrbord.Domain.Decisions;
using Styrbord.Domain.Goals;
using Styrbord.Domain.Organisation;
using Styrbord.Domain.Plans;
using static Styrbord.TestKit.AJointPlan;

namespace Styrbord.Domain.Tests.Plans;

public sealed class TemplateTests
{
    private static readonly WriteTemplateSection Challenges = new(GroupTemplate, "Utmaningar", 2_000, Mandatory: true, Instruction: "Vilka utmaningar ser nämnden?");

    [Fact, Requirement("R-098", "R-106")]
    public void WriteTemplateSection_MandatoryWhileAPlanIsWritten_IsAskedForInThatPlan() =>
        Given(Ready).When(Challenges).Then(authority =>
            SubmissionRules.WhatIsMissing(authority, authority.Plans.Plans[Proposal]).ShouldBe([new Missing("section", "sections.utmaningar", "Utmaningar", "Utmaningar")]));

    [Fact, Requirement("R-098")]
    public void WriteTemplateSection_AfterARevisionWasLocked_LeavesItAsItWas() =>
        Given(Submitted(by: [PrimaryCare])).When(Challenges).Then(authority =>
        {
            var plan = authority.Plans.Plans[Proposal];
            (SubmissionRules.WhatIsMissing(authority, plan).Length, PlanOutlines.Of(authority, plan).SectionNamed("utmaningar")).ShouldBe((0, null));
        });

    [Fact, Requirement("R-098")]
    public void WriteTemplateSection_InALockedPlanThatIsWrittenOn_IsAskedForAgain() =>
        Given(Submitted(by: []), Challenges).When(new DescribeGoal(Proposal, Health, "Ny text.")).Then(authority =>
            SubmissionRules.WhatIsMissing(authority, authority.Plans.Plans[Proposal]).OfType<Missing>().Select(m => m.Number).ShouldBe(["Utmaningar"]));

    [Fact, Requirement("R-100")]
    public void WriteTemplateSection_Known_IsWrittenAnewInItsPlace() =>
        Given(Opened).When(new WriteTemplateSection(GroupTemplate, "Visionen", 900, "vision", Instruction: "Kort.", Words: 100)).Then(authority =>
            authority.Plans.Templates[GroupTemplate].Sections[0].ShouldBe(new TemplateSection("vision", "Visionen", false, "Kort.", 900, Words: 100)));

    [Fact]
    public void WriteTemplateSection_AsItIs_ChangesNothing() =>
        Given(Opened, Challenges).When(Challenges with { Section = "utmaningar" }).ThenNothing();

    [Fact]
    public void WriteTemplateSection_NewWithAHeadingThatIsThere_IsRefused() =>
        Given(Opened, Challenges).When(Challenges with { Mandatory = false }).Then(new AlreadyExists("section", "utmaningar", "heading"));

    [Fact]
    public void WriteTemplateSection_EverythingWrong_GivesEveryProblem() =>
        Given(Opened).When(new WriteTemplateSection(GroupTemplate, "", 0, "x", Words: 0, From: DecisionStage.Adjustment, Before: "y")).Then(
            new Required("heading"), new TooLong("limit", 0, 20_000), new TooLong("words", 0, 4_000), new NotFound("stage", "Adjustment", "from"), new NotFound("section", "y", "before"));

    [Fact]
    public void WriteTemplateSection_TemplateThatIsNot_IsRefused() =>
        Given(Opened).When(Challenges with { Template = new("m") }).Then(new NotFound("template", "m", "template"));

    [Fact, Requirement("R-098")]
    public void MoveTemplateSection_Before_ChangesTheOrderOfThePlan() =>
        Given(Opened, Challenges).When(new MoveTemplateSection(GroupTemplate, "utmaningar", "vision")).Then(authority =>
            PlanOutlines.Of(authority, authority.Plans.Plans[Proposal]).Sections.Select(s => s.Section.Id).First().ShouldBe("utmaningar"));

    [Fact, Requirement("R-098")]
    public void RemoveTemplateSection_WrittenInAnOpenPlan_IsRefusedWithWhoWroteIt() =>
        Given(Ready).When(new RemoveTemplateSection(GroupTemplate, "vision")).Then(new SectionInUse("Så beaktas visionen", "Hälso- och sjukvårdsnämnden"));

    [Fact, Requirement("R-098")]
    public void RemoveTemplateSection_WrittenByNobody_IsGoneFromThePlan() =>
        Given(Opened).When(new RemoveTemplateSection(GroupTemplate, "vision")).Then(authority =>
            PlanOutlines.Of(authority, authority.Plans.Plans[Proposal]).SectionNamed("vision").ShouldBeNull());

    [Fact, Requirement("R-098")]
    public void Section_OnlyInTheFinalPlan_IsNotAskedForInTheProposal()
    {
        var story = Decided.And(Challenges with { From = DecisionStage.Final }, new ContinuePlan(Proposal, Final, DecisionStage.Final));

        new[] { Proposal, Final }.Select(p => PlanOutlines.Of(story, story.Authority.Plans.Plans[p]).SectionNamed("utmaningar")?.State).ShouldBe([null, PlaceState.Missing]);
    }

    [Fact, Requirement("R-099")]
    public void Section_LongerThanIntended_IsWarnedOfAndSubmittedAllTheSame()
    {
        var story = Ready.And(new WriteTemplateSection(GroupTemplate, "Så beaktas visionen", 500, "vision", Mandatory: true, Words: 3));

        TemplateQueries.OverExtent(story, story.Authority.Plans.Plans[Proposal]).Select(o => (o.Section.Id, o.Words)).ShouldBe([("vision", 6)]);
        SubmissionRules.WhatIsMissing(story, story.Authority.Plans.Plans[Proposal]).ShouldBeEmpty();
    }

    [Fact]
    public void RecordTemplate_OfAYearOutOfRange_IsRefused()
    {
        Given(Planning).When(new RecordTemplate(new("r"), 20200, "Mall", [], DocumentKind.RegionalPlan)).Then(new YearOutOfRange(20200));
        Given(Planning, new RecordTemplate(new("r19"), 2019, "Mall", [], DocumentKind.RegionalPlan)).When(new CopyTemplate(new("r19"), new("r0"), 0)).Then(new YearOutOfRange(0));
    }

    [Fact, Requirement("R-119")]
    public void NameOf_KindRenamedBetweenYears_IsOneSeriesOfTwoNames()
    {
        var story = Planning.And(
            new SetTerm("regionalPlan", "budget för Region Blekinge", null, new(2018, 1, 1)),
            new SetTerm("regionalPlan", "regionplan med budget", null, new(2020, 1, 1)),
            new RecordTemplate(new("r19"), 2019, "Mall", [], DocumentKind.RegionalPlan),
            new CopyTemplate(new("r19"), new("r20"), 2020));

        TemplateQueries.All(story).Where(t => t.Of == DocumentKind.RegionalPlan).Select(t => (t.Year, DocumentKinds.NameOf(story, t.Of, t.Year)))
            .ShouldBe([(2020, "Regionplan med budget"), (2019, "Budget för Region Blekinge")]);
    }

    [Fact, Requirement("R-098")]
    public void OpenPlan_WithATemplateOfAnotherKind_IsRefused() =>
        Given(Planning, new RecordTemplate(new("b"), 2019, "Budgetunderlag", [], DocumentKind.BudgetInput))
            .When(new OpenPlan(new("p"), 2019, CultureAndLearning, DecisionStage.Proposal, [Culture], new("b"), HealthcareMatter)).Then(new TemplateOfOtherKind("Budgetunderlag"));

    [Theory]
    [InlineData("", 0)]
    [InlineData("  \n", 0)]
    [InlineData("Två ord.", 2)]
    [InlineData("- punkt ett\n- punkt – två", 4)]
    public void Words_OfAText_AreRunsWithALetterOrDigit(string text, int words) => Extent.Words(text).ShouldBe(words);
}
