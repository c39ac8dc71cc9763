using Styrbord.Domain.Kernel;

namespace Styrbord.Rendering.Text;

/// <summary>
/// Some emphasis cannot be written in Markdown (a bold comma in the middle of a word). A block that does not read back as it was
/// gives up its emphasis, then its links, then its shape; its words stay.
/// </summary>
internal static class Plainer
{
    public const int First = 0;
    public const int Last = 3;

    public static EquatableArray<TextBlock> Where(EquatableArray<TextBlock> blocks, EquatableArray<TextBlock> again, int step)
    {
        var aligned = blocks.Count == again.Count;
        return blocks.SelectMany((block, i) => aligned && block == again[i] ? [block] : Blocks(block, step)).ToEquatableArray();
    }

    private static IEnumerable<TextBlock> Blocks(TextBlock block, int step) => step < 2
        ? [Unmarked(block, step)]
        : PlainText.Lines([block]).Select(line => Runs(line)).Where(runs => runs.Count > 0).Select(runs => new TextParagraph(runs));

    private static TextBlock Unmarked(TextBlock block, int step) => block switch
    {
        TextParagraph paragraph => new TextParagraph(Unmarked(paragraph.Runs, step)),
        TextHeading heading => heading with { Runs = Unmarked(heading.Runs, step) },
        TextList list => Unmarked(list, step),
        TextQuote quote => new TextQuote(quote.Blocks.Select(b => Unmarked(b, step)).ToEquatableArray()),
        TextTable table => table with { Rows = table.Rows.Select(r => r.Select(c => Unmarked(c, step)).ToEquatableArray()).ToEquatableArray() },
        _ => block,
    };

    private static TextList Unmarked(TextList list, int step) => list with
    {
        Items = list.Items.Select(i => new TextItem(Unmarked(i.Runs, step), i.Nested.Select(n => Unmarked(n, step)).ToEquatableArray())).ToEquatableArray(),
    };

    private static EquatableArray<TextRun> Unmarked(EquatableArray<TextRun> runs, int step)
    {
        var plain = new Runs();
        foreach (var run in runs)
        {
            plain.Add(run.Text, step == 0 ? new TextMarks(Link: run.Marks.Link) : default);
        }

        return plain.Build();
    }

    private static EquatableArray<TextRun> Runs(string line)
    {
        var runs = new Runs();
        runs.Add(line.Replace('\t', ' '), default);
        return runs.Build();
    }
}
