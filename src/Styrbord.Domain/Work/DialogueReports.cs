using Styrbord.Domain.Dialogues;
using Styrbord.Domain.Meetings;

namespace Styrbord.Domain.Work;

/// <summary>When a dialogue is reported to the executive board .</summary>
public static class DialogueReports
{
    /// <summary>The first meeting of the board after the dialogue was held; nothing while none is set, when the report waits for one.</summary>
    public static DateOnly? By(Authority authority, Dialogue dialogue, DateOnly today) =>
        DialoguesQueries.Boards(authority, dialogue, today) is [var board, ..] ? Sittings.Next(authority, board.Id, DialoguesQueries.HeldOn(dialogue, today).AddDays(1))?.Day : null;

    /// <summary>The last meeting that the board has had since the dialogue was held, at which it may have been reported; nothing when there has been none.</summary>
    public static DateOnly? MayHaveBeen(Authority authority, Dialogue dialogue, DateOnly today) =>
        DialoguesQueries.Boards(authority, dialogue, today) is [var board, ..] && DialoguesQueries.HeldOn(dialogue, today) is var held
            ? Sittings.All(authority, board.Id).LastOrDefault(m => !m.Meeting.Cancelled && m.Day >= held && m.Day <= today)?.Day : null;
}
