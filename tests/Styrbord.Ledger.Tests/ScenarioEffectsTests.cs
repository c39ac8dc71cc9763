using System.Globalization;
using Shouldly;
using Styrbord.Domain;
using Styrbord.Domain.Budgets;
using Styrbord.Domain.Economy;
using Styrbord.Domain.Kernel;
using Styrbord.TestKit;
using Xunit;
using static Styrbord.TestKit.AnAuthority;

namespace Styrbord.Ledger.Tests;

/// <summary>A scenario followed down into internal budgets: what each line would be, so that every frame of the scenario is met to the öre.</summary>
public sealed class ScenarioEffectsTests
{
    private static readonly ItemId Care = new("internbudget-halsoval");
    private static readonly UnitId North = new("norr"), South = new("soder");

    /// <summary>Tandvårdsnämnden has distributed all but revenue and depreciation; Hälsoval has a frame with a total only.</summary>
    private static readonly Story Distributed = ABudget.Opened.And(
        ABudget.WholeFrame,
        new OpenBudget(Care, Healthcare, 2019, [new(North, "Norr", HospitalAdministration), new(South, "Söder", HospitalAdministration)]),
        new WriteBudget(Care, [new("norr/Personal", 400), new("norr/Drift", 100), new("soder/Personal", 200), new("soder/Intäkter", -100)]),
        new RecordIndexRules([SomeFrames.Index("drift", "Drift", null) with { Rates = [new(2019, 240)] }, SomeFrames.Index("personal", "Personal", null) with { Rates = [new(2019, 240)] }]));

    public static TheoryData<int> Seeds => [.. Enumerable.Range(1, 100)];

    [Fact]
    public void Effect_OfAGivenAmountOnAClass_IsLaidOutInProportionToTheLines()
    {
        var story = Distributed.And(Scenario(ScenarioKind.Given, body: Dental, unit: ABudget.Administration, @class: "Personal", amountTkr: -186));

        var dental = One(story, Dental);

        // 2 686 − 186 = 2 500 on 1 600 and 1 086
        dental.Classes.Where(c => c.Class == "Personal").Select(c => (c.Unit, c.NowTkr, c.ScenarioTkr)).ShouldBe([(ABudget.East, 1_600, 1_489), (ABudget.West, 1_086, 1_011)]);
        Frame(dental, "Personal").ShouldSatisfyAllConditions(f => f.FrameTkr.ShouldBe(2_686), f => f.ScenarioTkr.ShouldBe(2_500), f => f.Reach.ShouldBe(FrameReach.Met));
        dental.Classes.Where(c => c.Class == "Drift").ShouldAllBe(c => c.DifferenceOre == 0);
        dental.Lines.Where(l => l.Class == "Personal").Sum(l => l.YearOre).ShouldBe(250_000_000);
    }

    [Fact, Requirement("R-173")]
    public void Effect_OfAnEfficiency_IsSharedAmongTheClassesOfCost()
    {
        // 10 % of the net 3 193 is 319, on 2 686 + 508 + 10
        var dental = One(Distributed.And(Scenario(ScenarioKind.Efficiency, hundredths: 1_000)), Dental);

        dental.Frames.Select(f => (f.Class, f.ScenarioTkr - f.FrameTkr)).ShouldBe([("Intäkter", 0), ("Personal", -267), ("Drift", -51), ("Avskrivningar", -1)]);
        dental.Frames.Sum(f => f.Changes.Sum(c => c.AmountTkr)).ShouldBe(-319);
    }

    [Fact]
    public void Effect_OfAnEfficiencyOnInfluenceableCost_LeavesTheRest()
    {
        var dental = One(Distributed.And(Scenario(ScenarioKind.Efficiency, hundredths: 1_000, basis: EfficiencyBasis.InfluenceableCost)), Dental);

        dental.Frames.Single(f => f.Class == "Avskrivningar").Changes.ShouldBeEmpty();
        dental.Frames.Sum(f => f.Changes.Sum(c => c.AmountTkr)).ShouldBe(-319);
    }

    [Fact]
    public void Effect_OfFramesThatNothingIsDistributedUnder_IsToldAndNotSpread()
    {
        var dental = One(Distributed.And(Scenario(ScenarioKind.Given, body: Dental, unit: ABudget.Administration, @class: "Avskrivningar", amountTkr: 5)), Dental);

        Frame(dental, "Avskrivningar").ShouldSatisfyAllConditions(f => f.Reach.ShouldBe(FrameReach.NothingUnder), f => f.ScenarioTkr.ShouldBe(15), f => f.LeftTkr.ShouldBe(10));
        dental.UnplacedTkr.ShouldBe(15 - 10, "revenue of −10 and depreciation of 15");
        dental.DifferenceOre.ShouldBe(0);
    }

    [Fact]
    public void Effect_OfLinesThatAreZero_StaysZeroAndIsTold()
    {
        var story = Distributed.And(ABudget.Write(("enhet-ost/Drift", 260), ("enhet-ost/6100", 40)), ABudget.Write(("enhet-ost/6100", 0)), Scenario(ScenarioKind.Given, body: Dental, unit: ABudget.Administration, @class: "Drift", amountTkr: 52));

        var dental = One(story, Dental);

        Frame(dental, "Drift").Still.ShouldBe([new LineRef(ABudget.East, "6100")]);
        dental.Lines.Single(l => l.Line.Line == "6100").Ore.ShouldAllBe(o => o == 0);
        dental.Lines.Where(l => l.Class == "Drift").Sum(l => l.YearOre).ShouldBe(560 * 100_000);
    }

    [Fact]
    public void Effect_UnderATotalOnly_RaisesEachLineByItsIndexAndMeetsTheTotal()
    {
        // the total 600 stands; pay is raised from 2,4 to 10 % within it, and revenue carries its share
        var story = Distributed;
        var set = story.Authority.Economy.Sets[ABudget.Frames];
        ScenarioPart[] parts = [IndexTrials.Of(story, set, "Personal", 1_000, 2019)];

        var care = ScenarioEffects.Of(story, set, parts, 2019, Healthcare)!;

        var frame = care.Frames.ShouldHaveSingleItem();
        (frame.Class, frame.FrameTkr, frame.ScenarioTkr, frame.NowTkr, frame.Reach).ShouldBe((null, 600, 600, 600, FrameReach.Met));
        care.Lines.Sum(l => l.YearOre).ShouldBe(60_000_000);
        care.Lines.Single(l => l.Line == new LineRef(North, "Personal")).Rate.ShouldBe(1.1 / 1.024, 1e-12);
        care.Classes.Single(c => c.Unit == North && c.Class == "Personal").DifferenceTkr.ShouldBePositive();
        care.Classes.Single(c => c.Unit == North && c.Class == "Drift").DifferenceTkr.ShouldBeNegative();
        care.Classes.Single(c => c.Unit == South && c.Class == "Intäkter").DifferenceTkr.ShouldBeNegative("more revenue");
    }

    [Fact]
    public void Effect_OfATotalOfZeroWithRevenueAndCost_KeepsBothInProportion()
    {
        var story = Distributed.And(Scenario(ScenarioKind.Given, body: Healthcare, unit: HospitalAdministration, amountTkr: -600));

        var care = One(story, Healthcare);

        // 600 less on 800 without signs: a quarter of each is left but the revenue, which is near its double
        care.Lines.Select(l => (l.Line.Line, l.YearOre)).ShouldBe([("Drift", 2_500_000), ("Personal", 10_000_000), ("Intäkter", -17_500_000), ("Personal", 5_000_000)]);
        care.Lines.Sum(l => l.YearOre).ShouldBe(0);
    }

    [Fact]
    public void Effect_OfACommitteeWithoutBudget_IsToldWithItsFrames()
    {
        var story = ABudget.Opened.And(Scenario(ScenarioKind.Given, body: Healthcare, unit: HospitalAdministration, amountTkr: -60));

        var effect = Of(story);

        var without = effect.Without.ShouldHaveSingleItem();
        (without.Committee, without.FrameTkr, without.ScenarioFrameTkr, without.Classes.Length).ShouldBe((Healthcare, 600, 540, 0));
    }

    [Fact]
    public void Effect_OfAnotherTaxRate_LiesOutsideTheFrames()
    {
        var effect = Of(Distributed.And(Scenario(ScenarioKind.OtherTaxRate, hundredths: 10, taxBaseTkr: 100_000)));

        effect.OutsideTkr.ShouldBe(-100);
        effect.Committees.ShouldAllBe(c => c.FrameTkr == c.ScenarioFrameTkr);
    }

    [Fact]
    public void Effect_OfAmountsBeyondWhatIsExact_IsToldAndLeftAsItIs()
    {
        var story = Distributed.And(Scenario(ScenarioKind.Given, body: Healthcare, unit: HospitalAdministration, amountTkr: Tkr.Most)).And(
            [.. Enumerable.Range(1, 4).Select(i => (Command)new ExtendScenario(new("s"), new(ScenarioKind.Given, 2019, $"Mer {i}", Body: Healthcare, Unit: HospitalAdministration, AmountTkr: Tkr.Most)))]);

        var care = One(story, Healthcare);

        care.Frames.ShouldHaveSingleItem().Reach.ShouldBe(FrameReach.TooLarge);
        care.Lines.ShouldAllBe(l => l.YearOre == l.Now.YearTkr * 100_000);
        care.DifferenceOre.ShouldBe(0);
    }

    /// <summary>Whatever is budgeted and whatever is tried: each frame that is laid out is met to the öre, and every total is its parts'.</summary>
    [Theory]
    [MemberData(nameof(Seeds))]
    public void Effect_OfAnyScenarioOnAnyBudgets_MeetsEveryFrameAndEverySum(int seed)
    {
        var random = new Random(seed);
        var story = AnyBudgets(random);
        for (var part = 0; part < 4; part++)
        {
            story = part == 0 ? story.When(new RecordScenario(new("s"), SomeFrames.Frames, "Prov", ScenarioKind.Efficiency, 2020, random.Next(-9_000, 9_000), (EfficiencyBasis)random.Next(3))).ThenAccepted()
                : story.When(new ExtendScenario(new("s"), AnyPart(random))).After;
        }

        var (set, parts) = (story.Authority.Economy.Sets[SomeFrames.Frames], story.Authority.Economy.Scenarios[new("s")].All.ToList());
        var effect = ScenarioEffects.Of(story, set, parts, 2020);

        effect.OutsideTkr.ShouldBe(ScenarioQueries.OutsideTkr(story, set, new("s"), 2020));
        foreach (var told in effect.Committees)
        {
            var one = ScenarioEffects.Of(story, set, parts, 2020, told.Committee)!;
            one.Classes.Select(c => (c.Unit, c.Class, c.NowTkr, c.DifferenceOre)).ShouldBe(told.Classes.Select(c => (c.Unit, c.Class, c.NowTkr, c.DifferenceOre)));
            (one.ScenarioFrameTkr - one.FrameTkr).ShouldBe(ScenarioQueries.ChangeTkr(story, new("s"), 2020, told.Committee));
            foreach (var frame in one.Frames)
            {
                var under = one.Lines.Where(l => ReferenceEquals(l.Frame, frame)).ToList();
                under.Sum(l => l.Now.YearTkr).ShouldBe(frame.NowTkr);
                under.Sum(l => l.YearOre).ShouldBe(100_000 * (frame.Reach switch { FrameReach.Met => frame.ScenarioTkr, FrameReach.NothingUnder => 0, _ => frame.NowTkr }));
                under.Where(l => frame.Still.Contains(l.Line)).ShouldAllBe(l => l.Ore.All(o => o == 0));
            }

            one.Lines.Sum(l => l.YearOre - (l.Now.YearTkr * 100_000)).ShouldBe(one.DifferenceOre);
            one.Lines.GroupBy(l => (l.Line.Unit, l.Class)).ShouldAllBe(g => g.Sum(l => l.YearOre - (l.Now.YearTkr * 100_000)) == one.Classes.Single(c => c.Unit == g.Key.Unit && c.Class == g.Key.Class).DifferenceOre);
        }
    }

    private static Story AnyBudgets(Random random)
    {
        var story = SomeFrames.Indexed.And(
            new OpenBudget(new("b1"), Healthcare, 2020, [new(new("v1"), "Ett", PrimaryCareAdministration), new(new("v2"), "Två", PrimaryCareAdministration), new(new("k1"), "Kirurgi", Surgery)]),
            new OpenBudget(new("b2"), Board, 2020, [new(new("r1"), "Ett", RegionalService), new(new("r2"), "Två", RegionalService)]));
        for (var step = 0; step < 25; step++)
        {
            var (budget, unit) = random.Next(5) switch { 0 => ("b1", "v1"), 1 => ("b1", "v2"), 2 => ("b1", "k1"), 3 => ("b2", "r1"), _ => ("b2", "r2") };
            var line = SomeFrames.Classes[random.Next(4)].Name;
            story = story.When(new WriteBudget(new(budget), [new(string.Create(CultureInfo.InvariantCulture, $"{unit}/{line}/{random.Next(1, 13):00}"), random.Next(-40, 60))])).After;
        }

        return story;
    }

    private static GivenPart AnyPart(Random random) => random.Next(4) switch
    {
        0 => new(ScenarioKind.Efficiency, 2020, "Prov", random.Next(-9_000, 9_000), (EfficiencyBasis)random.Next(3)),
        1 => new(ScenarioKind.OtherIndex, 2020, "Prov", random.Next(-9_000, 9_000), Class: SomeFrames.Classes[random.Next(4)].Name),
        2 => new(ScenarioKind.OtherTaxRate, 2020, "Prov", random.Next(1, 1_000), TaxBaseTkr: random.Next(1, 40_000_000)),
        _ => new(ScenarioKind.Given, 2020, "Prov", AmountTkr: random.Next(-500, 500), Row: 1 + random.Next(11)),
    };

    private static RecordScenario Scenario(
        ScenarioKind kind, int hundredths = 0, EfficiencyBasis basis = EfficiencyBasis.NetFrame, BodyId? body = null, UnitId? unit = null, string? @class = null, long? amountTkr = null, long? taxBaseTkr = null) =>
        new(new("s"), ABudget.Frames, "Prov", kind, 2019, hundredths, basis, @class, body, unit, amountTkr, taxBaseTkr);

    private static ScenarioEffect Of(Story story) => ScenarioEffects.Of(story, story.Authority.Economy.Sets[ABudget.Frames], [.. story.Authority.Economy.Scenarios[new("s")].All], 2019);

    private static CommitteeEffect One(Story story, BodyId committee) => ScenarioEffects.Of(story, story.Authority.Economy.Sets[ABudget.Frames], [.. story.Authority.Economy.Scenarios[new("s")].All], 2019, committee)!;

    private static FrameEffect Frame(CommitteeEffect one, string @class) => one.Frames.Single(f => f.Class == @class);
}
