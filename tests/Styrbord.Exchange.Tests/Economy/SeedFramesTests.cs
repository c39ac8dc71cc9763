using Shouldly;
using Styrbord.Domain.Economy;
using Styrbord.Domain.Kernel;
using Styrbord.Exchange.Tests.Package;
using Styrbord.TestKit;
using Xunit;

namespace Styrbord.Exchange.Tests.Economy;

/// <summary>The frames of the planning directive for 2019: every figure, and every difference between sum and parts.</summary>
public sealed class SeedFramesTests
{
    private static readonly FrameSet Set = Sample.Authority.Economy.Sets[new("ramar-2019-2021")];

    [Fact, Requirement("R-141", "R-142", "R-145")]
    public void Rows_AsRegistered_AreTheSourcesFigures()
    {
        var lines = MissionData.Lines("budget-frames-2019-2021.csv");

        Set.Rows.Count.ShouldBe(82);
        Set.Rows.Select(r => string.Join(' ', new[] { r.Class ?? "Summa", Level(r) }.Concat(r.AmountsTkr.Select(a => $"{a}"))))
            .ShouldBe(lines.Select(l => string.Join(' ', l["kategori"], l["row_type"], l["2019"], l["2020"], l["2021"])));
    }

    [Fact, Requirement("R-145")]
    public void Rows_OfTheSample_HaveRevenueNegativeAndSomeCostsToo()
    {
        FrameChecks.WrongSigns(Sample.Authority, Set).ShouldBeEmpty();
        Set.Rows.Where(r => r.Class is not (null or "Intäkter") && r.AmountsTkr.Any(a => a < 0)).Select(r => $"{r.Unit} {r.Class} {string.Join(' ', r.AmountsTkr)}")
            .ShouldContain("frb-f-kansli Drift -4479 -4587 -4697");
    }

    [Fact, Requirement("R-141")]
    public void Ledger_OfTheSample_HoldsEachOfTheFigures()
    {
        var postings = Sample.Authority.Economy.Postings;

        (postings.Of(new(PostingKind.Detail, Set.Id)).Count(), postings.Of(new(PostingKind.Sum, Set.Id)).Count()).ShouldBe((183, 63));
        Set.Rows.Where(r => !r.IsSum).SelectMany(r => Set.Years.Select(y => postings.Sum(new(PostingKind.Detail, Set.Id, r.Body, r.Unit, r.Class, y, y)) - Tkr.ToOre(Set.Of(r, y)))).ShouldAllBe(d => d == 0);
        postings.Sum(new(PostingKind.Detail, Set.Id, new("frb-styrelsen"), new("frb-f-kansli"), "Drift", 2019, 2019)).ShouldBe(-447_900_000, "a class can have a negative cost");
    }

    [Fact, Requirement("R-146", "R-147")]
    public void Checks_OfTheSample_Are57AndOnlyRounding()
    {
        var checks = FrameChecks.Of(Sample.Authority, Set);

        checks.Length.ShouldBe(57);
        checks.CountBy(c => c.Judgement).ShouldBe([KeyValuePair.Create(Judgement.Rounding, 21), KeyValuePair.Create(Judgement.Exact, 36)], ignoreOrder: true);
        checks.Where(c => c.Judgement == Judgement.Rounding).ShouldAllBe(c => Math.Abs(c.DifferenceTkr) == 1);
    }

    [Fact, Requirement("R-147")]
    public void Checks_OfTheSample_AreTheSources()
    {
        var lines = MissionData.Lines("budget-frames-checks.csv").Where(l => l["check"] is "kategorirader" or "delsummor").Select(l => string.Join(' ', l["summa"], l["year"], l["stated_tkr"], l["computed_tkr"], l["difference_stated_minus_computed"]));

        FrameChecks.Of(Sample.Authority, Set).Select(c => $"{c.Sum.Label} {c.Year} {c.DecidedTkr} {c.PartsTkr} {c.DifferenceTkr}").ShouldBe(lines, ignoreOrder: true);
    }

    [Fact, Requirement("R-147")]
    public void Checks_AgainstEveryFigure_HaveOneOffByTwo()
    {
        var checks = FrameChecks.AgainstFigures(Sample.Authority, Set);

        checks.Where(c => Math.Abs(c.DifferenceTkr) > 1).Select(c => (c.Sum.Label, c.Year, c.DifferenceTkr)).ShouldBe([("Summa Landstingsstyrelsen", 2020, -2)]);
        checks.ShouldAllBe(c => c.Judgement != Judgement.Error);
    }

    [Fact]
    public void Total_OverCommittees_IsStyrbordsOwn() => Set.Years.Select(y => FrameQueries.Total(Set, y)).ShouldBe([5_242_603, 5_264_441, 5_325_991]);

    [Fact, Requirement("R-143")]
    public void Units_WithATotalOnly_AreHalsovalAndSamverkansnamnden() =>
        Set.Rows.Where(r => r.IsSum && FrameQueries.PartsOf(Sample.Authority, Set, r).IsEmpty).Select(r => r.Label).ShouldBe(["Summa Hälsoval", "Summa Samverkansnämnden"]);

    [Fact, Requirement("R-144")]
    public void Finansen_OfTheTrafficCommittee_IsInItsSum() =>
        FrameQueries.PartsOf(Sample.Authority, Set, Set.Rows.Single(r => r.Label == "Summa Trafiknämnden")).ShouldContain(r => r.Class == "Finansen" && r.AmountsTkr[0] == 5_404);

    [Fact, Requirement("R-152")]
    public void Landstingsservice_IsZeroWithClassesThatAreNot()
    {
        var sum = Set.Rows.Single(r => r.Label == "Summa Landstingsservice");

        sum.AmountsTkr.ShouldBe([0, 0, 0]);
        FrameQueries.PartsOf(Sample.Authority, Set, sum).Select(r => r.AmountsTkr[0]).ShouldBe([-112_775, 25_434, 73_311, 14_030]);
    }

    [Fact, Requirement("R-151", "R-153", "R-166", "R-167")]
    public void Grounds_OfTheSample_AreTwoDecisionsACutOffAndTheForecasts()
    {
        Set.External.ShouldBeTrue();
        Set.CutOff.ShouldBe(new(2018, 5, null));
        Set.Grounds.Select(g => (g.Body!.Value.Value, $"{g.Day}")).ShouldBe([("lt-fullmaktige", "2017-11-27"), ("frb-styrelsen", "2017-09-13")]);
        Set.Premises.Single(p => p.Id == "B03").Forecasters.ShouldBe(["Skandia", "KPA"]);
        Set.Premises.Single(p => p.Id == "B01").ForecastOf.ShouldBe(new(2018, 4, null));
        Set.Decision.ShouldBe(new("beslut-2018-06-11-direktiv"));
    }

    [Fact, Requirement("R-154", "R-160", "R-164")]
    public void Premises_OfTheSample_AreTheEighteenPointsAndTheDeficit()
    {
        Set.Premises.Count(p => p.Id[0] == 'B').ShouldBe(18);
        Set.Premises.Single(p => p.Id == "B10").PriceLevelYear.ShouldBe(2018);
        Set.Premises.Single(p => p.Id == "B02").Kind.ShouldBe(PremiseKind.PendingAgreement);
        Set.Premises.Single(p => p.Id == "B05").Kind.ShouldBe(PremiseKind.Placement);
        Set.Premises.Single(p => p.Id == "B12").Kind.ShouldBe(PremiseKind.FixedLater);
        Set.Premises.Single(p => p.Id == "E06").Kind.ShouldBe(PremiseKind.Underbalanced);
    }

    [Fact, Requirement("R-165")]
    public void TargetedGrants_OfTheSample_AreBudgetedOnTheFinanceAdministration()
    {
        Set.Premises.Single(p => p.Id == "B05").Text.ShouldStartWith("Bedömning av riktade statsbidrag för perioden 2019-2021 är gjord");
        GrantRules.PlaceOf(Set).ShouldBe(new UnitId("lt-finansforvaltningen"));
        Sample.Authority.Organisation.Units[new("lt-finansforvaltningen")].NameOn(new(2018, 9, 18)).ShouldBe("Finansförvaltningen");
    }

    [Fact]
    public void Reconciliation_OfTheSample_HasNoError() => Reconciliations.Of(Sample.Authority).ShouldAllBe(r => r.Judgement != Judgement.Error);

    private static string Level(FrameRow row) => row.SumOf switch { null => "detalj", FrameLevel.Unit => "summa_enhet", FrameLevel.Administration => "summa_forvaltning", _ => "summa_namnd" };
}
