using System.Numerics;
using System.Runtime.InteropServices;

namespace Styrbord.Ledger;

/// <summary>
/// A plan counted anew: every cell raised by its rate and laid out so that each frame is met to the öre, with the sums of holder ×
/// account × month and unit × class. The same cells always give the same amounts.
/// </summary>
/// <param name="from">The amounts to start from; they stay as they are.</param>
/// <param name="rates">What each account of each year and month is raised by, 1 for nothing: year × account × month.</param>
public sealed class Recalculation(PlanCells from, double[] rates)
{
    private readonly double[] _rates = Placed(from, rates);
    private readonly double[] _accounts = new double[from.Years * from.Holders * from.Accounts * PlanCells.Months];
    private readonly double[] _classes = new double[from.Years * from.Units * from.Classes];

    /// <summary>The cells as counted.</summary>
    public PlanCells To { get; } = from.Empty();

    /// <summary>Frames in öre: year × holder × class.</summary>
    public required long[] Frames { get; init; }

    /// <summary>Counts all frames, several at a time.</summary>
    public void All() => Parallel.For(0, from.Years * from.Holders, i => One(i / from.Holders, i % from.Holders));

    /// <summary>Counts the frames of one holder and year: after one of its cells, frames or rates has changed.</summary>
    public void One(int year, int holder)
    {
        Span<double> raised = stackalloc double[from.Classes];
        Span<double> given = stackalloc double[from.Classes];
        Raise(year, holder, raised);
        var accounts = _accounts.AsSpan((((year * from.Holders) + holder) * from.Accounts) * PlanCells.Months, from.Accounts * PlanCells.Months);
        accounts.Clear();
        given.Clear();
        for (var @class = 0; @class < from.Classes; @class++)
        {
            var share = raised[@class] == 0 ? 0 : Frames[(((year * from.Holders) + holder) * from.Classes) + @class] / raised[@class];
            for (var unit = from.UnitsOf(holder).Start.Value; unit < from.UnitsOf(holder).End.Value; unit++)
            {
                given[@class] += LayOut(year, unit, @class, share, accounts);
            }
        }

        Settle(year, holder, given, accounts);
    }

    /// <summary>What a holder has on an account in a month, öre.</summary>
    public long OfAccount(int year, int holder, int account, int month) =>
        (long)_accounts[(((((year * from.Holders) + holder) * from.Accounts) + from.PlaceOf(account)) * PlanCells.Months) + month];

    /// <summary>What a unit has of a class, öre.</summary>
    public long OfClass(int year, int unit, int @class) => (long)_classes[(((year * from.Units) + from.UnitPlaceOf(unit)) * from.Classes) + @class];

    private ReadOnlySpan<double> RatesOf(int year) => _rates.AsSpan(year * from.Accounts * PlanCells.Months, from.Accounts * PlanCells.Months);

    private void Raise(int year, int holder, Span<double> raised)
    {
        raised.Clear();
        for (var unit = from.UnitsOf(holder).Start.Value; unit < from.UnitsOf(holder).End.Value; unit++)
        {
            for (var @class = 0; @class < from.Classes; @class++)
            {
                var months = from.MonthsOf(@class);
                raised[@class] += Product(from.Row(year, unit)[months], RatesOf(year)[months]);
            }
        }
    }

    private static double Product(ReadOnlySpan<double> amounts, ReadOnlySpan<double> rates)
    {
        var some = MemoryMarshal.Cast<double, Vector<double>>(amounts);
        var others = MemoryMarshal.Cast<double, Vector<double>>(rates);
        var (one, two) = (Vector<double>.Zero, Vector<double>.Zero);
        var i = 0;
        for (; i + 1 < some.Length; i += 2)
        {
            one += some[i] * others[i];
            two += some[i + 1] * others[i + 1];
        }

        var sum = Vector.Sum(one + two);
        for (var at = i * Vector<double>.Count; at < amounts.Length; at++)
        {
            sum += amounts[at] * rates[at];
        }

        return sum;
    }

    /// <summary>A unit's cells of a class, rounded to whole öre; what they come to.</summary>
    private double LayOut(int year, int unit, int @class, double share, Span<double> accounts)
    {
        var months = from.MonthsOf(@class);
        ReadOnlySpan<double> amounts = from.Row(year, unit)[months];
        var raises = RatesOf(year)[months];
        var to = To.Row(year, unit)[months];
        var sums = accounts[months];
        var vector = MemoryMarshal.Cast<double, Vector<double>>(amounts);
        var rate = MemoryMarshal.Cast<double, Vector<double>>(raises);
        var laid = MemoryMarshal.Cast<double, Vector<double>>(to);
        var kept = MemoryMarshal.Cast<double, Vector<double>>(sums);
        var all = Vector<double>.Zero;
        for (var i = 0; i < vector.Length; i++)
        {
            var cell = Vector.Round(vector[i] * rate[i] * share);
            laid[i] = cell;
            kept[i] += cell;
            all += cell;
        }

        var total = Vector.Sum(all);
        for (var at = vector.Length * Vector<double>.Count; at < amounts.Length; at++)
        {
            to[at] = Math.Round(amounts[at] * raises[at] * share);
            sums[at] += to[at];
            total += to[at];
        }

        return _classes[(((year * from.Units) + unit) * from.Classes) + @class] = total;
    }

    // what rounding left, some öre of a whole frame, is laid on the last cell of the class: all the frame where there was nothing to start from
    private void Settle(int year, int holder, ReadOnlySpan<double> given, Span<double> accounts)
    {
        var unit = from.UnitsOf(holder).End.Value - 1;
        for (var @class = 0; @class < from.Classes; @class++)
        {
            var rest = Frames[(((year * from.Holders) + holder) * from.Classes) + @class] - given[@class];
            var last = from.MonthsOf(@class).End.Value - 1;
            To.Row(year, unit)[last] += rest;
            accounts[last] += rest;
            _classes[(((year * from.Units) + unit) * from.Classes) + @class] += rest;
        }
    }

    private static double[] Placed(PlanCells cells, double[] rates)
    {
        var placed = new double[rates.Length];
        for (var year = 0; year < cells.Years; year++)
        {
            for (var account = 0; account < cells.Accounts; account++)
            {
                var row = year * cells.Accounts * PlanCells.Months;
                rates.AsSpan(row + (account * PlanCells.Months), PlanCells.Months).CopyTo(placed.AsSpan(row + (cells.PlaceOf(account) * PlanCells.Months)));
            }
        }

        return placed;
    }
}
