using Styrbord.Domain.Decisions;
using Styrbord.Domain.Organisation;
using Styrbord.Domain.Plans;
using static Styrbord.TestKit.AJointPlan;

namespace Styrbord.Domain.Tests.Plans;

public sealed class ForceTests
{
    private static readonly ItemId AdjustedContent = new("vp-hsn-justerad-r1");
    private static readonly PlanId Adjusted = new("vp-hsn-justerad");
    private static readonly DateOnly Meeting = new(2019, 1, 22);
    private static readonly Story January = FinallyDecided.On(2019, 1, 22).And(new RegisterConstitutingMeeting(Healthcare, new(2019, 1, 15)));
    private static readonly AdoptDecision Confirm = new(new("bekraftelse"), HealthcareMatter, Healthcare, Meeting, "3", DecisionStage.Confirmation, DecisionOutcome.Approved, FinalContent);

    [Fact, Requirement("R-138")]
    public void AdoptDecision_FinalPlan_IsLinkedToTheSameBodysProposal() =>
        FinallyDecided.Authority.Decisions.Decisions.Values.Where(d => d.Stage == DecisionStage.Final).Select(d => (d.Body, d.Continues)).ShouldBe(
        [
            (Hospital, new ItemId("beslut-nbs-vp-hsn-r1-20")), (PrimaryCare, new ItemId("beslut-npf-vp-hsn-r1-19")), (Psychiatry, new ItemId("beslut-nph-vp-hsn-r1-19")),
        ]);

    [Fact, Requirement("R-117")]
    public void StandingOf_FinalPlanBeforeTheYear_IsDecidedAlikeAndTheProposalReplaced()
    {
        Force(FinallyDecided, Final, new(2018, 12, 31)).ShouldBe(Domain.Decisions.Force.DecidedAlike);
        Force(FinallyDecided, Proposal, new(2018, 12, 31)).ShouldBe(Domain.Decisions.Force.Replaced);
    }

    [Fact, Requirement("R-131")]
    public void StandingOf_FinalPlanFromTheFirstDay_IsInForceUnconfirmed() => Force(FinallyDecided, Final, new(2019, 1, 1)).ShouldBe(Domain.Decisions.Force.InForceUnconfirmed);

    [Fact, Requirement("R-117")]
    public void StandingOf_ProposalAfterTheTurnOfTheYear_IsNeverInForce() => Force(Decided, Proposal, new(2019, 1, 2)).ShouldBe(Domain.Decisions.Force.DecidedAlike);

    [Fact, Requirement("R-131", "R-117")]
    public void AdoptDecision_ConfirmationByTheNewCommittee_IsInForce() => Force(January.And(Confirm), Final, Meeting).ShouldBe(Domain.Decisions.Force.InForce);

    [Fact, Requirement("R-014", "R-131")]
    public void AdoptDecision_ConfirmationBeforeTheConstitutingMeeting_IsRefused() =>
        Given(FinallyDecided.On(2019, 1, 2)).When(Confirm with { Day = new(2019, 1, 2) }).Then(new BodyNotConstituted(Healthcare, "Hälso- och sjukvårdsnämnden"));

    [Fact, Requirement("R-131")]
    public void AdoptDecision_ConfirmationByAnotherCommittee_IsRefused() =>
        Given(January, new RegisterConstitutingMeeting(Dental, new(2019, 1, 16))).When(Confirm with { Body = Dental }).Then(new NothingToConfirm());

    [Fact, Requirement("R-131")]
    public void AdoptDecision_ConfirmationOfTheProposal_IsRefused() => Given(January).When(Confirm with { Content = Content1 }).Then(new NothingToConfirm());

    [Fact, Requirement("R-131")]
    public void AdoptDecision_ConfirmationWithoutContent_IsRefused() => Given(January).When(Confirm with { Content = null }).Then(new ContentNeeded());

    [Fact, Requirement("R-131")]
    public void ContinuePlan_Adjustment_IsDecidedByTheNewCommitteeAloneAndReplacesTheInherited()
    {
        var story = January.And(
            new ContinuePlan(Final, Adjusted, DecisionStage.Adjustment),
            new DescribeGoal(Adjusted, Health, "Ändrat av den nya nämnden."),
            new SubmitPlan(Adjusted, AdjustedContent, ["Nämnden justerar planen."]),
            new AdoptDecision(new("justering"), HealthcareMatter, Healthcare, Meeting, "4", DecisionStage.Adjustment, DecisionOutcome.Approved, AdjustedContent));

        story.Authority.Decisions.Contents[AdjustedContent].MustDecide.ShouldBe([Healthcare]);
        Force(story, Adjusted, Meeting).ShouldBe(Domain.Decisions.Force.InForce);
        Force(story, Final, Meeting).ShouldBe(Domain.Decisions.Force.Replaced);
        story.Authority.Decisions.Decisions[new("justering")].Continues.ShouldNotBeNull();
    }

    [Fact, Requirement("R-138")]
    public void AdoptDecision_FinalInAMatterWithTwoPlans_IsLinkedToTheProposalForTheSameCommittee()
    {
        var (dental, content) = (new PlanId("vp-tvn"), new ItemId("vp-tvn-r1"));
        var story = Decided.On(2018, 9, 25).And(
                new OpenPlan(dental, 2019, Dental, DecisionStage.Proposal, [PrimaryCare], GroupTemplate, HealthcareMatter),
                new SubmitPlan(dental, content, Motion, FromSource: true),
                new AdoptDecision(new("tvn"), HealthcareMatter, PrimaryCare, new(2018, 9, 25), "7", DecisionStage.Proposal, DecisionOutcome.Approved, content))
            .On(2018, 12, 12).And(new ContinuePlan(Proposal, Final, DecisionStage.Final), new SubmitPlan(Final, FinalContent, Motion));

        Given(story).When(AdoptedFinally(PrimaryCare)).ThenOne<DecisionAdopted>().Continues.ShouldBe(new ItemId("beslut-npf-vp-hsn-r1-19"));
    }

    [Fact]
    public void StandingOf_OwnPlanOfACommittee_IsInForceWithoutConfirmation()
    {
        var (own, content) = (new PlanId("vp-eget"), new ItemId("vp-eget-r1"));
        var story = January.And(
            new OpenPlan(own, 2019, Healthcare, DecisionStage.Final, [Healthcare], GroupTemplate, HealthcareMatter),
            new SubmitPlan(own, content, Motion, FromSource: true),
            new AdoptDecision(new("b"), HealthcareMatter, Healthcare, Meeting, "9", DecisionStage.Final, DecisionOutcome.Approved, content));

        Force(story, own, Meeting).ShouldBe(Domain.Decisions.Force.InForce);
    }

    private static Force Force(Story story, PlanId plan, DateOnly day) => PlansQueries.StandingOf(story, story.Authority.Plans.Plans[plan], day).Force;
}
