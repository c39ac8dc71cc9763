using Styrbord.Domain.Kernel;

namespace Styrbord.Domain.Documents;

/// <summary>All words of a block as one text, a line for each part.</summary>
internal static class BlockText
{
    public static string Of(Block block) => block switch
    {
        Heading heading => heading.Number is { Length: > 0 } number ? $"{number} {heading.Text}" : heading.Text,
        Paragraph paragraph => Marked(paragraph.Text, paragraph.Mark),
        RichText rich => Marked(rich.Markdown, rich.Mark),
        Quote quote => Lines([quote.Markdown, quote.Source]),
        Bullets bullets => Lines(bullets.Items),
        Facts facts => Lines(facts.Items.Select(f => $"{f.Term}: {f.Description}")),
        Table table => Lines([table.Caption, table.Unit, Cells(table.Columns.Select(c => c.Text)), .. table.Rows.Select(r => Cells(r))]),
        Wordings wordings => Lines(wordings.Pairs.SelectMany(p => new[] { p.Place, Words(p.Left), Words(p.Right) })),
        Signatures signatures => Lines(signatures.Roles),
        _ => "",
    };

    private static string Words(EquatableArray<WordingPart> parts) => string.Concat(parts.Select(p => p.Text));

    private static string Marked(string text, string? mark) => string.IsNullOrEmpty(mark) ? text : $"{text} [{mark}]";

    private static string Cells(IEnumerable<string> cells) => string.Join(" | ", cells);

    private static string Lines(IEnumerable<string?> lines) => string.Join('\n', lines.Where(line => !string.IsNullOrEmpty(line)));
}
