using Styrbord.Domain.Kernel;
using Styrbord.Domain.Meetings;
using Styrbord.Domain.Process;

namespace Styrbord.Domain.Documents;

/// <summary>Anslag: that minutes have been approved, for the notice board (Local Government Act 8:12).</summary>
public static class BoardDocument
{
    public const string Kind = "boardNotice";

    public static DocumentTree? Of(Authority authority, MeetingOnDay at, DateOnly approved, int number = 1) =>
        MinutesQueries.ApprovalsOf(authority, at).FirstOrDefault(p => p.Day == approved && p.Number == number) is not { } part ? null : new(
            DocumentTree.CurrentSchema, Kind, $"Anslag: protokoll från {MeetingNotice.InSentence(MeetingDocuments.Body(authority, at))} {at.Day:yyyy-MM-dd} är justerat",
            [
                new("decidingBody", "Organ", MeetingDocuments.Body(authority, at)),
                new("decisionDate", "Sammanträdesdag", $"{at.Day:yyyy-MM-dd}"),
                new("paragraphs", "Paragrafer", part.Rest ? "hela protokollet, utom det som har justerats omedelbart" : MeetingMinutes.Paragraphs(part)),
                new("approval", "Justerat", $"{part.Day:yyyy-MM-dd}"),
                new("posted", "Anslaget sattes upp", part.Notice is { } notice ? $"{notice.Posted:yyyy-MM-dd}" : $"senast {part.PostBy:yyyy-MM-dd}"),
                new("appealBy", "Sista dag att överklaga", part.AppealBy is { } last ? $"{last:yyyy-MM-dd}" : "tre veckor från anslaget"),
                .. part.Notice?.TakenDown is { } down ? [new FrontMatter("takenDown", "Anslaget togs ned", $"{down:yyyy-MM-dd}")] : Array.Empty<FrontMatter>(),
            ],
            [
                new Paragraph("Protokollet är justerat. Justeringen har tillkännagivits på anslagstavlan.", null, "lead"),
                new Heading(1, "Beslut", null, "beslut"),
                part.Decisions.IsEmpty ? new Paragraph("Inga beslut i ärenden.") : new Bullets([.. part.Decisions.Select(d => $"{(d.Paragraph is { } number ? $"§ {number} " : "")}{authority.Decisions.Matters[d.Matter].Title}, {authority.Decisions.Matters[d.Matter].DiaryNumber}")]),
                new Paragraph("Ett beslut överklagas till förvaltningsrätten inom tre veckor från den dag då justeringen tillkännagavs på anslagstavlan (13 kap. 5 § kommunallagen).", null, "note"),
            ],
            Contents: false);
}
