using System.Collections.Immutable;
using System.Globalization;
using Styrbord.Exchange.Package;

namespace Styrbord.Exchange.Calendar;

/// <summary>
/// Meeting days as CSV: the columns <c>dag</c> and <c>organ</c>, and <c>börjar</c>, <c>slutar</c> and <c>plats</c> if they are there.
/// Comma or semicolon, as spreadsheets in Sweden write it.
/// </summary>
internal static class MeetingCsv
{
    private static readonly string[] Known = ["dag", "organ", "börjar", "slutar", "plats"];

    public static ImmutableArray<ReadMeeting> Read(string name, string text, Diagnostics found)
    {
        var first = text.Split('\n')[0];
        var table = CsvTable.Read(name, text, found, first.Contains(';', StringComparison.Ordinal) && !first.Contains(',', StringComparison.Ordinal) ? ';' : ',');
        return [.. table.Select(row => Row(row, found)).OfType<ReadMeeting>()];
    }

    private static ReadMeeting? Row(MapNode row, Diagnostics found)
    {
        var cells = new Dictionary<string, (Place At, string Text)>(StringComparer.Ordinal);
        foreach (var cell in row.Entries)
        {
            var column = cell.Key.Trim().ToLowerInvariant();
            if (!Known.Contains(column, StringComparer.Ordinal))
            {
                found.Add(cell.At, "calendar.unknown-column", ("column", cell.Key));
            }

            cells[column] = (cell.At, ((TextNode)cell.Value).Text);
        }

        var before = found.Count;
        var day = cells.TryGetValue("dag", out var written) ? Day(written.At, written.Text, found) : Missing(row.At, "dag", found);
        if (!cells.TryGetValue("organ", out var body))
        {
            Missing(row.At, "organ", found);
        }

        var (start, end) = (Hour(cells, "börjar", found), Hour(cells, "slutar", found));
        return found.Count > before || day is not { } on ? null : new(row.At, body.Text, on, start, end, cells.TryGetValue("plats", out var place) ? place.Text : null, null);
    }

    private static DateOnly? Missing(Place at, string column, Diagnostics found)
    {
        found.Add(at, "calendar.missing", ("column", column));
        return null;
    }

    private static DateOnly? Day(Place at, string text, Diagnostics found)
    {
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            return day;
        }

        found.Add(at, "calendar.bad-day", ("text", text));
        return null;
    }

    private static TimeOnly? Hour(Dictionary<string, (Place At, string Text)> cells, string column, Diagnostics found)
    {
        if (!cells.TryGetValue(column, out var cell))
        {
            return null;
        }

        if (TimeOnly.TryParseExact(cell.Text.Replace('.', ':'), ["HH:mm", "H:mm"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var hour))
        {
            return hour;
        }

        found.Add(cell.At, "calendar.bad-hour", ("text", cell.Text));
        return null;
    }
}
