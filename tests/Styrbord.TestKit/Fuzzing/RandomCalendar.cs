using Styrbord.Domain.Kernel;
using Styrbord.Domain.Organisation;
using Styrbord.Domain.Process;
using Styrbord.Domain.Work;

namespace Styrbord.TestKit.Fuzzing;

internal static class RandomCalendar
{
    public static readonly Kind[] Kinds =
    [
        new(1, d => d.Authority.Process.Versions.IsEmpty ? AYearCalendar.Steps with { Steps = AYearCalendar.Steps.Steps.Select(s => s with { Responsible = [new(PartyKind.Committees)] }).ToEquatableArray() } : new OpenCalendar(d.Today.Year + d.Below(3), AYearCalendar.ProcessId)),
        new(1, d => d.Pick(d.Authority.Process.Calendars.Years.Keys) is > 0 and var from ? new OpenCalendarFrom(from + 1, from, AYearCalendar.ProcessId) : null),
        new(3, d => d.Pick(d.Authority.Process.Calendars.Years.Keys) is > 0 and var year ? new DateStep(new(d.NewId("datum")), year, d.Pick(d.Authority.Process.Steps.Keys), d.Chance(70) ? PartialDate.Of(new DateOnly(year, 1, 1).AddDays(d.Below(365))) : new(year, 1 + d.Below(12), null), null, d.Chance(60) ? d.Body() : null) : null),
        new(2, d => d.Pick(d.Authority.Process.Timetable.Values) is { } entry ? new MoveEntry(entry.Id, d.Chance(80) ? entry.Date.AsStart.AddDays(d.Below(20)) : new PartialDate(entry.Date.Year, entry.Date.Month, null), Reason: d.Text(), Seen: d.Chance(50) ? $"{entry.Date}" : null) : null),
        new(1, d => d.Pick(d.Authority.Process.Timetable.Keys) is { Value: not null } entry ? new RemoveEntry(entry) : null),
        new(3, d => new ScheduleMeeting(new(d.NewId("mote")), d.Body(), d.DayNear(), d.Chance(50) ? "13:00" : null, d.Chance(30) ? "16:00" : null)),
        new(2, d => new ScheduleMeetings(Enumerable.Range(0, 1 + d.Below(3)).Select(_ => Called(d)).ToEquatableArray())),
        new(1, d => d.Pick(d.Authority.Process.Calendars.Years.Keys) is > 0 and var year && d.Pick(d.Authority.Decisions.Matters.Keys) is { Value: not null } matter ? new FixCalendar(year, matter, d.DayNear(10, 1)) : null),
        new(4, d => d.Pick(MeetingQueries.All(d.Authority)) is { } meeting ? new MoveMeeting(meeting.Id, meeting.Day.AddDays(d.Below(30) - 5), d.Text(), d.Chance(50) ? $"{meeting.Day:yyyy-MM-dd}" : null) : null),
        new(1, d => d.Pick(MeetingQueries.All(d.Authority)) is { } meeting ? new CancelMeeting(meeting.Id, "Inställt") : null),
        new(1, d => new SetDeadline(d.OneOf<DeadlineKind>(), d.OneOf<BodyLevel>(), d.Chance(80) ? d.Below(20) : null, d.OneOf<DayCount>())),
    ];

    // now and then the same event again, on another day
    private static CalledMeeting Called(Draw d) =>
        d.Chance(40) && d.Pick(d.Authority.Process.Calendars.Meetings.Values.Where(m => m.Uid is not null)) is { } known
            ? new(known.Id, known.Body, d.Chance(60) ? known.Day.AddDays(d.Below(20)) : known.Day, "09:00", Uid: known.Uid)
            : new(new(d.NewId("kallat")), d.Body(), d.DayNear(5, 60), d.Chance(50) ? "13:00" : null, Uid: d.Chance(70) ? d.Name("uid") : null);
}
