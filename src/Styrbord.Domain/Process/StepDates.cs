using Styrbord.Domain.Kernel;

namespace Styrbord.Domain.Process;

/// <summary>A date that a calendar gives a step.</summary>
/// <param name="Entry">Id of what gives it.</param>
/// <param name="First">The day, or the first day of the month or span.</param>
/// <param name="Body">Who acts, when named.</param>
/// <param name="ForBody">The coming body it is for.</param>
public sealed record StepDate(ItemId Entry, ItemId Step, DateOnly First, DateOnly Last, BodyId? Body, BodyId? ForBody);

public static class StepDates
{
    /// <summary>
    /// Every date that steps have in a year's calendar, by step: from the timetable, and from what is called beside it on another day than the
    /// timetable has. What gives dates is read here and nowhere else in the proof-reader.
    /// </summary>
    public static ILookup<ItemId, StepDate> Of(Authority authority, int calendar)
    {
        var dated = OfTimetable(authority, calendar);
        return dated.SelectMany(g => g).Concat(DaysElsewhere.Dates(authority, calendar).Where(d => !dated[d.Step].Any(t => t.First <= d.First && d.First <= t.Last))).ToLookup(d => d.Step);
    }

    /// <summary>The dates of the timetable alone. An entry's year is the one it concerns, which may be the next, the same or the one before.</summary>
    public static ILookup<ItemId, StepDate> OfTimetable(Authority authority, int calendar) =>
        authority.Process.Timetable.Values
            .Where(e => e.Step is { } id && authority.Process.Steps.TryGetValue(id, out var step) && CalendarOf(step, e) == calendar)
            .Select(e => new StepDate(e.Id, e.Step!.Value, e.Date.AsStart, (e.Until ?? e.Date).AsEnd, e.Body, e.ForBody)).ToLookup(d => d.Step);

    /// <summary>The calendar year whose planning an entry of a step belongs to; the step itself may be done in the year after.</summary>
    public static int CalendarOf(ProcessStep step, TimetableEntry entry)
    {
        ArgumentNullException.ThrowIfNull(step);
        ArgumentNullException.ThrowIfNull(entry);
        return entry.Year - Ahead(step);
    }

    /// <summary>The year that a step of a calendar concerns when it has a date.</summary>
    internal static int ConcernOf(ProcessStep step, int calendar, PartialDate date) => Ahead(step) + (EndsTheYearBefore(step, calendar, date) ? calendar - step.Time.YearsAfter : calendar);

    // what is done in the year after ends the planning of the year before; dated in the calendar's own year it is that of the calendar before
    private static bool EndsTheYearBefore(ProcessStep step, int calendar, PartialDate date) =>
        date.Year == calendar && step.Time.Months.Count > 0 && date.Month <= step.Time.Months[^1];

    private static int Ahead(ProcessStep step) => step.About switch { StepYear.Coming => 1, StepYear.Past => -1, _ => 0 };
}
