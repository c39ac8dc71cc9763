using Styrbord.Domain;
using Styrbord.Domain.Kernel;
using Styrbord.Domain.Process;
using Styrbord.Web.Process;
using Styrbord.Web.Shared;

namespace Styrbord.Web.Work.History;

/// <summary>Calendars and meetings in words.</summary>
internal static class CalendarHistory
{
    /// <summary>Nothing for other events of the process.</summary>
    public static HistoryWordsOf? Of(Authority before, ProcessEvent happened) => happened switch
    {
        CalendarOpened c => new($"öppnade kalendern {c.Calendar.Year} efter processversion {c.Calendar.Version}{(c.Calendar.CopiedFrom is { } from ? $", från {from}" : "")}", CalendarAddress.Calendar(c.Calendar.Year)),
        CalendarFixed c => new($"fastställde kalendern {c.Year} genom beslut {Sv.Date(c.Fixing.Day)}", CalendarAddress.Calendar(c.Year)),
        StepDated s => new($"gav {Sv.Uncapital(s.Entry.What)} datumet {Sv.Day(s.Entry.Date)}", CalendarAddress.Calendar(s.Entry.Date.Year)),
        EntryMoved e when before.Process.Timetable.TryGetValue(e.Entry, out var entry) =>
            new($"flyttade {Sv.Uncapital(entry.What)} från {Sv.Day(entry.Date)} till {Sv.Day(e.Date)}", CalendarAddress.Calendar(e.Date.Year), null, e.Before?.Reason),
        EntryRemoved e when before.Process.Timetable.TryGetValue(e.Entry, out var entry) => new($"tog bort datumet {Sv.Day(entry.Date)} för {Sv.Uncapital(entry.What)}", CalendarAddress.Calendar(entry.Date.Year)),
        MeetingScheduled m => new($"lade in sammanträde i {HistoryWords.Body(before, m.Meeting.Body)} {Sv.Day(m.Meeting.Day)}", Address(m.Meeting)),
        MeetingMoved m => new($"flyttade sammanträdet i {HistoryWords.Body(before, m.Meeting.Body)}{(MeetingQueries.Find(before, m.Meeting.Id) is { } old ? $" från {Sv.Day(old.Day)}" : "")} till {Sv.Day(m.Meeting.Day)}", Address(m.Meeting), null, m.Before?.Reason),
        MeetingCancelled m => new($"ställde in sammanträdet i {HistoryWords.Body(before, m.Meeting.Body)} {Sv.Day(m.Meeting.Day)}", Address(m.Meeting), null, m.Before.Reason),
        DeadlineSet d => new($"ändrade {Sv.Uncapital(CalendarWords.Of(d.Setting.Kind))} för {Sv.Uncapital(CalendarWords.Of(d.Setting.Level))} till {CalendarWords.Of(d.Setting)}", $"{CalendarAddress.Meetings(Days.InSweden(before.LastAt).Year)}#tider"),
        _ => null,
    };

    private static string Address(Meeting meeting) => CalendarAddress.Meeting(meeting.Day.Year, meeting.Id);
}
