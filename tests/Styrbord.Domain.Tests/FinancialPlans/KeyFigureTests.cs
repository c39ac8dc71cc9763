using Styrbord.Domain.FinancialPlans;

namespace Styrbord.Domain.Tests.FinancialPlans;

/// <summary>Key figures of a plan with their formulas, the loan need, pensions from several sources, and taxes and grants in parts.</summary>
public sealed class KeyFigureTests
{
    private static readonly PartialDate Day = new(2019, 10, 1);
    private static readonly Story Entered = Given(
        WithDirective,
        Enter(("revenue", 1_000), ("costs", -5_000), ("depreciation", -200), ("taxes", 3_500), ("grants", 800), ("financialIncome", 30), ("financialCosts", -10), ("equityBefore", 380), ("equityResult", 120), ("equipment", 1_500), ("financialAssets", 100),
            ("cash", 400), ("longDebts", 900), ("shortDebts", 600), ("pensionCommitments", 700), ("netInvestments", 640), ("shares", 40), ("unrealised", 20)));

    [Fact]
    public void Rows_OfAPlan_HaveEachFigureAndItsFormula()
    {
        var rows = Of(Entered);

        rows.Select(r => (r.Figure, KeyFigureRows.Written(r)[0].Replace('\u00a0', ' '))).ShouldBe(
        [
            (KeyFigure.NetCostShare, "97,7 %"), (KeyFigure.ResultShare, "2,8 %"), (KeyFigure.Solidity, "25,0 %"), (KeyFigure.FullSolidity, "−10,0 %"), (KeyFigure.SelfFinancing, "46,9 %"),
            (KeyFigure.NetFinancialAssets, "−1 040"), (KeyFigure.LoanNeed, "320"),
        ]);
        rows.ShouldAllBe(r => r.Formula.Length > 20);
        KeyFigureRows.Written(rows[^1])[1].ShouldBe("–", "nothing is entered for the second year");
    }

    [Fact]
    public void Rows_WherePracticeDiffers_SayAsTheyAreCounted()
    {
        var rows = Of(Entered.And(new SetFinanceSettings(FinanceSettings.Standard with { NetCostsWithFinancial = true, ResultTarget = 200 })));

        (KeyFigureRows.Written(rows[0])[0], rows[0].Formula).ShouldSatisfyAllConditions(r => r.Item1.ShouldStartWith("97,2"), r => r.Formula.ShouldContain("och finansnetto"));
        rows[1].Formula.ShouldEndWith("målet är minst 2,0\u00a0%");
    }

    [Fact]
    public void Lines_OfAKeyFigure_AreThoseThatMoveIt()
    {
        var settings = new SetFinanceSettings(FinanceSettings.Standard with { NetCostsWithFinancial = true });
        var entered = Entered.And(settings);
        // depreciation is left out: it is taken out of the result again, so that it moves the lines and not the figure
        string[] leaves = ["costs", "taxes", "grants", "financialIncome", "financialCosts", "equityBefore", "equipment", "financialAssets", "cash", "longDebts", "pensionCommitments", "netInvestments", "shares", "unrealised"];

        foreach (var leaf in leaves)
        {
            var plan = entered.Authority.FinancialPlans.Plans[2020];
            var changed = entered.And(Enter((leaf, plan.Of(leaf, 2020)!.AmountTkr + 37))).Authority.FinancialPlans.Plans[2020];
            foreach (var (before, after) in KeyFigureRows.Of(entered, plan).Zip(KeyFigureRows.Of(entered, changed)))
            {
                var moves = before.Lines.Any(l => PlanQueries.AmountOf(plan, l, 2020) != PlanQueries.AmountOf(changed, l, 2020));
                (before.Shares.FirstOrDefault() != after.Shares.FirstOrDefault() || before.AmountsTkr.FirstOrDefault() != after.AmountsTkr.FirstOrDefault()).ShouldBe(moves, $"{before.Figure} by {leaf}");
            }
        }
    }

    [Fact]
    public void LoanNeed_WhenResultAndDepreciationSuffice_IsNothing() =>
        KeyFigureRows.Written(Of(Entered.And(Enter(("netInvestments", 100))))[^1])[0].ShouldBe("0");

    [Fact, Requirement("R-166")]
    public void Pensions_FromSeveralSources_StandBesideOneAnotherTheLatestOfEach()
    {
        var story = Entered.And(Pension("a", "Skandia", new(2019, 4, 1), 100), Pension("b", "KPA", new(2019, 5, 1), 50), Pension("c", "skandia", new(2019, 10, 1), 110));
        var sources = PensionQueries.Of(story, story.Authority.FinancialPlans.Plans[2020]);

        sources.Select(s => (s.Source, s.Amounts[0].AmountTkr)).ShouldBe([("KPA", 50), ("skandia", 110)]);
        PensionQueries.TotalTkr(sources, 2020).ShouldBe(160);
        PensionQueries.TotalTkr(sources, 2022).ShouldBeNull();
        story.When(Pension("d", "KPA", Day, -1)).Then(new WrongSign("amounts[0].amountTkr"));
        story.When(Pension("a", "KPA", Day, 1)).Problems.ShouldHaveSingleItem();
        story.When(new RecordPensionForecast(new("e"), "", Day, [])).Then(new Required("source"), new CountOutOfRange("amounts", 0, 20));
    }

    [Fact]
    public void EnterTaxBaseForecast_InPercent_IsHundredths()
    {
        var given = new EnterTaxBaseForecast(new("s"), "SKR", Day, [new(2020, "3,4"), new(2021, "−0,25 %"), new(2022, "")]);

        Entered.When(given).ThenOne<TaxBaseForecastRecorded>().Forecast.Growth.ShouldBe([new(2020, 340), new(2021, -25)]);
        Entered.When(given with { Growth = [new(2020, "mycket"), new(2021, "3,141")] }).Then(new BadPercent("growth[0].percent"), new BadPercent("growth[1].percent"));
        Entered.When(given with { Growth = [new(2020, " ")] }).Then(new CountOutOfRange("growth", 0, 20));
    }

    [Fact]
    public void TaxesAndGrants_WhosePartsAddUpOtherwise_AreToldInTheReconciliation()
    {
        var story = Entered.And(Enter(("preliminaryTax", 3_520), ("settlement", -21), ("incomeEqualisation", 800)));

        PlanQueries.Gaps(story.Authority.FinancialPlans.Plans[2020]).ShouldBe([new(2020, "taxes", "taxesCounted", 1)]);
        Styrbord.Domain.Work.WholeReconciliation.Of(story).Where(l => l.Judgement == Styrbord.Domain.Economy.Judgement.Error).ShouldHaveSingleItem().Name.ShouldBe("taxes/taxesCounted");
        PlanQueries.Gaps(Entered.Authority.FinancialPlans.Plans[2020]).ShouldBeEmpty();
    }

    [Fact]
    public void StateHash_NothingSaidOfPensions_IsAsBefore() =>
        (Entered.And(Pension("a", "KPA", Day, 1)).Authority with { FinancialPlans = Entered.Authority.FinancialPlans }).StateHash().ShouldBe(Entered.Authority.StateHash());

    private static System.Collections.Immutable.ImmutableArray<KeyFigureRow> Of(Story story) => KeyFigureRows.Of(story, story.Authority.FinancialPlans.Plans[2020]);

    private static RecordPensionForecast Pension(string id, string source, PartialDate day, long amount) => new(new(id), source, day, [new(2020, amount)]);

    private static EnterPlanFigures Enter(params ReadOnlySpan<(string Line, long Amount)> figures) => new(2020, EquatableArray.Create<GivenFigure>([.. figures.ToArray().Select(f => new GivenFigure(f.Line, 2020, f.Amount))]), "Underlag", Day);
}
