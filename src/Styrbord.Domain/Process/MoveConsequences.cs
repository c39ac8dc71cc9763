using System.Collections.Immutable;
using Styrbord.Domain.Kernel;

namespace Styrbord.Domain.Process;

/// <summary>A last day that a move changes.</summary>
/// <param name="Passed">The new day has already been: it cannot be kept.</param>
public sealed record DeadlineMove(DeadlineKind Kind, DateOnly From, DateOnly To, bool Passed);

/// <summary>A later meeting that rests on what is decided at the moved one.</summary>
/// <param name="Deadline">Its own last day that comes first after the moved meeting's old day.</param>
/// <param name="DaysLeft">Days from the moved meeting's new day to that last day; 0 is the same day, less than 0 too late.</param>
public sealed record FollowingMeeting(TimetableEntry Entry, Deadline Deadline, int DaysLeft);

/// <summary>A feed event before and after; nothing before when it is new, nothing after when it goes.</summary>
/// <param name="AwaitsCalendar">The year of the new day when its calendar is a draft: the event is gone from feeds until that calendar is fixed.</param>
public sealed record FeedChange(FeedEvent? Before, FeedEvent? After, int? AwaitsCalendar = null);

/// <summary>Everything that follows if a meeting is moved to another day, seen before it is done; nothing else changes.</summary>
/// <param name="Steps">What is taken up at the meeting and gets the new date.</param>
/// <param name="DayOff">The new day is no working day.</param>
/// <param name="Problems">What stands against the move.</param>
public sealed record MoveConsequences(
    MeetingOnDay Meeting,
    DateOnly To,
    ImmutableArray<TimetableEntry> Steps,
    ImmutableArray<DeadlineMove> Deadlines,
    ImmutableArray<FollowingMeeting> Following,
    ImmutableArray<FeedChange> Feed,
    bool DayOff,
    ImmutableArray<Problem> Problems)
{
    /// <summary>What the proof-reader would find that it does not now, or that was accepted for the old day.</summary>
    public ImmutableArray<Finding> Appearing { get; init; } = [];

    /// <summary>What it would find no more.</summary>
    public ImmutableArray<Finding> Disappearing { get; init; } = [];

    public DateOnly From => Meeting.Day;

    /// <summary>What would happen if <paramref name="id"/> were moved, or nothing if there is no such meeting.</summary>
    public static MoveConsequences? Of(Authority authority, ItemId id, DateOnly to, DateOnly today)
    {
        if (MeetingQueries.Find(authority, id) is not { } meeting)
        {
            return null;
        }

        var problems = MeetingRules.Against(authority, meeting, to, today).ToImmutableArray();
        var moved = MeetingRules.Moved(authority, meeting, to, reason: null, default);
        var after = moved.Apply(authority);
        return new(
            meeting, to, meeting.Entries, DeadlineMoves(authority, meeting, to, today),
            [.. meeting.Entries.SelectMany(e => Dependencies.After(authority, e)).DistinctBy(e => e.Id).SelectMany(e => Rests(authority, meeting, e, to))],
            Changes(authority, after, meeting.Day.Year, to.Year), !WorkingDays.IsOne(to), problems)
        {
            Appearing = FindingChanges.Appearing(authority, after, meeting.Entries),
            Disappearing = FindingChanges.Disappearing(authority, after, meeting.Entries),
        };
    }

    private static ImmutableArray<DeadlineMove> DeadlineMoves(Authority authority, MeetingOnDay meeting, DateOnly to, DateOnly today) =>
    [
        .. DeadlineQueries.Of(authority, meeting.Meeting)
            .Join(DeadlineQueries.Of(authority, meeting.Id, meeting.Meeting.Body, to), d => d.Kind, d => d.Kind, (from, next) => new DeadlineMove(from.Kind, from.Day, next.Day, next.Day < today))
            .Where(d => d.From != d.To),
    ];

    // the first of its last days that the move comes nearer to: papers that are sent out before what they rest on is decided are its own affair
    private static IEnumerable<FollowingMeeting> Rests(Authority authority, MeetingOnDay moved, TimetableEntry entry, DateOnly to) =>
        entry.Date.IsMonth || entry.Body is not { } body
            ? []
            : DeadlineQueries.Of(authority, MeetingQueries.FreeId(authority.Process, body, entry.Date.AsStart), body, entry.Date.AsStart)
                .Where(d => d.Day >= moved.Day).Take(1)
                .Select(d => new FollowingMeeting(entry, d, d.Day.DayNumber - to.DayNumber));

    /// <param name="from">The year of the old day; its feed and that of the new day's year are one to who subscribes.</param>
    private static ImmutableArray<FeedChange> Changes(Authority before, Authority after, int from, int to)
    {
        var now = EventsOf(before, from, to);
        var then = EventsOf(after, from, to);
        int? awaits = from != to && !YearCalendars.KeepsEarlier(after, to) ? to : null;
        return
        [
            .. now.Values.Where(e => !then.TryGetValue(e.Id, out var next) || next.Day != e.Day || next.Cancelled != e.Cancelled)
                .Select(e => then.TryGetValue(e.Id, out var next) ? new FeedChange(e, next) : new(e, null, awaits))
                .Concat(then.Values.Where(e => !now.ContainsKey(e.Id)).Select(e => new FeedChange(null, e))),
        ];
    }

    private static Dictionary<string, FeedEvent> EventsOf(Authority authority, int from, int to) =>
        FeedEvents.Of(authority, from).Concat(from == to ? [] : FeedEvents.Of(authority, to)).DistinctBy(e => e.Id, StringComparer.Ordinal).ToDictionary(e => e.Id, StringComparer.Ordinal);
}
