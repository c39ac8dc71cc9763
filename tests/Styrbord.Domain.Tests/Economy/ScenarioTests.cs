using System.Globalization;
using Styrbord.Domain.Decisions;
using Styrbord.Domain.Economy;

namespace Styrbord.Domain.Tests.Economy;

/// <summary>Keys of conversion and scenarios: totals stay equal to their parts whatever is done.</summary>
public sealed class ScenarioTests
{
    private static readonly RecordConversion Key = new(new("nyckel"), SomeFrames.Frames, "Ny organisation", new(2019, 1, 1), [new(PrimaryCareAdministration, Dental), new(RegionalService, Board)]);

    [Fact, Requirement("R-149", "R-150")]
    public void Converted_ByAKey_KeepsEveryTotalAndSaysWhatIsNotPlaced()
    {
        var story = SomeFrames.Registered.And(Key);

        var converted = Conversions.Of(story, story.Authority.Economy.Conversions[new("nyckel")]);

        converted.Bodies.Select(b => (b.Body, b.AmountsTkr[0])).ShouldBe([(Dental, 1_601), (Board, 0), (null, 500)]);
        converted.TotalTkr.ShouldBe([2_101, 2_134, 2_165]);
        converted.IsWhole.ShouldBeTrue();
        converted.Bodies.SelectMany(b => b.Rows).Select(r => r.Row.Label).ShouldBe(["Summa Primärvården", "Summa Regionstyrelsen", "Summa Sjukhuset"]);
    }

    [Fact, Requirement("R-150")]
    public void Converted_CommitteeOffByRounding_HasTheDifferenceAsItsOwnRow()
    {
        var story = Given(SomeFrames.Adopted, SomeFrames.Register with { Rows = SomeFrames.With(6, r => r with { AmountsTkr = [2_102, 2_134, 2_164] }) }, Key);

        var converted = Conversions.Of(story, story.Authority.Economy.Conversions[new("nyckel")]);

        converted.Bodies.Single(b => b.Body is null).Rows.Single(r => r.Rounding).AmountsTkr.ShouldBe([1, 0, -1]);
        converted.IsWhole.ShouldBeTrue();
    }

    [Fact]
    public void RecordConversion_OfUnknownOrTwice_IsRefused()
    {
        var story = SomeFrames.Registered;

        story.When(Key with { Steps = [new(PrimaryCareAdministration, Dental), new(PrimaryCareAdministration, Board)] }).Then(new PlacedTwice("steps[1].unit", PrimaryCareAdministration.Value));
        story.When(Key with { Steps = [new(RegionalStaff, Dental)] }).Then(new NotInFrames("steps[0].unit", RegionalStaff.Value));
        story.When(Key with { Steps = [new(PrimaryCareAdministration, new("ingen"))] }).Then(new NotFound("body", "ingen", "steps[0].to"));
        story.When(Key with { Proposed = false }).Then(new DecisionMissing("matter"));
        story.And(Key).When(Key).Then(new AlreadyExists("conversion", "nyckel"));
    }

    [Theory]
    [InlineData("1,5", 150)]
    [InlineData(" 1.5 % ", 150)]
    [InlineData("\u22120,25", -25)]
    public void RecordScenario_PercentAsWritten_IsKeptAsHundredths(string written, int hundredths)
    {
        var story = SomeFrames.Registered.And(new RecordScenario(new("s"), SomeFrames.Frames, "Ett", ScenarioKind.Efficiency, 2019, Percent: written), new ExtendScenario(new("s"), new(ScenarioKind.Efficiency, 2020, "Två", Percent: written)));

        story.Authority.Economy.Scenarios[new("s")].All.Select(p => p.Hundredths).ShouldBe([hundredths, hundredths]);
    }

    [Fact]
    public void RecordScenario_PercentThatCannotBeRead_IsRefusedWhereItStands()
    {
        var story = SomeFrames.Registered;

        story.When(new RecordScenario(new("s"), SomeFrames.Frames, "Ett", ScenarioKind.Efficiency, 2019, Percent: "en och en halv")).Then(new RateNotRead("percent"));
        story.When(new RecordScenario(new("s"), SomeFrames.Frames, "Ett", ScenarioKind.OtherTaxRate, 2019, Percent: "0,255", TaxBaseTkr: 1_000)).Then(new RateNotRead("percent"));
        story.And(new RecordScenario(new("s"), SomeFrames.Frames, "Ett", ScenarioKind.Efficiency, 2019, 150)).When(new ExtendScenario(new("s"), new(ScenarioKind.Efficiency, 2020, "Två", Percent: "101"))).Then(new RateNotRead("part.percent"));
    }

    [Fact, Requirement("R-173")]
    public void Efficiency_DependsOnItsBase()
    {
        var story = SomeFrames.Registered;
        var set = story.Authority.Economy.Sets[SomeFrames.Frames];
        long Of(EfficiencyBasis @base, int committee) => EfficiencyQueries.Of(story, set, 2019, 1_000, @base, null).Committees[committee].EffectTkr;

        Of(EfficiencyBasis.NetFrame, 0).ShouldBe(210);
        Of(EfficiencyBasis.GrossCost, 0).ShouldBe(170, "the unit with a total only has no classes to count");
        Of(EfficiencyBasis.NetFrame, 1).ShouldBe(0);
        Of(EfficiencyBasis.GrossCost, 1).ShouldBe(9);
        EfficiencyQueries.Of(story, set, 2019, 1_000, EfficiencyBasis.GrossCost, null).Uncounted.ShouldHaveSingleItem().Label.ShouldBe("Summa Kirurgi");
        EfficiencyQueries.Of(story, set, 2019, 1_000, EfficiencyBasis.NetFrame, null).All.EffectTkr.ShouldBe(210);
    }

    [Fact, Requirement("R-173")]
    public void RecordScenario_PostsBesideTheFramesAndChangesNone()
    {
        var story = Given(SomeFrames.Indexed).When(new RecordScenario(new("s"), SomeFrames.Frames, "1,5 %", ScenarioKind.Efficiency, 2019, 150)).ThenAccepted();

        story.Authority.Economy.Postings.By([Dimension.Unit], new(PostingKind.Change, new("s"))).Select(g => (g.Keys[0], g.Ore)).ShouldBe([(PrimaryCareAdministration.Value, -2_400_000), (Surgery.Value, -800_000)], ignoreOrder: true);
        FrameQueries.Total(story.Authority.Economy.Sets[SomeFrames.Frames], 2019).ShouldBe(2_101);
        Reconciliations.Of(story).ShouldAllBe(r => r.Judgement != Judgement.Error);
    }

    [Fact]
    public void Scenario_OutsideTheCommittees_IsWhatNoCommitteeHas()
    {
        var story = Given(SomeFrames.Indexed, new RecordScenario(new("s"), SomeFrames.Frames, "1,5 %", ScenarioKind.Efficiency, 2019, 150), new RecordScenario(new("t"), SomeFrames.Frames, "Skatt", ScenarioKind.OtherTaxRate, 2019, 10, TaxBaseTkr: 100_000));
        var set = story.Authority.Economy.Sets[SomeFrames.Frames];

        (ScenarioQueries.ChangeTkr(story, new("s"), 2019), ScenarioQueries.ChangeTkr(story, new("s"), 2019, Healthcare), ScenarioQueries.OutsideTkr(story, set, new("s"), 2019)).ShouldBe((-32, -32, 0));
        (ScenarioQueries.ChangeTkr(story, new("t"), 2019), ScenarioQueries.OutsideTkr(story, set, new("t"), 2019)).ShouldBe((-100, -100));
    }

    [Fact]
    public void RecordScenario_OfAnotherIndex_IsTheDifferenceToTheRule()
    {
        var story = Given(SomeFrames.Indexed).When(new RecordScenario(new("s"), SomeFrames.Frames, "3 % drift", ScenarioKind.OtherIndex, 2020, 300, Class: "Drift")).ThenAccepted();

        story.Authority.Economy.Postings.Sum(new(PostingKind.Change, new("s"))).ShouldBe((30 - 24) * 100_000);
        story.When(new RecordScenario(new("t"), SomeFrames.Frames, "x", ScenarioKind.OtherIndex, 2019, 300, Class: "Drift")).Then(new YearNotInFrames("year", 2019));
        story.When(new RecordScenario(new("t"), SomeFrames.Frames, "x", ScenarioKind.OtherIndex, 2020, 100_001)).Then(new RateOutOfRange("hundredths", 100_001), new Required("class"));
        story.When(new RecordScenario(new("s"), SomeFrames.Frames, "x", ScenarioKind.Efficiency, 2020, 1)).Then(new AlreadyExists("scenario", "s"));
    }

    [Fact]
    public void RecordScenario_OfAnotherIndex_LeavesExemptPartsAndWhatIsHeldCentrally()
    {
        var exempt = SomeFrames.Registered.And(new RecordIndexRules([SomeFrames.OfDrift with { Units = [PrimaryCareAdministration], Parts = [new("Läkemedel", 400, null, FixedLater: true)] }, SomeFrames.Index("index-personal", "Personal", 320, inFrames: false)]));
        RecordScenario Raised(string id, int hundredths, string name) => new(new(id), SomeFrames.Frames, name, ScenarioKind.OtherIndex, 2020, hundredths, Class: name);
        var story = exempt.And(Raised("samma", 240, "Drift"), Raised("mer", 340, "Drift"), Raised("centralt", 300, "Personal"));

        long Of(string id) => Tkr.OfOre(story.Authority.Economy.Postings.Sum(new(PostingKind.Change, new(id))));
        // 600 of 1 000 follow the rule, 30 have no rule and are raised by 3,4 %; what is held centrally is in no frame
        (Of("samma"), Of("mer"), Of("centralt")).ShouldBe((1, 7, 0));
        SomeFrames.Registered.When(new RecordIndexRules([SomeFrames.OfDrift with { Parts = [new("Läkemedel", 400, null, FixedLater: true)] }])).Then(new PartWithoutUnit("rules[0].parts", "Läkemedel"));
    }

    [Fact]
    public void RecordScenario_OfAnotherTaxRate_IsIncomeAndNoCommittees()
    {
        var story = Given(SomeFrames.Indexed).When(new RecordScenario(new("s"), SomeFrames.Frames, "25 öre", ScenarioKind.OtherTaxRate, 2019, 25, TaxBaseTkr: 1_000_000)).ThenAccepted();

        story.Authority.Economy.Postings.Sum(new(PostingKind.Change, new("s"))).ShouldBe(-2_500 * 100_000L);
        FrameQueries.Committees(story.Authority.Economy.Sets[SomeFrames.Frames]).Sum(c => story.Authority.Economy.Postings.Sum(new(PostingKind.Change, new("s"), c.Body))).ShouldBe(0);
        story.When(new RecordScenario(new("t"), SomeFrames.Frames, "x", ScenarioKind.OtherTaxRate, 2019, 2_000)).Then(new RateOutOfRange("hundredths", 2_000), new Required("taxBaseTkr"));
    }

    [Fact]
    public void ExtendScenario_AddsToTheSameBranchUntilItIsAProposal()
    {
        var story = SomeFrames.Indexed.And(
            new RecordScenario(new("s"), SomeFrames.Frames, "1,5 %", ScenarioKind.Efficiency, 2019, 150), new ExtendScenario(new("s"), new(ScenarioKind.Given, 2020, "Mer drift", AmountTkr: 12, Row: 5)),
            new ExtendScenario(new("s"), new(ScenarioKind.OtherIndex, 2020, "3 % drift", 300, Class: "Drift")));
        var posted = story.Authority.Economy.Postings.Count;

        story.Authority.Economy.Scenarios[new("s")].All.Select(p => p.Rows.Sum(r => r.AmountTkr)).ShouldBe([-32, 12, 6]);
        Explanations.Of(story, new(FigureKind.Scenario, SomeFrames.Frames, 2020, 7, new("s")))!.AmountTkr.ShouldBe(2_134 + 12 + 6);
        Explanations.Of(story, new(FigureKind.Scenario, SomeFrames.Frames, 2020, 0, new("s")))!.Terms.Sum(t => t.AmountTkr).ShouldBe(2_134 + 12 + 6);
        story.When(new ExtendScenario(new("s"), new(ScenarioKind.Given, 2020, "Okänd", Body: Dental, AmountTkr: 1))).ThenRefused<NotInFrames>();
        story.When(new ProposeScenario(new("s"), DirectiveMatter, new("inget"))).Then(new DecisionMissing("decision"));

        var proposed = story.And(new ProposeScenario(new("s"), DirectiveMatter, new("beslut-pd")));
        proposed.Authority.Economy.Postings.Count.ShouldBe(posted, "it becomes a proposal by decision, not by copy");
        proposed.Authority.Economy.Scenarios.ShouldHaveSingleItem().Value.Proposal!.Decision.ShouldBe(new ItemId("beslut-pd"));
        proposed.When(new ExtendScenario(new("s"), new(ScenarioKind.Given, 2020, "Mer", AmountTkr: 1, Row: 5))).Then(new ScenarioIsProposed("scenario"));
    }

    [Fact]
    public void ProposeScenario_ByAnEarlierDecisionOrAnotherBody_IsRefused()
    {
        var matter = new MatterId("arende-forslag");
        RecordDecision Approval(string id, BodyId body, int month, int day) => new(new(id), matter, body, new PartialDate(2018, month, day), DecisionStage.Preparation, Sources: [new("Protokoll", null, null)]);
        var story = SomeFrames.Indexed.And(new RecordScenario(new("s"), SomeFrames.Frames, "1,5 %", ScenarioKind.Efficiency, 2019, 150)).On(2018, 8, 20)
            .And(new ExtendScenario(new("s"), new(ScenarioKind.Given, 2020, "Mer drift", AmountTkr: 12, Row: 5)), new OpenMatter(matter, "2018/00080", "Förslag till budget", MatterKind.Budget, 2019)).On(2018, 9, 3)
            .And(Approval("beslut-fore", OldBoard, 8, 19), Approval("beslut-namnd", Healthcare, 8, 30), Approval("beslut-styrelse", OldBoard, 9, 3));
        ProposeScenario By(string decision) => new(new("s"), matter, new(decision));

        story.When(By("beslut-fore")).Then(new DecidedBeforeScenario("decision", new(2018, 8, 19), new(2018, 8, 20)));
        story.When(By("beslut-namnd")).Then(new NoProposingBody("decision", "Hälso- och sjukvårdsnämnden"));
        story.When(By("beslut-pd")).Then(new DecisionMissing("decision"));
        story.When(By("beslut-styrelse")).ThenOne<ScenarioProposed>();
        ScenarioQueries.DecisionsFor(story, story.Authority.Economy.Scenarios[new("s")]).Select(d => d.Id.Value).ShouldBe(["beslut-styrelse"]);
    }

    [Fact]
    public void Explanation_OfAnyFigure_ComesToTheFigure()
    {
        var story = SomeFrames.Indexed.And(Key);
        var set = story.Authority.Economy.Sets[SomeFrames.Frames];
        foreach (var year in new[] { 2020, 2021 })
        {
            for (var row = 1; row <= set.Rows.Count; row++)
            {
                var frame = Explanations.Of(story, new(FigureKind.Frame, set.Id, year, row))!;
                frame.Postings.Sum(p => p.Ore).ShouldBe(Tkr.ToOre(frame.AmountTkr));
                var left = Explanations.Of(story, new(FigureKind.Unexplained, set.Id, year, row))!;
                left.Terms.Sum(t => t.Sign * t.AmountTkr).ShouldBe(left.AmountTkr);
                var change = Explanations.Of(story, new(FigureKind.Change, set.Id, year, row))!;
                change.AmountTkr.ShouldBe(set.Of(set.Rows[row - 1], year) - set.Of(set.Rows[row - 1], year - 1));
                change.Terms.Sum(t => t.AmountTkr).ShouldBe(change.AmountTkr);
                if (Explanations.Of(story, new(FigureKind.Index, set.Id, year, row)) is { } index)
                {
                    (index.Terms[0].Rate is null ? index.Terms.Sum(t => t.AmountTkr) : (long)Math.Round(index.Terms.Sum(t => t.AmountTkr * (decimal)t.Rate!.Value) / 10_000, MidpointRounding.AwayFromZero)).ShouldBe(index.AmountTkr);
                }

            }

            Explanations.Of(story, new(FigureKind.Total, set.Id, year))!.AmountTkr.ShouldBe(FrameQueries.Total(set, year));
            Explanations.Of(story, new(FigureKind.Converted, set.Id, year, Key: new("nyckel"), Body: Dental.Value))!.Terms.Sum(t => t.AmountTkr).ShouldBe(year == 2020 ? 1_624 : 1_645);
        }

        Explanations.Of(story, new(FigureKind.Index, set.Id, 2020, 5))!.AmountTkr.ShouldBe(24);
        Explanations.Of(story, new(FigureKind.Efficiency, set.Id, 2019, 11, Hundredths: 1_000, Base: EfficiencyBasis.GrossCost))!.AmountTkr.ShouldBe(9);
        Explanations.Of(story, new(FigureKind.Frame, set.Id, 2025, 1)).ShouldBeNull();
        Explanations.Of(story, new(FigureKind.Frame, set.Id, 2020, 99)).ShouldBeNull();
        Explanations.Of(story, new(FigureKind.Index, set.Id, 2019, 5)).ShouldBeNull();
    }

    /// <summary>Whatever is registered, corrected, converted, tried, proposed and handed in, every total is its parts' and everything ties.</summary>
    [Theory]
    [MemberData(nameof(Seeds))]
    public void AnySequence_KeepsEveryReconciliationAtZero(int seed)
    {
        var random = new Random(seed);
        var story = SomeFrames.Indexed.And(Key);
        var (accepted, kinds) = (0, new HashSet<string>(StringComparer.Ordinal));
        for (var step = 0; step < 60; step++)
        {
            var told = story.When(Any(random, story, step));
            story = told.After;
            accepted += told.Outcome is Accepted ? 1 : 0;
            kinds.UnionWith(told.Events.Select(e => e.GetType().Name));
        }

        accepted.ShouldBeGreaterThan(25, "most shall be possible");
        kinds.Count.ShouldBeGreaterThan(6);
        EverythingTies(story);
    }

    /// <summary>Each kind of thing that makes postings or counts them anew; now and then one that is refused.</summary>
    private static Command Any(Random random, Story story, int step)
    {
        var (id, year, economy) = (new ItemId(string.Create(CultureInfo.InvariantCulture, $"x{step}")), 2019 + random.Next(3), story.Authority.Economy);
        ItemId Some(IEnumerable<ItemId> from, string none) => from.ToList() is { Count: > 0 } some ? some[random.Next(some.Count)] : new ItemId(none);
        return random.Next(11) switch
        {
            0 or 1 => new CorrectFrame(id, Some(economy.Sets.Keys, "ramar"), 1 + random.Next(11), year, random.Next(-5_000, 5_000), "Rättat."),
            2 => new RecordScenario(id, SomeFrames.Frames, "Prov", ScenarioKind.Efficiency, year, random.Next(-10_000, 10_000), (EfficiencyBasis)random.Next(3)),
            3 => new EnterIndexValue(SomeFrames.Drift, year, random.Next(-1_000, 1_000)),
            4 => new RecordFrameCauses(Some(economy.Sets.Keys, "ramar"), [new(id, "Prov", CauseKind.Other, Healthcare, [new(year, random.Next(-900, 900))], PrimaryCareAdministration, random.Next(2) == 0 ? "Drift" : null, Sources: [new("Planeringsdirektiv 2019", null, null)])]),
            5 => new RecordConversion(id, Some(economy.Sets.Keys, "ramar"), "Prov", new(2019, 1, 1), [new(random.Next(2) == 0 ? PrimaryCareAdministration : RegionalService, random.Next(2) == 0 ? Dental : Board)]),
            6 => new ExtendScenario(Some(economy.Scenarios.Keys, "inget"), Part(random, year)),
            7 => new ProposeScenario(Some(economy.Scenarios.Keys, "inget"), DirectiveMatter, new("beslut-pd")),
            8 => new WriteAlternative(random.Next(2) == 0 ? id : Some(story.Authority.Alternatives.Values.Select(a => a.Id), "a"), "Gruppen", SomeFrames.Frames, "Prov", Add: Part(random, year)),
            9 => new HandInAlternative(Some(story.Authority.Alternatives.Values.Select(a => a.Id), "ingen"), DirectiveMatter),
            _ => SomeFrames.Register with { Id = id, Stage = FrameStage.Proposal, Matter = null, FirstYear = year },
        };
    }

    private static GivenPart Part(Random random, int year) => random.Next(4) switch
    {
        0 => new(ScenarioKind.Efficiency, year, "Prov", random.Next(-9_000, 9_000), (EfficiencyBasis)random.Next(3)),
        1 => new(ScenarioKind.OtherIndex, year, "Prov", random.Next(-900, 900), Class: "Drift"),
        2 => new(ScenarioKind.OtherTaxRate, year, "Prov", random.Next(-1_000, 1_000), TaxBaseTkr: random.Next(1, 40_000_000)),
        _ => new(ScenarioKind.Given, year, "Prov", AmountTkr: random.Next(-500, 500), Row: 1 + random.Next(12)),
    };

    private static void EverythingTies(Story story)
    {
        var economy = story.Authority.Economy;
        Reconciliations.Of(story).Where(r => r.Kind != ReconciliationKind.SumAndParts).ShouldAllBe(r => r.DifferenceTkr == 0 && r.Judgement == Judgement.Exact);
        economy.Conversions.Values.ShouldAllBe(k => Conversions.Of(story, k).IsWhole);
        foreach (var set in economy.Sets.Values)
        {
            FrameBridge.Of(story, set, set.FirstYear, set.LastYear).ShouldAllBe(s => s.EarlierTkr + s.ExplainedTkr + s.RoundingTkr + s.UnexplainedTkr == s.FrameTkr);
            foreach (var year in set.Years)
            {
                economy.Postings.By([Dimension.Body, Dimension.Unit, Dimension.Class], new(PostingKind.Detail, set.Id, From: year, To: year)).Sum(g => g.Ore).ShouldBe(Tkr.ToOre(set.Rows.Where(r => !r.IsSum).Sum(r => set.Of(r, year))));
            }
        }

        foreach (var scenario in economy.Scenarios.Values)
        {
            var set = economy.Sets[scenario.Set];
            foreach (var year in set.Years)
            {
                var all = Explanations.Of(story, new(FigureKind.Scenario, set.Id, year, 0, scenario.Id))!;
                Tkr.ToOre(all.AmountTkr - FrameQueries.Total(set, year)).ShouldBe(economy.Postings.By([Dimension.Body, Dimension.Unit, Dimension.Class], new(PostingKind.Change, scenario.Id, From: year, To: year)).Sum(g => g.Ore));
                all.AmountTkr.ShouldBe(all.Terms.Sum(t => t.AmountTkr));
            }
        }
    }

    public static TheoryData<int> Seeds => [.. Enumerable.Range(1, 100)];
}
