using System.Net;
using Shouldly;
using Xunit;

namespace Styrbord.Web.Tests.Placements;

/// <summary>Placements against their policy, and frames beside the result, on their pages.</summary>
public sealed class PlacementPagesTests : IAsyncLifetime
{
    private const string Page = "/ekonomi/placeringar";

    private TestSite Site { get; set; } = null!;

    public async ValueTask InitializeAsync() => Site = await TestSite.StartSampleAsync();

    public ValueTask DisposeAsync() => Site.DisposeAsync();

    [Fact, TestKit.Requirement("R-200")]
    public async Task Holdings_BeyondThePolicy_AreShown()
    {
        using var controller = await Site.SignedInAsync("controller", "styrbord-exempel");
        (await PageAsync(controller, Page)).ShouldContain("Inga innehav");
        await Do(controller, "RecordPlacementPolicy", ("id", "policy"), ("name", "Kapitalplaceringspolicy"), ("from", "2018-01-01"), ("matter", "arende-direktiv-2019"), ("limits[0].kind", "pension"), ("limits[0].asset", "Aktier"), ("limits[0].least", ""), ("limits[0].most", "40"), ("limits[1].kind", "liquid"), ("limits[1].asset", ""));
        await Do(controller, "RecordHoldings", ("kind", "pension"), ("day", "2018-08-31"), ("source", "Rapport"), ("items[0].asset", "Aktier"), ("items[0].amountTkr", "41 000"), ("items[1].asset", "Räntor"), ("items[1].amountTkr", "59 000"));

        var page = await PageAsync(controller, Page);
        page.ShouldContain("Över högsta andel");
        page.ShouldContain("Finns inte i policyn");
        (await (await controller.ShowAsync("/api/v1/placements")).JsonAsync())[0]!["assets"]![0]!["judgement"]!.GetValue<string>().ShouldBe("aboveMost");
    }

    [Fact, TestKit.Requirement("R-198")]
    public async Task Plan_OfYearsWithFrames_ShowsThemBesideTheResult()
    {
        using var controller = await Site.SignedInAsync("controller", "styrbord-exempel");
        var page = await PageAsync(controller, "/ekonomi/finansplan/2019");

        page.ShouldContain("Ramar och överskottsmål bredvid resultatet");
        page.ShouldContain("5\u00a0242\u00a0603");
    }

    private static async Task<string> PageAsync(HttpClient client, string address) => WebUtility.HtmlDecode(await (await client.ShowAsync(address)).TextAsync());

    private static async Task Do(HttpClient client, string command, params (string, string)[] fields) => (await client.CommandAsync(Page, command, fields)).StatusCode.ShouldBe(HttpStatusCode.SeeOther, command);
}
