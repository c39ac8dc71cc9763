using System.Text;
using Shouldly;
using Styrbord.Exchange.Calendar;
using Xunit;

namespace Styrbord.Exchange.Tests.Calendar;

public sealed class MeetingFileTests
{
    private static MeetingReading Read(string text) => MeetingFile.Read("fil", Encoding.UTF8.GetBytes(text));

    private static IEnumerable<string> Faults(string text) => Read(text).Diagnostics.Select(d => $"{d.Line} {d.Code}");

    [Fact]
    public void Read_Csv_GivesDayBodyHoursAndPlace()
    {
        var read = Read("dag,organ,börjar,slutar,plats\n2020-11-09,Regionstyrelsen,13:00,16.30,\"Sal 1, plan 2\"\n2020-11-23,Regionfullmäktige,,,\n");

        read.Diagnostics.ShouldBeEmpty();
        read.Rows.Select(r => (r.Body, r.Day, r.Start, r.End, r.Location)).ShouldBe(
            [("Regionstyrelsen", new DateOnly(2020, 11, 9), new TimeOnly(13, 0), new TimeOnly(16, 30), "Sal 1, plan 2"), ("Regionfullmäktige", new DateOnly(2020, 11, 23), null, null, null)]);
    }

    [Fact]
    public void Read_CsvFromASwedishSpreadsheet_TakesSemicolons() => Read("Dag;Organ\r\n2020-11-09;Regionstyrelsen\r\n").Rows.ShouldHaveSingleItem().At.Line.ShouldBe(2);

    [Fact]
    public void Read_BrokenCsv_SaysWhatIsWrongOnWhichLine() =>
        Faults("dag,organ,tid\n2020-02-31,Regionstyrelsen,\n,Nämnden,\n2020-11-09,,kl 3\n").ShouldBe(
            ["2 calendar.bad-day", "3 calendar.missing", "4 calendar.missing", "4 calendar.unknown-column"], ignoreOrder: true);

    [Fact]
    public void Read_ICalendar_GivesLocalDaysAndHours()
    {
        var read = Read("""
            BEGIN:VCALENDAR
            VERSION:2.0
            BEGIN:VEVENT
            UID:1
            SUMMARY:Sammanträde Region
             styrelsen
            DTSTART;TZID=Europe/Stockholm:20201109T130000
            DTEND;TZID=Europe/Stockholm:20201109T160000
            LOCATION:Sal 1\, plan 2
            BEGIN:VALARM
            DESCRIPTION:Påminnelse
            END:VALARM
            END:VEVENT
            BEGIN:VEVENT
            SUMMARY:Fullmäktige
            DTSTART:20200601T080000Z
            END:VEVENT
            BEGIN:VEVENT
            SUMMARY:Heldag
            DTSTART;VALUE=DATE:20201123
            END:VEVENT
            BEGIN:VEVENT
            SUMMARY:Inställt
            STATUS:CANCELLED
            DTSTART;VALUE=DATE:20201124
            END:VEVENT
            END:VCALENDAR
            """);

        read.Diagnostics.ShouldBeEmpty();
        read.Rows.Where(r => r.Cancelled).ShouldHaveSingleItem().Body.ShouldBe("Inställt");
        read.Rows.Where(r => !r.Cancelled).Select(r => (r.Body, r.Day, r.Start, r.Location)).ShouldBe(
        [
            ("Sammanträde Regionstyrelsen", new DateOnly(2020, 11, 9), new TimeOnly(13, 0), "Sal 1, plan 2"), ("Fullmäktige", new DateOnly(2020, 6, 1), new TimeOnly(10, 0), null), ("Heldag", new DateOnly(2020, 11, 23), null, null),
        ]);
    }

    [Theory]
    [InlineData("TZID=Europe/Helsinki", "12:00")]
    [InlineData("TZID=UTC", "14:00")]
    [InlineData("TZID=\"W. Europe Standard Time\"", "13:00")]
    [InlineData("TZID=/mozilla.org/20050126_1/Europe/Stockholm", "13:00")]
    [InlineData("VALUE=DATE-TIME", "13:00")]
    public void Read_ATimeInAnotherZone_IsTheSameMomentInSweden(string parameter, string sweden) =>
        Read($"BEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMMARY:A\nDTSTART;{parameter}:20201109T130000\nEND:VEVENT\nEND:VCALENDAR\n").Rows.ShouldHaveSingleItem().Start.ShouldBe(TimeOnly.Parse(sweden, System.Globalization.CultureInfo.InvariantCulture));

    [Fact]
    public void Read_ATimeInAnUnknownZone_IsSaidWithItsLine() =>
        Faults("BEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMMARY:A\nDTSTART;TZID=Karlskrona tid:20201109T130000\nEND:VEVENT\nEND:VCALENDAR\n").ShouldBe(["4 calendar.unknown-zone"]);

    [Fact]
    public void Read_OnlyWhatIsCalledOff_IsNoEmptyFile() =>
        Read("BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:1\nSUMMARY:A\nSTATUS:CANCELLED\nDTSTART;VALUE=DATE:20201109\nEND:VEVENT\nEND:VCALENDAR\n").ShouldSatisfyAllConditions(
            r => r.Diagnostics.ShouldBeEmpty(), r => r.Rows.ShouldHaveSingleItem().Cancelled.ShouldBeTrue());

    [Fact]
    public void Read_BrokenICalendar_SaysWhatIsWrongOnWhichLine() =>
        Faults("BEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMMARY:A\nDTSTART:20200231\nEND:VEVENT\nBEGIN:VEVENT\nSUMMARY:B\nDTSTART:20200301\nRRULE:FREQ=DAILY\nEND:VEVENT\nskräp\nBEGIN:VEVENT\nDTSTART:20200301\n").ShouldBe(
            ["4 calendar.bad-day", "9 calendar.repeated", "11 calendar.no-line", "12 calendar.cut-off"]);

    [Fact]
    public void Read_WhatWeWriteOurselves_ComesBack()
    {
        var written = ICalendarWriter.Write("n", [new("1", "Regionstyrelsen", null, new(2020, 11, 9), null, new(13, 0), new(16, 0), "Sal; 1", null, false, 0, default, true)]);

        MeetingFile.Read("fil.ics", written).Rows.ShouldHaveSingleItem().ShouldSatisfyAllConditions(
            r => r.Body.ShouldBe("Regionstyrelsen"), r => r.Day.ShouldBe(new(2020, 11, 9)), r => r.Start.ShouldBe(new TimeOnly(13, 0)), r => r.End.ShouldBe(new TimeOnly(16, 0)), r => r.Location.ShouldBe("Sal; 1"));
    }

    [Fact]
    public void Read_AnEmptyFile_IsSaid() => Faults("dag,organ\n").ShouldBe(["1 calendar.empty"]);

    [Fact]
    public void Read_NotUtf8_IsSaid() => MeetingFile.Read("fil", Encoding.Latin1.GetBytes("dag,organ\n2020-11-09,Nämnden\n")).Diagnostics.ShouldHaveSingleItem().Code.ShouldBe("package.encoding");
}
