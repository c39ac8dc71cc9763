using Styrbord.Domain.Decisions;
using Styrbord.Domain.Plans;
using static Styrbord.TestKit.AJointPlan;

namespace Styrbord.Domain.Tests.Decisions;

public sealed class JointDecisionTests
{
    private static readonly DateOnly The19 = new(2018, 9, 19);
    private static readonly DateOnly The20 = new(2018, 9, 20);

    [Theory, Requirement("R-128", "R-129")]
    [InlineData(0, ContentState.Submitted, Force.Proposal)]
    [InlineData(1, ContentState.Conditional, Force.Proposal)]
    [InlineData(2, ContentState.Conditional, Force.Proposal)]
    public void StandingOf_SomeOfThreeHaveDecided_IsConditional(int decided, ContentState content, Force force)
    {
        var story = Submitted(by: [.. new[] { PrimaryCare, Psychiatry }.Take(decided)]);

        var standing = Standing(story);

        (standing.Content, standing.Force, standing.Decisions!.Alike, standing.Decisions.Of).ShouldBe((content, force, decided, 3));
        standing.Decisions.DecidedOn.ShouldBeNull();
    }

    [Fact, Requirement("R-129", "R-132", "R-117")]
    public void AdoptDecision_LastOfThreeAlikeOnAnotherDay_IsDecidedAlikeOnTheLastDay()
    {
        var standing = Standing(Decided);

        (standing.Content, standing.Force, standing.Decisions!.DecidedOn).ShouldBe((ContentState.Decided, Force.DecidedAlike, The20));
        standing.Decisions.Bodies.Select(b => b.Likeness).ShouldAllBe(l => l == Likeness.Alike);
    }

    [Fact, Requirement("R-132")]
    public void AdoptDecision_AllThreeOnTheSameDay_IsDecidedThatDay() =>
        Standing(Submitted(by: [Hospital, PrimaryCare, Psychiatry])).Decisions!.DecidedOn.ShouldBe(The19);

    [Fact, Requirement("R-130")]
    public void AdoptDecision_OtherWording_KeepsTheOthersConditionalAndIsADifference()
    {
        var standing = Standing(OtherWording());

        (standing.Content, standing.Force, standing.Decisions!.Alike).ShouldBe((ContentState.Conditional, Force.Proposal, 2));
        Likenesses(standing).ShouldBe([Likeness.OtherDocument, Likeness.Alike, Likeness.Alike]);
    }

    [Fact, Requirement("R-130")]
    public void Document_OfTheTwoContents_DifferInOneParagraphOnly()
    {
        var contents = DecisionsQueries.ContentsOf(LockedTwice, Proposal.Value);
        var (one, two) = (ContentRules.Document(contents[0])!, ContentRules.Document(contents[1])!);

        one.Body.Zip(two.Body).Where(pair => pair.First != pair.Second).ShouldHaveSingleItem()
            .ShouldBe((new RichText("Vi arbetar för jämlik hälsa, tillgänglig för alla."), new RichText("Vi arbetar för jämlik hälsa tillgänglig, för alla.")));
    }

    [Fact, Requirement("R-129", "R-130")]
    public void AdoptDecision_AnewOnTheRightWording_ReplacesTheEarlier()
    {
        var story = OtherWording().And(Adopted(Hospital, Content1, The20) with { Id = new("b-ny"), Paragraph = "99" });

        (Standing(story).Content, Standing(story).Decisions!.DecidedOn).ShouldBe((ContentState.Decided, The20));
        Standing(story).Decisions!.Bodies[0].Earlier.ShouldHaveSingleItem().Content.ShouldBe(Content2);
        DecisionsQueries.IsReplaced(story, story.Authority.Decisions.Decisions[new("beslut-nbs-vp-hsn-r2-20")]).ShouldBeTrue();
        DecisionsQueries.IsReplaced(story, story.Authority.Decisions.Decisions[new("b-ny")]).ShouldBeFalse();
    }

    [Fact, Requirement("R-129")]
    public void AdoptDecision_EarlierMeetingRegisteredLater_DoesNotReplaceTheLaterMeeting()
    {
        var story = LockedTwice.On(2018, 9, 21).And(Adopted(Hospital, Content1, The20), Adopted(Hospital, Content2, The19));

        var body = Standing(story).Decisions!.Bodies[0];

        (body.Content!.Id, body.Earlier.ShouldHaveSingleItem().Content).ShouldBe((Content1, (ItemId?)Content2));
    }

    [Fact, Requirement("R-130")]
    public void AdoptDecision_SameDocumentOtherMotion_IsADifferenceOfItsOwn()
    {
        var again = new ItemId("vp-hsn-r3");
        var story = LockedTwice.And(new DescribeGoal(Proposal, Health, "Vi arbetar för jämlik hälsa, tillgänglig för alla."), new SubmitPlan(Proposal, again, ["Nämnden godkänner planen utan villkor."]))
            .On(2018, 9, 20).And(Adopted(Hospital, again, The20), Adopted(PrimaryCare, Content1, The20), Adopted(Psychiatry, Content1, The20));

        Likenesses(Standing(story)).ShouldBe([Likeness.OtherMotion, Likeness.Alike, Likeness.Alike]);
        Standing(story).Content.ShouldBe(ContentState.Conditional);
    }

    [Fact, Requirement("R-129")]
    public void AdoptDecision_SameWordingOfTwoRevisions_IsAlike()
    {
        var again = new ItemId("vp-hsn-r3");
        var story = LockedTwice.And(new DescribeGoal(Proposal, Health, "Vi arbetar för jämlik hälsa, tillgänglig för alla."), new SubmitPlan(Proposal, again, Motion))
            .On(2018, 9, 20).And(Adopted(Hospital, again, The20), Adopted(PrimaryCare, Content1, The20), Adopted(Psychiatry, Content1, The20));

        Standing(story).Content.ShouldBe(ContentState.Decided);
    }

    [Fact, Requirement("R-124")]
    public void AdoptDecision_OnAnyLockedRevision_IsAccepted() =>
        Given(LockedTwice.On(2018, 9, 19)).When(Adopted(Hospital, Content1, The19)).ThenOne<DecisionAdopted>().Content.ShouldBe(Content1);

    [Theory, Requirement("R-129")]
    [InlineData(DecisionOutcome.Rejected)]
    [InlineData(DecisionOutcome.ReferredBack)]
    [InlineData(DecisionOutcome.Tabled)]
    public void AdoptDecision_NotToApprove_LeavesTheOthersConditional(DecisionOutcome outcome)
    {
        var standing = Standing(Submitted(by: [PrimaryCare, Psychiatry]).On(2018, 9, 20).And(Adopted(Hospital, Content1, The20, outcome)));

        (standing.Content, standing.Decisions!.Bodies[0].Likeness).ShouldBe((ContentState.Conditional, Likeness.NotApproved));
    }

    [Fact, Requirement("R-128")]
    public void AdoptDecision_ByABodyNotPreparingThePlan_IsRefused() =>
        Given(Locked.On(2018, 9, 19)).When(Adopted(Culture, Content1, The19)).Then(new NotAmongDeciders("Kultur- och fritidsnämnden", "Förslag till verksamhetsplan 2019, Hälso- och sjukvårdsnämnden"));

    [Fact, Requirement("R-118")]
    public void AdoptDecision_LastAlike_DeliversTheProposalToItsReceiverOnce()
    {
        var told = Given(Submitted(by: [PrimaryCare, Psychiatry]).On(2018, 9, 20)).When(Adopted(Hospital, Content1, The20));

        told.ThenEvents(typeof(DecisionAdopted), typeof(ProposalDelivered));
        var delivery = ((ProposalDelivered)told.Events[1]).Delivery;
        (delivery.Content, delivery.Receiver, delivery.Day, delivery.Due).ShouldBe((Content1, OldBoard, The20, (DateOnly?)new DateOnly(2018, 10, 5)));
    }

    [Fact, Requirement("R-118")]
    public void AdoptDecision_AlikeAgainAfterTheDelivery_IsNotDeliveredAgain() =>
        Given(Decided.On(2018, 9, 21)).When(Adopted(Hospital, Content1, new(2018, 9, 21))).ThenOne<DecisionAdopted>();

    [Fact, Requirement("R-118")]
    public void AdoptDecision_SameWordingInAnotherRevisionAfterTheDelivery_IsNotDeliveredAgain()
    {
        var again = new ItemId("vp-hsn-r3");
        var story = Decided.And(
            new DescribeGoal(Proposal, Health, "Annat."), new DescribeGoal(Proposal, Health, "Vi arbetar för jämlik hälsa, tillgänglig för alla."), new SubmitPlan(Proposal, again, Motion));

        Given(story.On(2018, 9, 21)).When(Adopted(Hospital, again, new(2018, 9, 21))).ThenOne<DecisionAdopted>();
    }

    [Fact, Requirement("R-133")]
    public void AdoptDecision_TwoForDifferentNewBodiesOnTheSameDay_AreBothAccepted()
    {
        var dental = new ItemId("vp-tvn-r1");
        var matter = new MatterId("arende-tvn");
        var story = Locked.And(
            new OpenMatter(matter, "2018/00003", "Verksamhetsplan 2019 för tandvårdsnämnden", MatterKind.OperationalPlan, 2019),
            new OpenPlan(new("vp-tvn"), 2019, Dental, DecisionStage.Proposal, [PrimaryCare], GroupTemplate, matter),
            new SubmitPlan(new("vp-tvn"), dental, Motion, FromSource: true));

        Given(story.On(2018, 9, 19), Adopted(PrimaryCare, Content1, The19))
            .When(new AdoptDecision(new("b2"), matter, PrimaryCare, The19, "42", DecisionStage.Proposal, DecisionOutcome.Approved, dental))
            .Then(authority => authority.Decisions.Decisions.Values.Where(d => d.Body == PrimaryCare && d.Day == The19)
                .Select(d => authority.Decisions.Contents[d.Content!.Value].ForBody).ShouldBe([Dental, Healthcare], ignoreOrder: true));
    }

    private static Story OtherWording() =>
        LockedTwice.On(2018, 9, 19).And(Adopted(PrimaryCare, Content1, The19), Adopted(Psychiatry, Content1, The19)).On(2018, 9, 20).And(Adopted(Hospital, Content2, The20));

    private static PlanStanding Standing(Story story) => PlansQueries.StandingOf(story, story.Authority.Plans.Plans[Proposal], story.Today);

    private static IEnumerable<Likeness> Likenesses(PlanStanding standing) => standing.Decisions!.Bodies.Select(b => b.Likeness);
}
