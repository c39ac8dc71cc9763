using System.Collections.Immutable;
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
                new Paragraph(Finding(all), null, "lead"),
                .. all.IsEmpty ? [] : Standing(all),
                .. Asked(all),
            ],
            Contents: false);
    }

    /// <summary>How many of those under supervision have something late, and how much.</summary>
    public static string Finding(IReadOnlyCollection<Supervised> all)
    {
        ArgumentNullException.ThrowIfNull(all);
        var late = all.Count(s => s.Late > 0);
        return late == 0 ? Summary(all.Count, 0) : $"{late} av {all.Count} har något som är försenat. {Summary(all.Count, all.Sum(s => s.Late))}";
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

    /// <summary>As at the head of a narrow column.</summary>
    private static string Short(DuePartKind kind) => kind switch
    {
        DuePartKind.Answers => "Uppdrag",
        DuePartKind.Plans => "Planer",
        DuePartKind.Activities => "Aktiviteter",
        DuePartKind.Commissions => "Övriga uppdrag",
        DuePartKind.Requests => "Frågor",
        DuePartKind.Minutes => "Protokoll",
        _ => "Brådskande beslut",
    };

    /// <summary>One table for all, a column for each kind that somebody has promised, as on the page.</summary>
    private static IEnumerable<Block> Standing(ImmutableArray<Supervised> all)
    {
        DuePartKind[] kinds = [.. Enum.GetValues<DuePartKind>().Where(k => all.Any(s => s.Parts.Any(p => p.Kind == k)))];
        yield return new Heading(1, "Nämnder och bolag", null, "laget");
        if (kinds.Length == 0)
        {
            yield return new Paragraph("Inget är utlovat eller efterfrågat.", null, "note");
            yield break;
        }

        yield return new Table(
            "Levererat av utlovat, och hur många som är försenade", [new("Nämnd eller bolag"), .. kinds.Select(k => new Column(Short(k), true))],
            [.. all.Select(s => (EquatableArray<string>)[s.Name, .. kinds.Select(k => Cell(s, k))])]);
        yield return new Facts([.. kinds.Where(k => !string.Equals(Short(k), Word(k), StringComparison.Ordinal)).Select(k => new Fact(Short(k), Word(k)))]);
    }

    private static string Cell(Supervised one, DuePartKind kind) =>
        one.Parts.FirstOrDefault(p => p.Kind == kind) is not { } part ? "–" : $"{part.Delivered} av {part.Promised}{(part.Late > 0 ? $", {part.Late} sen{(part.Late == 1 ? "" : "a")}" : "")}";

    private static IEnumerable<Block> Asked(ImmutableArray<Supervised> all)
    {
        EquatableArray<EquatableArray<string>> rows =
        [
            .. all.SelectMany(s => s.Called.Select(c => (EquatableArray<string>)[s.Name, "Träff för uppföljning", c.Days.Count == 0 ? "dag ej satt" : string.Join(", ", c.Days.Select(d => $"{d:yyyy-MM-dd}"))])
                .Concat(s.Asked.Select(a => (EquatableArray<string>)[s.Name, a.Request.Text.ToString(), "inte besvarat"]))
                .Concat(s.ToReport.Select(c => (EquatableArray<string>)[s.Name, c.Text.ToString(), c.Due is { } due ? $"redovisas senast {due:yyyy-MM-dd}" : "inte återrapporterat"]))),
        ];
        return rows.Count == 0 ? [] : [new Heading(1, "Kallade och tillfrågade", null, "dialoger"), new Table("Träffar för uppföljning, och det som är efterfrågat men inte besvarat", [new("Nämnd eller bolag"), new("Kallad till eller tillfrågad om"), new("Läge")], rows)];
    }
}
