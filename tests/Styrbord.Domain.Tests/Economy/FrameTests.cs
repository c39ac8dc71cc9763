using System.Globalization;
using Styrbord.Domain.Economy;
using Styrbord.Domain.Organisation;

namespace Styrbord.Domain.Tests.Economy;

/// <summary>Frames as decided: what is refused, what is kept, and every sum beside its parts.</summary>
public sealed class FrameTests
{
    [Fact]
    public void RecordScenario_ChangingMoreRowsThanAnEventHolds_IsRefused()
    {
        UnitId Unit(int i) => new(string.Create(CultureInfo.InvariantCulture, $"u{i}"));
        var units = Enumerable.Range(1, 301).ToList();
        var story = SomeFrames.Adopted.And([.. units.Select(i => new RecordUnit(Unit(i), "förvaltning", Unit(i).Value, Healthcare))])
            .And(SomeFrames.Register with { Rows = [.. units.Select(i => new FrameRow("S", Healthcare, Unit(i), null, FrameLevel.Administration, [1_000]))] });

        story.When(new RecordScenario(new("s"), SomeFrames.Frames, "Tio procent", ScenarioKind.Efficiency, 2019, 1_000)).Then(new ScenarioTooLarge(301, 300));
    }

    [Fact]
    public void RegisterFrames_OfAThousandRows_AreEventsThatFitAndOneTable()
    {
        string Class(int i) => string.Create(CultureInfo.InvariantCulture, $"Kontoslag nummer {i}");
        var story = SomeFrames.Adopted.And(new RecordCostClasses([.. Enumerable.Range(1, 999).Select(i => new CostClass(Class(i), ClassNature.Cost, true, Validity.Always))]));
        RegisterFrames Of(int rows) => SomeFrames.Register with
        {
            Rows =
            [
                .. Enumerable.Range(1, rows - 1).Select(i => new FrameRow(Class(i), Healthcare, PrimaryCareAdministration, Class(i), null, [100_000, 100_000, 100_000 + i])),
                new("Summa", Healthcare, PrimaryCareAdministration, null, FrameLevel.Committee, [99_900_000, 99_900_000, 99_900_000 + (999 * 500)]),
            ],
        };

        var asked = story.When(Of(1_000));
        var told = asked.ThenAccepted();
        var set = told.Authority.Economy.Sets[SomeFrames.Frames];

        asked.Events.Count.ShouldBeGreaterThan(1);
        asked.Events.ShouldAllBe(e => Model.ToJson(e).Length <= 64 * 1024);
        set.Rows.ShouldBe(Of(1_000).Rows);
        told.Authority.Economy.Postings.Count.ShouldBe(3_000);
        Reconciliations.Of(told.Authority).ShouldAllBe(r => r.Judgement == Judgement.Exact);
        story.When(Of(1_000) with { Rows = [.. Enumerable.Repeat(SomeFrames.Rows[0], 2_001)] }).Then(new RowsOutOfRange(2_001, 2_000));
    }

    [Fact, Requirement("R-141", "R-142", "R-186")]
    public void RegisterFrames_AsDecided_IsOneEventWithItsPostings()
    {
        var story = Given(SomeFrames.Adopted).When(SomeFrames.Register);

        story.ThenOne<FramesRegistered>().Set.Decision.ShouldBe(new ItemId("beslut-pd"));
        story.Then(a =>
        {
            a.Economy.Postings.Count.ShouldBe(33);
            a.Economy.Postings.Sum(new(PostingKind.Detail, SomeFrames.Frames, Unit: PrimaryCareAdministration, Class: "Drift", From: 2020, To: 2020)).ShouldBe(102_400_000);
            a.Economy.Postings.Sum(new(PostingKind.Sum, SomeFrames.Frames, Healthcare, From: 2019, To: 2019)).ShouldBe((500 + 500 + 1_601 + 2_101) * 100_000L);
        });
    }

    [Fact]
    public void RegisterFrames_WithoutDecision_IsRefused() =>
        Given(SomeFrames.Registered).When(SomeFrames.Register with { Id = new("utan"), Matter = null }).Then(new DecisionMissing("matter"));

    [Theory]
    [InlineData("utfall")]
    [InlineData("prognos")]
    [InlineData("internhandel")]
    [InlineData("investeringsmedel")]
    public void RegisterFrames_WithAnIdOfTheLedgersOwn_IsRefused(string id)
    {
        Given(SomeFrames.Adopted).When(SomeFrames.Register with { Id = new(id) }).Then(new AlreadyExists("frames", id));
        Given(SomeFrames.Registered).When(new RecordScenario(new(id), SomeFrames.Frames, "Besparing", ScenarioKind.Efficiency, 2019, 100)).Problems.ShouldContain(new AlreadyExists("scenario", id));
    }

    [Fact]
    public void RegisterFrames_AsProposal_NeedsNoDecision() =>
        Given(SomeFrames.Adopted).When(SomeFrames.Register with { Stage = FrameStage.Proposal, Matter = null }).Then(a => a.Economy.Sets[SomeFrames.Frames].Decision.ShouldBeNull());

    [Fact, Requirement("R-143")]
    public void PartsOf_UnitWithTotalOnly_IsNothing()
    {
        var set = Set(SomeFrames.Registered);

        FrameQueries.PartsOf(SomeFrames.Registered, set, set.Rows[0]).ShouldBeEmpty();
        FrameChecks.Of(SomeFrames.Registered, set).ShouldNotContain(c => c.Sum == set.Rows[0]);
    }

    [Fact, Requirement("R-148")]
    public void PartsOf_Committee_AreItsAdministrationsAndOfThoseTheirUnitsOrClasses()
    {
        var set = Set(SomeFrames.Registered);

        FrameQueries.PartsOf(SomeFrames.Registered, set, set.Rows[6]).Select(r => r.Label).ShouldBe(["Summa Sjukhuset", "Summa Primärvården"]);
        FrameQueries.PartsOf(SomeFrames.Registered, set, set.Rows[1]).Select(r => r.Label).ShouldBe(["Summa Kirurgi"]);
        FrameQueries.PartsOf(SomeFrames.Registered, set, set.Rows[5]).Select(r => r.Label).ShouldBe(["Intäkter", "Personal", "Drift"]);
    }

    [Fact, Requirement("R-146", "R-147")]
    public void Checks_SumOffByTheTolerance_IsRoundingAndBothStay()
    {
        var check = FrameChecks.Of(SomeFrames.Registered, Set(SomeFrames.Registered)).Single(c => c.Sum.Label == "Summa Primärvården" && c.Year == 2019);

        (check.DecidedTkr, check.PartsTkr, check.DifferenceTkr, check.Judgement).ShouldBe((1_601, 1_600, 1, Judgement.Rounding));
    }

    [Fact, Requirement("R-145")]
    public void WrongSigns_OfAPositiveRevenue_AreFoundAndANegativeCostIsNot()
    {
        var story = Given(SomeFrames.Adopted, SomeFrames.Register with { Rows = new(SomeFrames.Rows.Items.SetItem(2, SomeFrames.Rows[2] with { AmountsTkr = [-100, 100, -100] }).SetItem(4, SomeFrames.Rows[4] with { AmountsTkr = [-1_000, -1_024, -1_040] })) });

        FrameChecks.WrongSigns(story, Set(story)).Select(w => (w.Row.Label, w.Year)).ShouldBe([("Intäkter", 2020)]);
        FrameChecks.WrongSigns(SomeFrames.Registered, Set(SomeFrames.Registered)).ShouldBeEmpty();
    }

    [Fact, Requirement("R-147")]
    public void Checks_WithAnotherTolerance_AreJudgedByIt()
    {
        var strict = Given(SomeFrames.Registered, new SetFrameSettings(0, EfficiencyBasis.NetFrame));

        FrameChecks.Of(strict, Set(strict)).Single(c => c.Sum.Label == "Summa Primärvården" && c.Year == 2019).Judgement.ShouldBe(Judgement.Error);
    }

    [Fact, Requirement("R-147")]
    public void Checks_PlantedThreeInAClass_IsAnError()
    {
        var story = Given(SomeFrames.Adopted, SomeFrames.Register with { Rows = SomeFrames.With(4, r => r with { AmountsTkr = [1_003, 1_024, 1_040] }) });

        FrameChecks.Of(story, Set(story)).Where(c => c.Judgement == Judgement.Error).ShouldHaveSingleItem().DifferenceTkr.ShouldBe(-2);
    }

    [Fact, Requirement("R-144")]
    public void Checks_UnitWithAFurtherClass_CountItIn()
    {
        var rows = SomeFrames.Rows.Items.Add(new("Finansen", Board, RegionalService, "Finansen", null, [7, 7, 7]));
        var story = Given(SomeFrames.Adopted, new RecordCostClasses([new("Finansen", ClassNature.Cost, false, Validity.Always)]), SomeFrames.Register with { Rows = new(rows) });

        FrameChecks.Of(story, Set(story)).First(c => c.Sum.Label == "Summa Regionstyrelsen").PartsTkr.ShouldBe(7);
    }

    [Fact, Requirement("R-152")]
    public void Checks_UnitWithSumZero_HoldItsClassesToZero()
    {
        var right = FrameChecks.Of(SomeFrames.Registered, Set(SomeFrames.Registered)).Where(c => c.Sum.Label == "Summa Regionstyrelsen");
        var wrong = Given(SomeFrames.Adopted, SomeFrames.Register with { Rows = SomeFrames.With(9, r => r with { AmountsTkr = [33, 30, 30] }) });

        right.ShouldAllBe(c => c.Judgement == Judgement.Exact);
        FrameChecks.Of(wrong, Set(wrong)).First(c => c.Sum.Label == "Summa Regionstyrelsen").Judgement.ShouldBe(Judgement.Error);
    }

    [Fact]
    public void RegisterFrames_WithBadRows_TellsEveryOne()
    {
        var problems = Given(SomeFrames.Adopted).When(SomeFrames.Register with
        {
            Rows =
            [
                new("Drift", Board, RegionalService, "Drift", null, [1, 2, 3]),
                new("Drift", Board, RegionalService, "Drift", null, [1, 2, 3]),
                new("Okänd", new("ingen"), new("inget"), "Påhittad", null, [1, 2]),
                new("Både", Board, null, "Drift", FrameLevel.Committee, [1, 2, 3]),
                new("Stor", Board, RegionalService, "Personal", null, [1, Tkr.Most + 1, 3]),
            ],
        }).Problems;

        problems.ShouldBe(
            [
                new RowTwice("rows[1]", "Drift"), new NotFound("body", "ingen", "rows[2].body"), new NotFound("unit", "inget", "rows[2].unit"), new UnknownClass("rows[2].class", "Påhittad"), new YearsDiffer("rows[2].amountsTkr", 3, 2),
                new NeitherFigureNorSum("rows[3]", "Både"), new AmountOutOfRange("rows[4].amountsTkr[1]", Tkr.Most + 1),
            ],
            ignoreOrder: true);
    }

    [Fact]
    public void RegisterFrames_WithNoRows_IsRefused() => Given(SomeFrames.Adopted).When(SomeFrames.Register with { Rows = [] }).ThenRefused<RowsOutOfRange>();

    [Fact]
    public void CorrectFrame_LeavesThePostingAndPostsTheDifference()
    {
        var story = Given(SomeFrames.Registered).When(new CorrectFrame(new("r1"), SomeFrames.Frames, 5, 2019, 1_001, "Fel avläst.", Seen: "1000")).ThenAccepted();

        var postings = story.Authority.Economy.Postings.Of(new(PostingKind.Detail, SomeFrames.Frames, Unit: PrimaryCareAdministration, Class: "Drift", From: 2019, To: 2019)).ToList();
        postings.Select(p => (p.Ore, p.Cause)).ShouldBe([(100_000_000, null), (100_000, new ItemId("r1"))]);
        Set(story).Of(Set(story).Rows[4], 2019).ShouldBe(1_001);
        Explanations.Of(story, new(FigureKind.Frame, SomeFrames.Frames, 2019, 5))!.Postings.Sum(p => p.Ore).ShouldBe(100_100_000);
    }

    [Fact]
    public void CorrectFrame_OfWhatAnotherChanged_IsAConflict()
    {
        var story = Given(SomeFrames.Registered, new CorrectFrame(new("r1"), SomeFrames.Frames, 5, 2019, 1_001, "Fel avläst.", Seen: "1000"));

        story.When(new CorrectFrame(new("r2"), SomeFrames.Frames, 5, 2019, 999, "Fel.", Seen: "1000")).ThenRefused<Conflict>().Theirs.ShouldBe("1001");
        story.When(new CorrectFrame(new("r2"), SomeFrames.Frames, 12, 2019, 1, "Fel.")).Then(new NoSuchRow(12));
        story.When(new CorrectFrame(new("r2"), SomeFrames.Frames, 5, 2018, 1, "Fel.")).Then(new YearNotInFrames("year", 2018));
        story.When(new CorrectFrame(new("r2"), SomeFrames.Frames, 5, 2019, long.MaxValue, "")).Then(new AmountOutOfRange("amountTkr", long.MaxValue), new Required("reason"));
    }

    [Fact]
    public void ClassOf_AnAccount_IsByThePlanAndNotByTheCode()
    {
        var story = Given(SomeFrames.Adopted, new RecordAccountPlan(new("kommun-bas"), "Kommun-Bas 20", [new("3", "Intäkter"), new("5", "Personal"), new("4", "Drift"), new("6", "Drift"), new("79", "Avskrivningar"), new("7", "Drift")]), new RecordAccountPlan(new("region-bas"), "Region-Bas 20", [new("3", "Intäkter"), new("4", "Personal"), new("5", "Drift")]));
        var plans = story.Authority.Economy.Plans;

        plans[new("kommun-bas")].ClassOf("5011").ShouldBe("Personal");
        plans[new("region-bas")].ClassOf("5011").ShouldBe("Drift");
        plans[new("region-bas")].ClassOf("4011").ShouldBe("Personal");
        plans[new("kommun-bas")].ClassOf("7910").ShouldBe("Avskrivningar");
        plans[new("kommun-bas")].ClassOf("8010").ShouldBeNull();
        story.When(new RecordAccountPlan(new("fel"), "Fel", [new("x", "Drift"), new("4", "Okänt"), new("4", "Drift")])).Then(
            new BadPrefix("prefixes[0].prefix", "x"), new UnknownClass("prefixes[1].class", "Okänt"), new BadPrefix("prefixes[2].prefix", "4"));
    }

    [Fact]
    public void RecordCostClasses_TheSameAgain_IsNothing()
    {
        Given(SomeFrames.Adopted).When(new RecordCostClasses(SomeFrames.Classes)).ThenNothing();
        Given(SomeFrames.Adopted).When(new RecordCostClasses([])).Then(new Required("classes"));
        Given(SomeFrames.Adopted).When(new SetFrameSettings(-1, EfficiencyBasis.NetFrame)).Then(new ToleranceOutOfRange(-1));
    }

    [Fact]
    public void SetFrameSettings_FromAFormFilledBeforeAnother_IsAConflict()
    {
        var seen = SomeFrames.Adopted.Authority.Economy.Settings.Seen;
        var story = Given(SomeFrames.Adopted, new SetFrameSettings(2, EfficiencyBasis.NetFrame, seen));

        story.When(new SetFrameSettings(3, EfficiencyBasis.NetFrame, seen)).ThenRefused<Conflict>().ShouldSatisfyAllConditions(c => c.Theirs.ShouldBe("2"), c => c.By.ShouldBe(Context.SystemActor), c => c.When.ShouldBeGreaterThan(0));
        story.When(new SetFrameSettings(3, EfficiencyBasis.NetFrame, story.Authority.Economy.Settings.Seen)).ThenOne<FrameSettingsSet>();
    }

    private static FrameSet Set(Story story) => story.Authority.Economy.Sets[SomeFrames.Frames];
}
