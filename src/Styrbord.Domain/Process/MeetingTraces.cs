using System.Collections.Immutable;
using Styrbord.Domain.Kernel;

namespace Styrbord.Domain.Process;

/// <summary>
/// What a calendar has to know of what came of its meetings: what is kept of one is not lost when its day changes. Filled by the features
/// of decisions and of meetings, which hold the whole of it; no content of its own.
/// </summary>
/// <param name="Kept">Meetings with papers or minutes of their own.</param>
/// <param name="Begun">Of them, those whose minutes have been begun.</param>
/// <param name="Approved">The days on which minutes were approved.</param>
/// <param name="Decided">Bodies and the days on which they have decided something.</param>
public sealed record MeetingTraces(
    ImmutableSortedSet<ItemId> Kept, ImmutableSortedSet<ItemId> Begun, ImmutableSortedDictionary<ItemId, DateOnly> Approved, ImmutableHashSet<(BodyId Body, DateOnly Day)> Decided)
{
    public static readonly MeetingTraces None = new([], [], Maps.Empty<ItemId, DateOnly>(), []);

    internal MeetingTraces Keep(ItemId meeting) => Kept.Contains(meeting) ? this : this with { Kept = Kept.Add(meeting) };

    internal MeetingTraces Begin(ItemId meeting) => Begun.Contains(meeting) ? this : Keep(meeting) with { Begun = Begun.Add(meeting) };

    internal MeetingTraces Close(ItemId meeting, DateOnly approved) => Begin(meeting) with { Approved = Approved.SetItem(meeting, approved) };

    internal MeetingTraces Decide(BodyId body, DateOnly day) => Decided.Contains((body, day)) ? this : this with { Decided = Decided.Add((body, day)) };

    /// <summary>The meeting has begun: something is decided at it or written in its minutes.</summary>
    internal bool HasBegun(MeetingOnDay at) => Begun.Contains(at.Id) || Decided.Contains((at.Meeting.Body, at.Day));
}
