using System.Net;
using Shouldly;
using Styrbord.TestKit;
using Xunit;

namespace Styrbord.Web.Tests.Processes;

/// <summary>The process pages and the API over the sample.</summary>
[Collection(SampleCollection.Name)]
public sealed class ProcessPagesTests(SamplePages sample)
{
    [Fact, Requirement("R-072", "R-073", "R-074")]
    public async Task Versions_OfTheSample_AreListedWithTheYearThatFollows()
    {
        var text = await sample.TextAsync("/arshjul/versioner");

        text.ShouldContain("2018 – dok. 2018/00373-2");
        text.ShouldContain("52 steg. Planeringsåret 2019 följer den.");
        text.ShouldContain("Nästa revidering 31 oktober 2019 (hösten 2019), inför planeringen för 2021");
        text.ShouldContain("Ersätter Dokumentation av landstingets övergripande planerings- och uppföljningsprocess, 2018/00373-2.");
    }

    [Fact, Requirement("R-072", "R-078", "R-015")]
    public async Task Version_OfTheSample_ShowsStepsWithSourceAndWhoTheyAreFor()
    {
        var text = await sample.TextAsync("/arshjul/version?id=2018");

        text.ShouldContain("P18-07b Planeringsdirektiv bereds av landstingsstyrelsen Maj Landstingsstyrelsen Beredning Planeringsdirektiv");
        text.ShouldContain("endast Landstinget Blekinge");
        text.ShouldContain("”som bereds av landstingsstyrelsen i maj”");
        (await sample.TextAsync("/arshjul/version?id=2018&organisation=org-region-blekinge-tidigare")).ShouldNotContain("P18-U1b");
    }

    [Fact, Requirement("R-296")]
    public async Task Comparison_OfTwoYears_SaysWhatMoved()
    {
        var text = await sample.TextAsync("/arshjul/jamfor?a=2018&b=2019");

        text.ShouldContain("Vad ändrades mellan process 2018 och 2019?");
        text.ShouldContain("Regionstyrelsens plan- och budgetberedning Regionstyrelsen oktober september En månad tidigare");
        text.ShouldContain("Nämnderna fastställer direktiv till verksamhetsplan Nämnderna juni – Utgår");
        text.ShouldContain("Samverkansgruppen LSG RSG");
        (await sample.TextAsync("/arshjul/jamfor?a=2018&b=1999")).ShouldContain("Någon av versionerna finns inte.");
    }

    [Fact]
    public async Task Proof_OfTheCalendar_SaysWhatWhyAndRemedy()
    {
        var text = await sample.TextAsync("/arshjul/granskning?kalender=2018");

        text.ShouldContain("Tre fel, 14 varningar och ingen anmärkning återstår att ta ställning till.");
        text.ShouldContain("Avhjälps så");
    }

    [Fact]
    public async Task Findings_OverTheApi_HaveMessageSourceAndDate()
    {
        var browser = await sample.SignedInAsync();
        var calendar = (await (await browser.ShowAsync("/api/v1/findings?calendar=2018")).JsonAsync()).AsArray();

        calendar.Count.ShouldBe(17);
        calendar.ShouldAllBe(f => f!["message"]!.GetValue<string>().Length > 10 && !f["message"]!.GetValue<string>().Contains('{'));
        calendar.Select(f => $"{f!["code"]} {f["severity"]} {f["step"]} {f["date"]}").ShouldContain("process.too-late error P18-13a 2018-11-12");
        var version = (await (await browser.ShowAsync("/api/v1/findings?version=2019")).JsonAsync()).AsArray();
        version.Count.ShouldBe(6);
        version.Select(f => f!["message"]!.GetValue<string>().Replace('\u00a0', ' ')).ShouldContain("”Regionfullmäktige beslutar om skattesats” ligger i oktober. Ett valår beslutar det nyvalda fullmäktige, tidigast den 15 oktober.");
        (await (await browser.ShowAsync("/api/v1/findings?calendar=2018&undated=true")).JsonAsync()).AsArray().Count.ShouldBeGreaterThan(17);
        (await browser.ShowAsync("/api/v1/findings?calendar=2025")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await browser.ShowAsync("/api/v1/findings?version=ingen")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact, Requirement("R-072", "R-296")]
    public async Task Versions_OverTheApi_HaveStepsAndAreCompared()
    {
        var browser = await sample.SignedInAsync();
        var versions = (await (await browser.ShowAsync("/api/v1/process-versions")).JsonAsync()).AsArray();
        var compared = await (await browser.ShowAsync("/api/v1/process-versions/compare?a=2018&b=2019")).JsonAsync();

        versions.Select(v => $"{v!["id"]} {v["steps"]!.AsArray().Count}").ShouldBe(["2018 52", "2019 39", "styrmodell 25"]);
        compared["steps"]!.AsArray().Select(s => $"{s!["topic"]} {s["change"]} {s["moved"]}").ShouldContain("budget.preparation earlier -1");
        compared["terms"]!.AsArray().Count.ShouldBe(15);
        (await browser.ShowAsync("/api/v1/process-versions/compare?a=2018&b=x")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact, Requirement("R-296")]
    public async Task Document_OfTheComparison_IsShownAndGivenAsDocx()
    {
        (await sample.TextAsync("/dokument/processer-2018-2019")).ShouldContain("Jämförelse av processversionerna 2018 och 2019");
        (await (await sample.SignedInAsync()).ShowAsync("/dokument/processer-2018-2019.docx")).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Version_ThatIsNot_IsMissing() => (await (await sample.SignedInAsync()).ShowAsync("/arshjul/version?id=ingen")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
}
