using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Styrbord.Domain.Kernel;

namespace Styrbord.Domain.FinancialPlans;

/// <summary>One of the statements of a financial plan.</summary>
[JsonConverter(typeof(WordConverter<StatementKind>))]
public enum StatementKind
{
    /// <summary>Resultaträkning.</summary>
    Income,

    /// <summary>Balansräkning.</summary>
    Balance,

    /// <summary>Kassaflödesanalys.</summary>
    CashFlow,

    /// <summary>Panter och ansvarsförbindelser.</summary>
    Contingent,

    /// <summary>What taxes, grants and equalisation are made of.</summary>
    TaxesAndGrants,

    /// <summary>What else key figures are counted of.</summary>
    Basis,
}

/// <summary>A line of a statement, in the order of the law.</summary>
/// <param name="Key">Stable; the words are those of the law.</param>
/// <param name="Parts">For a sum: the lines it is the sum of. Entered lines have none.</param>
public sealed record LayoutLine(string Key, params ImmutableArray<string> Parts)
{
    public bool IsSum => !Parts.IsEmpty;

    /// <summary>A part of the line before it that is shown and in no sum (”varav”).</summary>
    public bool IsMemo { get; init; }
}

/// <summary>The lines of a statement, for the accounting years in which they are the law's.</summary>
/// <param name="InLaw">The law fixes the lines; else they are practice.</param>
public sealed record StatementLayout(StatementKind Kind, int FirstYear, int? LastYear, bool InLaw, ImmutableArray<LayoutLine> Lines)
{
    public bool Holds(int year) => year >= FirstYear && !(year > LastYear);
}

/// <summary>The layouts of LKBR (SFS 2018:597), in force from the accounting year 2019. No layout of the law gives the cash flow its lines.</summary>
public static class StatementLayouts
{
    public static readonly ImmutableArray<StatementLayout> All =
    [
        new(StatementKind.Income, 2019, null, InLaw: true,
        [
            new("revenue"), new("costs"), new("depreciation"), new("netCosts", "revenue", "costs", "depreciation"),
            new("taxes"), new("grants"), new("operatingResult", "netCosts", "taxes", "grants"),
            new("financialIncome"), new("financialCosts"), new("afterFinancial", "operatingResult", "financialIncome", "financialCosts"),
            new("extraordinary"), new("result", "afterFinancial", "extraordinary"),
        ]),
        new(StatementKind.Balance, 2019, ResultReserve.FirstYear - 1, InLaw: true, BalanceSheet([Memo("oldReserveBefore")], [Memo("oldReserveAfter")])),
        new(StatementKind.Balance, ResultReserve.FirstYear, null, InLaw: true, BalanceSheet([Memo("reserveBefore"), Memo("oldReserveBefore")], [Memo("reserveAfter"), Memo("oldReserveAfter")])),
        new(StatementKind.CashFlow, 2019, null, InLaw: false,
        [
            new("operatingFlow"), new("investingFlow"), new("financingFlow"), new("infrastructureFlow"),
            new("cashFlow", "operatingFlow", "investingFlow", "financingFlow", "infrastructureFlow"),
        ]),
        new(StatementKind.Contingent, 2019, null, InLaw: true,
        [
            new("pledges"), new("pensionCommitments"), new("otherCommitments"), new("contingent", "pledges", "pensionCommitments", "otherCommitments"),
        ]),
        new(StatementKind.TaxesAndGrants, 2019, null, InLaw: false,
        [
            new("preliminaryTax"), new("settlementBefore"), new("settlement"), new("taxesCounted", "preliminaryTax", "settlementBefore", "settlement"),
            new("incomeEqualisation"), new("costEqualisation"), new("regulation"), new("structural"), new("introduction"), new("medicines"),
            new("grantsCounted", "incomeEqualisation", "costEqualisation", "regulation", "structural", "introduction", "medicines"),
        ]),
        new(StatementKind.Basis, 2019, null, InLaw: false, [new("netInvestments"), new("shares"), new("unrealised")]),
    ];

    public static StatementLayout? Of(StatementKind kind, int year) => All.FirstOrDefault(l => l.Kind == kind && l.Holds(year));

    /// <summary>The layout of a statement over several years: none where the first year has none, else the last year's, whose parts of lines are those of all.</summary>
    public static StatementLayout? Over(StatementKind kind, int first, int last) => Of(kind, first) is null ? null : Of(kind, last);

    /// <summary>The layout that has the line that year, or nothing.</summary>
    public static StatementLayout? With(string line, int year) => All.FirstOrDefault(l => l.Holds(year) && l.Lines.Any(x => string.Equals(x.Key, line, StringComparison.Ordinal)));

    /// <summary>The line is a part of the equity that is the older result equalisation reserve: until the last year in which it may be used.</summary>
    public static bool IsOldReserve(string line) => line is "oldReserveBefore" or "oldReserveAfter";

    /// <summary>Every line's amount in tkr: entered ones as given (nothing given is 0), sums counted.</summary>
    public static ImmutableSortedDictionary<string, long> Amounts(StatementLayout layout, IReadOnlyDictionary<string, long> entered)
    {
        ArgumentNullException.ThrowIfNull(layout);
        var amounts = ImmutableSortedDictionary.CreateBuilder<string, long>(StringComparer.Ordinal);
        foreach (var line in layout.Lines)
        {
            amounts[line.Key] = line.IsSum ? line.Parts.Sum(p => amounts[p]) : entered.GetValueOrDefault(line.Key);
        }

        return amounts.ToImmutable();
    }

    private static LayoutLine Memo(string key) => new(key) { IsMemo = true };

    // of the equity at the year's beginning and end: what of it is reserves (LKBR 6:2; the older reserve alone to 2023, and beside the new one by SFS 2023:643, transitional provisions 3 and 4)
    private static ImmutableArray<LayoutLine> BalanceSheet(ImmutableArray<LayoutLine> before, ImmutableArray<LayoutLine> after) =>
    [
        new("intangible"), new("property"), new("equipment"), new("otherTangible"), new("financialAssets"),
        new("fixedAssets", "intangible", "property", "equipment", "otherTangible", "financialAssets"),
        new("infrastructure"),
        new("stores"), new("receivables"), new("placements"), new("cash"), new("currentAssets", "stores", "receivables", "placements", "cash"),
        new("assets", "fixedAssets", "infrastructure", "currentAssets"),
        new("equityBefore"), .. before, new("equityResult"), new("equity", "equityBefore", "equityResult"), .. after,
        new("pensions"), new("otherProvisions"), new("provisions", "pensions", "otherProvisions"),
        new("longDebts"), new("shortDebts"), new("debts", "longDebts", "shortDebts"),
        new("equityAndDebts", "equity", "provisions", "debts"),
    ];
}
