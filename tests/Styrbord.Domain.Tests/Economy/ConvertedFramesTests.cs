using Styrbord.Domain.Budgets;
using Styrbord.Domain.Economy;

namespace Styrbord.Domain.Tests.Economy;

/// <summary>Frames of a new organisation made by a key: every row traced, the same total, and a budget opened on them.</summary>
public sealed class ConvertedFramesTests
{
    private static readonly ItemId Made = new("ramar-ny");
    private static readonly RecordConversion Key = new(new("nyckel"), SomeFrames.Frames, "Ny organisation", new(2019, 1, 1), [new(PrimaryCareAdministration, Dental), new(RegionalService, Board)]);
    private static readonly ConvertFrames Convert = new(Made, new("nyckel"), "Ramar i ny organisation");

    [Fact, Requirement("R-149", "R-150")]
    public void ConvertFrames_ByAProposedKey_MakesProposedFramesWithTheSameTotal()
    {
        var story = Given(SomeFrames.Indexed, Key).When(Convert).ThenAccepted();
        var set = story.Authority.Economy.Sets[Made];

        (set.Stage, set.Conversion, set.FirstYear, set.LastYear).ShouldBe((FrameStage.Proposal, new ItemId("nyckel"), 2019, 2021));
        set.Rows.Select(r => (r.Body, r.SumOf, r.AmountsTkr[0], r.From)).ShouldBe(
        [
            (Dental, null, -100, 3), (Dental, null, 700, 4), (Dental, null, 1_000, 5), (Dental, FrameLevel.Administration, 1_601, 6), (Dental, FrameLevel.Committee, 1_601, null),
            (Board, null, -90, 8), (Board, null, 60, 9), (Board, null, 30, 10), (Board, FrameLevel.Administration, 0, 11), (Board, FrameLevel.Committee, 0, null),
            (Healthcare, FrameLevel.Unit, 500, 1), (Healthcare, FrameLevel.Administration, 500, 2), (Healthcare, FrameLevel.Committee, 500, null),
        ]);
        set.Years.Select(y => FrameQueries.Total(set, y)).ShouldBe([2_101, 2_134, 2_165]);
        set.Rows.Where(r => Conversions.IsUnplaced(story, set, r)).Select(r => r.Body).Distinct().ShouldBe([Healthcare]);
        Reconciliations.Of(story).Where(r => r.Kind == ReconciliationKind.Converted && r.Set == Made).Select(r => (r.ExpectedTkr, r.FoundTkr, r.Judgement)).ShouldBe(
            [(2_101, 2_101, Judgement.Exact), (2_134, 2_134, Judgement.Exact), (2_165, 2_165, Judgement.Exact)]);
    }

    [Fact, Requirement("R-150")]
    public void ConvertedFrames_ArePostingsWithTheKeyAsTheirCause()
    {
        var story = Given(SomeFrames.Registered, Key, Convert);

        story.Authority.Economy.Postings.Of(new(PostingKind.Detail, Made)).ShouldAllBe(p => p.Cause == new ItemId("nyckel"));
        story.Authority.Economy.Postings.Sum(new(PostingKind.Detail, Made, Dental, From: 2020, To: 2020, Cause: new("nyckel"))).ShouldBe(162_400_000);
        story.Authority.Economy.Postings.Of(new(PostingKind.Detail, SomeFrames.Frames)).ShouldAllBe(p => p.Cause == null);
    }

    [Fact, Requirement("R-150")]
    public void ConvertedFrames_Explained_LeadToTheRowsTheyWere()
    {
        var story = Given(SomeFrames.Registered, Key, Convert);
        Explanation Of(int row) => Explanations.Of(story, new(FigureKind.Frame, Made, 2020, row))!;

        Of(3).Terms.ShouldHaveSingleItem().Figure.ShouldBe(new(FigureKind.Frame, SomeFrames.Frames, 2020, 5));
        Of(3).Postings.ShouldHaveSingleItem().Cause.ShouldBe(new ItemId("nyckel"));
        Of(5).Terms.Select(t => (t.AmountTkr, t.Figure!.Set, t.Figure.Row)).ShouldBe([(1_624, Made, 4)]);
        Explanations.Of(story, new(FigureKind.Frame, SomeFrames.Frames, 2020, 5))!.Terms.ShouldBeEmpty("frames as decided are made of nothing");
    }

    [Fact, Requirement("R-149", "R-154")]
    public void Bridge_OfConvertedFrames_HasTheCausesOfTheOldRows()
    {
        var story = Given(
            SomeFrames.Indexed,
            new RecordFrameCauses(SomeFrames.Frames, [new(new("sankning"), "Sänkning", CauseKind.Reduction, Healthcare, [new(2021, -9)], PrimaryCareAdministration, "Drift", Sources: [new("Planeringsdirektiv 2019", null, null)])]), Key, Convert);
        var set = story.Authority.Economy.Sets[Made];
        var step = FrameBridge.Step(story, set, set.Rows[2], 2021);

        (step.EarlierTkr, step.ExplainedTkr, step.UnexplainedTkr, step.FrameTkr).ShouldBe((1_024, 16, 0, 1_040));
        FrameBridge.Step(story, set, set.Rows[4], 2021).Causes.Single(c => c.Cause is not null).AmountTkr.ShouldBe(-9);
        Explanations.Of(story, new(FigureKind.Change, Made, 2021, 3))!.Postings.Count(p => p.Cause == new ItemId("sankning")).ShouldBe(1);
        Reconciliations.Of(story).ShouldAllBe(r => r.Judgement != Judgement.Error);
    }

    [Fact, Requirement("R-149", "R-150")]
    public void ConvertFrames_ByAKeyOfUnitsAndClasses_DividesTheSumsAboveThem()
    {
        // surgery to dental care, one class of primary care to the board; the rest stays
        var story = Given(SomeFrames.Registered, Key with { Steps = [new(Surgery, Dental), new(PrimaryCareAdministration, Board, Class: "Drift")] }, Convert);
        var set = story.Authority.Economy.Sets[Made];

        set.Rows.Where(r => r.IsSum).Select(r => (r.Body, r.Unit, r.SumOf, r.AmountsTkr[0])).ShouldBe(
        [
            (Dental, Surgery, FrameLevel.Unit, 500), (Dental, HospitalAdministration, FrameLevel.Administration, 500), (Dental, null, FrameLevel.Committee, 500),
            (Board, PrimaryCareAdministration, FrameLevel.Administration, 1_000), (Board, RegionalService, FrameLevel.Administration, 0), (Board, null, FrameLevel.Committee, 1_000),
            (Healthcare, PrimaryCareAdministration, FrameLevel.Administration, 601), (Healthcare, null, FrameLevel.Committee, 601),
        ]);
        FrameQueries.Total(set, 2019).ShouldBe(2_101);
        FrameChecks.Of(story, set).ShouldAllBe(c => c.Judgement != Judgement.Error);
        Conversions.Of(story, story.Authority.Economy.Conversions[new("nyckel")]).Bodies.Select(b => (b.Body, b.AmountsTkr[0])).ShouldBe([(Dental, 500), (Board, 1_000), (null, 601)]);
    }

    [Fact, Requirement("R-150")]
    public void ConvertFrames_OfUnknownOrTwiceOrDifferingTotals_IsRefused()
    {
        var story = Given(SomeFrames.Registered, Key);

        story.When(Convert with { Conversion = new("ingen") }).Then(new NotFound("conversion", "ingen", "conversion"));
        story.When(Convert with { Id = SomeFrames.Frames }).Then(new AlreadyExists("frames", SomeFrames.Frames.Value));
        story.And(Convert).When(Convert with { Id = new("igen") }).Then(new AlreadyExists("frames", Made.Value, "conversion"));

        // the board's own sum is missing: its rows are below no committee
        var lost = Given(SomeFrames.Adopted, SomeFrames.Register with { Rows = SomeFrames.With(10, r => r with { SumOf = FrameLevel.Administration, AmountsTkr = [7, 0, 0] }) });
        lost.And(Key with { Steps = [new(PrimaryCareAdministration, Dental)] }).When(Convert).Then(new TotalsDiffer(2019, 2_108, 2_101));
    }

    [Fact]
    public void RecordConversion_OfARowTwiceOrOfNone_IsRefused()
    {
        var story = SomeFrames.Registered;

        story.When(Key with { Steps = [new(Surgery, Dental), new(Surgery, Board, Healthcare)] }).Then(new PlacedTwice("steps[1].unit", $"{Healthcare.Value} {Surgery.Value}"));
        story.When(Key with { Steps = [new(PrimaryCareAdministration, Dental, Class: "Avskrivningar")] }).Then(new NotInFrames("steps[0].unit", $"{PrimaryCareAdministration.Value} Avskrivningar"));
        story.When(Key with { Steps = [new(null, Dental)] }).Then(new Required("steps[0].unit"));
        story.When(Key with { Steps = [new(HospitalAdministration, Dental), new(Surgery, Board)] }).ThenAccepted();
    }

    [Fact, Requirement("R-149")]
    public void OpenBudget_OnConvertedFrames_IsDistributedWithinThem()
    {
        var open = new OpenBudget(new("budget-tand"), Dental, 2019);
        var story = Given(SomeFrames.Indexed, Key);

        story.When(open).ThenRefused<NoFrame>();
        var opened = story.And(Convert).And(open);
        var budget = opened.Authority.Budgets.Budgets[new("budget-tand")];
        var standing = BudgetFrames.Standing(opened, budget);

        budget.Frames.ShouldBe(Made);
        standing.Frame.CurrentTkr.ShouldBe(1_601);
        standing.Limits.Select(l => (l.Class, l.FrameTkr)).ShouldBe([("Intäkter", -100), ("Personal", 700), ("Drift", 1_000)]);
        BudgetFrames.Of(opened, Healthcare, 2019)!.Value.Set.Id.ShouldBe(SomeFrames.Frames, "the decided frames hold for those who are in them");
    }

    [Fact, Requirement("R-150")]
    public void ConvertedFrames_PutRightAfterwards_StillTieToWhatTheyWereMadeOf()
    {
        var story = Given(SomeFrames.Registered, Key, Convert).On(2018, 12, 1).And(new CorrectFrame(new("ratt"), SomeFrames.Frames, 7, 2019, 2_111, "Fel summa."));
        var set = story.Authority.Economy.Sets[Made];

        Conversions.Totals(story, set)[0].ShouldBe((2019, 2_101, 2_101));
        Conversions.CorrectedSinceTkr(story, set, 2019).ShouldBe(10);
    }
}
