using System.Collections.Immutable;
using System.Globalization;
using Styrbord.Domain.Analyses;
using Styrbord.Domain.Dialogues;
using Styrbord.Domain.Kernel;
using Styrbord.Domain.Organisation;
using Styrbord.Domain.Plans;

namespace Styrbord.Domain.Documents;

/// <summary>Planeringsförutsättningar: what the analyses of a planning year say, their conclusions first, and the needs in order .</summary>
public static class PremisesDocument
{
    private const string Prefix = "planeringsforutsattningar-";

    public static string IdOf(int year) => string.Create(CultureInfo.InvariantCulture, $"{Prefix}{year}");

    /// <summary>The planning year that an id names, if it is one of premises with something in them.</summary>
    public static int? Named(Authority authority, string id) =>
        id.StartsWith(Prefix, StringComparison.Ordinal) && int.TryParse(id[Prefix.Length..], NumberStyles.None, CultureInfo.InvariantCulture, out var year) && AnalysesQueries.Years(authority).Contains(year) ? year : null;

    public static DocumentTree? Find(Authority authority, string id, DateOnly today) => Named(authority, id) is { } year ? Of(authority, year, today) : null;

    public static string Title(Authority authority, int year) => $"{DocumentKinds.NameOf(authority, DocumentKind.PlanningPremises, year)} {year}";

    /// <summary>The dialogues and seminars at which the premises are or are to be laid forth: they have the document among their material. It is done when the dialogue is recorded.</summary>
    public static ImmutableArray<Dialogue> PresentedAt(Authority authority, int year) =>
        [.. DialoguesQueries.Of(authority).Where(d => d.State != DialogueState.Cancelled && d.Materials.Any(m => string.Equals(m.Address, $"/dokument/{IdOf(year)}", StringComparison.Ordinal)))];

    public static DocumentTree Of(Authority authority, int year, DateOnly today)
    {
        var analyses = AnalysesQueries.Of(authority, year);
        return new(
            DocumentTree.CurrentSchema, DocumentKinds.KeyOf(DocumentKind.PlanningPremises), Title(authority, year),
            [
                new("validityArea", "Gäller", $"Planeringsåret {year}"),
                new("with", "Förvaltningar som deltagit", string.Join(", ", analyses.SelectMany(a => a.With).Distinct().Select(u => OrganisationQueries.NameOf(authority, u, today)))),
                new("date", "Datum", $"{today:yyyy-MM-dd}"),
            ],
            [
                .. Short(analyses),
                .. PremisesNeeds.Of(authority, year),
                .. analyses.GroupBy(a => a.Kind).SelectMany(g => g.SelectMany(a => Analysis(authority, a, today)).Prepend(new Heading(1, KindOf(g.Key)))),
                .. Written(authority, year),
                .. Missing(authority, year),
            ]);
    }

    public static string KindOf(AnalysisKind kind) => kind switch
    {
        AnalysisKind.Results => "Föregående års resultat",
        AnalysisKind.External => "Omvärldsanalys",
        AnalysisKind.Forecast => "Prognos",
        _ => "Behovsanalyser",
    };

    private static IEnumerable<Block> Short(ImmutableArray<Analysis> analyses)
    {
        foreach (var (kind, heading) in new[] { (PointKind.Conclusion, "Slutsatser"), (PointKind.Proposal, "Förslag") })
        {
            var points = analyses.SelectMany(a => a.Points.Where(p => p.Kind == kind).Select(p => (EquatableArray<string>)[$"{p.Text}", PlanDocument.Mark(a.Example) is { } mark ? $"{a.Title} ({mark})" : a.Title])).ToEquatableArray();
            if (points.Count > 0)
            {
                yield return new Heading(1, heading);
                yield return new Table($"{heading} i analyserna", [new(kind == PointKind.Conclusion ? "Slutsats" : "Förslag"), new("Ur")], points);
            }
        }
    }

    private static IEnumerable<Block> Analysis(Authority authority, Analysis analysis, DateOnly today) =>
    [
        new Heading(2, analysis.Title, null, $"analys-{analysis.Id}"),
        .. About(authority, analysis, today) is var about && (about.Length > 0 || analysis.Example) ? [new Paragraph(about.Length > 0 ? about : "Gäller hela planeringen.", PlanDocument.Mark(analysis.Example), "note")] : Array.Empty<Block>(),
        .. analysis.Texts.SelectMany(t => t.Part == AnalysisPart.Description ? [new RichText(t.Text.ToString())] : new Block[] { new Heading(3, Level(t.Part)), new RichText(t.Text.ToString()) }),
        .. Points(analysis, PointKind.Conclusion, "Slutsatser"),
        .. Points(analysis, PointKind.Proposal, "Förslag"),
    ];

    private static string About(Authority authority, Analysis analysis, DateOnly today) => string.Join(" ",
    [
        .. analysis.Group is { } group ? [$"Behovsgrupp: {authority.Analyses.Groups[group].Name}."] : Array.Empty<string>(),
        .. analysis.Body is { } body ? [$"Gäller {OrganisationQueries.NameOf(authority, body, today)}."] : Array.Empty<string>(),
        .. analysis.Link is { } link ? [$"Hela analysen: {link}"] : Array.Empty<string>(),
    ]);

    private static IEnumerable<Block> Points(Analysis analysis, PointKind kind, string heading) =>
        analysis.Points.Where(p => p.Kind == kind).Select(p => $"{p.Text}").ToEquatableArray() is { Count: > 0 } points ? [new Heading(3, heading), new Bullets(points)] : [];

    // what the staff has written besides, from the template of the year
    private static IEnumerable<Block> Written(Authority authority, int year) =>
        TextQueries.Of(authority, year).Where(t => t.Kind == DocumentKind.PlanningPremises).SelectMany(t => TextQueries.Body(authority, t));

    private static IEnumerable<Block> Missing(Authority authority, int year)
    {
        var gaps = NeedGaps.Of(authority, year);
        EquatableArray<string> lacks =
        [
            .. gaps.MissingKinds.Select(KindOf),
            .. gaps.MissingLevels.Select(p => $"Utvecklingen {Level(p).ToLowerInvariant()}"),
            .. gaps.NotAnalysed.Select(g => $"Behovsanalys för {g.Name}"),
        ];
        return lacks.Count == 0 ? [] : [new Heading(1, "Det här saknas"), new Bullets(lacks)];
    }

    private static string Level(AnalysisPart part) => part switch
    {
        AnalysisPart.Local => "Lokalt",
        AnalysisPart.National => "Nationellt",
        _ => "Internationellt",
    };
}
