namespace Styrbord.Exchange.Package;

/// <summary>References of finance.yaml to what is elsewhere in the package.</summary>
internal static class FinanceChecks
{
    public static void Tell(FinancePart part, Action<IEnumerable<Reference>> matters, Action<IEnumerable<Reference>> unique)
    {
        unique(part.Deficits.Select(d => d.Origin));
        unique(part.Forecasts.Select(f => f.Id));
        matters([.. part.Measures.Select(m => m.Matter), .. part.TaxRates.Select(r => r.Matter).OfType<Reference>(), .. part.Plans.Select(p => p.Matter).OfType<Reference>()]);
    }
}
