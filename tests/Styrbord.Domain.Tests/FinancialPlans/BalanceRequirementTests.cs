using Styrbord.Domain.FinancialPlans;

namespace Styrbord.Domain.Tests.FinancialPlans;

/// <summary>The rules on balance, restoration, reserves, layouts and key figures by themselves.</summary>
public sealed class BalanceRequirementTests
{
    private static readonly CarriedDeficit Of2017 = new(2017, 61_800, 2020, "Bokslut 2017");
    private static readonly (int, int, long)[] Nothing = [];

    [Fact, Requirement("R-191")]
    public void Restoration_Of2017ByThreeSurpluses_LeavesNothing()
    {
        var course = Restoration.Of([(2018, ResultStage.Closing, 20_000), (2019, ResultStage.Closing, 20_000), (2020, ResultStage.Budget, 21_800)], [Of2017], Nothing);

        course.Select(y => y.LeftTkr).ShouldBe([61_800, 41_800, 21_800, 0]);
        course[^1].Overdue.ShouldBeEmpty();
    }

    [Fact, Requirement("R-191")]
    public void Restoration_Of2017ByTooLittle_LeavesTheRestInItsLastYear()
    {
        var course = Restoration.Of([(2018, ResultStage.Closing, 20_000), (2019, ResultStage.Closing, 20_000), (2020, ResultStage.Budget, 20_000)], [Of2017], Nothing);

        course[^1].Overdue.ShouldHaveSingleItem().LeftTkr.ShouldBe(1_800);
        course[^2].Overdue.ShouldBeEmpty();
    }

    [Fact, Requirement("R-192")]
    public void Restoration_OfSeveralYears_TakesTheOldestFirst()
    {
        var course = Restoration.Of([(2019, ResultStage.Closing, -10), (2020, ResultStage.Closing, -5), (2021, ResultStage.Closing, 12), (2022, ResultStage.Closing, 8)], [], Nothing);

        course[1].Rows.Select(r => (r.Origin, r.LastYear, r.LeftTkr)).ShouldBe([(2019, 2022, 10), (2020, 2023, 5)]);
        course[2].Rows.Select(r => (r.Origin, r.RestoredTkr, r.LeftTkr)).ShouldBe([(2019, 10, 0), (2020, 2, 3)]);
        course[3].Rows.Select(r => (r.Origin, r.BeforeTkr, r.RestoredTkr)).ShouldBe([(2020, 3, 3)]);
    }

    [Fact]
    public void DecidedBy_OfADeficit_IsTheBudgetOfItsLastYear() => Restoration.DecidedBy(2020).ShouldBe(new(2019, 11, 30));

    [Fact]
    public void Investigation_OfEveryLine_CountsEachOnceWithItsSign()
    {
        var rows = BalanceInvestigation.Of(new(100, 40, 10, 5, 20, 7, 8, 3, 4, 2), 0, 6);

        rows.Select(r => r.AmountTkr).ShouldBe([100, -40, 10, 5, -20, 7, 62, -8, -4, 3, 2, 55, 0, -6, 49]);
        rows.Where(r => r.IsSum).ShouldAllBe(s => s.Parts.Sum(p => rows.Single(r => r.Line == p).AmountTkr) == s.AmountTkr);
    }

    [Theory]
    [InlineData(2_000, 0, 0, 2025, 1_000)]
    [InlineData(2_000, -1, 0, 2025, 0)]
    [InlineData(3_000, -1, 0, 2025, 1_000)]
    [InlineData(9_000, 0, 0, 2025, 5_000)]
    [InlineData(9_000, 0, 4_500, 2025, 500)]
    [InlineData(9_000, 0, 6_000, 2025, 0)]
    [InlineData(9_000, 0, 4_500, 2023, 8_000)]
    [InlineData(-1, 0, 0, 2025, 0)]
    public void MostReserved_IsAboveTheShareAndWithinTheCeiling(long result, long equity, long before, int year, long most) =>
        ResultReserve.MostTkr(new(result), new(100_000, equity, before), year).ShouldBe(most);

    [Fact]
    public void MostReserved_WithGainsThatDoNotCount_IsCountedOfTheLower() =>
        ResultReserve.MostTkr(new(3_000, CapitalGainsTkr: 1_500), new(100_000, 0, 0), 2025).ShouldBe(500);

    [Theory]
    [InlineData(null, 0L, 0L, 2025)]
    [InlineData(100_000L, null, 0L, 2025)]
    [InlineData(100_000L, 0L, null, 2025)]
    [InlineData(100_000L, null, null, 2023)]
    public void MostReserved_WhileSomethingIsNotKnown_IsNotKnown(long? income, long? equity, long? before, int year) => ResultReserve.MostTkr(new(9_000), new(income, equity, before), year).ShouldBeNull();

    [Fact]
    public void Restoration_ExemptedLater_LeavesTheYearsBeforeAsTheyWere()
    {
        var course = Restoration.Of([(2019, ResultStage.Closing, -100), (2020, ResultStage.Closing, 30), (2021, ResultStage.Closing, 10)], [], [(2019, 2021, 40), (2019, 2021, 5)]);

        course.Select(y => y.LeftTkr).ShouldBe([100, 70, 15]);
        course[^1].Rows.ShouldHaveSingleItem().ShouldBe(new(2019, 2022, 70, 45, 10));
    }

    [Fact]
    public void Investigation_WithTheExemptionFirst_ComesToTheSameRest()
    {
        var (usual, first) = (BalanceInvestigation.Of(new(-205), 12), BalanceInvestigation.Of(new(-205), 12, 0, exemptionFirst: true));

        first.Select(r => r.Line).ShouldBe(usual.Select(r => r.Line), ignoreOrder: true);
        first.Single(r => r.Line == BalanceLine.BalanceResult).AmountTkr.ShouldBe(-193);
        (usual[^1].AmountTkr, first[^1].AmountTkr).ShouldBe((-193, -193));
        first.Where(r => r.IsSum).ShouldAllBe(s => s.Parts.Sum(p => first.Single(r => r.Line == p).AmountTkr) == s.AmountTkr);
    }

    [Fact]
    public void Layouts_OfEachKind_SumOnlyLinesBeforeThem()
    {
        foreach (var layout in StatementLayouts.All)
        {
            layout.Lines.Select((l, i) => (l, i)).ShouldAllBe(p => p.l.Parts.All(x => layout.Lines.Take(p.i).Any(y => y.Key == x)));
        }

        StatementLayouts.Of(StatementKind.Income, 2018).ShouldBeNull("the act is in force from the accounting year 2019");
    }

    [Fact]
    public void KeyFigures_WherePracticeDiffers_AreCountedBothWays()
    {
        KeyFigures.NetCostShare(-336_171, 362_495)!.Value.ShouldBe(0.9274m, 0.0001m);
        KeyFigures.NetCostShare(-336_171, 362_495, 801)!.Value.ShouldBe(0.9252m, 0.0001m);
        KeyFigures.Solidity(40, 100).ShouldBe(0.4m);
        KeyFigures.Solidity(40, 100, 70).ShouldBe(-0.3m);
        KeyFigures.SelfFinancing(20, -30, 100).ShouldBe(0.5m);
        KeyFigures.SelfFinancing(20, -30, 100, 10).ShouldBe(0.4m);
        KeyFigures.NetFinancialAssetsTkr(10, 50, 80).ShouldBe(-20);
        KeyFigures.ResultShare(1, 0).ShouldBeNull();
    }
}
