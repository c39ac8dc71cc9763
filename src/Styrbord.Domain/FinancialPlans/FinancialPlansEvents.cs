using Styrbord.Domain.Kernel;

namespace Styrbord.Domain.FinancialPlans;

public abstract record FinancialPlansEvent : Event
{
    public sealed override Authority Apply(Authority authority)
    {
        ArgumentNullException.ThrowIfNull(authority);
        return authority with { FinancialPlans = On(authority.FinancialPlans) };
    }

    protected abstract FinancialPlansState On(FinancialPlansState state);
}

public sealed record YearResultRecorded(YearResult Result) : FinancialPlansEvent
{
    protected override FinancialPlansState On(FinancialPlansState state) => state with { Results = state.Results.SetItem((Result.Year, Result.Stage), Result) };
}

public sealed record DeficitCarried(CarriedDeficit Deficit) : FinancialPlansEvent
{
    protected override FinancialPlansState On(FinancialPlansState state) => state with { Carried = state.Carried.SetItem(Deficit.Origin, Deficit) };
}

public sealed record DeficitExempted(Exemption Exemption) : FinancialPlansEvent
{
    protected override FinancialPlansState On(FinancialPlansState state) => state with { Exemptions = state.Exemptions.SetItem((Exemption.Origin, Exemption.Matter), Exemption) };
}

public sealed record MeasuresNamed(MeasuresPlan Measures) : FinancialPlansEvent
{
    protected override FinancialPlansState On(FinancialPlansState state) => state with { Measures = state.Measures.SetItem(Measures.Origin, Measures) };
}

public sealed record EquityReserved(EquityReservation Reservation) : FinancialPlansEvent
{
    protected override FinancialPlansState On(FinancialPlansState state) => state with { Reservations = state.Reservations.SetItem(Reservation.Id, Reservation) };
}

public sealed record PlanFiguresEntered(int Year, EquatableArray<PlanFigure> Figures, Stamp Stamp) : FinancialPlansEvent
{
    protected override FinancialPlansState On(FinancialPlansState state) => state with { Plans = state.Plans.SetItem(Year, PlanQueries.Begun(state, Year).With(Figures, Stamp)) };
}

public sealed record PlanTermsFixed(int Year, int? LevyHundredths, MatterId? Matter, EquatableArray<FinancialChange> Changes, Stamp Stamp) : FinancialPlansEvent
{
    protected override FinancialPlansState On(FinancialPlansState state) => state with
    {
        Plans = state.Plans.SetItem(Year, PlanQueries.Begun(state, Year) with { LevyHundredths = LevyHundredths, Matter = Matter, Changes = Changes, Stamp = Stamp }),
    };
}

public sealed record TaxRateRecorded(TaxRate Rate) : FinancialPlansEvent
{
    protected override FinancialPlansState On(FinancialPlansState state) => state with { TaxRates = state.TaxRates.SetItem(Rate.Year, Rate) };
}

public sealed record TaxBaseForecastRecorded(TaxBaseForecast Forecast) : FinancialPlansEvent
{
    protected override FinancialPlansState On(FinancialPlansState state) => state with { Forecasts = state.Forecasts.SetItem(Forecast.Id, Forecast) };
}

public sealed record FinanceSettingsSet(FinanceSettings Settings, Stamp Stamp = default) : FinancialPlansEvent
{
    protected override FinancialPlansState On(FinancialPlansState state) => state with { Settings = Settings with { Stamp = Stamp } };
}
