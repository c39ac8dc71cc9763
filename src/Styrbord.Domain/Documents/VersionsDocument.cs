using System.Collections.Immutable;
using Styrbord.Domain.Kernel;
using Styrbord.Domain.Process;

namespace Styrbord.Domain.Documents;

/// <summary>The comparison of two process versions as a document .</summary>
public static class VersionsDocument
{
    public const string Kind = "processComparison";
    private const string Prefix = "processer-";

    public static string IdOf(ItemId left, ItemId right) => $"{Prefix}{left}-{right}";

    /// <summary>The two versions that an id names: a version's own id may hold a dash.</summary>
    public static (ItemId Left, ItemId Right)? Named(Authority authority, string id)
    {
        var names = id.StartsWith(Prefix, StringComparison.Ordinal) ? id[Prefix.Length..] : "";
        for (var dash = names.IndexOf('-', StringComparison.Ordinal); dash > 0; dash = names.IndexOf('-', dash + 1))
        {
            var (left, right) = (new ItemId(names[..dash]), new ItemId(names[(dash + 1)..]));
            if (authority.Process.Versions.ContainsKey(left) && authority.Process.Versions.ContainsKey(right))
            {
                return (left, right);
            }
        }

        return null;
    }

    public static DocumentTree? Find(Authority authority, string id, DateOnly today) =>
        Named(authority, id) is var (left, right) && VersionComparing.Of(authority, left, right) is { } comparison ? Of(authority, comparison, today) : null;

    public static DocumentTree Of(Authority authority, VersionComparison comparison, DateOnly today) => new(
        DocumentTree.CurrentSchema, Kind, $"Jämförelse av processversionerna {comparison.Left.Id} och {comparison.Right.Id}",
        [
            new("from", "Från", Called(comparison.Left)),
            new("to", "Till", Called(comparison.Right)),
            new("date", "Datum", $"{today:yyyy-MM-dd}"),
        ],
        [
            new Paragraph(Summary(comparison), null, "lead"),
            .. comparison.Steps.GroupBy(s => s.Main.Phase).SelectMany(g => new Block[] { new Heading(1, StepWords.Phase(g.Key)), Steps(authority, comparison, g, today) }),
            .. Names(comparison),
            .. Statements(comparison),
            .. Open(comparison.Left),
            .. Open(comparison.Right),
        ],
        Contents: false);

    /// <summary>How much is the same, moved, dropped and new.</summary>
    public static string Summary(VersionComparison comparison)
    {
        var count = comparison.Steps.CountBy(ChangeWords.Of).ToDictionary();
        int Of(params StepChange[] changes) => changes.Sum(c => count.GetValueOrDefault(c));
        return $"{Of(StepChange.Same)} av {comparison.Steps.Length} moment är oförändrade. Tidigare ligger {Of(StepChange.Earlier)}, senare {Of(StepChange.Later)}, ändrade på annat sätt är {Of(StepChange.Timed, StepChange.Untimed, StepChange.OtherTime, StepChange.OtherBody, StepChange.OtherContent)}. I {comparison.Right.Id} saknas {Of(StepChange.Dropped)} moment och {Of(StepChange.Added)} är nya.";
    }

    private static string Called(ProcessVersion version) => version.Number is { } number ? $"{version.Name}, {number}" : version.Name;

    private static Table Steps(Authority authority, VersionComparison comparison, IGrouping<StepPhase, ComparedStep> rows, DateOnly today) => new(
        $"{StepWords.Phase(rows.Key)}: vad som skiljer", [new("Moment"), new(comparison.Left.Id.Value), new(comparison.Right.Id.Value), new("Ändring")],
        [.. rows.Select(r => (EquatableArray<string>)[r.Main.Title, Cell(authority, r.Left, today), Cell(authority, r.Right, today), Change(r)])]);

    private static string Cell(Authority authority, ImmutableArray<ProcessStep> steps, DateOnly today) => steps.IsEmpty ? "–"
        : string.Join("; ", steps.Select(s => $"{StepWords.Parties(authority, s.Responsible, today)}, {s.Time.Words}{(s.Document is { } document ? $": {document}" : "")}"));

    private static string Change(ComparedStep row) => ChangeWords.Also(row) is { Length: > 0 } also ? $"{ChangeWords.Words(row)} ({also})" : ChangeWords.Words(row);

    private static IEnumerable<Block> Names(VersionComparison comparison) => comparison.Terms.IsEmpty ? [] :
    [
        new Heading(1, "Namn som ändrats"),
        new Table("Vad samma sak kallas", [new("Gäller"), new(comparison.Left.Id.Value), new(comparison.Right.Id.Value)],
            [.. comparison.Terms.Select(t => (EquatableArray<string>)[StepWords.Term(t.Key), Or(t.Left), Or(t.Right)])]),
    ];

    private static IEnumerable<Block> Statements(VersionComparison comparison) => comparison.Statements.IsEmpty ? [] :
    [
        new Heading(1, "Vad versionerna säger i övrigt"),
        new Table("Meningar som inte är steg", [new(comparison.Left.Id.Value), new(comparison.Right.Id.Value)],
            [.. comparison.Statements.Select(s => (EquatableArray<string>)[Text(s.Left), Text(s.Right)])]),
    ];

    private static IEnumerable<Block> Open(ProcessVersion version) => version.OpenPoints.Count == 0 ? []
        : [new Heading(1, $"Vad {version.Id} lämnar öppet"), new Bullets(version.OpenPoints)];

    private static string Or(EquatableArray<string> names) => names.Count == 0 ? "–" : string.Join(", ", names);

    private static string Text(ImmutableArray<ProcessStatement> statements) => statements.IsEmpty ? "–" : string.Join(" ", statements.Select(s => s.Text));
}
