using Styrbord.Domain.Kernel;

namespace Styrbord.Domain.Process;

/// <summary>The year already has a calendar.</summary>
public sealed record CalendarExists(string Year) : Problem("process.calendar-exists", "year")
{
    public override IReadOnlyDictionary<string, string> Data => With(("year", Year));
}

/// <summary>The year it plans follows another version; each planning year follows exactly one .</summary>
public sealed record OtherVersionFollowed(string Year, string Version) : Problem("process.other-version-followed", "version")
{
    public override IReadOnlyDictionary<string, string> Data => With(("year", Year), ("version", Version));
}

/// <summary>The calendar is fixed, or its dates were decided elsewhere: a date is moved, never taken away.</summary>
public sealed record CalendarIsFixed(string Year, string At = "entry") : Problem("process.calendar-fixed", At)
{
    public override IReadOnlyDictionary<string, string> Data => With(("year", Year));
}

/// <summary>The year is not one that can be planned.</summary>
public sealed record YearOutOfRange(string Year, string First, string Last, string At) : Problem("process.year-out-of-range", At)
{
    public override IReadOnlyDictionary<string, string> Data => With(("year", Year), ("first", First), ("last", Last));
}

/// <summary>The date lies in another year than the calendar.</summary>
public sealed record OutsideYear(string Date, string Year, string At = "date") : Problem("process.outside-year", At)
{
    public override IReadOnlyDictionary<string, string> Data => With(("date", Date), ("year", Year));
}

/// <summary>The body already meets on the day.</summary>
public sealed record MeetingExists(string Body, string Day, string At) : Problem("process.meeting-exists", At)
{
    public override IReadOnlyDictionary<string, string> Data => With(("body", Body), ("day", Day));
}

/// <summary>The meeting has been held, or should have been.</summary>
public sealed record MeetingHasBeen(string Day, string At = "meeting") : Problem("process.meeting-has-been", At)
{
    public override IReadOnlyDictionary<string, string> Data => With(("day", Day));
}

/// <summary>Something has been decided at the meeting, or its minutes are begun: it is held on its day.</summary>
public sealed record MeetingHasBegun(string Day, string At = "meeting") : Problem("process.meeting-has-begun", At)
{
    public override IReadOnlyDictionary<string, string> Data => With(("day", Day));
}

/// <summary>The entry is all that its meeting follows from, and the meeting has papers: it is the meeting that is moved.</summary>
public sealed record MeetingHasPapers(string Day, string At = "date") : Problem("process.meeting-has-papers", At)
{
    public override IReadOnlyDictionary<string, string> Data => With(("day", Day));
}

/// <summary>The meeting is cancelled.</summary>
public sealed record MeetingIsCancelled(string Day, string At = "meeting") : Problem("process.meeting-cancelled", At)
{
    public override IReadOnlyDictionary<string, string> Data => With(("day", Day));
}

/// <summary>The new day lies before today.</summary>
public sealed record DayHasBeen(string Day, string At) : Problem("process.day-has-been", At)
{
    public override IReadOnlyDictionary<string, string> Data => With(("day", Day));
}

/// <summary>What the law wants announced before the meeting can no longer be in time (KL 5:13).</summary>
public sealed record NoticePassed(string Day, string Source, string At) : Problem("process.notice-passed", At)
{
    public override IReadOnlyDictionary<string, string> Data => With(("day", Day), ("source", Source));
}

/// <summary>A meeting before what it rests on (KL 5:26).</summary>
public sealed record BeforePreparation(string What, string Before, string Day, string At) : Problem("process.before-preparation", At)
{
    public override IReadOnlyDictionary<string, string> Data => With(("what", What), ("before", Before), ("day", Day));
}

/// <summary>A meeting after what rests on it.</summary>
public sealed record AfterFollowing(string What, string After, string Day, string At) : Problem("process.after-following", At)
{
    public override IReadOnlyDictionary<string, string> Data => With(("what", What), ("after", After), ("day", Day));
}

/// <summary>A body before the one that prepares the same for it (KL 5:26).</summary>
public sealed record BeforeSame(string What, string Body, string Other, string Day, string At) : Problem("process.before-same", At)
{
    public override IReadOnlyDictionary<string, string> Data => With(("what", What), ("body", Body), ("other", Other), ("day", Day));
}

/// <summary>A body after the one that it prepares the same for.</summary>
public sealed record AfterSame(string What, string Body, string Other, string Day, string At) : Problem("process.after-same", At)
{
    public override IReadOnlyDictionary<string, string> Data => With(("what", What), ("body", Body), ("other", Other), ("day", Day));
}

/// <summary>An hour that is not written <c>HH:mm</c>.</summary>
public sealed record BadHour(string Hour, string At) : Problem("process.bad-hour", At)
{
    public override IReadOnlyDictionary<string, string> Data => With(("hour", Hour));
}

/// <summary>Fewer days than 0, or more than can be meant.</summary>
public sealed record DeadlineOutOfRange(string Days, string Limit) : Problem("process.deadline-out-of-range", "days")
{
    public override IReadOnlyDictionary<string, string> Data => With(("days", Days), ("limit", Limit));
}

/// <summary>Shorter than the law allows.</summary>
public sealed record DeadlineBelowLaw(string Days, string Source) : Problem("process.deadline-below-law", "days")
{
    public override IReadOnlyDictionary<string, string> Data => With(("days", Days), ("source", Source));
}
