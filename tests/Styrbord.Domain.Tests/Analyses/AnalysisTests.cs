using Styrbord.Domain.Access;
using Styrbord.Domain.Analyses;
using Styrbord.Domain.Dialogues;
using Styrbord.Domain.Documents;
using Styrbord.Domain.Organisation;
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

    [Fact]
    public void WriteAnalysis_OfABodysResults_IsForItsAdministrationsToo()
    {
        var report = new ItemId("berattelse");
        var story = Grouped.And(
            new RecordAnalysis(report, AnalysisKind.Results, 2020, "Verksamhetsberättelse", Body: Healthcare),
            new RecordUnit(new("klinik"), "klinik", "En klinik", Parent: HospitalAdministration),
            new GrantRole(new("g1"), "chef", Role.HeadOfAdministration, Healthcare, new(2018, 1, 1), Unit: HospitalAdministration),
            new GrantRole(new("g2"), "handlaggare", Role.Contributor, Healthcare, new(2018, 1, 1), Unit: new UnitId("klinik")));

        Given(story.As("chef")).When(new WriteAnalysis(report, AnalysisPart.Description, "Året i korthet.")).ThenOne<AnalysisWritten>();
        Given(story.As("handlaggare")).When(new WriteAnalysis(report, AnalysisPart.Description, "Året i korthet.")).ThenOne<AnalysisWritten>();
    }

    [Fact]
    public void ChangeAnalysis_KeepsWhatIsWritten()
    {
        var changed = Analysed.And(new ChangeAnalysis(Id, "Ungas hälsa", Link: "https://exempel.se/analys"));

        changed.Authority.Analyses.Analyses[Id].ShouldSatisfyAllConditions(a => a.Title.ShouldBe("Ungas hälsa"), a => a.Points.Count.ShouldBe(1), a => a.With.ShouldBeEmpty());
        Given(changed).When(new ChangeAnalysis(Id, "Unga", Seen: "Ungas psykiska hälsa")).ThenRefused<Conflict>();
        Given(changed).When(new ChangeAnalysis(Id, "Ungas hälsa", Link: "https://exempel.se/analys")).ThenNothing();
    }

    [Fact]
    public void DropAnalysis_CountsNoMore_UnlessANeedBuildsOnIt()
    {
        var needed = Analysed.And(new RecordNeed(new("behov"), 2019, Young, "Någon att tala med", BuildsOn: [Lonely]));
        Given(needed).When(new DropAnalysis(Id, "Dubblett.")).Then(new ConclusionIsNeeded("Någon att tala med", "analysis"));

        var dropped = Analysed.And(new LinkConclusion(Id, Lonely, [Health]), new DropAnalysis(Id, "Dubblett."));

        AnalysesQueries.Of(dropped, 2019).ShouldBeEmpty();
        OriginQueries.Behind(dropped, Health).ShouldBeEmpty();
        NeedGaps.Of(dropped, 2019).NotAnalysed.ShouldHaveSingleItem();
        Given(dropped).When(new WriteAnalysis(Id, AnalysisPart.Local, "Något.")).Then(new AnalysisIsDropped("Ungas psykiska hälsa"));
        Given(dropped).When(Needs with { Id = new("ny"), Points = [] }).ThenOne<AnalysisRecorded>();
    }

    [Fact]
    public void StrikeConclusion_LinkedOrChangedMeanwhile_IsRefused()
    {
        Given(Analysed.And(new LinkConclusion(Id, Lonely, [Health]))).When(new StrikeConclusion(Id, Lonely)).Then(new ConclusionIsLinked(1));
        Given(Analysed).When(new StrikeConclusion(Id, Lonely, Seen: "något annat")).ThenRefused<Conflict>();
    }

    [Fact, Requirement("R-260")]
    public void NeedGaps_AnAnalysisThatIsOnlyBegun_FillsNoGap()
    {
        var begun = Grouped.And(Needs with { Points = [] }, new RecordAnalysis(new("omvarld"), AnalysisKind.External, 2019, "Omvärlden"));

        NeedGaps.Of(begun, 2019).ShouldSatisfyAllConditions(g => g.NotAnalysed.ShouldHaveSingleItem(), g => g.MissingKinds.ShouldContain(AnalysisKind.External), g => g.MissingKinds.ShouldContain(AnalysisKind.Needs));
    }

    [Fact, Requirement("R-261")]
    public void Premises_OfAYear_TellTheForecastAtEachLevelAndWhichIsMissing()
    {
        var story = Grouped.And(
            new RecordAnalysis(new("prognos"), AnalysisKind.Forecast, 2019, "Befolkningen", Texts: [new(AnalysisPart.Local, "Färre unga."), new(AnalysisPart.National, "Fler äldre.")]));

        var body = PremisesDocument.Of(story, 2019, new(2018, 3, 1)).Body;

        Under(body, "Lokalt").ShouldBe("Färre unga.");
        Under(body, "Nationellt").ShouldBe("Fler äldre.");
        body.OfType<Bullets>().SelectMany(b => b.Items).ShouldContain("Utvecklingen internationellt");
    }

    [Fact, Requirement("R-265", "R-266")]
    public void Premises_OfTheNextYear_RestOnTheCommitteesReports()
    {
        var story = Grouped.And(
            new RecordAnalysis(new("vb-hsn"), AnalysisKind.Results, 2020, "Verksamhetsberättelse 2018", Body: Healthcare, Link: "https://exempel.se/vb-2018", Texts: [new(AnalysisPart.Description, "Köerna är långa.")], Points: [new(new("s-ko"), PointKind.Proposal, "Minska köerna.")]),
            new RecordNeedGroup(new("vantande"), "De som väntar", "hälso- och sjukvård", 2020),
            new RecordNeed(new("n-ko"), 2020, new("vantande"), "Vård i tid", BuildsOn: [new("s-ko")]));

        var body = PremisesDocument.Of(story, 2020, new(2019, 3, 1)).Body;

        body.OfType<Heading>().Select(h => h.Text).ShouldContain("Föregående års resultat");
        body.OfType<Paragraph>().ShouldContain(p => p.Text.Contains("Hälso- och sjukvårdsnämnden", StringComparison.Ordinal) && p.Text.Contains("https://exempel.se/vb-2018", StringComparison.Ordinal));
        OriginQueries.GroundOf(story, story.Authority.Analyses.Needs[new("n-ko")]).ShouldHaveSingleItem().Analysis.Body.ShouldBe(Healthcare);
        NeedGaps.Of(story, 2020).MissingKinds.ShouldNotContain(AnalysisKind.Results);
        NeedGaps.Of(story, 2019).MissingKinds.ShouldContain(AnalysisKind.Results);
    }

    [Fact, Requirement("R-264")]
    public void Premises_AreToBePresentedUntilTheDialogueIsHeld()
    {
        var called = Analysed.And(
            new CallDialogue(new("d"), DialogueKind.Planning, DialogueLevel.Political, 2019, OldBoard, [Hospital], Days: [new(2018, 3, 12)]), new AttachMaterial(new("d"), "Planeringsförutsättningar 2019", $"/dokument/{PremisesDocument.IdOf(2019)}"));
        PremisesDocument.PresentedAt(called, 2019).ShouldHaveSingleItem().Record.ShouldBeNull();
        PremisesDocument.PresentedAt(called, 2020).ShouldBeEmpty();

        var held = called.On(2018, 3, 13).And(new RecordDialogue(new("d"), new(2018, 3, 12), "Genomgången."));

        PremisesDocument.PresentedAt(held, 2019).ShouldHaveSingleItem().Record.ShouldNotBeNull();
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

    private static string Under(EquatableArray<Block> body, string heading) =>
        body.SkipWhile(b => b is not Heading h || h.Text != heading).Skip(1).OfType<RichText>().First().Markdown;

    private static Analysis Needs2019 => Analysed.Authority.Analyses.Analyses[Id];
}
