using System.Globalization;
using Styrbord.Domain.Kernel;
using Styrbord.Domain.Meetings;
using Styrbord.Domain.Organisation;
using Styrbord.Domain.Process;

namespace Styrbord.Domain.Documents;

/// <summary>
/// The documents of a meeting: <c>kallelse-{möte}</c> with its agenda, <c>sammantradeshandlingar-{möte}</c> with all that is submitted,
/// <c>protokoll-{möte}</c>, and <c>anslag-{justeringsdag}-{möte}</c> for the notice board.
/// </summary>
public static class MeetingDocuments
{
    private const string NoticePrefix = "kallelse-", PapersPrefix = "sammantradeshandlingar-", MinutesPrefix = "protokoll-", BoardPrefix = "anslag-";
    private const int Day = 10;

    public static string NoticeOf(ItemId meeting) => $"{NoticePrefix}{meeting}";

    public static string PapersOf(ItemId meeting) => $"{PapersPrefix}{meeting}";

    public static string MinutesOf(ItemId meeting) => $"{MinutesPrefix}{meeting}";

    /// <summary>Of the first notice of the day; a later one has its number after the day: <c>anslag-2018-09-20.2-mote-1</c>.</summary>
    public static string BoardOf(ItemId meeting, DateOnly approved, int number = 1) =>
        string.Create(CultureInfo.InvariantCulture, $"{BoardPrefix}{approved:yyyy-MM-dd}{(number == 1 ? "" : $".{number}")}-{meeting}");

    /// <summary>The meeting whose document the id names, or nothing.</summary>
    public static MeetingOnDay? Named(Authority authority, string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        return id.StartsWith(BoardPrefix, StringComparison.Ordinal)
            ? Board(id) is { } board ? Sittings.Find(authority, board.Meeting) : null
            : new[] { NoticePrefix, PapersPrefix, MinutesPrefix }.FirstOrDefault(p => id.StartsWith(p, StringComparison.Ordinal)) is { } prefix ? Sittings.Find(authority, new(id[prefix.Length..])) : null;
    }

    public static DocumentTree? Find(Authority authority, string id, DateOnly today) =>
        Named(authority, id) is not { Meeting.Cancelled: false } at || !authority.Organisation.Bodies.ContainsKey(at.Meeting.Body) ? null
        : id.StartsWith(NoticePrefix, StringComparison.Ordinal) ? MeetingNotice.Of(authority, at, today)
        : id.StartsWith(PapersPrefix, StringComparison.Ordinal) ? MeetingPapers.Of(authority, at, today)
        : id.StartsWith(MinutesPrefix, StringComparison.Ordinal) ? MeetingMinutes.Of(authority, at, today)
        : Board(id) is var (_, approved, number) ? BoardDocument.Of(authority, at, approved, number) : null;

    private static (ItemId Meeting, DateOnly Approved, int Number)? Board(string id)
    {
        var cut = id.IndexOf('-', Math.Min(id.Length, BoardPrefix.Length + Day));
        if (cut < 0 || !DateOnly.TryParseExact(id.AsSpan(BoardPrefix.Length, Day), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var approved))
        {
            return null;
        }

        var between = id.AsSpan((BoardPrefix.Length + Day)..cut);
        var number = 1;
        return between.IsEmpty || (between[0] == '.' && int.TryParse(between[1..], NumberStyles.None, CultureInfo.InvariantCulture, out number) && number > 1) ? (new(id[(cut + 1)..]), approved, number) : null;
    }

    internal static string Body(Authority authority, MeetingOnDay at) => authority.Meetings.Of(at.Id).Minutes?.Body ?? OrganisationQueries.NameOf(authority, at.Meeting.Body, at.Day);

    /// <summary>What the item is called: the matter, the report, or its own title.</summary>
    public static string TitleOf(AgendaPoint point)
    {
        ArgumentNullException.ThrowIfNull(point);
        return point.Item.Kind switch
        {
            AgendaItemKind.UrgentReport => $"Anmälan av brådskande beslut: {point.Matter?.Title}",
            AgendaItemKind.Matter => point.Matter?.Title ?? point.Item.Id.Value,
            _ => point.Item.Title?.ToString() ?? "",
        };
    }

    /// <summary><c>Bilaga 3.1, Karta.pdf</c>.</summary>
    public static string TitleOf(AgendaPoint point, int annex) => $"Bilaga {point.Number}.{annex + 1}, {point.Annexes[annex].Name}";

    internal static EquatableArray<FrontMatter> Front(Authority authority, MeetingOnDay at) =>
    [
        new("decidingBody", "Organ", Body(authority, at)),
        new("decisionDate", "Sammanträdesdag", $"{at.Day:yyyy-MM-dd}"),
        .. at.Meeting.Start is { } start ? [new FrontMatter("time", "Tid", at.Meeting.End is { } end ? $"kl. {start.Replace(':', '.')}–{end.Replace(':', '.')}" : $"kl. {start.Replace(':', '.')}")] : Array.Empty<FrontMatter>(),
        .. at.Meeting.Place is { } place ? [new FrontMatter("place", "Plats", place)] : Array.Empty<FrontMatter>(),
    ];

    /// <summary><c>2018-09-14 kl. 13.05</c>, on Sweden's clocks.</summary>
    internal static string Instant(long at) => Days.Local(at).ToString("yyyy-MM-dd 'kl.' HH.mm", CultureInfo.InvariantCulture);
}
