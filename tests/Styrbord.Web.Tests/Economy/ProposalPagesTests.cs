using System.Collections.Concurrent;
using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Shouldly;
using Styrbord.Domain.Access;
using Styrbord.Domain.Decisions;
using Styrbord.Domain.Economy;
using Styrbord.Domain.Kernel;
using Xunit;

namespace Styrbord.Web.Tests.Economy;

/// <summary>Scenarios that grow and become proposals, and a party group's budget from its first words until it stands beside the others.</summary>
public sealed class ProposalPagesTests : IAsyncLifetime
{
    private const string Set = "ramar-2019-2021";
    private const string Mine = "/budgetforslag/arbete/egen";

    private TestSite Site { get; set; } = null!;

    public async ValueTask InitializeAsync()
    {
        Site = await TestSite.StartSampleAsync();
        await Site.GivenAsync(
            new GrantRole(new("roll-medlem"), "medlem", Role.PartyGroup, new("rb-fullmaktige"), new(2018, 1, 1), Group: "Den ena gruppen"),
            new GrantRole(new("roll-annan"), "annan", Role.PartyGroup, new("rb-fullmaktige"), new(2018, 1, 1), Group: "Den andra gruppen"));
        await Site.AddAsync("medlem", "medlem");
        await Site.AddAsync("annan", "annan");
    }

    public ValueTask DisposeAsync() => Site.DisposeAsync();

    [Fact]
    public async Task PartyGroup_WritesItsBudgetAndHandsItIn()
    {
        using var member = await Site.SignedInAsync("medlem");
        using var other = await Site.SignedInAsync("annan");
        (await PageAsync(member, "/budgetforslag/arbete")).ShouldContain("Inget under arbete");
        await Do(member, "/budgetforslag/arbete", "WriteAlternative", ("id", "egen"), ("set", Set), ("group", "Den ena gruppen"), ("name", "Mer till vården"));
        await Do(member, Mine, "WriteAlternative", ("id", "egen"), ("set", Set), ("group", "Den ena gruppen"), ("add.reason", "Fler sköterskor"), ("add.kind", "given"), ("add.year", "2019"), ("add.row", "3"), ("add.amountTkr", "5 000"), ("add.percent", ""), ("add.base", "netFrame"), ("add.class", ""), ("add.taxBaseTkr", ""));
        await Do(member, Mine, "WriteAlternative", ("id", "egen"), ("set", Set), ("group", "Den ena gruppen"), ("add.reason", "Högre skatt"), ("add.kind", "otherTaxRate"), ("add.year", "2019"), ("add.row", ""), ("add.amountTkr", ""), ("add.percent", "0,1"), ("add.base", "netFrame"), ("add.class", ""), ("add.taxBaseTkr", "34 000 000"));

        var page = await PageAsync(member, Mine);
        page.ShouldContain("Fler sköterskor");
        page.ShouldContain("\u221234\u00a0000");
        (await other.ShowAsync(Mine)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await PageAsync(other, "/budgetforslag/arbete")).ShouldNotContain("Mer till vården");
        (await PageAsync(other, "/budgetforslag")).ShouldContain("Inga förslag än");

        await Do(member, Mine, "HandInAlternative", ("id", "egen"), ("matter", "arende-direktiv-2019"));
        var proposals = await PageAsync(other, "/budgetforslag");
        proposals.ShouldContain("Mer till vården");
        proposals.ShouldContain("Inlämnat av Den ena gruppen");
        proposals.ShouldContain("Skatteintäkter");
        (await PageAsync(other, "/ramar/tal?slag=scenario&ramar=ramar-2019-2021&ar=2019&nyckel=egen")).ShouldContain("Högre skatt");
        (await (await other.ShowAsync("/api/v1/proposals")).JsonAsync())[0]!["amountTkr"]!.GetValue<long>().ShouldBe(5_000 - 34_000);
        (await PageAsync(other, "/avstamning")).ShouldContain("ingen är fel");
    }

    [Fact]
    public async Task Controller_AddsToAScenarioAndRecordsThatItIsAProposal()
    {
        using var controller = await Site.SignedInAsync("controller", "styrbord-exempel");
        (string, string)[] rest = [("part.row", "3"), ("part.amountTkr", "\u2212100"), ("part.percent", ""), ("part.base", "netFrame"), ("part.class", ""), ("part.taxBaseTkr", "")];
        await Do(controller, "/ramar/scenarier", "RecordScenario", ("id", "s1"), ("set", Set), ("name", "Förslag A"), ("kind", "efficiency"), ("year", "2019"), ("percent", "2"), ("base", "netFrame"), ("class", ""), ("row", ""), ("amountTkr", ""), ("taxBaseTkr", ""));
        await Do(controller, "/ramar/scenarier", "ExtendScenario", [("scenario", "s1"), ("part.reason", "Mindre drift"), ("part.kind", "given"), ("part.year", "2020"), .. rest]);
        (await PageAsync(controller, "/ramar/scenarier")).ShouldContain("Mindre drift");

        (await controller.CommandAsync("/ramar/scenarier", "ProposeScenario", ("scenario", "s1"), ("matter", "arende-direktiv-2019"), ("decision", "beslut-2018-06-11-direktiv"))).StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity, "the directive was decided before the scenario was made");
        var before = await PageAsync(controller, "/ramar/scenarier");
        before[before.IndexOf("id=\"s-s1\"", StringComparison.Ordinal)..].ShouldNotContain("Scenariot har blivit ett förslag");
        var today = Site.Timeline.Current.Economy.Scenarios[new("s1")].Stamp.At;
        await Site.GivenAsync(
            new OpenMatter(new("arende-forslag"), "EX 2018/090", "Förslag till budget 2019", MatterKind.Budget, 2019),
            new RecordDecision(new("beslut-forslag"), new("arende-forslag"), new("lt-styrelsen"), Days.InSweden(today), DecisionStage.Preparation, Sources: [new("Protokoll", null, null)]));
        (await PageAsync(controller, "/ramar/scenarier")).ShouldContain("Beslut i EX 2018/090");
        await Do(controller, "/ramar/scenarier", "ProposeScenario", ("scenario", "s1"), ("matter", "arende-forslag"), ("decision", "beslut-forslag"));
        (await PageAsync(controller, "/budgetforslag")).ShouldContain("Förslag genom beslut");
        (await controller.CommandAsync("/ramar/scenarier", "ExtendScenario", [("scenario", "s1"), ("part.reason", "Mer"), ("part.kind", "given"), ("part.year", "2020"), .. rest])).StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
    }

    [Fact]
    public async Task Proposals_OverEarlierFrames_StandBesideThoseOverThePresentOnes()
    {
        var set = Site.Timeline.Current.Economy.Sets[new(Set)];
        await Site.GivenAsync(
            new WriteAlternative(new("forr"), "Den ena gruppen", new(Set), "Förslag över de gamla", Add: new(ScenarioKind.Given, 2019, "Ändring", AmountTkr: 70, Row: 3)), new HandInAlternative(new("forr"), new("arende-direktiv-2019")),
            new RegisterFrames(new("nya-ramar"), "Nya ramar 2020–2022", FrameStage.Decided, 2020, set.Rows, set.Matter, External: set.External),
            new WriteAlternative(new("nu"), "Den andra gruppen", new("nya-ramar"), "Förslag över de nya", Add: new(ScenarioKind.Given, 2020, "Ändring", AmountTkr: 80, Row: 3)), new HandInAlternative(new("nu"), new("arende-direktiv-2019")));
        using var other = await Site.SignedInAsync("planeringsstrateg", "styrbord-exempel");

        var page = await PageAsync(other, "/budgetforslag");

        page.ShouldContain("Två förslag, som utgår från två olika ramar.");
        page.ShouldContain("Utgår från nya ramar 2020–2022.");
        page.ShouldContain("ingår inte");
        page.IndexOf("Förslag över de gamla", StringComparison.Ordinal).ShouldBeLessThan(page.IndexOf("Förslag över de nya", StringComparison.Ordinal), "the frames of the year that is shown come first");
    }

    [Fact]
    public async Task Ramar_WithNextYearsProposal_KeepsBothYearsAndChoosesBetweenThem()
    {
        var set = Site.Timeline.Current.Economy.Sets[new(Set)];
        await Site.GivenAsync(new RegisterFrames(new("nya-ramar"), "Nya ramar 2020–2022", FrameStage.Proposal, 2020, set.Rows, External: set.External));
        using var controller = await Site.SignedInAsync("controller", "styrbord-exempel");

        var first = await PageAsync(controller, "/ramar");
        first.ShouldContain($"<title>{set.Name}");
        first.ShouldContain("/ramar?ramar=nya-ramar");
        (await PageAsync(controller, "/ramar?ramar=nya-ramar")).ShouldContain("<title>Nya ramar 2020–2022");
        (await PageAsync(controller, "/ramar/brygga?ramar=nya-ramar")).ShouldContain($"Steget till 2020 utgår från {set.Name}");
        (await PageAsync(controller, $"/ramar/andringar?ramar={Set}&ar=2019")).ShouldContain($"value=\"{Set}\"");
        (await PageAsync(controller, "/ramar/andringar?ar=2020")).ShouldContain("?ar=2022&ramar=nya-ramar");
        (await PageAsync(controller, "/ramar/kontroller?ramar=ingen")).ShouldContain("57 kontroller");

        using var bridge = System.Text.Json.JsonDocument.Parse(await controller.GetStringAsync(new Uri("/api/v1/frames/bridge?from=2019&to=2020", UriKind.Relative), TestContext.Current.CancellationToken));
        bridge.RootElement.GetArrayLength().ShouldBe(set.Rows.Count);
        bridge.RootElement[0].GetProperty("earlierSet").GetString().ShouldBe(Set);
        bridge.RootElement[0].GetProperty("year").GetInt32().ShouldBe(2020);
    }

    [Fact]
    public async Task Undanhallet_WhileAGroupWorks_ShowsWordsAsBefore()
    {
        using var administrator = await Site.SignedInAsync("systemadministrator", "styrbord-exempel");
        var text = Site.Timeline.Current.Plans.Plans.Values.SelectMany(p => p.Content.Sections.Values).First().Text;
        var address = $"/revision/undanhallet?text={Uri.EscapeDataString(text.Id)}";
        var before = await PageAsync(administrator, address);
        await Site.GivenAsync(new WriteAlternative(new("egen"), "Den ena gruppen", new(Set), "Gruppens"));

        before.ShouldContain("Orden töms för alltid");
        (await PageAsync(administrator, address)).ShouldNotContain("sekretessmarkerat för dig");
    }

    [Fact]
    public async Task Fullmaktige_AdministratorGivesAPartyGroupsRole_AndEndsIt()
    {
        using var administrator = await Site.SignedInAsync("systemadministrator", "styrbord-exempel");
        const string page = "/organisation/regionfullmaktige";
        (await PageAsync(administrator, page)).ShouldContain("Ge en partigrupps roll");
        await Do(administrator, page, "GrantRole", ("id", "roll-tredje"), ("body", "rb-fullmaktige"), ("role", "partyGroup"), ("account", "annan"), ("group", "Den tredje gruppen"), ("from", "2018-09-13"), ("to", ""));
        (await PageAsync(administrator, page)).ShouldContain("Den tredje gruppen");
        await Do(administrator, page, "EndRole", ("grant", "roll-tredje"), ("to", "2018-09-30"));
        (await PageAsync(await Site.SignedInAsync("planeringsstrateg", "styrbord-exempel"), page)).ShouldNotContain("Ge en roll här");
        Site.Timeline.Current.Access.Grants[new("roll-tredje")].To.ShouldBe(new DateOnly(2018, 9, 30));
    }

    [Fact]
    public async Task Alternatives_WhenRead_AreLoggedWithoutWhatTheySay()
    {
        var lines = new Lines();
        Site.Services.GetRequiredService<ILoggerFactory>().AddProvider(lines);
        using var member = await Site.SignedInAsync("medlem");
        using var other = await Site.SignedInAsync("annan");
        await Do(member, "/budgetforslag/arbete", "WriteAlternative", ("id", "egen"), ("set", Set), ("group", "Den ena gruppen"), ("name", "Hemligt namn"));
        await PageAsync(member, Mine);
        await PageAsync(other, Mine);

        lines.All.ShouldContain(l => l.Contains("Account medlem read the party group's budget egen", StringComparison.Ordinal));
        lines.All.ShouldContain(l => l.Contains("Account annan asked for the party group's budget egen", StringComparison.Ordinal));
        lines.All.ShouldAllBe(l => !l.Contains("Hemligt namn", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Alternatives_ForAnOfficial_AreClosed()
    {
        using var strategist = await Site.SignedInAsync("planeringsstrateg", "styrbord-exempel");

        (await strategist.ShowAsync("/budgetforslag/arbete")).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await (await strategist.ShowAsync("/api/v1/alternatives")).JsonAsync()).AsArray().ShouldBeEmpty();
    }

    private static async Task<string> PageAsync(HttpClient client, string address) => WebUtility.HtmlDecode(await (await client.ShowAsync(address)).TextAsync());

    private static async Task Do(HttpClient client, string page, string command, params (string, string)[] fields) =>
        (await client.CommandAsync(page, command, fields)).StatusCode.ShouldBe(HttpStatusCode.SeeOther);

    private sealed class Lines : ILoggerProvider, ILogger
    {
        public ConcurrentQueue<string> All { get; } = [];

        public ILogger CreateLogger(string categoryName) => this;

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => logLevel >= LogLevel.Information;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) => All.Enqueue(formatter(state, exception));

        public void Dispose()
        {
        }
    }
}
