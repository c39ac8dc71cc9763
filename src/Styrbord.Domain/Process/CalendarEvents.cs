using Styrbord.Domain.Kernel;

namespace Styrbord.Domain.Process;

public sealed record CalendarOpened(YearCalendar Calendar) : ProcessEvent
{
    protected override ProcessState On(ProcessState state) => state with { Calendars = state.Calendars with { Years = state.Calendars.Years.SetItem(Calendar.Year, Calendar) } };
}

public sealed record CalendarFixed(int Year, CalendarFixing Fixing) : ProcessEvent
{
    protected override ProcessState On(ProcessState state) =>
        state with { Calendars = state.Calendars with { Years = state.Calendars.Years.SetItem(Year, state.Calendars.Years[Year] with { Fixed = Fixing }) } };
}

public sealed record StepDated(TimetableEntry Entry) : ProcessEvent
{
    protected override ProcessState On(ProcessState state) => state with { Timetable = state.Timetable.SetItem(Entry.Id, Entry) };
}

/// <param name="Before">The date it had, when it stays visible.</param>
public sealed record EntryMoved(ItemId Entry, PartialDate Date, PartialDate? Until, EarlierDate? Before) : ProcessEvent
{
    public override IEnumerable<TextRef> Texts => Before?.Reason is { } reason ? [reason] : [];

    protected override ProcessState On(ProcessState state) => state with
    {
        Timetable = state.Timetable.SetItem(Entry, state.Timetable[Entry] with { Date = Date, Until = Until }),
        Calendars = Before is { } before ? state.Calendars.Remember(Entry, before) : state.Calendars,
    };
}

public sealed record EntryRemoved(ItemId Entry) : ProcessEvent
{
    protected override ProcessState On(ProcessState state) => state with { Timetable = state.Timetable.Remove(Entry) };
}

/// <summary>A meeting is called, or has got other hours or another place.</summary>
public sealed record MeetingScheduled(Meeting Meeting) : ProcessEvent
{
    public override IEnumerable<TextRef> Texts => Meeting.Earlier.Select(e => e.Reason).OfType<TextRef>();

    protected override ProcessState On(ProcessState state) => state with { Calendars = state.Calendars with { Meetings = state.Calendars.Meetings.SetItem(Meeting.Id, Meeting) } };
}

/// <param name="Meeting">The meeting as it now is, with the days it had before this one.</param>
/// <param name="Entries">What it takes up and what now has its day.</param>
/// <param name="Before">The day it had, when it stays visible.</param>
public sealed record MeetingMoved(Meeting Meeting, EquatableArray<ItemId> Entries, EarlierDate? Before) : ProcessEvent
{
    public override IEnumerable<TextRef> Texts => Meeting.Earlier.Append(Before).Select(e => e?.Reason).OfType<TextRef>();

    protected override ProcessState On(ProcessState state) =>
        MeetingRules.On(state, Meeting, Entries, Meeting.Day, Before);
}

/// <param name="Meeting">The meeting as it now is, with the days it had before this one.</param>
/// <param name="Entries">What it was to take up: known by its month from now on.</param>
public sealed record MeetingCancelled(Meeting Meeting, EquatableArray<ItemId> Entries, EarlierDate Before) : ProcessEvent
{
    public override IEnumerable<TextRef> Texts => Meeting.Earlier.Append(Before).Select(e => e.Reason).OfType<TextRef>();

    protected override ProcessState On(ProcessState state) =>
        MeetingRules.On(state, Meeting, Entries, new(Meeting.Day.Year, Meeting.Day.Month, null), Before);
}

public sealed record DeadlineSet(DeadlineSetting Setting) : ProcessEvent
{
    protected override ProcessState On(ProcessState state) => state with
    {
        Calendars = state.Calendars with
        {
            Deadlines = [.. state.Calendars.Deadlines.Where(s => (s.Kind, s.Level) != (Setting.Kind, Setting.Level)).Append(Setting).OrderBy(s => s.Level).ThenBy(s => s.Kind)],
        },
    };
}
