using System.Numerics;

namespace Styrbord.Ledger;

/// <summary>One dimension of a block's rows in numbers: an array, one of half the width, or one number for all rows.</summary>
/// <param name="Least">No row has less; <paramref name="Most"/>, no row has more.</param>
internal readonly record struct Column(int[]? Wide, ushort[]? Narrow, int Only, int Least, int Most)
{
    public int this[int row] => Narrow is { } narrow ? narrow[row] : Wide is { } wide ? wide[row] : Only;

    /// <summary>A column that other rows may still be written to.</summary>
    public static Column Open(int[]? wide) => wide is null ? default : new(wide, null, 0, int.MinValue, int.MaxValue);

    /// <summary>A column whose every row is written, as small as its numbers let it be.</summary>
    public static Column Packed(int[]? wide)
    {
        if (wide is null)
        {
            return default;
        }

        var (least, most) = (wide.Min(), wide.Max());
        return least == most ? new(null, null, least, least, most)
            : most <= ushort.MaxValue ? new(null, [.. wide.Select(code => (ushort)code)], 0, least, most)
            : new(wide, null, 0, least, most);
    }

    /// <summary>Keeps the rows whose number lies between the two, both counted; how many.</summary>
    public int Kept(int least, int most, Span<int> rows)
    {
        if (least > most)
        {
            return 0;
        }

        if (Least >= least && Most <= most)
        {
            return rows.Length;
        }

        if (Least > most || Most < least)
        {
            return 0;
        }

        return Narrow is { } narrow ? Kept<ushort>(narrow, least, most, rows) : Kept<int>(Wide, least, most, rows);
    }

    private static int Kept<T>(ReadOnlySpan<T> numbers, int least, int most, Span<int> rows) where T : struct, IBinaryInteger<T>
    {
        var (kept, width) = (0, (uint)(most - least));
        foreach (var row in rows)
        {
            rows[kept] = row;
            kept += unchecked((uint)(int.CreateTruncating(numbers[row]) - least)) <= width ? 1 : 0;
        }

        return kept;
    }
}
