using System.Globalization;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Styrbord.Domain.Kernel;
using Table = Markdig.Extensions.Tables.Table;

namespace Styrbord.Rendering.Text;

/// <summary>The parser's blocks to ours: deeper levels are drawn up to the second, unknown blocks become paragraphs.</summary>
internal static class MarkdownBlocks
{
    private const int MaxStart = 9999;

    public static EquatableArray<TextBlock> From(ContainerBlock container)
    {
        var blocks = new List<TextBlock>();
        Collect(container, blocks, insideQuote: false);
        return Merged(blocks).ToEquatableArray();
    }

    private static void Collect(ContainerBlock container, List<TextBlock> into, bool insideQuote)
    {
        foreach (var block in container)
        {
            switch (block)
            {
                case HeadingBlock heading:
                    AddHeading(heading, into);
                    break;
                case ListBlock list:
                    into.AddRange(Lists(list));
                    break;
                case QuoteBlock quote when insideQuote:
                    Collect(quote, into, insideQuote: true);
                    break;
                case QuoteBlock quote:
                    AddQuote(quote, into);
                    break;
                case Table table:
                    into.Add(MarkdownTables.From(table));
                    break;
                case LeafBlock leaf when MarkdownInlines.Runs(leaf).Build() is { Count: > 0 } runs:
                    into.Add(new TextParagraph(runs));
                    break;
            }
        }
    }

    private static void AddHeading(HeadingBlock heading, List<TextBlock> into)
    {
        if (MarkdownInlines.Runs(heading).Build(oneLine: true) is { Count: > 0 } runs)
        {
            into.Add(new TextHeading(Math.Clamp(heading.Level, 3, 4), runs));
        }
    }

    private static void AddQuote(QuoteBlock quote, List<TextBlock> into)
    {
        var inner = new List<TextBlock>();
        Collect(quote, inner, insideQuote: true);
        if (inner.Count > 0)
        {
            into.Add(new TextQuote(Merged(inner).ToEquatableArray()));
        }
    }

    private static IEnumerable<TextList> Lists(ListBlock list)
    {
        var items = new List<TextItem>();
        foreach (var item in list.OfType<ListItemBlock>())
        {
            var runs = new Runs();
            var nested = new List<TextList>();
            CollectItem(item, runs, nested);
            if (runs.Build() is { Count: > 0 } own)
            {
                items.Add(new TextItem(own, MergedLists(nested).ToEquatableArray()));
            }
            else
            {
                // an item without words gives its nested items its own place
                items.AddRange(nested.SelectMany(n => n.Items));
            }
        }

        if (items.Count > 0)
        {
            yield return new TextList(list.IsOrdered, Start(list), items.ToEquatableArray());
        }
    }

    private static void CollectItem(ContainerBlock item, Runs runs, List<TextList> nested)
    {
        foreach (var block in item)
        {
            switch (block)
            {
                case ListBlock list:
                    nested.AddRange(Lists(list).Select(Flat));
                    break;
                case ContainerBlock inner:
                    CollectItem(inner, runs, nested);
                    break;
                case LeafBlock leaf:
                    MarkdownInlines.Collect(leaf, runs);
                    runs.AddLineBreak();
                    break;
            }
        }
    }

    private static TextList Flat(TextList list) => list with
    {
        Items = list.Items.SelectMany(i => i.Nested.SelectMany(n => n.Items).Prepend(i with { Nested = [] })).ToEquatableArray(),
    };

    private static int Start(ListBlock list) =>
        list.IsOrdered && int.TryParse(list.OrderedStart, NumberStyles.None, CultureInfo.InvariantCulture, out var start) && start <= MaxStart ? start : 1;

    // two lists of one kind beside each other are one list in the normal form
    private static IEnumerable<TextBlock> Merged(List<TextBlock> blocks)
    {
        TextBlock? last = null;
        foreach (var block in blocks)
        {
            if (last is TextList a && block is TextList b && a.Ordered == b.Ordered)
            {
                last = a with { Items = a.Items.Concat(b.Items).ToEquatableArray() };
                continue;
            }

            if (last is not null)
            {
                yield return last;
            }

            last = block;
        }

        if (last is not null)
        {
            yield return last;
        }
    }

    private static IEnumerable<TextList> MergedLists(List<TextList> lists) => Merged([.. lists]).Cast<TextList>();
}
