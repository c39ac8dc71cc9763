using Styrbord.Domain.Decisions;
using Styrbord.Domain.Economy;
using Styrbord.Domain.FrameChanges;
using Styrbord.Domain.Organisation;
using static Styrbord.TestKit.SomeFrames;

namespace Styrbord.Domain.Tests.FrameChanges;

/// <summary>What may be done to frames after they are decided, and by whom.</summary>
public sealed class FrameChangeTests
{
    private const int Surgeries = 1;
    private const int Pay = 4;
    private const int Operations = 5;
    private const int ServicePay = 9;
    private const int ServiceOperations = 10;
    private static readonly MatterId OfAssembly = new("arende-fullmaktige");
    private static readonly MatterId OfBoard = new("arende-styrelsen");
    private static readonly MatterId OfCommittee = new("arende-namnden");
    private static readonly MatterId Undecided = new("arende-utan");
    private static readonly ItemId Standing = new("stadigvarande");

    private static readonly Story Decided = Registered.On(2019, 3, 1).And(
        new OpenMatter(OfBoard, "2019/00010", "Omdisponering", MatterKind.Other, 2019), new OpenMatter(OfCommittee, "2019/00011", "Internbudget", MatterKind.Other, 2019), new OpenMatter(Undecided, "2019/00012", "Inget beslut", MatterKind.Other, 2019),
        new OpenMatter(OfAssembly, "2019/00013", "Ändrade ramar", MatterKind.Other, 2019), Adoption("beslut-rf", OfAssembly, Assembly), Adoption("beslut-rs", OfBoard, Board), Adoption("beslut-hsn", OfCommittee, Healthcare));

    private static readonly Story Ongoing = Decided.And(new RecordStandingDecision(Standing, "Tekniska justeringar", DirectiveMatter, [TechnicalGround.PayReview, TechnicalGround.Reorganisation], 2019));

    [Fact, Requirement("R-154")]
    public void Supplement_ByTheAssembly_StandsBesideTheFrameAsDecided()
    {
        Given(Decided).When(Supplement(40)).Then(after =>
        {
            var set = after.Economy.Sets[Frames];
            var (figure, sum) = (Now(after, Operations), Now(after, 7));
            (figure.OriginalTkr, figure.AdjustedTkr, figure.CurrentTkr).ShouldBe((1_000, 1_000, 1_040));
            (sum.OriginalTkr, sum.CurrentTkr).ShouldBe((2_101, 2_141));
            (Now(after, 11).CurrentTkr, set.Of(set.Rows[Operations - 1], 2019)).ShouldBe((0, 1_000));
            figure.Changes.ShouldHaveSingleItem().Change.Financing!.Body.ShouldBe("Årets överskott");
            after.Economy.Postings.Sum(new(PostingKind.Change, Frames, Cause: new("tillagg"))).ShouldBe(Tkr.ToOre(40));
            Reconciliations.Of(after).ShouldAllBe(l => l.Judgement != Judgement.Error);
        });
    }

    [Fact]
    public void Supplement_WithoutFinancingOrDecision_IsRefused()
    {
        Given(Decided).When(Supplement(40) with { Financing = " " }).Then(new FinancingMissing());
        Given(Decided).When(Supplement(40) with { Parts = [new(7, 40)] }).Then(new ChangedSum("parts[0].row", "Summa Hälso- och sjukvårdsnämnden"));
        Given(Decided).When(Supplement(40) with { Matter = null }).Then(new ChangeWithoutDecision("matter"));
        Given(Decided).When(Supplement(40) with { Matter = Undecided }).Then(new ChangeWithoutDecision("matter"));
        Given(Decided).When(Supplement(40) with { Matter = OfBoard }).Then(new WrongDecider("matter", "Regionstyrelsen"));
        Given(Decided).When(Supplement(40) with { Parts = [new(Operations, 40), new(Pay, -40)] }).Then(new SupplementAddsNothing("parts"));
    }

    [Fact]
    public void ChangeFrames_OfAPlanYear_IsRefusedUntilItsBudgetIsDecided()
    {
        Given(Decided).When(Supplement(40) with { Year = 2020 }).Then(new FramesOnlyPlan(2020));
        Given(Ongoing).When(new DistributePayReview(new("revision"), Frames, 2021, [new(Pay, 5)], "Utfall.", Standing, From: ServicePay)).Then(new FramesOnlyPlan(2021));
    }

    [Fact]
    public void RecordStandingDecision_OverWhatAnotherHasWritten_IsAConflict()
    {
        var seen = RightRules.SeenOf(Ongoing.Authority.FrameChanges.Standing[Standing]);
        RecordStandingDecision Named(string name, string? of) => new(Standing, name, DirectiveMatter, [TechnicalGround.PayReview, TechnicalGround.Reorganisation], 2019, Seen: of);

        Given(Ongoing, Named("Tekniskt", seen)).When(Named("Teknik", seen)).ThenRefused<Conflict>().ShouldSatisfyAllConditions(c => c.At.ShouldBe("name"), c => c.Theirs.ShouldBe("Tekniskt"));
        Given(Ongoing).When(Named("Teknik", "")).ThenRefused<Conflict>().Theirs.ShouldBe("Tekniska justeringar");
        Given(Ongoing).When(Named("Teknik", null)).ThenOne<StandingDecisionRecorded>();
    }

    [Fact]
    public void Redistribution_ByTheBoard_NeedsThatTheBudgetDecisionSaysSo()
    {
        var moved = Change("flytt", FrameChangeKind.Redistribution, OfBoard, (Operations, -10), (ServiceOperations, 10));
        Given(Decided).When(moved).Then(new WrongDecider("matter", "Regionstyrelsen"));
        Given(Decided).When(moved with { Matter = OfAssembly }).ThenAccepted();
        var allowed = Given(Decided, new RecordChangeRights(Frames, [new(FrameChangeKind.Redistribution, [ChangeDecider.Assembly, ChangeDecider.ExecutiveBoard])], DirectiveMatter));

        allowed.When(moved).Then(after => (Now(after, 7).CurrentTkr, Now(after, 11).CurrentTkr).ShouldBe((2_091, 10)));
        allowed.When(moved with { Parts = [new(Operations, -10), new(ServiceOperations, 11)] }).Then(new NetNotZero("parts", 1));
        allowed.When(moved with { Parts = [new(Operations, -10), new(Pay, 10)] }).Then(new OneCommitteeOnly("parts"));
    }

    [Fact]
    public void Redistribution_ThatMovesWithinEachCommittee_IsRefusedAndCountsAllThatItMoves()
    {
        var moved = Change("flytt", FrameChangeKind.Redistribution, OfAssembly, (Operations, -10), (Pay, 4), (ServiceOperations, 6)) with { DecidedTkr = 15 };

        Given(Decided).When(moved with { Parts = [new(Operations, -10), new(Pay, 10), new(ServiceOperations, 5), new(ServicePay, -5)] }).Then(new OneCommitteeOnly("parts"));
        Given(Decided, moved).When(moved with { Id = new("flytt-2"), Parts = [new(Operations, -6), new(ServiceOperations, 6)] }).Then(new DecisionUsedUp("matter", 6, 15, 5));
    }

    [Fact]
    public void Supplement_OfBothDirections_IsCountedGrossAndHoldsItsDirection()
    {
        Given(Decided).When(Supplement(40) with { Parts = [new(Operations, 50), new(Pay, -10)], DecidedTkr = 45 }).Then(new DecisionUsedUp("matter", 50, 45, 45));
        Given(Decided, Supplement(40) with { DecidedTkr = 100 }).When(Supplement(-10) with { Id = new("igen") }).Then(new DecisionOfOtherDirection("matter"));
        Given(Decided, Supplement(-40) with { DecidedTkr = 100 }).When(Supplement(-70) with { Id = new("igen") }).Then(new DecisionUsedUp("matter", 70, 100, 60));
    }

    [Fact]
    public void CarryInvestments_ProjectsOfLikeNames_AreTwo() =>
        Given(Decided).When(new CarryInvestments(new("ombudgetering"), 2019, [new(Healthcare, "Hus A", 900, 700), new(Healthcare, "Hus Å", 900, 700)], DirectiveMatter)).ThenAccepted();

    [Fact]
    public void Rights_BeyondTheLaw_AreRefused()
    {
        var wide = new RecordChangeRights(Frames, [new(FrameChangeKind.Redistribution, [ChangeDecider.Assembly, ChangeDecider.ExecutiveBoard])], DirectiveMatter, Seen: "");
        Given(Decided, wide).When(wide with { Rights = [new(FrameChangeKind.Redistribution, [ChangeDecider.Assembly])] }).ThenRefused<Conflict>().Theirs.ShouldBe("Redistribution: Assembly, ExecutiveBoard");
        Given(Decided).When(new RecordChangeRights(Frames, [new(FrameChangeKind.Supplement, [ChangeDecider.ExecutiveBoard])], DirectiveMatter)).Then(new RightOutsideLaw("rights[0]"));
        Given(Decided).When(new RecordChangeRights(Frames, [new(FrameChangeKind.Redistribution, [ChangeDecider.Assembly])], OfBoard)).Then(new WrongDecider("matter", "Regionstyrelsen"));
    }

    [Fact]
    public void WithinCommittee_ByTheCommittee_LeavesItsSum()
    {
        var own = Change("inom", FrameChangeKind.WithinCommittee, OfCommittee, (Operations, -25), (Surgeries, 25));

        Given(Decided).When(own).Then(after => (Now(after, Operations).CurrentTkr, Now(after, Surgeries).CurrentTkr, Now(after, 2).CurrentTkr, Now(after, 7).CurrentTkr).ShouldBe((975, 525, 525, 2_101)));
        Given(Decided).When(own with { Matter = OfBoard }).Then(new WrongDecider("matter", "Regionstyrelsen"));
        Given(Decided).When(own with { Parts = [new(Operations, -25), new(ServiceOperations, 25)] }).Problems.ShouldContain(new SeveralCommittees("parts"));
    }

    [Fact]
    public void WithinCommittee_ByADelegate_RestsOnTheDelegatedDecision()
    {
        var story = Given(Decided).And(
            new RegisterConstitutingMeeting(Healthcare, new DateOnly(2019, 1, 8)),
            new DelegateRight(new("delegation"), Healthcare, "Fördela om inom ramen", new DateOnly(2019, 1, 10), "5", new DateOnly(2019, 1, 10), Holder: "förvaltningschefen"),
            new RegisterDelegated(new("delegerat"), new("delegation"), new DateOnly(2019, 2, 1), "Omfördelning"));
        var own = Change("inom", FrameChangeKind.WithinCommittee, null, (Operations, -25), (Pay, 25)) with { Delegated = new("delegerat") };

        story.When(own).Then(after => Now(after, Pay).Changes.ShouldHaveSingleItem().Change.By.ShouldBe(ChangeDecider.Delegate));
        story.When(own with { Parts = [new(ServicePay, -25), new(ServiceOperations, 25)] }).Then(new WrongDecider("delegated", "förvaltningschefen"));
        story.When(own with { Delegated = new("inget") }).Then(new NotFound("delegatedDecision", "inget", "delegated"));
    }

    [Fact, Requirement("R-156")]
    public void PayReview_InOneRun_MovesTheActualOutcomeFromTheCentralAccount()
    {
        var run = new DistributePayReview(new("revision"), Frames, 2019, [new(Pay, 42), new(Surgeries, 8)], "Utfall av lönerevisionen 2019", Standing, From: ServicePay);
        Given(Ongoing).When(run).Then(after =>
        {
            (Now(after, ServicePay).AdjustedTkr, Now(after, Pay).AdjustedTkr, Now(after, Surgeries).AdjustedTkr).ShouldBe((10, 742, 508));
            after.Economy.Postings.Sum(new(PostingKind.Change, Frames)).ShouldBe(0);
            after.FrameChanges.Changes[new("revision")].Decision.ShouldBe(new ItemId("beslut-pd"));
        });
        Given(Ongoing).When(run with { Outcomes = [new(Pay, 61)] }).Then(new CentralAccountShort(61, 60));
        Given(Ongoing).When(run with { Outcomes = [new(999, 1)], From = 999 }).Then(new NoFrameRow("from", 999), new NoFrameRow("outcomes[0].row", 999));
        Given(Ongoing).When(run with { Outcomes = [new(Pay, -1)] }).Then(new NotMoreThanNothing("outcomes[0].amountTkr"));
        Given(Decided).When(run).Then(new NotCoveredByStanding("standing"));
    }

    [Fact, Requirement("R-156")]
    public void PayReview_FromAnAccountOutsideTheFrames_NetsToNothing()
    {
        var account = new RecordCentralAccount(new("loneoversyn"), Frames, "Löneöversyn", Board, 2019, 50, DirectiveMatter);
        var run = new DistributePayReview(new("revision"), Frames, 2019, [new(Pay, 42), new(ServicePay, 5)], "Utfall av lönerevisionen 2019", Standing, new("loneoversyn"));
        Given(Ongoing, account).When(run).Then(after =>
        {
            ChangeQueries.LeftOf(after, after.FrameChanges.Central[new("loneoversyn")]).ShouldBe(3);
            after.Economy.Postings.Sum(new(PostingKind.Change, Frames)).ShouldBe(0);
            (Now(after, Pay).CurrentTkr, Now(after, 11).CurrentTkr).ShouldBe((742, 5));
        });
        Given(Ongoing, account, run).When(run with { Id = new("igen") }).Then(new CentralAccountShort(47, 3));
        Given(Ongoing).When(run).Then(new NotFound("centralAccount", "loneoversyn", "account"));
        Given(Ongoing).When(account with { Matter = OfBoard }).Then(new WrongDecider("matter", "Regionstyrelsen"));
    }

    [Fact, Requirement("R-156")]
    public void PayIncrease_HeldCentrally_IsOfThePersonnelFramesInTheirPriceLevel()
    {
        Story story = Indexed.And(new RecordIndexRules([Index("index-personal", "Personal", 320, inFrames: false) with { PriceLevelYear = 2018, Rates = [new(2019, 300), new(2020, 320), new(2021, 320)] }]));
        var set = story.Authority.Economy.Sets[Frames];

        set.Years.Select(y => PayIncrease.HeldTkr(story, set, y)).ShouldBe([23, 48, 74], "760, 760 and 765 tkr at 3,0, 3,2 and 3,2 percent upon each other");
        PayIncrease.HeldTkr(Registered, set, 2019).ShouldBe(0);
    }

    [Fact]
    public void Technical_NotNetZero_IsRefused()
    {
        var moved = Change("omorg", FrameChangeKind.Technical, null, (Operations, -30), (ServiceOperations, 30)) with { Standing = Standing, Ground = TechnicalGround.Reorganisation };
        Given(Ongoing).When(moved).ThenAccepted();
        Given(Ongoing).When(moved with { Parts = [new(Operations, -30)] }).Then(new NetNotZero("parts", -30));
        Given(Ongoing).When(moved with { Ground = TechnicalGround.InternalPrices }).Then(new NotCoveredByStanding("standing"));
        Given(Ongoing).When(moved with { Ground = null }).Then(new Required("ground"));
    }

    [Fact]
    public void Change_WithBadRowsOrAmounts_IsRefusedWhole()
    {
        Given(Decided).When(Supplement(Tkr.Most + 1)).Problems.ShouldContain(new AmountOutOfRange("parts[0].amountTkr", Tkr.Most + 1));
        Given(Decided).When(Supplement(Tkr.Most)).Then(new BudgetOutOfRange("parts", "Drift"));
        Given(Decided).When(Supplement(1) with { Parts = [] }).Then(new PartsOutOfRange("parts", 0, 500));
        Given(Decided).When(Supplement(1) with { Parts = [new(99, 1)] }).Then(new NoFrameRow("parts[0].row", 99));
        Given(Decided).When(Supplement(1) with { Parts = [new(Pay, 1), new(Pay, 1)] }).Then(new ChangedTwice("parts[1].row", "Personal"));
        Given(Decided).When(Supplement(1) with { Year = 2030 }).Then(new YearNotInFrames("year", 2030));
        Given(Adopted, Register with { Stage = FrameStage.Proposal, Matter = null }).When(Supplement(1)).Then(new FramesNotDecided("set"));
    }

    [Fact]
    public void Change_AfterEmptyRows_IsRefusedAtTheRowAsSent()
    {
        Given(Decided).When(Supplement(1) with { Parts = [new(null, null), new(Operations, 5), new(Pay, 0), new(99, 1)] }).Then(new NoFrameRow("parts[3].row", 99));
        Given(Decided).When(Supplement(1) with { Parts = [new(Pay, null), new(Pay, 1), new(null, 2), new(Pay, 1)] }).Then(new ChangedTwice("parts[3].row", "Personal"));
        Given(Ongoing).When(new DistributePayReview(new("revision"), Frames, 2019, [new(null, null), new(Pay, -42)], "Utfall", Standing, From: ServicePay)).Then(new NotMoreThanNothing("outcomes[1].amountTkr"));
    }

    [Fact]
    public void CarryInvestments_ByTheAssembly_MovesAtMostWhatWasLeft()
    {
        var carried = new CarryInvestments(new("ombudgetering"), 2019, [new(Healthcare, "Ny röntgen", 900, 700)], DirectiveMatter);
        Given(Decided).When(carried).Then(after =>
        {
            var project = new ItemId("ombudgetering-1");
            after.Economy.Postings.Sum(new(PostingKind.Change, InvestmentsCarried.Set, From: 2018, To: 2018, Project: project)).ShouldBe(-Tkr.ToOre(700));
            after.Economy.Postings.Sum(new(PostingKind.Change, InvestmentsCarried.Set, Project: project)).ShouldBe(0);
            Now(after, 7).CurrentTkr.ShouldBe(2_101);
        });
        Given(Decided).When(carried with { Parts = [new(Healthcare, "Ny röntgen", 600, 700)] }).Then(new MoreThanUnspent("parts[0].amountTkr", 700, 600));
        Given(Decided).When(carried with { Matter = OfBoard }).Then(new WrongDecider("matter", "Regionstyrelsen"));
    }

    [Fact]
    public void CarryInvestments_OfWhatIsCarriedAlready_IsRefused()
    {
        var story = Given(Decided, new CarryInvestments(new("forst"), 2019, [new(Healthcare, "Ny röntgen", 900, 700)], OfAssembly, 5_000));
        var again = new CarryInvestments(new("igen"), 2019, [new(Healthcare, "ny  Röntgen", 900, 200)], OfAssembly);

        story.When(again).ThenAccepted();
        story.When(again with { Parts = [new(Healthcare, "ny  Röntgen", 900, 201)] }).Then(new CarriedAlready("parts[0].amountTkr", "ny  Röntgen", 700, 200));
        story.When(again with { Parts = [new(Healthcare, "Ny röntgen", 5_000, 200)] }).Then(new UnspentOtherwise("parts[0].unspentTkr", 5_000, 900));
        story.When(again with { Parts = [new(Healthcare, "Ny röntgen", 900, 900)], Year = 2020 }).ThenAccepted();
        Given(story, again).When(again with { Id = new("tredje"), Parts = [new(Healthcare, "Ny röntgen", 900, 1)] }).Then(new CarriedAlready("parts[0].amountTkr", "Ny röntgen", 900, 0));
        Given(Decided, Supplement(40)).When(again).Then(new DecisionOfOtherKind("matter"));
    }

    [Fact]
    public void CarryInvestments_BeyondTheDecision_IsRefusedOverItsProjects()
    {
        var first = new CarryInvestments(new("forst"), 2019, [new(Healthcare, "Ny röntgen", 900, 700), new(Healthcare, "Tak", 500, 300)], OfAssembly);
        var second = new CarryInvestments(new("sedan"), 2019, [new(Board, "Servrar", 400, 200)], OfAssembly);

        Given(Decided, first).When(second).Then(new DecisionUsedUp("matter", 200, 1_000, 0));
        Given(Decided, first with { DecidedTkr = 1_150 }).When(second).Then(new DecisionUsedUp("matter", 200, 1_150, 150));
        Given(Decided).When(first with { DecidedTkr = 999 }).Then(new DecisionUsedUp("matter", 1_000, 999, 999));
        Given(Decided).When(first with { DecidedTkr = 0 }).Problems.ShouldContain(new NotMoreThanNothing("decidedTkr"));
        Given(Decided, first with { DecidedTkr = 1_150 }, second with { Parts = [new(Board, "Servrar", 400, 150)] }).Authority.FrameChanges.Carried.Count.ShouldBe(2);
        Given(Decided, first, new CorrectDecidedAmount(new("beslut-rf"), 1_200, "Även servrarna"), second).Authority.FrameChanges.Carried.Count.ShouldBe(2);
    }

    [Fact]
    public void Change_ByTheDecisionThatFixedTheFramesOrAnEarlierOne_IsRefused()
    {
        var earlier = new MatterId("arende-tidigt");
        var story = Given(Decided, new OpenMatter(earlier, "2018/00020", "Tilläggsanslag", MatterKind.Other, 2018), Adoption("beslut-tidigt", earlier, OldAssembly) with { Day = new PartialDate(2018, 5, 21) });

        story.When(Supplement(40) with { Matter = DirectiveMatter }).Then(new DecisionNotAfter("matter", new(2018, 6, 11), new(2018, 6, 11)));
        story.When(Supplement(40) with { Matter = earlier }).Then(new DecisionNotAfter("matter", new(2018, 5, 21), new(2018, 6, 11)));
    }

    [Fact]
    public void Decision_UsedTwice_IsRefusedUnlessSomethingOfItIsLeft()
    {
        var again = Supplement(10) with { Id = new("igen") };

        Given(Decided, Supplement(40)).When(again).Then(new DecisionUsedUp("matter", 10, 40, 0));
        var more = Given(Decided, Supplement(40) with { DecidedTkr = 45 });
        more.When(again).Then(new DecisionUsedUp("matter", 10, 45, 5));
        more.When(again with { DecidedTkr = 50 }).Then(new DecidedOtherwise("decidedTkr", 50, 45));
        more.When(again with { Parts = [new(Operations, 5)] }).ThenOne<FramesChanged>().Change.Decision.ShouldBe(new ItemId("beslut-rf"));
        more.When(Change("flytt", FrameChangeKind.Redistribution, OfAssembly, (Operations, -5), (ServiceOperations, 5))).Then(new DecisionOfOtherKind("matter"));
        Given(Decided).When(Supplement(40) with { DecidedTkr = 39 }).Then(new DecisionUsedUp("matter", 40, 39, 39));
        Given(Decided, Change("inom", FrameChangeKind.WithinCommittee, OfCommittee, (Operations, -25), (Surgeries, 25))).When(Change("inom-2", FrameChangeKind.WithinCommittee, OfCommittee, (Operations, -1), (Surgeries, 1)))
            .Then(new DecisionUsedUp("matter", 1, 25, 0));
    }

    [Fact, Requirement("R-154")]
    public void CorrectDecidedAmount_OfADecisionWithoutTotal_LetsTheRestBeRecordedAndKeepsWhatWasSaid()
    {
        var rest = Supplement(10) with { Id = new("rest") };
        var correct = new CorrectDecidedAmount(new("beslut-rf"), 50, "Protokollet säger 50", "40");
        var first = Given(Decided, Supplement(40));
        first.When(rest).Then(new DecisionUsedUp("matter", 10, 40, 0));

        var corrected = first.And(correct);
        DecidedAmounts.Of(corrected, new("beslut-rf"))!.ShouldSatisfyAllConditions(a => (a.DecidedTkr, a.UsedTkr, a.LeftTkr).ShouldBe((50, 40, 10)), a => a.Corrections.Select(c => (c.FromTkr, c.ToTkr, c.Reason.Body)).ShouldBe([(40L, 50L, "Protokollet säger 50")]));
        corrected.When(rest with { Parts = [new(Operations, 11)] }).Then(new DecisionUsedUp("matter", 11, 50, 10));
        corrected.When(rest).ThenAccepted();
        corrected.When(correct).ThenRefused<Conflict>().Theirs.ShouldBe("50");
        corrected.When(correct with { Seen = "50" }).ThenNothing();
        corrected.And(rest).When(correct with { DecidedTkr = 49, Seen = "50" }).Then(new DecidedBelowUsed("decidedTkr", 49, 50));
    }

    [Fact]
    public void CorrectDecidedAmount_WithoutUseAmountOrReason_IsRefused()
    {
        Given(Decided).When(new CorrectDecidedAmount(new("beslut-rf"), 50, "Skäl")).ThenRefused<NotFound>();
        Given(Decided, Supplement(40)).When(new CorrectDecidedAmount(new("beslut-rf"), 0, " ")).Then(new NotMoreThanNothing("decidedTkr"), new Required("reason"));
    }

    [Fact]
    public void Supplement_InAMatterWithSeveralBodies_RestsOnTheAssemblys() =>
        Given(Decided, Adoption("beslut-sen", OfAssembly, Healthcare)).When(Supplement(40)).ThenOne<FramesChanged>().Change.Decision.ShouldBe(new ItemId("beslut-rf"));

    private static ChangeFrames Supplement(long tkr) => Change("tillagg", FrameChangeKind.Supplement, OfAssembly, (Operations, tkr)) with { Financing = "Årets överskott" };

    private static ChangeFrames Change(string id, FrameChangeKind kind, MatterId? matter, params ReadOnlySpan<(int Row, long Tkr)> parts) =>
        new(new(id), Frames, kind, 2019, "Skäl.", [.. parts.ToArray().Select(p => new GivenChange(p.Row, p.Tkr))], matter);

    private static ChangedRow Now(Authority authority, int row) => authority.Economy.Sets[Frames] is var set ? ChangeQueries.Of(authority, set, set.Rows[row - 1], 2019) : null!;

    private static RecordDecision Adoption(string id, MatterId matter, BodyId body) => new(new(id), matter, body, new PartialDate(2019, 2, 11), DecisionStage.Adoption, Sources: [new("Protokoll", null, null)]);
}
