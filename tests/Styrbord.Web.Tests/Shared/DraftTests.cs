using System.Net;
using Shouldly;
using Xunit;

namespace Styrbord.Web.Tests.Shared;

public sealed class DraftTests : IAsyncLifetime
{
    private TestSite _site = null!;

    public async ValueTask InitializeAsync() => _site = await TestSite.StartAsync();

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    [Fact]
    public async Task Draft_Written_IsTheAccountsOwnUntilItsFormIsAccepted()
    {
        using var browser = await _site.SignedInAsync();
        using var text = new StringContent("halv mening å");
        using var kept = await browser.PutAsync(new Uri("/utkast?nyckel=plan-1%2Fsvar&sedd=abc", UriKind.Relative), text, TestContext.Current.CancellationToken);
        kept.StatusCode.ShouldBe(HttpStatusCode.NoContent);
        (await DraftAsync("strateg"))!.Body.ShouldBe("abc\nhalv mening å");
        (await DraftAsync("lasare")).ShouldBeNull();
        using var accepted = await browser.CommandAsync("/", "NameAuthority", ("name", "Region Ny"), ("_draft", "plan-1/svar"));
        (await DraftAsync("strateg")).ShouldBeNull();
    }

    [Fact]
    public async Task Draft_FormRefused_IsKept()
    {
        using var browser = await _site.SignedInAsync();
        using var text = new StringContent("halv mening");
        using var kept = await browser.PutAsync(new Uri("/utkast?nyckel=plan-1%2Fsvar", UriKind.Relative), text, TestContext.Current.CancellationToken);
        using var refused = await browser.CommandAsync("/", "NameAuthority", ("name", ""), ("_draft", "plan-1/svar"));
        (await DraftAsync("strateg")).ShouldNotBeNull();
    }

    private Task<Timeline.Draft?> DraftAsync(string account) => _site.Journal.Drafts.GetAsync(account, "plan-1/svar", TestContext.Current.CancellationToken);
}
