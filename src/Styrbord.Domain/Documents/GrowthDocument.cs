using System.Globalization;
using Styrbord.Domain.Governing;
using Styrbord.Domain.Kernel;

namespace Styrbord.Domain.Documents;

/// <summary>The account of a year's growth funds to the government: what they were used for and what came of it (R-268).</summary>
public static class GrowthDocument
{
    private const string Prefix = "tillvaxtmedel-";

    public static string IdOf(int year) => string.Create(CultureInfo.InvariantCulture, $"{Prefix}{year}");

    /// <summary>The year that an id names, if there are funds in it.</summary>
    public static int? Named(Authority authority, string id) =>
        id.StartsWith(Prefix, StringComparison.Ordinal) && int.TryParse(id[Prefix.Length..], NumberStyles.None, CultureInfo.InvariantCulture, out var year) && GrowthReport.Years(authority).Contains(year) ? year : null;

    public static string Title(int year) => string.Create(CultureInfo.InvariantCulture, $"Redovisning av tillväxtarbetet {year}");

    public static DocumentTree? Find(Authority authority, string id, DateOnly today) => Named(authority, id) is { } year ? Of(authority, GrowthReport.Of(authority, year), today) : null;

    private static DocumentTree Of(Authority authority, GrowthReport report, DateOnly today) => new(
        DocumentTree.CurrentSchema, "growthReport", Title(report.Year),
        [
            new("receiver", "Lämnas till", "Regeringen"),
            new("strategy", "Genomför", string.Join(", ", report.Funds.Select(f => f.Strategy).OfType<ItemId>().Distinct().Select(s => authority.Governing.Documents[s].Name))),
            new("date", "Datum", $"{today:yyyy-MM-dd}"),
        ],
        [
            new Heading(1, "Medlen och hur de har använts"),
            new Table(
                "Tillväxtmedel", [new("Medel"), new("Beviljat", true), new("Använt", true), new("Kvar", true)],
                [.. report.Funds.Select(f => Row(f.Name, f.GrantedTkr, f.SpentTkr())), Row("Summa", report.GrantedTkr, report.SpentTkr)], "tkr"),
            .. report.Funds.SelectMany(f => Fund(authority, f)),
            .. report.Untold.Length == 0 ? Array.Empty<Block>() : [new Heading(1, "Det här saknas"), new Bullets([.. report.Untold.Select(e => $"Resultat av {e.Name}")])],
        ]);

    private static IEnumerable<Block> Fund(Authority authority, GrowthFund fund) =>
    [
        new Heading(1, fund.Name, null, $"medel-{fund.Id}"),
        .. fund.Decision is { } decision ? [new Paragraph($"Beviljade genom {decision}.", null, "note")] : Array.Empty<Block>(),
        .. fund.Efforts.Count == 0 ? [new Paragraph("Ingen insats är redovisad.", null, "note")] : fund.Efforts.SelectMany(e => Effort(authority, e)),
    ];

    private static IEnumerable<Block> Effort(Authority authority, GrowthEffort effort) =>
    [
        new Heading(2, effort.Name),
        new Paragraph(string.Join(" ", [$"{Figure(effort.SpentTkr)} tkr.", .. effort.By is { } by ? [$"Genomfördes av {by}."] : Array.Empty<string>(), .. effort.Goals.Count == 0 ? Array.Empty<string>() : [$"Bidrar till {string.Join(", ", effort.Goals.Select(g => GoalOf(authority, g)))}."]]), null, "note"),
        effort.Result is { } result ? new RichText(result.ToString()) : new Paragraph("Resultatet är inte redovisat.", null, "note"),
    ];

    private static string GoalOf(Authority authority, GoalId id) =>
        authority.Goals.Goals.TryGetValue(id, out var goal) ? $"{goal.Number} {goal.Name}" : authority.Goals.FocusAreas.TryGetValue(id, out var area) ? $"{area.Number} {area.Name}" : id.Value;

    private static EquatableArray<string> Row(string name, long granted, long spent) => [name, Figure(granted), Figure(spent), Figure(granted - spent)];

    private static string Figure(long tkr) => tkr.ToString("#,0", Swedish);

    // figures as in other documents: groups parted by a space that does not break, the sign as a minus
    private static readonly NumberFormatInfo Swedish = new() { NumberGroupSeparator = "\u00A0", NegativeSign = "\u2212" };
}
