using Styrbord.Domain.Decisions;
using Styrbord.Domain.Plans;
using static Styrbord.TestKit.AJointPlan;

namespace Styrbord.Domain.Tests.Plans;

public sealed class PlanRevisionsTests
{
    private static readonly Story Changed = Locked.And(new DescribeGoal(Proposal, Health, "Annat."), new AnswerAssignment(Proposal, ToAll, "Nytt svar."));

    [Fact]
    public void At_ALockedRevision_HoldsWhatWasWrittenThen() =>
        PlanRevisions.At(Plan(Changed), 1)!.Content.GoalTexts[Health].Text.Body.ShouldBe("Vi arbetar för jämlik hälsa, tillgänglig för alla.");

    [Fact]
    public void At_TheRevisionBeingWritten_IsThePlanItself() => PlanRevisions.At(Plan(Changed), 2).ShouldBeSameAs(Plan(Changed));

    [Fact]
    public void At_ARevisionThatIsNotKept_IsNothing() => PlanRevisions.At(Plan(Changed), 7).ShouldBeNull();

    [Fact]
    public void Before_TheFirst_IsNothing()
    {
        PlanRevisions.Before(Plan(Changed), 2).ShouldBe(1);
        PlanRevisions.Before(Plan(Changed), 1).ShouldBeNull();
    }

    [Fact]
    public void Of_NewestFirst_SaysWhatDiffers()
    {
        var rows = PlanRevisions.Of(Changed, Plan(Changed));

        rows.Select(r => (r.Number, r.Open, Locked: r.Content is not null)).ShouldBe([(2, true, false), (1, false, true)]);
        rows[0].Changes.Select(c => (c.Kind, string.Join(' ', c.Names))).ShouldBe([(ChangeKind.GoalText, "1.1"), (ChangeKind.Answer, "1.1.1a")]);
        rows[1].Changes.ShouldBeEmpty();
    }

    [Fact]
    public void Of_SavedAndThenLocked_IsOneRevision()
    {
        var story = Ready.And(new SaveRevision(Proposal), new SubmitPlan(Proposal, Content1, Motion));

        PlanRevisions.Of(story, Plan(story)).ShouldHaveSingleItem().Content.ShouldBe(Content1);
    }

    [Fact]
    public void IsLocked_UntilTheNextChange()
    {
        PlanChoices.IsLocked(Plan(Locked)).ShouldBeTrue();
        PlanChoices.IsLocked(Plan(Changed)).ShouldBeFalse();
        PlanChoices.IsLocked(Plan(Ready.And(new SaveRevision(Proposal)))).ShouldBeFalse();
    }

    [Fact, Requirement("R-117", "R-138")]
    public void NextStage_FollowsTheDecisions()
    {
        Next(Submitted(PrimaryCare), Proposal, new(2018, 9, 20)).ShouldBeNull();
        Next(Decided, Proposal, new(2018, 9, 20)).ShouldBe(DecisionStage.Final);
        Next(FinallyDecided, Proposal, new(2018, 12, 12)).ShouldBeNull();
        Next(FinallyDecided, Final, new(2018, 12, 12)).ShouldBeNull();
        Next(FinallyDecided, Final, new(2019, 1, 2)).ShouldBe(DecisionStage.Adjustment);
    }

    [Fact, Requirement("R-038")]
    public void UnitsOf_AreTheCommitteesOwnWithWhatIsBelow() =>
        PlanChoices.UnitsOf(Opened, Plan(Opened)).Select(u => (u.Unit.Id, u.Depth)).ShouldBe([(PrimaryCareAdministration, 0), (HospitalAdministration, 0), (Surgery, 1)], ignoreOrder: true);

    [Fact, Requirement("R-127")]
    public void Offer_ForAComingCommittee_ProposesThoseWhoPrepareIt()
    {
        var offer = PlanChoices.Offer(Planning, 2019, Healthcare)!;

        offer.PreparedBy.ShouldBe([Hospital, PrimaryCare, Psychiatry]);
        offer.Matters.ShouldHaveSingleItem().Id.ShouldBe(HealthcareMatter);
        PlanChoices.Offer(Planning, 2031, Healthcare).ShouldBeNull();
    }

    private static DecisionStage? Next(Story story, PlanId plan, DateOnly day) => PlanChoices.NextStage(story, story.Authority.Plans.Plans[plan], day);

    private static Plan Plan(Story story) => story.Authority.Plans.Plans[Proposal];
}
