using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace Styrbord.Exchange.Calendar;

/// <summary>The events of an iCalendar file (RFC 5545) as meeting days: summary, start, end and place. Repeated events are refused.</summary>
internal static class ICalendarReader
{
    private static readonly TimeZoneInfo Sweden = TimeZoneInfo.FindSystemTimeZoneById("Europe/Stockholm");

    public static ImmutableArray<ReadMeeting> Read(string name, string text, Diagnostics found)
    {
        var (rows, inside, ended) = (ImmutableArray.CreateBuilder<ReadMeeting>(), (Dictionary<string, Line>?)null, false);
        var (begun, depth) = (0, 0);
        foreach (var line in Unfolded(name, text, found))
        {
            switch (line.Name, line.Value.ToUpperInvariant())
            {
                case ("BEGIN", "VEVENT"):
                    (inside, begun, depth) = (new(StringComparer.Ordinal), line.Number, 0);
                    break;
                case ("END", "VEVENT") when inside is not null:
                    Add(rows, new(name, begun, 1), inside, found);
                    inside = null;
                    break;
                case ("BEGIN", _) when inside is not null:
                    depth++;
                    break;
                case ("END", _) when inside is not null:
                    depth--;
                    break;
                case ("END", "VCALENDAR"):
                    ended = true;
                    break;
                default:
                    _ = depth == 0 && inside?.TryAdd(line.Name, line) == true;
                    break;
            }
        }

        if (inside is not null || !ended)
        {
            found.Add(new(name, Math.Max(1, begun), 1), "calendar.cut-off");
        }

        return rows.ToImmutable();
    }

    private static void Add(ImmutableArray<ReadMeeting>.Builder rows, Place at, Dictionary<string, Line> of, Diagnostics found)
    {
        if (of.TryGetValue("RRULE", out var rule) || of.TryGetValue("RDATE", out rule))
        {
            found.Add(at with { Line = rule.Number }, "calendar.repeated");
            return;
        }

        if (!of.TryGetValue("SUMMARY", out var summary) || summary.Value.Trim().Length == 0)
        {
            found.Add(at, "calendar.missing", ("column", "SUMMARY"));
            return;
        }

        if (!of.TryGetValue("DTSTART", out var start))
        {
            found.Add(at, "calendar.missing", ("column", "DTSTART"));
            return;
        }

        if (new[] { start, of.GetValueOrDefault("DTEND") }.FirstOrDefault(l => l?.Zone is not null && ZoneOf(l.Zone) is null) is { } foreign)
        {
            found.Add(at with { Line = foreign.Number }, "calendar.unknown-zone", ("zone", foreign.Zone!));
            return;
        }

        if (Time(start) is not { } from || (of.TryGetValue("DTEND", out var end) && Time(end) is null))
        {
            var bad = Time(start) is null ? start : of["DTEND"];
            found.Add(at with { Line = bad.Number }, "calendar.bad-day", ("text", bad.Value));
            return;
        }

        var isOff = of.TryGetValue("STATUS", out var status) && string.Equals(status.Value, "CANCELLED", StringComparison.OrdinalIgnoreCase);
        var until = of.TryGetValue("DTEND", out var last) ? Time(last) : null;
        rows.Add(new(at, Text(summary.Value).Trim(), from.Day, from.Hour, from.Hour is null ? null : until?.Hour, of.TryGetValue("LOCATION", out var place) ? Text(place.Value) : null, of.TryGetValue("UID", out var uid) ? uid.Value : null, isOff));
    }

    /// <summary>A zone by the names that programs give it: of the tz database, with a prefix before it or not, or of Windows. Nothing for one that is not known.</summary>
    private static TimeZoneInfo? ZoneOf(string name) =>
        TimeZoneInfo.TryFindSystemTimeZoneById(name, out var zone) || (name.StartsWith('/') && TimeZoneInfo.TryFindSystemTimeZoneById(string.Join('/', name.Split('/')[^2..]), out zone)) ? zone : null;

    /// <summary>A day, or a time on Sweden's clocks; a time without zone is Swedish.</summary>
    private static (DateOnly Day, TimeOnly? Hour)? Time(Line line)
    {
        if (DateOnly.TryParseExact(line.Value, "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            return (day, null);
        }

        var utc = line.Value.EndsWith('Z');
        if (!DateTime.TryParseExact(line.Value.TrimEnd('Z'), "yyyyMMdd'T'HHmmss", CultureInfo.InvariantCulture, DateTimeStyles.None, out var at))
        {
            return null;
        }

        var zone = utc ? TimeZoneInfo.Utc : line.Zone is { } name ? ZoneOf(name) : null;
        var local = zone is null ? at : TimeZoneInfo.ConvertTimeFromUtc(DateTime.SpecifyKind(at - zone.GetUtcOffset(at), DateTimeKind.Utc), Sweden);
        return (DateOnly.FromDateTime(local), TimeOnly.FromDateTime(local));
    }

    private static string Text(string value)
    {
        var text = new StringBuilder(value.Length);
        for (var i = 0; i < value.Length; i++)
        {
            if (value[i] == '\\' && i + 1 < value.Length)
            {
                text.Append(value[++i] is 'n' or 'N' ? ' ' : value[i]);
            }
            else
            {
                text.Append(value[i]);
            }
        }

        return text.ToString();
    }

    // a line that begins with a space or a tab goes on from the one before (section 3.1)
    private static IEnumerable<Line> Unfolded(string name, string text, Diagnostics found)
    {
        var (whole, first, number) = (new StringBuilder(), 0, 0);
        foreach (var line in text.Split('\n').Append(""))
        {
            number++;
            if (line.Length > 0 && line[0] is ' ' or '\t' && whole.Length > 0)
            {
                whole.Append(line.AsSpan(1));
                continue;
            }

            if (whole.Length > 0 && Parsed(whole.ToString(), first) is { } parsed)
            {
                yield return parsed;
            }
            else if (whole.Length > 0)
            {
                found.Add(new(name, first, 1), "calendar.no-line", ("text", whole.ToString()));
            }

            whole.Clear().Append(line);
            first = number;
        }
    }

    /// <summary><c>NAME;PARAM=…:value</c>; a colon within quotes belongs to a parameter.</summary>
    private static Line? Parsed(string line, int number)
    {
        var quoted = false;
        for (var i = 0; i < line.Length; i++)
        {
            quoted ^= line[i] == '"';
            if (line[i] == ':' && !quoted)
            {
                var parts = line[..i].Split(';');
                var name = parts[0].Trim().ToUpperInvariant();
                var zone = Array.Find(parts, p => p.StartsWith("TZID=", StringComparison.OrdinalIgnoreCase))?[5..].Trim('"', ' ');
                return name.Length > 0 && name.All(c => char.IsAsciiLetterOrDigit(c) || c == '-') ? new(name, line[(i + 1)..].TrimEnd(), number, zone) : null;
            }
        }

        return null;
    }

    /// <param name="Zone">The zone of a time, as the file names it.</param>
    private sealed record Line(string Name, string Value, int Number, string? Zone);
}
