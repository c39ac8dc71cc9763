using Styrbord.Domain.Economy;

namespace Styrbord.Ledger;

/// <summary>
/// Up to <see cref="Size"/> postings, column by column. Rows once written never change; a later view writes after the last one, and
/// earlier views never look there. Dimensions that no posting has used have no column, and a block that is full is packed.
/// </summary>
internal sealed class Block
{
    public const int Size = 16_384;

    /// <summary>The columns of kind and period, after those of the books.</summary>
    public const int Kind = Books.Count;

    /// <inheritdoc cref="Kind"/>
    public const int Period = Books.Count + 1;

    private const int Months = 13;
    private const int FirstYear = 1900;

    private readonly long[] _ore;
    private readonly int[]?[] _open = new int[]?[Period + 1];
    private readonly Column[]? _packed;
    private int _written;

    public Block() => _ore = new long[Size];

    private Block(long[] ore, Column[] packed) => (_ore, _packed, _written) = (ore, packed, Size);

    public ReadOnlySpan<long> Ore => _ore;

    public Column Column(int column) => _packed is { } packed ? packed[column] : Ledger.Column.Open(Volatile.Read(ref _open[column]));

    public static Period PeriodOf(int code) => new(FirstYear + (code / Months), code % Months);

    public static int StartOf(int year) => (Math.Clamp(year, FirstYear, 10_000) - FirstYear) * Months;

    /// <summary>Takes the rows after <paramref name="from"/> for one writer; false if another view has written there.</summary>
    public bool Claim(int from, int count) => Interlocked.CompareExchange(ref _written, from + count, from) == from;

    public void Write(int row, Posting posting, Books books)
    {
        _ore[row] = posting.Ore;
        for (var book = 0; book < Books.Count; book++)
        {
            Write(book, row, books[book].Find(Books.ValueOf(book, posting)));
        }

        Write(Kind, row, (int)posting.Kind);
        Write(Period, row, StartOf(posting.Period.Year) + posting.Period.Month);
    }

    /// <summary>The block when every row is written: the same rows in less room.</summary>
    public Block Packed() => new(_ore, [.. _open.Select(Ledger.Column.Packed)]);

    /// <summary>The first rows alone, for a view that goes another way.</summary>
    public Block Prefix(int count)
    {
        var copy = new Block { _written = count };
        _ore.AsSpan(0, count).CopyTo(copy._ore);
        for (var column = 0; column < _open.Length; column++)
        {
            if (_open[column] is { } rows)
            {
                copy._open[column] = [.. rows.AsSpan(0, count), .. new int[Size - count]];
            }
        }

        return copy;
    }

    private void Write(int column, int row, int code)
    {
        if (code != 0)
        {
            (_open[column] ??= new int[Size])[row] = code;
        }
    }
}
