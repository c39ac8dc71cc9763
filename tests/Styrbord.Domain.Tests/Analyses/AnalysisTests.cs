using Styrbord.Domain.Access;
using Styrbord.Domain.Analyses;
using Styrbord.Domain.Work;

namespace Styrbord.Domain.Tests.Analyses;

public sealed class AnalysisTests
{
    private static readonly ItemId Young = new("grupp-unga");
    private static readonly ItemId Id = new("analys-unga-2019");
    private static readonly ItemId Lonely = new("slutsats-ensamhet");
    private static readonly RecordAnalysis Needs = new(Id, AnalysisKind.Needs, 2019, "Ungas psykiska hälsa", Young, With: [HospitalAdministration], Points: [new(Lonely, PointKind.Conclusion, "Ensamheten ökar.")]);
    private static readonly Story Grouped = WithRoles(Planning).And(new RecordNeedGroup(Young, "Unga", "folkhälsa", 2019));
    private static readonly Story Analysed = Grouped.And(Needs);

    [Fact, Requirement("R-259")]
    public void RecordAnalysis_OfNeeds_IsKeptByGroupAndYear()
    {
        AnalysesQueries.OfGroup(Analysed, Young, 2019)!.Title.ShouldBe("Ungas psykiska hälsa");
        AnalysesQueries.OfGroup(Analysed, Young, 2020).ShouldBeNull();
        Given(Analysed).When(Needs with { Id = new("annan"), Points = [] }).Then(new AnalysisExists(Id, "Ungas psykiska hälsa"));
        AnalysesQueries.SeriesOf(Analysed.And(Needs with { Id = new("analys-unga-2020"), Year = 2020, Points = [] }), Needs2019).Select(a => a.Year).ShouldBe([2020, 2019]);
    }

    [Fact, Requirement("R-259")]
    public void RecordAnalysis_OfNeedsWithoutGroupOrOfOneNotPutFirst_IsRefused()
    {
        Given(Grouped).When(Needs with { Group = null }).Then(new Required("group"));
        Given(Grouped).When(Needs with { Year = 2018 }).Then(new GroupNotPrioritised("Unga", 2018));
        Given(Grouped).When(Needs with { Year = 1900, Kind = AnalysisKind.External }).Then(new PlanningYearOutOfReach(1900));
        Given(Grouped).When(Needs with { Points = [new(Lonely, PointKind.Conclusion, " ", [new("finns-inte")])], Link = "http://osaker.exempel.se" })
            .Then(new Required("points[0].text"), new NotFound("goal", "finns-inte", "points[0].goals[0]"), new NotFound("address", "http://osaker.exempel.se", "link"));
    }

    [Fact, Requirement("R-260")]
    public void WriteAnalysis_ByAnAdministrationThatTakesPart_IsAccepted()
    {
        var story = Analysed.And(Grant("forvaltningschef", Role.HeadOfAdministration, Healthcare), Grant("annan", Role.HeadOfAdministration, Dental));

        Given(story.As("forvaltningschef")).When(new WriteAnalysis(Id, AnalysisPart.Description, "Så här mår de unga.")).ThenOne<AnalysisWritten>();
        Given(story.As("annan")).When(new WriteAnalysis(Id, AnalysisPart.Description, "Så här mår de unga.")).ThenRefused<NoAccess>();
    }

    [Fact, Requirement("R-261")]
    public void WriteAnalysis_AtEachLevel_IsKeptApart()
    {
        var forecast = new ItemId("prognos-2019");
        var story = Grouped.And(
            new RecordAnalysis(forecast, AnalysisKind.Forecast, 2019, "Befolkningen", Texts: [new(AnalysisPart.International, "Klimatet.")]),
            new WriteAnalysis(forecast, AnalysisPart.Local, "Färre unga."),
            new WriteAnalysis(forecast, AnalysisPart.National, "Fler äldre."));

        story.Authority.Analyses.Analyses[forecast].Texts.Select(t => (t.Part, t.Text.Body)).ShouldBe([(AnalysisPart.Local, "Färre unga."), (AnalysisPart.National, "Fler äldre."), (AnalysisPart.International, "Klimatet.")]);
        NeedGaps.Of(story, 2019).MissingLevels.ShouldBeEmpty();
        NeedGaps.Of(story.And(new WriteAnalysis(forecast, AnalysisPart.Local, "")), 2019).MissingLevels.ShouldBe([AnalysisPart.Local]);
    }

    [Fact]
    public void WriteAnalysis_ChangedByAnotherMeanwhile_IsAConflictWithBoth()
    {
        var story = Analysed.And(new WriteAnalysis(Id, AnalysisPart.Local, "Den ena."));

        Given(story).When(new WriteAnalysis(Id, AnalysisPart.Local, "Den andra.", Seen: "")).ThenRefused<Conflict>().Theirs.ShouldBe("Den ena.");
        Given(story).When(new WriteAnalysis(Id, AnalysisPart.Local, "Den ena.", Seen: "")).ThenNothing();
    }

    [Fact, Requirement("R-262")]
    public void LinkConclusion_ToAGoal_LeadsBackFromIt()
    {
        var story = Analysed.And(new LinkConclusion(Id, Lonely, [Health]));

        OriginQueries.Behind(story, Health).ShouldHaveSingleItem().Conclusion!.Analysis.Id.ShouldBe(Id);
        OriginQueries.Behind(story, ToAll).ShouldHaveSingleItem().At.ShouldBe(Health);
        OriginQueries.Behind(story, Quality).ShouldBeEmpty();
    }

    [Fact]
    public void StrikeConclusion_ThatANeedBuildsOn_IsRefused()
    {
        var story = Analysed.And(new RecordNeed(new("behov"), 2019, Young, "Någon att tala med", BuildsOn: [Lonely]));

        Given(story).When(new StrikeConclusion(Id, Lonely)).Then(new ConclusionIsNeeded("Någon att tala med"));
        story.And(new DropNeed(new("behov"), "Dubblett."), new StrikeConclusion(Id, Lonely)).Authority.Analyses.Analyses[Id].Points.ShouldBeEmpty();
    }

    [Fact]
    public void DrawConclusion_Again_ChangesItsWordsAndKeepsItsLinks()
    {
        var story = Analysed.And(new LinkConclusion(Id, Lonely, [Health]), new DrawConclusion(Id, Lonely, PointKind.Conclusion, "Ensamheten minskar."));

        var point = story.Authority.Analyses.Analyses[Id].Points.ShouldHaveSingleItem();
        point.Text.Body.ShouldBe("Ensamheten minskar.");
        point.Goals.ShouldBe([Health]);
    }

    [Fact, Requirement("R-260", "R-265")]
    public void NeedGaps_OfAYear_SayWhatThePremisesLack()
    {
        var gaps = NeedGaps.Of(Analysed, 2019);

        gaps.MissingKinds.ShouldBe([AnalysisKind.Results, AnalysisKind.External, AnalysisKind.Forecast]);
        gaps.NotAnalysed.ShouldBeEmpty();
        NeedGaps.Of(Grouped, 2019).NotAnalysed.ShouldHaveSingleItem().Name.ShouldBe("Unga");
    }

    [Fact]
    public void Search_ForWordsOfAnAnalysis_FindsIt() =>
        SearchQueries.Of(Analysed, "ensamheten").Best.ShouldHaveSingleItem().Kind.ShouldBe(FoundKind.Analysis);

    private static Analysis Needs2019 => Analysed.Authority.Analyses.Analyses[Id];
}
