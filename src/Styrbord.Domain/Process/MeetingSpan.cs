using System.Collections.Immutable;
using Styrbord.Domain.Kernel;

namespace Styrbord.Domain.Process;

/// <summary>Meeting days that follow on one another without a day between.</summary>
public readonly record struct MeetingSpan(DateOnly From, DateOnly To)
{
    public bool Holds(DateOnly day) => From <= day && day <= To;
}

/// <summary>A day, or a month where only that is known, with what happens on it.</summary>
public sealed record CalendarDay(PartialDate Date, ImmutableArray<TimetableEntry> Entries);

/// <summary>The timetable as people look ahead in it.</summary>
public static class CalendarQueries
{
    /// <summary>The first run of days from <paramref name="day"/> on which bodies decide, or nothing if none is left.</summary>
    public static MeetingSpan? MeetingsFrom(Authority authority, DateOnly day)
    {
        var days = authority.Process.Timetable.Values
            .Where(e => e.Kind == TimetableKind.Decision && !e.Date.IsMonth && e.Date.AsStart >= day)
            .Select(e => e.Date.AsStart).ToImmutableSortedSet();
        if (days.IsEmpty)
        {
            return null;
        }

        var last = days[0];
        while (days.Contains(last.AddDays(1)))
        {
            last = last.AddDays(1);
        }

        return new(days[0], last);
    }

    /// <summary>The days and months from <paramref name="today"/> on with their entries, in order.</summary>
    public static IEnumerable<CalendarDay> ComingDays(Authority authority, DateOnly today) =>
        ProcessQueries.Coming(authority, today).GroupBy(e => e.Date).Select(d => new CalendarDay(d.Key, [.. d]));
}
