using System.Collections.Immutable;
using System.Globalization;
using System.Runtime.InteropServices;
using Styrbord.Domain.Economy;

namespace Styrbord.Ledger;

/// <summary>Sums over dimensions: the numbers of a row's dimensions make one number, by which sums are kept.</summary>
internal sealed class RollUp
{
    /// <summary>So many sums are kept in an array, more in a dictionary.</summary>
    private const long Dense = 1 << 22;

    // years 1900 to 2157, months 0 to 12
    private const int Years = 258;
    private const int Months = 13;

    private readonly ImmutableArray<Dimension> _dimensions;
    private readonly Books _books;
    private readonly long[] _radix;
    private readonly long[]? _sums;
    private readonly int[]? _counts;
    private readonly Dictionary<Int128, (long Ore, long Count)> _sparse = [];

    public RollUp(ImmutableArray<Dimension> dimensions, Books books)
    {
        (_dimensions, _books) = (dimensions, books);
        _radix = [.. dimensions.Select(d => (long)SizeOf(d, books))];
        var all = _radix.Aggregate((Int128)1, (product, size) => product * size);
        if (all <= Dense)
        {
            (_sums, _counts) = (new long[(int)all], new int[(int)all]);
        }
    }

    public void Add(Block block, ReadOnlySpan<int> rows)
    {
        var ore = block.Ore;
        Column[] columns = [.. _dimensions.Select(d => block.Column(Books.Of(d) is >= 0 and var book ? book : Block.Period))];
        foreach (var row in rows)
        {
            var key = KeyOf(columns, row);
            if (_sums is { } sums)
            {
                sums[(int)key] += ore[row];
                _counts![(int)key]++;
                continue;
            }

            ref var sum = ref CollectionsMarshal.GetValueRefOrAddDefault(_sparse, key, out _);
            sum = (sum.Ore + ore[row], sum.Count + 1);
        }
    }

    public ImmutableArray<PostingGroup> Groups() => _sums is { } sums
        ? [.. Enumerable.Range(0, sums.Length).Where(k => _counts![k] > 0).Select(k => Group(k, sums[k], _counts![k])).Order(PostingKeys.InOrder)]
        : [.. _sparse.Select(s => Group(s.Key, s.Value.Ore, s.Value.Count)).Order(PostingKeys.InOrder)];

    private Int128 KeyOf(Column[] columns, int row)
    {
        var key = (Int128)0;
        for (var i = 0; i < columns.Length; i++)
        {
            var code = columns[i][row];
            key = (key * _radix[i]) + _dimensions[i] switch
            {
                Dimension.Year => code / Months,
                Dimension.Month => code % Months,
                _ => code,
            };
        }

        return key;
    }

    private PostingGroup Group(Int128 key, long ore, long count)
    {
        var keys = new string[_dimensions.Length];
        for (var i = keys.Length - 1; i >= 0; i--)
        {
            keys[i] = NameOf(_dimensions[i], (int)(key % _radix[i]));
            key /= _radix[i];
        }

        return new(ImmutableCollectionsMarshal.AsImmutableArray(keys), ore, count);
    }

    private string NameOf(Dimension dimension, int code) => dimension switch
    {
        Dimension.Year => (1900 + code).ToString(CultureInfo.InvariantCulture),
        Dimension.Month => code.ToString("00", CultureInfo.InvariantCulture),
        _ => _books[Books.Of(dimension)][code],
    };

    private static int SizeOf(Dimension dimension, Books books) => dimension switch
    {
        Dimension.Year => Years,
        Dimension.Month => Months,
        _ => books[Books.Of(dimension)].Count,
    };
}
