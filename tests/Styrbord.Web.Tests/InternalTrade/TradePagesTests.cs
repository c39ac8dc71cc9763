using System.Net;
using Shouldly;
using Xunit;

namespace Styrbord.Web.Tests.InternalTrade;

/// <summary>An internal sale agreed on in the sample, by both sides on their page.</summary>
public sealed class TradePagesTests : IAsyncLifetime
{
    private static readonly (string, string)[] Proposed =
    [
        ("id", "tvatt"), ("seller", "lt-landstingsservice"), ("buyer", "lt-f-blekingesjukhuset"), ("service", "Tvätt"), ("volume", "1 000"), ("volumeUnit", "kilo"), ("price", "24,50"), ("fullCost", "24"), ("year", "2019"),
        ("fromMonth", "1"), ("toMonth", "12"), ("sellerClass", "Intäkter"), ("buyerClass", "Drift"),
    ];

    private TestSite Site { get; set; } = null!;

    public async ValueTask InitializeAsync() => Site = await TestSite.StartSampleAsync();

    public ValueTask DisposeAsync() => Site.DisposeAsync();

    [Fact, TestKit.Requirement("R-175")]
    public async Task Sale_OneKronaAboveTheAgreement_IsRefusedNamingBuyerUnitAndLine()
    {
        using var controller = await AgreedAsync();
        var answer = await controller.CommandAsync("/handel/tvatt", "BudgetTrade", ("id", "tvatt"), ("side", "seller"), ("amount", "24501"), ("seen", ""));

        answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        WebUtility.HtmlDecode(await answer.TextAsync()).ShouldContain("Landstingsservice kan inte budgetera 24\u00a0501 kr på raden Intäkter för Tvätt: 24\u00a0500 kr är överenskommet med Blekingesjukhuset.");
    }

    [Fact, TestKit.Requirement("R-151")]
    public async Task Sale_BudgetedByBoth_NetsToNothingAndLeavesTheExternalFrame()
    {
        using var controller = await AgreedAsync();
        await Do(controller, "/handel/tvatt", "BudgetTrade", ("id", "tvatt"), ("side", "seller"), ("amount", "24500"), ("seen", ""));
        (await PageAsync(controller, "/avstamning")).ShouldContain("Handel netto");
        (await PageAsync(controller, "/handel?ar=2019")).ShouldContain("Netto −24\u00a0500");
        await Do(controller, "/handel/tvatt", "BudgetTrade", ("id", "tvatt"), ("side", "buyer"), ("amount", "24500"), ("seen", ""));

        (await PageAsync(controller, "/handel?ar=2019")).ShouldContain("Netto 0");
        (await PageAsync(controller, "/handel/tvatt")).ShouldContain("Priset 24,50 kr är högre än självkostnaden 24 kr");
        var frames = (await (await controller.ShowAsync("/api/v1/frames?from=2019&to=2019")).JsonAsync()).AsArray();
        frames.Single(r => r!["administration"]?.GetValue<string>() == "lt-landstingsservice" && r["class"]?.GetValue<string>() == "Intäkter")!["amountTkr"]!.GetValue<long>().ShouldBe(-112_775);
        var trade = await (await controller.ShowAsync("/api/v1/trade/2019")).JsonAsync();
        (trade["netOre"]!.GetValue<long>(), trade["agreements"]![0]!["amountOre"]!.GetValue<long>()).ShouldBe((0, 2_450_000));
        var reconciliation = (await (await controller.ShowAsync("/api/v1/reconciliation")).JsonAsync()).AsArray();
        reconciliation.Single(l => l!["kind"]!.GetValue<string>() == "trade")!["judgement"]!.GetValue<string>().ShouldBe("exact");
    }

    [Fact, TestKit.Requirement("R-174")]
    public async Task Agreement_OnItsPage_IsAcceptedByEachSideItself()
    {
        using var controller = await Site.SignedInAsync("controller", "styrbord-exempel");
        await Do(controller, "/handel", "ProposeTrade", Proposed);
        using var hospital = await Site.SignedInAsync("forvaltningschef-psykiatri-habilitering", "styrbord-exempel");

        (await PageAsync(hospital, "/handel/tvatt")).ShouldNotContain("Godkänn som");
        (await hospital.CommandAsync("/handel/tvatt", "AcceptTrade", Accepted("buyer"))).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await PageAsync(controller, "/handel/tvatt")).ShouldContain("Godkänn som köpare");
        await Do(controller, "/handel/tvatt", "AcceptTrade", Accepted("seller"));
        (await PageAsync(controller, "/handel/tvatt")).ShouldNotContain("Godkänn som köpare", customMessage: "who has accepted one side does not accept the other");
        (await controller.CommandAsync("/handel/tvatt", "AcceptTrade", Accepted("buyer"))).StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
    }

    [Fact, TestKit.Requirement("R-178")]
    public async Task PriceSheet_OnItsPage_FollowsTheGeneralIndicesAndFlagsADearPrice()
    {
        using var controller = await AgreedAsync();
        (await PageAsync(controller, "/handel/priser?ar=2020")).ShouldContain("Inga prislistor");
        (string, string)[] sheet =
        [
            ("id", "lista"), ("seller", "lt-landstingsservice"), ("baseYear", "2019"), ("seen", ""), ("services[0].service", "Tvätt"), ("services[0].volumeUnit", "kilo"), ("services[0].parts[0].class", "Drift"), ("services[0].parts[0].amount", "20"),
            ("services[0].parts[1].class", "Personal"), ("services[0].parts[1].amount", ""), ("services[1].service", ""), ("services[1].volumeUnit", ""), ("services[1].parts[0].class", "Drift"), ("services[1].parts[0].amount", ""),
        ];
        await Do(controller, "/handel/priser", "RecordPriceSheet", sheet);

        var page = await PageAsync(controller, "/handel/priser?ar=2020");
        page.ShouldContain("2,4\u00a0%");
        page.ShouldContain("20,48");
        page.ShouldContain("value=\"Tvätt\"", customMessage: "the form is filled with what is there");
        (await PageAsync(controller, "/handel/tvatt")).ShouldContain("Priset 24,50 kr är högre än självkostnaden 20 kr");
        (await controller.CommandAsync("/handel/priser", "RecordPriceSheet", sheet)).StatusCode.ShouldBe(HttpStatusCode.Conflict, "it was not seen");
        await Do(controller, "/handel/priser", "RecordPriceSheet", [.. sheet.Where(f => f.Item1 != "seen"), ("services[0].parts[0].amount", "21")]);
        (await PageAsync(controller, "/revision/tidslinje?om=lista")).ShouldContain("tvätt från 20 kr till 21 kr");
    }

    [Fact]
    public async Task Pages_EmptyOrUnknown_SaySo()
    {
        using var reader = await Site.SignedInAsync("lasare", "styrbord-exempel");

        (await PageAsync(reader, "/handel?ar=2019")).ShouldContain("Inga överenskommelser för 2019");
        (await PageAsync(reader, "/handel/ingen")).ShouldContain("Överenskommelsen finns inte");
        (await PageAsync(reader, "/handel")).ShouldNotContain("name=\"seller\"");
    }

    [Fact]
    public async Task Trade_OfAUnitWithoutAgreements_SaysSoAndLeadsToAll()
    {
        using var controller = await AgreedAsync();
        var page = await PageAsync(controller, "/handel?ar=2019&enhet=lt-finansforvaltningen");

        page.ShouldContain("har inga överenskommelser för 2019");
        page.ShouldNotContain(">Inga överenskommelser för 2019");
        page.ShouldContain("Visa alla");
    }

    [Fact]
    public async Task Revision_Refused_StandsOpenWithWhatWasWritten()
    {
        using var controller = await AgreedAsync();
        var answer = await controller.CommandAsync("/handel/tvatt", "ReviseTrade", ("_form", "sida-seller"), ("id", "tvatt"), ("volume", "många"), ("price", "24"), ("fullCost", ""));

        answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        WebUtility.HtmlDecode(await answer.TextAsync()).ShouldContain("<details open><summary>Föreslå andra villkor");
    }

    private static (string, string)[] Accepted(string side) => [("id", "tvatt"), ("side", side), ("amount", "24500"), ("terms", "1000 kilo à 24,50, självkostnad 24")];

    private async Task<HttpClient> AgreedAsync()
    {
        var controller = await Site.SignedInAsync("controller", "styrbord-exempel");
        await Do(controller, "/handel", "ProposeTrade", Proposed);
        await Do(controller, "/handel/tvatt", "AcceptTrade", Accepted("seller"));
        using var strategist = await Site.SignedInAsync("planeringsstrateg", "styrbord-exempel");
        await Do(strategist, "/handel/tvatt", "AcceptTrade", Accepted("buyer"));

        return controller;
    }

    private static async Task<string> PageAsync(HttpClient client, string address) => WebUtility.HtmlDecode(await (await client.ShowAsync(address)).TextAsync());

    private static async Task Do(HttpClient client, string page, string command, params (string, string)[] fields) => (await client.CommandAsync(page, command, fields)).StatusCode.ShouldBe(HttpStatusCode.SeeOther, command);
}
