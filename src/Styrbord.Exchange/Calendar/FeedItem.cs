namespace Styrbord.Exchange.Calendar;

/// <summary>An event of an iCalendar feed.</summary>
/// <param name="Uid">The same for as long as the thing lives (RFC 5545 section 3.8.4.7).</param>
/// <param name="Summary">One line.</param>
/// <param name="Description">Several lines, or nothing.</param>
/// <param name="Day">The first day, in Europe/Stockholm.</param>
/// <param name="Until">The last day, itself included; nothing for one day.</param>
/// <param name="Start">When it begins on Sweden's clocks; a whole day without.</param>
/// <param name="End">When it ends; nothing if that is not known.</param>
/// <param name="Url">An absolute address, or nothing.</param>
/// <param name="Cancelled">It stays in the feed so that calendars take it away.</param>
/// <param name="Sequence">0 and up, one more for each change (section 3.8.7.4).</param>
/// <param name="Changed">When it was last changed; UTC.</param>
/// <param name="Busy">False for what takes no time of the reader's own, for instance a last day.</param>
public sealed record FeedItem(
    string Uid,
    string Summary,
    string? Description,
    DateOnly Day,
    DateOnly? Until,
    TimeOnly? Start,
    TimeOnly? End,
    string? Location,
    string? Url,
    bool Cancelled,
    int Sequence,
    DateTimeOffset Changed,
    bool Busy);
