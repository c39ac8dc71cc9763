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
public sealed record DayElsewhere(ItemId Id, string? Topic, EquatableArray<DateOnly> Days, string? Name, EquatableArray<BodyId> Bodies, bool Cancelled, int Changes, long ChangedAt);

/// <summary>The days that are set beside the timetable.</summary>
public static class DaysElsewhere
{
    /// <summary>As it now is; it keeps its count when its days are as they were.</summary>
    internal static ProcessState With(this ProcessState state, DayElsewhere next)
    {
        var known = state.Calendars.Elsewhere.GetValueOrDefault(next.Id);
        return known is null && next.Days.Count == 0 ? state
            : known is not null && known.Cancelled == next.Cancelled && known.Days == next.Days ? state
            : state with { Calendars = state.Calendars with { Elsewhere = state.Calendars.Elsewhere.SetItem(next.Id, next with { Changes = known is null ? 0 : known.Changes + 1 }) } };
    }

    /// <summary>The steps of the year's version that are dated so, with their days in the calendar's year.</summary>
    internal static IEnumerable<StepDate> Of(Authority authority, int calendar) =>
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
        from numbered in held.Days.Select((day, i) => (Day: day, Id: i == 0 ? held.Id.Value : $"{held.Id}-{i + 1}"))
        where numbered.Day.Year == year
        select new FeedEvent(
            numbered.Id, FeedKind.Occurrence, held.Bodies.Count > 0 ? held.Bodies[0] : null, numbered.Day, null, null, null, null, null, [.. NameOf(authority, held, year)], held.Cancelled, held.Changes, [], held.ChangedAt);

    private static IEnumerable<string> NameOf(Authority authority, DayElsewhere held, int year) =>
        VersionQueries.OfCalendar(authority, year) is { } version && VersionQueries.StepsOf(authority, version.Id).FirstOrDefault(s => held.Topic is { } topic && s.Topics.Contains(topic, StringComparer.Ordinal)) is { } step ? [step.Title]
        : held.Name is { } name ? [name] : [];
}
