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
                .. Within(asked.Year, asked.Date, asked.Until),
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
                .. Within(entry.Date.Year, asked.Date, asked.Until),
                .. Acting(authority, entry.Body, asked.Date),
                .. asked.Reason is { Length: > ReasonLimit } reason ? [new TooLong("reason", reason.Length, ReasonLimit)] : Array.Empty<Problem>(),
            ],
            () => (asked.Date, asked.Until) == (entry.Date, entry.Until)
                ? []
                : [new EntryMoved(entry.Id, asked.Date, asked.Until, YearCalendars.KeepsEarlier(authority, entry.Date.Year) ? new(entry.Date, entry.Until, context.SealOrNothing("reason", asked.Reason), context.Stamp) : null)]);
    }

    public static Outcome Decide(Authority authority, RemoveEntry asked) =>
        !authority.Process.Timetable.TryGetValue(asked.Entry, out var entry) ? new NotFound("timetableEntry", asked.Entry.Value, "entry")
        : YearCalendars.KeepsEarlier(authority, entry.Date.Year) || entry.Step is null ? new CalendarIsFixed($"{entry.Date.Year}")
        : new EntryRemoved(entry.Id);

    public static Outcome Decide(Authority authority, SetDeadline asked)
    {
        var now = DeadlineQueries.Settings(authority).FirstOrDefault(s => (s.Kind, s.Level) == (asked.Kind, asked.Level));
        var law = DeadlineQueries.Standard.FirstOrDefault(s => s.Law && (s.Kind, s.Level) == (asked.Kind, asked.Level));
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

    internal static bool IsDatedElsewhere(Authority authority, int year) => YearCalendars.Entries(authority, year).Any(e => e.InTimetable && e.Date.Year == year);

    /// <summary>The planning year follows the calendar's version from now on, if it did not already .</summary>
    internal static IEnumerable<Event> Following(Authority authority, int year, ItemId version) =>
        VersionRules.Decide(authority, new FollowProcessVersion(year + 1, version)) is Accepted accepted ? accepted.Events : [];

    internal static IEnumerable<Problem> YearIn(int year, string at) =>
        year is < FirstYear or > LastYear ? [new YearOutOfRange($"{year}", $"{FirstYear}", $"{LastYear}", at)] : [];

    internal static TimetableEntry EntryOf(ProcessStep step, ItemId id, int year, PartialDate date, PartialDate? until, BodyId? body) =>
        new(
            id, year + (step.About switch { StepYear.Coming => 1, StepYear.Past => -1, _ => 0 }), date, KindOf(step), body, null, step.Title, null, false, false, true, [], step.Organisation, step.Id, until);

    private static TimetableKind KindOf(ProcessStep step) => step.Kind switch
    {
        StepKind.Decision => TimetableKind.Decision,
        StepKind.Dialogue => TimetableKind.Dialogue,
        StepKind.Preparation when step.Level == StepLevel.Political => TimetableKind.Preparation,
        _ => TimetableKind.Occurrence,
    };

    private static IEnumerable<Problem> Within(int year, PartialDate date, PartialDate? until) =>
    [
        .. date.Year != year ? [new OutsideYear($"{date}", $"{year}")] : Array.Empty<Problem>(),
        .. until is { } last && last.AsEnd < date.AsStart ? [new EndsBeforeStart("until")] : Array.Empty<Problem>(),
        .. until is { } end && end.Year > year + 1 ? [new OutsideYear($"{end}", $"{year}", "until")] : Array.Empty<Problem>(),
    ];

    private static IEnumerable<Problem> Acting(Authority authority, BodyId? body, PartialDate date) =>
        body is { } id && authority.Organisation.Bodies.TryGetValue(id, out var found) && !found.Validity.Holds(date.AsEnd) && !found.Validity.Holds(date.AsStart)
            ? [new BodyNotActing(id, found.NameOn(date.AsEnd), date.AsEnd, "body")]
            : [];
}
