using System.Net;
using System.Text.RegularExpressions;
using Shouldly;
using Xunit;

namespace Styrbord.Web.Tests.Processes;

public sealed partial class FeedTests : IAsyncLifetime
{
    private const string Meeting = "mote-lt-styrelsen-2018-11-12";

    private TestSite Site { get; set; } = null!;

    public async ValueTask InitializeAsync() => Site = await TestSite.StartSampleAsync();

    public ValueTask DisposeAsync() => Site.DisposeAsync();

    [Fact]
    public async Task Feed_AMeetingIsMoved_TheSameEventChanges()
    {
        using var strategist = await Site.SignedInAsync("planeringsstrateg", "styrbord-exempel");
        var key = await MakeAsync(strategist, "body:lt-styrelsen");
        using var calendar = Site.Browser();

        var before = await FeedAsync(calendar, key);
        before.ShouldContain($"UID:{Meeting}@");
        before.ShouldContain("DTSTART;VALUE=DATE:20181112");
        before.ShouldContain("SUMMARY:Sammanträde: Landstingsstyrelsen");
        before.ShouldNotContain("rb-fullmaktige");

        (await strategist.CommandAsync($"/arshjul/2018/sammantraden/{Meeting}", "MoveMeeting", ("meeting", Meeting), ("to", "2018-11-19"), ("seen", "2018-11-12"))).StatusCode.ShouldBe(HttpStatusCode.SeeOther);

        var after = await FeedAsync(calendar, key);
        EventOf(after).ShouldContain("DTSTART;VALUE=DATE:20181119");
        EventOf(after).ShouldContain("SEQUENCE:1");
    }

    [Fact]
    public async Task Feed_Withdrawn_OpensNothing()
    {
        using var strategist = await Site.SignedInAsync("planeringsstrateg", "styrbord-exempel");
        var key = await MakeAsync(strategist, "mine");
        using var calendar = Site.Browser();
        (await FeedAsync(calendar, key)).ShouldContain("rb-fullmaktige");

        var page = await (await strategist.ShowAsync("/konto/kalender")).TextAsync();
        page.ShouldNotContain(key);
        (await strategist.PostAsync("/konto/kalender/aterkalla", ("id", Id().Match(page).Groups["id"].Value))).StatusCode.ShouldBe(HttpStatusCode.SeeOther);

        (await calendar.ShowAsync($"/api/v1/calendar/2018.ics?key={key}")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Theory]
    [InlineData("/api/v1/calendar/2018.ics")]
    [InlineData("/api/v1/calendar/2018.ics?key=0123456789")]
    [InlineData("/api/v1/calendar.ics?key=0123456789")]
    public async Task Feed_WithoutItsKey_IsNotThere(string address)
    {
        using var calendar = Site.Browser();
        (await calendar.ShowAsync(address)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Feed_OfASecretary_HasTheirOwnCommittee()
    {
        using var secretary = await Site.SignedInAsync("sekreterare-blekingesjukhuset", "styrbord-exempel");
        var key = await MakeAsync(secretary, "role:committeeSecretary");
        using var calendar = Site.Browser();

        var feed = await FeedAsync(calendar, key);

        feed.ShouldContain("mote-lt-n-blekingesjukhuset-2018-09-20");
        feed.ShouldNotContain("mote-lt-styrelsen");
    }

    private static string EventOf(string feed) => feed.Split("BEGIN:VEVENT").Single(e => e.Contains($"UID:{Meeting}@", StringComparison.Ordinal));

    private static async Task<string> MakeAsync(HttpClient browser, string target)
    {
        using var answer = await browser.PostAsync("/konto/kalender/ny", ("for", target));
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        return Key().Match(await answer.TextAsync()).Groups["key"].Value;
    }

    private static async Task<string> FeedAsync(HttpClient browser, string key)
    {
        using var answer = await browser.ShowAsync($"/api/v1/calendar/2018.ics?key={key}");
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        answer.Content.Headers.ContentType!.ToString().ShouldBe("text/calendar; charset=utf-8");
        return (await answer.TextAsync()).Replace("\r\n ", "", StringComparison.Ordinal);
    }

    [GeneratedRegex("calendar\\.ics\\?key=(?<key>[0-9a-f]{48})", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Key();

    [GeneratedRegex("name=\"id\" value=\"(?<id>[^\"]+)\"", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Id();
}
