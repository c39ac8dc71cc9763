using System.Collections.Immutable;

namespace Styrbord.Exchange.Calendar;

/// <summary>A meeting day read from a file; who the body is, is for the reader to say.</summary>
/// <param name="At">Where it stands.</param>
/// <param name="Body">The body's name as the file has it.</param>
/// <param name="Start">When it begins, in Sweden; nothing for a whole day.</param>
/// <param name="Uid">The event's own id in an iCalendar file.</param>
/// <param name="Cancelled">The file says that it is called off.</param>
public sealed record ReadMeeting(Place At, string Body, DateOnly Day, TimeOnly? Start, TimeOnly? End, string? Location, string? Uid, bool Cancelled = false);

/// <summary>What a file of meeting days holds, and all that stands against it.</summary>
public sealed record MeetingReading(ImmutableArray<ReadMeeting> Rows, ImmutableArray<Diagnostic> Diagnostics);

/// <summary>Reads meeting days from CSV or iCalendar (RFC 5545); which of them, the first line tells.</summary>
public static class MeetingFile
{
    /// <summary>Largest file, in bytes.</summary>
    public const int Limit = 1024 * 1024;

    /// <summary>Most meetings in a file.</summary>
    public const int Most = 300;

    /// <param name="name">The file's name, for the messages.</param>
    /// <param name="bytes">UTF-8.</param>
    public static MeetingReading Read(string name, ReadOnlySpan<byte> bytes)
    {
        var found = new Diagnostics();
        ImmutableArray<ReadMeeting> rows = [];
        if (bytes.Length > Limit)
        {
            found.Add(Place.Start(name), "calendar.too-large", ("limit", $"{Limit / 1024 / 1024}"));
        }
        else if (Package.StrictText.Decode(name, bytes, found) is { } text)
        {
            rows = text.AsSpan().TrimStart().StartsWith("BEGIN:VCALENDAR", StringComparison.OrdinalIgnoreCase) ? ICalendarReader.Read(name, text, found) : MeetingCsv.Read(name, text, found);
        }

        if (rows.Length > Most)
        {
            found.Add(Place.Start(name), "calendar.too-many", ("count", $"{rows.Length}"), ("limit", $"{Most}"));
        }
        else if (rows.IsEmpty && found.Count == 0)
        {
            found.Add(Place.Start(name), "calendar.empty");
        }

        return new(rows, found.ToImmutable());
    }
}
