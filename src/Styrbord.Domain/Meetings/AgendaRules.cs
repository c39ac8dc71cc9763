using Styrbord.Domain.Decisions;
using Styrbord.Domain.Kernel;
using Styrbord.Domain.Process;

namespace Styrbord.Domain.Meetings;

/// <summary>How an agenda is made, numbered and sent.</summary>
public static class AgendaRules
{
    private const int TitleLimit = 300;
    private const int LastParagraph = 9_999;

    public static Outcome Decide(Authority authority, MeetingOnDay at, MeetingBook book, PutMatterOn asked, Context context)
    {
        var item = AgendaQueries.Of(asked.Matter);
        return Outcome.Of(
            [.. authority.Decisions.Matters.ContainsKey(asked.Matter) ? Array.Empty<Problem>() : [new NotFound("matter", asked.Matter.Value, "matter")], .. Open(book)],
            () => IsOn(authority, at, item.Id, context.Today) ? [] : [new MatterPutOn(at.Id, item with { Stamp = context.Stamp })]);
    }

    public static Outcome Decide(Authority authority, MeetingBook book, WriteAgendaItem asked, Context context)
    {
        var known = book.Added.Concat(book.Notice?.Items ?? []).LastOrDefault(i => i.Id == asked.Id);
        return Outcome.Of(
            [
                .. Ids.Judge("agendaItem", asked.Id.Value, known is { Kind: not AgendaItemKind.Other } || authority.Decisions.Matters.ContainsKey(new(asked.Id.Value)) || authority.Meetings.Urgent.ContainsKey(asked.Id)),
                .. Open(book),
                .. string.IsNullOrWhiteSpace(asked.Title) ? [new Required("title")] : Array.Empty<Problem>(),
                .. asked.Title is { Length: > TitleLimit } ? [new TooLong("title", asked.Title.Length, TitleLimit)] : Array.Empty<Problem>(),
            ],
            () => string.Equals(known?.Title?.Body, asked.Title, StringComparison.Ordinal) && !book.Off.Contains(asked.Id)
                ? []
                : [new AgendaItemWritten(asked.Meeting, new(asked.Id, AgendaItemKind.Other, null, context.Seal("title", asked.Title), context.Stamp))]);
    }

    public static Outcome Decide(Authority authority, MeetingOnDay at, MeetingBook book, TakeOffAgenda asked, Context context)
    {
        var point = AgendaQueries.Of(authority, at, context.Today).FirstOrDefault(p => p.Item.Id == asked.Item);
        var title = point?.Item.Title?.ToString() ?? point?.Matter?.Title ?? "";
        return Outcome.Of(
            [
                .. Open(book),
                .. point is null && !book.Off.Contains(asked.Item) ? [new NotOnAgenda(asked.Item)] : Array.Empty<Problem>(),
                .. point is { Decisions.IsEmpty: false } ? [new DecidedAtMeeting(title)] : Array.Empty<Problem>(),
                .. point switch
                {
                    { IsReported: true } => [new AlreadyReported($"{at.Day:yyyy-MM-dd}")],
                    { Urgent.Reported: null, Urgent: not null } => [new MustBeReported(title)],
                    _ => Array.Empty<Problem>(),
                },
                .. point is not null && (!point.Annexes.IsEmpty || point.Text is not null) ? [new ItemHasPapers(title)] : Array.Empty<Problem>(),
            ],
            () => point is null ? [] : [new AgendaItemTakenOff(asked.Meeting, asked.Item, context.Stamp)]);
    }

    public static Outcome Decide(Authority authority, MeetingOnDay at, MeetingBook book, OrderAgenda asked, Context context)
    {
        var now = AgendaQueries.Of(authority, at, context.Today).Select(p => p.Item.Id).ToList();
        return Outcome.Of(
            [
                .. Open(book),
                .. asked.Places.Where(p => !now.Contains(p.Item)).Select(p => new NotOnAgenda(p.Item)),
                .. asked.Places.SelectMany((p, i) => p.Place is < 1 or > 999 || asked.Places.Take(i).Any(o => o.Item == p.Item) ? [new BadPlace($"places[{i}].place")] : Array.Empty<Problem>()),
            ],
            () =>
            {
                var places = asked.Places.ToDictionary(p => p.Item, p => p.Place);
                var next = now.Select((id, i) => (id, i)).OrderBy(p => places.GetValueOrDefault(p.id, int.MaxValue)).ThenBy(p => p.i).Select(p => p.id).ToEquatableArray();
                return next.SequenceEqual(now) ? [] : [new AgendaOrdered(asked.Meeting, next, context.Stamp)];
            });
    }

    public static Outcome Decide(MeetingBook book, NumberParagraphs asked) =>
        Outcome.Of(
            [.. Open(book), .. asked.First is < 1 or > LastParagraph ? [new BadParagraphNumber()] : Array.Empty<Problem>()],
            () => book.FirstParagraph == asked.First ? [] : [new ParagraphsNumbered(asked.Meeting, asked.First)]);

    public static Outcome Decide(Authority authority, MeetingOnDay at, MeetingBook book, IssueNotice asked, Context context)
    {
        var items = AgendaQueries.Of(authority, at, context.Today).Select(p => p.Item).ToEquatableArray();
        return Outcome.Of(
            [
                .. Open(book),
                .. at.Day < context.Today ? [new MeetingHasBeen($"{at.Day:yyyy-MM-dd}")] : Array.Empty<Problem>(),
                .. book.Notice is { } notice && notice.Day == at.Day ? [new NoticeStands($"{at.Day:yyyy-MM-dd}")] : Array.Empty<Problem>(),
                .. items.Count == 0 ? [new AgendaIsEmpty()] : Array.Empty<Problem>(),
            ],
            () => [new NoticeIssued(asked.Meeting, new(at.Day, items, context.Stamp))]);
    }

    /// <summary>Nothing more is written once the minutes are approved.</summary>
    internal static IEnumerable<Problem> Open(MeetingBook book) => book.Minutes is { } minutes ? [new MeetingMinutesClosed($"{minutes.Day:yyyy-MM-dd}")] : [];

    internal static bool IsOn(Authority authority, MeetingOnDay at, ItemId item, DateOnly today) => AgendaQueries.Of(authority, at, today).Any(p => p.Item.Id == item);
}
