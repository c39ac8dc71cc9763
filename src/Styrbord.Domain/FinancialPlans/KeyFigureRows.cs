using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Styrbord.Domain.Kernel;

namespace Styrbord.Domain.FinancialPlans;

[JsonConverter(typeof(WordConverter<KeyFigure>))]
public enum KeyFigure
{
    NetCostShare,
    ResultShare,
    Solidity,

    /// <summary>With the pensions of the contingent liabilities.</summary>
    FullSolidity,
    SelfFinancing,
    NetFinancialAssets,

    /// <summary>What of the investments neither result nor depreciation pays.</summary>
    LoanNeed,
}

/// <summary>A key figure over a plan's years, with how it is counted beside it.</summary>
/// <param name="Shares">A share of one each year, or nothing where it cannot be counted; empty for one in tkr.</param>
/// <param name="AmountsTkr">Each year's amount; empty for a share.</param>
/// <param name="Formula">In plain Swedish, as the settings have it counted.</param>
/// <param name="Lines">The lines of the statements that it is counted of, by their keys, as the settings have it counted.</param>
public sealed record KeyFigureRow(KeyFigure Figure, string Name, ImmutableArray<decimal?> Shares, ImmutableArray<long?> AmountsTkr, string Formula, ImmutableArray<string> Lines)
{
    /// <summary>Whether the plan's year at this place, from 0, has a value.</summary>
    public bool IsCounted(int at) => Shares.IsEmpty ? AmountsTkr[at] is not null : Shares[at] is not null;
}

/// <summary>Every key figure of a financial plan.</summary>
public static class KeyFigureRows
{
    private const string Income = "skatteintäkter, generella statsbidrag och utjämning";

    public static ImmutableArray<KeyFigureRow> Of(Authority authority, FinancialPlan plan)
    {
        ArgumentNullException.ThrowIfNull(authority);
        ArgumentNullException.ThrowIfNull(plan);
        var settings = authority.FinancialPlans.Settings;
        var (withFinancial, target) = (settings.NetCostsWithFinancial, settings.ResultTarget);
        long A(string line, int year) => PlanQueries.AmountOf(plan, line, year);
        long IncomeOf(int year) => A("taxes", year) + A("grants", year);
        bool Has(string line, int year) => plan.Of(line, year) is not null;
        decimal? Invested(int year) => Has("netInvestments", year) ? KeyFigures.SelfFinancing(A("result", year), A("depreciation", year), A("netInvestments", year), A("unrealised", year)) : null;
        return
        [
            Share(KeyFigure.NetCostShare, "Nettokostnadsandel", y => KeyFigures.NetCostShare(A("netCosts", y), IncomeOf(y), withFinancial ? A("financialIncome", y) + A("financialCosts", y) : 0),
                $"Verksamhetens nettokostnader{(withFinancial ? " och finansnetto" : "")} delat med {Income}{(withFinancial ? "" : "; finansnettot räknas inte med")}",
                ["netCosts", "taxes", "grants", .. withFinancial ? ["financialIncome", "financialCosts"] : Array.Empty<string>()]),
            Share(KeyFigure.ResultShare, "Resultat", y => KeyFigures.ResultShare(A("result", y), IncomeOf(y)),
                $"Årets resultat delat med {Income}{(target is { } least ? $"; målet är minst {Amounts.Percent(least / 10_000m)}" : "")}", ["result", "taxes", "grants"]),
            Share(KeyFigure.Solidity, "Soliditet", y => KeyFigures.Solidity(A("equity", y), A("assets", y)), "Eget kapital delat med tillgångar; ansvarsförbindelsen för pensioner räknas inte med", ["equity", "assets"]),
            Share(KeyFigure.FullSolidity, "Soliditet med ansvarsförbindelsen", y => Has("pensionCommitments", y) ? KeyFigures.Solidity(A("equity", y), A("assets", y), A("pensionCommitments", y)) : null,
                "Eget kapital minus pensionsförpliktelser i ansvarsförbindelsen, delat med tillgångar", ["equity", "assets", "pensionCommitments"]),
            Share(KeyFigure.SelfFinancing, "Självfinansieringsgrad av investeringar", Invested, "Årets resultat utan orealiserade vinster och förluster, plus avskrivningar, delat med nettoinvesteringar",
                ["result", "unrealised", "depreciation", "netInvestments"]),
            Tkr(KeyFigure.NetFinancialAssets, "Finansiella nettotillgångar", y => plan.Years.Contains(y) && (Has("shortDebts", y) || Has("longDebts", y)) ? KeyFigures.NetFinancialAssetsTkr(A("financialAssets", y) - A("shares", y), A("currentAssets", y), A("debts", y)) : null,
                "Finansiella anläggningstillgångar utan aktier och andelar, plus omsättningstillgångar, minus skulder", ["financialAssets", "shares", "currentAssets", "debts"]),
            Tkr(KeyFigure.LoanNeed, "Lånebehov", y => Has("netInvestments", y) ? Math.Max(0, A("netInvestments", y) - A("result", y) + A("depreciation", y)) : null,
                "Nettoinvesteringar minus årets resultat och avskrivningar; räcker de till är behovet 0", ["netInvestments", "result", "depreciation"]),
        ];

        KeyFigureRow Share(KeyFigure figure, string name, Func<int, decimal?> value, string formula, ImmutableArray<string> lines) => new(figure, name, [.. plan.Years.Select(value)], [], formula, lines);

        KeyFigureRow Tkr(KeyFigure figure, string name, Func<int, long?> value, string formula, ImmutableArray<string> lines) => new(figure, name, [], [.. plan.Years.Select(value)], formula, lines);
    }

    /// <summary>Each year's value as it is written; a dash where it cannot be counted.</summary>
    public static ImmutableArray<string> Written(KeyFigureRow row)
    {
        ArgumentNullException.ThrowIfNull(row);
        return row.Shares.IsEmpty ? [.. row.AmountsTkr.Select(a => a is { } amount ? Amounts.Whole(amount) : "–")] : [.. row.Shares.Select(Amounts.Percent)];
    }
}
