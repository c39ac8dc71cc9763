using System.Net;
using Shouldly;
using Styrbord.Domain.Access;
using Styrbord.Domain.Budgets;
using Styrbord.Domain.Economy;
using Styrbord.Domain.Kernel;
using Xunit;

namespace Styrbord.Web.Tests.Economy;

/// <summary>A scenario of 1,5 % followed down into Patientnämnden's internal budget of 2019, on the pages, as CSV and by the API.</summary>
public sealed class EffectPagesTests : IAsyncLifetime
{
    private const string Page = "/ramar/genomslag?scenario=s1";
    private const string Api = "/api/v1/scenarios/s1/effects";

    private static readonly ItemId Set = new("ramar-2019-2021");

    private TestSite Site { get; set; } = null!;

    private HttpClient Controller { get; set; } = null!;

    public async ValueTask InitializeAsync()
    {
        Site = await TestSite.StartSampleAsync();
        Controller = await Site.SignedInAsync("controller", "styrbord-exempel");
        await Site.GivenAsync(new RecordScenario(new("s1"), Set, "En och en halv", ScenarioKind.Efficiency, 2019, 150));
    }

    public async ValueTask DisposeAsync()
    {
        Controller.Dispose();
        await Site.DisposeAsync();
    }

    [Fact]
    public async Task Effect_BeforeAnyBudget_SaysWhoHasNone()
    {
        var page = await PageAsync(Page);

        page.ShouldContain("Ingen nämnd har en internbudget för 2019 än.");
        page.ShouldContain("Ingen internbudget för 2019 än: ");
        page.ShouldContain("Patientnämnden");
        (await PageAsync("/ramar/scenarier")).ShouldContain("href=\"/ramar/genomslag?scenario=s1\"");
        (await PageAsync("/ramar/genomslag")).ShouldContain("En och en halv");
    }

    [Fact]
    public async Task Effect_OfABudget_IsEachUnitsClassesAndLinesAndMeetsTheFrame()
    {
        await GivenBudgetAsync();

        // 48 of 3 193: 40 on pay and 8 on the rest
        var page = await PageAsync(Page);
        page.ShouldContain("1\u00a0576");
        page.ShouldContain("1\u00a0070");
        page.ShouldContain("Deras rader skulle ändras \u221248 tkr, ramarna \u221248 tkr.");
        page.ShouldContain("genomslag/tal?scenario=s1&ar=2019&namnd=patientnamnden&enhet=kansli&slag=Personal");

        var one = await PageAsync("/ramar/genomslag/tal?scenario=s1&ar=2019&namnd=patientnamnden&enhet=kansli&slag=Personal");
        one.ShouldContain("Ramen i scenariot är 2\u00a0646 tkr. Skillnaden \u221240 tkr delas");
        one.ShouldContain("/budget/2019/patientnamnden/tal?cell=kansli%2FPersonal");
        one.ShouldContain("December");
        (await PageAsync("/ramar/genomslag/tal?scenario=s1&ar=2019&namnd=patientnamnden&enhet=kansli")).ShouldContain("1\u00a0871");

        var told = (await (await Controller.ShowAsync($"{Api}?year=2019&committee=n-patientnamnden")).JsonAsync())["committees"]![0]!;
        told["differenceOre"]!.GetValue<long>().ShouldBe(-4_800_000);
        told["lines"]!.AsArray().Sum(l => l!["monthsOre"]!.AsArray().Sum(m => m!.GetValue<long>())).ShouldBe((3_194 - 48) * 100_000);
        (await (await Controller.ShowAsync(Api)).JsonAsync())["committees"]!.AsArray().Count(c => c!["budget"] is null).ShouldBeGreaterThan(1);

        var csv = await (await Controller.ShowAsync("/ramar/genomslag.csv?scenario=s1")).TextAsync();
        csv.ShouldContain("Patientnämnden;Kansli;Personal;Personal;1600000,00;");
        csv.Split("\r\n").Skip(1).Where(r => r.Length > 0).Sum(r => long.Parse(r.Split(';')[5].Replace(",", "", StringComparison.Ordinal), System.Globalization.CultureInfo.InvariantCulture)).ShouldBe((3_194 - 48) * 100_000);
    }

    [Fact]
    public async Task Effect_OfABudgetNotWhollyDistributed_NamesItsGaps()
    {
        await Site.GivenAsync(
            new OpenBudget(new("b1"), new("n-patientnamnden"), 2019, [new(new("kansli"), "Kansli", null)]), new WriteBudget(new("b1"), [new("kansli/Personal", 1_600)]));

        var page = await PageAsync($"{Page}&namnd=patientnamnden");

        page.ShouldContain("Patientnämnden, inget att fördela på: Drift, Patientnämnden (500 tkr).");
        page.ShouldContain("det som återstår ingår i skillnaden: Personal, Patientnämnden (1\u00a0086 tkr kvar).");
    }

    [Fact]
    public async Task Effect_OfAnotherIndex_IsTheSameViewAndWritesNothing()
    {
        await GivenBudgetAsync();
        var before = Site.Timeline.Current.Sequence;

        var page = await PageAsync("/ramar/genomslag?klass=Drift&procent=2,6&ar=2019&namnd=patientnamnden");
        var told = await (await Controller.ShowAsync("/api/v1/frames/index-effects?class=Drift&hundredths=260&year=2019&committee=n-patientnamnden")).JsonAsync();

        page.ShouldContain("Genomslag: Drift 2,6\u00a0%");
        page.ShouldContain("Ramarna har inget år före 2019");
        var drift = told["committees"]![0]!["frames"]!.AsArray().Single(f => (string?)f!["class"] == "Drift")!;
        (drift["frameTkr"]!.GetValue<long>(), drift["scenarioTkr"]!.GetValue<long>(), (string?)drift["reach"]).ShouldBe((508, 510, "met"), "raised by 2,2 % already: 508 × 0,4 ÷ 102,2 more");
        Site.Timeline.Current.Sequence.ShouldBe(before);
    }

    [Theory]
    [InlineData("klass=Okänt&procent=2&ar=2020", "Kontoslaget Okänt finns inte.")]
    [InlineData("klass=Personal&procent=mycket&ar=2020", "”mycket” är inget procenttal.")]
    [InlineData("klass=Personal&procent=1000&ar=2020", "1000 procent är inte rimligt.")]
    [InlineData("klass=Personal&procent=2,6&ar=2050", "Ramarna har inget år 2050")]
    [InlineData("klass=Personal&procent=&ar=2020", "Skriv vilken uppräkning som ska prövas")]
    [InlineData("scenario=s1&namnd=ingen", "”ingen” är ingen nämnd med ram 2019.")]
    public async Task Address_ThatCannotBeCounted_IsToldInSwedish(string query, string said)
    {
        var answer = await Controller.ShowAsync($"/ramar/genomslag?{query}");

        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        WebUtility.HtmlDecode(await answer.TextAsync()).ShouldContain(said);
    }

    [Theory]
    [InlineData("/ramar/genomslag?scenario=inget")]
    [InlineData("/ramar/genomslag?scenario=s1&ar=2050")]
    [InlineData("/ramar/genomslag/tal?scenario=s1&namnd=patientnamnden&enhet=ingen")]
    [InlineData("/ramar/genomslag/tal")]
    [InlineData("/ramar/genomslag.csv?scenario=inget")]
    [InlineData("/ramar/genomslag.csv")]
    [InlineData("/api/v1/scenarios/inget/effects")]
    [InlineData("/api/v1/scenarios/s1/effects?year=2050")]
    [InlineData("/api/v1/scenarios/s1/effects?committee=ingen")]
    public async Task Address_OfWhatIsNotThere_IsNotFound(string address) => (await Controller.ShowAsync(address)).StatusCode.ShouldBe(HttpStatusCode.NotFound);

    [Fact]
    public async Task Api_OfAnIndexThatCannotBe_IsRefusedWithEveryProblem()
    {
        var answer = await Controller.ShowAsync("/api/v1/frames/index-effects?class=Okänt&hundredths=99999&year=2020");

        answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await answer.JsonAsync())["problems"]!.AsArray().Select(p => (string)p!["code"]!).ShouldBe(["economy.unknown-class", "economy.rate-out-of-range"]);
    }

    [Fact]
    public async Task PartyGroupsBudget_UntilItIsHandedIn_HasNoEffectForAnybodyElse()
    {
        await GivenBudgetAsync();
        await Site.GivenAsync(
            new GrantRole(new("roll-medlem"), "medlem", Role.PartyGroup, new("rb-fullmaktige"), new(2018, 1, 1), Group: "Den ena gruppen"),
            new WriteAlternative(new("egen"), "Den ena gruppen", Set, "Hemlig budget", Add: new(ScenarioKind.Efficiency, 2019, "Hemlig ändring", 300)));

        foreach (var address in new[] { "/ramar/genomslag?scenario=egen", "/ramar/genomslag.csv?scenario=egen", "/ramar/genomslag/tal?scenario=egen&namnd=patientnamnden&enhet=kansli", "/api/v1/scenarios/egen/effects" })
        {
            var answer = await Controller.ShowAsync(address);
            answer.StatusCode.ShouldBe(HttpStatusCode.NotFound, address);
            (await answer.TextAsync()).ShouldNotContain("Hemlig");
        }

        (await PageAsync("/ramar/genomslag")).ShouldNotContain("Hemlig");
        await Site.GivenAsync(new HandInAlternative(new("egen"), new("arende-direktiv-2019")));
        (await PageAsync("/ramar/genomslag?scenario=egen")).ShouldContain("Hemlig budget");
    }

    /// <summary>The whole frame but for revenue and depreciation, on two units.</summary>
    private Task GivenBudgetAsync() => Site.GivenAsync(
        new OpenBudget(new("b1"), new("n-patientnamnden"), 2019, [new(new("kansli"), "Kansli", null), new(new("stod"), "Stödpersoner", null)]),
        new WriteBudget(new("b1"), [new("kansli/Personal", 1_600), new("stod/Personal", 1_086), new("kansli/Drift", 300), new("stod/Drift", 208)]));

    private async Task<string> PageAsync(string address)
    {
        var html = await (await Controller.ShowAsync(address)).TextAsync();
        html.ShouldBeOneWellMadePage();
        return WebUtility.HtmlDecode(html);
    }
}
