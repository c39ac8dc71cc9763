using Styrbord.Domain.Kernel;

namespace Styrbord.Domain.Process;

/// <summary>Opens the calendar of a year as a draft: the steps of a process version wait for their dates .</summary>
public sealed record OpenCalendar(int Year, ItemId Version) : Command
{
    public override Outcome Decide(Authority authority, Context context) => CalendarRules.Decide(authority, this);
}

/// <summary>Opens the calendar of a year from another year's: weekdays and weeks are kept, days off avoided.</summary>
/// <param name="From">The year whose dates and meetings are taken over.</param>
/// <param name="Version">The process version of the new year; steps are found again by what they do.</param>
public sealed record OpenCalendarFrom(int Year, int From, ItemId Version) : Command
{
    public override Outcome Decide(Authority authority, Context context) => CalendarCopying.Decide(authority, this, context);
}

/// <summary>Gives a step of the year's version a date: a day, a month, or a span. A step of many bodies has one for each.</summary>
/// <param name="Id">The new entry of the timetable.</param>
/// <param name="Year">The calendar year.</param>
/// <param name="Until">The last day or month of a span.</param>
public sealed record DateStep(ItemId Id, int Year, ItemId Step, PartialDate Date, PartialDate? Until = null, BodyId? Body = null) : Command
{
    public override Outcome Decide(Authority authority, Context context) => CalendarRules.Decide(authority, this);
}

/// <summary>Moves an entry of the timetable to another date. The old one stays visible once the calendar is fixed.</summary>
/// <param name="Seen">The date the sender saw, <c>yyyy-MM-dd</c> or <c>yyyy-MM</c>; told, another date now is a conflict.</param>
public sealed record MoveEntry(ItemId Entry, PartialDate Date, PartialDate? Until = null, string? Reason = null, string? Seen = null) : Command
{
    public override Outcome Decide(Authority authority, Context context) => CalendarRules.Decide(authority, this, context);
}

/// <summary>Takes the date from a step, while the calendar is a draft.</summary>
public sealed record RemoveEntry(ItemId Entry) : Command
{
    public override Outcome Decide(Authority authority, Context context) => CalendarRules.Decide(authority, this);
}

/// <summary>Calls a meeting of a body, or gives one its hours and place.</summary>
/// <param name="Start"><c>HH:mm</c>.</param>
/// <param name="End"><c>HH:mm</c>, after the start.</param>
public sealed record ScheduleMeeting(ItemId Id, BodyId Body, DateOnly Day, string? Start = null, string? End = null, string? Place = null) : Command
{
    public override Outcome Decide(Authority authority, Context context) => MeetingRules.Decide(authority, this, context);
}

/// <summary>Calls many meetings at once, and calls off those that another calendar has called off; all or none.</summary>
public sealed record ScheduleMeetings(EquatableArray<CalledMeeting> Meetings) : Command
{
    public override Outcome Decide(Authority authority, Context context) => MeetingRules.Decide(authority, this, context);
}

/// <param name="Uid">Its id in another calendar. A meeting known by it may get another day.</param>
/// <param name="Cancelled">The other calendar has called it off: the meeting of the id, which must be known, is called off here too.</param>
public sealed record CalledMeeting(ItemId Id, BodyId Body, DateOnly Day, string? Start = null, string? End = null, string? Place = null, string? Uid = null, bool Cancelled = false);

/// <summary>Moves a meeting with what it takes up.</summary>
/// <param name="Seen">The day the sender saw, <c>yyyy-MM-dd</c>; told, another day now is a conflict.</param>
public sealed record MoveMeeting(ItemId Meeting, DateOnly To, string? Reason = null, string? Seen = null) : Command
{
    public override Outcome Decide(Authority authority, Context context) => MeetingRules.Decide(authority, this, context);
}

/// <summary>Cancels a meeting. What it was to take up keeps its month and waits for a new day.</summary>
public sealed record CancelMeeting(ItemId Meeting, string Reason, string? Seen = null) : Command
{
    public override Outcome Decide(Authority authority, Context context) => MeetingRules.Decide(authority, this, context);
}

/// <summary>Sets how long before meetings of a kind of body something must have happened.</summary>
/// <param name="Days">0 to 60; nothing when it is not used.</param>
public sealed record SetDeadline(DeadlineKind Kind, Organisation.BodyLevel Level, int? Days, DayCount Count = DayCount.WorkingDays, string? Source = null) : Command
{
    public override Outcome Decide(Authority authority, Context context) => CalendarRules.Decide(authority, this, context);
}
