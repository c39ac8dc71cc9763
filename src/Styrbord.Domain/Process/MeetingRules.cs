using System.Collections.Immutable;
using System.Globalization;
using Styrbord.Domain.Kernel;
using Styrbord.Domain.Organisation;

namespace Styrbord.Domain.Process;

/// <summary>How meetings are called, moved and cancelled.</summary>
public static class MeetingRules
{
    /// <summary>Longest id of an event in another calendar, in characters.</summary>
    public const int UidLimit = 200;

    private const int ReasonLimit = 2_000;

    public static Outcome Decide(Authority authority, ScheduleMeeting asked, Context context)
    {
        var called = Meant(authority, new(asked.Id, asked.Body, asked.Day, asked.Start, asked.End, asked.Place));
        var known = authority.Process.Calendars.Meetings.GetValueOrDefault(called.Id);
        return Outcome.Of(
            [.. Against(authority, called, ""), .. Taken(authority, called, ""), .. TooSoon(authority, called, context.Today, "day")],
            () => Same(known, called) ? [] : [new MeetingScheduled(Called(authority, called, context))]);
    }

    public static Outcome Decide(Authority authority, ScheduleMeetings asked, Context context)
    {
        var called = asked.Meetings.Select(m => m.Cancelled ? m : Meant(authority, m)).ToList();
        return Outcome.Of(
            [
                .. called.Count == 0 ? [new Required("meetings")] : Array.Empty<Problem>(),
                .. called.SelectMany((m, i) => m.Cancelled ? OffProblems(authority, m, context.Today, $"meetings[{i}].") : Against(authority, m, $"meetings[{i}].").Concat(Elsewhere(authority, m) is { } other ? Against(authority, other, m.Day, context.Today, $"meetings[{i}].day") : [.. Taken(authority, m, $"meetings[{i}]."), .. TooSoon(authority, m, context.Today, $"meetings[{i}].day")])),
                .. called.SelectMany((m, i) => called.Take(i).Any(o => o.Id == m.Id || (o.Body, o.Day) == (m.Body, m.Day)) ? [Exists(authority, m, $"meetings[{i}].")] : Array.Empty<Problem>()),
            ],
            () => called.Where(m => m.Cancelled || Elsewhere(authority, m) is not null || !Same(authority.Process.Calendars.Meetings.GetValueOrDefault(m.Id), m))
                .Select(Event (m) => m.Cancelled ? Cancelled(MeetingQueries.Find(authority, m.Id)!, null, context.Stamp) : Elsewhere(authority, m) is { } other
                    ? Moved(authority, other with { Meeting = other.Meeting with { Start = m.Start, End = m.End, Place = m.Place } }, m.Day, null, context.Stamp)
                    : new MeetingScheduled(Called(authority, m, context))));
    }

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
                [.. string.IsNullOrWhiteSpace(asked.Reason) ? [new Required("reason")] : Short(asked.Reason), .. Standing(authority, meeting, context.Today)],
                () => [Cancelled(meeting, context.Seal("reason", asked.Reason), context.Stamp)]);

    /// <summary>What stands against holding a meeting on another day.</summary>
    internal static IEnumerable<Problem> Against(Authority authority, MeetingOnDay meeting, DateOnly to, DateOnly today, string at = "to")
    {
        if (to == meeting.Day || CalendarRules.YearIn(to.Year, at).Any())
        {
            return CalendarRules.YearIn(to.Year, at);
        }

        var body = authority.Organisation.Bodies[meeting.Meeting.Body];
        return
        [
            .. Standing(authority, meeting, today),
            .. to < today ? [new DayHasBeen($"{to:yyyy-MM-dd}", at)] : Array.Empty<Problem>(),
            .. !body.Validity.Holds(to) ? [new BodyNotActing(body.Id, body.NameOn(to), to, at)] : Array.Empty<Problem>(),
            .. IsTaken(authority, meeting.Id, body.Id, to) ? [new MeetingExists(body.NameOn(to), $"{to:yyyy-MM-dd}", at)] : Array.Empty<Problem>(),
            .. Late(authority, meeting.Id, body.Id, to, today, at),
            .. Order(authority, meeting.Entries, to, null, at),
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

    internal static MeetingCancelled Cancelled(MeetingOnDay at, TextRef? reason, Stamp stamp)
    {
        var before = new EarlierDate(at.Day, null, reason, stamp);
        return new(
            at.Meeting with { Cancelled = true, Changes = at.Meeting.Changes + 1, Stamp = stamp }, at.Entries.Select(e => e.Id).ToEquatableArray(), before);
    }

    /// <summary>Before what it rests on, or after what rests on it. A body that takes a step up several times has it from the first, and until the last.</summary>
    internal static IEnumerable<Problem> Order(Authority authority, ImmutableArray<TimetableEntry> moved, PartialDate to, PartialDate? until, string at) =>
        moved.SelectMany(e => Dependencies.Before(authority, e).GroupBy(b => (b.Step, b.Body)).Select(g => g.MinBy(b => b.Date.AsStart)!).Where(b => b.Date.AsStart > (until ?? to).AsEnd && !moved.Contains(b))
                .Select(b => Before(authority, e, b, at)))
            .Concat(moved.SelectMany(e => Dependencies.After(authority, e).GroupBy(a => (a.Step, a.Body)).Select(g => g.MaxBy(a => (a.Until ?? a.Date).AsEnd)!).Where(a => (a.Until ?? a.Date).AsEnd < to.AsStart && !moved.Contains(a))
                .Select(a => After(authority, e, a, at))));

    // two bodies' parts in the same thing are told apart by the bodies
    private static Problem Before(Authority authority, TimetableEntry entry, TimetableEntry before, string at) =>
        AreSame(entry, before) ? new BeforeSame(entry.What, NameOf(authority, entry), NameOf(authority, before), $"{before.Date}", at) : new BeforePreparation(entry.What, before.What, $"{before.Date}", at);

    private static Problem After(Authority authority, TimetableEntry entry, TimetableEntry after, string at) =>
        AreSame(entry, after) ? new AfterSame(entry.What, NameOf(authority, entry), NameOf(authority, after), $"{after.Date}", at) : new AfterFollowing(entry.What, after.What, $"{after.Date}", at);

    private static bool AreSame(TimetableEntry one, TimetableEntry other) =>
        string.Equals(one.What, other.What, StringComparison.OrdinalIgnoreCase) && one.Body is not null && other.Body is not null;

    private static string NameOf(Authority authority, TimetableEntry entry) => OrganisationQueries.NameOf(authority, entry.Body!.Value, entry.Date.AsEnd);

    /// <summary>What the law wants announced before the meeting can no longer be in time.</summary>
    internal static IEnumerable<Problem> Late(Authority authority, ItemId meeting, BodyId body, DateOnly day, DateOnly today, string at) =>
        DeadlineQueries.LegalOf(authority, meeting, body, day) is { } law && law.Day < today ? [new NoticePassed($"{law.Day:yyyy-MM-dd}", law.By.Source ?? "", at)] : [];

    /// <summary>A new meeting on a day to come, as one that is moved there; one that has been, or stands in the calendar already, is only told of.</summary>
    private static IEnumerable<Problem> TooSoon(Authority authority, CalledMeeting asked, DateOnly today, string at) =>
        asked.Day >= today && MeetingQueries.Find(authority, asked.Id) is null ? Late(authority, asked.Id, asked.Body, asked.Day, today, at) : [];

    /// <summary>What stands against calling off a meeting that another calendar has called off.</summary>
    private static IEnumerable<Problem> OffProblems(Authority authority, CalledMeeting asked, DateOnly today, string at) =>
        MeetingQueries.Find(authority, asked.Id) is { } known && known.Meeting.Body == asked.Body ? Standing(authority, known, today) : [new NotFound("meeting", asked.Id.Value, $"{at}id")];

    private static IEnumerable<Problem> Standing(Authority authority, MeetingOnDay meeting, DateOnly today) =>
        meeting.Meeting.Cancelled ? [new MeetingIsCancelled($"{meeting.Day:yyyy-MM-dd}")]
        : meeting.Day < today ? [new MeetingHasBeen($"{meeting.Day:yyyy-MM-dd}")]
        : authority.Process.Calendars.Traces.HasBegun(meeting) ? [new MeetingHasBegun($"{meeting.Day:yyyy-MM-dd}")]
        : [];

    /// <summary>The body already meets on the day, or something is kept of a meeting there.</summary>
    internal static bool IsTaken(Authority authority, ItemId meeting, BodyId body, DateOnly day) =>
        MeetingQueries.All(authority).Any(m => m.Id != meeting && !m.Meeting.Cancelled && m.Meeting.Body == body && m.Day == day)
        || (MeetingQueries.UncalledOn(authority, body, day) is { } kept && kept != meeting);

    /// <summary>A day on which the body is known to meet has its meeting, with all that is kept of it: calling it gives it hours and place, no other id.</summary>
    private static CalledMeeting Meant(Authority authority, CalledMeeting asked) =>
        Ids.IsValid(asked.Id.Value) && MeetingQueries.Find(authority, asked.Id) is null && MeetingQueries.UncalledOn(authority, asked.Body, asked.Day) is { } id ? asked with { Id = id } : asked;

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
        .. asked.Uid is { Length: > UidLimit } uid ? [new TooLong($"{at}uid", uid.Length, UidLimit)] : Array.Empty<Problem>(),
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

    /// <summary>Whether a meeting already is as it is called.</summary>
    public static bool Same(Meeting? known, CalledMeeting asked)
    {
        ArgumentNullException.ThrowIfNull(asked);
        return known is not null && (known.Start, known.End, known.Place) == (asked.Start, asked.End, asked.Place) && (asked.Uid is null || string.Equals(asked.Uid, known.Uid, StringComparison.Ordinal));
    }

    // one that followed from the timetable has stood in people's calendars without its hours: it is changed, not new
    private static Meeting Called(Authority authority, CalledMeeting asked, Context context)
    {
        var known = MeetingQueries.Find(authority, asked.Id);
        return new(
            asked.Id, asked.Body, asked.Day, asked.Start, asked.End, asked.Place, false, known is null ? 0 : known.Meeting.Changes + 1, known?.Meeting.Earlier ?? [], context.Stamp, asked.Uid ?? known?.Meeting.Uid);
    }

    /// <summary>The meeting that the same event of another calendar gave another day.</summary>
    private static MeetingOnDay? Elsewhere(Authority authority, CalledMeeting asked) =>
        asked.Uid is { } uid && MeetingQueries.Find(authority, asked.Id) is { } known && string.Equals(known.Meeting.Uid, uid, StringComparison.Ordinal) && known.Meeting.Body == asked.Body && known.Day != asked.Day ? known : null;

    private static IEnumerable<Problem> Hour(string? hour, string at) =>
        hour is null || (hour.Length == 5 && TimeOnly.TryParseExact(hour, "HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out _)) ? [] : [new BadHour(hour, at)];

    private static IEnumerable<Problem> Short(string? reason) => reason is { Length: > ReasonLimit } ? [new TooLong("reason", reason.Length, ReasonLimit)] : [];
}
