using System.Net;
using Shouldly;
using Xunit;

namespace Styrbord.Web.Tests.Shared;

public sealed class CachingTests : IAsyncLifetime
{
    private TestSite _site = null!;

    public async ValueTask InitializeAsync() => _site = await TestSite.StartAsync();

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    [Fact]
    public async Task Page_Unchanged_Is304()
    {
        using var browser = await _site.SignedInAsync();
        var tag = await TagAsync(browser);
        using var again = await browser.ShowAsync("/", ("If-None-Match", tag));
        again.StatusCode.ShouldBe(HttpStatusCode.NotModified);
    }

    [Fact]
    public async Task Page_AfterAChange_IsShownAnew()
    {
        using var browser = await _site.SignedInAsync();
        var tag = await TagAsync(browser);
        using var change = await browser.CommandAsync("/", "NameAuthority", ("name", "Region Ny"));
        using var again = await browser.ShowAsync("/", ("If-None-Match", tag));
        again.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await again.TextAsync()).ShouldContain("Region Ny");
    }

    [Fact]
    public async Task Page_OfAnotherAccount_HasAnotherTag()
    {
        using var strategist = await _site.SignedInAsync();
        using var reader = await _site.SignedInAsync("lasare");
        (await TagAsync(strategist)).ShouldNotBe(await TagAsync(reader));
    }

    [Fact]
    public async Task SharedPage_ToAnotherAccountWithTheSameRoles_BearsItsOwnName()
    {
        await _site.GivenAsync(
            new Domain.Access.GrantRole(new("r3"), "lasare", Domain.Kernel.Role.SystemAdministrator, null, new DateOnly(2018, 1, 1)),
            new Domain.Access.GrantRole(new("r4"), "lasare", Domain.Kernel.Role.PlanningStrategist, null, new DateOnly(2018, 1, 1)));
        using var strategist = await _site.SignedInAsync();
        using var reader = await _site.SignedInAsync("lasare");
        using var first = await strategist.ShowAsync("/kortkommandon");
        using var second = await reader.ShowAsync("/kortkommandon");
        second.Headers.ETag.ShouldNotBeNull();
        (await first.TextAsync()).ShouldContain("<b>Planeringsstrateg</b>");
        var page = await second.TextAsync();
        page.ShouldContain("<b>Läsare &amp; gäst</b>");
        page.ShouldNotContain("Planeringsstrateg");
    }

    [Fact]
    public async Task PastState_SaysSoAndIsThatState()
    {
        using var browser = await _site.SignedInAsync();
        using var change = await browser.CommandAsync("/", "NameAuthority", ("name", "Region Ny"));
        using var past = await browser.ShowAsync("/?lage=1");
        var page = await past.TextAsync();
        page.ShouldContain("Region Prov");
        page.ShouldContain("Du ser läget efter händelse 1.");
    }

    [Fact]
    public async Task PastDay_IsTodayOnThePage()
    {
        using var browser = await _site.SignedInAsync();
        using var past = await browser.ShowAsync("/?vid=2018-09-01");
        (await past.TextAsync()).ShouldContain("Lördag 1 september 2018");
    }

    private static async Task<string> TagAsync(HttpClient browser)
    {
        using var answer = await browser.ShowAsync("/");
        return answer.Headers.ETag!.ToString();
    }
}
