using Styrbord.Domain.Access;
using Styrbord.Domain.BudgetDecisions;
using Styrbord.Domain.Decisions;
using Styrbord.Domain.Documents;
using Styrbord.Domain.Economy;
using Styrbord.Domain.FinancialPlans;
using Styrbord.Domain.FrameChanges;
using Styrbord.Domain.Goals;
using Styrbord.Domain.Organisation;

namespace Styrbord.Domain.Tests.BudgetDecisions;

/// <summary>The assembly's budget decision: its clauses made of data, locked, decided, and what it gives the right to.</summary>
public sealed class BudgetDecisionTests
{
    private static readonly MatterId Matter = new("arende-budget");
    private static readonly ItemId Content = new("budget-r1");
    private static readonly FixBudgetTerms Terms = new(
        2019, Matter, Assembly, SomeFrames.Frames, "Resultatet är minst 1 procent.\nInvesteringar betalas utan lån.", 2019, 2023, 2_000_000, 150_000, Board, 5_000, "Större flyttar beslutas av fullmäktige.");

    private static readonly Story Begun = SomeFrames.Registered.On(2018, 11, 1).And(
        new OpenMatter(Matter, "2018/00100", "Regionplan med budget 2019", MatterKind.Budget, 2019), new RecordTaxRate(2019, "11,64", "Prognosen i april", null), Figures());

    private static readonly Story Proposed = Begun.And(Terms, new ProposeAuditBudget(2019, Assembly, 4_200, new(2018, 10, 25)));
    private static readonly Story Locked = Proposed.And(new LockRegionalPlan(2019, Content));
    private static readonly AdoptDecision Prepare = new(new("ks"), Matter, OldBoard, new(2018, 11, 12), "90", DecisionStage.Preparation);
    private static readonly AdoptDecision Adopt = new(new("rf"), Matter, Assembly, new(2018, 11, 26), "120", DecisionStage.Adoption, Content: Content);
    private static readonly Story Adopted = Locked.On(2018, 11, 26).And(Prepare, Adopt);

    [Fact, Requirement("R-104")]
    public void LockBudget_WithAllThereIs_HasItsClausesFromData()
    {
        var motion = ContentRules.Document(Locked.Authority.Decisions.Contents[Content])!.Motion;

        motion.Select(m => m.Replace('\u00a0', ' ')).ShouldBe(
        [
            "Skattesatsen för 2019 fastställs till 11,64 kronor per hundra kronor.",
            "Inriktningsmålen och de finansiella målen för 2019 fastställs.",
            "Nämndernas ramar för 2019 fastställs: Hälso- och sjukvårdsnämnden 2 101 tkr; Regionstyrelsen 0 tkr.",
            "Budgeten för 2019 med ett resultat på 21 tkr och den ekonomiska planen för 2019–2021 fastställs.",
            "Investeringsramen för 2019–2023 fastställs till 2 000 000 tkr.",
            "Nya lån på högst 150 000 tkr får tas upp under 2019.",
            "Regionstyrelsen får under 2019 flytta högst 5 000 tkr mellan nämndernas ramar. Större flyttar beslutas av fullmäktige.",
            "Revisorernas budget för 2019 fastställs till 4 200 tkr enligt förslaget från fullmäktiges presidium.",
        ]);
    }

    [Fact]
    public void LockBudget_WithoutWhatTheLawAsksFor_IsRefusedWithAllOfIt()
    {
        SomeFrames.Adopted.And(new OpenMatter(Matter, "2018/00100", "Budget 2019", MatterKind.Budget, 2019), new FixBudgetTerms(2019, Matter, Assembly)).When(new LockRegionalPlan(2019, Content)).Then(
            new BudgetLacks(BudgetGap.TaxRate, 2019), new BudgetLacks(BudgetGap.Frames, 2019), new BudgetLacks(BudgetGap.FinancialPlan, 2019), new BudgetLacks(BudgetGap.FinancialGoals, 2019));
        Begun.When(new LockRegionalPlan(2019, Content)).Then(new NoBudgetTerms(2019));
        Locked.When(new LockRegionalPlan(2019, new("budget-r2"))).Then(new BudgetNotChanged(1));
        Locked.When(new LockRegionalPlan(2019, new("budget-r2"), ["Motionen är besvarad."])).ThenEvents(typeof(RegionalPlanLocked), typeof(ContentFrozen));
    }

    [Fact]
    public void Adoption_OfTheLockedBudget_NeedsPreparationAndTheAssembly()
    {
        Locked.On(2018, 11, 26).When(Adopt).Then(new NotPrepared("Regionplan med budget 2019"));
        BudgetQueries.AdoptedOf(Locked, 2019, new(2018, 12, 31)).ShouldBeNull();
        BudgetQueries.AdoptedOf(Adopted, 2019, new(2018, 12, 31))!.Value.Decision.Id.ShouldBe(new("rf"));
        Locked.On(2018, 11, 26).And(Prepare).When(Adopt with { Body = Board }).Problems.ShouldContain(p => p.Code == "decisions.not-among-deciders");
    }

    [Fact]
    public void RedistributionOn_OnlyByTheAdoptedBudget_IsTheBoards()
    {
        BudgetQueries.RedistributionOn(Locked, 2019, new(2018, 12, 31)).ShouldBeNull();
        BudgetQueries.RedistributionOn(Adopted, 2019, new(2018, 11, 25)).ShouldBeNull("the day before");
        BudgetQueries.RedistributionOn(Adopted, 2019, new(2019, 3, 1))!.Value.Right.ShouldBe(new(Board, 5_000, "Större flyttar beslutas av fullmäktige."));
        BudgetQueries.RedistributionOn(Adopted, 2020, new(2020, 3, 1)).ShouldBeNull();
        BudgetQueries.RedistributionOn(Adopted.And(Terms with { RedistributedBy = null, RedistributedMostTkr = null, RedistributionLimits = null }), 2019, new(2019, 3, 1)).ShouldNotBeNull("what is said later changes nothing of what was decided");
    }

    [Fact, Requirement("R-104", "R-141")]
    public void Adoption_OfABudgetWithProposedFrames_DecidesTheFramesToo()
    {
        var proposed = SomeFrames.Register with { Id = new("forslag-ramar"), Stage = FrameStage.Proposal, Matter = null };
        var locked = SomeFrames.Adopted.On(2018, 11, 1).And(proposed).And(
            new OpenMatter(Matter, "2018/00100", "Regionplan med budget 2019", MatterKind.Budget, 2019), new RecordTaxRate(2019, "11,64", "Prognosen i april", null), Figures(), Terms with { Frames = proposed.Id }, new LockRegionalPlan(2019, Content));
        FrameQueries.ForceOf(locked, locked.Authority.Economy.Sets[proposed.Id], 2019).ShouldBe(FrameForce.ProposedBudget);
        ChangeOf(locked, 2019).ShouldContain(p => p is FramesNotDecided);

        var adopted = locked.On(2018, 11, 26).And(Prepare, Adopt);
        var set = adopted.Authority.Economy.Sets[proposed.Id];
        (FrameQueries.StageOf(adopted, set), FrameQueries.DecisionOf(adopted, set)!.Id).ShouldBe((FrameStage.Decided, new ItemId("rf")));
        new[] { 2019, 2020 }.Select(y => FrameQueries.ForceOf(adopted, set, y)).ShouldBe([FrameForce.DecidedBudget, FrameForce.Plan]);
        ChangeOf(adopted, 2019).ShouldNotContain(p => p is FramesNotDecided);

        IEnumerable<Problem> ChangeOf(Story story, int year) =>
            story.When(new ChangeFrames(new("andring"), proposed.Id, FrameChangeKind.Supplement, year, "Mer vård", [new(4, 10)])).Problems;
    }

    [Fact, Requirement("R-104")]
    public void Adoption_OfABudgetOnThePlanYear_MakesThePlanTheYearsBudget()
    {
        var (matter, content) = (new MatterId("arende-budget-2020"), new ItemId("budget-2020-r1"));
        var story = Begun.On(2019, 11, 1).And(
            new OpenMatter(matter, "2019/00100", "Regionplan med budget 2020", MatterKind.Budget, 2020), new RecordTaxRate(2020, "11,64", "Prognosen i april", null), Figures(2020), Terms with { Year = 2020, Matter = matter, Frames = null });
        FrameForce Force(Story at) => FrameQueries.ForceOf(at, at.Authority.Economy.Sets[SomeFrames.Frames], 2020);

        story.When(new LockRegionalPlan(2020, content)).ThenEvents(typeof(RegionalPlanLocked), typeof(FramesPutToDecision), typeof(ContentFrozen));
        var locked = story.And(new LockRegionalPlan(2020, content));
        var adopted = locked.On(2019, 11, 25).And(
            new RegisterConstitutingMeeting(Board, new(2019, 1, 10)), Prepare with { Id = new("ks-2020"), Matter = matter, Day = new(2019, 11, 12), Body = Board }, Adopt with { Id = new("rf-2020"), Matter = matter, Day = new(2019, 11, 25), Content = content });
        (Force(story), Force(locked), Force(adopted)).ShouldBe((FrameForce.Plan, FrameForce.Plan, FrameForce.DecidedBudget));

        // what was locked before frames were told of as put to decision: the locked plan says so itself
        var before = story with { Authority = story.When(new LockRegionalPlan(2020, content)).Events.Where(e => e is not FramesPutToDecision).Aggregate(story.Authority, (all, e) => all.After(all.Sequence + 1, 1_572_600_000_000, e)) };
        Force(before.On(2019, 11, 25).And(
            new RegisterConstitutingMeeting(Board, new(2019, 1, 10)), Prepare with { Id = new("ks-2020"), Matter = matter, Day = new(2019, 11, 12), Body = Board }, Adopt with { Id = new("rf-2020"), Matter = matter, Day = new(2019, 11, 25), Content = content })).ShouldBe(FrameForce.DecidedBudget);
        locked.Authority.Economy.Sets[SomeFrames.Frames].Motions!.Value.ShouldHaveSingleItem().Content.ShouldBe(content);
    }

    [Fact, Requirement("R-111")]
    public void RegionalPlan_AsLocked_StatesTheFramesOfTheNextLevelBelowIt()
    {
        var tables = ContentRules.Document(Locked.Authority.Decisions.Contents[Content])!.Body.OfType<Table>().ToList();

        tables.Single(t => t.Caption == "Ramar per nämnd 2019–2021").Rows.Select(r => string.Join('|', r).Replace('\u00a0', ' ')).ShouldBe(
            ["Hälso- och sjukvårdsnämnden|2 101|2 134|2 165", "Regionstyrelsen|0|0|0", "Tillsammans|2 101|2 134|2 165"]);
        tables.Single(t => t.Caption == "Budgetramar per nämnd och förvaltning 2019–2021").Rows.Select(r => string.Join('|', r).Replace('\u00a0', ' ')).ShouldContain("Summa Primärvården|||1 601|1 624|1 645");
    }

    [Fact, Requirement("R-141")]
    public void CorrectFrame_OfWhatTheAssemblyHasAdopted_IsRefused()
    {
        CorrectFrame Correct(int year) => new(new("rattat"), SomeFrames.Frames, 5, year, 1_001, "Fel avläst.");

        Locked.When(Correct(2019)).ThenOne<FrameCorrected>();
        Adopted.When(Correct(2019)).Then(new FrameAdopted(2019));
        Adopted.When(Correct(2020)).ThenOne<FrameCorrected>();
        Adopted.When(new CorrectFrame(new("rattat"), SomeFrames.Frames, 12, 2019, 1, "Fel.")).Then(new NoSuchRow(12));
    }

    [Fact]
    public void ProposeAuditBudget_ByTheBoard_IsRefused()
    {
        var story = Begun.And(
            new GrantRole(new("r-rs"), "sekreterare-rs", Role.CommitteeSecretary, Board, new(2018, 1, 1)), new GrantRole(new("r-rf"), "sekreterare-rf", Role.CommitteeSecretary, Assembly, new(2018, 1, 1)),
            new GrantRole(new("r-strateg"), "strateg", Role.PlanningStrategist, null, new(2018, 1, 1)));
        var propose = new ProposeAuditBudget(2019, Assembly, 4_200, new(2018, 10, 25));

        story.As("sekreterare-rs").When(propose).ThenRefused<NoAccess>();
        story.As("sekreterare-rs").When(propose with { Body = Board }).ThenRefused<NoAccess>();
        story.As("strateg").When(propose).ThenRefused<NoAccess>();
        story.As("sekreterare-rf").When(propose).ThenOne<AuditBudgetProposed>().Budget.AmountTkr.ShouldBe(4_200);
        story.When(propose with { Body = Board }).ThenRefused<WrongKindOfBody>();
        story.When(propose with { AmountTkr = 0 }).Then(new BudgetAmountOutOfRange("amountTkr", 0));
    }

    [Fact]
    public void ProposeAuditBudget_BySecretaryOfNoBody_IsRefused() =>
        Begun.And(new GrantRole(new("r-alla"), "sekreterare", Role.CommitteeSecretary, null, new(2018, 1, 1))).As("sekreterare").When(new ProposeAuditBudget(2019, Assembly, 4_200, new(2018, 10, 25))).ThenRefused<NoAccess>();

    [Fact]
    public void ProposeAuditBudget_OverAnothers_IsAConflict()
    {
        var propose = new ProposeAuditBudget(2019, Assembly, 4_300, new(2018, 10, 26));

        Proposed.When(propose with { Seen = "" }).ThenRefused<Conflict>().Theirs.ShouldBe("4200");
        Proposed.When(propose with { Seen = "4200" }).ThenOne<AuditBudgetProposed>().Budget.AmountTkr.ShouldBe(4_300);
        Begun.When(propose with { Seen = "" }).ThenAccepted();
    }

    [Fact, Requirement("R-171")]
    public void LockRegionalPlan_WithYearsWithoutBalance_AsksForTheReasonsAndNotesThem()
    {
        var story = Proposed.And(new EnterPlanFigures(2019, [new("costs", 2020, -2_121), new("costs", 2021, -2_151)], "Underlag", new PartialDate(2018, 10, 30)));
        var asked = new LockRegionalPlan(2019, Content);

        story.When(asked).Then(new UnderbalanceUnexplained("2020, 2021"));
        story.When(asked with { Reasons = " " }).Then(new UnderbalanceUnexplained("2020, 2021"));
        var locked = ContentRules.Document(story.And(asked with { Reasons = "Omställningen kostar två år." }).Authority.Decisions.Contents[Content])!;
        locked.Motion.Select(m => m.Replace('\u00a0', ' ')).ShouldContain("Intäkterna överstiger inte kostnaderna: 2020 är resultatet noll, 2021 saknas 30 tkr. Skäl: Omställningen kostar två år.");
        locked.Body.OfType<Paragraph>().Select(p => p.Text.Replace('\u00a0', ' ')).Where(t => t.Contains("underbalanserat", StringComparison.Ordinal))
            .ShouldBe(["2020 går jämnt upp och är underbalanserat: intäkterna ska överstiga kostnaderna (KL 11 kap. 5 §).", "2021 är underbalanserat med 30 tkr."]);
    }

    [Fact, Requirement("R-192")]
    public void LockRegionalPlan_WithADeficitDueAndNotRestored_AsksForTheReasons()
    {
        var story = Proposed.And(new CarryDeficit(2016, 30, 2019, "Bokslut 2016"), new CarryDeficit(2017, 100, 2020, "Bokslut 2017"));

        story.When(new LockRegionalPlan(2019, Content)).Then(new DeficitLeftUnexplained(2016, 2019, 9));
        story.When(new LockRegionalPlan(2019, Content, Reasons: "Synnerliga skäl.")).ThenAccepted();
    }

    [Fact]
    public void ProposeAuditBudget_ByThePresidiumOfTheAssembly_IsItsSecretarys()
    {
        var story = Begun.And(
            new RecordBody(new("rf-presidium"), BodyLevel.Presidium, "Regionfullmäktiges presidium", Parent: Assembly), new RecordBody(new("rs-presidium"), BodyLevel.Presidium, "Regionstyrelsens presidium", Parent: Board),
            new GrantRole(new("r-p"), "sekreterare", Role.CommitteeSecretary, new("rf-presidium"), new(2018, 1, 1)));

        story.As("sekreterare").When(new ProposeAuditBudget(2019, new("rf-presidium"), 4_200, new(2018, 10, 25))).ThenOne<AuditBudgetProposed>();
        story.When(new ProposeAuditBudget(2019, new("rs-presidium"), 4_200, new(2018, 10, 25))).ThenRefused<WrongKindOfBody>();
    }

    [Fact]
    public void FixBudgetTerms_WithWhatCannotBe_IsRefused()
    {
        Begun.When(Terms with { Matter = DirectiveMatter }).Then(new NotABudgetMatter("Planeringsdirektiv 2019"));
        Begun.When(Terms with { Assembly = Board }).ThenRefused<WrongKindOfBody>().At.ShouldBe("assembly");
        Begun.When(Terms with { RedistributedBy = Healthcare }).ThenRefused<WrongKindOfBody>().At.ShouldBe("redistributedBy");
        Begun.When(Terms with { Year = 2025 }).Then(new FramesOfOtherYears("Ramar 2019–2021", 2025));
        Begun.When(Terms with { InvestmentsTo = 2018 }).Then(new BudgetYearOutOfRange("investmentsTo", 2018));
        Begun.When(Terms with { InvestmentsTkr = null }).Then(new Required("investmentsTkr"));
        Begun.When(Terms with { LoanLimitTkr = -1, RedistributedMostTkr = long.MaxValue }).Then(new BudgetAmountOutOfRange("loanLimitTkr", -1), new BudgetAmountOutOfRange("redistributedMostTkr", long.MaxValue));
        Proposed.When(Terms).ThenNothing();
    }

    [Fact]
    public void FixBudgetTerms_AnotherHasFixedOthersMeanwhile_IsAConflict()
    {
        Begun.When(Terms with { Seen = "" }).ThenAccepted();
        var seen = BudgetRules.Written(Proposed.Authority.BudgetDecisions.Terms[2019]);
        Proposed.When(Terms with { LoanLimitTkr = 7, Seen = seen }).ThenAccepted();

        Proposed.When(Terms with { LoanLimitTkr = 7, Seen = "" }).ThenRefused<Conflict>();
        Proposed.And(Terms with { InvestmentsTkr = 5 }).When(Terms with { LoanLimitTkr = 7, Seen = seen }).ThenRefused<Conflict>().At.ShouldBe("goals");
    }

    [Fact, Requirement("R-188")]
    public void Clause_OfARateDecidedBefore_NamesThatDecision() =>
        BudgetClauses.Of(Given(Proposed, new RecordTaxRate(2019, "11,64", "Fullmäktige", DirectiveMatter)), Proposed.Authority.BudgetDecisions.Terms[2019], null, [], new(2018, 11, 1))[0].Text
            .ShouldBe("Skattesatsen för 2019 är 11,64 kronor per hundra kronor enligt fullmäktiges beslut 2018-06-11.");

    [Fact, Requirement("R-187")]
    public void Clause_OfFees_NamesEachOfThePlans() =>
        BudgetClauses.Of(Given(Proposed, new FixPlanTerms(2019, "11,64", Matter, [new(ChangeKind.Fee, "Patientavgiften är 200 kronor.", 1_500)])), Proposed.Authority.BudgetDecisions.Terms[2019], null, [], new(2018, 11, 1))[1].Text.Replace('\u00a0', ' ')
            .ShouldBe("Avgifter och övriga finansiella förändringar för 2019 fastställs: Patientavgiften är 200 kronor, 1 500 tkr.");

    [Theory]
    [InlineData("2018-10-14", BudgetTimeliness.BeforeNewAssembly)]
    [InlineData("2018-10-15", BudgetTimeliness.InTime)]
    [InlineData("2018-12-01", BudgetTimeliness.Late)]
    public void Timely_InAnElectionYear_IsTheNewAssemblysInNovember(string day, BudgetTimeliness timely) => BudgetQueries.Timely(2019, DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture)).ShouldBe(timely);

    [Fact]
    public void Timely_InAnotherYear_AsksForNoNewAssembly() => BudgetQueries.Timely(2020, new(2019, 10, 1)).ShouldBe(BudgetTimeliness.InTime);

    [Fact, Requirement("R-104", "R-123", "R-047")]
    public void RegionalPlan_AsADocument_HasGoalsFramesPlanProposalsAndAnnexes()
    {
        var story = AJointPlan.Decided.On(2018, 11, 1).And(
            new RecordCostClasses(SomeFrames.Classes), new RecordDecision(new("beslut-pd"), DirectiveMatter, OldAssembly, new PartialDate(2018, 6, 11), DecisionStage.Adoption, Sources: [new("Protokoll", null, null)]),
            SomeFrames.Register, new RecordGuidingText(GuidingTextKind.BusinessConcept, "Vi finns för invånarna.", new(2019, 1, 1)), new OpenMatter(Matter, "2018/00100", "Regionplan med budget 2019", MatterKind.Budget, 2019),
            new RecordTaxRate(2019, "11,64", "Prognosen i april", null), Figures(), Terms, new LockRegionalPlan(2019, Content)).On(2018, 11, 26).And(Prepare, Adopt);
        var tree = DocumentsQueries.Find(story, "regionplan-2019", new(2018, 12, 1))!;

        tree.Title.ShouldBe("Regionplan med budget 2019");
        tree.Front.Single(f => f.Key == "decisionDate").Value.ShouldBe("2018-11-26");
        tree.Body.OfType<Heading>().Where(h => h.Level == 1).Select(h => h.Text).ShouldBe(
            ["Beslutssats", "Verksamhetsidé", "Vision", "Perspektiv, inriktningsmål och insatsområden", "Budget", "Ekonomisk plan 2019–2021", "Investeringar och lån", "Förslag som planen bygger på", "Bilaga 1. Ramar 2019–2021", "Bilaga 2. Resultatmått och indikatorer"]);
        var proposals = tree.Body.OfType<Table>().Single(t => t.Caption == "Nämndernas och styrelsens förslag");
        proposals.Rows.Count.ShouldBe(3, "each committee's decision on the joint proposal");
        tree.Body.OfType<Table>().Where(t => t.Caption.StartsWith("Indikatorer för", StringComparison.Ordinal)).ShouldNotBeEmpty();
        tree.Body.OfType<Table>().ShouldContain(t => t.Caption == "Ramar per nämnd 2019–2021");
    }

    [Fact]
    public void LockedBudget_AsADocument_IsAsDecidedForEver()
    {
        var id = DocumentsQueries.IdOf(Content);
        var later = Adopted.And(new RecordTaxRate(2019, "12", "Ny", null), Terms with { Goals = "Ett annat mål." });

        DocumentsQueries.Find(later, id, new(2019, 1, 1))!.Body.ShouldBe(DocumentsQueries.Find(Adopted, id, new(2018, 12, 1))!.Body);
        DocumentsQueries.DecidedAs(Adopted, id).ShouldNotBeNull();
    }

    private static EnterPlanFigures Figures(int first = 2019) => new(
        first, [.. new[] { first, first + 1, first + 2 }.SelectMany(y => new GivenFigure[] { new("costs", y, -2_100), new("taxes", y, 2_121) })], "Underlag", new PartialDate(2018, 10, 20));
}
