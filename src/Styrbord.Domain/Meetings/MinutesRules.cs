using System.Collections.Immutable;
using Styrbord.Domain.Decisions;
using Styrbord.Domain.Kernel;
using Styrbord.Domain.Organisation;
using Styrbord.Domain.Process;

namespace Styrbord.Domain.Meetings;

/// <summary>The minutes of a meeting after it has been held: written, approved, announced and, the time of appeal over, taken down.</summary>
public static class MinutesRules
{
    private const int Limit = 20_000;

    public static Outcome Decide(Authority authority, MeetingOnDay at, MeetingBook book, WriteParagraph asked, Context context)
    {
        var now = book.ParagraphOf(asked.Item);
        var same = string.Equals(now?.Text.Body ?? "", asked.Text ?? "", StringComparison.Ordinal);
        return Outcome.Of(
            [
                .. Held(at, context.Today),
                .. AgendaRules.Open(book),
                .. AgendaRules.IsOn(authority, at, asked.Item, context.Today) ? Array.Empty<Problem>() : [new NotOnAgenda(asked.Item)],
                .. asked.Text is { Length: > Limit } ? [new TooLong("text", asked.Text.Length, Limit)] : Array.Empty<Problem>(),
                .. asked.Seen is { } seen && !same && !string.Equals(seen, now?.Text.Hash ?? "", StringComparison.Ordinal)
                    ? [new Conflict("text", now?.Text.Body ?? "", asked.Text ?? "", now?.Stamp.By ?? "", now?.Stamp.At ?? 0)] : Array.Empty<Problem>(),
            ],
            () => same ? [] : [new ParagraphWritten(asked.Meeting, asked.Item, context.SealOrNothing("text", asked.Text), context.Stamp)]);
    }

    /// <summary>Approves what is left: each decision of the meeting whose paragraph was not approved at once, and the rest of the minutes.</summary>
    public static Outcome Decide(Authority authority, MeetingOnDay at, MeetingBook book, ApproveMeeting asked, Context context)
    {
        var points = AgendaQueries.Of(authority, at, context.Today);
        return Outcome.Of(
            [
                .. Held(at, context.Today),
                .. AgendaRules.Open(book),
                .. asked.Day < at.Day || asked.Day > context.Today ? [new ApprovedOutside($"{asked.Day:yyyy-MM-dd}")] : Array.Empty<Problem>(),
                .. points.IsEmpty ? [new NothingMinuted()] : Array.Empty<Problem>(),
                .. points.Where(p => !p.IsMinuted).Select(p => new ParagraphMissing($"{p.Number}", TitleOf(p))),
            ],
            () =>
            [
                .. Sittings.DecisionsAt(authority, at).Where(d => d is { Minutes: null, Recorded: false }).Select(d => new MinutesApproved(d.Id, new(asked.Day, context.Stamp, MinutedNames.Of(authority, d)))),
                new MeetingApproved(asked.Meeting, new(asked.Day, context.Stamp, points.Select(AsMinuted).ToEquatableArray(), OrganisationQueries.NameOf(authority, at.Meeting.Body, at.Day), Givers(authority, points))),
            ]);
    }

    private static EquatableArray<MinutedBody>? Givers(Authority authority, ImmutableArray<AgendaPoint> points) =>
        points.Select(p => p.Urgent is { } urgent ? UrgentQueries.RightOf(authority, urgent) : null).OfType<BoardRight>().DistinctBy(r => r.GivenBy)
            .Select(r => new MinutedBody(r.GivenBy, UrgentQueries.GiverOf(authority, r, null))).ToEquatableArray() is { Count: > 0 } names ? names : null;

    public static Outcome Decide(Authority authority, MeetingOnDay at, MeetingBook book, PostOnBoard asked, Context context)
    {
        var parts = MinutesQueries.ApprovalsOf(authority, at).Where(a => a.Day == asked.Approved).ToList();
        var left = parts.Find(p => p.Notice is null);
        var known = left is null ? parts.LastOrDefault()?.Notice : null;
        return Outcome.Of(
            [
                .. parts.Count > 0 ? Array.Empty<Problem>() : [new NothingApprovedThen($"{asked.Approved:yyyy-MM-dd}")],
                .. asked.Day < asked.Approved || asked.Day > context.Today ? [new PostedOutside($"{asked.Day:yyyy-MM-dd}")] : Array.Empty<Problem>(),
                .. known is not null && known.Posted != asked.Day ? [new AlreadyPosted($"{known.Posted:yyyy-MM-dd}")] : Array.Empty<Problem>(),
            ],
            () => left is null ? [] : [new NoticePosted(asked.Meeting, new(
                asked.Approved, asked.Day, null, false, context.Stamp, left.Decisions.Select(d => d.Id).ToEquatableArray(), left.Rest, left.Number == 1 ? null : left.Number))]);
    }

    public static Outcome Decide(MeetingBook book, TakeDownNotice asked, Context context)
    {
        if (book.Board.FirstOrDefault(b => b.Approved == asked.Approved && (b.Number ?? 1) == (asked.Number ?? 1)) is not { } notice)
        {
            return new NotFound("boardNotice", $"{asked.Approved:yyyy-MM-dd}", "approved");
        }

        var until = MinutesQueries.LastDayOfAppeal(notice.Posted);
        var next = notice with { TakenDown = asked.Day, Appealed = asked.Appealed, Stamp = context.Stamp };
        return Outcome.Of(
            [
                .. asked.Day <= until ? [new AppealTimeRuns($"{until:yyyy-MM-dd}")] : Array.Empty<Problem>(),
                .. asked.Day > context.Today ? [new PostedOutside($"{asked.Day:yyyy-MM-dd}")] : Array.Empty<Problem>(),
            ],
            () => (notice.TakenDown, notice.Appealed) == (asked.Day, asked.Appealed) ? [] : [new NoticeTakenDown(asked.Meeting, next)]);
    }

    private static MinutedItem AsMinuted(AgendaPoint point) =>
        new(point.Item, point.Number, point.Paragraph, point.Why, point.Contents.Select(c => c.Id).ToEquatableArray(), point.Decisions.Select(d => d.Id).ToEquatableArray());

    private static string TitleOf(AgendaPoint point) => point.Item.Title?.ToString() ?? point.Matter?.Title ?? point.Item.Id.Value;

    private static IEnumerable<Problem> Held(MeetingOnDay at, DateOnly today) => at.Day > today ? [new MeetingNotHeld($"{at.Day:yyyy-MM-dd}")] : [];
}

/// <summary>Paragraphs of a meeting approved on one day and announced together.</summary>
/// <param name="Day">The day they were approved.</param>
/// <param name="Decisions">The decisions among them.</param>
/// <param name="Rest">All that was left of the minutes was approved then.</param>
/// <param name="Notice">Nothing until it is put up.</param>
/// <param name="Number">1, or more when paragraphs were approved on the day after its notice was up.</param>
public sealed record MinutesPart(DateOnly Day, ImmutableArray<Decision> Decisions, bool Rest, BoardNotice? Notice, int Number = 1)
{
    /// <summary>The last day to put up the notice.</summary>
    public DateOnly PostBy => MinutesQueries.LastDayToPost(Day);

    /// <summary>The last day to appeal, once it is put up.</summary>
    public DateOnly? AppealBy => Notice is { } notice ? MinutesQueries.LastDayOfAppeal(notice.Posted) : null;
}

public static class MinutesQueries
{
    /// <summary>The last day to approve the minutes of a meeting.</summary>
    /// <remarks>Local Government Act (2017:725) ch. 5 s. 69: within fourteen days.</remarks>
    public static DateOnly LastDayToApprove(DateOnly meeting) => meeting.AddDays(14);

    /// <summary>The last day for the notice on the board.</summary>
    /// <remarks>Local Government Act (2017:725) ch. 8 s. 12: the second day after at the latest. Counted strictly: no day off moves it.</remarks>
    public static DateOnly LastDayToPost(DateOnly approved) => approved.AddDays(2);

    /// <summary>The last day to appeal.</summary>
    /// <remarks>Local Government Act (2017:725) ch. 13 s. 5: three weeks from the notice; a day off gives way to the next working day (lag 1930:173 s. 2).</remarks>
    public static DateOnly LastDayOfAppeal(DateOnly posted) => WorkingDays.FirstFrom(posted.AddDays(21));

    /// <summary>All that is known of the meeting is decisions taken in from a source: their minutes are not ours to approve.</summary>
    public static bool IsFromSource(Authority authority, MeetingOnDay at) =>
        authority.Meetings.Of(at.Id) is { Notice: null, Paragraphs.Count: 0, Added.Count: 0 } && Sittings.DecisionsAt(authority, at) is { IsEmpty: false } decisions && decisions.All(d => d.Recorded);

    /// <summary>The approved parts of a meeting's minutes by day; decisions taken in from a source are not ours to announce.</summary>
    public static ImmutableArray<MinutesPart> ApprovalsOf(Authority authority, MeetingOnDay at)
    {
        ArgumentNullException.ThrowIfNull(at);
        var book = authority.Meetings.Of(at.Id);
        var decisions = Sittings.DecisionsAt(authority, at).Where(d => d is { Recorded: false, Minutes: not null }).ToLookup(d => d.Minutes!.Day);
        return
        [
            .. decisions.Select(g => g.Key).Concat(book.Minutes is { } minutes ? new[] { minutes.Day } : []).Distinct().Order()
                .SelectMany(day => PartsOf(book, day, decisions[day])),
        ];
    }

    // a notice announces what it was put up for: what is approved later the same day waits for the next
    private static IEnumerable<MinutesPart> PartsOf(MeetingBook book, DateOnly day, IEnumerable<Decision> approved)
    {
        var left = approved.ToList();
        var rest = book.Minutes?.Day == day;
        var number = 1;
        foreach (var notice in book.Board.Where(b => b.Approved == day))
        {
            var told = left.Where(d => notice.Decisions?.Contains(d.Id) ?? d.Minutes!.Stamp.At <= notice.Stamp.At).ToImmutableArray();
            var withRest = rest && (notice.Rest ?? book.Minutes!.Stamp.At <= notice.Stamp.At);
            yield return new(day, told, withRest, notice, number++);
            left.RemoveAll(told.Contains);
            rest = rest && !withRest;
        }

        if (left.Count > 0 || rest)
        {
            yield return new(day, [.. left], rest, null, number);
        }
    }
}
