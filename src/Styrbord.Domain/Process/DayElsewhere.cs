using System.Collections.Immutable;
using Styrbord.Domain.Kernel;

namespace Styrbord.Domain.Process;

/// <summary>
/// What a higher feature has set a day for, beside the timetable: a meeting of union consultation, a dialogue. Filled by these features, which
/// hold the whole of it; no content of its own.
/// </summary>
/// <param name="Topic">The topic of the step that it is, in every version; nothing where it is none.</param>
/// <param name="Days">In order; kept when it is called off.</param>
/// <param name="Name">What it is called, where no step of the year's version is.</param>
/// <param name="Bodies">Those who take part; nobody where no body does.</param>
/// <param name="Changes">How many times it has got other days, or been called off.</param>
/// <param name="ChangedAt">Milliseconds UTC.</param>
public sealed record DayElsewhere(ItemId Id, string? Topic, EquatableArray<DateOnly> Days, string? Name, EquatableArray<BodyId> Bodies, bool Cancelled, int Changes, long ChangedAt)
{
    /// <summary>Its days as events in calendars that somebody subscribes to; one that is lost stays, called off.</summary>
    public EquatableArray<HeldEvent> Events { get; init; } = [];
}

/// <param name="Number">The same for as long as the event lives.</param>
/// <param name="Off">The day was taken away and no other came for it.</param>
public sealed record HeldEvent(int Number, DateOnly Day, bool Off);

/// <summary>A day that is set beside the timetable, as it stands in a year.</summary>
/// <param name="Step">The step of the year's version that it is, if it is one.</param>
public sealed record HeldDay(DayElsewhere Held, DateOnly Day, ProcessStep? Step);

/// <summary>The days that are set beside the timetable.</summary>
public static class DaysElsewhere
{
    /// <summary>As it now is; it keeps its count when its days are as they were.</summary>
    internal static ProcessState With(this ProcessState state, DayElsewhere next)
    {
        var known = state.Calendars.Elsewhere.GetValueOrDefault(next.Id);
        return known is null && next.Days.Count == 0 ? state
            : known is not null && known.Cancelled == next.Cancelled && known.Days == next.Days ? state
            : state with { Calendars = state.Calendars with { Elsewhere = state.Calendars.Elsewhere.SetItem(next.Id, next with { Changes = known is null ? 0 : known.Changes + 1, Events = Numbered(known?.Events ?? [], next.Days) }) } };
    }

    /// <summary>What is to be held in a calendar year, by day.</summary>
    public static ImmutableArray<HeldDay> Of(Authority authority, int year)
    {
        ArgumentNullException.ThrowIfNull(authority);
        return
        [
            .. authority.Process.Calendars.Elsewhere.Values.Where(h => !h.Cancelled).SelectMany(h => h.Days.Where(d => d.Year == year).Select(d => new HeldDay(h, d, StepOf(authority, h, year))))
                .OrderBy(h => h.Day).ThenBy(h => h.Held.Id),
        ];
    }

    // a day that stays is the same event; another day is the event of one that went, before it is a new one
    private static EquatableArray<HeldEvent> Numbered(EquatableArray<HeldEvent> before, EquatableArray<DateOnly> days)
    {
        var stay = before.Where(e => !e.Off && days.Contains(e.Day)).ToList();
        var left = new Queue<HeldEvent>(before.Except(stay).OrderBy(e => e.Off).ThenBy(e => e.Number));
        var number = before.Count;
        foreach (var day in days.Where(d => !stay.Exists(e => e.Day == d)).ToList())
        {
            stay.Add(new(left.TryDequeue(out var gone) ? gone.Number : ++number, day, false));
        }

        return stay.Concat(left.Select(e => e with { Off = true })).OrderBy(e => e.Number).ToEquatableArray();
    }

    /// <summary>The steps of the year's version that are dated so, with their days in the calendar's year.</summary>
    internal static IEnumerable<StepDate> Dates(Authority authority, int calendar) =>
        VersionQueries.OfCalendar(authority, calendar) is { } version && !authority.Process.Calendars.Elsewhere.IsEmpty
            ? from step in VersionQueries.StepsOf(authority, version.Id)
              from held in authority.Process.Calendars.Elsewhere.Values
              where held is { Cancelled: false, Topic: { } topic } && step.Topics.Contains(topic, StringComparer.Ordinal)
              from day in held.Days
              where day.Year == calendar
              select new StepDate(held.Id, step.Id, day, day, null, null)
            : [];

    /// <summary>The year's days as they stand in calendars that somebody subscribes to; of those that one of the bodies takes part in, or that are no body's.</summary>
    internal static IEnumerable<FeedEvent> Events(Authority authority, int year, IReadOnlySet<BodyId>? bodies) =>
        from held in authority.Process.Calendars.Elsewhere.Values
        where bodies is null || held.Bodies.Count == 0 || held.Bodies.Any(bodies.Contains)
        from one in held.Events
        where one.Day.Year == year
        select new FeedEvent(
            one.Number == 1 ? held.Id.Value : $"{held.Id}-{one.Number}", FeedKind.Occurrence, held.Bodies.Count > 0 ? held.Bodies[0] : null, one.Day, null, null, null, null, null, [.. NameOf(authority, held, year)], held.Cancelled || one.Off, held.Changes, [], held.ChangedAt);

    private static IEnumerable<string> NameOf(Authority authority, DayElsewhere held, int year) =>
        StepOf(authority, held, year) is { } step ? [step.Title]
        : held.Name is { } name ? [name] : [];

    private static ProcessStep? StepOf(Authority authority, DayElsewhere held, int year) =>
        held.Topic is { } topic && VersionQueries.OfCalendar(authority, year) is { } version ? VersionQueries.StepsOf(authority, version.Id).FirstOrDefault(s => s.Topics.Contains(topic, StringComparer.Ordinal)) : null;
}
