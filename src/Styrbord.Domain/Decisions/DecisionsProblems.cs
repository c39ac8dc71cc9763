using Styrbord.Domain.Kernel;

namespace Styrbord.Domain.Decisions;

/// <summary>Law gives the matter to another body .</summary>
public sealed record WrongDecidingBody(string Name, string Source) : Problem("decisions.wrong-body", "body")
{
    public override IReadOnlyDictionary<string, string> Data => With(("name", Name), ("source", Source));
}

/// <summary>No decision is registered for a day later than today.</summary>
public sealed record DayNotReached(DateOnly Day, DateOnly Today) : Problem("decisions.day-not-reached", "day")
{
    public override IReadOnlyDictionary<string, string> Data => With(("day", $"{Day:yyyy-MM-dd}"), ("today", $"{Today:yyyy-MM-dd}"));
}

/// <summary>The content was locked after the day on which it is said to be decided.</summary>
public sealed record LockedAfterMeeting(DateOnly Day, DateOnly Locked) : Problem("decisions.locked-after-meeting", "day")
{
    public override IReadOnlyDictionary<string, string> Data => With(("day", $"{Day:yyyy-MM-dd}"), ("locked", $"{Locked:yyyy-MM-dd}"));
}

/// <summary>The body is none of those that must decide this content.</summary>
public sealed record NotAmongDeciders(string Name, string Content) : Problem("decisions.not-among-deciders", "body")
{
    public override IReadOnlyDictionary<string, string> Data => With(("name", Name), ("content", Content));
}

/// <summary>The content belongs to another matter or another step than the decision says.</summary>
public sealed record ContentElsewhere(ItemId Content) : Problem("decisions.content-elsewhere", "content")
{
    public override IReadOnlyDictionary<string, string> Data => With(("content", Content.Value));
}

/// <summary>A plan is decided by its locked content, never without.</summary>
public sealed record ContentNeeded() : Problem("decisions.content-needed", "content");

/// <summary>Fullmäktige decides what the styrelse has prepared; the preparation is not registered .</summary>
public sealed record NotPrepared(string Title) : Problem("decisions.not-prepared", "stage")
{
    public override IReadOnlyDictionary<string, string> Data => With(("title", Title));
}

/// <summary>Only what all have decided alike as final can be confirmed, and only by the body it is for .</summary>
public sealed record NothingToConfirm() : Problem("decisions.nothing-to-confirm", "content");

/// <summary>The paragraph is used by the same body on the same day for another decision.</summary>
public sealed record ParagraphTaken(string Paragraph) : Problem("decisions.paragraph-taken", "paragraph")
{
    public override IReadOnlyDictionary<string, string> Data => With(("paragraph", Paragraph));
}

/// <summary>The minutes of this decision are approved already.</summary>
public sealed record MinutesAlreadyApproved(DateOnly Day) : Problem("decisions.minutes-already-approved", "decision")
{
    public override IReadOnlyDictionary<string, string> Data => With(("day", $"{Day:yyyy-MM-dd}"));
}

/// <summary>Minutes are approved between the meeting's day and today.</summary>
public sealed record ApprovalDayOutside(DateOnly Day) : Problem("decisions.approval-day-outside", "day")
{
    public override IReadOnlyDictionary<string, string> Data => With(("day", $"{Day:yyyy-MM-dd}"));
}

/// <summary>The diary number is used by another matter.</summary>
public sealed record DiaryNumberTaken(string DiaryNumber) : Problem("decisions.diary-number-taken", "diaryNumber")
{
    public override IReadOnlyDictionary<string, string> Data => With(("diaryNumber", DiaryNumber));
}

/// <summary>The body did not change this content at that meeting, so it is no approval with changes.</summary>
public sealed record NotChangedAtMeeting(string Name, int Revision) : Problem("decisions.not-changed-at-meeting", "outcome")
{
    public override IReadOnlyDictionary<string, string> Data => With(("name", Name), ("revision", $"{Revision}"));
}

/// <summary>The body changed the words at that very meeting: approving them is an approval with changes.</summary>
public sealed record ChangedAtMeeting(int Revision) : Problem("decisions.changed-at-meeting", "outcome")
{
    public override IReadOnlyDictionary<string, string> Data => With(("revision", $"{Revision}"));
}

/// <summary>The minutes of the body's meeting on the day are approved: nothing is added to them.</summary>
public sealed record MeetingClosed(DateOnly Meeting, DateOnly Approved) : Problem("decisions.meeting-closed", "day")
{
    public override IReadOnlyDictionary<string, string> Data => With(("meeting", $"{Meeting:yyyy-MM-dd}"), ("approved", $"{Approved:yyyy-MM-dd}"));
}

/// <summary>The decision was made no later than the one whose content it would change.</summary>
public sealed record DecisionNotAfter(string At, PartialDate Day, PartialDate Fixed) : Problem("decisions.not-after", At)
{
    public override IReadOnlyDictionary<string, string> Data => With(("day", $"{Day}"), ("fixed", $"{Fixed}"));
}

/// <summary>The decision has been used for a change of another kind.</summary>
public sealed record DecisionOfOtherKind(string At) : Problem("decisions.other-kind", At);

/// <summary>The decision is used already for a change that raises, and this one lowers, or the other way about.</summary>
public sealed record DecisionOfOtherDirection(string At) : Problem("decisions.other-direction", At);

/// <summary>The decision has been used, and what is left of it is less than what is asked.</summary>
public sealed record DecisionUsedUp(string At, long AmountTkr, long DecidedTkr, long LeftTkr) : Problem("decisions.used-up", At)
{
    public override IReadOnlyDictionary<string, string> Data => With(("amount", Amounts.Whole(AmountTkr)), ("decided", Amounts.Whole(DecidedTkr)), ("left", Amounts.Whole(LeftTkr)));
}

/// <summary>The decision gives another amount than was said when it was first used.</summary>
public sealed record DecidedOtherwise(string At, long AmountTkr, long DecidedTkr) : Problem("decisions.decided-otherwise", At)
{
    public override IReadOnlyDictionary<string, string> Data => With(("amount", Amounts.Whole(AmountTkr)), ("decided", Amounts.Whole(DecidedTkr)));
}
