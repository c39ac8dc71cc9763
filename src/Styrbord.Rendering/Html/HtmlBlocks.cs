using Styrbord.Domain.Kernel;
using Styrbord.Rendering.Text;

namespace Styrbord.Rendering.Html;

/// <summary>The blocks of a tree as HTML, in order, with the level of the nearest heading at hand.</summary>
internal sealed class HtmlBlocks(HtmlOutput html, HtmlOptions options, IReadOnlyList<string> anchors)
{
    private int _level;
    private int _tables;
    private int _headings;

    public static void Mark(HtmlOutput html, string? mark)
    {
        if (!string.IsNullOrWhiteSpace(mark))
        {
            html.Ours(" ").Element("span", mark, ("class", "ex"));
        }
    }

    public void Write(Block block)
    {
        switch (block)
        {
            case Heading heading:
                WriteHeading(heading);
                break;
            case Paragraph paragraph:
                html.Open("p", ("class", ParagraphClass(paragraph.Style))).Text(Characters.Line(paragraph.Text));
                Mark(html, paragraph.Mark);
                html.Close("p").Line();
                break;
            case RichText rich:
                TextHtml.Write(html, MarkdownReader.Read(rich.Markdown), TextOptions(rich.Mark));
                break;
            case Quote quote:
                WriteQuote(quote);
                break;
            case Bullets bullets:
                WriteBullets(bullets);
                break;
            case Facts facts:
                WriteFacts(html, facts.Items.Select(f => (f.Term, f.Description)), "fakta");
                break;
            case Table table:
                WriteTable(table);
                break;
            case Wordings wordings:
                HtmlWordings.Write(html, wordings);
                break;
            case Signatures signatures:
                html.Ours("<ul class=\"under\">\n");
                foreach (var role in signatures.Roles)
                {
                    html.Element("li", role).Line();
                }

                html.Close("ul").Line();
                break;
            case PageBreak:
                html.Ours("<hr class=\"sidbryt\">\n");
                break;
        }
    }

    public static void WriteFacts(HtmlOutput html, IEnumerable<(string Term, string Description)> facts, string name)
    {
        html.Open("dl", ("class", name)).Line();
        foreach (var (term, description) in facts)
        {
            html.Ours("<div>").Element("dt", term).Ours(" ").Element("dd", description).Ours("</div>\n");
        }

        html.Close("dl").Line();
    }

    private static string? ParagraphClass(string? style) => style switch
    {
        "note" => "src",
        "lead" => "lead",
        _ => null,
    };

    private TextHtmlOptions TextOptions(string? mark) => new(_level + options.TitleLevel - 2, options.LocalLinks, mark);

    private void WriteHeading(Heading heading)
    {
        _level = Math.Clamp(heading.Level, 1, 6);
        var tag = $"h{Math.Min(_level + options.TitleLevel, 6)}";
        html.Open(tag, ("id", anchors[_headings++]));
        if (!string.IsNullOrEmpty(heading.Number))
        {
            html.Element("span", heading.Number, ("class", "nr")).Ours(" ");
        }

        html.Text(Characters.Line(heading.Text)).Close(tag).Line();
    }

    private void WriteQuote(Quote quote)
    {
        html.Ours("<figure class=\"e-las\"><blockquote>\n");
        TextHtml.Write(html, MarkdownReader.Read(quote.Markdown), TextOptions(mark: null));
        html.Close("blockquote");
        if (!string.IsNullOrWhiteSpace(quote.Source))
        {
            html.Element("figcaption", quote.Source, ("class", "src"));
        }

        html.Close("figure").Line();
    }

    private void WriteBullets(Bullets bullets)
    {
        var tag = bullets.Ordered ? "ol" : "ul";
        html.Open(tag).Line();
        foreach (var item in bullets.Items)
        {
            html.Element("li", item).Line();
        }

        html.Close(tag).Line();
    }

    private void WriteRow(Table table, EquatableArray<string> row, bool isSum)
    {
        html.Open("tr", ("class", isSum ? "sum" : null));
        // an empty cell heads nothing: then the first one with words does; a sum's name goes over the empty ones after it
        var empty = row.Items.TakeWhile(cell => cell.Length == 0).Count();
        var head = empty < row.Count ? empty : 0;
        var over = isSum && head == 0 ? 1 + row.Items.Skip(1).TakeWhile(cell => cell.Length == 0).Count() : 1;
        for (var i = 0; i < row.Count; i += i == head ? over : 1)
        {
            var number = i < table.Columns.Count && table.Columns[i].Number;
            html.Element(
                i == head ? "th" : "td", row[i], ("scope", i == head ? "row" : null), ("class", number ? "num" : null),
                ("colspan", i == head && over > 1 ? over.ToString(System.Globalization.CultureInfo.InvariantCulture) : null));
        }

        html.Close("tr").Line();
    }

    private void WriteTable(Table table)
    {
        var caption = $"{options.IdPrefix}tabell-{++_tables}";
        html.Open("div", ("class", "wrap"), ("tabindex", "0"), ("role", "region"), ("aria-labelledby", caption)).Ours("<table>\n");
        html.Element("caption", Captions.Of(table), ("id", caption)).Ours("\n<thead><tr>");
        foreach (var column in table.Columns)
        {
            html.Element("th", column.Text, ("scope", "col"), ("class", column.Number ? "num" : null));
        }

        html.Ours("</tr></thead>\n<tbody>\n");
        for (var r = 0; r < table.Rows.Count; r++)
        {
            WriteRow(table, table.Rows[r], table.IsSum(r));
        }

        html.Ours("</tbody></table></div>\n");
    }
}
