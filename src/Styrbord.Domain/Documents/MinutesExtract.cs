using Styrbord.Domain.Decisions;
using Styrbord.Domain.Kernel;

namespace Styrbord.Domain.Documents;

/// <summary>Extract of minutes (protokollsutdrag) of one paragraph: decision, votes, reservations, receivers and approval.</summary>
public static class MinutesExtract
{
    public const string Kind = "minutesExtract";

    public static DocumentTree Of(Authority authority, Decision decision)
    {
        var matter = authority.Decisions.Matters[decision.Matter];
        var body = MinutedNames.NameIn(authority, decision, decision.Body!.Value);
        return new(
            DocumentTree.CurrentSchema, Kind, $"Protokollsutdrag, {body}", Front(matter, decision, body),
            [.. BlocksOf(authority, decision), .. Approval(decision)],
            Contents: false);
    }

    /// <summary>The paragraph in the minutes, without what is said of their approval.</summary>
    internal static IEnumerable<Block> BlocksOf(Authority authority, Decision decision)
    {
        var matter = authority.Decisions.Matters[decision.Matter];
        var content = decision.Content is { } id ? authority.Decisions.Contents.GetValueOrDefault(id) : null;
        return
        [
            new Heading(1, matter.Title, decision.Paragraph is { } paragraph ? $"§ {paragraph}" : null, "paragraf"),
            .. Decided(decision, content),
            .. Votes(decision),
            .. Changes(authority, content, decision),
            .. Entries(decision, ProceedingKind.Disqualification, "Jäv"),
            .. Entries(decision, ProceedingKind.Reservation, "Reservationer"),
            .. Entries(decision, ProceedingKind.MinutesNote, "Protokollsanteckningar"),
            .. Text("Så har hållbarhet beaktats", decision.Sustainability),
            .. ConsultationBlocks.InMinutes(authority, matter, decision),
            .. Basis(authority, decision),
            .. Papers(content),
            .. Sent(authority, matter, content, decision),
        ];
    }

    private static EquatableArray<FrontMatter> Front(Matter matter, Decision decision, string body) =>
    [
        new("decidingBody", "Organ", body),
        new("decisionDate", "Sammanträdesdag", decision.Day.ToString()),
        new("paragraph", "Paragraf", decision.Paragraph ?? ""),
        new("number", "Diarienummer", matter.DiaryNumber),
        new("approval", "Justerat", decision.Minutes is { } minutes ? $"{minutes.Day:yyyy-MM-dd}{(decision.ImmediateApproval ? ", omedelbart" : "")}" : decision.ImmediateApproval ? "justeras omedelbart" : decision.Recorded ? "" : "inte justerat än"),
    ];

    private static IEnumerable<Block> Decided(Decision decision, FrozenContent? content)
    {
        yield return new Heading(2, "Beslut");
        var motion = content is null ? null : ContentRules.Document(content)?.Motion;
        switch (decision.Outcome)
        {
            case DecisionOutcome.Approved or DecisionOutcome.ApprovedWithChanges when motion is { } sentences:
                yield return new Bullets(sentences, Ordered: true);
                break;
            default:
                yield return new Paragraph(Outcome(decision.Outcome));
                break;
        }

        if (decision.Outcome == DecisionOutcome.ApprovedWithChanges)
        {
            yield return new Paragraph($"Bifall med ändring: revision {content?.Revision}, med de ord som ändrades vid sammanträdet.", null, "note");
        }

        if (decision.Remark is { } remark)
        {
            yield return new Paragraph(remark.ToString());
        }
    }

    private static string Outcome(DecisionOutcome outcome) => outcome switch
    {
        DecisionOutcome.Approved => "Bifall.",
        DecisionOutcome.ApprovedWithChanges => "Bifall med ändring.",
        DecisionOutcome.Rejected => "Förslaget avslås.",
        DecisionOutcome.ReferredBack => "Ärendet återremitteras.",
        _ => "Ärendet bordläggs.",
    };

    private static IEnumerable<Block> Votes(Decision decision)
    {
        var votes = ProceedingRules.Of(decision, ProceedingKind.Vote).ToList();
        if (decision.Recorded && votes.Count == 0)
        {
            // the source does not say how it was decided
            yield break;
        }

        yield return new Heading(2, "Beslutsgång");
        if (votes.Count == 0)
        {
            yield return new Paragraph("Beslutet fattas utan omröstning.");
        }

        foreach (var entry in votes)
        {
            yield return new Paragraph($"Omröstning begärs. {entry.Text}");
            yield return new Paragraph($"{entry.Votes!.Yes} röstar ja, {entry.Votes.No} nej och {entry.Votes.Abstained} avstår, av {entry.Votes.Present} tjänstgörande. {(entry.Votes.CastingYes is { } yes ? $"Rösterna står lika. Ordförandens utslagsröst är {(yes ? "ja" : "nej")}. " : "")}{(entry.Votes.Carried ? "Ja vinner." : "Nej vinner.")}");
        }
    }

    private static IEnumerable<Block> Changes(Authority authority, FrozenContent? content, Decision decision)
    {
        if (decision.Outcome != DecisionOutcome.ApprovedWithChanges || content?.Changed is not { } changed || ChangesDocument.Before(authority, content) is not { } before
            || ContentRules.Document(before) is not { } left || ContentRules.Document(content) is not { } right)
        {
            return [];
        }

        return
        [
            new Heading(2, "Ändrade ord"),
            new Paragraph($"Yrkandet väcks av {changed.MovedBy}."),
            .. ChangesDocument.Body(DocumentChanging.Between(left, right), $"Revision {before.Revision}", $"Revision {content.Revision}").Select(b => b is Heading h ? h with { Level = 3 } : b),
        ];
    }

    private static IEnumerable<Block> Entries(Decision decision, ProceedingKind kind, string heading)
    {
        var entries = ProceedingRules.Of(decision, kind).ToList();
        return entries.Count == 0 ? [] :
        [
            new Heading(2, heading),
            .. entries.SelectMany(e => new Block[] { new Paragraph($"{e.Who}{(kind == ProceedingKind.Reservation ? " reserverar sig mot beslutet." : kind == ProceedingKind.Disqualification ? " deltar inte i handläggningen på grund av jäv." : ":")}") }
                .Concat(e.Text is { } text ? [new RichText(text.ToString())] : Array.Empty<Block>())),
        ];
    }

    private static IEnumerable<Block> Text(string heading, TextRef? text) => text is null ? [] : [new Heading(2, heading), new RichText(text.ToString())];

    /// <summary>On what the body decided, when it was not its own by law.</summary>
    private static IEnumerable<Block> Basis(Authority authority, Decision decision)
    {
        if (decision.Basis is not { } basis)
        {
            yield break;
        }

        yield return new Heading(2, "Beslutanderätt");
        if (basis.Delegation is { } id && authority.Decisions.Delegated.Delegations.TryGetValue(id, out var delegation))
        {
            yield return new Paragraph($"Beslutet fattas med stöd av delegation från {MinutedNames.NameIn(authority, decision, delegation.From)} {delegation.DecidedOn:yyyy-MM-dd}, § {delegation.Paragraph}: {delegation.What}.");
        }

        if (basis.Right is { } given && authority.Decisions.Delegated.Rights.TryGetValue(given, out var right))
        {
            yield return new Paragraph($"Beslutet rör {string.Join(", ", (basis.Over ?? []).Select(b => MinutedNames.NameIn(authority, decision, b)))} och fattas med stöd av fullmäktiges beslut {right.DecidedOn:yyyy-MM-dd}, § {right.Paragraph}: {right.What}.");
        }
    }

    private static IEnumerable<Block> Papers(FrozenContent? content) => content is null ? [] :
        [new Heading(2, "Handling"), new Facts([new("Plan", $"{content.Title}, revision {content.Revision}"), .. ContentRules.SumOf(content) is { } sum ? [new Fact("Summa", string.Join(' ', sum.Chunk(8).Select(c => new string(c))))] : Array.Empty<Fact>()])];

    private static IEnumerable<Block> Sent(Authority authority, Matter matter, FrozenContent? content, Decision decision)
    {
        var receivers = Receivers.Of(matter, content, decision.Body);
        return receivers.IsEmpty ? [] : [new Heading(2, "Beslutet skickas till"), new Bullets([.. receivers.Select(r => MinutedNames.NameIn(authority, decision, r))])];
    }

    private static IEnumerable<Block> Approval(Decision decision) =>
    [
        .. decision.Notes.IsEmpty ? Array.Empty<Block>() : [new Heading(2, "Rättelser"), new Bullets([.. decision.Notes.Select(n => $"{Days.InSweden(n.Stamp.At):yyyy-MM-dd}: {n.Text}")])],
        .. decision is { Recorded: true, Minutes: null } ? Recorded(decision) : Signed(decision),
    ];

    private static IEnumerable<Block> Recorded(Decision decision) =>
        [new Heading(2, "Källa"), .. decision.Sources.Select(s => new Quote(s.Quote ?? s.Document, s.Place is { } place ? $"{s.Document}, {place}" : s.Document))];

    private static IEnumerable<Block> Signed(Decision decision) =>
    [
        new Heading(2, "Justering"),
        new Paragraph(decision.Minutes is { } minutes ? $"Paragrafen är justerad {minutes.Day:yyyy-MM-dd}." : decision.ImmediateApproval ? "Paragrafen justeras omedelbart." : "Protokollet justeras inom fjorton dagar."),
        new Signatures(["Sekreterare", "Ordförande", "Justerare"]),
    ];
}
