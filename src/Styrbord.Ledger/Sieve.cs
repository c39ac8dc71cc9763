using Styrbord.Domain.Economy;

namespace Styrbord.Ledger;

/// <summary>A slice in the numbers of the columns: which rows of a block it holds.</summary>
internal readonly struct Sieve
{
    private readonly (int Column, int Least, int Most)[] _asked;

    /// <param name="slice">What is asked.</param>
    /// <param name="books">Of the view.</param>
    public Sieve(Slice slice, Books books)
    {
        var words = Books.Asked(slice).Select((word, book) => (word, book)).Where(a => a.word is not null).Select(a => (Column: a.book, Code: books[a.book].Find(a.word!))).ToList();
        IsEmpty = words.Any(w => w.Code < 0);
        _asked =
        [
            .. words.Select(w => (w.Column, w.Code, w.Code)),
            (Block.Kind, (int)slice.Kind, (int)slice.Kind),
            (Block.Period, slice.From is { } from ? Block.StartOf(from) : 0, slice.To is { } to ? Block.StartOf(Math.Min(to, 10_000) + 1) - 1 : int.MaxValue),
        ];
    }

    /// <summary>It asks for a value that no posting has.</summary>
    public bool IsEmpty { get; }

    /// <summary>Numbers of the rows it holds among the first <paramref name="count"/>, written to <paramref name="rows"/>; how many.</summary>
    public int Rows(Block block, int count, Span<int> rows)
    {
        foreach (var (number, least, most) in _asked)
        {
            var column = block.Column(number);
            if (column.Least > most || column.Most < least)
            {
                return 0;
            }
        }

        for (var row = 0; row < count; row++)
        {
            rows[row] = row;
        }

        var found = count;
        foreach (var (number, least, most) in _asked)
        {
            found = block.Column(number).Kept(least, most, rows[..found]);
        }

        return found;
    }
}
