using Styrbord.Domain.Governing;
using Styrbord.Domain.Work;
using static Styrbord.TestKit.AnAuthority;

namespace Styrbord.Domain.Tests.Governing;

public sealed class GoverningDocumentTests
{
    private static readonly ItemId Plan = new("regionplan");
    private static readonly ItemId Strategy = new("rus");
    private static readonly ItemId Policy = new("folkhalsopolicy");
    private static readonly Story Begun = Given(Planning, new RecordGoverningDocument(Plan, "Regionplan med budget", "regionplan med budget", GoverningLevel.Authority, Superordinate: true))
        .And(new RecordGoverningDocument(Strategy, "Regional utvecklingsstrategi", "regional utvecklingsstrategi", GoverningLevel.Authority, Under: [Plan], Goals: [EqualHealth]));

    [Fact, Requirement("R-055")]
    public void RecordGoverningDocument_SecondSuperordinate_IsRefusedUntilTheFirstIsRepealed()
    {
        var second = new RecordGoverningDocument(new("annan"), "En annan plan", "plan", GoverningLevel.Authority, Superordinate: true);

        Given(Begun).When(second).Then(new SuperordinateTaken("Regionplan med budget"));
        Given(Begun, new EndGoverningDocument(Plan, new(2018, 12, 31))).When(second).ThenOne<GoverningDocumentRecorded>();
    }

    [Fact, Requirement("R-055", "R-069")]
    public void Below_TheSuperordinateDocument_AreThoseThatFollowFromIt() =>
        GoverningQueries.Below(Begun, Plan).ShouldHaveSingleItem().Id.ShouldBe(Strategy);

    [Fact, Requirement("R-197")]
    public void Rules_OfASocialInvestmentFund_AreKeptWithTheBoardsDecision()
    {
        var rules = new ItemId("social-investeringsfond");
        var version = Given(Begun, new RecordGoverningDocument(rules, "Regelverk för social investeringsfond", "regelverk", GoverningLevel.Authority), new RecordDocumentVersion(rules, "2018", new(2018, 5, 1), AdoptedBy: OldBoard, AdoptedOn: new(2018, 4, 16), Paragraph: "82"))
            .Authority.Governing.Documents[rules].VersionOn(new(2018, 9, 13));

        (version?.AdoptedBy, version?.AdoptedOn, version?.Paragraph).ShouldBe((OldBoard, new PartialDate(2018, 4, 16), "82"));
    }

    [Fact, Requirement("R-056")]
    public void VersionOn_ADay_IsTheOneInForce()
    {
        var document = Given(Begun, Version("2014–2020", new(2014, 1, null)), Version("2021–2030", new(2021, 1, 1))).Authority.Governing.Documents[Strategy];

        (document.VersionOn(new(2013, 12, 31)), document.VersionOn(new(2018, 9, 13))?.Name, document.VersionOn(new(2021, 1, 1))?.Name).ShouldBe((null, "2014–2020", "2021–2030"));
    }

    [Fact]
    public void VersionOn_AfterItsLastDayOrRepeal_IsNothing()
    {
        var story = Given(Begun, Version("2014–2016", new(2014, 1, null)) with { To = new(2016, 12, null) });

        story.Authority.Governing.Documents[Strategy].VersionOn(new(2017, 1, 1)).ShouldBeNull();
        Given(story, new EndGoverningDocument(Strategy, new(2015, 6, 30))).Authority.Governing.Documents[Strategy].VersionOn(new(2015, 7, 1)).ShouldBeNull();
    }

    [Fact, Requirement("R-056", "R-069")]
    public void Governing_AFocusArea_ListsDocumentAndVersion()
    {
        var found = GoverningQueries.Governing(Given(Begun, Version("2014–2020", new(2014, 1, null))), EqualHealth, new(2018, 9, 13)).ShouldHaveSingleItem();

        (found.Document.Name, found.Version?.Link).ShouldBe(("Regional utvecklingsstrategi", "https://exempel.se/rus"));
    }

    [Fact, Requirement("R-122")]
    public void DocumentsOn_ADay_KeepsKindAndLevelOfRules() =>
        GoverningQueries.DocumentsOn(Given(Begun, new RecordGoverningDocument(new("hygien"), "Basal hygien", "rutin", GoverningLevel.Unit)), new(2018, 9, 13))
            .ShouldContain(d => d.Document.Kind == "rutin" && d.Document.Level == GoverningLevel.Unit);

    [Fact]
    public void RecordDocumentVersion_BadLinkAndUnknownNames_GivesEveryProblem() =>
        Given(Begun).When(new RecordDocumentVersion(Strategy, "", new(2018, 1, 1), new(2017, 1, 1), new("ingen"), Matter: new("inget"), Link: "http://exempel.se"))
            .Then(new Required("name"), new EndsBeforeStart("to"), new NotFound("body", "ingen", "adoptedBy"), new NotFound("matter", "inget", "matter"), new BadLink("link"));

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData("exempel.se")]
    [InlineData("https://nagon@exempel.se")]
    [InlineData("")]
    public void RecordDocumentVersion_NotAnHttpsAddress_IsRefused(string link) =>
        Given(Begun).When(Version("1", new(2018, 1, 1)) with { Link = link }).ThenRefused<BadLink>();

    [Fact]
    public void RecordDocumentVersion_SameDayAsAnother_IsRefused() =>
        Given(Begun, Version("1", new(2018, 1, 1))).When(Version("2", new(2018, 1, null))).Then(new AlreadyExists("version", "2018-01", "from"));

    [Fact]
    public void RecordDocumentVersion_ByABodyThatWasNot_IsRefused() =>
        Given(Begun).When(Version("1", new(2020, 1, 1)) with { AdoptedBy = OldAssembly, AdoptedOn = new(2020, 1, 1) }).Problems.ShouldHaveSingleItem().Path.ShouldBe("adoptedBy");

    [Fact, Requirement("R-069")]
    public void LinkGoverningDocument_RoundInACircle_IsRefused() =>
        Given(Begun, new RecordGoverningDocument(Policy, "Folkhälsopolicy", "policy", GoverningLevel.Authority, Under: [Strategy]))
            .When(new LinkGoverningDocument(Plan, [Policy])).Then(new FollowsFromItself("regionplan"));

    [Fact, Requirement("R-069")]
    public void LinkGoverningDocument_ToAGoalThatIsNot_IsRefused() =>
        Given(Begun).When(new LinkGoverningDocument(Strategy, [Plan], [new("P9")])).Then(new NotFound("goal", "P9", "goals"));

    [Fact]
    public void LinkGoverningDocument_AsItStands_ChangesNothing() => Given(Begun).When(new LinkGoverningDocument(Strategy, [Plan], [EqualHealth])).ThenNothing();

    [Fact]
    public void StateHash_NothingSaidOfGoverning_IsAsBefore()
    {
        Begun.Authority.StateHash().ShouldNotBe(Planning.Authority.StateHash());
        (Begun.Authority with { Governing = GoverningState.Empty }).StateHash().ShouldBe(Planning.Authority.StateHash());
    }

    [Fact]
    public void Search_ForAGoverningDocument_FindsItByNameAndKind() =>
        SearchQueries.Of(Begun, "utvecklingsstrategi").Best.ShouldContain(f => f.Kind == FoundKind.GoverningDocument && f.Id == "rus");

    private static RecordDocumentVersion Version(string name, PartialDate from) => new(Strategy, name, from, AdoptedBy: OldAssembly, Link: "https://exempel.se/rus");
}
