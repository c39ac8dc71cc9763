using Styrbord.Domain.Decisions;
using static Styrbord.TestKit.AJointPlan;

namespace Styrbord.Domain.Tests.Decisions;

public sealed class RegisterDecisionTests
{
    private static readonly DateOnly The19 = new(2018, 9, 19);
    private static readonly Story OnThe19 = Locked.On(2018, 9, 19);

    [Fact, Requirement("R-124", "R-125")]
    public void AdoptDecision_OnLockedContent_RecordsBodyDayMatterVersionOutcomeAndImmediateApproval()
    {
        var adopted = Given(OnThe19).When(Adopted(Hospital, Content1, The19)).ThenOne<DecisionAdopted>();

        (adopted.Body, adopted.Day, adopted.Matter, adopted.Content, adopted.Outcome, adopted.ImmediateApproval)
            .ShouldBe((Hospital, PartialDate.Of(The19), HealthcareMatter, Content1, DecisionOutcome.Approved, true));
    }

    [Fact, Requirement("R-124")]
    public void WriteInPlan_AfterTheDecision_LeavesTheDecidedContentAsItWas()
    {
        var before = Decided.Authority.Decisions.Contents[Content1];

        var after = Decided.And(new Domain.Plans.DescribeGoal(Proposal, Health, "Något helt annat.")).Authority.Decisions.Contents[Content1];

        after.ShouldBe(before);
        ContentRules.HashOf(ContentRules.Document(after)!).ShouldBe(after.Hash);
    }

    [Fact]
    public void AdoptDecision_ForADayLaterThanToday_IsRefused() =>
        Given(Locked).When(Adopted(Hospital, Content1, The19)).Then(new DayNotReached(The19, new(2018, 9, 18)));

    [Fact, Requirement("R-124")]
    public void AdoptDecision_ForADayBeforeTheContentWasLocked_IsRefused() =>
        Given(OnThe19).When(Adopted(Hospital, Content1, new(2018, 9, 17))).Then(new LockedAfterMeeting(new(2018, 9, 17), new(2018, 9, 18)));

    [Fact]
    public void AdoptDecision_OnTheDayTheContentWasLocked_IsAccepted() =>
        Given(OnThe19).When(Adopted(Hospital, Content1, new(2018, 9, 18))).ThenOne<DecisionAdopted>();

    [Fact]
    public void AdoptDecision_PlanWithoutContent_IsRefused() =>
        Given(OnThe19).When(Adopted(Hospital, Content1, The19) with { Content = null }).Then(new ContentNeeded());

    [Fact]
    public void AdoptDecision_PlanReferredBackWithoutContent_IsAccepted() =>
        Given(OnThe19).When(Adopted(Hospital, Content1, The19) with { Content = null, Outcome = DecisionOutcome.ReferredBack }).ThenOne<DecisionAdopted>();

    [Fact]
    public void AdoptDecision_UnknownContent_IsRefused() =>
        Given(OnThe19).When(Adopted(Hospital, Content1, The19) with { Content = new("x") }).Then(new NotFound("content", "x", "content"));

    [Fact]
    public void AdoptDecision_ContentOfAnotherStep_IsRefused() =>
        Given(OnThe19).When(Adopted(Hospital, Content1, The19) with { Stage = DecisionStage.Final }).Then(new ContentElsewhere(Content1));

    [Fact]
    public void AdoptDecision_ContentOfAnotherMatter_IsRefused() =>
        Given(OnThe19, new OpenMatter(new("m2"), "2018/77", "Annat", MatterKind.OperationalPlan)).When(Adopted(Hospital, Content1, The19) with { Matter = new("m2") }).Then(new ContentElsewhere(Content1));

    [Fact]
    public void AdoptDecision_UnknownMatterAndBody_GivesBothProblems() =>
        Given(OnThe19).When(Adopted(new("y"), Content1, The19) with { Matter = new("x") }).Then(new NotFound("matter", "x", "matter"), new NotFound("body", "y", "body"));

    [Fact]
    public void AdoptDecision_ParagraphOfTheDayTaken_IsRefused() =>
        Given(OnThe19, Adopted(Hospital, Content1, The19)).When(Adopted(Hospital, Content1, The19) with { Id = new("b2") }).Then(new ParagraphTaken("191"));

    [Fact]
    public void AdoptDecision_WithoutParagraphAndIdTaken_GivesBothProblems() =>
        Given(OnThe19, Adopted(Hospital, Content1, The19)).When(Adopted(Hospital, Content1, The19) with { Paragraph = "" })
            .Then(new AlreadyExists("decision", "beslut-nbs-vp-hsn-r1-19"), new Required("paragraph"));

    [Fact, Requirement("R-117")]
    public void ApproveMinutes_OfAllAlike_IsMinutesApproved()
    {
        var story = Decided.And(Approve(PrimaryCare, 19), Approve(Psychiatry, 19));

        DecisionsQueries.StandingOf(story, Proposal.Value, DecisionStage.Proposal)!.State.ShouldBe(ContentState.Decided);
        DecisionsQueries.StandingOf(story.And(Approve(Hospital, 20)), Proposal.Value, DecisionStage.Proposal)!.State.ShouldBe(ContentState.MinutesApproved);
    }

    [Fact]
    public void ApproveMinutes_Twice_IsRefused() =>
        Given(Decided, Approve(Hospital, 20)).When(Approve(Hospital, 20)).Then(new MinutesAlreadyApproved(new(2018, 9, 20)));

    [Theory]
    [InlineData(18)]
    [InlineData(21)]
    public void ApproveMinutes_BeforeTheMeetingOrAfterToday_IsRefused(int day) =>
        Given(Decided).When(new ApproveMinutes(new("beslut-npf-vp-hsn-r1-19"), new(2018, 9, day))).Then(new ApprovalDayOutside(new(2018, 9, day)));

    [Fact, Requirement("R-124")]
    public void NoteSlip_BesideTheDecision_LeavesTheDecidedTextAsItWas()
    {
        var story = Decided.And(new NoteSlip(new("beslut-nbs-vp-hsn-r1-20"), "Rätt diarienummer är 2018/00002."));

        var decision = story.Authority.Decisions.Decisions[new("beslut-nbs-vp-hsn-r1-20")];
        (decision.Notes.ShouldHaveSingleItem().Text.Body, decision.Notes[0].Stamp.By).ShouldBe(("Rätt diarienummer är 2018/00002.", "system"));
        story.Authority.Decisions.Contents.ShouldBe(Decided.Authority.Decisions.Contents);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(2_001)]
    public void NoteSlip_EmptyOrTooLong_IsRefused(int length) =>
        Given(Decided).When(new NoteSlip(new("beslut-nbs-vp-hsn-r1-20"), new string('a', length))).Problems.ShouldHaveSingleItem().Path.ShouldBe("text");

    [Fact]
    public void NoteSlip_UnknownDecision_IsRefused() => Given(Decided).When(new NoteSlip(new("x"), "Text.")).Then(new NotFound("decision", "x", "decision"));

    [Fact]
    public void OpenMatter_DiaryNumberTaken_IsRefused() =>
        Given(Planning).When(new OpenMatter(new("m"), "2018/00002", "Annat", MatterKind.Other)).Then(new DiaryNumberTaken("2018/00002"));

    private static ApproveMinutes Approve(BodyId body, int day) => new(new($"beslut-{body}-vp-hsn-r1-{day}"), new(2018, 9, 20));
}
