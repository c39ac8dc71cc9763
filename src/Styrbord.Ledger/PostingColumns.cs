using System.Buffers;
using System.Collections.Immutable;
using Styrbord.Domain.Economy;

namespace Styrbord.Ledger;

/// <summary>
/// Postings as columns in memory, in blocks shared between views: the view after N postings is a prefix of the columns. Adding to the
/// newest view writes after it; adding to an older one copies its last block and goes its own way.
/// </summary>
public sealed class PostingColumns : IPostings
{
    public static readonly PostingColumns Empty = new([], 0, Books.Empty);

    private readonly ImmutableArray<Block> _blocks;
    private readonly Books _books;

    private PostingColumns(ImmutableArray<Block> blocks, long count, Books books) => (_blocks, Count, _books) = (blocks, count, books);

    public long Count { get; }

    public long Sum(Slice slice)
    {
        var total = 0L;
        Each(slice, (block, rows) =>
        {
            var ore = block.Ore;
            foreach (var row in rows)
            {
                total += ore[row];
            }
        });
        return total;
    }

    public ImmutableArray<PostingGroup> By(ImmutableArray<Dimension> dimensions, Slice slice)
    {
        var roll = new RollUp(dimensions, _books);
        Each(slice, roll.Add);
        return roll.Groups();
    }

    public IEnumerable<Posting> Of(Slice slice)
    {
        var found = new List<Posting>();
        Each(slice, (block, rows) =>
        {
            foreach (var row in rows)
            {
                found.Add(_books.Read(block, row));
            }
        });
        return found;
    }

    public IPostings Append(IReadOnlyList<Posting> batch)
    {
        ArgumentNullException.ThrowIfNull(batch);
        if (batch.Count == 0)
        {
            return this;
        }

        var (books, blocks, used) = (_books.With(batch), _blocks.ToBuilder(), (int)(Count % Block.Size));
        for (var next = 0; next < batch.Count;)
        {
            if (used == 0)
            {
                blocks.Add(new Block());
            }

            var take = Math.Min(Block.Size - used, batch.Count - next);
            if (!blocks[^1].Claim(used, take))
            {
                blocks[^1] = blocks[^1].Prefix(used);
                _ = blocks[^1].Claim(used, take);
            }

            for (var i = 0; i < take; i++)
            {
                blocks[^1].Write(used + i, batch[next + i], books);
            }

            (next, used) = (next + take, (used + take) % Block.Size);
            if (used == 0)
            {
                blocks[^1] = blocks[^1].Packed();
            }
        }

        return new PostingColumns(blocks.ToImmutable(), Count + batch.Count, books);
    }

    private delegate void Rows(Block block, ReadOnlySpan<int> rows);

    private void Each(Slice slice, Rows take)
    {
        var sieve = new Sieve(slice, _books);
        if (sieve.IsEmpty)
        {
            return;
        }

        var rows = ArrayPool<int>.Shared.Rent(Block.Size);
        for (var i = 0; i < _blocks.Length; i++)
        {
            var written = i < _blocks.Length - 1 ? Block.Size : (int)(Count - ((long)i * Block.Size));
            var found = sieve.Rows(_blocks[i], written, rows);
            if (found > 0)
            {
                take(_blocks[i], rows.AsSpan(0, found));
            }
        }

        ArrayPool<int>.Shared.Return(rows);
    }
}
