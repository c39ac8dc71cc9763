using Styrbord.Domain.FinancialPlans;

namespace Styrbord.Domain.Tests.FinancialPlans;

/// <summary>Published tables of Swedish annual reports and budgets, to their printed decimal (tkr).</summary>
public sealed class PublishedTests
{
    [Theory]
    [InlineData(50_300, 100, -9_500, 0, 59_700)]
    public void AfterAdjustments_OfSjobo2022_IsAsPrinted(long result, long gains, long unrealised, long reversed, long printed) =>
        BalanceInvestigation.AfterAdjustments(new(result, CapitalGainsTkr: gains, UnrealisedTkr: unrealised, ReversedTkr: reversed)).ShouldBe(printed);

    [Theory]
    [InlineData(-19_400, 14_600, -4_800)]
    [InlineData(-26_100, 7_500, -18_600)]
    public void BalanceResult_OfSjobosBudgets_IsAsPrinted(long result, long used, long printed) =>
        BalanceInvestigation.BalanceResult(new(result, OldUsedTkr: used)).ShouldBe(printed);

    [Fact]
    public void BalanceResult_OfHallsberg2019_IsAsPrinted() => BalanceInvestigation.BalanceResult(new(42_000, OldReservedTkr: 15_000)).ShouldBe(27_000);

    [Fact]
    public void Course_OfMalmo2014And2015_IsAsPrinted()
    {
        var deficit = new BalanceFigures(-149_000, CapitalGainsTkr: 56_000);
        var surplus = new BalanceFigures(563_000, CapitalGainsTkr: 23_000, OldReservedTkr: 185_000);
        BalanceInvestigation.AfterAdjustments(deficit).ShouldBe(-205_000);
        BalanceInvestigation.AfterAdjustments(surplus).ShouldBe(540_000);
        BalanceInvestigation.BalanceResult(surplus).ShouldBe(355_000);

        var course = Restoration.Of(
            [(2014, ResultStage.Closing, BalanceInvestigation.BalanceResult(deficit)), (2015, ResultStage.Closing, BalanceInvestigation.BalanceResult(surplus))], [], [(2014, 2014, 12_000)]);

        course[0].LeftTkr.ShouldBe(193_000);
        course[1].RestoredTkr.ShouldBe(193_000);
        BalanceInvestigation.Of(surplus, 0, course[1].RestoredTkr)[^1].AmountTkr.ShouldBe(162_000);
        BalanceInvestigation.Of(deficit, course[0].ExemptedTkr)[^1].AmountTkr.ShouldBe(-193_000);
        BalanceInvestigation.Of(deficit, course[0].ExemptedTkr, exemptionFirst: true).Single(l => l.Line == BalanceLine.BalanceResult).AmountTkr.ShouldBe(-193_000, "as Malmö prints it, before the balance result");
    }

    [Theory]
    [InlineData("Grästorp 2020, tkr", new long[] { 107_793, -428_525, -15_439, 265_699, 96_796, 781, 20 }, -336_171, 26_324, 27_125)]
    [InlineData("Hallsberg 2019, mnkr", new long[] { 269, -1_116, -25, 705, 212, 3, -6 }, -872, 45, 42)]
    public void IncomeStatement_OfPublishedReports_HasTheirSums(string report, long[] entered, long netCosts, long operating, long result)
    {
        string[] lines = ["revenue", "costs", "depreciation", "taxes", "grants", "financialIncome", "financialCosts"];

        var amounts = StatementLayouts.Amounts(StatementLayouts.Of(StatementKind.Income, 2019)!, lines.Zip(entered).ToDictionary(p => p.First, p => p.Second));

        amounts["netCosts"].ShouldBe(netCosts, report);
        amounts["operatingResult"].ShouldBe(operating, report);
        amounts["result"].ShouldBe(result, report);
    }
}
