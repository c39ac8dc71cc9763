using System.Collections.Immutable;
using Styrbord.Domain.Kernel;

namespace Styrbord.Domain.FinancialPlans;

/// <summary>A deficit that came with the authority: of a year whose figures are not recorded here .</summary>
/// <param name="Origin">The year it arose.</param>
/// <param name="AmountTkr">What was to be restored at the end of that year, positive.</param>
/// <param name="LastYear">The last year to restore it.</param>
/// <param name="Stamp">Who recorded it and when; of what is kept without them, nobody.</param>
public sealed record CarriedDeficit(int Origin, long AmountTkr, int LastYear, string Source, Stamp Stamp = default);

/// <summary>What is left of one year's deficit in a later year, in tkr.</summary>
/// <param name="BeforeTkr">Left at the year's beginning; in the year of origin what arose.</param>
/// <param name="ExemptedTkr">Not to be restored by a decision that counts in the year.</param>
/// <param name="RestoredTkr">Restored in the year.</param>
public sealed record RestorationRow(int Origin, int LastYear, long BeforeTkr, long ExemptedTkr, long RestoredTkr)
{
    public long LeftTkr => BeforeTkr - ExemptedTkr - RestoredTkr;
}

/// <summary>A year with its balance result and what it did to the deficits, oldest first.</summary>
/// <param name="Stage">Nothing for a year known only by its deficit.</param>
public sealed record RestorationYear(int Year, ResultStage? Stage, long BalanceResultTkr, ImmutableArray<RestorationRow> Rows)
{
    public long RestoredTkr => Rows.Sum(r => r.RestoredTkr);

    public long ExemptedTkr => Rows.Sum(r => r.ExemptedTkr);

    /// <summary>Left to restore of all years.</summary>
    public long LeftTkr => Rows.Sum(r => r.LeftTkr);

    /// <summary>Deficits that should have been restored by the year and are not.</summary>
    public IEnumerable<RestorationRow> Overdue => Rows.Where(r => r.LeftTkr > 0 && r.LastYear <= Year);
}

/// <summary>How deficits arise and are restored, year by year and oldest first (KL 11:12–13).</summary>
public static class Restoration
{
    /// <summary>A deficit is restored within this many years after it arose.</summary>
    public const int Years = 3;

    /// <param name="results">Each year's balance result in tkr; a year once.</param>
    /// <param name="carried">Counts instead of the year's own result.</param>
    /// <param name="exempted">By year of origin and the year in which it counts, in tkr; several of one deficit add up.</param>
    public static ImmutableArray<RestorationYear> Of(
        IEnumerable<(int Year, ResultStage Stage, long BalanceResultTkr)> results, IEnumerable<CarriedDeficit> carried, IReadOnlyCollection<(int Origin, int Year, long AmountTkr)> exempted)
    {
        ArgumentNullException.ThrowIfNull(exempted);
        var byYear = results.ToDictionary(r => r.Year);
        var from = carried.ToDictionary(c => c.Origin);
        var course = ImmutableArray.CreateBuilder<RestorationYear>();
        ImmutableArray<RestorationRow> open = [];
        long Exempted(int origin, int year, long leftTkr) => Math.Min(exempted.Where(e => e.Origin == origin && e.Year == year).Sum(e => e.AmountTkr), leftTkr);
        foreach (var year in byYear.Keys.Union(from.Keys).Union(exempted.Select(e => e.Year)).Order())
        {
            var known = byYear.TryGetValue(year, out var result);
            var balance = from.TryGetValue(year, out var brought) ? -brought.AmountTkr : result.BalanceResultTkr;
            var rows = Restored([.. open.Select(r => new RestorationRow(r.Origin, r.LastYear, r.LeftTkr, Exempted(r.Origin, year, r.LeftTkr), 0))], Math.Max(0, balance));
            if (balance < 0)
            {
                rows = rows.Add(new(year, brought?.LastYear ?? year + Years, -balance, Exempted(year, year, -balance), 0));
            }

            course.Add(new(year, known ? result.Stage : null, balance, rows));
            open = [.. rows.Where(r => r.LeftTkr > 0)];
        }

        return course.ToImmutable();
    }

    /// <summary>The last day to decide how a deficit is restored: the budget of its last year is adopted before the end of November (KL 11:10, 11:12).</summary>
    public static DateOnly DecidedBy(int lastYear) => new(lastYear - 1, 11, 30);

    private static ImmutableArray<RestorationRow> Restored(ImmutableArray<RestorationRow> open, long surplus)
    {
        var rows = ImmutableArray.CreateBuilder<RestorationRow>(open.Length);
        foreach (var row in open.OrderBy(r => r.Origin))
        {
            var part = Math.Min(surplus, row.LeftTkr);
            surplus -= part;
            rows.Add(row with { RestoredTkr = part });
        }

        return rows.ToImmutable();
    }
}
