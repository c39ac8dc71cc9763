using System.Collections.Immutable;
using Styrbord.Domain.Decisions;
using Styrbord.Domain.Kernel;
using Styrbord.Domain.Organisation;
using Styrbord.Domain.Plans;

namespace Styrbord.Domain.Documents;

/// <summary>List of changes from the proposal to the decision: old and new wording side by side, figures in a table.</summary>
public static class ChangesDocument
{
    public const string Kind = "changes";

    /// <summary>
    /// The locked content that this one came of: what was changed at the meeting, or the revision locked before it, or the decided proposal
    /// that the final plan began with. Nothing for the first of its kind.
    /// </summary>
    public static FrozenContent? Before(Authority authority, FrozenContent content)
    {
        var contents = authority.Decisions.Contents;
        return content.Changed is { } changed && contents.TryGetValue(changed.From, out var table) ? table
            : authority.Plans.Plans.GetValueOrDefault(new(content.Subject))?.Continues is { } earlier
                && DecisionsQueries.StandingOf(authority, earlier.Value, authority.Plans.Plans[earlier].Stage) is { AllAlike: true, Content: { } decided } ? decided
            : DecisionsQueries.ContentsOf(authority, content.Subject, content.Stage).LastOrDefault(c => c.Revision < content.Revision);
    }

    public static DocumentTree? Of(Authority authority, FrozenContent content) =>
        Before(authority, content) is { } before && ContentRules.Document(before) is { } left && ContentRules.Document(content) is { } right
            ? new(
                DocumentTree.CurrentSchema, Kind, $"Ändringar i {char.ToLowerInvariant(content.Title[0])}{content.Title[1..]}", Front(authority, before, content),
                [.. Unseen(before, content), .. Body(DocumentChanging.Between(left, right), Called(before, content, before), Called(before, content, content))],
                Contents: false)
            : null;

    /// <summary>The changes as blocks; also part of the extract of minutes.</summary>
    internal static IEnumerable<Block> Body(DocumentChanges changes, string left, string right) =>
    [
        new Paragraph(Summary(changes), null, "lead"),
        .. changes.Figures.IsEmpty ? Array.Empty<Block>()
            : [new Heading(1, "Siffror"), new Table(
                "Uppgifter i tabellerna som ändrats", [new("Gäller"), new("Uppgift"), new(left, true), new(right, true)],
                [.. changes.Figures.Select(f => (EquatableArray<string>)[f.Row, f.Column, f.Left ?? "–", f.Right ?? "–"])])],
        .. Part("Beslutssats", changes.Words.Motion, left, right),
        .. Part("Text", changes.Words.Body, left, right),
    ];

    private static IEnumerable<Block> Unseen(FrozenContent before, FrozenContent content) =>
        ContentRules.IsWhole(before) && ContentRules.IsWhole(content) ? [] : [new Paragraph("Det som omfattas av sekretess är inte jämfört.", null, "note")];

    public static string Summary(DocumentChanges changes) => (changes.Places, changes.Figures.Length) switch
    {
        (0, 0) => "Texterna är lika, tecken för tecken.",
        (var places, 0) => $"{Places(places)} i texten skiljer.",
        (0, var figures) => $"{Figures(figures)} skiljer, texten är densamma.",
        (var places, var figures) => $"{Places(places)} i texten och {char.ToLowerInvariant(Figures(figures)[0])}{Figures(figures)[1..]} i tabellerna skiljer.",
    };

    private static string Places(int count) => count == 1 ? "Ett ställe" : $"{count} ställen";

    private static string Figures(int count) => count == 1 ? "En uppgift" : $"{count} uppgifter";

    private static IEnumerable<Block> Part(string heading, ImmutableArray<Difference> differences, string left, string right) =>
        differences.IsEmpty ? [] : [new Heading(1, heading), new Wordings(left, right, [.. DocumentChanging.Rewritten(differences).Select(Pair)])];

    private static WordingPair Pair(Difference difference) => new(
        Place(difference),
        [.. Unmarked(difference.Segments.Where(s => s.Kind != SegmentKind.Added).Select(s => new WordingPart(s.Text, s.Kind == SegmentKind.Removed)))],
        [.. Unmarked(difference.Segments.Where(s => s.Kind != SegmentKind.Removed).Select(s => new WordingPart(s.Text, s.Kind == SegmentKind.Added)))]);

    // the mark of an example is shown at the text itself, not as words of it
    private static IEnumerable<WordingPart> Unmarked(IEnumerable<WordingPart> parts) =>
        parts.Select(p => p with { Text = p.Text.Replace(" [exempeltext]", "", StringComparison.Ordinal) }).Where(p => p.Text.Length > 0);

    private static string Place(Difference difference)
    {
        string[] headings = [.. new[] { difference.Within, difference.Under }.OfType<Heading>().Select(h => h.Number is { Length: > 0 } number ? $"{number} {h.Text}" : h.Text)];
        return headings.Length == 0 ? "Beslutssats" : string.Join(" · ", headings);
    }

    private static string Called(FrozenContent before, FrozenContent content, FrozenContent one) =>
        before.Stage != content.Stage ? (one == before ? $"Förslaget, rev. {one.Revision}" : $"Planen, rev. {one.Revision}") : $"Revision {one.Revision}";

    private static EquatableArray<FrontMatter> Front(Authority authority, FrozenContent before, FrozenContent content) =>
    [
        new("number", "Diarienummer", authority.Decisions.Matters[content.Matter].DiaryNumber),
        new("from", "Från", $"{before.Title}, revision {before.Revision}"),
        new("revision", "Till revision", $"{content.Revision}"),
        .. content.Changed is not { } changed ? Array.Empty<FrontMatter>() :
        [
            new("meeting", "Ändrad vid", $"{OrganisationQueries.NameOf(authority, changed.Body, changed.Day)} {changed.Day:yyyy-MM-dd}"),
            new("movedBy", "Yrkandet väcktes av", changed.MovedBy.ToString()),
        ],
        .. ContentRules.SumOf(before) is { } from && ContentRules.SumOf(content) is { } to
            ? [new FrontMatter("hash", "Kontrollsumma", $"{Hashes.Abbreviated(from)} till {Hashes.Abbreviated(to)}")] : Array.Empty<FrontMatter>(),
    ];
}
