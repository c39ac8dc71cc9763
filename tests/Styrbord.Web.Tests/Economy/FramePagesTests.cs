using System.Net;
using System.Text.Json.Nodes;
using Shouldly;
using Xunit;

namespace Styrbord.Web.Tests.Economy;

/// <summary>The sample's frames on their pages, and the forms of those who may change them.</summary>
public sealed class FramePagesTests : IAsyncLifetime
{
    private TestSite Site { get; set; } = null!;

    public async ValueTask InitializeAsync() => Site = await TestSite.StartSampleAsync();

    public ValueTask DisposeAsync() => Site.DisposeAsync();

    [Fact, TestKit.Requirement("R-141", "R-146", "R-148", "R-157")]
    public async Task Frames_OfTheSample_ShowFiguresSumsAndRounding()
    {
        using var reader = await Site.SignedInAsync("lasare", "styrbord-exempel");

        var page = await PageAsync(reader, "/ramar");

        page.ShouldContain("3\u00a0066\u00a0386");
        page.ShouldContain("5\u00a0242\u00a0603");
        page.ShouldContain("21 avrundningsdifferenser");
        page.ShouldContain("inte delad på kontoslag");
        page.ShouldContain("Personal står i 2018 års nivå");
        page.ShouldContain("\u22124\u00a0479");
        page.ShouldContain("3\u00a0611\u00a0774");
        (await PageAsync(reader, "/ramar?rader=summor")).ShouldNotContain("\u22124\u00a0479");
        (await PageAsync(reader, "/ramar.csv")).ShouldContain("Summa Politik;summa;22844;22940;23039");
        (await PageAsync(reader, "/ramar.csv?rader=summor")).ShouldNotContain(";belopp;");
        (await reader.ShowAsync("/ramar.csv")).Content.Headers.ContentDisposition!.FileName!.ShouldContain("ramar-2019-2021-beslutade.csv");
        (await reader.ShowAsync("/ramar.csv?scenario=ingen")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact, TestKit.Requirement("R-147")]
    public async Task Checks_OfTheSample_AreListed()
    {
        using var reader = await Site.SignedInAsync("lasare", "styrbord-exempel");

        (await PageAsync(reader, "/ramar/kontroller")).ShouldContain("57 kontroller: 36 stämmer, 21 avviker genom avrundning med högst 1 tkr, inga är fel.");
        (await PageAsync(reader, "/ramar/kontroller?mot=belopp")).ShouldContain("med högst 2 tkr");
        var reconciliation = await PageAsync(reader, "/avstamning");
        reconciliation.ShouldContain("ingen är fel");
        reconciliation.ShouldContain("/ramar/tal?ramar=ramar-2019-2021&ar=2020&rad=");
        reconciliation.ShouldContain("/ramar/kontroller#s-");
    }

    [Fact, TestKit.Requirement("R-154", "R-168")]
    public async Task Bridge_OfAUnit_ShowsCausesNotesAndTheUnexplained()
    {
        using var reader = await Site.SignedInAsync("lasare", "styrbord-exempel");

        var page = await PageAsync(reader, "/ramar/brygga?rad=5");

        page.ShouldContain("\u221226\u00a0775");
        page.ShouldContain("Ramreducering enligt budgetbeslutet 2018–2020");
        page.ShouldContain("möjlig orsak, inte räknad som förklaring");
        page.ShouldContain("LPIK");
        (await PageAsync(reader, "/ramar/brygga")).ShouldContain("Varje nämnd och enhet");
    }

    [Fact, TestKit.Requirement("R-150", "R-173")]
    public async Task ConvertedAndScenarios_OfTheSample_ShowTheirFigures()
    {
        using var reader = await Site.SignedInAsync("lasare", "styrbord-exempel");

        (await PageAsync(reader, "/ramar/omrakning")).ShouldContain("Samma summa i båda organisationerna");
        var net = await PageAsync(reader, "/ramar/scenarier");
        net.ShouldContain("54\u00a0177");
        net.ShouldContain("78\u00a0639");
        net.ShouldNotContain("_command");
        (await PageAsync(reader, "/ramar/scenarier?bas=grossCost")).ShouldContain("1\u00a0692");
    }

    [Fact]
    public async Task Explanation_OfAFigure_HasPostingsPlaceAndDecision()
    {
        using var reader = await Site.SignedInAsync("lasare", "styrbord-exempel");

        var page = await PageAsync(reader, "/ramar/tal?ramar=ramar-2019-2021&ar=2020&rad=3");

        page.ShouldContain("1\u00a0638\u00a0668");
        page.ShouldContain("1\u00a0638\u00a0668\u00a0000");
        page.ShouldContain("Bilaga 1, rad 3");
        page.ShouldContain("EX 2018/001");
        (await PageAsync(reader, "/ramar/tal?slag=index&ramar=ramar-2019-2021&ar=2020&rad=3")).ShouldContain("gånger 2,4");
        (await PageAsync(reader, "/ramar/tal?slag=unexplained&ramar=ramar-2019-2021&ar=2020&rad=3")).ShouldContain("\u221226\u00a0775");
        (await PageAsync(reader, "/ramar/tal?slag=change&ramar=ramar-2019-2021&ar=2020&rad=3")).ShouldContain("Oförklarat");
        (await PageAsync(reader, "/ramar/tal?slag=total&ramar=ramar-2019-2021&ar=2020")).ShouldContain("5\u00a0264\u00a0441");
        (await PageAsync(reader, "/ramar/tal?slag=converted&ramar=ramar-2019-2021&ar=2019&nyckel=nyckel-2019")).ShouldContain("Ej placerat 2019");
        (await PageAsync(reader, "/ramar/tal?slag=efficiency&ramar=ramar-2019-2021&ar=2019&rad=36&andel=150&bas=grossCost")).ShouldContain("1\u00a0692");
        (await PageAsync(reader, "/ramar/tal?ramar=ingen&ar=x&rad=-1")).ShouldContain("Talet finns inte");
        (await reader.ShowAsync("/ramar/tal?slag=okant&ramar=ramar-2019-2021&ar=2020&rad=3")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Controller_CorrectsAFigureAndEntersAnIndexValue()
    {
        using var controller = await Site.SignedInAsync("controller", "styrbord-exempel");

        (await controller.CommandAsync("/ramar/tal?ramar=ramar-2019-2021&ar=2019&rad=3", "CorrectFrame", ("id", "r1"), ("set", "ramar-2019-2021"), ("row", "3"), ("year", "2019"), ("seen", "1626409"), ("amountTkr", "1626412"), ("reason", "Fel avläst."))).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        (await PageAsync(controller, "/ramar/kontroller")).ShouldContain("1 är fel");
        (await PageAsync(controller, "/ramar/tal?ramar=ramar-2019-2021&ar=2019&rad=3")).ShouldContain("Rättelse från");
        (await controller.CommandAsync("/ramar/forutsattningar", "EnterIndexValue", ("rule", "index-lpik"), ("year", "2020"), ("percent", "2,42"))).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        (await PageAsync(controller, "/ramar/forutsattningar")).ShouldContain("2,42");
        (await controller.CommandAsync("/ramar/forutsattningar", "EnterIndexValue", ("rule", "index-lpik"), ("year", "2020"), ("hundredths", "100000"))).StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await controller.CommandAsync("/ramar/scenarier", "RecordScenario", ("id", "s1"), ("set", "ramar-2019-2021"), ("name", "Två procent"), ("kind", "efficiency"), ("year", "2019"), ("percent", "2 %"), ("base", "netFrame"), ("class", ""))).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        (await PageAsync(controller, "/ramar/scenarier")).ShouldContain("Två procent");
        (await PageAsync(controller, "/ramar/scenarier")).ShouldContain("/ramar.csv?scenario=s1");
        var scenario = await PageAsync(controller, "/ramar.csv?scenario=s1");
        scenario.ShouldContain("Nämnd;2019 beslutad tkr;2019 Två procent tkr;2019 ändring tkr");
        scenario.ShouldContain("Patientnämnden;3193;3129;-64");
        (await PageAsync(controller, "/revision/tidslinje?om=ramar-2019-2021")).ShouldContain("rättade drift, ");
    }

    [Fact, TestKit.Requirement("R-165")]
    public async Task Grants_AreEstimatedForThePeriodOnTheFinanceAdministration()
    {
        const string Page = "/ramar/forutsattningar";
        using var controller = await Site.SignedInAsync("controller", "styrbord-exempel");
        (string, string)[] Grant(string unit) =>
            [("id", "bidrag"), ("set", "ramar-2019-2021"), ("name", "Kvinnors hälsa"), ("unit", unit), ("amountsTkr[0]", "25 000"), ("amountsTkr[1]", "25 000"), ("amountsTkr[2]", "0"), ("source", "Exempel"), ("seen", "")];

        (await PageAsync(controller, Page)).ShouldContain("Budgeterat på finansförvaltningen.");
        (await controller.CommandAsync(Page, "EstimateGrant", Grant("lt-f-blekingesjukhuset"))).StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await controller.CommandAsync(Page, "EstimateGrant", Grant("lt-finansforvaltningen"))).StatusCode.ShouldBe(HttpStatusCode.SeeOther);

        (await PageAsync(controller, Page)).ShouldContain("25\u00a0000");
        var conflict = await (await controller.CommandAsync(Page, "EstimateGrant", [("_form", "bidrag"), .. Grant("lt-finansforvaltningen").Select(f => f.Item1 == "source" ? ("source", "Annat") : f)])).TextAsync();
        System.Net.WebUtility.HtmlDecode(conflict).ShouldContain("<details open><summary>Ändra Kvinnors hälsa");
        (await (await controller.ShowAsync("/api/v1/frames/grants")).JsonAsync()).AsArray().Select(g => g!["amountTkr"]!.GetValue<long>()).ShouldBe([25_000, 25_000, 0]);
    }

    [Fact]
    public async Task Reader_MayNotChangeFrames()
    {
        using var reader = await Site.SignedInAsync("lasare", "styrbord-exempel");

        (await PageAsync(reader, "/ramar/forutsattningar")).ShouldNotContain("_command");
        (await reader.ApiAsync("SetFrameSettings", new JsonObject { ["toleranceTkr"] = 3, ["efficiencyBasis"] = "netFrame" })).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact, TestKit.Requirement("R-164")]
    public async Task Premise_ThatAwaitsAnAgreement_SaysSoWithTheLevelItIsKeptAt()
    {
        using var reader = await Site.SignedInAsync("lasare", "styrbord-exempel");

        var page = await PageAsync(reader, "/ramar/forutsattningar");
        var at = page.IndexOf("id=\"p-B02\"", StringComparison.Ordinal);
        page[at..page.IndexOf("</li>", at, StringComparison.Ordinal)].ShouldSatisfyAllConditions(
            p => p.ShouldContain("tag-warn"), p => p.ShouldContain("Överenskommelse saknas"), p => p.ShouldContain("budgeterat i 2018 års nivå, överenskommelse är inte klar för 2019"));
    }

    [Fact, TestKit.Requirement("R-170")]
    public async Task Forecast_OfACommittee_IsTakenInOnThePageBesideTheDeficit()
    {
        using var controller = await Site.SignedInAsync("controller", "styrbord-exempel");
        (await controller.ShowAsync("/ramar/forutsattningar")).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await controller.CommandAsync("/ekonomi/finansplan/2019", "EnterPlanFigures", ("year", "2019"), ("figures[0].line", "costs"), ("figures[0].year", "2019"), ("figures[0].amountTkr", "−4 321"), ("source", "Underlag"), ("asOf", "2018-05-20"))).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        var answer = await controller.CommandAsync(
            "/ramar/forutsattningar", "RecordFrameCauses", ("set", "ramar-2019-2021"), ("causes[0].id", "prognos-mars"), ("causes[0].kind", "forecast"), ("causes[0].baseYear", "2018"), ("causes[0].body", "lt-n-blekingesjukhuset"), ("causes[0].asOf", "2018-03-31"),
            ("causes[0].sources[0].document", "Kvartalsrapport mars 2018"), ("causes[0].steps[0].year", "2019"), ("causes[0].steps[0].amountTkr", "7 777"), ("causes[0].steps[1].year", "2020"), ("causes[0].steps[1].amountTkr", "0"), ("causes[0].reason", "Dyrare läkemedel"));
        answer.StatusCode.ShouldBe(HttpStatusCode.SeeOther, await answer.TextAsync());

        var page = System.Net.WebUtility.HtmlDecode(await (await controller.ShowAsync("/ramar/forutsattningar")).TextAsync());
        page.ShouldContain("Dyrare läkemedel");
        page.ShouldContain("+7\u00a0777");
        page.ShouldContain("4\u00a0321");
    }

    [Fact, TestKit.Requirement("R-141", "R-147", "R-150", "R-173")]
    public async Task Api_OfTheSample_HasTheFiguresOfTheSource()
    {
        using var reader = await Site.SignedInAsync("lasare", "styrbord-exempel");

        var frames = (await (await reader.ShowAsync("/api/v1/frames?from=2019&to=2021")).JsonAsync()).AsArray();
        frames.Count.ShouldBe(246);
        frames[0]!.ToJsonString().ShouldBe("""{"committee":"lt-n-blekingesjukhuset","administration":"lt-f-blekingesjukhuset","class":"Int\u00E4kter","kind":"detail","year":2019,"amountTkr":-227716}""");
        frames.Count(f => f!["kind"]!.GetValue<string>() == "sum").ShouldBe(63);
        frames.Count(f => f!["unit"]?.GetValue<string>() == "lt-ls-anslag").ShouldBe(15);
        var checks = (await (await reader.ShowAsync("/api/v1/frames/checks")).JsonAsync()).AsArray();
        checks.GroupBy(c => c!["judgement"]!.GetValue<string>()).ToDictionary(g => g.Key, g => g.Count()).ShouldBe(new Dictionary<string, int> { ["exact"] = 36, ["rounding"] = 21 }, ignoreOrder: true);
        var bridge = (await (await reader.ShowAsync("/api/v1/frames/bridge?unit=lt-f-blekingesjukhuset&from=2019&to=2021")).JsonAsync()).AsArray();
        bridge.Single(b => b!["class"]?.GetValue<string>() == "Drift" && b["year"]!.GetValue<int>() == 2020)!["unexplained"]!.GetValue<long>().ShouldBe(-26_775);
        var ledger = (await (await reader.ShowAsync("/api/v1/ledger?set=ramar-2019-2021&class=Drift&from=2019&to=2019&by=unit")).JsonAsync()).AsArray();
        ledger.Count.ShouldBe(15);
        (await (await reader.ShowAsync("/api/v1/frames/efficiency?year=2019&hundredths=150")).JsonAsync())["all"]!["effectTkr"]!.GetValue<long>().ShouldBe(78_639);
        (await (await reader.ShowAsync("/api/v1/frames/converted")).JsonAsync())[0]!["whole"]!.GetValue<bool>().ShouldBeTrue();
        (await (await reader.ShowAsync("/api/v1/scenarios")).JsonAsync()).AsArray().Count.ShouldBe(1);
        (await (await reader.ShowAsync("/api/v1/reconciliation")).JsonAsync()).AsArray().ShouldAllBe(l => l!["judgement"]!.GetValue<string>() != "error");
    }

    [Theory]
    [InlineData("/api/v1/frames?from=1950")]
    [InlineData("/api/v1/frames?set=ingen")]
    [InlineData("/api/v1/ledger?by=unit,farg")]
    [InlineData("/api/v1/ledger?kind=x")]
    [InlineData("/api/v1/frames/efficiency?base=x")]
    [InlineData("/api/v1/frames/efficiency?hundredths=100000")]
    public async Task Api_AskedForWhatIsNot_SaysSo(string address)
    {
        using var reader = await Site.SignedInAsync("lasare", "styrbord-exempel");

        (await reader.ShowAsync(address)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    // spaces that may not break are written as references
    private static async Task<string> PageAsync(HttpClient client, string address) => WebUtility.HtmlDecode(await (await client.ShowAsync(address)).TextAsync());
}
