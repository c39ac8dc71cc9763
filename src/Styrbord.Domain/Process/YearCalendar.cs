using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Styrbord.Domain.Kernel;

namespace Styrbord.Domain.Process;

/// <summary>The calendar of a year (kalendarium, R-075): the process version its steps follow, and the decision that fixed it.</summary>
/// <param name="Year">The calendar year its dates lie in.</param>
/// <param name="CopiedFrom">The year it was made from.</param>
/// <param name="Fixed">Nothing until it is fixed.</param>
/// <param name="OnTimetable">It was opened over dates decided elsewhere, as in a directive's timetable: it is no draft even before it is fixed.</param>
public sealed record YearCalendar(int Year, ItemId Version, int? CopiedFrom, CalendarFixing? Fixed, bool OnTimetable = false)
{
    [JsonIgnore]
    public bool IsDraft => Fixed is null && !OnTimetable;
}

/// <summary>The decision by which a calendar was fixed.</summary>
public sealed record CalendarFixing(MatterId Matter, DateOnly Day);

/// <summary>The dates an entry of the timetable had before, the latest last.</summary>
public sealed record EarlierDates(ItemId Entry, EquatableArray<EarlierDate> Dates);

/// <summary>Calendars, called meetings, earlier dates and the days that material takes: beside the timetable, which holds every date.</summary>
public sealed record CalendarBook(
    ImmutableSortedDictionary<int, YearCalendar> Years,
    ImmutableSortedDictionary<ItemId, Meeting> Meetings,
    ImmutableSortedDictionary<ItemId, EarlierDates> Earlier,
    ImmutableArray<DeadlineSetting> Deadlines)
{
    public static readonly CalendarBook Empty = new(Maps.Empty<int, YearCalendar>(), Maps.Empty<ItemId, Meeting>(), Maps.Empty<ItemId, EarlierDates>(), []);

    /// <summary>What has come of the meetings.</summary>
    public MeetingTraces Traces { get; init; } = MeetingTraces.None;

    /// <summary>What higher features have set days for, by its id.</summary>
    public ImmutableSortedDictionary<ItemId, DayElsewhere> Elsewhere { get; init; } = Maps.Empty<ItemId, DayElsewhere>();

    public IEnumerable<object> Content() => [.. Years.Values, .. Meetings.Values, .. Earlier.Values, .. Deadlines];

    /// <summary>The date stays visible when an entry is moved.</summary>
    internal CalendarBook Remember(ItemId entry, EarlierDate before) =>
        this with { Earlier = Earlier.SetItem(entry, new(entry, [.. Earlier.GetValueOrDefault(entry)?.Dates ?? [], before])) };
}

/// <summary>One line of a year's calendar.</summary>
/// <param name="Earlier">The dates it had before, the latest last.</param>
public sealed record CalendarLine(TimetableEntry Entry, ImmutableArray<EarlierDate> Earlier)
{
    /// <summary>Which year it concerns, seen from the calendar's .</summary>
    public StepYear About => (Entry.Year - Entry.Date.Year) switch
    {
        > 0 => StepYear.Coming,
        0 => StepYear.Running,
        _ => StepYear.Past,
    };
}

/// <summary>A calendar year as it stands.</summary>
/// <param name="Calendar">Nothing where the dates come from elsewhere, for instance from a directive's timetable.</param>
public sealed record CalendarOfYear(int Year, YearCalendar? Calendar, ImmutableArray<CalendarLine> Lines, ImmutableArray<MeetingOnDay> Meetings);

/// <summary>The calendars of the years: the timetable is where the dates are.</summary>
public static class YearCalendars
{
    public static CalendarOfYear Of(Authority authority, int year) =>
        new(
            year,
            authority.Process.Calendars.Years.GetValueOrDefault(year),
            [.. (authority.Process.Calendars.Years.ContainsKey(year) ? Planned(authority, year) : Entries(authority, year)).Select(e => new CalendarLine(e, EarlierOf(authority, e.Id)))],
            MeetingQueries.Of(authority, year));

    /// <summary>What the year holds, by date: from the calendar and from directives' timetables.</summary>
    public static IEnumerable<TimetableEntry> Entries(Authority authority, int year) =>
        authority.Process.Timetable.Values
            .Where(e => e.Date.Year <= year && (e.Until ?? e.Date).Year >= year)
            .OrderBy(e => e.Date).ThenBy(e => e.Id);

    /// <summary>What the year holds, and what of the next ends the planning done in it.</summary>
    public static IEnumerable<TimetableEntry> Planned(Authority authority, int year) =>
        Entries(authority, year).Concat(authority.Process.Timetable.Values.Where(e => e.Date.Year > year && PlannedIn(authority, e) == year).OrderBy(e => e.Date).ThenBy(e => e.Id));

    public static ImmutableArray<EarlierDate> EarlierOf(Authority authority, ItemId entry) =>
        authority.Process.Calendars.Earlier.GetValueOrDefault(entry)?.Dates.Items ?? [];

    /// <summary>The years that have a date or a calendar, in order.</summary>
    public static ImmutableArray<int> Years(Authority authority) =>
        [.. authority.Process.Timetable.Values.Where(e => e.InTimetable).Select(e => e.Date.Year).Concat(authority.Process.Calendars.Years.Keys).Distinct().Order()];

    /// <summary>Changed dates stay visible once a calendar is fixed, and always where the dates were decided elsewhere.</summary>
    public static bool KeepsEarlier(Authority authority, int year) =>
        authority.Process.Calendars.Years.GetValueOrDefault(year) is not { IsDraft: true };

    public static bool KeepsEarlier(Authority authority, TimetableEntry entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        return KeepsEarlier(authority, HomeOf(authority, entry));
    }

    /// <summary>The meeting is in people's calendars: it is in no draft, nor follows from one.</summary>
    public static bool KeepsEarlier(Authority authority, MeetingOnDay at)
    {
        ArgumentNullException.ThrowIfNull(at);
        return KeepsEarlier(authority, at.Day.Year) && (!at.Implied || at.Entries.Any(e => KeepsEarlier(authority, e)));
    }

    /// <summary>The year in whose calendar an entry was dated: its own, or the one before where only that has a calendar.</summary>
    internal static int HomeOf(Authority authority, TimetableEntry entry) =>
        PlannedIn(authority, entry) is { } planned && !authority.Process.Calendars.Years.ContainsKey(entry.Date.Year) && authority.Process.Calendars.Years.ContainsKey(planned) ? planned : entry.Date.Year;

    /// <summary>The calendar year whose planning the entry ends; nothing where it is no step of the year after.</summary>
    private static int? PlannedIn(Authority authority, TimetableEntry entry) =>
        entry.Step is { } id && authority.Process.Steps.TryGetValue(id, out var step) && step.Time.YearsAfter > 0 ? StepDates.CalendarOf(step, entry) : null;
}
