using System.Net;
using Shouldly;
using Styrbord.TestKit;
using Xunit;

namespace Styrbord.Web.Tests.Work;

[Collection(SampleCollection.Name)]
public sealed class ThreadPageTests(SamplePages pages)
{
    [Fact, Requirement("R-034", "R-035")]
    public async Task Thread_OneAssignment_StandsFromTheVisionToTheIndicator()
    {
        var text = await pages.TextAsync("/roda-traden/2019/1.2.2c/hsn");

        text.ShouldContain("Vision Den bästa livsmiljön för hållbar tillväxt och god hälsa.");
        text.ShouldContain("Överordnat de andra perspektiven.");
        text.ShouldContain("1.2.2c Genomföra insatser för en mer jämlik hälsa i samverkan Regionstyrelsen och hälso- och sjukvårdsnämnden ska beakta behovsanalysen om palliativ vård i livets slutskede. 2 av 2 svar");
        text.ShouldContain("66 % 2017 → till 80 % målvärde 2019");
        text.ShouldContain("Sex nämnder är inte adresserade");
        text.ShouldContain("Inga aktiviteter än");
    }

    [Theory]
    [InlineData("/roda-traden", "Röda tråden")]
    [InlineData("/roda-traden/2019", "Regionstyrelsen")]
    [InlineData("/roda-traden/2019/2.1.3", "Minska patientskador i vården")]
    public async Task Thread_LessGiven_ShowsTheFirst(string path, string expected) => (await pages.TextAsync(path)).ShouldContain(expected);

    [Fact]
    public async Task Thread_MissingAnswer_IsOneClickFromItsCure() =>
        (await pages.HtmlAsync("/roda-traden/2019/1.4.1/hsn")).ShouldContain("<a href=\"/planer/halso-och-sjukvardsnamnden/2019/1.4#uppdrag-1.4.1\">Svara i planen</a>");

    [Fact]
    public async Task Thread_CommitteeChosenInTheForm_GoesToItsOwnAddress()
    {
        var browser = await pages.SignedInAsync();
        using var answer = await browser.ShowAsync("/roda-traden/2019/1.1.3?namnd=hsn");

        answer.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        answer.Headers.Location!.ToString().ShouldEndWith("/roda-traden/2019/1.1.1/hsn");
    }

    [Theory]
    [InlineData("/roda-traden/2025")]
    [InlineData("/roda-traden/2019/9.9.9")]
    [InlineData("/roda-traden/2019/1.2.2c/finns-inte")]
    [InlineData("/roda-traden/2025/tackning")]
    [InlineData("/roda-traden/2025/tackning.csv")]
    [InlineData("/roda-traden/2025/luckor")]
    public async Task Thread_NoSuchThing_Is404(string path)
    {
        var browser = await pages.SignedInAsync();
        using var answer = await browser.ShowAsync(path);

        answer.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await answer.TextAsync()).ShouldBeOneWellMadePage();
    }

    [Fact, Requirement("R-063", "R-037")]
    public async Task Coverage_TheSample_Has182PairsEachAnsweredOrALinkToItsCure()
    {
        var html = await pages.HtmlAsync("/roda-traden/2019/tackning");

        SamplePages.Plain(html).ShouldContain("34 uppdrag, åtta nämnder Besvarat 163 Påbörjat 6 Obesvarat 13");
        SamplePages.Plain(html).ShouldContain("Besvarade av riktade uppdrag 22 /30 21 /25 23 /23 24 /24 19 /20 19 /20 18 /20 17 /20 163/182");
        html.Split("<a class=\"m-s ").Length.ShouldBe(1 + 13 + 6);
        html.ShouldContain("href=\"/planer/regionstyrelsen/2019/1.3#uppdrag-1.3.2\"");
        html.Split("saknar indikator</span></a>").Length.ShouldBe(1 + 9);
    }

    [Fact, Requirement("R-063")]
    public async Task CoverageCsv_TheSample_IsOneRowForEachPair()
    {
        var browser = await pages.SignedInAsync();
        using var answer = await browser.ShowAsync("/roda-traden/2019/tackning.csv");
        var bytes = await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);
        var rows = System.Text.Encoding.UTF8.GetString(bytes[3..]).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);

        bytes[..3].ShouldBe([0xEF, 0xBB, 0xBF]);
        answer.Content.Headers.ContentType!.ToString().ShouldBe("text/csv; charset=utf-8");
        rows[0].ShouldStartWith("Kod;Nämnd;Uppdrag;");
        rows.Length.ShouldBe(1 + 182);
        rows.Count(r => r.Contains(";Obesvarat;", StringComparison.Ordinal)).ShouldBe(13);
        rows.ShouldAllBe(r => r.Count(c => c == ';') >= 9);
    }

    [Fact, Requirement("R-037", "R-042")]
    public async Task Gaps_ByCommittee_SayWhatStandsInDecidedText()
    {
        var text = await pages.TextAsync("/roda-traden/2019/luckor");

        text.ShouldContain("13 av 182 riktade uppdrag saknar svar, 9 av 88 kombinationer av mål och nämnd saknar indikator.");
        text.ShouldContain("Beslutar 19–20 sep");
        text.ShouldContain("Beslutat 30 aug luckan finns i beslutad text");
        text.ShouldContain("Två nämnder har inga luckor: tandvårdsnämnden och regionala utvecklingsnämnden.");
    }

    [Fact]
    public async Task Gaps_ByGoal_NameTheCommittees() =>
        (await pages.TextAsync("/roda-traden/2019/luckor?ordna=mal")).ShouldContain("1.4 Ett hållbart näringsliv Obesvarat 1.4.1 Hälso- och sjukvårdsnämnden Obesvarat 1.4.1 Patientnämnden");

    [Fact]
    public async Task Thread_NotSignedIn_GoesToSignIn()
    {
        var browser = await pages.SignedInAsync();
        using var other = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false }) { BaseAddress = browser.BaseAddress };
        using var answer = await other.ShowAsync("/roda-traden/2019/tackning.csv");

        answer.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
    }
}
