using Styrbord.Domain.Kernel;
using Styrbord.Domain.Organisation;

namespace Styrbord.Domain.FinancialPlans;

/// <summary>A financial plan as blocks of a document: its statements, key figures with their formulas, and what it rests on.</summary>
public static class PlanBlocks
{
    /// <param name="level">Of the first heading.</param>
    public static IEnumerable<Block> Of(Authority authority, FinancialPlan plan, int level)
    {
        ArgumentNullException.ThrowIfNull(plan);
        return plan.Figures.Count == 0 ? [] :
        [
            new Heading(level, $"Ekonomisk plan {plan.Year}–{plan.Year + FinancialPlan.Span - 1}", null, "ekonomisk-plan"),
            .. Warnings(authority, plan),
            .. Enum.GetValues<StatementKind>().SelectMany(k => Statement(plan, k, level + 1)),
            new Heading(level + 1, "Nyckeltal", null, "nyckeltal"), KeyFigureTable(authority, plan),
            .. Premises(authority, plan) is { Count: > 0 } premises ? [new Heading(level + 1, "Förutsättningar", null, "forutsattningar"), new Bullets(premises)] : Array.Empty<Block>(),
        ];
    }

    private static IEnumerable<Block> Warnings(Authority authority, FinancialPlan plan) => PlanQueries.Underbalanced(authority, plan).Select(y => new Paragraph(y.AmountTkr == 0
        ? $"{y.Year} går jämnt upp och är underbalanserat: intäkterna ska överstiga kostnaderna (KL 11 kap. 5 §)." : $"{y.Year} är underbalanserat med {Amounts.Whole(y.AmountTkr)} tkr."));

    private static IEnumerable<Block> Statement(FinancialPlan plan, StatementKind kind, int level)
    {
        var rows = PlanQueries.Statement(plan, kind);
        return !rows.Any(r => r.Entered.Any(e => e is not null)) ? [] :
        [
            new Heading(level, StatementWords.Of(kind)),
            new Table(
                $"{StatementWords.Of(kind)} {plan.Year}–{plan.Year + FinancialPlan.Span - 1}", [new("Rad"), .. plan.Years.Select(y => new Column(y == plan.Year ? $"Budget {y}" : $"Plan {y}", true))],
                [.. rows.Select(r => (EquatableArray<string>)[StatementWords.Line(r.Line.Key), .. r.AmountsTkr.Select(Amounts.Whole)])], "tkr", Table.SumsOf(rows, r => r.Line.IsSum)),
        ];
    }

    private static Table KeyFigureTable(Authority authority, FinancialPlan plan) => new(
        "Nyckeltal med formel", [new("Nyckeltal"), .. plan.Years.Select(y => new Column($"{y}", true)), new("Så räknas det")],
        [.. KeyFigureRows.Of(authority, plan).Select(r => (EquatableArray<string>)[r.Shares.IsEmpty ? $"{r.Name}, tkr" : r.Name, .. KeyFigureRows.Written(r), r.Formula])]);

    private static EquatableArray<string> Premises(Authority authority, FinancialPlan plan)
    {
        var state = authority.FinancialPlans;
        return
        [
            .. plan.LevyHundredths is { } levy ? [$"Utdebitering {Amounts.Hundredths(levy)} kronor per hundra kronor."] : Array.Empty<string>(),
            .. PlanQueries.LevyGaps(authority, plan).Select(g => $"Utdebiteringen skiljer sig från skattesatsen {Amounts.Hundredths(g.Rate.Hundredths)} som gäller för {g.Year}."),
            .. plan.Years.Where(state.TaxRates.ContainsKey).Select(y => $"Skattesats {y}: {Amounts.Hundredths(state.TaxRates[y].Hundredths)}. Källa: {state.TaxRates[y].Source.TrimEnd('.')}."),
            .. state.Forecasts.Values.OrderBy(f => f.Day).Where(f => f.Growth.Any(g => plan.Years.Contains(g.Year))).TakeLast(1)
                .Select(f => $"Skatteunderlaget enligt {f.Source}, {f.Day}: {string.Join(", ", f.Growth.Select(g => $"{Amounts.Hundredths(g.Hundredths)} % {g.Year}"))}."),
            .. PensionQueries.Of(authority, plan).Select(p => $"Pensionskostnader enligt {p.Source}, {p.Day}: {string.Join(", ", p.Amounts.Select(a => $"{Amounts.Whole(a.AmountTkr)} tkr {a.Year}"))}."),
            .. plan.Changes.Select(c => $"{(c.Kind == ChangeKind.Fee ? "Avgift" : "Finansiell förändring")}: {c.Text.TrimEnd('.')}{(c.AmountTkr is { } amount ? $", {Amounts.Whole(amount)} tkr" : "")}."),
            .. BalanceQueries.Activities(authority, plan.Year).Select(a => $"{(a.AmountTkr < 0 ? "Underskott att återställa för" : "Reserverat i eget kapital för")} {OrganisationQueries.NameOf(authority, a.Unit, new(plan.Year, 12, 31))}: {Amounts.Whole(Math.Abs(a.AmountTkr))} tkr."),
            .. plan.Figures.Select(f => $"{f.Source}, {f.AsOf}").Distinct(StringComparer.Ordinal) is var sources ? [$"Beloppen kommer från: {string.Join("; ", sources)}."] : Array.Empty<string>(),
        ];
    }
}
