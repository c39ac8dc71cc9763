using Styrbord.Domain.Decisions;
using Styrbord.Domain.Goals;
using Styrbord.Domain.Organisation;
using Styrbord.Domain.Plans;
using static Styrbord.TestKit.AJointPlan;
using static Styrbord.TestKit.ANewYear;

namespace Styrbord.Domain.Tests.Plans;

public sealed class PlanCopyingTests
{
    private static readonly OpenPlanFrom Open = new(Plan2020, [Proposal], 2020, Matter2020);
    private static readonly Plan New = PlanOf(Copied);

    [Fact, Requirement("R-004", "R-100", "R-101")]
    public void OpenPlanFrom_LastYears_IsACommitteesOwnPlanWithTheNewTemplate()
    {
        (New.Year, New.For, New.Stage, New.Template, New.Matter, New.Revision).ShouldBe((2020, Healthcare, DecisionStage.Proposal, Template2020, Matter2020, 1));
        New.PreparedBy.ShouldBe([Healthcare]);
        New.Origin!.From.ShouldHaveSingleItem().Plan.ShouldBe(Proposal);
    }

    [Fact, Requirement("R-054")]
    public void OpenPlanFrom_TextOfARewordedGoal_StandsUnderItsSuccessor() =>
        New.Content.GoalTexts[GoodHealth].Text.Body.ShouldBe("Vi arbetar för jämlik hälsa, tillgänglig för alla.");

    [Fact, Requirement("R-054")]
    public void OpenPlanFrom_TextOfASplitGoal_StandsUnderEach() =>
        New.Content.GoalTexts.Keys.ShouldBe([GoodHealth, Safety, Availability], ignoreOrder: true);

    [Fact, Requirement("R-040", "R-048", "R-054")]
    public void OpenPlanFrom_OwnFocusAreaAndCommitment_KeepTheirIdsAlongGoalAndFocusArea()
    {
        New.Content.OwnFocusAreas[OwnArea].Goal.ShouldBe(Safety);
        (New.Content.Commitments[CommitmentOfArea].Goal, New.Content.Commitments[CommitmentOfArea].FocusArea).ShouldBe((Availability, EHealth));
    }

    [Fact, Requirement("R-042", "R-105")]
    public void OpenPlanFrom_Indicators_BringBaselineAndTargetAsTheyWere()
    {
        var use = New.Content.Indicators[Indicator1];
        (use.Goal, use.Baseline, use.BaselineYear, use.Target).ShouldBe((GoodHealth, "72", 2017, "75"));
    }

    [Fact, Requirement("R-100")]
    public void OpenPlanFrom_Sections_FollowIdOrHeadingOfTheNewTemplate() =>
        New.Content.Sections.ShouldHaveSingleItem().Key.ShouldBe("vision-2020");

    [Fact, Requirement("R-036")]
    public void OpenPlanFrom_Answers_DoNotFollow() => New.Content.Answers.ShouldBeEmpty();

    [Fact, Requirement("R-054")]
    public void OpenPlanFrom_WhatHasNoPlace_IsKeptWithTheOrigin()
    {
        var left = New.Origin!.From[0].Left;

        left.Commitments[CommitmentOfEnded].Text.Body.ShouldBe("Vi släcker lamporna.");
        left.GoalTexts.Keys.ShouldBe([Sustainability]);
        left.Indicators.Keys.ShouldBe([Indicator3]);
        left.Sections["samverkan"].Text.Body.ShouldBe("Vi samverkar med kommunerna.");
    }

    [Fact]
    public void OpenPlanFrom_EveryPart_IsTakenOverOrLeft()
    {
        var source = PlanOf(WithDirective2020, Proposal).Content;

        // the text of quality stands twice
        (PlanParts.Of(New.Content).Count() - 1 + PlanParts.Of(New.Origin!.From[0].Left).Count()).ShouldBe(PlanParts.Of(source).Count());
        New.Content.Unexamined!.Value.ShouldBe(PlanParts.Of(New.Content), ignoreOrder: true);
    }

    [Fact, Requirement("R-054")]
    public void Copy_GoalsWithoutSuccessor_AreListedWithReasonAndWhatHung()
    {
        var copy = PlanCopy.Of(WithDirective2020, [PlanOf(WithDirective2020, Proposal)], 2020, WithDirective2020.Authority.Plans.Templates[Template2020])!;

        var ended = copy.Ended.ShouldHaveSingleItem();
        (ended.Goal.Id, ended.Said!.Reason.Body).ShouldBe((Sustainability, "Målet är nått."));
        PlanParts.Of(ended.Hung).ShouldBe(["goals.P2.M2", "commitments.atagande-2", "indicators.ind-3"]);
        copy.SectionsLeft.Select(s => s.Section).ShouldBe(["samverkan"]);
    }

    [Fact, Requirement("R-054")]
    public void OpenPlanFrom_GoalsMerged_PutsTheTextsTogetherOnceEach()
    {
        var story = Given(Decided2019.On(2019, 6, 10),
            new SucceedGoal([Health, Quality, Sustainability], [], 2020, "Ett mål räcker."),
            new RecordGoal(GoodHealth, "1.1", Residents, "allt gott", ValidFrom: new DateOnly(2020, 1, 1)),
            new SucceedGoal([Health, Quality, Sustainability], [GoodHealth], 2020, "Ett mål räcker."),
            new OpenDirective(Directive2020, 2020, "Direktiv"),
            new OpenMatter(Matter2020, "1", "Plan", MatterKind.OperationalPlan, 2020),
            Open);

        PlanOf(story).Content.GoalTexts[GoodHealth].Text.Body.ShouldBe("Vi arbetar för jämlik hälsa, tillgänglig för alla.\n\nVi mäter kvalitet.\n\nVi minskar utsläppen.");
        PlanOf(story).Content.Commitments[CommitmentOfArea].FocusArea.ShouldBeNull("the focus area has no place under the new goal");
        PlanOf(story).Template.ShouldBe(GroupTemplate, "2020 has no template of its own");
    }

    [Fact]
    public void OpenPlanFrom_PlanWrittenOnAfterTheDecision_TakesWhatWasDecided() =>
        PlanOf(Given(WithDirective2020, new DescribeGoal(Proposal, Health, "Senare ord."), Open)).Content.GoalTexts[GoodHealth].Text.Body.ShouldStartWith("Vi arbetar");

    [Fact]
    public void OpenPlanFrom_ADraft_TakesItAsItStands() =>
        PlanOf(Given(WithDirective2020, new OpenPlan(new("vp-tvn"), 2019, Dental, DecisionStage.Proposal, [PrimaryCare], GroupTemplate, HealthcareMatter),
            new DescribeGoal(new("vp-tvn"), Health, "Friska tänder."), new OpenPlanFrom(Plan2020, [new("vp-tvn")], 2020, Matter2020))).Content.GoalTexts[GoodHealth].Text.Body.ShouldBe("Friska tänder.");

    [Fact, Requirement("R-127")]
    public void OpenPlanFrom_SeparatePlans_BecomeOne()
    {
        PlanId culture = new("vp-kbn-1"), school = new("vp-kbn-2");
        var story = Given(WithDirective2020,
            new OpenPlan(culture, 2019, CultureAndLearning, DecisionStage.Proposal, [Culture], GroupTemplate, HealthcareMatter),
            new OpenPlan(school, 2019, CultureAndLearning, DecisionStage.Proposal, [FolkHighSchool], GroupTemplate, HealthcareMatter),
            new DescribeGoal(culture, Health, "Kultur ger hälsa."), new DescribeGoal(school, Health, "Bildning ger hälsa."),
            new MakeCommitment(culture, new("a"), Health, "Vi spelar."), new MakeCommitment(school, new("a"), Health, "Vi lär."),
            new UseIndicator(culture, Indicator1, Health, Target: "1"), new UseIndicator(school, Indicator1, Health, Target: "2"),
            new OpenPlanFrom(Plan2020, [culture, school], 2020, Matter2020));
        var plan = PlanOf(story);

        plan.Content.GoalTexts[GoodHealth].Text.Body.ShouldBe("Kultur ger hälsa.\n\nBildning ger hälsa.");
        plan.Content.Commitments.Keys.ShouldBe([new("a"), new("a-2")]);
        plan.Content.Indicators[Indicator1].Target.ShouldBe("1");
        plan.Origin!.From[1].Left.Indicators[Indicator1].Target.ShouldBe("2");
    }

    [Fact]
    public void OpenPlanFrom_NotAnEarlierPlanOfOneCommittee_IsRefused()
    {
        Given(WithDirective2020).When(Open with { From = [] }).Then(new Required("from"));
        Given(WithDirective2020).When(Open with { From = [new("x")] }).Then(new NotFound("plan", "x", "from[0]"));
        Given(WithDirective2020).When(Open with { Year = 2019 }).Then(new NotAnEarlierPlan(Proposal, 2019, "from[0]"));
        Given(WithDirective2020, new OpenPlan(new("vp-tvn"), 2019, Dental, DecisionStage.Proposal, [PrimaryCare], GroupTemplate, HealthcareMatter))
            .When(Open with { From = [Proposal, new("vp-tvn")] }).Then(new NotOfOneCommittee(new("vp-tvn"), "from[1]"));
    }

    [Fact]
    public void OpenPlanFrom_YearWithoutDirectiveOrPlanThere_IsRefusedAsOpenPlanIs()
    {
        Given(WithDirective2020).When(Open with { Year = 2021 }).Then(new NoDirective(2021));
        Given(Copied).When(Open with { Id = new("en-till") }).Then(new PlanExists(Plan2020));
    }

    [Fact]
    public void OpenPlanFrom_SecretaryOfTheCommittee_May()
    {
        var story = WithRoles(WithDirective2020);
        Given(story.As("sekreterare-hsn")).When(Open).ThenAccepted();
        Given(story.As("sekreterare-nbs")).When(Open).ThenRefused<Styrbord.Domain.Access.NoAccess>();
    }

    [Fact]
    public void Offer_YearAfter_NamesTheEarlierPlanAndTheCommitteeAlone()
    {
        var offer = PlanChoices.Offer(WithDirective2020, 2020, Healthcare)!;

        offer.From.Select(p => p.Id).ShouldBe([Proposal]);
        offer.PreparedBy.ShouldBe([Healthcare], "the old committees ended with 2018");
    }

    private static Plan PlanOf(Story story, PlanId? id = null) => story.Authority.Plans.Plans[id ?? Plan2020];
}
