using System.Collections.Immutable;
using Styrbord.Domain.Kernel;

namespace Styrbord.Domain.Documents;

/// <summary>
/// Where two locked documents differ, down to a comma or a space: blocks are aligned first, then words and signs within the
/// blocks that changed. The work is bounded: beyond the bounds a part is shown as removed and added.
/// </summary>
public static class TreeComparison
{
    /// <summary>Only blocks this near each other, in a run of changed ones, are taken for the same block rewritten.</summary>
    private const int Window = 20;

    public static DocumentComparison Compare(FrozenDocument left, FrozenDocument right) =>
        new(Blocks(Lines(left.Motion), Lines(right.Motion)), Blocks(left.Body.Items, right.Body.Items));

    private static ImmutableArray<Block> Lines(EquatableArray<string> motion) => [.. motion.Select(line => new Paragraph(line))];

    private static ImmutableArray<Difference> Blocks(ImmutableArray<Block> left, ImmutableArray<Block> right)
    {
        var found = ImmutableArray.CreateBuilder<Difference>();
        var removed = new List<int>();
        var added = new List<int>();
        foreach (var step in Alignment.Of(left, right))
        {
            if (step.IsSame)
            {
                Changed(left, right, removed, added, found);
            }
            else if (step.Right < 0)
            {
                removed.Add(step.Left);
            }
            else
            {
                added.Add(step.Right);
            }
        }

        Changed(left, right, removed, added, found);
        return found.ToImmutable();
    }

    private static void Changed(ImmutableArray<Block> left, ImmutableArray<Block> right, List<int> removed, List<int> added, ImmutableArray<Difference>.Builder found)
    {
        var next = 0;
        foreach (var i in removed)
        {
            var match = Match(left[i], right, added, next);
            for (; next < match; next++)
            {
                found.Add(OnlyRight(right, added[next]));
            }

            found.Add(match < 0 ? OnlyLeft(left, i) : Both(left[i], right, added[next++]));
        }

        for (; next < added.Count; next++)
        {
            found.Add(OnlyRight(right, added[next]));
        }

        removed.Clear();
        added.Clear();
    }

    private static int Match(Block block, ImmutableArray<Block> right, List<int> added, int from)
    {
        for (var k = from; k < added.Count && k < from + Window; k++)
        {
            if (block.GetType() == right[added[k]].GetType() && Tokens.AreNear(BlockText.Of(block), BlockText.Of(right[added[k]])))
            {
                return k;
            }
        }

        return -1;
    }

    private static Difference Both(Block left, ImmutableArray<Block> right, int index) =>
        new(Under(right, index), left, right[index], Segments.Of(BlockText.Of(left), BlockText.Of(right[index]))) { Within = Within(right, index) };

    private static Difference OnlyLeft(ImmutableArray<Block> left, int index) =>
        new(Under(left, index), left[index], Right: null, Whole(SegmentKind.Removed, left[index])) { Within = Within(left, index) };

    private static Difference OnlyRight(ImmutableArray<Block> right, int index) =>
        new(Under(right, index), Left: null, right[index], Whole(SegmentKind.Added, right[index])) { Within = Within(right, index) };

    private static ImmutableArray<Segment> Whole(SegmentKind kind, Block block) => BlockText.Of(block) is { Length: > 0 } text ? [new(kind, text)] : [];

    private static Heading? Under(ImmutableArray<Block> blocks, int index) => Above(blocks, index).FirstOrDefault();

    private static Heading? Within(ImmutableArray<Block> blocks, int index) =>
        Under(blocks, index) is { Number: null or "" } under ? Above(blocks, index).FirstOrDefault(h => h.Level < under.Level && h.Number is { Length: > 0 }) : null;

    private static IEnumerable<Heading> Above(ImmutableArray<Block> blocks, int index)
    {
        for (; index >= 0; index--)
        {
            if (blocks[index] is Heading heading)
            {
                yield return heading;
            }
        }
    }
}
