using System.Text;
using Styrbord.Domain.Kernel;

namespace Styrbord.Rendering.Text;

/// <summary>The text model as Markdown in the one normal form: blocks parted by an empty line, nothing at the end.</summary>
internal static class MarkdownWriter
{
    public static string Write(EquatableArray<TextBlock> blocks) => string.Join("\n\n", blocks.Select(Block));

    private static string Block(TextBlock block) => block switch
    {
        TextParagraph paragraph => MarkdownRuns.Lines(paragraph.Runs),
        TextHeading heading => $"{new string('#', heading.Level)} {HeadingText(heading)}",
        TextList list => string.Join('\n', List(list)),
        TextQuote quote => string.Join('\n', Write(quote.Blocks).Split('\n').Select(line => line.Length == 0 ? ">" : $"> {line}")),
        TextTable table => Table(table),
        _ => "",
    };

    // hash signs at the end would be taken for the heading's closing
    private static string HeadingText(TextHeading heading)
    {
        var text = MarkdownRuns.Text(heading.Runs);
        return text.EndsWith('#') ? $"{text[..^1]}\\#" : text;
    }

    private static IEnumerable<string> List(TextList list)
    {
        var number = list.Start;
        foreach (var item in list.Items)
        {
            var mark = list.Ordered ? $"{number++}. " : "- ";
            var indent = new string(' ', mark.Length);
            var first = true;
            foreach (var line in MarkdownRuns.Lines(item.Runs).Split('\n').Concat(item.Nested.SelectMany(List)))
            {
                yield return (first ? mark : indent) + line;
                first = false;
            }
        }
    }

    private static string Table(TextTable table)
    {
        var text = new StringBuilder();
        for (var i = 0; i < table.Rows.Count; i++)
        {
            text.Append("| ").AppendJoin(" | ", table.Rows[i].Select(MarkdownRuns.Text)).Append(" |");
            if (i == 0)
            {
                text.Append("\n| ").AppendJoin(" | ", table.Numbers.Select(number => number ? "---:" : "---")).Append(" |");
            }

            text.Append(i < table.Rows.Count - 1 ? "\n" : "");
        }

        return text.ToString();
    }
}
