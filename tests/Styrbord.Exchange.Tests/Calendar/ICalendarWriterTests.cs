using System.Text;
using Shouldly;
using Styrbord.Exchange.Calendar;
using Xunit;

namespace Styrbord.Exchange.Tests.Calendar;

public sealed class ICalendarWriterTests
{
    private static readonly FeedItem Meeting = new(
        "mote-lt-styrelsen-2018-11-12@prov", "Sammanträde: Landstingsstyrelsen", "Regionplan med budget\nTidigare 5 november 2018.", new(2018, 11, 12), null, new(13, 0), new(16, 30), "Wämöcenter; sal 1, Karlskrona", "https://exempel.se/arshjul",
        false, 2, new(2018, 9, 13, 6, 0, 0, TimeSpan.Zero), true);

    private static readonly FeedItem AllDay = Meeting with { Uid = "dag@prov", Day = new(2018, 12, 31), Start = null, End = null, Description = null, Location = null };

    [Fact]
    public void Write_EveryLine_IsAtMost75OctetsAndEndsWithCrLf()
    {
        var long1 = Meeting with { Summary = string.Concat(Enumerable.Repeat("Hälso- och sjukvårdsnämndens åtgärder 💡 ", 8)) };

        var text = Encoding.UTF8.GetString(ICalendarWriter.Write("Åäö", [long1]));

        text.ShouldEndWith("END:VCALENDAR\r\n");
        text.Split("\r\n").ShouldAllBe(line => Encoding.UTF8.GetByteCount(line) <= 75 && !line.Contains('\n') && !line.Contains('\uFFFD'));
        text.Replace("\r\n ", "", StringComparison.Ordinal).ShouldContain($"SUMMARY:{long1.Summary}\r\n");
    }

    [Fact]
    public void Write_SameTwice_IsTheSameBytes() => ICalendarWriter.Write("Namn", [Meeting]).ShouldBe(ICalendarWriter.Write("Namn", [Meeting]));

    [Fact]
    public async Task Write_ATimedMeeting_IsReadByAnotherParserAtTheRightInstant()
    {
        var read = (await OtherParser.ReadAsync(ICalendarWriter.Write("Landstingsstyrelsens möten", [Meeting]))).Events.ShouldHaveSingleItem();

        read.ShouldBe(new(Meeting.Uid, Meeting.Summary, Meeting.Description, Meeting.Location, 2, "CONFIRMED", false, "2018-11-12T12:00:00.000Z", "2018-11-12T15:30:00.000Z"));
    }

    [Fact]
    public async Task Write_InSummerTime_IsAnHourEarlierInUtc()
    {
        var summer = await OtherParser.ReadAsync(ICalendarWriter.Write("n", [Meeting with { Day = new(2018, 6, 11) }, Meeting with { Day = new(2018, 3, 25), Start = new(3, 0) }, Meeting with { Day = new(2018, 10, 28), Start = new(4, 0) }]));

        summer.Events.Select(e => e.Start).ShouldBe(["2018-06-11T11:00:00.000Z", "2018-03-25T01:00:00.000Z", "2018-10-28T03:00:00.000Z"]);
    }

    [Fact]
    public async Task Write_AWholeDayAndASpan_EndsTheDayAfter()
    {
        var read = (await OtherParser.ReadAsync(ICalendarWriter.Write("n", [AllDay, AllDay with { Uid = "span@prov", Day = new(2018, 4, 16), Until = new(2018, 4, 25) }]))).Events;

        read.Select(e => (e.AllDay, e.Start, e.End)).ShouldBe([(true, "2018-12-31", "2019-01-01"), (true, "2018-04-16", "2018-04-26")]);
    }

    [Fact]
    public async Task Write_SwedishLettersFoldedAnywhere_ComeBackWhole()
    {
        for (var length = 60; length < 80; length++)
        {
            var summary = new string('x', length) + "åäöÅÄÖé";
            var read = await OtherParser.ReadAsync(ICalendarWriter.Write("Kalender å ä ö", [Meeting with { Summary = summary }]));

            (read.Name, read.Events[0].Summary).ShouldBe(("Kalender å ä ö", summary));
        }
    }

    [Fact]
    public async Task Write_ACancelledMeeting_SaysSoWithTheSameId()
    {
        var read = (await OtherParser.ReadAsync(ICalendarWriter.Write("n", [Meeting with { Cancelled = true, Sequence = 3 }]))).Events[0];

        (read.Uid, read.Status, read.Sequence).ShouldBe((Meeting.Uid, "CANCELLED", 3));
    }

    [Fact]
    public void Write_ControlCharactersAndLineEnds_CannotMakeLinesOfTheirOwn() =>
        Encoding.UTF8.GetString(ICalendarWriter.Write("n", [Meeting with { Summary = "Ett\r\nEND:VCALENDAR\u0007" }])).ShouldContain("SUMMARY:Ett\\nEND:VCALENDAR\r\n");
}
