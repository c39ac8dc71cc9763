using Styrbord.Domain.Kernel;
using Styrbord.Domain.Meetings;

namespace Styrbord.Domain.Secrecy;

/// <summary>The papers of meetings: that a matter stands on an agenda and has annexes stays, what they are called and what is written of it goes.</summary>
internal static class RedactedMeetings
{
    public static MeetingsState Of(MeetingsState state, Hiding hiding)
    {
        var books = Redaction.Each(state.Books, (_, book) => Of(state, book, hiding));
        var urgent = Redaction.Each(state.Urgent, (_, decision) => hiding.OfMatter(decision.Matter) is { } mark
            ? decision with { By = Redaction.Text(decision.By, mark), Text = Redaction.Text(decision.Text, mark), Reason = Redaction.Text(decision.Reason, mark), WithoutConsultation = Redaction.Text(decision.WithoutConsultation, mark) }
            : decision);
        return ReferenceEquals(books, state.Books) && ReferenceEquals(urgent, state.Urgent) ? state : new(books, urgent);
    }

    /// <summary>The matters that an event of a meeting brings words about.</summary>
    public static IEnumerable<MatterId> MattersOf(Authority before, MeetingsEvent happened) => happened switch
    {
        MatterPutOn { Item.Matter: { } matter } => [matter],
        AnnexAttached attached => MatterOf(before.Meetings, attached.Annex.Item),
        AnnexRemoved removed => MatterOf(before.Meetings, removed.Item),
        ParagraphWritten written => MatterOf(before.Meetings, written.Item),
        UrgentlyDecided decided => [decided.Decision.Matter],
        UrgentDecisionReported reported => [before.Meetings.Urgent[reported.Decision].Matter],
        _ => [],
    };

    private static MeetingBook Of(MeetingsState state, MeetingBook book, Hiding hiding) =>
        book.Annexes.Any(a => MarkOf(state, a.Item, hiding) is not null) || book.Paragraphs.Any(p => MarkOf(state, p.Item, hiding) is not null)
            ? book with
            {
                Annexes = book.Annexes.Select(a => MarkOf(state, a.Item, hiding) is { } mark ? a with { Name = Redaction.Text(a.Name, mark), Sha256 = "", Bytes = 0 } : a).ToEquatableArray(),
                Paragraphs = book.Paragraphs.Select(p => MarkOf(state, p.Item, hiding) is { } mark ? p with { Text = Redaction.Text(p.Text, mark) } : p).ToEquatableArray(),
            }
            : book;

    private static SecrecyMark? MarkOf(MeetingsState state, ItemId item, Hiding hiding) => MatterOf(state, item).Select(m => hiding.OfMatter(m)).FirstOrDefault(m => m is not null);

    // an item of a matter bears the matter's id, a report that of the urgent decision
    internal static MatterId[] MatterOf(MeetingsState state, ItemId item) => [state.Urgent.TryGetValue(item, out var urgent) ? urgent.Matter : new(item.Value)];
}
