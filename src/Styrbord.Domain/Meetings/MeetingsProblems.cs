using Styrbord.Domain.Kernel;

namespace Styrbord.Domain.Meetings;

/// <summary>The item is not on the agenda of the meeting.</summary>
public sealed record NotOnAgenda(ItemId Item) : Problem("meetings.not-on-agenda", "item")
{
    public override IReadOnlyDictionary<string, string> Data => With(("item", Item.Value));
}

/// <summary>The matter has been decided at the meeting: it stays.</summary>
public sealed record DecidedAtMeeting(string Title) : Problem("meetings.decided-at-meeting", "item")
{
    public override IReadOnlyDictionary<string, string> Data => With(("title", Title));
}

/// <summary>The members have been called to this day already.</summary>
public sealed record NoticeStands(string Day) : Problem("meetings.notice-stands", "meeting")
{
    public override IReadOnlyDictionary<string, string> Data => With(("day", Day));
}

/// <summary>Nothing is on the agenda.</summary>
public sealed record AgendaIsEmpty() : Problem("meetings.agenda-is-empty", "meeting");

/// <summary>The law wants the urgent decision reported at the body's next meeting: it stays on the agenda.</summary>
public sealed record MustBeReported(string Title) : Problem("meetings.must-be-reported", "item")
{
    public override IReadOnlyDictionary<string, string> Data => With(("title", Title));
}

/// <summary>A file is laid beside the item, or something is written of it in the minutes.</summary>
public sealed record ItemHasPapers(string Title) : Problem("meetings.item-has-papers", "item")
{
    public override IReadOnlyDictionary<string, string> Data => With(("title", Title));
}

/// <summary>Minutes hold something: nothing is on the agenda of the meeting.</summary>
public sealed record NothingMinuted() : Problem("meetings.nothing-minuted", "meeting");

/// <summary>Places are from 1 on, each item once.</summary>
public sealed record BadPlace(string At) : Problem("meetings.bad-place", At);

/// <summary>A paragraph's number is from 1 to 9999.</summary>
public sealed record BadParagraphNumber() : Problem("meetings.bad-paragraph-number", "first");

/// <summary>The meeting's day has not come.</summary>
public sealed record MeetingNotHeld(string Day) : Problem("meetings.meeting-not-held", "meeting")
{
    public override IReadOnlyDictionary<string, string> Data => With(("day", Day));
}

/// <summary>The minutes of the meeting are approved: nothing more is written in them.</summary>
public sealed record MeetingMinutesClosed(string Day) : Problem("meetings.minutes-closed", "meeting")
{
    public override IReadOnlyDictionary<string, string> Data => With(("day", Day));
}

/// <summary>An item on the agenda has neither a decision nor a paragraph.</summary>
public sealed record ParagraphMissing(string Number, string Title) : Problem("meetings.paragraph-missing", "meeting")
{
    public override IReadOnlyDictionary<string, string> Data => With(("number", Number), ("title", Title));
}

/// <summary>Minutes are approved between the meeting and today.</summary>
public sealed record ApprovedOutside(string Day) : Problem("meetings.approved-outside", "day")
{
    public override IReadOnlyDictionary<string, string> Data => With(("day", Day));
}

/// <summary>No minutes of the meeting were approved on that day.</summary>
public sealed record NothingApprovedThen(string Day) : Problem("meetings.nothing-approved-then", "approved")
{
    public override IReadOnlyDictionary<string, string> Data => With(("day", Day));
}

/// <summary>A notice is put up between the approval and today.</summary>
public sealed record PostedOutside(string Day) : Problem("meetings.posted-outside", "day")
{
    public override IReadOnlyDictionary<string, string> Data => With(("day", Day));
}

/// <summary>The notice is put up already: the appeal time runs from that day.</summary>
public sealed record AlreadyPosted(string Day) : Problem("meetings.already-posted", "day")
{
    public override IReadOnlyDictionary<string, string> Data => With(("day", Day));
}

/// <summary>The notice stays up through the time of appeal.</summary>
public sealed record AppealTimeRuns(string Until) : Problem("meetings.appeal-time-runs", "day")
{
    public override IReadOnlyDictionary<string, string> Data => With(("until", Until));
}

/// <summary>Only a committee or the executive board can have somebody decide in what cannot wait (6:39).</summary>
public sealed record NoUrgencyThere(string Name) : Problem("meetings.no-urgency-there", "body")
{
    public override IReadOnlyDictionary<string, string> Data => With(("name", Name));
}

/// <summary>A plan is decided by its locked content, at a meeting.</summary>
public sealed record PlanNotUrgent() : Problem("meetings.plan-not-urgent", "matter");

/// <summary>The urgent decision is reported, on a day.</summary>
public sealed record AlreadyReported(string Day) : Problem("meetings.already-reported", "decision")
{
    public override IReadOnlyDictionary<string, string> Data => With(("day", Day));
}

/// <summary>An urgent decision is reported at a later meeting of its own body.</summary>
public sealed record ReportedElsewhere(string Name) : Problem("meetings.reported-elsewhere", "meeting")
{
    public override IReadOnlyDictionary<string, string> Data => With(("name", Name));
}
