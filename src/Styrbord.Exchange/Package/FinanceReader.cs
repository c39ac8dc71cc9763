using Styrbord.Domain.BudgetDecisions;
using Styrbord.Domain.FinancialPlans;

namespace Styrbord.Exchange.Package;

/// <summary>The maps of finance.yaml as records.</summary>
internal static class FinanceReader
{
    public static FinancePart Part(Fields file) => new(
        file.Many("deficits", Deficit), file.Many("results", Result), file.Many("measures", Measures), file.Many("taxRates", TaxRate), file.Many("forecasts", Forecast), file.Many("plans", Plan))
    {
        BudgetTerms = file.Many("budgetTerms", Terms),
    };

    private static DeficitRow Deficit(Fields one) => new(one.Reference("origin"), one.Whole("origin"), one.Whole("amount"), one.Whole("lastYear"), one.Text("source"), one.OptionalDay("day"));

    private static ResultRow Result(Fields one) => new(
        one.At, one.Whole("year"), one.Word<ResultStage>("stage"),
        new(
            one.Whole("result"), Amount(one, "capitalGains"), Amount(one, "exceptedGains"), Amount(one, "exceptedLosses"), Amount(one, "unrealised"), Amount(one, "reversed"),
            Amount(one, "reserved"), Amount(one, "used"), Amount(one, "oldReserved"), Amount(one, "oldUsed")),
        one.One("ground", g => new ReserveGround(g.Whole("income"), g.Whole("equityWithPensions"), Amount(g, "reserveBefore"), Amount(g, "oldReserveBefore"))),
        one.OptionalText("reserveUse"), one.Text("source"), one.Date("asOf"), one.OptionalDay("day"));

    private static MeasuresRow Measures(Fields one) => new(one.At, one.Whole("origin"), one.Reference("matter"), one.OptionalDay("day"));

    private static TaxRateRow TaxRate(Fields one) => new(one.At, one.Whole("year"), one.Text("rate"), one.Text("source"), one.OptionalReference("matter"), one.OptionalDay("day"));

    private static ForecastRow Forecast(Fields one) => new(
        one.Id("id"), one.Text("source"), one.Date("asOf"), one.Many("growth", g => new TaxBaseGrowth(g.Whole("year"), g.Whole("hundredths"))), one.OptionalDay("day"));

    private static FinancialPlanRow Plan(Fields one) => new(
        one.At, one.Whole("year"), one.OptionalText("levy"), one.OptionalReference("matter"),
        one.Many("changes", c => new FinancialChange(c.Word<ChangeKind>("kind"), c.Text("text"), c.OptionalWhole("amount"))),
        one.Many("figures", f => new GivenFigure(f.Text("line"), f.Whole("year"), f.Whole("amount"))),
        one.OptionalText("source"), one.OptionalDate("asOf"), one.OptionalDay("day"));

    private static BudgetTermsRow Terms(Fields one) => new(
        one.Reference("year"), one.Whole("year"), one.Reference("matter"), one.Reference("assembly"), one.OptionalReference("frames"), one.Texts("goals"),
        one.One("investments", i => new InvestmentFrame(i.Whole("from"), i.Whole("to"), i.Whole("amount"))), one.OptionalWhole("loanLimit"), one.OptionalReference("redistributedBy"), one.OptionalWhole("redistributedMost"),
        one.OptionalText("redistributionLimits"), one.OptionalDay("day"));

    private static int Amount(Fields one, string key) => one.OptionalWhole(key) ?? 0;
}
