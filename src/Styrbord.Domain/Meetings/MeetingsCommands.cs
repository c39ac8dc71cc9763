using Styrbord.Domain.Decisions;
using Styrbord.Domain.Kernel;
using Styrbord.Domain.Process;

namespace Styrbord.Domain.Meetings;

/// <summary>A command on a meeting that is to be held or has been.</summary>
public abstract record MeetingCommand(ItemId Meeting) : Command
{
    public sealed override Outcome Decide(Authority authority, Context context)
    {
        ArgumentNullException.ThrowIfNull(authority);
        return Sittings.Find(authority, Meeting) switch
        {
            null => new NotFound("meeting", Meeting.Value, "meeting"),
            { Meeting.Cancelled: true } at => new MeetingIsCancelled($"{at.Day:yyyy-MM-dd}"),
            var at => Decide(authority, at, authority.Meetings.Of(Meeting), context),
        };
    }

    protected abstract Outcome Decide(Authority authority, MeetingOnDay at, MeetingBook book, Context context);
}

/// <summary>Puts a matter on the agenda of a meeting.</summary>
public sealed record PutMatterOn(ItemId Meeting, MatterId Matter) : MeetingCommand(Meeting)
{
    protected override Outcome Decide(Authority authority, MeetingOnDay at, MeetingBook book, Context context) => AgendaRules.Decide(authority, at, book, this, context);
}

/// <summary>Writes an item that is no matter, or its title anew.</summary>
public sealed record WriteAgendaItem(ItemId Meeting, ItemId Id, string Title) : MeetingCommand(Meeting)
{
    protected override Outcome Decide(Authority authority, MeetingOnDay at, MeetingBook book, Context context) => AgendaRules.Decide(authority, book, this, context);
}

/// <summary>Takes an item off the agenda; one that is due stays off until it is put on again.</summary>
public sealed record TakeOffAgenda(ItemId Meeting, ItemId Item) : MeetingCommand(Meeting)
{
    protected override Outcome Decide(Authority authority, MeetingOnDay at, MeetingBook book, Context context) => AgendaRules.Decide(authority, at, book, this, context);
}

/// <summary>Gives the items of the agenda their places.</summary>
/// <param name="Places">Equal places keep the order they have.</param>
public sealed record OrderAgenda(ItemId Meeting, EquatableArray<AgendaPlace> Places) : MeetingCommand(Meeting)
{
    protected override Outcome Decide(Authority authority, MeetingOnDay at, MeetingBook book, Context context) => AgendaRules.Decide(authority, at, book, this, context);
}

/// <param name="Place">From 1.</param>
public sealed record AgendaPlace(ItemId Item, int Place);

/// <summary>Numbers the paragraphs of the minutes: the first item has this number, the following go on from it.</summary>
public sealed record NumberParagraphs(ItemId Meeting, int First) : MeetingCommand(Meeting)
{
    protected override Outcome Decide(Authority authority, MeetingOnDay at, MeetingBook book, Context context) => AgendaRules.Decide(book, this);
}

/// <summary>Calls the members: the agenda is fixed as it stands, and what comes later is told apart.</summary>
public sealed record IssueNotice(ItemId Meeting) : MeetingCommand(Meeting)
{
    protected override Outcome Decide(Authority authority, MeetingOnDay at, MeetingBook book, Context context) => AgendaRules.Decide(authority, at, book, this, context);
}

/// <summary>Lays a file beside the papers of an item. The bytes have been kept under the annex's key before.</summary>
/// <param name="Sha256">Of the bytes, lower-case hexadecimal.</param>
/// <param name="Bytes">1 to <see cref="FileRules.MaxBytes"/>.</param>
public sealed record AttachAnnex(ItemId Meeting, ItemId Id, ItemId Item, string Name, string Sha256, long Bytes) : MeetingCommand(Meeting)
{
    protected override Outcome Decide(Authority authority, MeetingOnDay at, MeetingBook book, Context context) => AnnexRules.Decide(authority, at, book, this, context);
}

/// <summary>Takes a file away; its bytes are thrown away too.</summary>
public sealed record RemoveAnnex(ItemId Meeting, ItemId Annex) : MeetingCommand(Meeting)
{
    protected override Outcome Decide(Authority authority, MeetingOnDay at, MeetingBook book, Context context) => AnnexRules.Decide(book, this, context);
}

/// <summary>Writes what the minutes say of an item that is not decided in a matter; empty takes it away.</summary>
/// <param name="Seen">Hash of the text as the sender saw it, or empty if there was none.</param>
public sealed record WriteParagraph(ItemId Meeting, ItemId Item, string Text, string? Seen = null) : MeetingCommand(Meeting)
{
    protected override Outcome Decide(Authority authority, MeetingOnDay at, MeetingBook book, Context context) => MinutesRules.Decide(authority, at, book, this, context);
}

/// <summary>The minutes are approved (justerade): every paragraph that was not approved at once.</summary>
public sealed record ApproveMeeting(ItemId Meeting, DateOnly Day) : MeetingCommand(Meeting)
{
    protected override Outcome Decide(Authority authority, MeetingOnDay at, MeetingBook book, Context context) => MinutesRules.Decide(authority, at, book, this, context);
}

/// <summary>The notice board says that the minutes approved on a day have been approved.</summary>
/// <param name="Approved">The day on which they were approved.</param>
/// <param name="Day">The day it was put up.</param>
public sealed record PostOnBoard(ItemId Meeting, DateOnly Approved, DateOnly Day) : MeetingCommand(Meeting)
{
    protected override Outcome Decide(Authority authority, MeetingOnDay at, MeetingBook book, Context context) => MinutesRules.Decide(authority, at, book, this, context);
}

/// <summary>The notice is taken down, after the time of appeal.</summary>
/// <param name="Appealed">A decision in it has been appealed against.</param>
/// <param name="Number">Which of the day's notices, from 2; nothing for the first.</param>
public sealed record TakeDownNotice(ItemId Meeting, DateOnly Approved, DateOnly Day, bool Appealed = false, int? Number = null) : MeetingCommand(Meeting)
{
    protected override Outcome Decide(Authority authority, MeetingOnDay at, MeetingBook book, Context context) => MinutesRules.Decide(book, this, context);
}

/// <summary>Registers a decision by the chair or another member in a matter that could not wait (Local Government Act 6:39).</summary>
/// <param name="By">Who decided.</param>
/// <param name="Text">What was decided.</param>
/// <param name="Reason">Why it could not wait.</param>
/// <param name="WithoutConsultation">Why it is taken without the consultation that the matter needs .</param>
/// <param name="Right">The right by which a board decides over other committees, with <paramref name="Subject"/> and <paramref name="Over"/> (R-284).</param>
public sealed record DecideUrgently(
    ItemId Id, BodyId Body, MatterId Matter, DateOnly Day, string By, string Text, string Reason, string? WithoutConsultation = null, ItemId? Right = null, SubjectMatter? Subject = null, EquatableArray<BodyId> Over = default) : Command
{
    public override Outcome Decide(Authority authority, Context context) => UrgentRules.Decide(authority, this, context);
}

/// <summary>The urgent decision has been reported at a meeting of its body (6:40).</summary>
public sealed record ReportUrgentDecision(ItemId Meeting, ItemId Decision) : MeetingCommand(Meeting)
{
    protected override Outcome Decide(Authority authority, MeetingOnDay at, MeetingBook book, Context context) => UrgentRules.Decide(authority, at, book, this, context);
}
