using System.Collections.Immutable;
using Styrbord.Domain.Kernel;

namespace Styrbord.Domain.Documents;

/// <summary>What differs between two locked documents: motion and body apart, since either alone makes a decision another.</summary>
/// <param name="Motion">Differences of the motion (beslutssats), in order.</param>
/// <param name="Body">Differences of the body, in order.</param>
public sealed record DocumentComparison(ImmutableArray<Difference> Motion, ImmutableArray<Difference> Body)
{
    /// <summary>True exactly when motion and body are equal.</summary>
    public bool IsAlike => Motion.IsEmpty && Body.IsEmpty;
}

/// <summary>One block that differs.</summary>
/// <param name="Under">The nearest heading above it, in the right document unless the block is only in the left; none before the first.</param>
/// <param name="Left">The block as it was; nothing when it has been added.</param>
/// <param name="Right">The block as it is; nothing when it has been removed.</param>
/// <param name="Segments">The block's words in order; only <see cref="SegmentKind.Same"/> when its words are alike and its form differs.</param>
public sealed record Difference(Heading? Under, Block? Left, Block? Right, ImmutableArray<Segment> Segments)
{
    /// <summary>The numbered heading that <see cref="Under"/> stands below, when it has no number of its own.</summary>
    public Heading? Within { get; init; }

    /// <summary>The words are alike: a level, a style, a label or a column differs.</summary>
    public bool IsFormOnly => Segments.All(s => s.Kind == SegmentKind.Same);
}

/// <param name="Kind">Whether the left, the right or both have it.</param>
/// <param name="Text">Never empty; white space as it is.</param>
public sealed record Segment(SegmentKind Kind, string Text);

public enum SegmentKind
{
    Same,
    Removed,
    Added,
}
