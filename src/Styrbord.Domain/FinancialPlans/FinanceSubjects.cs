namespace Styrbord.Domain.FinancialPlans;

/// <summary>What an event on money is about, by id.</summary>
public static class FinanceSubjects
{
    public static IReadOnlyList<string> Of(FinancialPlansEvent happened) => happened switch
    {
        DeficitExempted exempted => [exempted.Exemption.Matter.Value],
        MeasuresNamed measures => [measures.Measures.Matter.Value],
        EquityReserved equity => [equity.Reservation.Id.Value, equity.Reservation.Unit.Value, equity.Reservation.Matter.Value],
        PlanTermsFixed { Matter: { } matter } => [matter.Value],
        TaxRateRecorded { Rate.Matter: { } matter } => [matter.Value],
        _ => [],
    };
}
