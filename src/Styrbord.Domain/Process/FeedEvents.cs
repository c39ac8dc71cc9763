using System.Collections.Immutable;
using Styrbord.Domain.Kernel;

namespace Styrbord.Domain.Process;

public enum FeedKind
{
    Meeting,

    /// <summary>The last day for something before a meeting; a whole day.</summary>
    Deadline,

    /// <summary>Anything else with a day: a dialogue, a report; a whole day or several.</summary>
    Occurrence,
}

/// <summary>What stands in a calendar that somebody subscribes to.</summary>
/// <param name="Id">The same for as long as the thing lives: a moved meeting is the same event.</param>
/// <param name="Until">The last day, when there are several.</param>
/// <param name="Start"><c>HH:mm</c> on Sweden's clocks; a whole day without.</param>
/// <param name="Deadline">Which last day it is.</param>
/// <param name="What">What is taken up.</param>
/// <param name="Changes">Rises with every change.</param>
/// <param name="Earlier">The days it stood on before.</param>
public sealed record FeedEvent(
    string Id,
    FeedKind Kind,
    BodyId? Body,
    DateOnly Day,
    DateOnly? Until,
    string? Start,
    string? End,
    string? Place,
    DeadlineKind? Deadline,
    EquatableArray<string> What,
    bool Cancelled,
    int Changes,
    EquatableArray<EarlierDate> Earlier,
    long ChangedAt);

/// <summary>The events of a calendar year; a draft is in nobody's calendar.</summary>
public static class FeedEvents
{
    /// <summary>The year's events by day, for some bodies or for all.</summary>
    public static ImmutableArray<FeedEvent> Of(Authority authority, int year, IReadOnlySet<BodyId>? bodies = null)
    {
        // what is called beside the calendar waits for no decision on it
        var elsewhere = DaysElsewhere.Events(authority, year, bodies);
        if (!YearCalendars.KeepsEarlier(authority, year))
        {
            return [.. elsewhere.OrderBy(e => e.Day).ThenBy(e => e.Id, StringComparer.Ordinal)];
        }

        var meetings = MeetingQueries.Of(authority, year).Where(m => (bodies is null || bodies.Contains(m.Meeting.Body)) && YearCalendars.KeepsEarlier(authority, m)).ToList();
        var taken = meetings.SelectMany(m => m.Entries).Select(e => e.Id).ToHashSet();
        return
        [
            .. meetings.SelectMany(m => OfMeeting(authority, m))
                .Concat(YearCalendars.Entries(authority, year)
                    .Where(e => !e.Date.IsMonth && e.Until is not { IsMonth: true } && !taken.Contains(e.Id) && YearCalendars.KeepsEarlier(authority, e) && (bodies is null || e.Body is not { } body || bodies.Contains(body)))
                    .Select(e => OfEntry(authority, e)))
                .Concat(elsewhere)
                .OrderBy(e => e.Day).ThenBy(e => e.Id, StringComparer.Ordinal),
        ];
    }

    private static IEnumerable<FeedEvent> OfMeeting(Authority authority, MeetingOnDay at)
    {
        var meeting = at.Meeting;
        var what = at.Entries.Select(e => e.What).Distinct(StringComparer.Ordinal).ToEquatableArray();
        yield return new(
            meeting.Id.Value, FeedKind.Meeting, meeting.Body, meeting.Day, null, meeting.Start, meeting.End, meeting.Place, null, what, meeting.Cancelled, meeting.Changes, meeting.Earlier, ChangedAt(authority, at));
        foreach (var last in DeadlineQueries.Of(authority, meeting.Id, meeting.Body, meeting.Day))
        {
            yield return new(
                $"{meeting.Id}.{last.Kind}", FeedKind.Deadline, meeting.Body, last.Day, null, null, null, null, last.Kind, what, meeting.Cancelled, meeting.Changes + last.By.Changes, [], ChangedAt(authority, at));
        }
    }

    // a meeting that nobody has called stands there since its calendar was fixed
    private static long ChangedAt(Authority authority, MeetingOnDay at) =>
        at.Implied && authority.Process.Calendars.Years.GetValueOrDefault(at.Day.Year)?.Fixed is { } fixing ? Days.MorningOf(fixing.Day) : at.Meeting.Stamp.At;

    private static FeedEvent OfEntry(Authority authority, TimetableEntry entry)
    {
        var earlier = YearCalendars.EarlierOf(authority, entry.Id);
        return new(
            entry.Id.Value, FeedKind.Occurrence, entry.Body, entry.Date.AsStart, entry.Until?.AsEnd, null, null, null, null, [entry.What], false, earlier.Length, new(earlier), earlier.IsEmpty ? 0 : earlier[^1].Stamp.At);
    }
}
