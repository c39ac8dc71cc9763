using System.Globalization;
using Styrbord.Domain.Kernel;

namespace Styrbord.Domain.Documents;

/// <summary>The executive board's supervision as a document: <c>uppsikt-{år}</c>.</summary>
public static class SupervisionDocument
{
    public const string Kind = "supervision";
    private const string Prefix = "uppsikt-";

    public static string IdOf(int year) => string.Create(CultureInfo.InvariantCulture, $"{Prefix}{year}");

    public static DocumentTree? Find(Authority authority, string id, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(id);
        return id.StartsWith(Prefix, StringComparison.Ordinal) && int.TryParse(id.AsSpan(Prefix.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is >= 1990 and <= 2100
            ? Of(authority, year, today) : null;
    }

    public static DocumentTree Of(Authority authority, int year, DateOnly today)
    {
        var all = SupervisionQueries.Of(authority, year, today);
        return new(
            DocumentTree.CurrentSchema, Kind, $"Uppsikt över nämnder och bolag, planeringsåret {year}",
            [new("date", "Läget den", $"{today:yyyy-MM-dd}"), new("source", "Grund", "6 kap. 1 och 11 §§ kommunallagen")],
            [
                new Paragraph(Summary(all.Length, all.Sum(s => s.Late)), null, "lead"),
                .. all.SelectMany(s => OfOne(s)),
            ],
            Contents: false);
    }

    public static string Summary(int count, int late) => count == 0 ? "Inga nämnder eller bolag är upplagda."
        : late == 0 ? "Inget är försenat." : late == 1 ? "En sak är försenad." : $"{late} saker är försenade.";

    /// <summary>What is promised, as it stands first in a row.</summary>
    public static string Word(DuePartKind kind) => kind switch
    {
        DuePartKind.Answers => "Uppdrag i direktivet besvarade",
        DuePartKind.Plans => "Planer beslutade",
        DuePartKind.Activities => "Aktiviteter klara",
        DuePartKind.Commissions => "Övriga uppdrag återrapporterade",
        DuePartKind.Requests => "Frågor inför dialoger besvarade",
        DuePartKind.Minutes => "Justerade protokoll anslagna",
        _ => "Brådskande beslut anmälda",
    };

    private static IEnumerable<Block> OfOne(Supervised one) =>
    [
        new Heading(1, one.Name, null, $"uppsikt-{one.Id}"),
        one.Parts.IsEmpty ? new Paragraph("Inget är utlovat eller efterfrågat.", null, "note") : new Table(
            $"Utlovat, levererat och försenat: {one.Name}", [new("Vad"), new("Utlovat", true), new("Levererat", true), new("Försenat", true)],
            [.. one.Parts.Select(p => (EquatableArray<string>)[Word(p.Kind), $"{p.Promised}", $"{p.Delivered}", $"{p.Late}"])]),
        .. one.Called.IsEmpty ? Array.Empty<Block>() : [new Paragraph($"Kallat till uppföljning: {string.Join(", ", one.Called.Select(c => c.Days.Count == 0 ? "dag ej satt" : string.Join(", ", c.Days.Select(d => $"{d:yyyy-MM-dd}"))))}.")],
        .. one.Asked.IsEmpty ? Array.Empty<Block>() : [new Paragraph("Efterfrågat i dialoger och inte besvarat:"), new Bullets([.. one.Asked.Select(a => a.Request.Text.ToString())])],
    ];
}
