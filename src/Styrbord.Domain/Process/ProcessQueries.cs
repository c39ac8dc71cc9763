using System.Collections.Immutable;
using Styrbord.Domain.Kernel;
using Styrbord.Domain.Organisation;

namespace Styrbord.Domain.Process;

/// <summary>Where in the year the authority is.</summary>
/// <param name="Marks">The year's entries that name a day.</param>
/// <param name="Next">The first entry today or later, or nothing.</param>
public sealed record YearPosition(DateOnly Today, Phase? Phase, ImmutableArray<TimetableEntry> Marks, TimetableEntry? Next);

public static class ProcessQueries
{
    public static YearPosition Position(Authority authority, DateOnly today) =>
        new(
            today,
            authority.Process.Phases.LastOrDefault(p => p.From <= today),
            [.. authority.Process.Timetable.Values.Where(e => !e.Date.IsMonth && e.Date.Year == today.Year).OrderBy(e => e.Date)],
            Coming(authority, today).FirstOrDefault());

    /// <summary>The entries from today on, by date; one known by its month stands last in it.</summary>
    public static IEnumerable<TimetableEntry> Coming(Authority authority, DateOnly today) =>
        authority.Process.Timetable.Values.Where(e => e.Date.OrderDay >= today).OrderBy(e => e.Date).ThenBy(e => e.Id);

    /// <summary>The directive's timetable as it stands, by date; all of it, or the steps of bodies at one level .</summary>
    public static ImmutableArray<TimetableEntry> Timetable(Authority authority, int year, BodyLevel? level = null) =>
        [.. authority.Process.Timetable.Values
            .Where(e => e.InTimetable && e.Year == year)
            .Where(e => level is null || (e.Body is { } body && authority.Organisation.Bodies[body].Level == level))
            .OrderBy(e => e.Date).ThenBy(e => e.Id)];

    /// <summary>The year's steps that one organisation takes part in: those of all, and those limited to it .</summary>
    public static ImmutableArray<TimetableEntry> TimetableOf(Authority authority, int year, ItemId organisation) =>
        [.. Timetable(authority, year).Where(e => OrganisationOf(authority, e) is not { } only || only == organisation)];

    /// <summary>The only organisation a step is for: the one it is limited to, else its body's; nothing when it is for all.</summary>
    public static ItemId? OrganisationOf(Authority authority, TimetableEntry entry) =>
        entry.Organisation ?? (entry.Body is { } body ? authority.Organisation.Bodies[body].Organisation : null);
}
