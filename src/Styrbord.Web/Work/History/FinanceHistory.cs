using Styrbord.Domain;
using Styrbord.Domain.FinancialPlans;
using Styrbord.Domain.Organisation;
using Styrbord.Web.FinancialPlans;
using Styrbord.Web.Shared;

namespace Styrbord.Web.Work.History;

/// <summary>What happened to results, deficits and financial plans, in words.</summary>
internal static class FinanceHistory
{
    public static HistoryWordsOf Of(Authority before, FinancialPlansEvent happened) => happened switch
    {
        YearResultRecorded r => new($"förde in {Sv.Uncapital(FinanceWords.Of(r.Result.Stage))} {r.Result.Year} för balanskravet: resultat {Sv.Number(r.Result.Figures.ResultTkr)} tkr", FinanceAddress.Balance(r.Result.Year)),
        DeficitCarried d => new($"förde in underskottet {Sv.Number(d.Deficit.AmountTkr)} tkr från {d.Deficit.Origin}, att återställa senast {d.Deficit.LastYear}", FinanceAddress.Balance(d.Deficit.LastYear)),
        DeficitExempted e => new($"förde in beslutet att {Sv.Number(e.Exemption.AmountTkr)} tkr av underskottet från {e.Exemption.Origin} inte återställs", FinanceAddress.Balance(e.Exemption.Origin)),
        MeasuresNamed m => new($"angav ärende för åtgärdsplanen för underskottet från {m.Measures.Origin}", FinanceAddress.Balance(m.Measures.Origin)),
        EquityReserved e => new($"förde in {Sv.Change(e.Reservation.AmountTkr)} tkr i reserverat eget kapital {e.Reservation.Year} för {Sv.Uncapital(OrganisationQueries.NameOf(before, e.Reservation.Unit, new(e.Reservation.Year, 12, 31)))}", FinanceAddress.Balance(e.Reservation.Year)),
        PlanFiguresEntered f => new($"förde in {Sv.Count(f.Figures.Count, neuter: true)} belopp i finansplanen för {f.Year}", FinanceAddress.Plan(f.Year)),
        PlanTermsFixed t => new($"angav utdebitering, avgifter eller ärende för finansplanen för {t.Year}", FinanceAddress.Plan(t.Year)),
        TaxRateRecorded t => new($"förde in skattesatsen {FinanceWords.Rate(t.Rate.Hundredths)} för {t.Rate.Year}", FinanceAddress.Plan(t.Rate.Year)),
        TaxBaseForecastRecorded f => new($"förde in en prognos för skatteunderlaget från {f.Forecast.Source}", f.Forecast.Growth.Count > 0 ? FinanceAddress.Plan(f.Forecast.Growth[0].Year) : null),
        PensionForecastRecorded p => new($"förde in en prognos för pensionskostnader från {p.Forecast.Source}", p.Forecast.Amounts.Count > 0 ? FinanceAddress.Plan(p.Forecast.Amounts[0].Year) : null),
        FinanceSettingsSet => new("ändrade hur ekonomiska mått räknas och visas"),
        _ => throw new InvalidOperationException(happened.GetType().Name),
    };
}
