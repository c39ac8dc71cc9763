using Styrbord.Domain.Kernel;
using Styrbord.Domain.Organisation;

namespace Styrbord.Domain.Process;

/// <summary>How calendars are opened, steps get their dates, and dates are moved.</summary>
public static class CalendarRules
{
    private const int FirstYear = 1990, LastYear = 2100, ReasonLimit = 2_000;

    public static Outcome Decide(Authority authority, OpenCalendar asked) =>
        Outcome.Of(Opening(authority, asked.Year, asked.Version), () => [new CalendarOpened(new(asked.Year, asked.Version, null, null, IsDatedElsewhere(authority, asked.Year))), .. Following(authority, asked.Year, asked.Version)]);

    public static Outcome Decide(Authority authority, DateStep asked)
    {
        var (book, step) = (authority.Process.Calendars, authority.Process.Steps.GetValueOrDefault(asked.Step));
        return Outcome.Of(
            [
                .. Ids.Judge("timetableEntry", asked.Id.Value, authority.Process.Timetable.ContainsKey(asked.Id)),
                .. !book.Years.TryGetValue(asked.Year, out var calendar) ? [new NotFound("calendar", $"{asked.Year}", "year")]
                    : step is null || step.Version != calendar.Version ? [new NotFound("step", asked.Step.Value, "step")]
                    : Array.Empty<Problem>(),
                .. Within(asked.Year, asked.Year + (step?.Time.YearsAfter ?? 0), asked.Date, asked.Until),
                .. OrganisationRules.MissingBody(authority.Organisation, asked.Body, "body"),
                .. Acting(authority, asked.Body, asked.Date),
            ],
            () => [new StepDated(EntryOf(step!, asked.Id, asked.Year, asked.Date, asked.Until, asked.Body))]);
    }

    public static Outcome Decide(Authority authority, MoveEntry asked, Context context)
    {
        if (!authority.Process.Timetable.TryGetValue(asked.Entry, out var entry))
        {
            return new NotFound("timetableEntry", asked.Entry.Value, "entry");
        }

        if (!string.IsNullOrEmpty(asked.Seen) && !string.Equals(asked.Seen, $"{entry.Date}", StringComparison.Ordinal))
        {
            var last = YearCalendars.EarlierOf(authority, entry.Id).LastOrDefault()?.Stamp ?? default;
            return new Conflict("date", $"{entry.Date}", $"{asked.Date}", last.By ?? "", last.At);
        }

        return Outcome.Of(
            [
                .. Within(authority, entry, asked.Date, asked.Until),
                .. Acting(authority, entry.Body, asked.Date),
                .. Against(authority, entry, asked, context.Today),
                .. (asked.Date, asked.Until) == (entry.Date, entry.Until) ? [] : Leaves(authority, entry, "date"),
                .. asked.Reason is { Length: > ReasonLimit } reason ? [new TooLong("reason", reason.Length, ReasonLimit)] : Array.Empty<Problem>(),
            ],
            () => (asked.Date, asked.Until) == (entry.Date, entry.Until) ? [] : Moved(authority, entry, asked, context));
    }

    /// <summary>A meeting that is in people's calendars because of this entry alone goes with it to a free day, as if it were moved itself; else it is called off.</summary>
    private static IEnumerable<Event> Moved(Authority authority, TimetableEntry entry, MoveEntry asked, Context context)
    {
        var keeps = YearCalendars.KeepsEarlier(authority, entry);
        var reason = context.SealOrNothing("reason", asked.Reason);
        var meeting = keeps && AloneAt(authority, entry) is { } at && at.Day >= context.Today ? at : null;
        var isFree = asked is { Date.IsMonth: false, Until: null } && meeting is not null && !MeetingRules.IsTaken(authority, meeting.Id, meeting.Meeting.Body, asked.Date.AsStart);
        return isFree ? [MeetingRules.Moved(authority, meeting!, asked.Date.AsStart, reason, context.Stamp)]
            : [
                new EntryMoved(entry.Id, asked.Date, asked.Until, keeps ? new(entry.Date, entry.Until, reason, context.Stamp) : null),
                .. meeting is null ? Array.Empty<Event>() : [MeetingRules.Cancelled(meeting with { Entries = [] }, reason, context.Stamp)],
            ];
    }

    public static Outcome Decide(Authority authority, RemoveEntry asked) =>
        !authority.Process.Timetable.TryGetValue(asked.Entry, out var entry) ? new NotFound("timetableEntry", asked.Entry.Value, "entry")
        : YearCalendars.KeepsEarlier(authority, entry) || entry.Step is null ? new CalendarIsFixed($"{YearCalendars.HomeOf(authority, entry)}")
        : Outcome.Of(Leaves(authority, entry, "entry"), () => [new EntryRemoved(entry.Id)]);

    public static Outcome Decide(Authority authority, SetDeadline asked, Context context)
    {
        var now = DeadlineQueries.Settings(authority, context.Today).FirstOrDefault(s => (s.Kind, s.Level) == (asked.Kind, asked.Level));
        var law = DeadlineQueries.LawOf(authority, asked.Kind, asked.Level, context.Today);
        return Outcome.Of(
            [
                .. asked.Days is < 0 or > DeadlineQueries.Longest ? [new DeadlineOutOfRange($"{asked.Days}", $"{DeadlineQueries.Longest}")] : Array.Empty<Problem>(),
                .. law is not null && (asked.Days is null || asked.Days < law.Days || asked.Count != law.Count) ? [new DeadlineBelowLaw($"{law.Days}", law.Source ?? "")] : Array.Empty<Problem>(),
                .. asked.Source is { Length: > 200 } source ? [new TooLong("source", source.Length, 200)] : Array.Empty<Problem>(),
            ],
            () => (now?.Days, now?.Count ?? asked.Count) == (asked.Days, asked.Count) && (now?.Source == asked.Source || law is not null)
                ? []
                : [new DeadlineSet(new(asked.Kind, asked.Level, asked.Days, asked.Count, law?.Source ?? asked.Source, law is not null, (now?.Changes ?? 0) + 1))]);
    }

    internal static IEnumerable<Problem> Opening(Authority authority, int year, ItemId version) =>
    [
        .. YearIn(year, "year"),
        .. authority.Process.Calendars.Years.ContainsKey(year) ? [new CalendarExists($"{year}")] : Array.Empty<Problem>(),
        .. authority.Process.Followed.TryGetValue(year + 1, out var followed) && followed.Version != version ? [new OtherVersionFollowed($"{year + 1}", followed.Version.Value)] : Array.Empty<Problem>(),
        .. VersionRules.Decide(authority, new FollowProcessVersion(year + 1, version)) is Refused refused ? refused.Problems : [],
    ];

    internal static bool IsDatedElsewhere(Authority authority, int year) => YearCalendars.Entries(authority, year).Any(e => e.InTimetable && e.Date.Year == year && YearCalendars.HomeOf(authority, e) == year);

    /// <summary>The planning year follows the calendar's version from now on, if it did not already .</summary>
    internal static IEnumerable<Event> Following(Authority authority, int year, ItemId version) =>
        VersionRules.Decide(authority, new FollowProcessVersion(year + 1, version)) is Accepted accepted ? accepted.Events : [];

    internal static IEnumerable<Problem> YearIn(int year, string at) =>
        year is < FirstYear or > LastYear ? [new YearOutOfRange($"{year}", $"{FirstYear}", $"{LastYear}", at)] : [];

    internal static TimetableEntry EntryOf(ProcessStep step, ItemId id, int year, PartialDate date, PartialDate? until, BodyId? body) =>
        new(
            id, StepDates.ConcernOf(step, year, date), date, KindOf(step), body, null, step.Title, null, false, false, true, [], step.Organisation, step.Id, until);

    private static TimetableKind KindOf(ProcessStep step) => step.Kind switch
    {
        StepKind.Decision => TimetableKind.Decision,
        StepKind.Dialogue => TimetableKind.Dialogue,
        StepKind.Preparation when step.Level == StepLevel.Political => TimetableKind.Preparation,
        _ => TimetableKind.Occurrence,
    };

    // a step of the year after may be moved within all of its planning
    private static IEnumerable<Problem> Within(Authority authority, TimetableEntry entry, PartialDate date, PartialDate? until) =>
        entry.Step is { } id && authority.Process.Steps.TryGetValue(id, out var step) && StepDates.CalendarOf(step, entry) is var calendar
            ? Within(Math.Min(calendar, entry.Date.Year), Math.Max(calendar + step.Time.YearsAfter, entry.Date.Year), date, until)
            : Within(entry.Date.Year, entry.Date.Year, date, until);

    private static IEnumerable<Problem> Within(int first, int last, PartialDate date, PartialDate? until) =>
    [
        .. date.Year < first || date.Year > last ? [new OutsideYear($"{date}", $"{first}")] : Array.Empty<Problem>(),
        .. until is { } end && end.AsEnd < date.AsStart ? [new EndsBeforeStart("until")] : Array.Empty<Problem>(),
        .. until is { } late && late.Year > last + 1 ? [new OutsideYear($"{late}", $"{last}", "until")] : Array.Empty<Problem>(),
    ];

    /// <summary>What stands against moving one entry, as against moving the meeting it is taken up at; a draft has neither been held nor announced.</summary>
    private static IEnumerable<Problem> Against(Authority authority, TimetableEntry entry, MoveEntry asked, DateOnly today)
    {
        if (asked.Date == entry.Date)
        {
            return [];
        }

        var held = YearCalendars.KeepsEarlier(authority, entry) && entry is { Body: not null, Kind: TimetableKind.Decision or TimetableKind.Preparation };
        return
        [
            .. held && (entry.Until ?? entry.Date).AsEnd < today ? [new MeetingHasBeen($"{entry.Date}", "entry")] : Array.Empty<Problem>(),
            .. held && (asked.Until ?? asked.Date).AsEnd < today ? [new DayHasBeen($"{asked.Date}", "date")] : Array.Empty<Problem>(),
            .. held && asked is { Date.IsMonth: false, Until: null } ? MeetingRules.Late(authority, entry.Id, entry.Body!.Value, asked.Date.AsStart, today, "date") : [],
            .. AloneAt(authority, entry) is { } alone && authority.Process.Calendars.Traces.HasBegun(alone) ? [new MeetingHasBegun($"{alone.Day:yyyy-MM-dd}", "entry")] : Array.Empty<Problem>(),
            .. MeetingRules.Order(authority, [entry], asked.Date, asked.Until, "date"),
        ];
    }

    /// <summary>The meeting that nobody has called and that follows from this entry alone; nothing where there is none, or where the body has more to decide or prepare.</summary>
    public static MeetingOnDay? AloneAt(Authority authority, TimetableEntry entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        return entry.Kind is TimetableKind.Decision or TimetableKind.Preparation && MeetingQueries.Of(authority, entry) is { Implied: true } meeting
            && !meeting.Entries.Any(e => e.Id != entry.Id && e.Kind is TimetableKind.Decision or TimetableKind.Preparation) ? meeting : null;
    }

    /// <summary>What is kept of a meeting does not go with an entry.</summary>
    private static IEnumerable<Problem> Leaves(Authority authority, TimetableEntry entry, string at) =>
        AloneAt(authority, entry) is { } meeting && authority.Process.Calendars.Traces.Kept.Contains(meeting.Id) ? [new MeetingHasPapers($"{meeting.Day:yyyy-MM-dd}", at)] : [];

    private static IEnumerable<Problem> Acting(Authority authority, BodyId? body, PartialDate date) =>
        body is { } id && authority.Organisation.Bodies.TryGetValue(id, out var found) && !found.Validity.Holds(date.AsEnd) && !found.Validity.Holds(date.AsStart)
            ? [new BodyNotActing(id, found.NameOn(date.AsEnd), date.AsEnd, "body")]
            : [];
}
