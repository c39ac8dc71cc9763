using Styrbord.Domain.Dialogues;
using Styrbord.Domain.Kernel;
using Styrbord.Domain.Organisation;

namespace Styrbord.Domain.Documents;

/// <summary>A dialogue as a document: what was asked and answered, what it was held on, what it led to and how it was reported (R-244, R-245).</summary>
public static class DialogueDocument
{
    public const string Kind = "dialogue";
    private const string Prefix = "dialog-";

    public static string IdOf(ItemId dialogue) => $"{Prefix}{dialogue}";

    public static Dialogue? Named(Authority authority, string id) =>
        id.StartsWith(Prefix, StringComparison.Ordinal) ? authority.Dialogues.Dialogues.GetValueOrDefault(new(id[Prefix.Length..])) : null;

    public static DocumentTree? Find(Authority authority, string id, DateOnly today) => Named(authority, id) is { } dialogue ? Of(authority, dialogue, today) : null;

    public static string KindOf(DialogueKind kind) => kind switch
    {
        DialogueKind.ClosingAndBudget => "boksluts- och budgetdialog",
        DialogueKind.InterimFollowUp => "dialog om delårsbokslutet",
        DialogueKind.Planning => "planeringsdialog",
        DialogueKind.Seminar => "politiskt seminarium",
        DialogueKind.BeforeDirectives => "dialog inför nämndernas direktiv",
        _ => "träff för uppföljning",
    };

    public static string Title(Dialogue dialogue)
    {
        var kind = KindOf(dialogue.Kind);
        return $"{char.ToUpperInvariant(kind[0])}{kind[1..]} {dialogue.Year}{(dialogue.Level == DialogueLevel.Officials ? ", tjänstepersonsnivå" : "")}";
    }

    private static DocumentTree Of(Authority authority, Dialogue dialogue, DateOnly today)
    {
        string Name(BodyId body) => OrganisationQueries.NameOf(authority, body, dialogue.Days.Count > 0 ? dialogue.Days[0] : today);
        return new(
            DocumentTree.CurrentSchema, Kind, Title(dialogue),
            [
                new("host", "Kallas av", Name(dialogue.Host)),
                new("with", "Med", string.Join(", ", dialogue.With.Select(Name))),
                new("date", "Dag", string.Join(", ", dialogue.Days.Select(d => $"{d:yyyy-MM-dd}"))),
                new("basisFor", "Underlag för", dialogue.Directive is { } directive ? authority.Goals.Directives[directive].Title : ""),
            ],
            [
                .. dialogue.Cancelled is { } reason ? [new Paragraph($"Dialogen är inställd: {reason}", null, "lead")] : Array.Empty<Block>(),
                .. Asked(dialogue, Name),
                .. Materials(dialogue),
                new Heading(1, "Vad dialogen ledde till"),
                .. dialogue.Record is { } held ? [new RichText(held.Conclusions.ToString())] : new Block[] { new Paragraph("Dialogen är inte hållen.", null, "note") },
                .. dialogue.Record?.Notes is { } notes ? [new Heading(2, "Anteckningar"), new RichText(notes.ToString())] : Array.Empty<Block>(),
                .. Reported(dialogue, Name),
            ],
            Contents: false);
    }

    private static IEnumerable<Block> Asked(Dialogue dialogue, Func<BodyId, string> name) => dialogue.Requests.Count == 0 ? [] :
    [
        new Heading(1, "Information som efterfrågades"),
        .. dialogue.Requests.SelectMany(r => dialogue.With.SelectMany(b => Answer(r, b, name)).Prepend(new Heading(2, r.Text.ToString()))),
    ];

    private static IEnumerable<Block> Answer(InformationRequest request, BodyId body, Func<BodyId, string> name) =>
        [new Heading(3, name(body)), request.Of(body) is { } answer ? new RichText(answer.Text.ToString()) : new Paragraph("Inget svar.", null, "note")];

    private static IEnumerable<Block> Materials(Dialogue dialogue) => dialogue.Materials.Count == 0 ? [] :
        [new Heading(1, "Underlag"), new Bullets(dialogue.Materials.Select(m => m.AsOf is { } day ? $"{m.Title}, så som det var {day:yyyy-MM-dd}" : m.Title).ToEquatableArray())];

    private static IEnumerable<Block> Reported(Dialogue dialogue, Func<BodyId, string> name) => dialogue.Level != DialogueLevel.Political ? [] :
    [
        new Heading(1, "Återredovisning"),
        .. dialogue.Report is { } report
            ? [new Paragraph($"Till {name(report.To)}, {report.Day:yyyy-MM-dd}."), new RichText(report.Text.ToString())]
            : new Block[] { new Paragraph("Resultatet är inte återredovisat till styrelsen.", null, "note") },
    ];
}
