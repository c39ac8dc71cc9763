using Styrbord.Domain.Plans;
using static Styrbord.TestKit.AJointPlan;

namespace Styrbord.Domain.Tests.Plans;

public sealed class ConflictTests
{
    private static readonly string Seen = Ready.Authority.Plans.Plans[Proposal].Content.GoalTexts[Health].Text.Hash;
    private static readonly Story Changed = WithRoles(Ready).On(2018, 8, 21).As("sekreterare-npf").And(new DescribeGoal(Proposal, Health, "Den andras text."));

    [Fact]
    public void DescribeGoal_ChangedSinceSeen_CarriesBothTextsWhoAndWhen() =>
        Given(Changed).When(new DescribeGoal(Proposal, Health, "Min text.", Seen))
            .Then(new Conflict("text", "Den andras text.", "Min text.", "sekreterare-npf", Changed.Authority.LastAt));

    [Fact]
    public void DescribeGoal_SeenWhatStands_IsAccepted() => Given(Ready).When(new DescribeGoal(Proposal, Health, "Min text.", Seen)).ThenOne<GoalDescribed>();

    [Fact]
    public void DescribeGoal_BothWroteTheSame_ChangesNothing() => Given(Changed).When(new DescribeGoal(Proposal, Health, "Den andras text.", Seen)).ThenNothing();

    [Fact]
    public void DescribeGoal_AnotherGoalChangedMeanwhile_IsAccepted() =>
        Given(Changed).When(new DescribeGoal(Proposal, Quality, "Min text.", Ready.Authority.Plans.Plans[Proposal].Content.GoalTexts[Quality].Text.Hash)).ThenOne<GoalDescribed>();

    [Fact]
    public void WriteSection_WrittenWhileSeenEmpty_IsAConflict() => Given(Ready).When(new WriteSection(Proposal, "vision", "Min text.", Seen: "")).ThenRefused<Conflict>().Theirs.ShouldBe("Visionen beaktas i allt vi gör.");

    [Fact]
    public void AnswerAssignment_ChangedSinceSeen_IsAConflict() => Given(Ready).When(new AnswerAssignment(Proposal, ToAll, "Min text.", Seen: "")).ThenRefused<Conflict>().Mine.ShouldBe("Min text.");

    [Fact]
    public void DeclareNotApplicable_ReasonChangedSinceSeen_IsAConflict() => Given(Ready).When(new DeclareNotApplicable(Proposal, ToHealthcare, "Mitt skäl.", Seen: "")).ThenRefused<Conflict>().At.ShouldBe("reason");

    [Fact]
    public void AnswerAssignment_DeclaredNotApplicableMeanwhile_IsAConflictWithTheReason() =>
        Given(Ready, new DeclareNotApplicable(Proposal, ToAll, "Berör inte nämnden."))
            .When(new AnswerAssignment(Proposal, ToAll, "Min text.", Seen: Ready.Authority.Plans.Plans[Proposal].Content.Answers[ToAll].Text!.Hash))
            .ThenRefused<Conflict>().Theirs.ShouldBe("Berör inte nämnden.");

    [Fact]
    public void DeclareNotApplicable_AnsweredMeanwhile_IsAConflictWithTheAnswer() =>
        Given(Ready).When(new DeclareNotApplicable(Proposal, ToAll, "Mitt skäl.", Seen: ""))
            .ThenRefused<Conflict>().Theirs.ShouldBe(Ready.Authority.Plans.Plans[Proposal].Content.Answers[ToAll].Text!.Body);

    [Fact]
    public void UseIndicator_TargetChangedSinceSeen_IsAConflict() =>
        Given(Ready).When(new UseIndicator(Proposal, Indicator1, Health, "72", 2017, "90", Seen: "80")).Then(new Conflict("target", "75", "90", "system", Stamped(Indicator1)));

    [Fact]
    public void WriteOwnFocusArea_ChangedSinceSeen_IsAConflict()
    {
        var own = new WriteOwnFocusArea(Proposal, new("eget"), Health, "Eget", "Text.", "Förenligt.");

        Given(Ready, own).When(own with { Text = "Annan text.", Seen = "" }).ThenRefused<Conflict>().Theirs.ShouldBe("Text.");
    }

    private static long Stamped(ItemId indicator) => Ready.Authority.Plans.Plans[Proposal].Content.Indicators[indicator].Stamp.At;
}
