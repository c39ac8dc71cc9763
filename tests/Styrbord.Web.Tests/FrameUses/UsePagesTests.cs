using System.Net;
using Shouldly;
using Xunit;

namespace Styrbord.Web.Tests.FrameUses;

/// <summary>What the sample's frames are for, on their page, on the goal's and in the answers.</summary>
public sealed class UsePagesTests : IAsyncLifetime
{
    private const string Page = "/ramar/trad?ar=2019&rad=5";

    private TestSite Site { get; set; } = null!;

    public async ValueTask InitializeAsync() => Site = await TestSite.StartSampleAsync();

    public ValueTask DisposeAsync() => Site.DisposeAsync();

    [Fact]
    public async Task Frame_TiedToAGoal_StandsOnBothPagesWithItsRest()
    {
        using var controller = await Site.SignedInAsync("controller", "styrbord-exempel");
        var goal = Site.Timeline.Current.Goals.Goals.Values.First().Id.Value;
        (await PageAsync(controller, "/ramar/trad?ar=2019")).ShouldContain("Ingen andel av ramarna för 2019 är kopplad");
        (await controller.CommandAsync(
            Page, "TieFrame", ("set", "ramar-2019-2021"), ("row", "5"), ("year", "2019"), ("shares[0].goal", goal), ("shares[0].duty", ""), ("shares[0].percent", "10"), ("shares[1].goal", ""), ("shares[1].duty", "Akutsjukvård"),
            ("shares[1].percent", "55,5"), ("shares[2].goal", ""), ("shares[2].duty", ""), ("shares[2].percent", ""))).StatusCode.ShouldBe(HttpStatusCode.SeeOther);

        var page = await PageAsync(controller, Page);
        page.ShouldContain("Inte kopplat");
        page.ShouldContain("34,5\u00a0%");
        (await PageAsync(controller, $"/mal/{goal}?ar=2019")).ShouldContain("306\u00a0639 tkr");
        var thread = (await (await controller.ShowAsync("/api/v1/frames/thread?year=2019")).JsonAsync()).AsArray();
        thread.ShouldAllBe(f => f!["shares"]!.AsArray().Sum(s => s!["hundredths"]!.GetValue<int>()) + f["restHundredths"]!.GetValue<int>() == 10_000);
        thread.Sum(f => f!["shares"]!.AsArray().Count).ShouldBe(2);
        (await PageAsync(controller, "/revision/tidslinje")).ShouldContain("angav vad 65,5\u00a0% av ramen");
    }

    [Fact, TestKit.Requirement("R-181")]
    public async Task Revenue_ThatIsTemporary_IsShownWithItsLastingCost()
    {
        using var controller = await Site.SignedInAsync("controller", "styrbord-exempel");
        (await controller.CommandAsync(
            "/ramar/trad", "MarkTemporaryRevenue", ("id", "medel"), ("set", "ramar-2019-2021"), ("row", "1"), ("what", "Kvalitetsmedel"), ("amountTkr", "900"), ("lastYear", "2020"), ("costs[0].what", "Tillsvidareanställda"), ("costs[0].amountTkr", "700"),
            ("costs[0].lastYear", ""), ("costs[1].what", ""), ("costs[1].amountTkr", ""), ("costs[1].lastYear", ""))).StatusCode.ShouldBe(HttpStatusCode.SeeOther);

        var page = await PageAsync(controller, "/ramar/trad");
        page.ShouldContain("Finns kvar när intäkten upphör");
        page.ShouldContain("Ändra Kvalitetsmedel");
        (await (await controller.ShowAsync("/api/v1/frames/temporary-revenues")).JsonAsync())[0]!["costs"]![0]!["outlives"]!.GetValue<bool>().ShouldBeTrue();
    }

    [Fact, TestKit.Requirement("R-181")]
    public async Task Revenue_MarkedWrong_IsCorrectedOnThePageButNotOverAnothers()
    {
        using var controller = await Site.SignedInAsync("controller", "styrbord-exempel");
        (string, string)[] marked = [("id", "medel"), ("set", "ramar-2019-2021"), ("row", "1"), ("what", "Kvalitetsmedel"), ("amountTkr", "900"), ("lastYear", "2020"), ("costs[0].what", "Projekt"), ("costs[0].amountTkr", "700"), ("costs[0].lastYear", "2020")];
        (await controller.CommandAsync("/ramar/trad", "MarkTemporaryRevenue", marked)).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        const string Hidden = "name=\"seen\" value=\"";
        var page = await PageAsync(controller, "/ramar/trad");
        var at = page.IndexOf(Hidden, page.IndexOf("id=\"ratta-medel\"", StringComparison.Ordinal), StringComparison.Ordinal) + Hidden.Length;
        var seen = page[at..page.IndexOf('"', at)];
        (string, string)[] corrected = [.. marked.Where(f => f.Item1 != "amountTkr"), ("amountTkr", "950"), ("seen", seen)];

        (await controller.CommandAsync("/ramar/trad", "MarkTemporaryRevenue", corrected)).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        (await PageAsync(controller, "/ramar/trad")).ShouldContain(">−950<");
        (await controller.CommandAsync("/ramar/trad", "MarkTemporaryRevenue", [.. corrected.Where(f => f.Item1 != "amountTkr"), ("amountTkr", "990")])).StatusCode.ShouldBe(HttpStatusCode.Conflict);
    }

    [Fact]
    public async Task Positions_OfAUnit_AreCountedOnTheirPage()
    {
        using var controller = await Site.SignedInAsync("controller", "styrbord-exempel");
        (await controller.CommandAsync(
            "/tjanster?ar=2019", "RecordPositions", ("unit", "lt-f-blekingesjukhuset"), ("year", "2019"), ("overhead", "40"), ("raise", "3,2"), ("raiseMonth", "4"), ("positions[0].title", "Sjuksköterska"), ("positions[0].headcount", "2,5"),
            ("positions[0].monthlyPay", "40 000"), ("positions[1].title", ""), ("positions[1].headcount", ""), ("positions[1].monthlyPay", ""))).StatusCode.ShouldBe(HttpStatusCode.SeeOther);

        var page = await PageAsync(controller, "/tjanster?ar=2019");
        page.ShouldContain("1\u00a0720\u00a0320");
        page.ShouldContain("value=\"Sjuksköterska\"", customMessage: "what is there is in the form");
        (await controller.CommandAsync(
            "/tjanster?ar=2019", "RecordPositions", ("unit", "lt-f-blekingesjukhuset"), ("year", "2019"), ("seen", ""), ("overhead", "40"), ("raise", "0"), ("raiseMonth", "4"), ("positions[0].title", "Läkare"), ("positions[0].headcount", "1"),
            ("positions[0].monthlyPay", "60 000"))).StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity, "the form for a new unit does not wipe what another has");
        (await (await controller.ShowAsync("/api/v1/positions/2019")).JsonAsync())[0]!["costOre"]!.GetValue<long>().ShouldBe(172_032_000);
    }

    [Fact]
    public async Task Pages_AsAReader_HaveNoForms()
    {
        using var reader = await Site.SignedInAsync("lasare", "styrbord-exempel");

        (await PageAsync(reader, "/ramar/trad?ar=x&rad=99")).ShouldNotContain("shares[0]");
        (await PageAsync(reader, "/tjanster")).ShouldContain("Inga tjänster");
    }

    private static async Task<string> PageAsync(HttpClient client, string address) => WebUtility.HtmlDecode(await (await client.ShowAsync(address)).TextAsync());
}
