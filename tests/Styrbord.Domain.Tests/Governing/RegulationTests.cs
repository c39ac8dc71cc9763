using Styrbord.Domain.Goals;
using Styrbord.Domain.Governing;
using static Styrbord.TestKit.AnAuthority;

namespace Styrbord.Domain.Tests.Governing;

public sealed class RegulationTests
{
    private static readonly RecordRegulations First = new(
        new("reglemente-hsn-1"), new(2019, 1, 1), Healthcare, Assembly, new(2018, 11, 27), "12", "Nämnden ansvarar för hälso- och sjukvården.", ["Hälso- och sjukvård"], ["Hälso- och sjukvårdslagen (2017:30)"]);

    [Fact, Requirement("R-011", "R-022")]
    public void RegulationsOn_ADay_AreTheVersionInForce()
    {
        var story = Given(WithBodies, First, First with { Id = new("reglemente-hsn-2"), From = new(2020, 7, 1), AdoptedOn = new(2020, 6, 15), Areas = ["Hälso- och sjukvård", "Tandvård"] });

        GoverningQueries.RegulationsOn(story, Healthcare, new(2018, 12, 31)).ShouldBeNull();
        GoverningQueries.RegulationsOn(story, Healthcare, new(2020, 6, 30))!.Areas.ShouldBe(["Hälso- och sjukvård"]);
        GoverningQueries.RegulationsOn(story, Healthcare, new(2020, 7, 1))!.Areas.Count.ShouldBe(2);
        GoverningQueries.RegulationsOf(story, Healthcare).Select(r => r.Id.Value).ShouldBe(["reglemente-hsn-2", "reglemente-hsn-1"]);
    }

    [Fact, Requirement("R-011")]
    public void RecordRegulations_NotByAnAssembly_IsRefusedWithTheLaw() =>
        Given(WithBodies).When(First with { AdoptedBy = Board, AdoptedOn = new(2019, 2, 1) }).Then(new NotAnAssembly("Regionstyrelsen", "6 kap. 44 § kommunallagen (2017:725)"));

    [Fact, Requirement("R-011")]
    public void RecordRegulations_BeforeTheNewAct_NamesTheOldOne() =>
        Given(WithBodies).When(First with { Body = Hospital, From = new(2015, 1, 1), AdoptedBy = OldBoard, AdoptedOn = new(2014, 12, 1) }).Then(new NotAnAssembly("Landstingsstyrelsen", "6 kap. 32 § kommunallagen (1991:900)"));

    [Fact, Requirement("R-022")]
    public void RecordRegulations_OfTheWholeAuthority_NeedsNoAssembly() =>
        Given(WithBodies, new RecordRegulations(new("uppdrag"), new(2017, 11, null), AdoptedBy: OldBoard, AdoptedOn: new(2017, 11, null), Areas: ["Folkhälsa"], Laws: ["Kommunallagen"]))
            .Authority.Governing.Regulations.ShouldHaveSingleItem().Laws.ShouldBe(["Kommunallagen"]);

    [Fact]
    public void RecordRegulations_Empty_GivesEveryProblem() =>
        Given(WithBodies).When(new RecordRegulations(new("tom"), new(2019, 1, 1), Healthcare, Laws: [""])).Then(new Required("adoptedBy"), new Required("areas"), new Required("laws[0]"));

    [Fact]
    public void RecordRegulations_SameFirstDay_IsRefused() => Given(WithBodies, First).When(First with { Id = new("igen") }).Then(new AlreadyExists("regulations", "2019-01-01", "from"));

    [Fact, Requirement("R-066")]
    public void Guiding_CoreValues_StandBesideVision()
    {
        var story = Given(WithBodies, new RecordGuidingText(GuidingTextKind.CoreValues, "Vi möter varje människa med respekt.", new(2018, 1, 1)));

        GoalsQueries.Guiding(story, GuidingTextKind.CoreValues, new(2018, 9, 13))!.Text.Body.ShouldBe("Vi möter varje människa med respekt.");
        GoalsQueries.Guiding(story, GuidingTextKind.Vision, new(2018, 9, 13)).ShouldBeNull();
    }

    [Fact, Requirement("R-060")]
    public void Components_OfThreeKinds_KeepWhatTheySteerTowardsAndTheirGroups()
    {
        var story = Given(WithBodies,
            new DescribeComponent(new("behov"), ComponentKind.Form, "Behovsstyrning", SteersTowards: "Tillgodose invånarnas behov"),
            new DescribeComponent(new("policy"), ComponentKind.Instrument, "policyer", "Regler"),
            new DescribeComponent(new("investeringsplan"), ComponentKind.Tool, "Investeringsplan"),
            new DescribeComponent(new("ekonomi"), ComponentKind.Form, "Ekonomistyrning", SteersTowards: "Ekonomisk balans"));

        GoverningQueries.ComponentsOf(story, ComponentKind.Form).Select(c => c.SteersTowards).ShouldBe(["Tillgodose invånarnas behov", "Ekonomisk balans"]);
        GoverningQueries.ComponentsOf(story, ComponentKind.Instrument).ShouldHaveSingleItem().Group.ShouldBe("Regler");
        GoverningQueries.ComponentsOf(story, ComponentKind.Tool).ShouldHaveSingleItem();
    }

    [Fact, Requirement("R-060")]
    public void DescribeComponent_WithWhatItsKindHasNot_IsRefused()
    {
        Given(WithBodies).When(new DescribeComponent(new("x"), ComponentKind.Tool, "Systemstöd", SteersTowards: "Ordning")).Then(new SteersNothing());
        Given(WithBodies).When(new DescribeComponent(new("x"), ComponentKind.Instrument, "Rutiner")).Then(new Required("group"));
    }

    [Fact]
    public void DescribeComponent_Again_KeepsItsPlace()
    {
        var story = Given(WithBodies, new DescribeComponent(new("a"), ComponentKind.Tool, "A"), new DescribeComponent(new("b"), ComponentKind.Tool, "B"), new DescribeComponent(new("a"), ComponentKind.Tool, "A2"));

        GoverningQueries.ComponentsOf(story, ComponentKind.Tool).Select(c => c.Name).ShouldBe(["A2", "B"]);
        Given(story).When(new DescribeComponent(new("a"), ComponentKind.Tool, "A2")).ThenNothing();
        GoverningQueries.ComponentsOf(Given(story, new RemoveComponent(new("a"))), ComponentKind.Tool).ShouldHaveSingleItem();
    }
}
