using System.Collections.Immutable;

namespace Styrbord.Exchange.Package;

/// <summary>What a YAML file or a CSV row is read into before anything is known of its meaning; every part keeps its place.</summary>
internal abstract record Node(Place At);

/// <param name="At">Where it stands.</param>
/// <param name="Text">As written, without quotes.</param>
/// <param name="Plain">Written without quotes in YAML, so that an empty one or <c>null</c> means nothing.</param>
/// <param name="Cell">From a CSV file: several values stand in one cell, apart by |.</param>
internal sealed record TextNode(Place At, string Text, bool Plain, bool Cell = false) : Node(At)
{
    public bool IsNothing => Plain && Text is "" or "~" or "null";
}

internal sealed record ListNode(Place At, ImmutableArray<Node> Items) : Node(At);

internal sealed record MapNode(Place At, ImmutableArray<MapEntry> Entries) : Node(At);

internal sealed record MapEntry(Place At, string Key, Node Value);
