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
        var page = await browser.GetStringAsync(new Uri("/", UriKind.Relative), TestContext.Current.CancellationToken);
        page.ShouldStartWith("<!DOCTYPE html>");
        page.ShouldContain("Region Prov");
        page.ShouldContain("Torsdag 13 september 2018");
        page.ShouldContain("Röda tråden");
    }

    [Fact]
    public async Task Start_NotSignedIn_GoesToSignIn()
    {
        using var browser = _site.Browser();
        using var answer = await browser.GetAsync(new Uri("/planer?x=1", UriKind.Relative), TestContext.Current.CancellationToken);
        answer.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        answer.Headers.Location!.ToString().ShouldBe("/logga-in?till=%2Fplaner%3Fx%3D1");
    }
}
