using System.Collections.Immutable;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Styrbord.Exchange.Package;

/// <summary>
/// Reads one YAML document into nodes. Anchors, aliases, tags, several documents and keys that are not plain words are refused:
/// a package needs none of them, and they are how a small file becomes a large one.
/// </summary>
internal sealed class YamlTree
{
    private readonly string _file;
    private readonly Parser _events;
    private int _nodes;

    private YamlTree(string file, string text)
    {
        _file = file;
        _events = new Parser(new StringReader(text));
    }

    /// <summary>The document's outermost map, or nothing if it could not be read: then at least one diagnostic says why.</summary>
    public static MapNode? Read(string file, string text, Diagnostics found)
    {
        var tree = new YamlTree(file, text);
        try
        {
            return tree.Document();
        }
        catch (Refusal refusal)
        {
            found.Add(refusal.At, refusal.Code, refusal.Data);
        }
        catch (YamlException broken)
        {
            var at = new Place(file, (int)Math.Max(1, broken.Start.Line), (int)Math.Max(1, broken.Start.Column));
            found.Add(at, "package.yaml-syntax", ("reason", broken.InnerException?.Message ?? broken.Message));
        }
        catch (Exception broken) when (broken is InvalidOperationException or ArgumentException or IndexOutOfRangeException or OverflowException)
        {
            // the parser's own slips on text that is no YAML, found by random bytes
            found.Add(tree._events.Current is { } last ? tree.At(last) : Place.Start(file), "package.yaml-syntax", ("reason", broken.Message));
        }

        return null;
    }

    private MapNode Document()
    {
        _events.Consume<StreamStart>();
        if (_events.Accept<StreamEnd>(out _))
        {
            throw new Refusal(Place.Start(_file), "package.yaml-empty");
        }

        _events.Consume<DocumentStart>();
        var root = Next(1);
        _events.Consume<DocumentEnd>();
        if (!_events.Accept<StreamEnd>(out _))
        {
            throw new Refusal(At(_events.Current!), "package.yaml-documents");
        }

        return root as MapNode ?? throw new Refusal(root.At, "package.yaml-not-a-map");
    }

    private Node Next(int depth)
    {
        var here = At(_events.Current!);
        if (depth > PackageLimits.Depth || ++_nodes > PackageLimits.Nodes)
        {
            throw new Refusal(here, "package.yaml-too-deep", ("depth", $"{PackageLimits.Depth}"), ("nodes", $"{PackageLimits.Nodes}"));
        }

        if (_events.Accept<AnchorAlias>(out _))
        {
            throw new Refusal(here, "package.yaml-alias");
        }

        if (_events.Current is NodeEvent node && (!node.Anchor.IsEmpty || !node.Tag.IsEmpty))
        {
            throw new Refusal(here, node.Anchor.IsEmpty ? "package.yaml-tag" : "package.yaml-alias");
        }

        if (_events.TryConsume<Scalar>(out var scalar))
        {
            return StrictText.HiddenIn(scalar.Value) is { } hidden
                ? throw new Refusal(here, "package.hidden-character", ("character", $"U+{(int)scalar.Value[hidden]:X4}"))
                : new TextNode(here, scalar.Value.Normalize(), scalar.Style is ScalarStyle.Plain);
        }

        return _events.TryConsume<SequenceStart>(out _) ? List(here, depth) : Map(here, depth);
    }

    private ListNode List(Place here, int depth)
    {
        var items = ImmutableArray.CreateBuilder<Node>();
        while (!_events.TryConsume<SequenceEnd>(out _))
        {
            items.Add(Next(depth + 1));
        }

        return new ListNode(here, items.ToImmutable());
    }

    private MapNode Map(Place here, int depth)
    {
        _events.Consume<MappingStart>();
        var entries = ImmutableArray.CreateBuilder<MapEntry>();
        var keys = new HashSet<string>(StringComparer.Ordinal);
        while (!_events.TryConsume<MappingEnd>(out _))
        {
            if (Next(depth + 1) is not TextNode key)
            {
                throw new Refusal(here, "package.yaml-key");
            }

            if (!keys.Add(key.Text))
            {
                throw new Refusal(key.At, "package.duplicate-key", ("key", key.Text));
            }

            entries.Add(new MapEntry(key.At, key.Text, Next(depth + 1)));
        }

        return new MapNode(here, entries.ToImmutable());
    }

    private Place At(ParsingEvent happened) => new(_file, (int)Math.Max(1, happened.Start.Line), (int)Math.Max(1, happened.Start.Column));

    /// <summary>Ends the reading of one file; caught in <see cref="Read"/> and nowhere else.</summary>
    private sealed class Refusal(Place at, string code, params (string, string)[] data) : Exception
    {
        public Place At { get; } = at;

        public string Code { get; } = code;

        public new (string, string)[] Data { get; } = data;
    }
}
