using Styrbord.Domain.Decisions;
using Styrbord.Domain.Plans;
using static Styrbord.TestKit.AJointPlan;

namespace Styrbord.Domain.Tests.Plans;

/// <summary>Changed words of a mover on a new revision, while the meeting sits .</summary>
public sealed class AmendmentTests
{
    private static readonly DateOnly The19 = new(2018, 9, 19);
    private static readonly ItemId Amended = new("vp-hsn-andrad");
    private static readonly Story Meeting = Locked.On(2018, 9, 19);
    private static readonly ChangedWords Words = new(PlanParts.OfGoalText(Health), "Vi arbetar för jämlik hälsa i hela länet.");
    private static readonly AmendAtMeeting Amend = new(Proposal, Content1, Amended, Hospital, The19, "Presidiet", [Words]);

    [Fact, Requirement("R-113", "R-124")]
    public void AmendAtMeeting_WordsOfAGoal_LocksANewRevisionWithThem()
    {
        var story = Meeting.And(Amend);

        var content = story.Authority.Decisions.Contents[Amended];
        ContentRules.Document(content)!.Body.OfType<RichText>().Select(t => t.Markdown).ShouldContain(Words.Text);
        ContentRules.HashOf(ContentRules.Document(content)!).ShouldBe(content.Hash);
        (content.Revision, content.Changed!.From, content.Changed.MovedBy.Body).ShouldBe((2, Content1, "Presidiet"));
        (story.Authority.Plans.Plans[Proposal].Closed, story.Authority.Plans.Plans[Proposal].Revision).ShouldBe((true, 2));
    }

    [Fact, Requirement("R-124")]
    public void AmendAtMeeting_LeavesWhatWasOnTheTable() =>
        Given(Meeting).When(Amend).Then(a => a.Decisions.Contents[Content1].ShouldBe(Meeting.Authority.Decisions.Contents[Content1]));

    [Fact]
    public void AmendAtMeeting_WhileSomebodyWritesOn_KeepsTheirWordsAsARevision()
    {
        var story = Meeting.And(new WriteSection(Proposal, "vision", "Ett utkast."), Amend);

        var plan = story.Authority.Plans.Plans[Proposal];
        (plan.Revision, PlanRevisions.At(plan, 2)!.Content.Sections["vision"].Text.Body).ShouldBe((3, "Ett utkast."));
        plan.Content.Sections["vision"].Text.Body.ShouldBe("Visionen beaktas i allt vi gör.");
    }

    [Fact]
    public void AmendAtMeeting_EveryKindOfPart_ReadsAsChanged()
    {
        var own = new ItemId("eget");
        var commitment = new ItemId("atagande");
        var story = Ready.And(new WriteOwnFocusArea(Proposal, own, Health, "Eget", "Text.", "Förenligt."), new MakeCommitment(Proposal, commitment, Health, "Vi gör."))
            .On(2018, 9, 18).And(new SubmitPlan(Proposal, Content1, Motion)).On(2018, 9, 19);
        var changes = new ChangedWords[]
        {
            new(PlanParts.OfSection("vision"), "Ny vision."), new(Amending.OfAnswer(ToAll), "Nytt svar."), new(Amending.OfAnswer(ToHealthcare), "Nytt skäl."), new(PlanParts.OfFocusArea(own), "Ny text."),
            new(PlanParts.OfCommitment(commitment), ""), new("commitments.tillagt", "Ett till.", Quality), new(PlanParts.OfIndicator(Indicator1), "80"),
        };

        var content = story.And(Amend with { Changes = [.. changes] }).Authority.Plans.Plans[Proposal].Content;

        changes.Select(c => Amending.WordsOf(content, c.Part)).ShouldBe(["Ny vision.", "Nytt svar.", "Nytt skäl.", "Ny text.", null, "Ett till.", "80"]);
        (content.Answers[ToHealthcare].NotApplicable!.Body, content.Commitments[new("tillagt")].Goal).ShouldBe(("Nytt skäl.", Quality));
    }

    [Fact]
    public void AmendAtMeeting_PartsSentAlongUnchanged_AreLeftAlone() =>
        Given(Meeting).When(Amend with { Changes = [new(PlanParts.OfSection("vision"), "Visionen beaktas i allt vi gör."), Words] })
            .Events.OfType<PlanAmended>().Single().Parts.ShouldHaveSingleItem().Part.ShouldBe(PlanParts.OfGoalText(Health));

    [Fact]
    public void AmendAtMeeting_OnlyTheMotion_LocksTheSameDocumentWithIt()
    {
        var contents = Meeting.And(Amend with { Changes = [], Motion = ["Nämnden godkänner planen utan villkor."] }).Authority.Decisions.Contents;

        ContentRules.Document(contents[Amended])!.Body.ShouldBe(ContentRules.Document(contents[Content1])!.Body);
        contents[Amended].Hash.ShouldNotBe(contents[Content1].Hash);
    }

    [Fact]
    public void AmendAtMeeting_NothingChanged_IsRefused() => Given(Meeting).When(Amend with { Changes = [] }).Then(new NothingChanged(1));

    [Fact]
    public void AmendAtMeeting_StrikingWhatThePlanMustHold_IsRefusedWithIt() =>
        Given(Meeting).When(Amend with { Changes = [new(PlanParts.OfIndicator(Indicator1), " ")] }).ThenRefused<Missing>().What.ShouldBe("target");

    [Fact]
    public void AmendAtMeeting_UnknownPartNobodyMovedAndTomorrow_GivesAllProblems() =>
        Given(Meeting).When(Amend with { Changes = [new("sections.finns-inte", "x")], MovedBy = " ", Day = The19.AddDays(1) })
            .Then(new NotFound("part", "sections.finns-inte", "changes[0].part"), new Required("movedBy"), new DayNotReached(The19.AddDays(1), The19));

    [Fact]
    public void AmendAtMeeting_TheSamePartTwice_IsRefused() =>
        Given(Meeting).When(Amend with { Changes = [Words, Words with { Text = "Annat." }] }).Then(new AlreadyExists("part", Words.Part, "changes[1].part"));

    [Fact]
    public void AmendAtMeeting_BeforeTheContentWasLocked_IsRefused() => Given(Meeting).When(Amend with { Day = new(2018, 9, 17) }).Then(new LockedAfterMeeting(new(2018, 9, 17), new(2018, 9, 18)));

    [Fact]
    public void AmendAtMeeting_ByABodyThatDoesNotDecideThePlan_IsRefused() => Given(Meeting).When(Amend with { Body = Culture }).Then(new NotOnTheTable("Kultur- och fritidsnämnden"));

    [Fact]
    public void AmendAtMeeting_UnknownContent_IsRefused() => Given(Meeting).When(Amend with { From = new("x") }).Then(new NotFound("content", "x", "from"));

    [Fact, Requirement("R-124")]
    public void AdoptDecision_WithChangesOfItsOwnMeeting_IsApproved()
    {
        var story = Meeting.And(Amend).And(Adopted(Hospital, Amended, The19, DecisionOutcome.ApprovedWithChanges));

        var body = DecisionsQueries.StandingOf(story, Proposal.Value, DecisionStage.Proposal)!.Bodies[0];
        (body.Decision!.Outcome, body.Content!.Id).ShouldBe((DecisionOutcome.ApprovedWithChanges, Amended));
    }

    [Fact]
    public void AdoptDecision_WithChangesEnteredTheDayAfter_HoldsForTheMeetingsDay() =>
        Given(Locked.On(2018, 9, 20), Amend).When(Adopted(Hospital, Amended, The19, DecisionOutcome.ApprovedWithChanges)).ThenOne<DecisionAdopted>();

    [Fact]
    public void AdoptDecision_PlainApprovalOfWhatWasChangedAtTheMeeting_IsRefused() => Given(Meeting, Amend).When(Adopted(Hospital, Amended, The19)).Then(new ChangedAtMeeting(2));

    [Fact]
    public void AdoptDecision_WithChangesOfContentThatLayOnTheTable_IsRefused() =>
        Given(Meeting).When(Adopted(Hospital, Content1, The19, DecisionOutcome.ApprovedWithChanges)).Then(new NotChangedAtMeeting("Nämnden för sjukhuset", 1));

    [Fact, Requirement("R-129", "R-130")]
    public void AdoptDecision_OneChangedAndTheOthersNot_KeepsAllConditional()
    {
        var standing = DecisionsQueries.StandingOf(OneChanged(), Proposal.Value, DecisionStage.Proposal)!;

        (standing.State, standing.Alike, standing.Bodies[0].Likeness).ShouldBe((ContentState.Conditional, 2, Likeness.OtherDocument));
    }

    [Fact, Requirement("R-129")]
    public void AdoptDecision_TheOthersApproveTheChangedWords_IsDecidedAlike()
    {
        var story = OneChanged().On(2018, 9, 24).And(Adopted(PrimaryCare, Amended, new(2018, 9, 24)), Adopted(Psychiatry, Amended, new(2018, 9, 24)));

        DecisionsQueries.StandingOf(story, Proposal.Value, DecisionStage.Proposal)!.AllAlike.ShouldBeTrue();
    }

    [Fact, Requirement("R-129")]
    public void AmendAtMeeting_TheSameWordsAtTwoMeetings_AreAlike()
    {
        var again = new ItemId("vp-hsn-andrad-igen");
        var contents = Meeting.And(Amend, Amend with { Content = again, Body = PrimaryCare, MovedBy = "Arbetsutskottet" }).Authority.Decisions.Contents;

        contents[again].Hash.ShouldBe(contents[Amended].Hash);
    }

    private static Story OneChanged() =>
        Meeting.And(Amend).And(Adopted(Hospital, Amended, The19, DecisionOutcome.ApprovedWithChanges), Adopted(PrimaryCare, Content1, The19), Adopted(Psychiatry, Content1, The19));
}
