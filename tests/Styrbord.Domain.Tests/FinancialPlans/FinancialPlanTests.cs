using Styrbord.Domain.Decisions;
using Styrbord.Domain.FinancialPlans;

namespace Styrbord.Domain.Tests.FinancialPlans;

/// <summary>Results, deficits and plans as they are recorded, and what they warn of.</summary>
public sealed class FinancialPlanTests
{
    private static readonly PartialDate Day = new(2019, 2, 20);
    private static readonly CarryDeficit Of2017 = new(2017, 61_800, 2020, "Bokslut 2017");
    private static readonly MatterId Undecided = new("arende-utan");
    private static readonly Story Adopted = WithDirective.And(new RecordDecision(new("beslut"), DirectiveMatter, OldAssembly, new PartialDate(2018, 6, 11), DecisionStage.Adoption, Sources: [new("Protokoll", null, null)]), new OpenMatter(Undecided, "2018/00002", "Åtgärdsplan", MatterKind.OperationalPlan, 2019));

    private static readonly MatterId ClosingMatter = new("arende-bokslut");
    private static readonly Story WithClosingMatter = Given(
        Adopted.On(2023, 5, 2), Closing(2019, 10), new OpenMatter(ClosingMatter, "2020/00001", "Årsredovisning 2019", MatterKind.OperationalPlan, 2019),
        Decided("forslag", ClosingMatter, Board, new(2020, 4, 6), DecisionStage.Preparation), Decided("bokslutsbeslut", ClosingMatter, Assembly, new(2020, 4, 27), DecisionStage.Adoption));

    private static RecordDecision OfLaterYears => Decided("bokslutsbeslut-2", ClosingMatter, Assembly, new(2023, 4, 24), DecisionStage.Adoption);

    [Fact, Requirement("R-191")]
    public void BudgetOf2020_ThatLeaves18Of2017_IsWarnedOf()
    {
        var story = Given(Adopted, Of2017, Closing(2018, 20_000), Closing(2019, 20_000), Budget(2020, 20_000), new NameMeasures(2017, DirectiveMatter));

        BalanceQueries.Warnings(story, 2020).ShouldBe([new(BalanceWarningKind.NotRestored, 2020, ResultStage.Budget, 2017, 1_800)]);
        BalanceQueries.Warnings(Given(story, Budget(2020, 21_800)), 2020).ShouldBeEmpty();
        BalanceQueries.Course(story).Select(y => y.LeftTkr).ShouldBe([61_800, 41_800, 21_800, 1_800]);
    }

    [Fact, Requirement("R-192")]
    public void Closing_WithADeficit_MakesARequirementForThreeYears()
    {
        var story = Given(Adopted, Closing(2019, -7_000));

        BalanceQueries.YearOf(story, 2019)!.Rows.ShouldHaveSingleItem().ShouldBe(new(2019, 2022, 7_000, 0, 0));
        BalanceQueries.Warnings(story, 2019).ShouldBe([new(BalanceWarningKind.Deficit, 2019, ResultStage.Closing, 2019, 7_000), new(BalanceWarningKind.MeasuresMissing, 2019, null, 2019, 7_000, new(2021, 11, 30))]);
        BalanceQueries.Warnings(Given(story, new NameMeasures(2019, Undecided)), 2019).ShouldContain(w => w.Kind == BalanceWarningKind.MeasuresUndecided);
    }

    [Fact]
    public void Forecast_OverABudget_CountsInstead()
    {
        var story = Given(Adopted, Budget(2019, 5_000), Closing(2019, 1_000) with { Stage = ResultStage.Forecast });

        BalanceQueries.Surest(story, 2019)!.Figures.ResultTkr.ShouldBe(1_000);
        BalanceQueries.Of(story, 2019).Select(r => r.Stage).ShouldBe([ResultStage.Budget, ResultStage.Forecast]);
    }

    [Fact]
    public void Budget_ThatOnlyBreaksEven_IsUnderbalancedUnlessAReserveIsUsed()
    {
        BalanceQueries.Warnings(Given(Adopted, Budget(2019, 0)), 2019).ShouldHaveSingleItem().Kind.ShouldBe(BalanceWarningKind.Underbalanced);
        BalanceQueries.Warnings(Given(Adopted, Budget(2019, -10) with { Figures = new(-10, OldUsedTkr: 20), Ground = new(OldReserveBeforeTkr: 20) }), 2019).ShouldBeEmpty();
        BalanceQueries.Warnings(Given(Adopted, Budget(2019, -10) with { Figures = new(-10, OldUsedTkr: 10), Ground = new(OldReserveBeforeTkr: 20) }), 2019).ShouldBeEmpty("to the extent that a reserve is used (KL 11:5)");
        BalanceQueries.Warnings(Given(Adopted, Budget(2019, -10) with { Figures = new(-10, OldUsedTkr: 9), Ground = new(OldReserveBeforeTkr: 20) }), 2019).ShouldHaveSingleItem().AmountTkr.ShouldBe(1);
    }

    [Fact]
    public void ExemptDeficit_ByTheAssembly_LeavesTheRest()
    {
        var story = Given(Adopted, Closing(2019, -205)).And(new ExemptDeficit(2019, 12, DirectiveMatter, "Synnerliga skäl."));

        BalanceQueries.YearOf(story, 2019)!.LeftTkr.ShouldBe(193);
        story.When(new ExemptDeficit(2019, 206, DirectiveMatter, "x")).Then(new MoreThanThereIs("amountTkr", 206, 205));
        story.When(new ExemptDeficit(2019, 1, Undecided, "x")).Then(new NotDecidedByAssembly("matter"));
        story.When(new ExemptDeficit(2018, 1, DirectiveMatter, "x")).Then(new NoDeficit("origin", 2018));
    }

    [Fact]
    public void ExemptDeficit_ByTwoDecisions_AddsThemUpAndOneAgainReplaces()
    {
        var other = new MatterId("arende-andra");
        var story = Given(Adopted, Closing(2019, -205)).And(new ExemptDeficit(2019, 12, DirectiveMatter, "Synnerliga skäl.")).On(2019, 6, 12).And(
            new OpenMatter(other, "2019/00003", "Undantag", MatterKind.OperationalPlan, 2019), new RecordDecision(new("beslut-2"), other, OldAssembly, new PartialDate(2018, 9, 1), DecisionStage.Adoption, Sources: [new("Protokoll", null, null)]),
            new ExemptDeficit(2019, 100, other, "Fler skäl."), new ExemptDeficit(2019, 10, DirectiveMatter, "Rättat."));

        BalanceQueries.YearOf(story, 2019)!.LeftTkr.ShouldBe(205 - 110);
        story.When(new ExemptDeficit(2019, 106, DirectiveMatter, "x")).Then(new MoreThanThereIs("amountTkr", 106, 105));
    }

    [Fact, Requirement("R-191")]
    public void ExemptDeficit_OfAnEarlierYear_LeavesTheYearsOwnBalanceAsItIs()
    {
        var later = new MatterId("arende-undantag-2019");
        var story = Given(Adopted, Of2017).On(2019, 12, 2).And(
            new OpenMatter(later, "2019/00004", "Undantag", MatterKind.OperationalPlan, 2019), Decided("beslut-undantag", later, Assembly, new(2019, 11, 25), DecisionStage.Adoption),
            new ExemptDeficit(2017, 30_000, later, "Synnerliga skäl.")).On(2020, 3, 2).And(Closing(2019, 10_000));
        long Of(Story told, BalanceLine line) => BalanceQueries.Lines(told, BalanceQueries.Surest(told, 2019)!).Single(r => r.Line == line).AmountTkr;

        BalanceQueries.YearOf(story, 2019)!.Rows.ShouldHaveSingleItem().ShouldBe(new(2017, 2020, 61_800, 30_000, 10_000));
        (Of(story, BalanceLine.BalanceResult), Of(story, BalanceLine.Exempted), Of(story, BalanceLine.AfterRestoration)).ShouldBe((10_000, 0, 0));
        var first = Given(story, new SetFinanceSettings(FinanceSettings.Standard with { ExemptionFirst = true }));
        (Of(first, BalanceLine.BalanceResult), Of(first, BalanceLine.Exempted), Of(first, BalanceLine.AfterRestoration)).ShouldBe((10_000, 0, 0));
    }

    [Fact]
    public void ExemptDeficit_OfWhatIsRestoredAlready_IsRefused()
    {
        var story = Given(Adopted, Closing(2015, -100), Closing(2016, 60));

        story.When(new ExemptDeficit(2015, 41, DirectiveMatter, "x")).Then(new MoreThanThereIs("amountTkr", 41, 40));
        story.When(new ExemptDeficit(2015, 40, DirectiveMatter, "x")).ThenAccepted();
        Given(story, Closing(2017, 40)).When(new ExemptDeficit(2015, 1, DirectiveMatter, "x")).Then(new MoreThanThereIs("amountTkr", 1, 0));
        Given(Adopted, Closing(2015, -100), Closing(2016, 60), new ExemptDeficit(2015, 40, DirectiveMatter, "x")).When(new ExemptDeficit(2015, 30, DirectiveMatter, "Rättat.")).ThenAccepted();
    }

    [Fact]
    public void EnterTaxBaseForecast_WithABadYear_NamesTheRowAsWritten() =>
        Given(Adopted).When(new EnterTaxBaseForecast(new("prognos"), "SKL", new PartialDate(2018, 4, null), [new(2019, ""), new(1889, "3,4"), new(2021, "x")]))
            .Then(new YearOutOfRange("growth[1].year", 1889), new BadPercent("growth[2].percent"));

    [Fact, Requirement("R-191")]
    public void Deficit_NotRestoredInTime_IsWarnedOfEveryYearFromThen()
    {
        var story = Given(Adopted, Of2017, Closing(2018, 20_000));

        new[] { 2019, 2020, 2021, 2025 }.Select(y => BalanceQueries.Warnings(story, y).Count(w => w.Kind == BalanceWarningKind.NotRestored)).ShouldBe([0, 1, 1, 1]);
        BalanceQueries.Warnings(story, 2025).ShouldContain(new BalanceWarning(BalanceWarningKind.NotRestored, 2025, null, 2017, 41_800));
    }

    [Fact, Requirement("R-171")]
    public void Plan_UnderbalancedByItsOwnFigures_IsMarkedWhateverIsRecordedBeside()
    {
        var story = Given(Adopted, Enter(2020, Line("taxes", 2020, 10), Line("costs", 2021, -7), Line("costs", 2022, -1), Line("taxes", 2022, 1)), Closing(2021, 500), Budget(2020, -3));
        var plan = story.Authority.FinancialPlans.Plans[2020];

        PlanQueries.Underbalanced(story, plan).ShouldBe([new(2021, 7), new(2022, 0)]);
        PlanQueries.Underbalanced(Given(story, Budget(2021, -7) with { Figures = new(-7, OldUsedTkr: 7), Ground = new(OldReserveBeforeTkr: 8) }), plan).ShouldBe([new(2022, 0)]);
        PlanQueries.Underbalanced(Given(story, Budget(2021, -7) with { Figures = new(-7, OldUsedTkr: 8), Ground = new(OldReserveBeforeTkr: 8) }), plan).ShouldBe([new(2022, 0)]);
    }

    [Fact]
    public void EnterPlanFigures_OverAnothers_IsAConflictButLeavesWhatItsSenderLeft()
    {
        var story = Given(Adopted, Enter(2020, Line("taxes", 2020, 10), Line("grants", 2020, 5)), Enter(2020, Line("taxes", 2020, 11)));

        story.When(Enter(2020, new("taxes", 2020, 12, Seen: "10"), new("grants", 2020, 6, Seen: "5"))).ThenRefused<Conflict>().ShouldSatisfyAllConditions(c => c.At.ShouldBe("figures[0].amountTkr"), c => c.Theirs.ShouldBe("11"));
        story.When(Enter(2020, new("taxes", 2020, 10, Seen: "10"), new("grants", 2020, 6, Seen: "5"))).ThenOne<PlanFiguresEntered>().Figures.ShouldHaveSingleItem().Line.ShouldBe("grants");
        story.Authority.FinancialPlans.Plans[2020].Of("taxes", 2020)!.Stamp.ShouldBe(story.Authority.FinancialPlans.Plans[2020].Stamp);
    }

    [Fact]
    public void WhatAnotherChanged_IsAConflictInEveryForm()
    {
        var story = Given(Adopted, Of2017, Closing(2018, 1), new NameMeasures(2017, Undecided), new RecordTaxRate(2020, "11,64", "Prognos"), new FixPlanTerms(2020, "11,64"));

        story.When(Of2017 with { AmountTkr = 5, Seen = "61000" }).ThenRefused<Conflict>().Theirs.ShouldBe("61800");
        story.When(new NameMeasures(2017, DirectiveMatter, Seen: "")).ThenRefused<Conflict>().Theirs.ShouldBe(Undecided.Value);
        story.When(new RecordTaxRate(2020, "12", "Prognos", Seen: "")).ThenRefused<Conflict>().Theirs.ShouldBe("11,64");
        story.When(new FixPlanTerms(2020, "12", Seen: "")).ThenRefused<Conflict>().Theirs.ShouldBe("11,64");
        story.When(new FixPlanTerms(2020, "12", Seen: PlanRules.Written(story.Authority.FinancialPlans.Plans[2020]))).ThenOne<PlanTermsFixed>();
    }

    [Fact]
    public void RecordYearResult_FromAFormFilledBeforeAnother_IsAConflictEvenIfTheResultIsTheSame()
    {
        var plain = Closing(2024, 9_000) with { Ground = new(100_000, 0, 0) };
        var before = Given(Adopted, plain);
        var seen = FinanceMarks.SeenOf(before.Authority.FinancialPlans.Results[(2024, ResultStage.Closing)]);
        var story = Given(before, plain with { Figures = new(9_000, ReservedTkr: 5_000) });

        story.When(plain with { Figures = new(9_000, CapitalGainsTkr: 1), Seen = seen }).Then(
            new Conflict("figures.capitalGainsTkr", "0", "1", Context.SystemActor, story.Authority.FinancialPlans.Results[(2024, ResultStage.Closing)].Stamp.At),
            new Conflict("figures.reservedTkr", "5000", "0", Context.SystemActor, story.Authority.FinancialPlans.Results[(2024, ResultStage.Closing)].Stamp.At));
        story.When(plain with { Figures = new(9_000, CapitalGainsTkr: 1), Seen = FinanceMarks.SeenOf(story.Authority.FinancialPlans.Results[(2024, ResultStage.Closing)]) }).ThenOne<YearResultRecorded>();
    }

    [Fact, Requirement("R-191")]
    public void CarriedDeficit_ThatAnotherChanged_TellsWhoAndWhen()
    {
        var story = Given(Adopted, Of2017);
        var stamp = story.Authority.FinancialPlans.Carried[2017].Stamp;

        (stamp.By, stamp.At > 0).ShouldBe((Context.SystemActor, true));
        story.When(Of2017 with { AmountTkr = 5, Seen = "61000" }).ThenRefused<Conflict>().ShouldSatisfyAllConditions(c => c.By.ShouldBe(stamp.By), c => c.When.ShouldBe(stamp.At));
        story.When(Of2017).ThenNothing();
    }

    [Fact]
    public void RecordYearResult_BeyondTheLaw_IsRefused()
    {
        Adopted.When(Closing(2019, 10) with { Figures = new(10, ReservedTkr: 5) }).Then(new ReserveNotInForce("figures.reservedTkr", 2019), new Required("ground.incomeTkr"), new Required("ground.equityWithPensionsTkr"));
        Adopted.When(Closing(2024, 9_000) with { Figures = new(9_000, ReservedTkr: 5_001), Ground = new(100_000) }).Then(new Required("ground.equityWithPensionsTkr"), new Required("ground.reserveBeforeTkr"));
        Adopted.When(Closing(2024, 9_000) with { Figures = new(9_000, ReservedTkr: 5_001), Ground = new(100_000, 0, 0) }).Then(new ReservedTooMuch("figures.reservedTkr", 5_001, 5_000));
        Adopted.When(Closing(2024, 9_000) with { Figures = new(9_000, OldReservedTkr: 1), Ground = new(100_000, 0, 0) }).Then(new ReserveNotInForce("figures.oldReservedTkr", 2024));
        Adopted.When(Closing(2034, 1) with { Figures = new(1, OldUsedTkr: 1), Ground = new(OldReserveBeforeTkr: 1), ReserveUse = "För balans." }).Then(new ReserveNotInForce("figures.oldUsedTkr", 2034));
        Adopted.When(Closing(2025, 1) with { Figures = new(1, UsedTkr: 1) }).Then(new Required("reserveUse"), new Required("ground.reserveBeforeTkr"));
        Adopted.When(Closing(2025, 1) with { Figures = new(1, UsedTkr: 2), Ground = new(ReserveBeforeTkr: 1), ReserveUse = "För balans." }).Then(new MoreThanThereIs("figures.usedTkr", 2, 1));
        Adopted.When(Closing(2019, 1) with { Figures = new(1, CapitalGainsTkr: 1, ExceptedGainsTkr: 2) }).Then(new MoreThanThereIs("figures.exceptedGainsTkr", 2, 1));
        Adopted.When(Closing(2019, 1_000_000_001) with { Source = " " }).Then(new SumOutOfRange("figures.resultTkr", 1_000_000_001), new Required("source"));
        Given(Adopted, Closing(2019, 10)).When(Closing(2019, 12) with { Seen = "9" }).ThenRefused<Conflict>();
        Given(Adopted, Closing(2019, 10)).When(Closing(2019, 10)).ThenNothing();
    }

    [Fact, Requirement("R-194")]
    public void ReserveEquity_OfACompetitiveActivity_StandsByItself()
    {
        var story = Given(WithClosingMatter, Reserve(2019, 500));

        BalanceQueries.Activities(story, 2019).ShouldBe([(PrimaryCareAdministration, 500)]);
        BalanceQueries.Activities(story, 2018).ShouldBeEmpty();
        story.When(Reserve(2019, 0) with { Id = new("noll") }).Then(new WrongSign("amountTkr"));
    }

    [Fact, Requirement("R-195")]
    public void Activity_WithADeficit_RestoresItByLaterResultsAndUsesWhatIsLeft()
    {
        var story = Given(WithClosingMatter, Closing(2020, 10), Closing(2021, 10), Closing(2022, 10), OfLaterYears, Reserve(2019, -700), Reserve(2020, 500), Reserve(2021, 400), Reserve(2022, -150));

        BalanceQueries.ActivityYears(story, 2022).Select(a => (a.Year, a.BeforeTkr, a.RestoredTkr, a.UsedTkr, a.ToRestoreTkr, a.UsableTkr))
            .ShouldBe([(2019, 0, 0, 0, 700, 0), (2020, -700, 500, 0, 200, 0), (2021, -200, 200, 0, 0, 200), (2022, 200, 0, 150, 0, 50)]);
        BalanceQueries.ActivityYears(story, 2020).Length.ShouldBe(2);
    }

    [Fact, Requirement("R-196")]
    public void ReserveEquity_WithoutClosingDecisionOrTheBoardsProposal_IsRefused()
    {
        Given(Adopted).When(Reserve(2019, 500) with { Matter = DirectiveMatter }).Then(new YearNotClosed(2019), new DecidedBeforeClosing("matter", 2019), new NotProposedByBoard("matter"));
        Given(WithClosingMatter).When(Reserve(2019, 500) with { Matter = Undecided }).Then(new NotDecidedByAssembly("matter"));
        Given(Adopted.On(2023, 5, 2), Closing(2019, 10), Decided("b2", Undecided, Assembly, new(2020, 4, 27), DecisionStage.Adoption), Decided("b3", Undecided, Healthcare, new(2020, 4, 7), DecisionStage.Preparation))
            .When(Reserve(2019, 500) with { Matter = Undecided }).Then(new NotProposedByBoard("matter"));
        Given(WithClosingMatter).When(Reserve(2019, 500)).ThenAccepted();
    }

    [Fact, Requirement("R-186")]
    public void Plan_OfThreeYears_SumsItsLinesAndFeedsTheBalance()
    {
        var story = Given(Adopted, Enter(2020, [.. new[] { 2020, 2021, 2022 }.SelectMany(y => new[] { Line("costs", y, -100 - y), Line("taxes", y, 2_121) })]));
        var plan = story.Authority.FinancialPlans.Plans[2020];

        PlanQueries.Statement(plan, StatementKind.Income).Single(r => r.Line.Key == "result").AmountsTkr.ShouldBe([1, 0, -1]);
        BalanceQueries.Warnings(story, 2021).ShouldHaveSingleItem().Kind.ShouldBe(BalanceWarningKind.Underbalanced);
        BalanceQueries.Warnings(story, 2020).ShouldBeEmpty();
        PlanQueries.Statement(Given(story, Enter(2020, Line("costs", 2022, -2_000))).Authority.FinancialPlans.Plans[2020], StatementKind.Income)[^1].AmountsTkr.ShouldBe([1, 0, 121]);
    }

    [Fact, Requirement("R-186")]
    public void Plan_WhoseStatementsDoNotTie_SaysWhere()
    {
        var story = Given(Adopted, Enter(2020, Line("taxes", 2020, 10), Line("cash", 2020, 50), Line("equityBefore", 2020, 30), Line("equityResult", 2020, 9), Line("shortDebts", 2020, 11)));

        PlanQueries.Gaps(story.Authority.FinancialPlans.Plans[2020]).ShouldBe([new(2020, "equityResult", "result", -1)]);
    }

    [Fact, Requirement("R-186")]
    public void CashFlow_OtherThanTheChangeOfCashAndBank_IsToldInTheReconciliation()
    {
        var story = Given(Adopted, Enter(2020, Line("cash", 2020, 50), Line("equityBefore", 2020, 50), Line("cash", 2021, 60), Line("equityBefore", 2021, 50), Line("shortDebts", 2021, 10), Line("operatingFlow", 2020, 5), Line("operatingFlow", 2021, 12)));

        PlanQueries.Gaps(story.Authority.FinancialPlans.Plans[2020]).ShouldBe([new(2021, "cashFlow", "cashChange", 2)]);
        Styrbord.Domain.Work.WholeReconciliation.Of(story).Where(l => l.Judgement == Styrbord.Domain.Economy.Judgement.Error).ShouldHaveSingleItem().Name.ShouldBe("cashFlow/cashChange");
        PlanQueries.Gaps(Given(story, Enter(2020, Line("operatingFlow", 2021, 10))).Authority.FinancialPlans.Plans[2020]).ShouldBeEmpty();
    }

    [Fact]
    public void BalanceSheet_From2024_ShowsTheReservesOfTheEquityAndTiesThemToTheBudget()
    {
        var story = Given(
            Adopted, Budget(2025, 50) with { Figures = new(50, UsedTkr: 5, OldUsedTkr: 2), Ground = new(ReserveBeforeTkr: 30, OldReserveBeforeTkr: 9) },
            Enter(2025, Line("taxes", 2025, 50), Line("equityBefore", 2025, 100), Line("equityResult", 2025, 50), Line("cash", 2025, 150), Line("reserveBefore", 2025, 30), Line("reserveAfter", 2025, 26), Line("oldReserveBefore", 2025, 9), Line("oldReserveAfter", 2025, 7)));
        var rows = PlanQueries.Statement(story.Authority.FinancialPlans.Plans[2025], StatementKind.Balance);

        rows.Where(r => r.Line.IsMemo).Select(r => (r.Line.Key, r.AmountsTkr[0])).ShouldBe([("reserveBefore", 30), ("oldReserveBefore", 9), ("reserveAfter", 26), ("oldReserveAfter", 7)]);
        rows.Single(r => r.Line.Key == "equity").AmountsTkr[0].ShouldBe(150, "a part of a line is in no sum");
        Styrbord.Domain.Work.WholeReconciliation.Of(story).Where(l => l.Judgement == Styrbord.Domain.Economy.Judgement.Error).ShouldHaveSingleItem().ShouldSatisfyAllConditions(l => l.Name.ShouldBe("reserveAfter"), l => (l.ExpectedTkr, l.FoundTkr).ShouldBe((26, 25)));
        story.When(Enter(2033, Line("oldReserveBefore", 2034, 1))).Then(new ReserveNotInForce("figures[0].line", 2034));
        Adopted.When(Enter(2020, Line("reserveBefore", 2020, 1))).Then(new NoSuchLine("figures[0].line", "reserveBefore", 2020));
    }

    [Fact]
    public void BalanceSheet_Before2024_ShowsTheOlderReserveAloneAndBothWhereThePlanReachesBeyond()
    {
        string[] Memos(int year, params GivenFigure[] figures) => [.. PlanQueries.Statement(Given(Adopted, Enter(year, figures)).Authority.FinancialPlans.Plans[year], StatementKind.Balance).Where(r => r.Line.IsMemo).Select(r => r.Line.Key)];

        Memos(2020, Line("equityBefore", 2020, 50), Line("oldReserveBefore", 2020, 9), Line("oldReserveAfter", 2020, 9)).ShouldBe(["oldReserveBefore", "oldReserveAfter"]);
        Memos(2022, Line("oldReserveAfter", 2022, 9), Line("reserveAfter", 2024, 4), Line("oldReserveAfter", 2024, 9)).ShouldBe(["reserveAfter", "oldReserveAfter"]);
        Adopted.When(Enter(2022, Line("reserveAfter", 2023, 4))).Then(new NoSuchLine("figures[0].line", "reserveAfter", 2023));
        new[] { 2023, 2024 }.Select(y => PlanRules.CanEnter(Adopted.Authority, "reserveAfter", y)).ShouldBe([false, true]);
        PlanRules.CanEnter(Adopted.Authority, "oldReserveAfter", 2034).ShouldBeFalse();
    }

    [Fact, Requirement("R-193")]
    public void Plan_WithABalanceSheet_HasOneForAllAndTiesItToTheYearBefore()
    {
        var story = Given(Adopted, Enter(2020, Line("cash", 2020, 50), Line("equityBefore", 2020, 50), Line("cash", 2021, 60), Line("equityBefore", 2021, 58), Line("shortDebts", 2021, 2)));

        story.Authority.FinancialPlans.Plans.ShouldHaveSingleItem().Value.Of("cash", 2020)!.AmountTkr.ShouldBe(50);
        Styrbord.Domain.Work.WholeReconciliation.Of(story).Where(l => l.Judgement == Styrbord.Domain.Economy.Judgement.Error).ShouldHaveSingleItem()
            .ShouldSatisfyAllConditions(l => l.Name.ShouldBe("equityBefore/equity"), l => l.Year.ShouldBe(2021), l => (l.ExpectedTkr, l.FoundTkr).ShouldBe((50, 58)));
    }

    [Fact]
    public void EnterPlanFigures_OutsideTheLayout_IsRefused()
    {
        Adopted.When(Enter(2020, Line("result", 2020, 1), Line("taxes", 2023, 1), Line("taxes", 2020, 1), Line("taxes", 2020, 2)))
            .Then(new NoSuchLine("figures[0].line", "result", 2020), new YearOutOfRange("figures[1].year", 2023), new LineTwice("figures[3].line", "taxes"));
        Adopted.When(Enter(2018, Line("taxes", 2018, 1))).Then(new NoSuchLine("figures[0].line", "taxes", 2018));
        Adopted.When(Enter(int.MaxValue, Line("taxes", 2020, 1))).Then(new YearOutOfRange("year", int.MaxValue));
        Adopted.When(Enter(2020)).Then(new CountOutOfRange("figures", 0, 150));
        Adopted.When(Enter(2020, Line("taxes", 2020, 1)) with { Source = "" }).Then(new Required("source"));
        Adopted.When(Enter(2020, Line("taxes", 2020, null)) with { Source = "" }).ThenNothing();
    }

    [Fact, Requirement("R-187", "R-188")]
    public void Plan_AndTaxRate_AreDecidedByTheAssemblyInMattersOfTheirOwn()
    {
        var (rate, budget) = (new MatterId("arende-skattesats"), new MatterId("arende-budget"));
        var story = Adopted.On(2019, 11, 26).And(
            new OpenMatter(rate, "2019/00010", "Skattesats 2020", MatterKind.Other, 2020), new RecordDecision(new("beslut-skattesats"), rate, OldAssembly, new PartialDate(2018, 10, 8), DecisionStage.Adoption, Sources: [new("Protokoll", null, null)]),
            new OpenMatter(budget, "2019/00011", "Budget 2020", MatterKind.Other, 2020), new RecordDecision(new("beslut-budget"), budget, OldAssembly, new PartialDate(2018, 11, 26), DecisionStage.Adoption, Sources: [new("Protokoll", null, null)]),
            new RecordTaxRate(2020, "11,64", "Beslut", rate), new FixPlanTerms(2020, "11,64", budget, [new(ChangeKind.Fee, "Patientavgifter", 1_000), new(ChangeKind.Other, "Ny låneram")]));
        var plan = story.Authority.FinancialPlans.Plans[2020];

        (BalanceQueries.AssemblyDecision(story, story.Authority.FinancialPlans.TaxRates[2020].Matter)!.Day.AsEnd < BalanceQueries.AssemblyDecision(story, plan.Matter)!.Day.AsEnd).ShouldBeTrue();
        (plan.LevyHundredths, plan.Changes.Count).ShouldBe((1_164, 2));
        PlanQueries.LevyGaps(story, plan).ShouldBeEmpty();
    }

    [Fact, Requirement("R-189", "R-190")]
    public void TaxLevy_OtherThanTheRateDecided_IsWarnedOf()
    {
        var story = Given(Adopted, new RecordTaxRate(2020, "11,64", "Fullmäktige i oktober", DirectiveMatter), new FixPlanTerms(2020, "11,7", DirectiveMatter, [new(ChangeKind.Fee, "Patientavgifter")]));
        var plan = story.Authority.FinancialPlans.Plans[2020];

        plan.Changes.ShouldHaveSingleItem().Kind.ShouldBe(ChangeKind.Fee);
        PlanQueries.LevyGaps(story, plan).ShouldHaveSingleItem().ShouldSatisfyAllConditions(g => g.LevyHundredths.ShouldBe(1_170), g => g.Rate.Hundredths.ShouldBe(1_164));
        PlanQueries.LevyGaps(story, plan with { LevyHundredths = 1_164 }).ShouldBeEmpty();
        story.When(new RecordTaxRate(2021, "11,641", "x")).Then(new BadRate("rate", "11,641"));
        story.When(new RecordTaxRate(2021, "11,64", "x", Undecided)).Then(new NotDecidedByAssembly("matter"));
    }

    [Fact, Requirement("R-189")]
    public void RecordTaxRate_OnlyReckonedWith_DoesNotReplaceTheOneDecided()
    {
        var story = Given(Adopted, new RecordTaxRate(2020, "11,74", "Prognos"), new RecordTaxRate(2020, "11,64", "Fullmäktige i oktober", DirectiveMatter));

        story.When(new RecordTaxRate(2020, "11,74", "Controllern")).Then(new RateDecided("matter", 2020, "11,64"));
        story.When(new RecordTaxRate(2020, "11,64", "Fullmäktige i oktober")).Then(new RateDecided("matter", 2020, "11,64"));
        story.When(new RecordTaxRate(2020, "11,74", "Fullmäktige i november", DirectiveMatter)).ThenOne<TaxRateRecorded>();
        story.Authority.FinancialPlans.TaxRates[2020].Hundredths.ShouldBe(1_164);
    }

    [Fact, Requirement("R-189")]
    public void TaxLevy_OtherThanARateNobodyDecided_IsNotWarnedOf()
    {
        var story = Given(Adopted, new RecordTaxRate(2020, "11,74", "Prognos"), new FixPlanTerms(2020, "11,64"));

        PlanQueries.LevyGaps(story, story.Authority.FinancialPlans.Plans[2020]).ShouldBeEmpty();
    }

    [Fact]
    public void Forecast_OfTheTaxBase_IsTheLatestByItsDay()
    {
        var story = Given(Adopted, Forecast("a", new(2019, 2, 15), 310), Forecast("b", new(2019, 10, 1), 290));

        PlanQueries.Forecast(story, new(2019, 6, 1))!.Id.ShouldBe(new("a"));
        PlanQueries.Forecast(story, new(2019, 12, 1))!.Growth[0].Hundredths.ShouldBe(290);
        story.When(Forecast("c", new(2019, 10, 1), 10_001)).Then(new BadPercent("growth[0].hundredths"));
    }

    private static RecordYearResult Closing(int year, long result) => new(year, ResultStage.Closing, new(result), "Årsredovisning", Day);

    private static RecordYearResult Budget(int year, long result) => new(year, ResultStage.Budget, new(result), "Budget", Day);

    private static GivenFigure Line(string line, int year, long? amount) => new(line, year, amount);

    private static EnterPlanFigures Enter(int year, params ReadOnlySpan<GivenFigure> figures) => new(year, EquatableArray.Create(figures), "Underlag", Day);

    private static RecordTaxBaseForecast Forecast(string id, DateOnly day, int growth) => new(new(id), "Prognos", day, [new(2020, growth)]);

    private static ReserveEquity Reserve(int year, long tkr) => new(new($"r{year}"), PrimaryCareAdministration, year, tkr, ClosingMatter);

    private static RecordDecision Decided(string id, MatterId matter, BodyId body, PartialDate day, DecisionStage stage) => new(new(id), matter, body, day, stage, Sources: [new("Protokoll", null, null)]);
}
