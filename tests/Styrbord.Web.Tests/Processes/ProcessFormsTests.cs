using System.Net;
using Shouldly;
using Styrbord.TestKit;
using Styrbord.Web.SignIn;
using Xunit;

namespace Styrbord.Web.Tests.Processes;

/// <summary>What a planner does with versions and findings, on pages.</summary>
public sealed class ProcessFormsTests : IAsyncLifetime
{
    private TestSite _site = null!;
    private HttpClient _browser = null!;

    public async ValueTask InitializeAsync()
    {
        _site = await TestSite.StartSampleAsync();
        _browser = await _site.SignedInAsync("planeringsstrateg", SampleSignIn.Password);
    }

    public async ValueTask DisposeAsync()
    {
        _browser.Dispose();
        await _site.DisposeAsync();
    }

    [Fact, Requirement("R-073", "R-097")]
    public async Task TemporaryVersion_MadeAndChanged_IsFollowedByOneYear()
    {
        await AskAsync("/arshjul/versioner", "CopyProcessVersion", HttpStatusCode.SeeOther, ("from", "2019"), ("id", "2020-overgang"), ("name", "Övergång"));
        await AskAsync("/arshjul/versioner", "FollowProcessVersion", HttpStatusCode.SeeOther, ("year", "2020"), ("version", "2020-overgang"));
        (await AskAsync("/arshjul/versioner", "FollowProcessVersion", HttpStatusCode.UnprocessableEntity, ("year", "2021"), ("version", "2020-overgang"))).ShouldContain("följs redan av planeringsåret 2020");
        await AskAsync("/arshjul/version?id=2020-overgang&steg=2020-overgang-P19-07", "RewriteProcessStep", HttpStatusCode.SeeOther, ("step", "2020-overgang-P19-07"), ("title", "Budgetberedning"), ("months", "10"), ("rule", "in"), ("words", "oktober"), ("day", ""), ("organisation", ""));

        (await TextAsync("/arshjul/version?id=2020-overgang")).ShouldContain("Budgetberedning Oktober");
        (await TextAsync("/revision/tidslinje")).ShouldContain("ändrade steget Budgetberedning i processversionen 2020-overgang");
        (await AskAsync("/arshjul/version?id=2020-overgang&steg=2020-overgang-P19-07", "RewriteProcessStep", HttpStatusCode.UnprocessableEntity, ("step", "2020-overgang-P19-07"), ("title", "Budgetberedning"), ("months", "2"), ("rule", "in"), ("words", "februari"), ("day", "31"), ("organisation", "")))
            .ShouldContain("Dagen 31 finns inte i februari.");
    }

    [Fact]
    public async Task Finding_AcceptedWithReason_IsMovedAndCanBeTakenUpAgain()
    {
        const string Page = "/arshjul/granskning?kalender=2018";
        var key = (await (await _browser.ShowAsync("/api/v1/findings?calendar=2018")).JsonAsync()).AsArray().Select(f => f!["key"]!.GetValue<string>()).First(k => k.Contains("/manad/", StringComparison.Ordinal));

        (await AskAsync(Page, "AcceptFinding", HttpStatusCode.UnprocessableEntity, ("_key", key), ("finding", key), ("calendar", "2018"), ("reason", ""))).ShouldContain("måste fyllas i");
        await AskAsync(Page, "AcceptFinding", HttpStatusCode.SeeOther, ("finding", key), ("calendar", "2018"), ("reason", "Nämnden sammanträder inte i augusti."));
        (await TextAsync(Page)).ShouldContain("Godtaget 13 september 2018: Nämnden sammanträder inte i augusti.");
        await AskAsync(Page, "WithdrawAcceptance", HttpStatusCode.SeeOther, ("finding", key));
        (await TextAsync(Page)).ShouldNotContain("Godtaget");
    }

    private async Task<string> TextAsync(string address) => SamplePages.Plain(await (await _browser.ShowAsync(address)).TextAsync());

    private async Task<string> AskAsync(string address, string command, HttpStatusCode expected, params (string Name, string Value)[] fields)
    {
        using var answer = await _browser.CommandAsync(address, command, fields);
        var text = await answer.TextAsync();
        answer.StatusCode.ShouldBe(expected, text);
        return text;
    }
}
