using System.Net;
using Shouldly;
using Xunit;

namespace Styrbord.Web.Tests.Shared;

public sealed class PagesTests : IAsyncLifetime
{
    private TestSite _site = null!;

    public async ValueTask InitializeAsync() => _site = await TestSite.StartAsync();

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    [Fact]
    public async Task Start_SignedIn_ShowsTheFrame()
    {
        using var browser = await _site.SignedInAsync();
        using var answer = await browser.ShowAsync("/");
        var page = await answer.TextAsync();
        page.ShouldStartWith("<!DOCTYPE html>");
        page.ShouldContain("Region Prov");
        page.ShouldContain("Torsdag 13 september 2018");
        page.ShouldContain("Röda tråden");
    }

    [Fact]
    public async Task AnyPage_NotSignedIn_GoesToSignInAndBack()
    {
        using var browser = _site.Browser();
        using var answer = await browser.ShowAsync("/konto?x=1");
        answer.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        answer.Headers.Location!.ToString().ShouldBe("/logga-in?till=%2Fkonto%3Fx%3D1");
    }

    [Fact]
    public async Task UnknownAddress_SignedIn_Is404WithinTheFrame()
    {
        using var browser = await _site.SignedInAsync();
        using var answer = await browser.ShowAsync("/finns-inte");
        answer.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await answer.TextAsync()).ShouldContain("Sidan finns inte");
    }

    [Fact]
    public async Task Headers_EveryPage_ForbidInlineAndFraming()
    {
        using var browser = _site.Browser();
        using var answer = await browser.ShowAsync("/logga-in");
        var policy = answer.Headers.GetValues("Content-Security-Policy").Single();
        policy.ShouldStartWith("default-src 'none';");
        policy.ShouldNotContain("unsafe");
        answer.Headers.GetValues("X-Content-Type-Options").Single().ShouldBe("nosniff");
        answer.Headers.GetValues("X-Frame-Options").Single().ShouldBe("DENY");
    }

    [Fact]
    public async Task Pages_NoInlineStyleOrScript_SinceThePolicyForbidsThem()
    {
        using var browser = await _site.SignedInAsync();
        foreach (var path in new[] { "/", "/konto", "/kortkommandon", "/tillganglighet", "/logga-in" })
        {
            using var answer = await browser.ShowAsync(path);
            var page = await answer.TextAsync();
            page.ShouldNotContain(" style=");
            page.ShouldNotContain("<style");
            page.ShouldNotContain(" onclick=");
        }
    }

    [Fact]
    public async Task Asset_ByItsAddress_IsKeptForEver()
    {
        using var browser = _site.Browser();
        using var page = await browser.ShowAsync("/logga-in");
        var html = await page.TextAsync();
        var start = html.IndexOf("/s/", StringComparison.Ordinal);
        using var asset = await browser.ShowAsync(html[start..html.IndexOf('"', start)]);
        asset.StatusCode.ShouldBe(HttpStatusCode.OK);
        asset.Headers.CacheControl!.ToString().ShouldContain("immutable");
    }
}
