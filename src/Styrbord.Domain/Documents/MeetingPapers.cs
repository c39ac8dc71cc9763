using Styrbord.Domain.Decisions;
using Styrbord.Domain.Kernel;
using Styrbord.Domain.Meetings;
using Styrbord.Domain.Organisation;
using Styrbord.Domain.Process;

namespace Styrbord.Domain.Documents;

/// <summary>
/// All papers of a meeting as one document: the notice with its agenda, then each matter with the trees that are submitted or decided in
/// it. Files laid beside are named where they belong and not taken in.
/// </summary>
public static class MeetingPapers
{
    public const string Kind = "meetingPapers";

    // beneath the matter's heading and the paper's own
    private const int Deeper = 2;
    private const int Deepest = 6;

    public static DocumentTree Of(Authority authority, MeetingOnDay at, DateOnly today) => new(
        DocumentTree.CurrentSchema, Kind, $"Handlingar till {MeetingNotice.InSentence(MeetingDocuments.Body(authority, at))} {at.Day:yyyy-MM-dd}",
        [.. MeetingDocuments.Front(authority, at), MeetingNotice.Issued(authority, at)],
        [
            .. MeetingNotice.Agenda(authority, at, today),
            .. AgendaQueries.Of(authority, at, today).Where(HasPapers).SelectMany(p => OfPoint(authority, at, p, today)),
        ]);

    // a roll call stands in the agenda alone: a heading with nothing beneath it says nothing
    private static bool HasPapers(AgendaPoint point) => point.Item.Kind != AgendaItemKind.Other || !point.Annexes.IsEmpty || !point.Contents.IsEmpty;

    private static IEnumerable<Block> OfPoint(Authority authority, MeetingOnDay at, AgendaPoint point, DateOnly today) =>
    [
        .. point.Contents.IsEmpty ? Array.Empty<Block>() : [new PageBreak()],
        new Heading(1, MeetingDocuments.TitleOf(point), $"{point.Number}", $"arende-{point.Number}"),
        .. point.Matter is { } matter ? [new Paragraph($"Diarienummer {matter.DiaryNumber}", null, "note")] : Array.Empty<Block>(),
        .. point.Matter?.Summary is { } summary ? [new RichText(summary.ToString())] : Array.Empty<Block>(),
        .. point.Urgent is { } urgent ? Urgent(authority, urgent, authority.Meetings.Of(at.Id).Minutes) : [],
        .. point.Contents.SelectMany((c, i) => OfContent(authority, at, point, c, $"arende-{point.Number}-{i + 1}", today)),
        .. point.Contents.IsEmpty && point.Item.Kind == AgendaItemKind.Matter ? [new Paragraph("Ingen handling är inskickad i ärendet.", null, "note")] : Array.Empty<Block>(),
        .. point.Annexes.IsEmpty ? Array.Empty<Block>() : [new Heading(2, "Bilagor i egna filer"), new Bullets([.. point.Annexes.Select((_, i) => MeetingDocuments.TitleOf(point, i))])],
    ];

    private static IEnumerable<Block> OfContent(Authority authority, MeetingOnDay at, AgendaPoint point, FrozenContent content, string anchor, DateOnly today)
    {
        var notice = authority.Meetings.Of(at.Id).Notice;
        yield return new Heading(2, $"{content.Title}, revision {content.Revision}", null, anchor);
        string[] told =
        [
            $"Låst {MeetingDocuments.Instant(content.Stamp.At)}.",
            .. notice is not null && point.CameAt(content.Stamp) > notice.Stamp.At ? [$"Kompletterande handling, inkom {MeetingDocuments.Instant(point.CameAt(content.Stamp))}."] : Array.Empty<string>(),
            .. Decided(authority, at, content),
            .. ContentRules.SumOf(content) is { } sum ? [$"Kontrollsumma {Hashes.Abbreviated(sum)}."] : Array.Empty<string>(),
        ];
        yield return new Paragraph(string.Join(' ', told), null, "note");
        if (DocumentsQueries.OfContent(authority, content, today) is not { } tree)
        {
            yield return new Paragraph(TextRef.Withheld, null, "note");
            yield break;
        }

        foreach (var block in tree.Body)
        {
            yield return block is Heading heading
                ? heading with { Level = Math.Min(heading.Level + Deeper, Deepest), Anchor = heading.Anchor is { } name ? $"{anchor}-{name}" : null }
                : block;
        }
    }

    private static IEnumerable<string> Decided(Authority authority, MeetingOnDay at, FrozenContent content) =>
        Sittings.DecisionsAt(authority, at).Where(d => d.Content == content.Id).Select(d => $"Beslutat {d.Day}{(d.Paragraph is { } paragraph ? $", § {paragraph}" : "")}.");

    /// <param name="minutes">Of the meeting, once they are approved.</param>
    internal static IEnumerable<Block> Urgent(Authority authority, UrgentDecision urgent, ApprovedMinutes? minutes) =>
    [
        new Heading(2, $"Beslutat {urgent.Day:yyyy-MM-dd} av {urgent.By}"),
        new RichText(urgent.Text.ToString()),
        new Heading(2, "Därför kunde beslutet inte vänta"),
        new RichText(urgent.Reason.ToString()),
        .. urgent.WithoutConsultation is { } reason ? [new Heading(2, "Skäl till beslut utan samverkan"), new RichText(reason.ToString())] : Array.Empty<Block>(),
        .. UrgentQueries.RightOf(authority, urgent) is { } given
            ? [new Paragraph($"Beslutat med rätt att besluta om andra nämnder: {given.What} ({UrgentQueries.GiverOf(authority, given, minutes)} {given.DecidedOn:yyyy-MM-dd}, § {given.Paragraph}).", null, "note")]
            : Array.Empty<Block>(),
    ];
}
