namespace Styrbord.Exchange.Package;

/// <summary>References of finance.yaml to what is elsewhere in the package.</summary>
internal static class FinanceChecks
{
    public static void Tell(FinancePart part, Action<string, IEnumerable<Reference>> known, Action<IEnumerable<Reference>> unique)
    {
        unique(part.Deficits.Select(d => d.Origin));
        unique(part.Forecasts.Select(f => f.Id));
        unique(part.BudgetTerms.Select(t => t.Id));
        known("body", [.. part.BudgetTerms.Select(t => t.Assembly), .. part.BudgetTerms.Select(t => t.RedistributedBy).OfType<Reference>()]);
        known("frames", part.BudgetTerms.Select(t => t.Frames).OfType<Reference>());
        known("matter", [.. part.BudgetTerms.Select(t => t.Matter), .. part.Measures.Select(m => m.Matter), .. part.TaxRates.Select(r => r.Matter).OfType<Reference>(), .. part.Plans.Select(p => p.Matter).OfType<Reference>()]);
    }
}
