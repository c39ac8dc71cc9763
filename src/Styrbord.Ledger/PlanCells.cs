using System.Collections.Immutable;

namespace Styrbord.Ledger;

/// <summary>
/// The cells of a plan, year by year, unit by unit, account by account, month by month. Units stand together by who has their frame and
/// accounts by their class, whatever order they come in: what shares a frame lies in runs.
/// </summary>
public sealed class PlanCells
{
    public const int Months = 12;

    private readonly int[] _units;
    private readonly int[] _accounts;
    private readonly int[] _unitStarts;
    private readonly int[] _classStarts;

    /// <param name="years">How many.</param>
    /// <param name="holders">For each unit who has its frame, from 0.</param>
    /// <param name="classes">For each account its class, from 0.</param>
    public PlanCells(int years, ImmutableArray<int> holders, ImmutableArray<int> classes)
    {
        (Years, Units, Accounts) = (years, holders.Length, classes.Length);
        (_units, _unitStarts) = Ordered(holders);
        (_accounts, _classStarts) = Ordered(classes);
        Amounts = new double[(long)years * Units * Accounts * Months];
    }

    private PlanCells(PlanCells like)
    {
        (Years, Units, Accounts) = (like.Years, like.Units, like.Accounts);
        (_units, _accounts, _unitStarts, _classStarts) = (like._units, like._accounts, like._unitStarts, like._classStarts);
        Amounts = new double[like.Amounts.Length];
    }

    public int Years { get; }

    public int Units { get; }

    public int Accounts { get; }

    public int Holders => _unitStarts.Length - 1;

    public int Classes => _classStarts.Length - 1;

    /// <summary>Whole öre, each below 2^53 so that it and every sum of a frame is exact.</summary>
    internal double[] Amounts { get; }

    /// <summary>Amount in öre.</summary>
    public long this[int year, int unit, int account, int month]
    {
        get => (long)Amounts[At(year, unit, account, month)];
        set => Amounts[At(year, unit, account, month)] = value;
    }

    /// <summary>Cells in the same order with nothing in them.</summary>
    internal PlanCells Empty() => new(this);

    /// <summary>The units of a holder, as places in the cells.</summary>
    internal Range UnitsOf(int holder) => _unitStarts[holder].._unitStarts[holder + 1];

    /// <summary>The months of the accounts of a class within a unit.</summary>
    internal Range MonthsOf(int @class) => (_classStarts[@class] * Months)..(_classStarts[@class + 1] * Months);

    internal int PlaceOf(int account) => _accounts[account];

    internal int UnitPlaceOf(int unit) => _units[unit];

    /// <summary>All months of all accounts of the unit at a place.</summary>
    internal Span<double> Row(int year, int unitPlace) => Amounts.AsSpan((int)((((long)year * Units) + unitPlace) * Accounts * Months), Accounts * Months);

    private int At(int year, int unit, int account, int month) => (int)((((((long)year * Units) + _units[unit]) * Accounts) + _accounts[account]) * Months) + month;

    private static (int[] Places, int[] Starts) Ordered(ImmutableArray<int> groups)
    {
        var starts = new int[groups.Max() + 2];
        foreach (var group in groups)
        {
            starts[group + 1]++;
        }

        for (var i = 1; i < starts.Length; i++)
        {
            starts[i] += starts[i - 1];
        }

        var next = starts.ToArray();
        return ([.. groups.Select(g => next[g]++)], starts);
    }
}
