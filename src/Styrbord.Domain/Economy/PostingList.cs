using System.Collections.Immutable;
using System.Globalization;
using Styrbord.Domain.Kernel;

namespace Styrbord.Domain.Economy;

/// <summary>Postings as a plain list: what the specification says, word for word, and all that a trial run needs.</summary>
public sealed class PostingList(ImmutableList<Posting> postings) : IPostings
{
    public static readonly PostingList Empty = new([]);

    public long Count => postings.Count;

    public long Sum(Slice slice) => Of(slice).Sum(p => p.Ore);

    public ImmutableArray<PostingGroup> By(ImmutableArray<Dimension> dimensions, Slice slice) =>
    [
        .. Of(slice).GroupBy(p => dimensions.Select(d => KeyOf(d, p)).ToEquatableArray()).Select(g => new PostingGroup(g.Key.Items, g.Sum(p => p.Ore), g.Count()))
            .Order(PostingKeys.InOrder),
    ];

    public IEnumerable<Posting> Of(Slice slice) => postings.Where(slice.Holds);

    public IPostings Append(IReadOnlyList<Posting> batch) => new PostingList(postings.AddRange(batch));

    private static string KeyOf(Dimension dimension, Posting posting) => dimension switch
    {
        Dimension.Set => posting.Set.Value,
        Dimension.Body => posting.Body.Value,
        Dimension.Unit => posting.Unit?.Value ?? "",
        Dimension.Class => posting.Class ?? "",
        Dimension.Year => posting.Period.Year.ToString(CultureInfo.InvariantCulture),
        Dimension.Month => posting.Period.Month.ToString("00", CultureInfo.InvariantCulture),
        Dimension.Counterparty => posting.Counterparty?.Value ?? "",
        Dimension.Project => posting.Project?.Value ?? "",
        _ => posting.Cause?.Value ?? "",
    };
}

/// <summary>Groups are ordered by their keys, one after the other, ordinally: the same in every process.</summary>
public static class PostingKeys
{
    public static readonly IComparer<PostingGroup> InOrder = Comparer<PostingGroup>.Create((one, other) =>
    {
        for (var i = 0; i < one.Keys.Length; i++)
        {
            if (string.CompareOrdinal(one.Keys[i], other.Keys[i]) is not 0 and var order)
            {
                return order;
            }
        }

        return 0;
    });
}
