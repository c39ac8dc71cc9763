using Styrbord.Domain.Kernel;
using Styrbord.Domain.Organisation;
using Styrbord.Domain.Process;

namespace Styrbord.Domain.Meetings;

/// <summary>How the notice of a meeting stands against what the law asks.</summary>
/// <param name="Last">The last day by law.</param>
/// <param name="Source">The law's place.</param>
/// <param name="Issued">The day the notice was issued; nothing while it is not.</param>
public sealed record LateNotice(DateOnly Last, string Source, DateOnly? Issued);

/// <summary>The notice of a meeting, and whether it came in time.</summary>
public static class NoticeQueries
{
    /// <summary>The members are called to the day on which the meeting now is.</summary>
    public static bool IsIssued(Authority authority, MeetingOnDay at)
    {
        ArgumentNullException.ThrowIfNull(authority);
        ArgumentNullException.ThrowIfNull(at);
        return authority.Meetings.Of(at.Id).Notice is { } notice && notice.Day == at.Day;
    }

    /// <summary>A notice issued after the last day of the law, or none when that day has passed; nothing where the law asks nothing or the notice was in time. Of a meeting that has been only what was issued is known.</summary>
    /// <remarks>Local Government Act (2017:725) ch. 5 s. 13: an assembly's meeting is announced at least a week before.</remarks>
    public static LateNotice? LateOf(Authority authority, MeetingOnDay at, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(authority);
        ArgumentNullException.ThrowIfNull(at);
        DateOnly? issued = IsIssued(authority, at) ? Days.InSweden(authority.Meetings.Of(at.Id).Notice!.Stamp.At) : null;
        return at.Meeting.Cancelled || (issued is null && at.Day < today) ? null
            : DeadlineQueries.LegalOf(authority, at.Id, at.Meeting.Body, at.Day) is { } law && (issued ?? today) > law.Day ? new(law.Day, law.By.Source ?? "", issued)
            : null;
    }
}
