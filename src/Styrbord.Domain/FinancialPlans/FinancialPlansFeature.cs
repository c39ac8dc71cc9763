using System.Text.Json.Serialization;
using Styrbord.Domain.Kernel;
using static Styrbord.Domain.Kernel.Feature;

namespace Styrbord.Domain.FinancialPlans;

public static class FinancialPlansFeature
{
    public static readonly Feature Feature = new("financialPlans", 4, FinancialPlansJson.Default,
        [
            Asks<RecordYearResult>([Role.Controller, Role.PlanningStrategist], Relation.Anywhere),
            Asks<CarryDeficit>([Role.Controller, Role.PlanningStrategist], Relation.Anywhere),
            Asks<ExemptDeficit>([Role.Controller, Role.PlanningStrategist], Relation.Anywhere),
            Asks<NameMeasures>([Role.Controller, Role.PlanningStrategist], Relation.Anywhere),
            Asks<ReserveEquity>([Role.Controller, Role.PlanningStrategist], Relation.Anywhere),
            Asks<EnterPlanFigures>([Role.Controller, Role.PlanningStrategist], Relation.Anywhere),
            Asks<FixPlanTerms>([Role.Controller, Role.PlanningStrategist], Relation.Anywhere),
            Asks<RecordTaxRate>([Role.Controller, Role.PlanningStrategist], Relation.Anywhere),
            Asks<RecordTaxBaseForecast>([Role.Controller, Role.PlanningStrategist], Relation.Anywhere),
            Asks<EnterTaxBaseForecast>([Role.Controller, Role.PlanningStrategist], Relation.Anywhere),
            Asks<RecordPensionForecast>([Role.Controller, Role.PlanningStrategist], Relation.Anywhere),
            Asks<SetFinanceSettings>([Role.Controller, Role.PlanningStrategist], Relation.Anywhere),
        ],
        [
            Tells<YearResultRecorded>("financialPlans.year-result-recorded"),
            Tells<DeficitCarried>("financialPlans.deficit-carried"),
            Tells<DeficitExempted>("financialPlans.deficit-exempted"),
            Tells<MeasuresNamed>("financialPlans.measures-named"),
            Tells<EquityReserved>("financialPlans.equity-reserved"),
            Tells<PlanFiguresEntered>("financialPlans.plan-figures-entered"),
            Tells<PlanTermsFixed>("financialPlans.plan-terms-fixed"),
            Tells<TaxRateRecorded>("financialPlans.tax-rate-recorded"),
            Tells<TaxBaseForecastRecorded>("financialPlans.tax-base-forecast-recorded"),
            Tells<PensionForecastRecorded>("financialPlans.pension-forecast-recorded"),
            Tells<FinanceSettingsSet>("financialPlans.finance-settings-set"),
        ]);
}

[JsonSerializable(typeof(RecordYearResult))]
[JsonSerializable(typeof(CarryDeficit))]
[JsonSerializable(typeof(ExemptDeficit))]
[JsonSerializable(typeof(NameMeasures))]
[JsonSerializable(typeof(ReserveEquity))]
[JsonSerializable(typeof(EnterPlanFigures))]
[JsonSerializable(typeof(FixPlanTerms))]
[JsonSerializable(typeof(RecordTaxRate))]
[JsonSerializable(typeof(RecordTaxBaseForecast))]
[JsonSerializable(typeof(SetFinanceSettings))]
[JsonSerializable(typeof(YearResultRecorded))]
[JsonSerializable(typeof(DeficitCarried))]
[JsonSerializable(typeof(DeficitExempted))]
[JsonSerializable(typeof(MeasuresNamed))]
[JsonSerializable(typeof(EquityReserved))]
[JsonSerializable(typeof(PlanFiguresEntered))]
[JsonSerializable(typeof(PlanTermsFixed))]
[JsonSerializable(typeof(TaxRateRecorded))]
[JsonSerializable(typeof(TaxBaseForecastRecorded))]
[JsonSerializable(typeof(FinanceSettingsSet))]
[JsonSerializable(typeof(YearResult))]
[JsonSerializable(typeof(CarriedDeficit))]
[JsonSerializable(typeof(Exemption))]
[JsonSerializable(typeof(MeasuresPlan))]
[JsonSerializable(typeof(EquityReservation))]
[JsonSerializable(typeof(FinancialPlan))]
[JsonSerializable(typeof(PlanFigure))]
[JsonSerializable(typeof(GivenFigure))]
[JsonSerializable(typeof(FinancialChange))]
[JsonSerializable(typeof(TaxRate))]
[JsonSerializable(typeof(TaxBaseForecast))]
[JsonSerializable(typeof(TaxBaseGrowth))]
[JsonSerializable(typeof(EnterTaxBaseForecast))]
[JsonSerializable(typeof(GivenGrowth))]
[JsonSerializable(typeof(RecordPensionForecast))]
[JsonSerializable(typeof(PensionForecastRecorded))]
[JsonSerializable(typeof(PensionForecast))]
[JsonSerializable(typeof(PensionAmount))]
[JsonSerializable(typeof(FinanceSettings))]
internal sealed partial class FinancialPlansJson : JsonSerializerContext;
