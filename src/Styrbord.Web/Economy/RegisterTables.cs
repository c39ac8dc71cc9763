using System.Globalization;
using Styrbord.Domain;
using Styrbord.Domain.Economy;
using Styrbord.Domain.Kernel;
using Styrbord.Domain.Organisation;
using Styrbord.Web.Shared.Forms;
using static Styrbord.Web.Shared.Forms.TableText;

namespace Styrbord.Web.Economy;

/// <summary>The registers of the economy as tables that are pasted or read from a file, and as the same tables written out.</summary>
internal static class RegisterTables
{
    public const string FrameHead = "Nämnd", ClassHead = "Kontoslag", PrefixHead = "Konto", RateHead = "År", PartHead = "Del", WeightHead = "Uppräkning";

    // what no number is read from: a cell of a table must say 0 where it means 0
    private const string Empty = "(tom cell)";

    public static readonly IReadOnlyList<TableField> Fields =
    [
        new("RegisterFrames", "rows", Rows), new("RecordCostClasses", "classes", Classes), new("RecordAccountPlan", "prefixes", Prefixes), new("RecordConversion", "steps", Steps),
        new("RecordIndexRules", "rules[0].rates", Rates), new("RecordIndexRules", "rules[0].parts", Parts), new("RecordIndexRules", "rules[0].weights", Weights),
        new("RecordIndexRules", "rules[0].units", t => t.Items("Enhet").Select((l, i) => ($"{t.Field}[{i}]", Unit(t, Cell(l.Line, 0), null)))),
    ];

    public static string Of(IEnumerable<CostClass> classes) => Text([ClassHead, "Slag", "Påverkbar", "Från", "Till"], classes.Select(c => (string[])
        [c.Name, c.Nature == ClassNature.Revenue ? "intäkt" : "kostnad", c.Influenceable ? "ja" : "nej", $"{c.Validity.From}", $"{c.Validity.To}"]));

    public static string Of(AccountPlan plan) => Text([PrefixHead, ClassHead], plan.Prefixes.Select(p => (string[])[p.Prefix, p.Class]));

    public static string RatesOf(IndexRule rule) => Text([RateHead, "Procent"], rule.Rates.Select(r => (string[])[$"{r.Year}", r.Hundredths is { } rate ? Amounts.Hundredths(rate) : ""]));

    public static string PartsOf(IndexRule rule) => Text([PartHead, "Belopp", "Följer", "Fastställs senare"], rule.Parts.Select(p => (string[])[p.Name, $"{p.AmountTkr}", p.Follows?.Value ?? "", p.FixedLater ? "ja" : "nej"]));

    public static string WeightsOf(IndexRule rule) => Text([WeightHead, "Andel"], rule.Weights.Select(w => (string[])[w.Rule.Value, $"{w.Share}"]));

    private static string Text(string[] head, IEnumerable<string[]> rows) => string.Join('\n', rows.Prepend(head).Select(r => string.Join(';', r.Select(FramesCsv.Field))));

    private static IEnumerable<(string Name, string Value)> Rows(TableText table)
    {
        if (table.Lines.Count == 0)
        {
            return [];
        }

        var head = table.Lines[0];
        int Of(string name) => Array.FindIndex(head, h => string.Equals(h, name, StringComparison.OrdinalIgnoreCase));
        var amounts = head.Select((h, i) => (Year: YearOf(h), Column: i)).Where(h => h.Year > 0).GroupBy(h => h.Year).ToDictionary(g => g.Key, g => g.First().Column);
        var (first, last) = amounts.Count == 0 ? (0, -1) : (amounts.Keys.Min(), amounts.Keys.Max());
        var (body, unit, label, kind, of) = (Of(FrameHead), Of("Enhet"), Of("Rad"), Of("Slag"), Of(ClassHead));
        var lines = table.Lines.Skip(1).ToList();
        var withSum = lines.Where(l => IsSum(Cell(l, kind)) && Cell(l, unit).Length == 0).Select(l => Cell(l, body)).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return
        [
            ("firstYear", first.ToString(CultureInfo.InvariantCulture)),
            .. lines.SelectMany((l, i) => Row(l, $"{table.Field}[{i}]")),
        ];

        IEnumerable<(string, string)> Row(string[] line, string at)
        {
            var committee = Body(table, Cell(line, body));
            var (administration, sum) = (Cell(line, unit).Length == 0 ? "" : Unit(table, Cell(line, unit), committee), IsSum(Cell(line, kind)));
            return
            [
                ($"{at}.label", Cell(line, label)), ($"{at}.body", committee), ($"{at}.unit", administration), ($"{at}.class", sum ? "" : Cell(line, of) is { Length: > 0 } named ? named : Cell(line, label)),
                ($"{at}.sumOf", sum ? EconomyAddress.Camel(Level(table.Authority, administration, withSum.Contains(Cell(line, body)))) : ""),
                .. Enumerable.Range(first, last - first + 1).Select((y, i) => ($"{at}.amountsTkr[{i}]", amounts.TryGetValue(y, out var column) && Cell(line, column) is { Length: > 0 } amount ? amount : Empty)),
            ];
        }
    }

    private static bool IsSum(string kind) => kind.StartsWith("summa", StringComparison.OrdinalIgnoreCase);

    // what holds now stands beside what was decided in the file that Styrbord writes
    private static int YearOf(string heading) =>
        heading.Length >= 4 && !heading.Contains("gällande", StringComparison.OrdinalIgnoreCase) && int.TryParse(heading.AsSpan(0, 4), NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is >= 1990 and <= 2110 ? year : 0;

    // the sum of a committee with one administration is that administration's too
    private static FrameLevel Level(Authority authority, string unit, bool committeeHasSum) =>
        unit.Length == 0 ? FrameLevel.Committee
        : authority.Organisation.Units.GetValueOrDefault(new(unit))?.Parent is not null ? FrameLevel.Unit
        : committeeHasSum ? FrameLevel.Administration
        : FrameLevel.Committee;

    private static IEnumerable<(string, string)> Classes(TableText table) => table.Items(ClassHead).SelectMany(l => (IEnumerable<(string, string)>)
    [
        ($"{l.At}.name", Cell(l.Line, 0)), ($"{l.At}.nature", Nature(Cell(l.Line, 1))), ($"{l.At}.influenceable", IsYes(Cell(l.Line, 2)) ? "true" : ""),
        ($"{l.At}.validity.from", Cell(l.Line, 3)), ($"{l.At}.validity.to", Cell(l.Line, 4)),
    ]);

    private static IEnumerable<(string, string)> Prefixes(TableText table) =>
        table.Items(PrefixHead).SelectMany(l => (IEnumerable<(string, string)>)[($"{l.At}.prefix", Cell(l.Line, 0)), ($"{l.At}.class", Cell(l.Line, 1))]);

    private static IEnumerable<(string, string)> Rates(TableText table) => table.Items(RateHead).SelectMany(l => (IEnumerable<(string, string)>)
        [($"{l.At}.year", Cell(l.Line, 0)), ($"{l.At}.hundredths", Amounts.ReadHundredths(Cell(l.Line, 1)) is { } rate ? rate.ToString(CultureInfo.InvariantCulture) : Cell(l.Line, 1) is { Length: > 0 } other ? $"{other} %" : "")]);

    private static IEnumerable<(string, string)> Parts(TableText table) => table.Items(PartHead).SelectMany(l => (IEnumerable<(string, string)>)
        [($"{l.At}.name", Cell(l.Line, 0)), ($"{l.At}.amountTkr", Cell(l.Line, 1)), ($"{l.At}.follows", Rule(table, Cell(l.Line, 2))), ($"{l.At}.fixedLater", IsYes(Cell(l.Line, 3)) ? "true" : "")]);

    private static IEnumerable<(string, string)> Weights(TableText table) =>
        table.Items(WeightHead).SelectMany(l => (IEnumerable<(string, string)>)[($"{l.At}.rule", Rule(table, Cell(l.Line, 0))), ($"{l.At}.share", Cell(l.Line, 1))]);

    private static IEnumerable<(string, string)> Steps(TableText table) => table.Items(FrameHead).SelectMany(l =>
    {
        var body = Cell(l.Line, 0).Length == 0 ? "" : Body(table, Cell(l.Line, 0));
        return (IEnumerable<(string, string)>)
            [($"{l.At}.body", body), ($"{l.At}.unit", Cell(l.Line, 1).Length == 0 ? "" : Unit(table, Cell(l.Line, 1), body)), ($"{l.At}.class", Cell(l.Line, 2)), ($"{l.At}.to", Body(table, Cell(l.Line, 3)))];
    });

    private static string Nature(string word) =>
        word.StartsWith("intäkt", StringComparison.OrdinalIgnoreCase) ? "revenue" : word.StartsWith("kostnad", StringComparison.OrdinalIgnoreCase) ? "cost" : word;

    private static bool IsYes(string word) => word.StartsWith("ja", StringComparison.OrdinalIgnoreCase) || word is "x" or "X";

    private static string Rule(TableText table, string word) =>
        table.Authority.Economy.Rules.Values.Where(r => Same(r.Name, word)).ToList() is [var only] ? only.Id.Value : word;

    // a name of several is told as it is written, and refused as unknown; those that have frames go first
    private static string Body(TableText table, string word) => table.Authority.Organisation.Bodies.ContainsKey(new(word)) ? word
        : Chosen(table.Authority.Organisation.Bodies.Keys.Where(b => Same(OrganisationQueries.NameOf(table.Authority, b, table.Day), word)), b => HasFrames(table.Authority, r => r.Body == b))?.Value ?? word;

    private static string Unit(TableText table, string word, string? body) => table.Authority.Organisation.Units.ContainsKey(new(word)) ? word
        : Chosen(table.Authority.Organisation.Units.Keys.Where(u => Same(OrganisationQueries.NameOf(table.Authority, u, table.Day), word)), u => HasFrames(table.Authority, r => r.Unit == u && (string.IsNullOrEmpty(body) || r.Body.Value == body)))?.Value ?? word;

    private static T? Chosen<T>(IEnumerable<T> named, Func<T, bool> first)
        where T : struct => named.ToList() switch { [var only] => only, var some => some.Where(first).ToList() is [var one] ? one : (T?)null };

    private static bool HasFrames(Authority authority, Func<FrameRow, bool> which) => authority.Economy.Sets.Values.Any(s => s.Rows.Any(which));

    private static bool Same(string one, string other) => string.Equals(one, other, StringComparison.OrdinalIgnoreCase);
}
