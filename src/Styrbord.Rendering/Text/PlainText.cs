using Styrbord.Domain.Kernel;

namespace Styrbord.Rendering.Text;

internal static class PlainText
{
    public static IEnumerable<string> Lines(EquatableArray<TextBlock> blocks) => blocks.SelectMany(Lines);

    public static string Of(EquatableArray<TextRun> runs) => string.Concat(runs.Select(r => r.Text));

    private static IEnumerable<string> Lines(TextBlock block) => block switch
    {
        TextParagraph paragraph => [Of(paragraph.Runs)],
        TextHeading heading => [Of(heading.Runs)],
        TextList list => list.Items.SelectMany(i => i.Nested.SelectMany(Lines).Prepend(Of(i.Runs))),
        TextQuote quote => Lines(quote.Blocks),
        TextTable table => table.Rows.Select(row => string.Join('\t', row.Select(Of))),
        _ => [],
    };
}
