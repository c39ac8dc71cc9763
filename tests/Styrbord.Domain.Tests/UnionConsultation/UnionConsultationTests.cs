using Styrbord.Domain.Decisions;
using Styrbord.Domain.Documents;
using Styrbord.Domain.Organisation;
using Styrbord.Domain.UnionConsultation;

namespace Styrbord.Domain.Tests.UnionConsultation;

public sealed class UnionConsultationTests
{
    private static readonly ItemId Lsg = new("lsg");
    private static readonly MatterId Budget = new("m-budget");
    private static readonly DateOnly Day = new(2018, 11, 26);
    private static readonly SetUpConsultation Group = new(
        Lsg, Lsg, "Samverkan landstinget", ["Landstinget", "de fackliga organisationerna"],
        [new(ConsultationSide.Management, "Landstingsledningsgruppen"), new(ConsultationSide.Union, "Arbetstagarorganisationerna")], To: new PartialDate(2018, 12, null));

    private static readonly Story There = WithBodies.On(2018, 1, 10).And(new RecordGroup(Lsg, "Landstingsövergripande samverkansgruppen", "samverkan", "LSG"), Group);
    private static readonly Story Prepared = There.On(2018, 11, 12).And(
        new OpenMatter(Budget, "2018/700", "Budget 2019", MatterKind.Budget, 2019),
        new AdoptDecision(new("beredning"), Budget, OldBoard, new(2018, 11, 12), "100", DecisionStage.Preparation)).On(2018, 11, 26);

    private static readonly AdoptDecision Adopt = new(new("beslut"), Budget, Assembly, Day, "12", DecisionStage.Adoption);
    private static readonly RecordConsultation Informed = new(Lsg, MatterKind.Budget, 2019, new(2018, 11, 20), ConsultationStep.Informed);

    [Fact, Requirement("R-274")]
    public void TopicsOf_TheCalendarOf2018_AreTheThreeMattersAllOpen()
    {
        var year = UnionConsultationQueries.Of(There, 2018).ShouldHaveSingleItem();

        year.Topics.Select(t => (t.Kind, t.Year)).ShouldBe([(MatterKind.AnnualReport, 2017), (MatterKind.PlanningPremises, 2019), (MatterKind.Budget, 2019)]);
        year.Topics.ShouldAllBe(t => t.Consultation == null);
        UnionConsultationQueries.Of(There, 2019).ShouldBeEmpty();
    }

    [Fact, Requirement("R-272")]
    public void Of_AYearWithFewerMeetingsThanFour_SaysHowManyAreMissing()
    {
        UnionConsultationQueries.Of(There, 2018)[0].Lacks.ShouldBe(4);
        var met = There.And([.. Enumerable.Range(1, 5).Select(n => new ScheduleConsultation(new($"mote-{n}"), Lsg, new(2018, n * 2, 5)))]);

        UnionConsultationQueries.Of(met, 2018)[0].Lacks.ShouldBe(0);
        UnionConsultationQueries.Of(met.And(new CancelConsultation(new("mote-1"), "Förfall"), new CancelConsultation(new("mote-2"), "Förfall")), 2018)[0].Lacks.ShouldBe(1);
    }

    [Fact, Requirement("R-273")]
    public void SetUpConsultation_WithoutMembersOfBothSides_IsRefused()
    {
        Given(There).When(Group with { Members = [new(ConsultationSide.Union, "Arbetstagarorganisationerna")] }).Then(new BothSidesNeeded());
        There.Authority.UnionConsultation.Groups[Lsg].Members.Select(m => m.Side).ShouldBe([ConsultationSide.Management, ConsultationSide.Union]);
    }

    [Fact, Requirement("R-276")]
    public void SetUpConsultation_KeepsTheAgreementWithItsParties() =>
        There.Authority.UnionConsultation.Groups[Lsg].ShouldSatisfyAllConditions(
            g => g.Agreement.ShouldBe("Samverkan landstinget"), g => g.Parties.ShouldBe(["Landstinget", "de fackliga organisationerna"]));

    [Fact, Requirement("R-275")]
    public void AdoptDecision_WithoutConsultation_IsRefusedUntilAReasonIsGiven()
    {
        Given(Prepared).When(Adopt).Then(new ConsultationMissing("Budget 2019", "Landstingsövergripande samverkansgruppen"));

        var adopted = Given(Prepared).When(Adopt with { WithoutConsultation = "Det brådskar." }).ThenOne<DecisionAdopted>();

        adopted.WithoutConsultation!.Body.ShouldBe("Det brådskar.");
    }

    [Fact, Requirement("R-275")]
    public void AdoptDecision_WithoutConsultation_IsFlaggedAmongTheTopics()
    {
        var decided = Prepared.And(Adopt with { WithoutConsultation = "Det brådskar." });

        UnionConsultationQueries.Of(decided, 2018)[0].Topics.Single(t => t.Kind == MatterKind.Budget).DecidedWithout.ShouldBeTrue();
        Given(decided.On(2018, 11, 28)).When(Informed).Then(a => UnionConsultationQueries.Of(a, 2018)[0].Topics.Single(t => t.Kind == MatterKind.Budget)
            .ShouldSatisfyAllConditions(t => t.DecidedWithout.ShouldBeTrue(), t => t.RegisteredAfter.ShouldBeTrue()));
    }

    [Theory, Requirement("R-275")]
    [InlineData(ConsultationStep.Informed, null)]
    [InlineData(ConsultationStep.InDialogue, null)]
    [InlineData(ConsultationStep.Closed, ConsultationResult.Agreement)]
    [InlineData(ConsultationStep.Closed, ConsultationResult.Disagreement)]
    public void AdoptDecision_AfterAnyStepOfConsultation_IsAccepted(ConsultationStep step, ConsultationResult? result) =>
        Given(Prepared, Informed with { Step = step, Result = result, Note = "Antecknat." }).When(Adopt).ThenOne<DecisionAdopted>().WithoutConsultation.ShouldBeNull();

    [Fact]
    public void AdoptDecision_ConsultedOnlyAfterTheMeeting_IsRefused() =>
        Given(Prepared.On(2018, 11, 30), Informed with { Day = new(2018, 11, 28) }).When(Adopt).ThenRefused<ConsultationMissing>();

    [Fact]
    public void AdoptDecision_ToPostponeOrReferBack_NeedsNoConsultation()
    {
        Given(Prepared).When(Adopt with { Outcome = DecisionOutcome.ReferredBack }).ThenOne<DecisionAdopted>();
        Given(Prepared).When(Adopt with { Outcome = DecisionOutcome.Tabled }).ThenOne<DecisionAdopted>();
    }

    [Fact]
    public void AdoptDecision_OfAKindNotInTheList_NeedsNoConsultation() =>
        Given(Prepared, Group with { Matters = [MatterKind.AnnualReport] }).When(Adopt).ThenOne<DecisionAdopted>();

    [Fact]
    public void AdoptDecision_AfterTheGroupHasEnded_NeedsNoConsultation() =>
        Given(Prepared, Group with { To = new PartialDate(2018, 10, null) }).When(Adopt).ThenOne<DecisionAdopted>();

    [Fact, Requirement("R-275")]
    public void MinutesExtract_AfterDisagreement_ShowsItWithWhatWasSaid()
    {
        var decided = Prepared.And(Informed with { Step = ConsultationStep.Closed, Result = ConsultationResult.Disagreement, Note = "Ramen är för liten." }, Adopt).Authority;

        var body = MinutesExtract.Of(decided, decided.Decisions.Decisions[Adopt.Id]).Body;

        body.OfType<Paragraph>().ShouldContain(p => p.Text.Contains("avslutades i oenighet 2018-11-20", StringComparison.Ordinal));
        body.OfType<RichText>().ShouldContain(t => t.Markdown == "Ramen är för liten.");
    }

    [Fact, Requirement("R-275")]
    public void MinutesExtract_ConsultationDatedBackAfterTheDecision_TellsOfWhatWasRegisteredThen()
    {
        var decided = Prepared.And(Informed, Adopt);
        var before = Minutes(decided);

        var after = decided.On(2018, 11, 30).And(Informed with { Step = ConsultationStep.Closed, Day = new(2018, 11, 25), Result = ConsultationResult.Disagreement, Note = "Ramen är för liten." });

        Minutes(after).ShouldBe(before);
    }

    [Fact, Requirement("R-275")]
    public void MinutesExtract_GroupSetUpAfterTheDecision_SaysNothingOfIt()
    {
        var decided = Prepared.And(Group with { Matters = [MatterKind.AnnualReport] }, Adopt);
        var before = Minutes(decided);

        Minutes(decided.And(Group)).ShouldBe(before);
    }

    [Fact, Requirement("R-275")]
    public void WithdrawConsultation_ThatADecisionWasMadeOn_IsRefused()
    {
        var decided = Prepared.And(Informed, Adopt).On(2018, 11, 30);
        var withdrawal = new WithdrawConsultation(MatterKind.Budget, 2019, "Fel ärende.");

        Given(decided).When(withdrawal).Then(new ConsultationDecidedOn(Day));
        Given(decided, Informed with { Step = ConsultationStep.InDialogue, Day = new(2018, 11, 25) }).When(withdrawal).ThenOne<ConsultationWithdrawn>();
    }

    [Fact, Requirement("R-275")]
    public void MinutesExtract_WithoutConsultation_ShowsTheReason()
    {
        var decided = Prepared.And(Adopt with { WithoutConsultation = "Det brådskar." }).Authority;

        MinutesExtract.Of(decided, decided.Decisions.Decisions[Adopt.Id]).Body.OfType<RichText>().ShouldContain(t => t.Markdown == "Det brådskar.");
    }

    [Fact]
    public void AgendaOf_AMeeting_LeavesOutWhatWasClosedBefore()
    {
        var story = There.On(2018, 11, 26).And(
            new ScheduleConsultation(new("mars"), Lsg, new(2018, 3, 6)), new ScheduleConsultation(new("november"), Lsg, new(2018, 11, 20)),
            new RecordConsultation(Lsg, MatterKind.AnnualReport, 2017, new(2018, 3, 6), ConsultationStep.Closed, ConsultationResult.Agreement)).Authority;

        UnionConsultationQueries.AgendaOf(story, story.UnionConsultation.Meetings[new("mars")]).Length.ShouldBe(3);
        UnionConsultationQueries.AgendaOf(story, story.UnionConsultation.Meetings[new("november")]).Select(t => t.Kind).ShouldBe([MatterKind.PlanningPremises, MatterKind.Budget]);
        UnionConsultationQueries.Unrecorded(story, new(2018, 11, 26)).Select(m => m.Id.Value).ShouldBe(["november"]);
    }

    [Fact]
    public void RecordConsultation_BadInput_GivesEveryProblem()
    {
        Given(Prepared).When(Informed with { Day = new(2018, 11, 27) }).Then(new ConsultedOutOfOrder(new(2018, 11, 27)));
        Given(Prepared).When(Informed with { Step = ConsultationStep.Closed }).Then(new ResultMisplaced());
        Given(Prepared).When(Informed with { Step = ConsultationStep.Closed, Result = ConsultationResult.Disagreement }).Then(new Required("note"));
        Given(Prepared).When(Informed with { Kind = MatterKind.TaxRate }).Then(new NotItsMatter("Landstingsövergripande samverkansgruppen"));
        Given(Prepared.On(2019, 2, 1)).When(Informed with { Day = new(2019, 1, 20) }).Then(new GroupNotThere("Landstingsövergripande samverkansgruppen", new(2019, 1, 20)));
        Given(Prepared).When(Informed with { Group = new("x") }).Then(new NotFound("consultationGroup", "x", "group"));
    }

    [Fact]
    public void RecordConsultation_AfterItsEnd_OnlyCorrectsTheEnd()
    {
        var closed = Prepared.And(Informed with { Step = ConsultationStep.Closed, Result = ConsultationResult.Agreement });

        Given(closed).When(Informed with { Day = new(2018, 11, 22) }).Then(new ConsultationClosed(new(2018, 11, 20)));
        Given(closed).When(Informed with { Day = new(2018, 11, 22), Step = ConsultationStep.Closed, Result = ConsultationResult.Disagreement, Note = "Rättat." }).ThenOne<ConsultationRecorded>();
    }

    [Fact]
    public void AdoptDecision_InAMatterThatSaysNoYear_IsMetByTheConsultationOfTheCalendarYearsTopic()
    {
        var unsaid = There.On(2018, 11, 26).And(new OpenMatter(new("m-forut"), "2018/701", "Planeringsförutsättningar", MatterKind.PlanningPremises));
        var asked = new AdoptDecision(new("beslut"), new("m-forut"), OldBoard, Day, "101", DecisionStage.Adoption);
        var topic = UnionConsultationQueries.Of(unsaid, 2018)[0].Topics.Single(t => t.Kind == MatterKind.PlanningPremises);

        Given(unsaid).When(asked).ThenRefused<ConsultationMissing>();
        var decided = unsaid.And(Informed with { Kind = topic.Kind, Year = topic.Year }, asked);

        UnionConsultationQueries.Of(decided, 2018)[0].Topics.Single(t => t.Kind == MatterKind.PlanningPremises).Decided!.Matter.ShouldBe(asked.Matter);
    }

    [Fact, Requirement("R-275")]
    public void RecordDecision_WithoutConsultation_IsTakenInWithWhatStandsAgainstIt()
    {
        var asked = new RecordDecision(new("inlast"), Budget, Assembly, PartialDate.Of(Day), DecisionStage.Adoption, Sources: [new("Protokoll", null, null)]);

        Given(Prepared).When(asked).ThenOne<DecisionAdopted>().Findings.ShouldBe([new(ConsultationGate.Finding, "Landstingsövergripande samverkansgruppen")]);
        Given(Prepared, Informed).When(asked).ThenOne<DecisionAdopted>().Findings.ShouldBeEmpty();
    }

    [Fact]
    public void WithdrawConsultation_TheOnlyStep_OpensTheMatterAgain()
    {
        var withdrawn = Prepared.And(Informed, new WithdrawConsultation(MatterKind.Budget, 2019, "Fel ärende."));

        withdrawn.Authority.UnionConsultation.Consultations.ShouldBeEmpty();
        Given(withdrawn).When(Adopt).ThenRefused<ConsultationMissing>();
        withdrawn.Authority.StateHash().ShouldBe(Prepared.Authority.StateHash());
    }

    [Fact]
    public void WithdrawConsultation_TheEnd_LeavesWhatWasBefore()
    {
        var closed = Prepared.And(Informed, Informed with { Day = Day, Step = ConsultationStep.Closed, Result = ConsultationResult.Agreement });

        var opened = closed.And(new WithdrawConsultation(MatterKind.Budget, 2019, "Mötet ajournerades."));

        opened.Authority.UnionConsultation.Consultations.Values.ShouldHaveSingleItem().Last.Step.ShouldBe(ConsultationStep.Informed);
        Given(opened).When(Adopt).ThenOne<DecisionAdopted>();
        Given(opened).When(new WithdrawConsultation(MatterKind.AnnualReport, 2017, " ")).Then(new NotFound("consultation", "annualReport-2017", "kind"), new Required("reason"));
        Given(opened).When(new WithdrawConsultation(MatterKind.Budget, 2019, "Fel.", Seen: "2")).ThenRefused<Conflict>();
    }

    [Fact]
    public void RecordConsultation_AnotherHasRecordedMeanwhile_IsAConflict() =>
        Given(Prepared, Informed).When(Informed with { Step = ConsultationStep.InDialogue, Seen = "0" }).ThenRefused<Conflict>();

    [Fact]
    public void ScheduleConsultation_TwiceOnADay_IsRefused() =>
        Given(There, new ScheduleConsultation(new("a"), Lsg, Day)).When(new ScheduleConsultation(new("b"), Lsg, Day)).Then(new MeetingTaken(Day));

    private static string Minutes(Story story) =>
        System.Text.Encoding.UTF8.GetString(Model.ToJson(MinutesExtract.Of(story, story.Authority.Decisions.Decisions[Adopt.Id])));
}
