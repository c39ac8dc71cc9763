using System.Numerics;
using System.Runtime.InteropServices;

namespace Styrbord.Ledger;

/// <summary>
/// A plan counted anew: every cell raised by its rate and laid out so that each frame is met to the öre, with the sums of holder ×
/// account × month and unit × class. What the frame is more or less than the raised cells is shared in proportion to their size, whatever
/// their sign: cost in proportion, and where revenue stands under the same frame it carries its share. The same cells always give the same amounts.
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
        Span<double> sizes = stackalloc double[from.Classes];
        Span<double> given = stackalloc double[from.Classes];
        Raise(year, holder, raised, sizes);
        var accounts = _accounts.AsSpan((((year * from.Holders) + holder) * from.Accounts) * PlanCells.Months, from.Accounts * PlanCells.Months);
        accounts.Clear();
        given.Clear();
        for (var @class = 0; @class < from.Classes; @class++)
        {
            var share = sizes[@class] == 0 ? 0 : (Frames[(((year * from.Holders) + holder) * from.Classes) + @class] - raised[@class]) / sizes[@class];
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

    private void Raise(int year, int holder, Span<double> raised, Span<double> sizes)
    {
        raised.Clear();
        sizes.Clear();
        for (var unit = from.UnitsOf(holder).Start.Value; unit < from.UnitsOf(holder).End.Value; unit++)
        {
            for (var @class = 0; @class < from.Classes; @class++)
            {
                var months = from.MonthsOf(@class);
                var (sum, size) = Products(from.Row(year, unit)[months], RatesOf(year)[months]);
                raised[@class] += sum;
                sizes[@class] += size;
            }
        }
    }

    /// <summary>What raised amounts come to, and what they come to without their signs.</summary>
    private static (double Sum, double Size) Products(ReadOnlySpan<double> amounts, ReadOnlySpan<double> rates)
    {
        var some = MemoryMarshal.Cast<double, Vector<double>>(amounts);
        var others = MemoryMarshal.Cast<double, Vector<double>>(rates);
        var (sums, sizes) = (Vector<double>.Zero, Vector<double>.Zero);
        for (var i = 0; i < some.Length; i++)
        {
            var raised = some[i] * others[i];
            sums += raised;
            sizes += Vector.Abs(raised);
        }

        var (sum, size) = (Vector.Sum(sums), Vector.Sum(sizes));
        for (var at = some.Length * Vector<double>.Count; at < amounts.Length; at++)
        {
            sum += amounts[at] * rates[at];
            size += Math.Abs(amounts[at] * rates[at]);
        }

        return (sum, size);
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
            var raised = vector[i] * rate[i];
            var cell = Vector.Round(raised + (Vector.Abs(raised) * share));
            laid[i] = cell;
            kept[i] += cell;
            all += cell;
        }

        var total = Vector.Sum(all);
        for (var at = vector.Length * Vector<double>.Count; at < amounts.Length; at++)
        {
            var raised = amounts[at] * raises[at];
            to[at] = Math.Round(raised + (Math.Abs(raised) * share));
            sums[at] += to[at];
            total += to[at];
        }

        return _classes[(((year * from.Units) + unit) * from.Classes) + @class] = total;
    }

    // what rounding left, some öre of a whole frame, is laid on the last cell of the class that has anything: all the frame, on the very last, where there was nothing to start from
    private void Settle(int year, int holder, ReadOnlySpan<double> given, Span<double> accounts)
    {
        for (var @class = 0; @class < from.Classes; @class++)
        {
            var rest = Frames[(((year * from.Holders) + holder) * from.Classes) + @class] - given[@class];
            if (rest != 0 && from.UnitsOf(holder) is var units && units.Start.Value < units.End.Value)
            {
                var (unit, last) = LastOf(year, units, from.MonthsOf(@class));
                To.Row(year, unit)[last] += rest;
                accounts[last] += rest;
                _classes[(((year * from.Units) + unit) * from.Classes) + @class] += rest;
            }
        }
    }

    /// <summary>The last cell that is anything when it is raised; the very last where none is.</summary>
    private (int Unit, int At) LastOf(int year, Range units, Range months)
    {
        for (var unit = units.End.Value - 1; unit >= units.Start.Value; unit--)
        {
            for (var at = months.End.Value - 1; at >= months.Start.Value; at--)
            {
                if (from.Row(year, unit)[at] * RatesOf(year)[at] != 0)
                {
                    return (unit, at);
                }
            }
        }

        return (units.End.Value - 1, months.End.Value - 1);
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
