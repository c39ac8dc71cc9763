using System.Net;
using System.Text.Json.Nodes;
using Shouldly;
using Xunit;

namespace Styrbord.Web.Tests.FrameChanges;

/// <summary>Changes of the sample's frames on their page, in the bridge, in the explanation and in the answers.</summary>
public sealed class ChangePagesTests : IAsyncLifetime
{
    private const string Page = "/ramar/andringar?ar=2019";
    private const string Set = "ramar-2019-2021";
    private const string Matter = "arende-andrade-ramar";

    private TestSite Site { get; set; } = null!;

    // the sample's only decision on frames is the one that fixed them
    public async ValueTask InitializeAsync()
    {
        Site = await TestSite.StartSampleAsync();
        using var strategist = await Site.SignedInAsync("planeringsstrateg", "styrbord-exempel");
        await Do(strategist, "OpenMatter", ("id", Matter), ("diaryNumber", "2018/00300"), ("title", "Ändrade ramar"), ("kind", "other"), ("year", "2018"));
        await Do(strategist, "RecordDecision", ("id", "beslut-andrade-ramar"), ("matter", Matter), ("body", "lt-fullmaktige"), ("day", "2018-09-10"), ("stage", "adoption"), ("sources[0].document", "Protokoll"));
    }

    public ValueTask DisposeAsync() => Site.DisposeAsync();

    [Fact, TestKit.Requirement("R-154")]
    public async Task Supplement_OfTheSample_StandsInPageBridgeExplanationAndAnswers()
    {
        using var controller = await Site.SignedInAsync("controller", "styrbord-exempel");
        (await PageAsync(controller, Page)).ShouldContain("Inga ändringar 2019");
        (await controller.CommandAsync(Page, "ChangeFrames", Supplement("2 500"))).StatusCode.ShouldBe(HttpStatusCode.SeeOther);

        var page = await PageAsync(controller, Page);
        page.ShouldContain("1\u00a0628\u00a0909");
        page.ShouldContain("Årets överskott");
        (await PageAsync(controller, "/ramar")).ShouldContain("3\u00a0068\u00a0886");
        (await PageAsync(controller, "/ramar/brygga?rad=5")).ShouldContain("Ursprunglig budget");
        foreach (var shown in new[] { "/ramar", "/ramar/omrakning", "/ramar/trad?ar=2019" })
        {
            (await PageAsync(controller, shown)).ShouldContain("justerad 3\u00a0066\u00a0386<", customMessage: shown);
        }

        var csv = await PageAsync(controller, "/ramar.csv");
        csv.ShouldContain("2019 beslutad tkr;2020 beslutad tkr;2021 beslutad tkr;2019 gällande tkr");
        csv.ShouldContain("Summa Nämnden för Blekingesjukhuset;summa;3066386;3058184;3080079;3068886");
        (await PageAsync(controller, $"/dokument/budgetramar-{Set}")).ShouldContain("Ändrat efter beslutet");
        (await PageAsync(controller, $"/ramar/tal?ramar={Set}&ar=2019&rad=3")).ShouldContain("Gällande budget");
        var frames = (await (await controller.ShowAsync("/api/v1/frames?from=2019&to=2019")).JsonAsync()).AsArray();
        (frames[2]!["amountTkr"]!.GetValue<long>(), frames[2]!["currentTkr"]!.GetValue<long>()).ShouldBe((1_626_409, 1_628_909));
        var changes = await (await controller.ShowAsync("/api/v1/frames/changes?year=2019")).JsonAsync();
        changes["changes"]![0]!["netTkr"]!.GetValue<long>().ShouldBe(2_500);
        changes["rows"]!.AsArray().Count.ShouldBe(2);
        (await PageAsync(controller, "/revision/tidslinje")).ShouldContain("förde in tilläggsanslag för 2019");
    }

    [Fact, TestKit.Requirement("R-154")]
    public async Task Decision_ThatGivesMoreThanWasSaid_IsPutRightOnThePage()
    {
        using var controller = await Site.SignedInAsync("controller", "styrbord-exempel");
        await Do(controller, "ChangeFrames", Supplement("2 500"));
        (await PageAsync(controller, Page)).ShouldContain("Minst 2\u00a0500 tkr, som redan är infört.");

        var below = await controller.CommandAsync(Page, "CorrectDecidedAmount", ("decision", "beslut-andrade-ramar"), ("seen", "2500"), ("decidedTkr", "2 000"), ("reason", "Läst fel"));
        below.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        WebUtility.HtmlDecode(await below.TextAsync()).ShouldContain("Beslutet kan inte omfatta 2\u00a0000 tkr: 2\u00a0500 tkr av det är redan infört.");
        await Do(controller, "CorrectDecidedAmount", ("decision", "beslut-andrade-ramar"), ("seen", "2500"), ("decidedTkr", "3 000"), ("reason", "Protokollet säger 3 000"));

        var page = await PageAsync(controller, Page);
        page.ShouldContain("Beslutet omfattar 3\u00a0000 tkr, 500 tkr återstår.");
        page.ShouldContain("från 2\u00a0500 till 3\u00a0000 tkr: Protokollet säger 3 000");
        var change = (await (await controller.ShowAsync("/api/v1/frames/changes?year=2019")).JsonAsync())["changes"]![0]!;
        (change["decidedTkr"]!.GetValue<long>(), change["leftTkr"]!.GetValue<long>(), change["decidedCorrections"]![0]!["fromTkr"]!.GetValue<long>()).ShouldBe((3_000, 500, 2_500));
        (await PageAsync(controller, "/revision/tidslinje")).ShouldContain("rättade vad ett beslut om pengar omfattar, från 2\u00a0500 till 3\u00a0000 tkr");
    }

    [Fact]
    public async Task Supplement_WithoutFinancing_IsRefusedInSwedish()
    {
        using var controller = await Site.SignedInAsync("controller", "styrbord-exempel");
        var answer = await controller.CommandAsync(Page, "ChangeFrames", [.. Supplement("10").Where(f => f.Item1 != "financing")]);

        answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        WebUtility.HtmlDecode(await answer.TextAsync()).ShouldContain("Ett tilläggsanslag ska ange hur utgiften finansieras");
    }

    [Fact, TestKit.Requirement("R-156")]
    public async Task PayReview_FromTheCentralAccount_IsOneTechnicalAdjustment()
    {
        using var controller = await Site.SignedInAsync("controller", "styrbord-exempel");
        await Do(controller, "RecordStandingDecision", ("id", "teknik"), ("name", "Tekniska justeringar"), ("grounds", "payReview"), ("matter", Matter), ("firstYear", "2019"));
        await Do(controller, "RecordCentralAccount", ("id", "konto"), ("set", Set), ("name", "Löneöversyn"), ("body", "lt-styrelsen"), ("year", "2019"), ("amountTkr", "70 000"), ("matter", Matter));
        (await PageAsync(controller, $"{Page}&slag=payReview")).ShouldContain("Löneöversyn, 70\u00a0000 tkr kvar");
        await Do(controller, "DistributePayReview", ("id", "revision"), ("set", Set), ("year", "2019"), ("account", "konto"), ("standing", "teknik"), ("outcomes[0].row", "2"), ("outcomes[0].amountTkr", "49 000"), ("outcomes[1].row", "7"), ("outcomes[1].amountTkr", "9 900"), ("reason", "Utfall 2019"));

        (await PageAsync(controller, Page)).ShouldContain("11\u00a0100 tkr är kvar att fördela");
        var changes = await (await controller.ShowAsync("/api/v1/frames/changes?year=2019")).JsonAsync();
        changes["changes"]![0]!["netTkr"]!.GetValue<long>().ShouldBe(0);
        changes["rows"]!.AsArray().ShouldAllBe(r => r!["adjustedTkr"]!.GetValue<long>() == r["currentTkr"]!.GetValue<long>());
    }

    [Theory, TestKit.Requirement("R-154")]
    [InlineData("internalPrices")]
    [InlineData("reorganisation")]
    [InlineData("payReview")]
    public async Task Technical_OfEachGround_IsNetZeroOnThePageAndInTheAnswers(string ground)
    {
        using var controller = await Site.SignedInAsync("controller", "styrbord-exempel");
        await Do(controller, "RecordStandingDecision", ("id", "teknik"), ("name", "Tekniska justeringar"), ("grounds[0]", "internalPrices"), ("grounds[1]", "reorganisation"), ("grounds[2]", "payReview"), ("matter", Matter), ("firstYear", "2019"));
        (await PageAsync(controller, $"{Page}&slag=technical")).ShouldContain("name=\"ground\"");
        (string, string)[] change = [("id", "pa-sidan"), ("set", Set), ("year", "2019"), ("kind", "technical"), ("ground", ground), ("standing", "teknik"), ("parts[0].row", "3"), ("parts[0].amountTkr", "-500"), ("parts[1].row", "8"), ("parts[1].amountTkr", "500"), ("reason", "Flyttad verksamhet")];
        await Do(controller, "ChangeFrames", change);
        (await controller.CommandAsync(Page, "ChangeFrames", [.. change.Select(f => f.Item2 switch { "500" => (f.Item1, "501"), "pa-sidan" => (f.Item1, "fel"), _ => f })])).StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        JsonObject body = new()
        {
            ["id"] = "over-api",
            ["set"] = Set,
            ["year"] = 2019,
            ["kind"] = "technical",
            ["ground"] = ground,
            ["standing"] = "teknik",
            ["reason"] = "Flyttad verksamhet",
            ["parts"] = new JsonArray(new JsonObject { ["row"] = 3, ["amountTkr"] = -250 }, new JsonObject { ["row"] = 8, ["amountTkr"] = 250 }),
        };
        (await controller.ApiAsync("ChangeFrames", body)).StatusCode.ShouldBe(HttpStatusCode.OK);

        var answer = await (await controller.ShowAsync("/api/v1/frames/changes?year=2019")).JsonAsync();
        answer["changes"]!.AsArray().Select(c => (c!["ground"]!.GetValue<string>(), c["netTkr"]!.GetValue<long>())).ShouldBe([(ground, 0L), (ground, 0L)]);
        (await (await controller.ShowAsync("/api/v1/reconciliation")).JsonAsync()).AsArray().ShouldAllBe(l => l!["judgement"]!.GetValue<string>() != "error");
        var page = await PageAsync(controller, "/ramar");
        page.ShouldContain("justerad 1\u00a0625\u00a0659");
        page.ShouldContain("gällande 1\u00a0625\u00a0659");
    }

    [Fact]
    public async Task Decision_UsedAgain_IsRefusedInSwedish()
    {
        using var controller = await Site.SignedInAsync("controller", "styrbord-exempel");
        (await controller.CommandAsync(Page, "ChangeFrames", [.. Supplement("2 500"), ("decidedTkr", "3 000")])).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        var again = await controller.CommandAsync(Page, "ChangeFrames", [.. Supplement("600").Where(f => f.Item1 != "id"), ("id", "igen")]);

        again.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        WebUtility.HtmlDecode(await again.TextAsync()).ShouldContain("Beslutet gäller 3\u00a0000 tkr. Av det är 500 tkr kvar, och ändringen är 600 tkr.");
        var older = await controller.CommandAsync(Page, "ChangeFrames", [.. Supplement("10").Where(f => f.Item1 is not ("id" or "matter")), ("id", "aldre"), ("matter", "arende-direktiv-2019")]);
        WebUtility.HtmlDecode(await older.TextAsync()).ShouldContain("kan inte ändra det som beslutades");
    }

    [Fact]
    public async Task Page_AsAReader_HasNoForms()
    {
        using var reader = await Site.SignedInAsync("lasare", "styrbord-exempel");
        var page = await PageAsync(reader, "/ramar/andringar?ar=inget");

        page.ShouldContain("Vem får ändra");
        page.ShouldNotContain("name=\"_command\"");
    }

    private static (string, string)[] Supplement(string tkr) =>
        [("id", "tillagg"), ("set", Set), ("year", "2019"), ("kind", "supplement"), ("matter", Matter), ("parts[0].row", "3"), ("parts[0].amountTkr", tkr), ("parts[1].row", ""), ("parts[1].amountTkr", ""), ("financing", "Årets överskott"), ("reason", "Fler vårdplatser")];

    private static async Task<string> PageAsync(HttpClient client, string address) => WebUtility.HtmlDecode(await (await client.ShowAsync(address)).TextAsync());

    private static async Task Do(HttpClient client, string command, params (string, string)[] fields) => (await client.CommandAsync(Page, command, fields)).StatusCode.ShouldBe(HttpStatusCode.SeeOther, command);
}
