using System.Collections.Immutable;
using Styrbord.Domain.Kernel;

namespace Styrbord.Domain.Process;

/// <summary>A date that held before: it stays visible after a change.</summary>
/// <param name="Until">The last day or month, when it was a span.</param>
/// <param name="Reason">Why it was changed.</param>
/// <param name="Stamp">Who changed it and when.</param>
public sealed record EarlierDate(PartialDate Date, PartialDate? Until, TextRef? Reason, Stamp Stamp);

/// <summary>A body's meeting on a day.</summary>
/// <param name="Start">When it begins, <c>HH:mm</c> on Sweden's clocks, if it is set.</param>
/// <param name="End">When it ends, <c>HH:mm</c>, if it is set.</param>
/// <param name="Cancelled">It will not be held (inställt).</param>
/// <param name="Changes">How many times it has been moved, cancelled or given another hour: the sequence number of its feed event.</param>
/// <param name="Earlier">The days it was to be held on before, the latest last.</param>
/// <param name="Uid">Its id in the calendar it was read from: the same event read again is the same meeting.</param>
public sealed record Meeting(
    ItemId Id, BodyId Body, DateOnly Day, string? Start, string? End, string? Place, bool Cancelled, int Changes, EquatableArray<EarlierDate> Earlier, Stamp Stamp, string? Uid = null);

/// <summary>A meeting with what it takes up.</summary>
/// <param name="Entries">The entries of the timetable that the body has on the day.</param>
/// <param name="Implied">Nobody has called it a meeting: it follows from the timetable, where the body decides or prepares on the day.</param>
public sealed record MeetingOnDay(Meeting Meeting, ImmutableArray<TimetableEntry> Entries, bool Implied)
{
    public ItemId Id => Meeting.Id;

    public DateOnly Day => Meeting.Day;
}

/// <summary>Meetings of bodies: those called, and those that follow from the timetable.</summary>
public static class MeetingQueries
{
    private static readonly Implied<ProcessState, MeetingIndex> Index = new(MeetingIndex.Of);

    /// <summary>The meetings of a calendar year by day, of one body or of all.</summary>
    public static ImmutableArray<MeetingOnDay> Of(Authority authority, int year, BodyId? body = null) =>
        [.. All(authority).Where(m => m.Day.Year == year && (body is null || m.Meeting.Body == body))];

    public static ImmutableArray<MeetingOnDay> All(Authority authority) => Index.Of(authority.Process).Meetings;

    internal static ImmutableArray<MeetingOnDay> All(ProcessState state) => Index.Of(state).Meetings;

    public static MeetingOnDay? Find(Authority authority, ItemId id) => Index.Of(authority.Process).ById.GetValueOrDefault(id);

    /// <summary>The meeting at which an entry is taken up, if it is a body's on a day.</summary>
    public static MeetingOnDay? Of(Authority authority, TimetableEntry entry) =>
        MeetsOn(entry) is { } at ? Index.Of(authority.Process).ByDay.GetValueOrDefault(at) : null;

    /// <summary>The id of a meeting that follows from the timetable.</summary>
    public static ItemId IdOf(BodyId body, DateOnly day) => new($"mote-{body}-{day:yyyy-MM-dd}");

    /// <summary>The id for a meeting on a day: one that was moved from there or called off there keeps its own.</summary>
    public static ItemId FreeId(ProcessState state, BodyId body, DateOnly day)
    {
        ArgumentNullException.ThrowIfNull(state);
        var (id, number) = (IdOf(body, day), 2);
        while (state.Calendars.Meetings.TryGetValue(id, out var taken) && (taken.Cancelled || taken.Day != day))
        {
            id = new($"{IdOf(body, day)}-{number++}");
        }

        return id;
    }

    /// <summary>The id of a body's meeting on a day, or the one that a meeting there would have.</summary>
    public static ItemId IdOn(Authority authority, BodyId body, DateOnly day)
    {
        ArgumentNullException.ThrowIfNull(authority);
        return Index.Of(authority.Process).ByDay.TryGetValue((body, day), out var known) ? known.Id : FreeId(authority.Process, body, day);
    }

    /// <summary>The day on which the minutes of a body's meeting on a day were approved, or nothing.</summary>
    public static DateOnly? ApprovedOn(Authority authority, BodyId body, DateOnly day)
    {
        ArgumentNullException.ThrowIfNull(authority);
        return authority.Process.Calendars.Traces.Approved.TryGetValue(IdOn(authority, body, day), out var approved) ? approved : null;
    }

    /// <summary>The id of a meeting that nobody has called: it follows from the timetable, or something is kept of it. Nothing where none is known.</summary>
    internal static ItemId? UncalledOn(Authority authority, BodyId body, DateOnly day) =>
        Index.Of(authority.Process).ByDay.TryGetValue((body, day), out var known) ? known.Implied ? known.Id : null
        : FreeId(authority.Process, body, day) is var id && authority.Process.Calendars.Traces.Kept.Contains(id) ? id : null;

    /// <summary>Where and when a body may take up an entry; nothing for a month or a dialogue.</summary>
    private static (BodyId Body, DateOnly Day)? MeetsOn(TimetableEntry entry) =>
        entry is { Body: { } body, Date.IsMonth: false, Until: null, Kind: not TimetableKind.Dialogue } ? (body, entry.Date.AsStart) : null;

    private sealed record MeetingIndex(
        ImmutableArray<MeetingOnDay> Meetings, Dictionary<ItemId, MeetingOnDay> ById, Dictionary<(BodyId Body, DateOnly Day), MeetingOnDay> ByDay)
    {
        public static MeetingIndex Of(ProcessState state)
        {
            var entries = state.Timetable.Values.Where(e => MeetsOn(e) is not null).ToLookup(e => MeetsOn(e)!.Value);
            var called = state.Calendars.Meetings.Values.Select(m => new MeetingOnDay(m, m.Cancelled ? [] : [.. entries[(m.Body, m.Day)]], Implied: false)).ToList();
            var known = called.Where(m => !m.Meeting.Cancelled).Select(m => (m.Meeting.Body, m.Day)).ToHashSet();
            var implied = entries.Where(g => !known.Contains(g.Key) && g.Any(e => e.Kind is TimetableKind.Decision or TimetableKind.Preparation))
                .Select(g => new MeetingOnDay(new(FreeId(state, g.Key.Body, g.Key.Day), g.Key.Body, g.Key.Day, null, null, null, false, 0, [], default), [.. g], Implied: true));
            ImmutableArray<MeetingOnDay> all = [.. called.Concat(implied).OrderBy(m => m.Day).ThenBy(m => m.Meeting.Body).ThenBy(m => m.Id)];
            return new(
                all,
                all.GroupBy(m => m.Id).ToDictionary(g => g.Key, g => g.OrderBy(m => m.Implied).First()),
                all.Where(m => !m.Meeting.Cancelled).GroupBy(m => (m.Meeting.Body, m.Day)).ToDictionary(g => g.Key, g => g.First()));
        }
    }
}
