using System.Net;
using Shouldly;
using Xunit;

namespace Styrbord.Web.Tests.SignIn;

public sealed class SignInTests : IAsyncLifetime
{
    private TestSite _site = null!;

    public async ValueTask InitializeAsync() => _site = await TestSite.StartAsync();

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    [Fact]
    public async Task SignIn_RightPassword_SetsACookieForThisSiteOnly()
    {
        using var browser = _site.Browser();
        using var answer = await browser.PostAsync("/logga-in", ("konto", "strateg"), ("losenord", TestSite.Password), ("till", "/konto"));
        answer.Headers.Location!.ToString().ShouldBe("/konto");
        var cookie = answer.Headers.GetValues("Set-Cookie").Single(c => c.StartsWith("styrbord=", StringComparison.Ordinal));
        cookie.ShouldContain("httponly", Case.Insensitive);
        cookie.ShouldContain("samesite=lax", Case.Insensitive);
        // plain http on loopback: no prefix and no Secure, or the browser would drop it
        cookie.ShouldNotContain("secure", Case.Insensitive);
    }

    [Fact]
    public async Task SignIn_WrongPassword_Is422AndKeepsTheNameOnly()
    {
        using var browser = _site.Browser();
        using var answer = await browser.PostAsync("/logga-in", ("konto", "strateg"), ("losenord", "fel lösenord"));
        answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        var page = await answer.TextAsync();
        page.ShouldContain("Kontot eller lösenordet stämmer inte.");
        page.ShouldContain("value=\"strateg\"");
        page.ShouldNotContain("fel lösenord");
    }

    [Fact]
    public async Task SignIn_FiveWrong_LocksAlsoTheRightPassword()
    {
        using var browser = _site.Browser();
        for (var i = 0; i < 5; i++)
        {
            using var wrong = await browser.PostAsync("/logga-in", ("konto", "strateg"), ("losenord", "fel"));
        }

        using var right = await browser.PostAsync("/logga-in", ("konto", "strateg"), ("losenord", TestSite.Password));
        right.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await right.TextAsync()).ShouldContain("Kontot är låst i 15 minuter");
    }

    [Fact]
    public async Task SignIn_ManyAttempts_IsSlowedDown()
    {
        using var browser = _site.Browser();
        var last = HttpStatusCode.OK;
        for (var i = 0; i < 31; i++)
        {
            using var answer = await browser.PostAsync("/logga-in", ("konto", $"gissning{i}"), ("losenord", ""));
            last = answer.StatusCode;
        }

        last.ShouldBe(HttpStatusCode.TooManyRequests);
    }

    [Fact]
    public async Task SignIn_TillAnotherSite_GoesHome()
    {
        using var browser = _site.Browser();
        using var answer = await browser.PostAsync("/logga-in", ("konto", "strateg"), ("losenord", TestSite.Password), ("till", "https://annan.example"));
        answer.Headers.Location!.ToString().ShouldBe("/");
    }

    [Fact]
    public async Task SignOut_EndsTheSession()
    {
        using var browser = await _site.SignedInAsync();
        using var signOut = await browser.PostAsync("/logga-ut");
        signOut.Headers.Location!.ToString().ShouldBe("/logga-in");
        using var after = await browser.ShowAsync("/konto");
        after.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
    }

    [Fact]
    public async Task Password_Changed_EndsOtherSessions()
    {
        using var here = await _site.SignedInAsync();
        using var elsewhere = await _site.SignedInAsync();
        using var changed = await here.PostAsync("/konto", ("_form", "losenord"), ("losenord", TestSite.Password), ("nytt-losenord", "ett helt annat lösenord"));
        changed.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        using var still = await here.ShowAsync("/konto");
        using var ended = await elsewhere.ShowAsync("/konto");
        still.StatusCode.ShouldBe(HttpStatusCode.OK);
        ended.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
    }

    [Fact]
    public async Task Theme_Chosen_IsWrittenIntoThePage()
    {
        using var browser = await _site.SignedInAsync();
        using var chosen = await browser.PostAsync("/konto", ("_form", "tema"), ("tema", "dark"));
        using var page = await browser.ShowAsync("/");
        (await page.TextAsync()).ShouldContain("data-theme=\"dark\"");
    }
}
