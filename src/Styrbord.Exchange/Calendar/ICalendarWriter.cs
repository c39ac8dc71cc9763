using System.Buffers;
using System.Globalization;
using System.Text;

namespace Styrbord.Exchange.Calendar;

/// <summary>
/// Writes an iCalendar object (RFC 5545): UTF-8, CRLF, lines folded at 75 octets between characters, text escaped, times with
/// Europe/Stockholm and its rules, whole days with an end that is not included.
/// </summary>
public static class ICalendarWriter
{
    /// <summary>The media type of what is written.</summary>
    public const string MediaType = "text/calendar; charset=utf-8";

    private const int Longest = 75;
    private const string Zone = "Europe/Stockholm";

    // summer time in Sweden by the rules of the European Union, the same since 1996 (directive 2000/84/EC)
    private static readonly string[] Head =
    [
        "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Styrbord//Styrbord//SV", "CALSCALE:GREGORIAN", "METHOD:PUBLISH",
    ];

    private static readonly string[] TimeZone =
    [
        "BEGIN:VTIMEZONE", $"TZID:{Zone}",
        "BEGIN:DAYLIGHT", "DTSTART:19960331T020000", "TZOFFSETFROM:+0100", "TZOFFSETTO:+0200", "TZNAME:CEST", "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU", "END:DAYLIGHT",
        "BEGIN:STANDARD", "DTSTART:19961027T030000", "TZOFFSETFROM:+0200", "TZOFFSETTO:+0100", "TZNAME:CET", "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU", "END:STANDARD",
        "END:VTIMEZONE",
    ];

    /// <param name="name">What the calendar is called where it is subscribed to.</param>
    /// <param name="items">The events, in any order.</param>
    /// <returns>The whole file.</returns>
    public static byte[] Write(string name, IEnumerable<FeedItem> items)
    {
        ArgumentNullException.ThrowIfNull(items);
        var to = new Lines();
        to.AddAll(Head);
        to.Add($"NAME:{Escaped(name)}");
        to.Add($"X-WR-CALNAME:{Escaped(name)}");
        to.Add($"X-WR-TIMEZONE:{Zone}");
        to.Add("REFRESH-INTERVAL;VALUE=DURATION:PT1H");
        to.Add("X-PUBLISHED-TTL:PT1H");
        to.AddAll(TimeZone);
        foreach (var item in items)
        {
            Event(to, item);
        }

        to.Add("END:VCALENDAR");
        return to.ToArray();
    }

    private static void Event(Lines to, FeedItem item)
    {
        var changed = item.Changed.UtcDateTime.ToString("yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture);
        to.Add("BEGIN:VEVENT");
        to.Add($"UID:{Escaped(item.Uid)}");
        to.Add($"DTSTAMP:{changed}");
        to.Add($"LAST-MODIFIED:{changed}");
        to.Add($"SEQUENCE:{item.Sequence.ToString(CultureInfo.InvariantCulture)}");
        if (item.Start is { } start)
        {
            to.Add($"DTSTART;TZID={Zone}:{Day(item.Day)}T{Hour(start)}");
            if (item.End is { } end)
            {
                to.Add($"DTEND;TZID={Zone}:{Day(item.Until ?? item.Day)}T{Hour(end)}");
            }
        }
        else
        {
            to.Add($"DTSTART;VALUE=DATE:{Day(item.Day)}");
            to.Add($"DTEND;VALUE=DATE:{Day((item.Until ?? item.Day).AddDays(1))}");
        }

        to.Add($"SUMMARY:{Escaped(item.Summary)}");
        Optional(to, "DESCRIPTION", item.Description);
        Optional(to, "LOCATION", item.Location);
        if (item.Url is { Length: > 0 } url)
        {
            to.Add($"URL:{url}");
        }

        to.Add(item.Cancelled ? "STATUS:CANCELLED" : "STATUS:CONFIRMED");
        to.Add(item.Busy ? "TRANSP:OPAQUE" : "TRANSP:TRANSPARENT");
        to.Add("END:VEVENT");
    }

    private static void Optional(Lines to, string name, string? text)
    {
        if (!string.IsNullOrEmpty(text))
        {
            to.Add($"{name}:{Escaped(text)}");
        }
    }

    private static string Day(DateOnly day) => day.ToString("yyyyMMdd", CultureInfo.InvariantCulture);

    private static string Hour(TimeOnly hour) => hour.ToString("HHmmss", CultureInfo.InvariantCulture);

    // RFC 5545 section 3.3.11; other control characters have no place in it
    private static string Escaped(string text)
    {
        var escaped = new StringBuilder(text.Length + 8);
        foreach (var c in text.ReplaceLineEndings("\n"))
        {
            _ = c switch
            {
                '\\' or ';' or ',' => escaped.Append('\\').Append(c),
                '\n' => escaped.Append("\\n"),
                '\t' => escaped.Append(' '),
                _ when char.IsControl(c) => escaped,
                _ => escaped.Append(c),
            };
        }

        return escaped.ToString();
    }

    /// <summary>Content lines, folded where they are longer than 75 octets, never within a character.</summary>
    private sealed class Lines
    {
        private readonly ArrayBufferWriter<byte> _out = new(64 * 1024);

        public void AddAll(IEnumerable<string> lines)
        {
            foreach (var line in lines)
            {
                Add(line);
            }
        }

        public void Add(string line)
        {
            var left = Longest;
            foreach (var rune in line.EnumerateRunes())
            {
                var size = rune.Utf8SequenceLength;
                if (size > left)
                {
                    _out.Write("\r\n "u8);
                    left = Longest - 1;
                }

                _out.Advance(rune.EncodeToUtf8(_out.GetSpan(size)));
                left -= size;
            }

            _out.Write("\r\n"u8);
        }

        public byte[] ToArray() => _out.WrittenSpan.ToArray();
    }
}
