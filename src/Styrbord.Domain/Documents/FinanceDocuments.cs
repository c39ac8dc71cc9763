using System.Globalization;
using Styrbord.Domain.Decisions;
using Styrbord.Domain.FinancialPlans;
using Styrbord.Domain.Kernel;
using Styrbord.Domain.Organisation;

namespace Styrbord.Domain.Documents;

/// <summary>The financial plan and the balance requirement of a year as documents: <c>finansplan-{år}</c> and <c>balanskrav-{år}</c>.</summary>
public static class FinanceDocuments
{
    private const string PlanPrefix = "finansplan-";
    private const string BalancePrefix = "balanskrav-";

    public static string PlanOf(int year) => string.Create(CultureInfo.InvariantCulture, $"{PlanPrefix}{year}");

    public static string BalanceOf(int year) => string.Create(CultureInfo.InvariantCulture, $"{BalancePrefix}{year}");

    /// <summary>The year that an id names, and whether it is of the plan; nothing where there is nothing to print.</summary>
    public static (int Year, bool IsPlan)? Named(Authority authority, string id) =>
        DocumentYears.Of(id, PlanPrefix) is { } planned && PlanQueries.Begun(authority.FinancialPlans, planned).Figures.Count > 0 ? (planned, true)
        : DocumentYears.Of(id, BalancePrefix) is { } year && (!BalanceQueries.Of(authority, year).IsEmpty || BalanceQueries.Course(authority, year).Any(y => !y.Rows.IsEmpty)) ? (year, false)
        : null;

    public static DocumentTree? Find(Authority authority, string id, DateOnly today) => Named(authority, id) switch
    {
        (var year, true) => OfPlan(authority, year),
        (var year, false) => OfBalance(authority, year, today),
        _ => null,
    };

    private static DocumentTree OfPlan(Authority authority, int year)
    {
        var plan = PlanQueries.Begun(authority.FinancialPlans, year);
        var adopted = DecisionsQueries.AdoptionIn(authority, plan.Matter);
        return new(
            DocumentTree.CurrentSchema, "financialPlan", $"Finansplan {year}–{year + FinancialPlan.Span - 1}",
            [
                new("number", "Diarienummer", plan.Matter is { } matter ? authority.Decisions.Matters.GetValueOrDefault(matter)?.DiaryNumber ?? "" : ""),
                new("decidingBody", "Beslutande organ", adopted?.Body is { } body ? OrganisationQueries.NameOf(authority, body, adopted.Day.AsEnd) : ""),
                new("decisionDate", "Beslutsdatum", adopted?.Day.ToString() ?? ""),
                new("validityArea", "Gäller", $"{year}–{year + FinancialPlan.Span - 1}, tkr"),
            ],
            [.. PlanBlocks.Of(authority, plan, 1)],
            Contents: false);
    }

    private static DocumentTree OfBalance(Authority authority, int year, DateOnly today) => new(
        DocumentTree.CurrentSchema, "balanceRequirement", $"Balanskrav {year}",
        [new("date", "Läget den", $"{today:yyyy-MM-dd}"), new("source", "Grund", "11 kap. 12–14 §§ kommunallagen, 11 kap. 10–11 §§ lagen om kommunal bokföring och redovisning")],
        [
            .. Warned(authority, year),
            .. BalanceBlocks.Investigation(authority, year, 1),
            .. BalanceBlocks.Restoration(authority, year, 1),
            .. Measures(authority, year),
        ],
        Contents: false);

    private static IEnumerable<Block> Warned(Authority authority, int year) => BalanceQueries.Warnings(authority, year)
        .Where(w => w.Kind == BalanceWarningKind.NotRestored)
        .Select(w => new Paragraph($"{(w.Stage == ResultStage.Budget ? $"Budgeten för {w.Year} lämnar" : $"I {w.Year} återstår")} {Amounts.Whole(w.AmountTkr)} tkr av underskottet från {w.Origin}, som ska vara återställt.", null, "lead"));

    private static IEnumerable<Block> Measures(Authority authority, int year)
    {
        EquatableArray<string> rows =
        [
            .. BalanceQueries.Course(authority, year).SelectMany(y => y.Rows).Select(r => (r.Origin, r.LastYear)).Distinct().OrderBy(r => r.Origin).Select(r =>
                $"Underskottet från {r.Origin}: {(authority.FinancialPlans.Measures.TryGetValue(r.Origin, out var named) && authority.Decisions.Matters.TryGetValue(named.Matter, out var matter) ? $"åtgärdsplan i ärende {matter.DiaryNumber}{(BalanceQueries.AssemblyDecision(authority, named.Matter) is { } d ? $", beslutad {d.Day}" : $", beslutas senast {Restoration.DecidedBy(r.LastYear):yyyy-MM-dd}")}" : $"åtgärdsplan saknas, beslutas senast {Restoration.DecidedBy(r.LastYear):yyyy-MM-dd}")}."),
        ];
        return rows.Count == 0 ? [] : [new Heading(1, "Åtgärdsplaner"), new Bullets(rows)];
    }
}

/// <summary>Years in the ids of documents.</summary>
internal static class DocumentYears
{
    public static int? Of(string id, string prefix) =>
        id.StartsWith(prefix, StringComparison.Ordinal) && int.TryParse(id.AsSpan(prefix.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is >= 1990 and <= 2100 ? year : null;
}
