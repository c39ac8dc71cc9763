using System.Globalization;
using Styrbord.Domain.Kernel;
using Styrbord.Domain.Organisation;

namespace Styrbord.Domain.Process;

/// <summary>How meetings are called, moved and cancelled.</summary>
public static class MeetingRules
{
    private const int ReasonLimit = 2_000;

    public static Outcome Decide(Authority authority, ScheduleMeeting asked, Context context)
    {
        var called = new CalledMeeting(asked.Id, asked.Body, asked.Day, asked.Start, asked.End, asked.Place);
        var known = authority.Process.Calendars.Meetings.GetValueOrDefault(asked.Id);
        return Outcome.Of(
            [.. Against(authority, called, ""), .. Taken(authority, called, "")],
            () => Same(known, called) ? [] : [new MeetingScheduled(Called(known, called, context))]);
    }

    public static Outcome Decide(Authority authority, ScheduleMeetings asked, Context context) =>
        Outcome.Of(
            [
                .. asked.Meetings.Count == 0 ? [new Required("meetings")] : Array.Empty<Problem>(),
                .. asked.Meetings.SelectMany((m, i) => Against(authority, m, $"meetings[{i}].").Concat(Taken(authority, m, $"meetings[{i}]."))),
                .. asked.Meetings.SelectMany((m, i) => asked.Meetings.Take(i).Any(o => o.Id == m.Id || (o.Body, o.Day) == (m.Body, m.Day)) ? [Exists(authority, m, $"meetings[{i}].")] : Array.Empty<Problem>()),
            ],
            () => asked.Meetings.Select(m => (Asked: m, Known: authority.Process.Calendars.Meetings.GetValueOrDefault(m.Id))).Where(m => !Same(m.Known, m.Asked))
                .Select(m => new MeetingScheduled(Called(m.Known, m.Asked, context))));

    public static Outcome Decide(Authority authority, MoveMeeting asked, Context context) =>
        MeetingQueries.Find(authority, asked.Meeting) is not { } meeting
            ? new NotFound("meeting", asked.Meeting.Value, "meeting")
            : Changed(meeting, asked.Seen, asked.To) is { } conflict ? conflict
            : Outcome.Of(
                [.. Short(asked.Reason), .. Against(authority, meeting, asked.To, context.Today)],
                () => asked.To == meeting.Day ? [] : [Moved(authority, meeting, asked.To, context.SealOrNothing("reason", asked.Reason), context.Stamp)]);

    public static Outcome Decide(Authority authority, CancelMeeting asked, Context context) =>
        MeetingQueries.Find(authority, asked.Meeting) is not { } meeting
            ? new NotFound("meeting", asked.Meeting.Value, "meeting")
            : Changed(meeting, asked.Seen, null) is { } conflict ? conflict
            : Outcome.Of(
                [.. string.IsNullOrWhiteSpace(asked.Reason) ? [new Required("reason")] : Short(asked.Reason), .. Standing(meeting, context.Today)],
                () => [Cancelled(meeting, context.Seal("reason", asked.Reason), context.Stamp)]);

    /// <summary>What stands against holding a meeting on another day.</summary>
    internal static IEnumerable<Problem> Against(Authority authority, MeetingOnDay meeting, DateOnly to, DateOnly today)
    {
        if (to == meeting.Day || CalendarRules.YearIn(to.Year, "to").Any())
        {
            return CalendarRules.YearIn(to.Year, "to");
        }

        var body = authority.Organisation.Bodies[meeting.Meeting.Body];
        return
        [
            .. Standing(meeting, today),
            .. to < today ? [new DayHasBeen($"{to:yyyy-MM-dd}", "to")] : Array.Empty<Problem>(),
            .. !body.Validity.Holds(to) ? [new BodyNotActing(body.Id, body.NameOn(to), to, "to")] : Array.Empty<Problem>(),
            .. MeetingQueries.All(authority).Where(m => m.Id != meeting.Id && !m.Meeting.Cancelled && m.Meeting.Body == body.Id && m.Day == to).Take(1).Select(_ => new MeetingExists(body.NameOn(to), $"{to:yyyy-MM-dd}", "to")),
            .. DeadlineQueries.Of(authority, meeting.Id, body.Id, to).Where(d => d.By.Law && d.Day < today).Select(d => new NoticePassed($"{d.Day:yyyy-MM-dd}", d.By.Source ?? "", "to")),
            .. Order(authority, meeting, to),
        ];
    }

    /// <summary>The meeting on its new day, with what it takes up.</summary>
    internal static MeetingMoved Moved(Authority authority, MeetingOnDay at, DateOnly to, TextRef? reason, Stamp stamp)
    {
        var before = YearCalendars.KeepsEarlier(authority, at.Day.Year) ? new EarlierDate(at.Day, null, reason, stamp) : null;
        var meeting = at.Meeting with { Day = to, Changes = at.Meeting.Changes + 1, Stamp = stamp };
        return new(meeting, at.Entries.Select(e => e.Id).ToEquatableArray(), before);
    }

    internal static ProcessState On(ProcessState state, Meeting meeting, EquatableArray<ItemId> entries, PartialDate date, EarlierDate? before)
    {
        var (timetable, book) = (state.Timetable, state.Calendars);
        foreach (var id in entries)
        {
            timetable = timetable.SetItem(id, timetable[id] with { Date = date });
            book = before is null ? book : book.Remember(id, before);
        }

        var kept = before is null ? meeting : meeting with { Earlier = [.. meeting.Earlier, before] };
        return state with { Timetable = timetable, Calendars = book with { Meetings = book.Meetings.SetItem(kept.Id, kept) } };
    }

    private static MeetingCancelled Cancelled(MeetingOnDay at, TextRef reason, Stamp stamp)
    {
        var before = new EarlierDate(at.Day, null, reason, stamp);
        return new(
            at.Meeting with { Cancelled = true, Changes = at.Meeting.Changes + 1, Stamp = stamp }, at.Entries.Select(e => e.Id).ToEquatableArray(), before);
    }

    // before what it rests on, or after what rests on it
    private static IEnumerable<Problem> Order(Authority authority, MeetingOnDay meeting, DateOnly to) =>
        meeting.Entries.SelectMany(e => Dependencies.Before(authority, e).Where(b => b.Date.AsStart > to && !meeting.Entries.Contains(b))
                .Select(Problem (b) => new BeforePreparation(e.What, b.What, $"{b.Date}", "to")))
            .Concat(meeting.Entries.SelectMany(e => Dependencies.After(authority, e).Where(a => a.Date.AsEnd < to && !meeting.Entries.Contains(a))
                .Select(Problem (a) => new AfterFollowing(e.What, a.What, $"{a.Date}", "to"))));

    private static IEnumerable<Problem> Standing(MeetingOnDay meeting, DateOnly today) =>
        meeting.Meeting.Cancelled ? [new MeetingIsCancelled($"{meeting.Day:yyyy-MM-dd}")]
        : meeting.Day < today ? [new MeetingHasBeen($"{meeting.Day:yyyy-MM-dd}")]
        : [];

    private static Conflict? Changed(MeetingOnDay meeting, string? seen, DateOnly? to)
    {
        var now = meeting.Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        return string.IsNullOrEmpty(seen) || string.Equals(seen, now, StringComparison.Ordinal)
            ? null
            : new Conflict(to is null ? "reason" : "to", now, to is { } day ? $"{day:yyyy-MM-dd}" : "", meeting.Meeting.Stamp.By ?? "", meeting.Meeting.Stamp.At);
    }

    private static IEnumerable<Problem> Against(Authority authority, CalledMeeting asked, string at) =>
    [
        .. Ids.IsValid(asked.Id.Value) ? Array.Empty<Problem>() : [new BadId($"{at}id", asked.Id.Value)],
        .. CalendarRules.YearIn(asked.Day.Year, $"{at}day"),
        .. authority.Organisation.Bodies.GetValueOrDefault(asked.Body) switch
        {
            null => [new NotFound("body", asked.Body.Value, $"{at}body")],
            var body when !body.Validity.Holds(asked.Day) => [new BodyNotActing(body.Id, body.NameOn(asked.Day), asked.Day, $"{at}day")],
            _ => Array.Empty<Problem>(),
        },
        .. Hour(asked.Start, $"{at}start"),
        .. Hour(asked.End, $"{at}end"),
        .. asked is { Start: { } start, End: { } end } && string.CompareOrdinal(end, start) <= 0 ? [new EndsBeforeStart($"{at}end")] : Array.Empty<Problem>(),
        .. asked.Place is { Length: > 200 } place ? [new TooLong($"{at}place", place.Length, 200)] : Array.Empty<Problem>(),
    ];

    private static IEnumerable<Problem> Taken(Authority authority, CalledMeeting asked, string at)
    {
        var known = MeetingQueries.Find(authority, asked.Id);
        return known is not null && (known.Meeting.Body, known.Day) != (asked.Body, asked.Day) ? [new AlreadyExists("meeting", asked.Id.Value, $"{at}id")]
            : known is { Meeting.Cancelled: true } ? [new MeetingIsCancelled($"{known.Day:yyyy-MM-dd}", $"{at}day")]
            : MeetingQueries.All(authority).Any(m => !m.Implied && !m.Meeting.Cancelled && m.Id != asked.Id && (m.Meeting.Body, m.Day) == (asked.Body, asked.Day)) ? [Exists(authority, asked, at)]
            : [];
    }

    private static MeetingExists Exists(Authority authority, CalledMeeting asked, string at) =>
        new(OrganisationQueries.NameOf(authority, asked.Body, asked.Day), $"{asked.Day:yyyy-MM-dd}", $"{at}day");

    private static bool Same(Meeting? known, CalledMeeting asked) =>
        known is not null && (known.Start, known.End, known.Place) == (asked.Start, asked.End, asked.Place);

    private static Meeting Called(Meeting? known, CalledMeeting asked, Context context) =>
        new(asked.Id, asked.Body, asked.Day, asked.Start, asked.End, asked.Place, false, known is null ? 0 : known.Changes + 1, known?.Earlier ?? [], context.Stamp);

    private static IEnumerable<Problem> Hour(string? hour, string at) =>
        hour is null || (hour.Length == 5 && TimeOnly.TryParseExact(hour, "HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out _)) ? [] : [new BadHour(hour, at)];

    private static IEnumerable<Problem> Short(string? reason) => reason is { Length: > ReasonLimit } ? [new TooLong("reason", reason.Length, ReasonLimit)] : [];
}
