using System.Net;
using Shouldly;
using Xunit;

namespace Styrbord.Web.Tests.FinancialPlans;

/// <summary>The equity of competitive activities on the page of the balance requirement.</summary>
public sealed class EquityPagesTests : IAsyncLifetime
{
    private const string Page = "/ekonomi/balanskrav/2018";

    private TestSite Site { get; set; } = null!;

    public async ValueTask InitializeAsync() => Site = await TestSite.StartSampleAsync();

    public ValueTask DisposeAsync() => Site.DisposeAsync();

    [Fact, TestKit.Requirement("R-196")]
    public async Task Equity_WithoutClosingAndProposal_IsRefusedInWords()
    {
        using var controller = await Site.SignedInAsync("controller", "styrbord-exempel");
        WebUtility.HtmlDecode(await (await controller.ShowAsync(Page)).TextAsync()).ShouldContain("Reservera eget kapital");

        var answer = await controller.CommandAsync(Page, "ReserveEquity", ("id", "r"), ("unit", "lt-f-folktandvarden"), ("year", "2018"), ("amountTkr", "500"), ("matter", "arende-direktiv-2019"));

        answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        var page = WebUtility.HtmlDecode(await answer.TextAsync());
        page.ShouldContain("Bokslutet för 2018 är inte infört");
        page.ShouldContain("Fullmäktiges beslut i ärendet är fattat innan 2018 var slut");
    }

    [Fact]
    public async Task Page_AsAReader_HasNoForm()
    {
        using var reader = await Site.SignedInAsync("lasare", "styrbord-exempel");

        WebUtility.HtmlDecode(await (await reader.ShowAsync(Page)).TextAsync()).ShouldNotContain("Reservera eget kapital");
    }
}
