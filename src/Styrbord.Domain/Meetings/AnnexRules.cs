using Styrbord.Domain.Kernel;
using Styrbord.Domain.Process;

namespace Styrbord.Domain.Meetings;

/// <summary>Which files may be laid beside the papers of a meeting.</summary>
public static class AnnexRules
{
    public static Outcome Decide(Authority authority, MeetingOnDay at, MeetingBook book, AttachAnnex asked, Context context) =>
        Outcome.Of(
            [
                .. Ids.Judge("annex", asked.Id.Value, book.Annexes.Any(a => a.Id == asked.Id)),
                .. AgendaRules.Open(book),
                .. AgendaRules.IsOn(authority, at, asked.Item, context.Today) ? Array.Empty<Problem>() : [new NotOnAgenda(asked.Item)],
                .. FileRules.Judge(new(asked.Name, asked.Sha256, asked.Bytes)),
            ],
            () => [new AnnexAttached(asked.Meeting, new(asked.Id, asked.Item, context.Seal("name", asked.Name), asked.Sha256, asked.Bytes, context.Stamp))]);

    public static Outcome Decide(MeetingBook book, RemoveAnnex asked, Context context) =>
        book.Annexes.FirstOrDefault(a => a.Id == asked.Annex) is not { } annex
            ? new NotFound("annex", asked.Annex.Value, "annex")
            : Outcome.Of(AgendaRules.Open(book), () => [new AnnexRemoved(asked.Meeting, annex.Id, annex.Item, context.Stamp)]);
}
