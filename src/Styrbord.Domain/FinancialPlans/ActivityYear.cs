using System.Collections.Immutable;
using Styrbord.Domain.Kernel;

namespace Styrbord.Domain.FinancialPlans;

/// <summary>A competitive activity's part of the equity in a year: a deficit is restored by later results, and what is laid aside may be used in later years .</summary>
/// <param name="BeforeTkr">What was left from earlier years: positive to use, negative to restore.</param>
/// <param name="AmountTkr">The year's: positive laid aside, negative a deficit or used.</param>
/// <param name="Of">The decided reservations behind it.</param>
public sealed record ActivityYear(UnitId Unit, int Year, long BeforeTkr, long AmountTkr, ImmutableArray<EquityReservation> Of)
{
    public long AfterTkr => BeforeTkr + AmountTkr;

    /// <summary>How much of earlier deficits the year restored.</summary>
    public long RestoredTkr => Math.Min(Math.Max(AmountTkr, 0), Math.Max(-BeforeTkr, 0));

    /// <summary>How much of what was laid aside the year used.</summary>
    public long UsedTkr => Math.Min(Math.Max(-AmountTkr, 0), Math.Max(BeforeTkr, 0));

    /// <summary>What later years have to restore.</summary>
    public long ToRestoreTkr => Math.Max(-AfterTkr, 0);

    /// <summary>What later years may use.</summary>
    public long UsableTkr => Math.Max(AfterTkr, 0);
}
