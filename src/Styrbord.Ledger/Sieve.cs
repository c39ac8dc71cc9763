using Styrbord.Domain.Economy;

namespace Styrbord.Ledger;

/// <summary>A slice in the numbers of the columns: which rows of a block it holds.</summary>
internal readonly struct Sieve
{
    private readonly byte _kind;
    private readonly ushort _from;
    private readonly ushort _until;
    private readonly int[] _books;
    private readonly int[] _codes;

    /// <param name="slice">What is asked.</param>
    /// <param name="books">Of the view.</param>
    public Sieve(Slice slice, Books books)
    {
        _kind = (byte)slice.Kind;
        _from = slice.From is { } from ? Block.StartOf(from) : ushort.MinValue;
        _until = slice.To is { } to ? Block.StartOf(Math.Min(to, 10_000) + 1) : ushort.MaxValue;
        var asked = Books.Asked(slice);
        _books = [.. Enumerable.Range(0, Books.Count).Where(b => asked[b] is not null)];
        _codes = [.. _books.Select(b => books[b].Find(asked[b]!))];
        IsEmpty = _codes.Contains(-1);
    }

    /// <summary>It asks for a value that no posting has.</summary>
    public bool IsEmpty { get; }

    /// <summary>Numbers of the rows it holds among the first <paramref name="count"/>, written to <paramref name="rows"/>; how many.</summary>
    public int Rows(Block block, int count, Span<int> rows)
    {
        var kinds = block.Kind;
        var periods = block.Periods;
        var found = 0;
        for (var row = 0; row < count; row++)
        {
            rows[found] = row;
            found += kinds[row] == _kind && periods[row] >= _from && periods[row] < _until ? 1 : 0;
        }

        for (var i = 0; i < _books.Length && found > 0; i++)
        {
            found = Kept(block.Column(_books[i]), _codes[i], rows[..found]);
        }

        return found;
    }

    private static int Kept(ReadOnlySpan<int> column, int code, Span<int> rows)
    {
        if (column.IsEmpty)
        {
            return code == 0 ? rows.Length : 0;
        }

        var kept = 0;
        foreach (var row in rows)
        {
            rows[kept] = row;
            kept += column[row] == code ? 1 : 0;
        }

        return kept;
    }
}
