using Shouldly;
using Styrbord.Domain.Budgets;
using Styrbord.Domain.Economy;
using Styrbord.Domain.Kernel;
using Styrbord.Exchange.Tests.Package;
using Styrbord.TestKit;
using Xunit;

namespace Styrbord.Exchange.Tests.Economy;

/// <summary>The bridge, the key and the 1.5 % over the frames of the planning directive for 2019.</summary>
public sealed class SeedBridgeTests
{
    private static readonly FrameSet Set = Sample.Authority.Economy.Sets[new("ramar-2019-2021")];

    [Fact, Requirement("R-154", "R-155")]
    public void Drift_FollowsItsIndexWithinRounding_SevenOfFifteenThenEight()
    {
        FrameRow[] rows = [.. Set.Rows.Where(r => r.Class == "Drift")];

        rows.Length.ShouldBe(15);
        new[] { 2020, 2021 }.Select(y => rows.Count(r => Step(r, y).UnexplainedTkr == 0)).ShouldBe([7, 8]);
    }

    [Theory, Requirement("R-154")]
    [InlineData("lt-f-blekingesjukhuset", -26_775, -11_775)]
    [InlineData("lt-f-psykiatri-habilitering", -1_407, -1_406)]
    [InlineData("lt-f-offentlig-primarvard", -1_000, 0)]
    [InlineData("lt-f-folktandvarden", -14, -15)]
    [InlineData("lt-landstingsservice", -1_759, -1_759)]
    [InlineData("lt-ls-anslag", -2_922, -2_389)]
    [InlineData("frb-f-kultur-fritid", -32, -34)]
    [InlineData("frb-f-regional-utveckling", -272, -273)]
    [InlineData("f-patientnamnden", 0, 0)]
    public void Drift_ThatDoesNotFollow_ShowsItsRemainder(string unit, long second, long third)
    {
        var row = Set.Rows.Single(r => r.Class == "Drift" && r.Unit == new UnitId(unit));

        (Step(row, 2020).UnexplainedTkr, Step(row, 2021).UnexplainedTkr).ShouldBe((second, third));
    }

    [Fact, Requirement("R-168", "R-169")]
    public void Blekingesjukhuset_HasItsReductionAsACauseAndItsSplitAsANote()
    {
        var (drift, sum) = (Row("lt-f-blekingesjukhuset", "Drift"), Set.Rows.Single(r => r.Label == "Summa Nämnden för Blekingesjukhuset"));
        var causes = Sample.Authority.Economy.Causes;

        Step(drift, 2020).Possible.ShouldHaveSingleItem().StepTkr(2020).ShouldBe(-15_000);
        Step(drift, 2020).Causes.ShouldAllBe(c => c.Rule != null);
        Step(sum, 2020).Causes.Single(c => c.Cause is not null).AmountTkr.ShouldBe(-30_000);
        new[] { 2019, 2020, 2021 }.Select(causes[new("ramreducering-blekingesjukhuset")].LevelTkr).ShouldBe([-30_000, -60_000, -60_000]);
        new[] { 2019, 2020, 2021 }.Select(causes[new("forstarkning-blekingesjukhuset")].LevelTkr).ShouldBe([125_700, 125_700, 125_700]);
    }

    [Fact, Requirement("R-161", "R-162")]
    public void Halsoval_GrowsLessThanStated_AndTheRestIsUnexplained()
    {
        var row = Set.Rows.Single(r => r.Label == "Summa Hälsoval");

        (Step(row, 2020).UnexplainedTkr, Step(row, 2021).UnexplainedTkr).ShouldBe((-3_589, -3_590));
        Step(row, 2020).Silent.ShouldHaveSingleItem().Parts.ShouldContain(p => p.Name == "Öppenvårdsläkemedel" && p.AmountTkr == null && p.FixedLater);
        (Math.Round((row.AmountsTkr[1] - row.AmountsTkr[0]) * 100m / row.AmountsTkr[0], 2), Math.Round((row.AmountsTkr[2] - row.AmountsTkr[1]) * 100m / row.AmountsTkr[1], 2)).ShouldBe((2.27m, 2.28m));
    }

    [Fact, Requirement("R-156", "R-158", "R-159")]
    public void Rules_OfTheSample_AreTheSources()
    {
        var rules = Sample.Authority.Economy.Rules;

        (rules[new("index-personal")].InFrames, rules[new("index-personal")].HeldBy, rules[new("index-personal")].PriceLevelYear).ShouldBe((false, new UnitId("lt-finansforvaltningen"), 2018));
        rules[new("index-personal")].Rates.Select(r => r.Hundredths).ShouldBe([300, 320, 320]);
        Indexing.RuleFor(Sample.Authority.Economy, Row("lt-f-blekingesjukhuset", "Intäkter"))!.External.ShouldBe("LPIK");
        Indexing.RuleFor(Sample.Authority.Economy, Row("lt-f-folktandvarden", "Intäkter"))!.Id.Value.ShouldBe("index-intakter");
    }

    [Fact, Requirement("R-156")]
    public void PayIncrease_OfTheSample_IsThreePercentOfThePersonnelFrames()
    {
        var set = Sample.Authority.Economy.Sets[new("ramar-2019-2021")];
        var personnel = MissionData.Lines("budget-frames-2019-2021.csv").Where(l => l["kategori"] == "Personal").Sum(l => decimal.Parse(l["2019"], System.Globalization.CultureInfo.InvariantCulture));

        Styrbord.Domain.FrameChanges.PayIncrease.HeldTkr(Sample.Authority, set, 2019).ShouldBe((long)Math.Round(personnel * 0.03m, MidpointRounding.AwayFromZero));
    }

    [Fact, Requirement("R-149", "R-150")]
    public void Converted_ByTheProposedKey_HasTheComingCommittees()
    {
        var key = Sample.Authority.Economy.Conversions[new("nyckel-2019")];
        var converted = Conversions.Of(Sample.Authority, key);

        key.Proposed.ShouldBeTrue();
        converted.Bodies.Where(b => b.Body is not null).Select(b => (b.Body!.Value.Value, string.Join(' ', b.AmountsTkr))).ShouldBe(
            [("rb-n-halso-sjukvard", "3611774 3598183 3622848"), ("rb-n-tandvard", "153534 155988 158501"), ("rb-n-kultur-bildning", "75117 76926 78777")]);
        converted.TotalTkr.ShouldBe([5_242_603, 5_264_441, 5_325_991]);
        converted.IsWhole.ShouldBeTrue();
    }

    [Fact, Requirement("R-149", "R-150")]
    public void ConvertFrames_ByTheProposedKey_MakesFramesThatTheNewCommitteesCanOpenABudgetOn()
    {
        var story = (Story.Beginning with { Authority = Sample.Authority, Today = new(2018, 9, 13) }).And(new ConvertFrames(new("ramar-ny"), new("nyckel-2019"), "Ramar i 2019 års nämnder"), new OpenBudget(new("budget-hsn"), new("rb-n-halso-sjukvard"), 2019));
        var set = story.Authority.Economy.Sets[new("ramar-ny")];
        string Of(string committee) => string.Join(' ', FrameQueries.Committees(set).Single(r => r.Body == new BodyId(committee)).AmountsTkr);

        (Of("rb-n-halso-sjukvard"), Of("rb-n-tandvard"), Of("rb-n-kultur-bildning")).ShouldBe(("3611774 3598183 3622848", "153534 155988 158501", "75117 76926 78777"));
        set.Years.Select(y => FrameQueries.Total(set, y)).ShouldBe([5_242_603, 5_264_441, 5_325_991]);
        FrameChecks.Of(story.Authority, set).ShouldAllBe(c => c.Judgement != Judgement.Error);
        set.Rows.Where(r => r.SumOf == FrameLevel.Committee && Conversions.IsUnplaced(story.Authority, set, r)).Select(r => r.Body.Value).ShouldContain("lt-styrelsen");
        set.Rows.Where(r => !r.IsSum).ShouldAllBe(r => Set.Rows[r.From!.Value - 1].AmountsTkr == r.AmountsTkr);
        BudgetFrames.Standing(story.Authority, story.Authority.Budgets.Budgets[new("budget-hsn")]).Frame.CurrentTkr.ShouldBe(3_611_774);
    }

    [Fact, Requirement("R-173")]
    public void Efficiency_OfOneAndAHalfPercent_IsTheIssuesFigures()
    {
        var converted = Conversions.Of(Sample.Authority, Sample.Authority.Economy.Conversions[new("nyckel-2019")]);
        EfficiencyResult Of(EfficiencyBasis @base) => EfficiencyQueries.Of(Sample.Authority, Set, 2019, 150, @base, converted);
        var net = Of(EfficiencyBasis.NetFrame);

        net.Coming[0].EffectTkr.ShouldBe(54_177);
        net.Committees.Single(c => c.Body == new BodyId("n-patientnamnden")).EffectTkr.ShouldBe(48);
        net.All.EffectTkr.ShouldBe(78_639);
        net.Units.Single(u => u.Row!.Unit == new UnitId("lt-landstingsservice")).EffectTkr.ShouldBe(0);
        Of(EfficiencyBasis.GrossCost).Units.Single(u => u.Row!.Unit == new UnitId("lt-landstingsservice")).EffectTkr.ShouldBe(1_692);
        Of(EfficiencyBasis.GrossCost).Uncounted.ShouldHaveSingleItem().Label.ShouldBe("Summa Hälsoval");
    }

    private static FrameRow Row(string unit, string @class) => Set.Rows.Single(r => r.Class == @class && r.Unit == new UnitId(unit));

    private static BridgeStep Step(FrameRow row, int year) => FrameBridge.Step(Sample.Authority, Set, row, year);
}
