using System.Net;
using Shouldly;
using Styrbord.Domain.Analyses;
using Xunit;

namespace Styrbord.Web.Tests.Analyses;

public sealed class AnalysisPagesTests : IAsyncLifetime
{
    private TestSite Site { get; set; } = null!;

    public async ValueTask InitializeAsync() => Site = await TestSite.StartSampleAsync();

    public ValueTask DisposeAsync() => Site.DisposeAsync();

    [Fact, TestKit.Requirement("R-259", "R-262", "R-263", "R-269", "R-270")]
    public async Task Need_FromAnalysisToTheThreadAndBack_OnItsPages()
    {
        using var strategist = await Site.SignedInAsync("planeringsstrateg", "styrbord-exempel");
        await Do(strategist, "/analyser/2019", "RecordNeedGroup", ("id", "g1"), ("name", "Unga vuxna"), ("area", "folkhälsa"), ("from", "2019"));
        await Do(strategist, "/analyser/2019", "RecordAnalysis", ("id", "a1"), ("year", "2019"), ("kind", "needs"), ("group", "g1"), ("title", "Ungas psykiska hälsa"), ("body", ""), ("link", ""));
        await Do(strategist, "/analyser/a1", "WriteAnalysis", ("_form", "local"), ("analysis", "a1"), ("part", "local"), ("seen", ""), ("text", "I Blekinge flyttar de unga."));
        await Do(strategist, "/analyser/a1", "DrawConclusion", ("_form", "ny"), ("analysis", "a1"), ("id", "s1"), ("kind", "conclusion"), ("seen", ""), ("text", "Ensamheten ökar."));
        await Do(strategist, "/analyser/2019", "RecordNeed", ("id", "b1"), ("year", "2019"), ("group", "g1"), ("name", "Någon att tala med"), ("text", ""), ("buildsOn", "s1"));
        (await (await strategist.ShowAsync("/analyser/2019")).TextAsync()).ShouldContain("Inget möter behovet");

        await Do(strategist, "/behov/b1", "LinkNeed", ("need", "b1"), ("buildsOn", "s1"), ("goals", "P1.M2.I2.U3"));
        await Do(strategist, "/behov/b1", "RankNeed", ("need", "b1"), ("seen", ""), ("place", "1"), ("reason", "Störst lidande."));

        (await (await strategist.ShowAsync("/behov/b1")).TextAsync()).ShouldSatisfyAllConditions(p => p.ShouldContain("Uppdrag givet"), p => p.ShouldContain("Störst lidande."), p => p.ShouldContain("Ensamheten ökar."));
        var number = Site.Timeline.Current.Goals.Assignments[new("P1.M2.I2.U3")].Number;
        (await (await strategist.ShowAsync($"/roda-traden/2019/{number}")).TextAsync()).ShouldContain("Någon att tala med");
        (await (await strategist.ShowAsync("/mal/1.2")).TextAsync()).ShouldContain("Någon att tala med");
        var needs = await (await strategist.ShowAsync("/api/v1/needs?year=2019")).JsonAsync();
        needs["needs"]![0]!["assignments"]![0]!.GetValue<string>().ShouldBe(number);
        Site.Timeline.Current.Analyses.Needs[new("b1")].BuildsOn.ShouldBe([new("s1")]);
        (await (await strategist.ShowAsync("/sok?q=ensamheten")).TextAsync()).ShouldContain("/analyser/a1");
        (await (await strategist.ShowAsync("/revision/tidslinje?om=b1")).TextAsync()).ShouldContain("gav behovet Någon att tala med plats 1");
    }

    [Fact, TestKit.Requirement("R-260", "R-264", "R-265")]
    public async Task Premises_OfTheAnalyses_AreADocumentLaidBeforeADialogue()
    {
        using var strategist = await Site.SignedInAsync("planeringsstrateg", "styrbord-exempel");
        await Do(strategist, "/analyser/2020", "RecordAnalysis", ("id", "a1"), ("year", "2020"), ("kind", "results"), ("group", ""), ("title", "Verksamhetsberättelsen 2018"), ("body", ""), ("link", ""));
        await Do(strategist, "/analyser/a1", "DrawConclusion", ("_form", "ny"), ("analysis", "a1"), ("id", "s1"), ("kind", "proposal"), ("seen", ""), ("text", "Minska köerna."));
        await Do(strategist, "/analyser/a1", "WriteAnalysis", ("_form", "description"), ("analysis", "a1"), ("part", "description"), ("seen", ""), ("text", "Köerna är långa."));
        await Do(strategist, "/dialoger", "CallDialogue", ("id", "d1"), ("kind", "planning"), ("level", "political"), ("year", "2020"), ("host", "lt-styrelsen"), ("with", "lt-n-blekingesjukhuset"), ("days", "2018-10-12"));

        await Do(strategist, "/analyser/2020", "AttachMaterial", ("dialogue", "d1"), ("title", "Planeringsförutsättningar 2020"), ("address", "/dokument/planeringsforutsattningar-2020"), ("asOf", "2018-09-13"));

        var document = await (await strategist.ShowAsync("/dokument/planeringsforutsattningar-2020")).TextAsync();
        document.ShouldContain("Minska köerna.");
        document.ShouldContain("Köerna är långa.");
        document.ShouldContain("Det här saknas");
        (await strategist.ShowAsync("/dokument/planeringsforutsattningar-2020.docx")).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await (await strategist.ShowAsync("/analyser/2020")).TextAsync()).ShouldContain("/dialoger/d1");
        (await (await strategist.ShowAsync("/dialoger/d1")).TextAsync()).ShouldContain("/dokument/planeringsforutsattningar-2020");
    }

    [Fact]
    public async Task Analysis_WithBadInput_SaysWhatIsWrong()
    {
        using var strategist = await Site.SignedInAsync("planeringsstrateg", "styrbord-exempel");

        var answer = await strategist.CommandAsync("/analyser/2019", "RecordAnalysis", ("id", "a1"), ("year", "2019"), ("kind", "needs"), ("group", ""), ("title", ""), ("body", ""), ("link", "ftp://x"));

        answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await answer.TextAsync()).ShouldContain("Behovsgrupp måste fyllas i");
        (await (await strategist.ShowAsync("/analyser/finns-inte")).TextAsync()).ShouldContain("Analysen finns inte");
        (await (await strategist.ShowAsync("/behov/finns-inte")).TextAsync()).ShouldContain("Behovet finns inte");
        (await strategist.ShowAsync("/dokument/planeringsforutsattningar-2035")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Analyses_AsAReader_HaveNoForms()
    {
        using var reader = await Site.SignedInAsync("lasare", "styrbord-exempel");

        (await (await reader.ShowAsync("/analyser")).TextAsync()).ShouldNotContain("_command");
    }

    private static async Task Do(HttpClient client, string page, string command, params (string, string)[] fields) =>
        (await client.CommandAsync(page, command, fields)).StatusCode.ShouldBe(HttpStatusCode.SeeOther, command);
}
