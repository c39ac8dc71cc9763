using System.Net;
using System.Text.RegularExpressions;
using Shouldly;
using Xunit;

namespace Styrbord.Web.Tests.Processes;

public sealed partial class MoveMeetingPagesTests : IAsyncLifetime
{
    private const string Meeting = "mote-lt-styrelsen-2018-11-12", Page = $"/arshjul/2018/sammantraden/{Meeting}";

    private TestSite Site { get; set; } = null!;

    public async ValueTask InitializeAsync() => Site = await TestSite.StartSampleAsync();

    public ValueTask DisposeAsync() => Site.DisposeAsync();

    [Fact, TestKit.Requirement("R-075")]
    public async Task Move_TheBoardAWeekLater_ShowsEveryConsequenceThenChangesEverywhere()
    {
        using var strategist = await Site.SignedInAsync("planeringsstrateg", "styrbord-exempel");

        var preview = SamplePages.Plain(await (await strategist.ShowAsync(Page + "?till=2018-11-19")).TextAsync());
        preview.ShouldContain("Utskick flyttas från mån 5 nov till mån 12 nov");
        preview.ShouldContain("Beredning flyttas från mån 29 okt till mån 5 nov");
        preview.ShouldContain("Kungörelse för regionfullmäktige mån 26 nov ska vara ute senast mån 19 nov: 0 dagar kvar");
        preview.ShouldContain("Tre händelser ändras");
        Site.Timeline.Current.Process.Timetable[new("tidplan-15")].Date.Day.ShouldBe(12);

        (await strategist.CommandAsync(Page, "MoveMeeting", ("meeting", Meeting), ("to", "2018-11-19"), ("seen", "2018-11-12"), ("reason", "Kursdag"))).StatusCode.ShouldBe(HttpStatusCode.SeeOther);

        var after = SamplePages.Plain(await (await strategist.ShowAsync("/arshjul/2018")).TextAsync());
        after.ShouldContain("19 nov");
        SamplePages.Plain(await (await strategist.ShowAsync(Page)).TextAsync()).ShouldContain("Kursdag");
        SamplePages.Plain(await (await strategist.ShowAsync("/arshjul/2018/kalender")).TextAsync()).ShouldContain("mån 12 nov var tidigare datum.");
        (await strategist.CommandAsync(Page, "MoveMeeting", ("meeting", Meeting), ("to", "2018-11-20"), ("seen", "2018-11-12"))).StatusCode.ShouldBe(HttpStatusCode.Conflict);
    }

    [Fact, TestKit.Requirement("R-077")]
    public async Task Move_BeforeItsPreparation_SaysWhyAndOffersNoConfirmation()
    {
        using var strategist = await Site.SignedInAsync("planeringsstrateg", "styrbord-exempel");

        var html = await (await strategist.ShowAsync("/arshjul/2018/sammantraden/mote-rb-fullmaktige-2018-11-26?till=2018-11-05")).TextAsync();

        SamplePages.Plain(html).ShouldContain("kan inte ta upp");
        html.ShouldNotContain("Flytta till");
    }

    [Fact]
    public async Task Calendar_OfANewYear_IsOpenedDatedAndFixed()
    {
        using var strategist = await Site.SignedInAsync("planeringsstrateg", "styrbord-exempel");
        const string page = "/arshjul/2020/kalender";

        (await strategist.CommandAsync(page, "OpenCalendar", ("year", "2020"), ("version", "2019"))).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        var open = await (await strategist.ShowAsync(page)).TextAsync();
        open.ShouldContain("id=\"o-P19-10\"");
        (await strategist.CommandAsync(page, "DateStep", ("_form", "P19-10"), ("id", "k1"), ("year", "2020"), ("step", "P19-10"), ("date", "2020-02-31"), ("body", "rb-fullmaktige"))).StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await strategist.CommandAsync(page, "DateStep", ("_form", "P19-10"), ("id", "k1"), ("year", "2020"), ("step", "P19-10"), ("date", "2020-11-23"), ("body", "rb-fullmaktige"))).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        (await strategist.CommandAsync(page, "FixCalendar", ("year", "2020"), ("matter", "arende-direktiv-2019"), ("day", "2018-09-13"))).StatusCode.ShouldBe(HttpStatusCode.SeeOther);

        var calendar = await (await strategist.ShowAsync("/api/v1/calendar/2020")).JsonAsync();
        calendar["version"]!.GetValue<string>().ShouldBe("2019");
        calendar["steps"]![0]!["meeting"]!.GetValue<string>().ShouldBe("mote-rb-fullmaktige-2020-11-23");
        calendar["fixed"]!["day"]!.GetValue<string>().ShouldBe("2018-09-13");
    }

    [Fact]
    public async Task Import_OfAFile_IsLookedAtBeforeItIsDone()
    {
        using var strategist = await Site.SignedInAsync("planeringsstrateg", "styrbord-exempel");
        const string page = "/arshjul/2018/sammantraden/inlasning";

        var broken = await strategist.PostAsync(page, ("_command", "ScheduleMeetings"), ("_visa", "_text"), ("_text", "dag,organ\n2018-10-99,Landstingsstyrelsen\n2018-10-15,Nämnden för ingenting\n"));
        var said = SamplePages.Plain(await broken.TextAsync());
        said.ShouldContain("Rad 2.");
        said.ShouldContain("Rad 3. Inget organ heter ”Nämnden för ingenting” den 2018-10-15.");

        var preview = await (await strategist.PostAsync(page, ("_command", "ScheduleMeetings"), ("_visa", "_text"), ("_text", "dag;organ;börjar\n2018-10-15;Landstingsstyrelsen;13:00\n"))).TextAsync();
        preview.ShouldContain("name=\"meetings[0].body\" value=\"lt-styrelsen\"");

        (await strategist.CommandAsync(page, "ScheduleMeetings", ("meetings[0].id", "mote-lt-styrelsen-2018-10-15"), ("meetings[0].body", "lt-styrelsen"), ("meetings[0].day", "2018-10-15"), ("meetings[0].start", "13:00"))).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        (await (await strategist.ShowAsync("/api/v1/meetings?year=2018&body=lt-styrelsen")).JsonAsync()).AsArray().ShouldContain(m => m!["day"]!.GetValue<string>() == "2018-10-15" && m["start"]!.GetValue<string>() == "13:00");
    }

    [Fact]
    public async Task Calendar_AnyStep_IsDatedSeveralTimes()
    {
        using var strategist = await Site.SignedInAsync("planeringsstrateg", "styrbord-exempel");
        const string page = "/arshjul/2020/kalender";
        (await strategist.CommandAsync(page, "OpenCalendar", ("year", "2020"), ("version", "2019"))).StatusCode.ShouldBe(HttpStatusCode.SeeOther);

        foreach (var (id, date) in new[] { ("s1", "2020-02-10"), ("s2", "2020-05-11") })
        {
            var form = await (await strategist.ShowAsync(page + "?moment=P19-S1")).TextAsync();
            form.ShouldContain("value=\"P19-S1\"");
            (await strategist.CommandAsync(page + "?moment=P19-S1", "DateStep", ("_key", "P19-S1"), ("id", id), ("year", "2020"), ("step", "P19-S1"), ("date", date))).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        }

        SamplePages.Plain(await (await strategist.ShowAsync(page)).TextAsync()).ShouldContain("Har mån 10 feb och mån 11 maj");
        (await (await strategist.ShowAsync(page)).TextAsync()).ShouldContain("value=\"2021-02\"");
    }

    [Fact]
    public async Task Import_TheSameEventOnAnotherDay_MovesTheMeeting()
    {
        using var strategist = await Site.SignedInAsync("planeringsstrateg", "styrbord-exempel");
        const string page = "/arshjul/2018/sammantraden/inlasning";
        await ImportAsync("20181015");
        Site.Timeline.Current.Process.Calendars.Meetings.Values.ShouldContain(m => m.Uid == "a@b" && m.Day == new DateOnly(2018, 10, 15));

        (await ImportAsync("20181016")).ShouldContain("Flyttas från mån 15 okt 2018");

        Site.Timeline.Current.Process.Calendars.Meetings.Values.Where(m => m.Uid == "a@b").ShouldHaveSingleItem().Day.ShouldBe(new(2018, 10, 16));
        (await ImportAsync("20181016", sends: false)).ShouldContain("Finns redan");
        (await ImportAsync("20181016", status: "STATUS:CANCELLED\r\n")).ShouldContain("Inställt i filen. Ställs in");
        Site.Timeline.Current.Process.Calendars.Meetings.Values.Where(m => m.Uid == "a@b").ShouldHaveSingleItem().Cancelled.ShouldBeTrue();
        (await ImportAsync("20181016", sends: false, status: "STATUS:CANCELLED\r\n")).ShouldContain("Är redan inställt");

        async Task<string> ImportAsync(string day, bool sends = true, string status = "")
        {
            var file = $"BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:a@b\r\n{status}SUMMARY:Landstingsstyrelsen\r\nDTSTART;VALUE=DATE:{day}\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";
            var preview = await (await strategist.PostAsync(page, ("_command", "ScheduleMeetings"), ("_visa", "_text"), ("_text", file))).TextAsync();
            if (sends)
            {
                var fields = MeetingField().Matches(preview).Select(m => (m.Groups["n"].Value, m.Groups["v"].Value)).ToArray();
                (await strategist.CommandAsync(page, "ScheduleMeetings", fields)).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
            }

            return SamplePages.Plain(preview);
        }
    }

    [Theory]
    [InlineData(true), InlineData(false)]
    public async Task Import_CalledOffAndCalledAnewOnTheSameDay_IsOneMeetingThatGoesOn(bool offFirst)
    {
        using var strategist = await Site.SignedInAsync("planeringsstrateg", "styrbord-exempel");
        const string page = "/arshjul/2018/sammantraden/inlasning";
        await SendAsync(Event("a@b", "20181015T090000"));
        var first = Site.Timeline.Current.Process.Calendars.Meetings.Values.Single(m => m.Uid == "a@b");
        var (off, anew) = (Event("a@b", "20181015T090000", "STATUS:CANCELLED\r\n"), Event("c@d", "20181015T130000"));

        (await SendAsync(offFirst ? off + anew : anew + off)).ShouldContain("Ersätts av ett annat i filen");

        var held = Site.Timeline.Current.Process.Calendars.Meetings.Values.Where(m => m.Body == first.Body && m.Day == first.Day).ShouldHaveSingleItem();
        (held.Id, held.Uid, held.Start, held.Cancelled).ShouldBe((first.Id, "c@d", "13:00", false));
        (await PreviewAsync(offFirst ? off + anew : anew + off)).ShouldNotContain("meetings[0]", customMessage: "sent again it does nothing");

        static string Event(string uid, string start, string status = "") => $"BEGIN:VEVENT\r\nUID:{uid}\r\n{status}SUMMARY:Landstingsstyrelsen\r\nDTSTART;TZID=Europe/Stockholm:{start}\r\nEND:VEVENT\r\n";

        async Task<string> PreviewAsync(string events) =>
            await (await strategist.PostAsync(page, ("_command", "ScheduleMeetings"), ("_visa", "_text"), ("_text", $"BEGIN:VCALENDAR\r\n{events}END:VCALENDAR\r\n"))).TextAsync();

        async Task<string> SendAsync(string events)
        {
            var preview = await PreviewAsync(events);
            var fields = MeetingField().Matches(preview).Select(m => (m.Groups["n"].Value, m.Groups["v"].Value)).ToArray();
            (await strategist.CommandAsync(page, "ScheduleMeetings", fields)).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
            return SamplePages.Plain(preview);
        }
    }

    [GeneratedRegex("name=\"(?<n>meetings[^\"]+)\" value=\"(?<v>[^\"]*)\"", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex MeetingField();
}
