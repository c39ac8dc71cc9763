using System.Collections.Immutable;
using Styrbord.Domain.Kernel;
using Styrbord.Domain.Meetings;
using Styrbord.Domain.Process;

namespace Styrbord.Domain.Documents;

/// <summary>Kallelse with föredragningslista: what the members are called to take up.</summary>
public static class MeetingNotice
{
    public const string Kind = "meetingNotice";

    public static DocumentTree Of(Authority authority, MeetingOnDay at, DateOnly today) => new(
        DocumentTree.CurrentSchema, Kind, $"Kallelse till {InSentence(MeetingDocuments.Body(authority, at))} {at.Day:yyyy-MM-dd}",
        [.. MeetingDocuments.Front(authority, at), Issued(authority, at)],
        [.. Agenda(authority, at, today)],
        Contents: false);

    internal static FrontMatter Issued(Authority authority, MeetingOnDay at) =>
        new("issued", "Kallelse", authority.Meetings.Of(at.Id).Notice is { } notice ? $"utfärdad {MeetingDocuments.Instant(notice.Stamp.At)}{(notice.Day == at.Day ? "" : $", till {notice.Day:yyyy-MM-dd}")}" : "inte utfärdad än");

    /// <summary>The items with their diary numbers and papers; what came after the members were called stands apart.</summary>
    internal static IEnumerable<Block> Agenda(Authority authority, MeetingOnDay at, DateOnly today)
    {
        var points = AgendaQueries.Of(authority, at, today);
        yield return new Heading(1, "Föredragningslista", null, "foredragningslista");
        if (points.IsEmpty)
        {
            yield return new Paragraph("Inga ärenden är satta på föredragningslistan än.");
            yield break;
        }

        if (points.Any(p => !p.Late))
        {
            yield return Table("Ärenden", authority, at, points.Where(p => !p.Late));
        }

        if (points.Any(p => p.Late))
        {
            yield return new Heading(2, "Tillkommer efter kallelsen", null, "tillkommer");
            yield return Table("Ärenden som har tillkommit", authority, at, points.Where(p => p.Late));
        }
    }

    /// <summary>As within a sentence.</summary>
    internal static string InSentence(string name) => name.Length > 1 && char.IsLower(name[1]) ? char.ToLowerInvariant(name[0]) + name[1..] : name;

    private static Table Table(string caption, Authority authority, MeetingOnDay at, IEnumerable<AgendaPoint> points) => new(
        caption, [new("Nr"), new("Ärende"), new("Diarienummer"), new("Underlag")],
        [.. points.Select(p => (EquatableArray<string>)[$"{p.Number}", MeetingDocuments.TitleOf(p), p.Matter?.DiaryNumber ?? "–", Papers(authority, at, p)])]);

    private static string Papers(Authority authority, MeetingOnDay at, AgendaPoint point)
    {
        var notice = authority.Meetings.Of(at.Id).Notice?.Stamp.At ?? long.MaxValue;
        ImmutableArray<string> papers =
        [
            .. point.Contents.Select(c => $"revision {c.Revision}{(point.CameAt(c.Stamp) > notice ? $", kompletterande handling {MeetingDocuments.Instant(point.CameAt(c.Stamp))}" : "")}"),
            .. point.Annexes.Select((a, i) => $"bilaga {point.Number}.{i + 1}{(point.CameAt(a.Stamp) > notice ? $", kompletterande handling {MeetingDocuments.Instant(point.CameAt(a.Stamp))}" : "")}"),
        ];
        return papers.IsEmpty ? "–" : string.Join("; ", papers);
    }
}
