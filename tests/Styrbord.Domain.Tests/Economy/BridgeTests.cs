using Styrbord.Domain.Decisions;
using Styrbord.Domain.Economy;

namespace Styrbord.Domain.Tests.Economy;

/// <summary>The bridge: every difference has its cause, or stands as unexplained.</summary>
public sealed class BridgeTests
{
    private static readonly SourceQuote Told = new("Planeringsdirektiv 2019", null, "Ramen sänks.");

    [Fact, Requirement("R-154", "R-155")]
    public void Step_FollowingItsIndex_IsExplained()
    {
        var step = Step(SomeFrames.Indexed, 4, 2020);

        (step.EarlierTkr, step.ExplainedTkr, step.RoundingTkr, step.UnexplainedTkr, step.FrameTkr).ShouldBe((1_000, 24, 0, 0, 1_024));
        step.Causes.ShouldHaveSingleItem().Rule!.Id.ShouldBe(SomeFrames.Drift);
    }

    [Fact, Requirement("R-154")]
    public void Step_NotFollowingItsIndex_ShowsItsRemainder()
    {
        var step = Step(SomeFrames.Indexed, 4, 2021);

        (step.ExplainedTkr, step.RoundingTkr, step.UnexplainedTkr).ShouldBe((25, 0, -9));
    }

    [Fact, Requirement("R-156")]
    public void Step_OfPayHeldCentrally_IsNotRaisedInTheFrame() => Step(SomeFrames.Indexed, 3, 2021).UnexplainedTkr.ShouldBe(5);

    [Fact, Requirement("R-158")]
    public void Step_OfRevenue_IsNotIndexed() => Step(SomeFrames.Indexed, 2, 2021).Causes.ShouldBeEmpty();

    [Fact, Requirement("R-159")]
    public void Step_OfAnExternalIndex_IsSilentUntilItsValueIsEntered()
    {
        var lpik = SomeFrames.Index("lpik", "Intäkter", null, units: [PrimaryCareAdministration]) with { External = "LPIK" };
        var story = SomeFrames.Indexed.And(new RecordIndexRules([lpik]));

        Step(story, 2, 2020).Silent.ShouldHaveSingleItem().Id.ShouldBe(lpik.Id);
        var entered = story.And(new EnterIndexValue(lpik.Id, 2020, 300));
        (Step(entered, 2, 2020).ExplainedTkr, Step(entered, 2, 2020).UnexplainedTkr, Step(entered, 2, 2020).Silent.Length).ShouldBe((-3, 3, 0));
        Step(entered, 7, 2020).Causes.ShouldBeEmpty("the index is for named administrations");
        story.When(new EnterIndexValue(lpik.Id, 2020, 100_000)).Then(new RateOutOfRange("hundredths", 100_000));
        entered.When(new EnterIndexValue(lpik.Id, 2020, 310, Seen: "290")).ThenRefused<Conflict>().Theirs.ShouldBe("300");
        story.When(new EnterIndexValue(lpik.Id, 2020, Percent: "3,0 %")).ThenOne<IndexValueEntered>().Hundredths.ShouldBe(300);
        story.When(new EnterIndexValue(lpik.Id, 2020, Percent: "2,4242")).Then(new RateNotRead("percent"));
        story.When(new EnterIndexValue(lpik.Id, 2020, Percent: " ")).Then(new Required("percent"));
        story.When(new EnterIndexValue(lpik.Id, 2020)).Then(new Required("hundredths"));
        entered.When(new EnterIndexValue(lpik.Id, 2020, Seen: "290", Percent: "3,1")).ThenRefused<Conflict>().Theirs.ShouldBe("3,00");
        story.When(new EnterIndexValue(new("ingen"), 2020, 1)).Then(new NotFound("indexRule", "ingen", "rule"));
    }

    [Fact, Requirement("R-155", "R-159")]
    public void IndexRate_AsItStands_TellsWhoEnteredItAndWhen()
    {
        var lpik = SomeFrames.Index("lpik", "Intäkter", 250, units: [PrimaryCareAdministration]) with { External = "LPIK" };
        var story = SomeFrames.Indexed.On(2018, 4, 3).And(new RecordIndexRules([lpik])).On(2018, 5, 2).And(new EnterIndexValue(lpik.Id, 2021, 300));
        Stamp Of(Story told, int year) => Indexing.StatedOf(told.Authority.Economy, told.Authority.Economy.Rules[lpik.Id], year).ShouldHaveSingleItem().Rate.Stamp;

        (Days.InSweden(Of(story, 2020).At), Days.InSweden(Of(story, 2021).At), Of(story, 2021).By).ShouldBe((new DateOnly(2018, 4, 3), new DateOnly(2018, 5, 2), Context.SystemActor));
        story.When(new EnterIndexValue(lpik.Id, 2021, 310, Seen: "")).ThenRefused<Conflict>().ShouldSatisfyAllConditions(c => c.By.ShouldBe(Context.SystemActor), c => c.When.ShouldBe(Of(story, 2021).At));
        var again = story.Authority.Economy.Rules[lpik.Id];
        story.When(new RecordIndexRules([again with { Stamp = default }])).ThenNothing();
        var renamed = story.On(2018, 6, 1).And(new RecordIndexRules([again with { Name = "LPIK, läkemedel" }]));
        (Days.InSweden(Of(renamed, 2021).At), Days.InSweden(renamed.Authority.Economy.Rules[lpik.Id].Stamp.At)).ShouldBe((new DateOnly(2018, 5, 2), new DateOnly(2018, 6, 1)), "a rate that is as before keeps who entered it");
    }

    [Fact, Requirement("R-160", "R-162")]
    public void Increase_WithExemptAndOtherwiseIndexedParts_IsRoundedOnce()
    {
        var rule = SomeFrames.OfDrift with { Id = new("delad"), Units = [PrimaryCareAdministration], Parts = [new("Läkemedel", 400, null, FixedLater: true), new("Taxa", 100, new("personal"), false)] };
        var story = SomeFrames.Indexed.And(new RecordIndexRules([SomeFrames.Index("personal", "Personal", 320), rule]));

        Indexing.Increase(story.Authority.Economy, rule, 1_000, 2020).ShouldBe(15, "500 by 2,4 % and 100 by 3,2 % are 15,2");
    }

    [Fact, Requirement("R-160")]
    public void Step_WithAnExemptPart_TakesNothingOfItForRounding()
    {
        var rule = SomeFrames.OfDrift with { Units = [PrimaryCareAdministration], Parts = [new("Läkemedel", 400, null, FixedLater: true)] };
        var story = SomeFrames.Indexed.And(new RecordIndexRules([rule]));

        // 600 by 2,4 % are 14,4: a frame that has grown by 24 is 10 beyond it
        (Step(story, 4, 2020).ExplainedTkr, Step(story, 4, 2020).RoundingTkr, Step(story, 4, 2020).UnexplainedTkr).ShouldBe((14, 0, 10));
    }

    [Fact, Requirement("R-146")]
    public void Step_OfASumThatIsWrong_LeavesTheErrorUnexplained()
    {
        var story = Given(SomeFrames.Indexed, new CorrectFrame(new("fel"), SomeFrames.Frames, 6, 2020, 1_640, "Fel summa."));

        (Step(story, 5, 2020).RoundingTkr, Step(story, 5, 2020).UnexplainedTkr).ShouldBe((-1, 16), "16 beyond its parts is no rounding");
        (Step(story, 5, 2021).RoundingTkr, Step(story, 5, 2021).UnexplainedTkr).ShouldBe((0, -20), "nor when it is put right the year after");
    }

    [Fact, Requirement("R-161")]
    public void RateOf_AWeightedRule_IsWeighedOfTheOthers()
    {
        var weighted = SomeFrames.Index("halsoval", null, null, units: [Surgery]) with { Weights = [new(SomeFrames.Drift, 1), new(new("index-personal"), 1)] };
        var story = SomeFrames.Indexed.And(new RecordIndexRules([weighted]));

        Indexing.RateOf(story.Authority.Economy, weighted, 2020).ShouldBe(280);
        Step(story, 0, 2020).ExplainedTkr.ShouldBe(14);
        story.When(new RecordIndexRules([weighted with { Weights = [new(weighted.Id, 1)] }])).Then(new BadWeights("rules[0].weights", "halsoval"));
    }

    [Fact]
    public void RecordIndexRules_OutOfReason_AreRefused() =>
        Given(SomeFrames.Registered).When(new RecordIndexRules([SomeFrames.Index("i", "Påhittad", 100_000)])).Then(
            new UnknownClass("rules[0].class", "Påhittad"), new RateOutOfRange("rules[0].rates[0].hundredths", 100_000), new RateOutOfRange("rules[0].rates[1].hundredths", 100_000));

    [Fact, Requirement("R-154")]
    public void Step_WithADecidedCause_CountsIt()
    {
        var story = SomeFrames.Indexed.And(new RecordFrameCauses(SomeFrames.Frames, [Cause("sankning", "Drift", -9)]));

        (Step(story, 4, 2021).ExplainedTkr, Step(story, 4, 2021).UnexplainedTkr).ShouldBe((16, 0));
        story.Authority.Economy.Postings.Sum(new(PostingKind.Change, SomeFrames.Frames)).ShouldBe(-900_000);
    }

    [Fact]
    public void RecordFrameCauses_InAYearFarAway_IsRefused() =>
        Given(SomeFrames.Indexed).When(new RecordFrameCauses(SomeFrames.Frames, [Cause("sankning", "Drift", -9) with { Steps = [new(2200, -9), new(2021, -9)] }]))
            .Then(new YearNotInFrames("causes[0].steps", 2200));

    [Fact]
    public void Step_WithAPossibleCause_StaysUnexplained()
    {
        var story = SomeFrames.Indexed.And(new RecordFrameCauses(SomeFrames.Frames, [Cause("kanske", "Drift", -9) with { Possible = true, Sources = [] }]));

        Step(story, 4, 2021).UnexplainedTkr.ShouldBe(-9);
        Step(story, 4, 2021).Possible.ShouldHaveSingleItem().Reason.ShouldBe("kanske");
        story.Authority.Economy.Postings.Sum(new(PostingKind.Change)).ShouldBe(0);
    }

    [Fact]
    public void Step_OfACauseWithoutClass_ExplainsTheSumAndNoClass()
    {
        var story = SomeFrames.Indexed.And(new RecordFrameCauses(SomeFrames.Frames, [Cause("sankning", null, -9)]));

        Step(story, 4, 2021).UnexplainedTkr.ShouldBe(-9);
        Step(story, 5, 2021).UnexplainedTkr.ShouldBe(-9 + 5 + 9);
        Step(story, 6, 2021).Causes.Single(c => c.Cause is not null).AmountTkr.ShouldBe(-9);
    }

    [Fact, Requirement("R-168", "R-169")]
    public void LevelTkr_OfStepsAfterOneAnother_AddsThemUp()
    {
        var story = SomeFrames.Indexed.And(new RecordFrameCauses(
            SomeFrames.Frames, [Cause("minskning", null, 0) with { Steps = [new(2019, -30), new(2020, -30)], BaseYear = 2018 }, Cause("okning", null, 0) with { Steps = [new(2019, 126)], BaseYear = 2018 }]));
        var causes = story.Authority.Economy.Causes;

        new[] { 2019, 2020, 2021 }.Select(causes[new("minskning")].LevelTkr).ShouldBe([-30, -60, -60]);
        new[] { 2019, 2020, 2021 }.Select(causes[new("okning")].LevelTkr).ShouldBe([126, 126, 126]);
    }

    [Fact, Requirement("R-154")]
    public void RecordFrameCauses_AdoptedByABoard_AreRefused()
    {
        var matter = new MatterId("arende-styrelsen");
        var story = SomeFrames.Indexed.And(
            new OpenMatter(matter, "2018/00090", "Sänkt ram", MatterKind.Other), new RecordDecision(new("beslut-styrelsen"), matter, OldBoard, new PartialDate(2018, 6, 1), DecisionStage.Adoption, Sources: [new("Protokoll", null, null)]));

        story.When(new RecordFrameCauses(SomeFrames.Frames, [Cause("a", "Drift", 1) with { Matter = matter }])).Then(new NotByAssembly("causes[0].matter"));
        story.When(SomeFrames.Register with { Id = new("andra"), Matter = matter }).Then(new NotByAssembly("matter"));
        story.When(new RecordConversion(new("nyckel"), SomeFrames.Frames, "Ny", new(2019, 1, 1), [new(PrimaryCareAdministration, Dental)], Proposed: false, Matter: matter)).Then(new NotByAssembly("matter"));
    }

    [Fact, Requirement("R-170")]
    public void Step_WithACommitteesForecast_HasItAsACauseOfEachYear()
    {
        var story = SomeFrames.Indexed.And(new RecordFrameCauses(SomeFrames.Frames, [Cause("prognos", "Drift", 0) with { Kind = CauseKind.Forecast, Steps = [new(2020, 7), new(2021, -2)] }]));

        new[] { 2020, 2021 }.Select(y => Step(story, 6, y).Causes.Single(c => c.Cause?.Kind == CauseKind.Forecast).AmountTkr).ShouldBe([7, -2]);
        new[] { 2020, 2021 }.Select(story.Authority.Economy.Causes[new("prognos")].LevelTkr).ShouldBe([7, 5]);
    }

    [Fact]
    public void RecordFrameCauses_WithoutDecisionOrSource_AreRefused()
    {
        var story = SomeFrames.Indexed;

        story.When(new RecordFrameCauses(SomeFrames.Frames, [Cause("a", "Drift", 1) with { Sources = [] }])).Then(new DecisionMissing("causes[0].matter"));
        story.When(new RecordFrameCauses(SomeFrames.Frames, [Cause("a", "Avskrivningar", 1)])).ThenRefused<NotInFrames>();
        story.When(new RecordFrameCauses(new("inga"), [Cause("a", "Drift", 1)])).Then(new NotFound("frames", "inga", "set"));
        story.When(new RecordFrameCauses(SomeFrames.Frames, [Cause("a", "Drift", Tkr.Most * 2)])).Then(new AmountOutOfRange("causes[0].steps", Tkr.Most * 2));
    }

    [Fact, Requirement("R-154")]
    public void RecordFrameCauses_OfASource_NeedOneThatTheAssemblyHasDecided()
    {
        RecordFrameCauses From(string document, string set = "ramar") => new(new(set), [Cause("a", "Drift", 1) with { Sources = [new(document, "Bilaga 1", null)] }]);
        var draft = new MatterId("arende-utkast");
        var story = SomeFrames.Indexed.And(
            SomeFrames.Register with { Id = new("ramar-bilaga"), Sources = [new("Direktivet med bilaga", null, null)] }, SomeFrames.Register with { Id = new("ramar-forslag"), Stage = FrameStage.Proposal, Sources = [new("Direktivet med bilaga", null, null)] },
            new OpenMatter(draft, "2018/00070", "Tidningens förslag", MatterKind.Other));

        story.When(From("Tidningen")).Then(new SourceNotDecided("causes[0].sources", "Tidningen"));
        story.When(From("Tidningens förslag")).Then(new SourceNotDecided("causes[0].sources", "Tidningens förslag"));
        story.When(From("Direktivet med bilaga")).Then(new SourceNotDecided("causes[0].sources", "Direktivet med bilaga"));
        story.When(From("Direktivet med bilaga", "ramar-forslag")).Then(new SourceNotDecided("causes[0].sources", "Direktivet med bilaga"));
        story.When(From("Direktivet med bilaga", "ramar-bilaga")).ThenOne<FrameCausesRecorded>();
        story.When(From("2018/00001")).ThenOne<FrameCausesRecorded>();
        story.When(From("beslut-pd")).ThenOne<FrameCausesRecorded>();
        RecordFrameCauses Forecast(int month) => new(SomeFrames.Frames, [Cause("a", "Drift", 1) with { Kind = CauseKind.Forecast, AsOf = new PartialDate(2018, month, null), Sources = [new("Kvartalsrapport", null, null)] }]);
        story.When(Forecast(3)).ThenOne<FrameCausesRecorded>();
        story.When(Forecast(7)).Then(new SourceNotDecided("causes[0].sources", "Kvartalsrapport"));
        var late = story.And(new RecordDecision(new("beslut-sent"), draft, OldAssembly, new PartialDate(2018, 6, 11), DecisionStage.Adoption, Sources: [new("Protokoll", null, null)]));
        late.When(From("Tidningens förslag")).ThenOne<FrameCausesRecorded>();
    }

    [Fact, Requirement("R-160")]
    public void Step_WithAnExemptPartOfEachYear_TakesThatOfTheYearBefore()
    {
        var rule = SomeFrames.OfDrift with { Units = [PrimaryCareAdministration], Parts = [new("Läkemedel", 400, null, FixedLater: true, Amounts: [new(2020, 524)])] };
        var story = SomeFrames.Indexed.And(new RecordIndexRules([rule]));

        // 600 of the 1 000 of 2019 by 2,4 % are 14; 500 of the 1 024 of 2020 are 12
        (Step(story, 4, 2020).ExplainedTkr, Step(story, 4, 2021).ExplainedTkr).ShouldBe((14, 12));
        story.When(new RecordIndexRules([rule with { Units = [], Parts = [new("Läkemedel", null, null, true, [new(2020, 1)])] }])).Then(new PartWithoutUnit("rules[0].parts", "Läkemedel"));
        story.When(new RecordIndexRules([rule with { Parts = [new("Läkemedel", null, null, true, [new(2020, Tkr.Most * 2), new(2020, 1)])] }])).Then(new AmountOutOfRange("rules[0].parts", Tkr.Most * 2), new YearNotInFrames("rules[0].parts", 2020));
        Step(story.And(new RecordIndexRules([rule with { Parts = [new("Läkemedel", null, null, true, [new(2020, 524)])] }])), 4, 2020).Silent.ShouldHaveSingleItem("nothing is known of it in 2019");
    }

    [Fact]
    public void RecordIndexRules_OverWhatAnotherHasWritten_IsAConflict()
    {
        var story = SomeFrames.Indexed;
        var seen = IndexRules.SeenOf(story.Authority.Economy, [SomeFrames.Drift]);
        var changed = story.And(new RecordIndexRules([SomeFrames.OfDrift with { Name = "Drift och annat" }], seen));

        changed.When(new RecordIndexRules([SomeFrames.OfDrift with { Name = "Driften" }], seen)).ThenRefused<Conflict>().ShouldSatisfyAllConditions(c => c.At.ShouldBe("rules.index-drift.name"), c => c.Theirs.ShouldBe("Drift och annat"));
        story.When(new RecordIndexRules([SomeFrames.OfDrift with { Name = "Driften" }], "")).ThenRefused<Conflict>();
        story.When(new RecordIndexRules([SomeFrames.Index("ny", "Drift", 100)], "")).ThenOne<IndexRulesRecorded>();
    }

    [Fact]
    public void Step_OfAnySum_IsItsPartsAndTiesToTheKrona()
    {
        var story = SomeFrames.Indexed.And(new RecordFrameCauses(SomeFrames.Frames, [Cause("sankning", null, -9), Cause("drift", "Drift", 3)]));

        FrameBridge.Of(story, story.Authority.Economy.Sets[SomeFrames.Frames], 2019, 2021).Length.ShouldBe(22);
        FrameBridge.Of(story, story.Authority.Economy.Sets[SomeFrames.Frames], 2019, 2021).ShouldAllBe(s => s.EarlierTkr + s.ExplainedTkr + s.RoundingTkr + s.UnexplainedTkr == s.FrameTkr);
        Reconciliations.Of(story).Where(r => r.Kind != ReconciliationKind.SumAndParts).ShouldAllBe(r => r.DifferenceTkr == 0 && r.Judgement == Judgement.Exact);
    }

    private static GivenCause Cause(string id, string? @class, long amount) => new(new(id), id, CauseKind.Reduction, Healthcare, [new(2021, amount)], PrimaryCareAdministration, @class, Sources: [Told]);

    [Fact, Requirement("R-154")]
    public void Step_IntoTheFirstYear_StartsFromTheFramesBefore()
    {
        // primary care's operating cost 1 050 after 1 000 in 2019, pay 700 as before; a new class, and the surgery's total has ended
        var next = SomeFrames.Register with
        {
            Id = new("ramar-2020"),
            Name = "Ramar 2020–2022",
            Stage = FrameStage.Proposal,
            Matter = null,
            FirstYear = 2020,
            Rows =
            [
                new("Personal", Healthcare, PrimaryCareAdministration, "Personal", null, [700, 700, 705]),
                new("Drift", Healthcare, PrimaryCareAdministration, "Drift", null, [1_050, 1_060, 1_070]),
                new("Avskrivningar", Healthcare, PrimaryCareAdministration, "Avskrivningar", null, [5, 5, 5]),
                new("Summa", Healthcare, PrimaryCareAdministration, null, FrameLevel.Committee, [1_755, 1_765, 1_780]),
            ],
        };
        var story = SomeFrames.Indexed.And(next, new RecordFrameCauses(next.Id, [new(new("mer"), "Mer vård", CauseKind.Increase, Healthcare, [new(2020, 20)], PrimaryCareAdministration, "Drift", 2019, Sources: [Told])]));
        var set = story.Authority.Economy.Sets[next.Id];
        var steps = FrameBridge.Of(story, set, 2019, 2020);

        steps.Select(s => (s.Row.Label, s.Year, s.EarlierTkr, s.ExplainedTkr, s.UnexplainedTkr, s.IsNew)).ShouldBe(
            [("Personal", 2020, 700, 0, 0, false), ("Drift", 2020, 1_000, 44, 6, false), ("Avskrivningar", 2020, 0, 0, 5, true), ("Summa", 2020, 2_101, 44, -390, false)]);
        steps.ShouldAllBe(s => s.EarlierTkr + s.ExplainedTkr + s.RoundingTkr + s.UnexplainedTkr == s.FrameTkr);
        FrameBridge.Ended(story, set).Select(e => e.AmountTkr).ShouldBe([500, -100, -90, 60, 30], ignoreOrder: true);
        FrameBridge.Of(story, story.Authority.Economy.Sets[SomeFrames.Frames], 2018, 2019).ShouldBeEmpty("nothing is known before 2019");
        Explanations.Of(story, new(FigureKind.Unexplained, next.Id, 2020, 2))!.Terms.Sum(x => x.Sign * x.AmountTkr).ShouldBe(6);
        Explanations.Of(story, new(FigureKind.Index, next.Id, 2020, 2))!.AmountTkr.ShouldBe(24);
    }

    private static BridgeStep Step(Story story, int row, int year)
    {
        var set = story.Authority.Economy.Sets[SomeFrames.Frames];
        return FrameBridge.Step(story, set, set.Rows[row], year);
    }
}
