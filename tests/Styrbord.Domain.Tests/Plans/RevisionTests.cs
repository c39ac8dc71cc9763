using Styrbord.Domain.Decisions;
using Styrbord.Domain.Plans;
using static Styrbord.TestKit.AJointPlan;

namespace Styrbord.Domain.Tests.Plans;

public sealed class RevisionTests
{
    private static readonly DescribeGoal Change = new(Proposal, Health, "Ändrat.");

    [Fact]
    public void OpenPlan_New_WritesRevisionOne() => (PlanOf(Ready).Revision, PlanOf(Ready).Closed).ShouldBe((1, false));

    [Fact]
    public void SubmitPlan_Locked_KeepsTheNumberUntilTheFirstChange()
    {
        (PlanOf(Locked).Revision, PlanOf(Locked).Closed).ShouldBe((1, true));
        (PlanOf(Locked.And(Change)).Revision, PlanOf(Locked.And(Change)).Closed).ShouldBe((2, false));
    }

    [Fact]
    public void Write_SecondChangeAfterALock_StaysInTheSameRevision() => PlanOf(Locked.And(Change, Change with { Text = "Ändrat igen." })).Revision.ShouldBe(2);

    [Fact]
    public void Write_TextThatStandsThere_OpensNoRevision() => PlanOf(Locked.And(new WriteSection(Proposal, "vision", "Visionen beaktas i allt vi gör."))).Revision.ShouldBe(1);

    [Fact]
    public void SaveRevision_ThenAChange_OpensTheNextNumberAndKeepsTheOldText()
    {
        var story = Ready.And(new SaveRevision(Proposal), Change);

        PlanOf(story).Revision.ShouldBe(2);
        PlanOf(story).Kept.ShouldHaveSingleItem().Written.GoalTexts[Health].Text.Body.ShouldBe("Vi arbetar för jämlik hälsa, tillgänglig för alla.");
    }

    [Fact]
    public void SaveRevision_NothingChangedSince_IsRefused() => Given(Ready, new SaveRevision(Proposal)).When(new SaveRevision(Proposal)).Then(new NothingChanged(1));

    [Fact]
    public void SubmitPlan_SavedButUnchanged_LocksTheSavedRevision()
    {
        var story = Ready.And(new SaveRevision(Proposal), new SubmitPlan(Proposal, Content1, Motion));

        var kept = PlanOf(story).Kept.ShouldHaveSingleItem();
        (kept.Number, kept.Content).ShouldBe((1, Content1));
    }

    [Fact]
    public void SubmitPlan_SameRevisionOtherMotion_IsLockedBesideTheFirst()
    {
        var told = Given(Locked).When(new SubmitPlan(Proposal, Content2, ["Nämnden godkänner planen med tillägg."]));

        told.ThenEvents(typeof(RevisionKept), typeof(ContentFrozen));
        var (first, second) = (told.After.Authority.Decisions.Contents[Content1], told.After.Authority.Decisions.Contents[Content2]);
        (second.Revision, second.Hash == first.Hash).ShouldBe((first.Revision, false));
    }

    [Fact]
    public void SubmitPlan_NothingChangedSinceTheLock_IsRefused() => Given(Locked).When(new SubmitPlan(Proposal, Content2, Motion)).Then(new NothingChanged(1));

    [Fact, Requirement("R-124")]
    public void Write_AfterALock_LeavesTheLockedRevisionAsItWas()
    {
        var before = PlanOf(Locked).Kept[0];

        PlanOf(Locked.And(Change, new DropIndicator(Proposal, Indicator1))).Kept[0].ShouldBe(before);
    }

    [Fact]
    public void StandingOf_LockedTwice_NamesTheLatestLockedRevision() =>
        PlansQueries.StandingOf(LockedTwice, PlanOf(LockedTwice), LockedTwice.Today).LockedRevision.ShouldBe(2);

    private static Plan PlanOf(Story story) => story.Authority.Plans.Plans[Proposal];
}
