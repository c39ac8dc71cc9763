using Styrbord.Domain.Economy;

namespace Styrbord.Ledger;

/// <summary>
/// Up to <see cref="Size"/> postings, column by column. Rows once written never change; a later view writes after the last one, and
/// earlier views never look there. Dimensions that no posting has used have no column.
/// </summary>
internal sealed class Block
{
    public const int Size = 16_384;
    private const int Months = 13;
    private const int FirstYear = 1900;

    private readonly long[] _ore = new long[Size];
    private readonly byte[] _kind = new byte[Size];
    private readonly ushort[] _period = new ushort[Size];
    private readonly int[]?[] _columns = new int[]?[Books.Count];
    private int _written;

    public ReadOnlySpan<long> Ore => _ore;

    public ReadOnlySpan<byte> Kind => _kind;

    public ReadOnlySpan<ushort> Periods => _period;

    /// <summary>The numbers of a dimension; empty where no posting of the block says anything of it.</summary>
    public ReadOnlySpan<int> Column(int book) => Volatile.Read(ref _columns[book]);

    public static ushort CodeOf(Period period) => (ushort)(((period.Year - FirstYear) * Months) + period.Month);

    public static Period PeriodOf(ushort code) => new(FirstYear + (code / Months), code % Months);

    public static ushort StartOf(int year) => (ushort)Math.Clamp((Math.Clamp(year, 0, 10_000) - FirstYear) * Months, 0, ushort.MaxValue);

    /// <summary>Takes the rows after <paramref name="from"/> for one writer; false if another view has written there.</summary>
    public bool Claim(int from, int count) => Interlocked.CompareExchange(ref _written, from + count, from) == from;

    public void Write(int row, Posting posting, Books books)
    {
        (_ore[row], _kind[row], _period[row]) = (posting.Ore, (byte)posting.Kind, CodeOf(posting.Period));
        for (var book = 0; book < Books.Count; book++)
        {
            var code = books[book].Find(Books.ValueOf(book, posting));
            if (code != 0)
            {
                (_columns[book] ??= new int[Size])[row] = code;
            }
        }
    }

    /// <summary>The first rows alone, for a view that goes another way.</summary>
    public Block Prefix(int count)
    {
        var copy = new Block { _written = count };
        _ore.AsSpan(0, count).CopyTo(copy._ore);
        _kind.AsSpan(0, count).CopyTo(copy._kind);
        _period.AsSpan(0, count).CopyTo(copy._period);
        for (var book = 0; book < Books.Count; book++)
        {
            if (_columns[book] is { } column)
            {
                copy._columns[book] = new int[Size];
                column.AsSpan(0, count).CopyTo(copy._columns[book]);
            }
        }

        return copy;
    }
}
