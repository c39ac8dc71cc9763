using Styrbord.Domain.Kernel;
using Styrbord.Domain.Meetings;
using Styrbord.Domain.Process;

namespace Styrbord.Domain.Documents;

/// <summary>The minutes of a meeting: every item as a paragraph, in the order of the agenda.</summary>
public static class MeetingMinutes
{
    public const string Kind = "meetingMinutes";

    public static DocumentTree Of(Authority authority, MeetingOnDay at, DateOnly today)
    {
        var book = authority.Meetings.Of(at.Id);
        return new(
            DocumentTree.CurrentSchema, Kind, $"Protokoll, {MeetingDocuments.Body(authority, at)} {at.Day:yyyy-MM-dd}",
            [.. MeetingDocuments.Front(authority, at), new("approval", "Justerat", book.Minutes is { } minutes ? $"{minutes.Day:yyyy-MM-dd}" : "inte justerat än")],
            [
                .. AgendaQueries.Of(authority, at, today).SelectMany(p => OfPoint(authority, p, book.Minutes)),
                new Heading(1, "Justering", null, "justering"),
                .. Approvals(authority, at, book),
                new Signatures(["Sekreterare", "Ordförande", "Justerare"]),
            ]);
    }

    private static IEnumerable<Block> OfPoint(Authority authority, AgendaPoint point, ApprovedMinutes? minutes)
    {
        if (!point.Decisions.IsEmpty)
        {
            // each extract has its own names of places; here they stand together
            return point.Decisions.SelectMany((d, i) => MinutesExtract.BlocksOf(authority, d).Select(b => b is Heading { Level: 1 } heading ? heading with { Anchor = $"arende-{point.Number}-{i + 1}" } : b is Heading lower ? lower with { Anchor = null } : b));
        }

        return
        [
            new Heading(1, MeetingDocuments.TitleOf(point), point.Paragraph is { } number ? $"§ {number}" : null, $"arende-{point.Number}"),
            .. point.Urgent is { } urgent ? MeetingPapers.Urgent(authority, urgent, minutes) : [],
            .. point.IsReported ? [new Paragraph("Beslutet är anmält.")] : Array.Empty<Block>(),
            .. point.Text is { } written ? [new RichText(written.Text.ToString())] : Array.Empty<Block>(),
            .. point.IsMinuted ? Array.Empty<Block>() : [new Paragraph("Inget är antecknat än.", null, "note")],
        ];
    }

    private static IEnumerable<Block> Approvals(Authority authority, MeetingOnDay at, MeetingBook book)
    {
        var parts = MinutesQueries.ApprovalsOf(authority, at);
        foreach (var part in parts)
        {
            var posted = part.Notice is { } notice ? $" Tillkännagivet på anslagstavlan {notice.Posted:yyyy-MM-dd}." : "";
            yield return new Paragraph($"{(part.Rest ? "Protokollet är justerat" : $"{Paragraphs(part)} {(part.Decisions.Length == 1 ? "är justerad" : "är justerade")}")} {part.Day:yyyy-MM-dd}.{posted}");
        }

        if (book.Minutes is null)
        {
            yield return new Paragraph($"Protokollet ska justeras senast {MinutesQueries.LastDayToApprove(at.Day):yyyy-MM-dd} (5 kap. 69 § och 6 kap. 35 § kommunallagen).", null, "note");
        }
    }

    internal static string Paragraphs(MinutesPart part) => string.Join(", ", part.Decisions.Select(d => d.Paragraph is { } number ? $"§ {number}" : d.Id.Value));
}
