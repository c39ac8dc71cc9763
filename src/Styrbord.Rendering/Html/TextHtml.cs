using System.Globalization;
using Styrbord.Domain.Kernel;
using Styrbord.Rendering.Text;

namespace Styrbord.Rendering.Html;

/// <param name="HeadingShift">Added to the text's own heading levels, which are 3 and 4.</param>
/// <param name="LocalLinks">Whether <c>/…</c> becomes a link; a downloaded file has nowhere to lead.</param>
/// <param name="Mark">Label after the text, if any.</param>
internal sealed record TextHtmlOptions(int HeadingShift, bool LocalLinks, string? Mark = null);

/// <summary>The text model as HTML.</summary>
internal static class TextHtml
{
    public static void Write(HtmlOutput html, EquatableArray<TextBlock> blocks, TextHtmlOptions options)
    {
        for (var i = 0; i < blocks.Count; i++)
        {
            var mark = i == blocks.Count - 1 ? options.Mark : null;
            if (blocks[i] is TextParagraph paragraph)
            {
                html.Open("p");
                Runs(html, paragraph.Runs, options);
                HtmlBlocks.Mark(html, mark);
                html.Close("p").Line();
            }
            else
            {
                Block(html, blocks[i], options with { Mark = null });
                AloneMark(html, mark);
            }
        }
    }

    private static void AloneMark(HtmlOutput html, string? mark)
    {
        if (mark is not null)
        {
            html.Open("p");
            HtmlBlocks.Mark(html, mark);
            html.Close("p").Line();
        }
    }

    private static void Block(HtmlOutput html, TextBlock block, TextHtmlOptions options)
    {
        switch (block)
        {
            case TextHeading heading:
                var tag = $"h{Math.Clamp(heading.Level + options.HeadingShift, 2, 6)}";
                html.Open(tag);
                Runs(html, heading.Runs, options);
                html.Close(tag).Line();
                break;
            case TextList list:
                List(html, list, options);
                break;
            case TextQuote quote:
                html.Open("blockquote").Line();
                Write(html, quote.Blocks, options);
                html.Close("blockquote").Line();
                break;
            case TextTable table:
                Table(html, table, options);
                break;
        }
    }

    private static void List(HtmlOutput html, TextList list, TextHtmlOptions options)
    {
        var tag = list.Ordered ? "ol" : "ul";
        html.Open(tag, ("start", list.Start == 1 ? null : list.Start.ToString(CultureInfo.InvariantCulture))).Line();
        foreach (var item in list.Items)
        {
            html.Open("li");
            Runs(html, item.Runs, options);
            foreach (var nested in item.Nested)
            {
                html.Line();
                List(html, nested, options);
            }

            html.Close("li").Line();
        }

        html.Close(tag).Line();
    }

    private static void Table(HtmlOutput html, TextTable table, TextHtmlOptions options)
    {
        html.Ours("<div class=\"wrap\" tabindex=\"0\" role=\"region\" aria-label=\"Tabell\"><table>\n<thead>");
        for (var r = 0; r < table.Rows.Count; r++)
        {
            html.Open("tr");
            for (var c = 0; c < table.Rows[r].Count; c++)
            {
                var tag = r == 0 ? "th" : "td";
                html.Open(tag, ("scope", r == 0 ? "col" : null), ("class", table.Numbers[c] ? "num" : null));
                Runs(html, table.Rows[r][c], options);
                html.Close(tag);
            }

            html.Close("tr").Ours(r == 0 ? "</thead>\n<tbody>\n" : "\n");
        }

        html.Ours("</tbody></table></div>\n");
    }

    private static void Runs(HtmlOutput html, EquatableArray<TextRun> runs, TextHtmlOptions options)
    {
        foreach (var run in runs)
        {
            var link = run.Marks.Link is { } target && (options.LocalLinks || !LinkTarget.IsLocal(target)) ? target : null;
            if (link is not null)
            {
                html.Open("a", ("href", link), ("rel", LinkTarget.IsLocal(link) || LinkTarget.IsMail(link) ? null : "noopener noreferrer"));
            }

            html.Ours(run.Marks.Bold ? "<strong>" : "").Ours(run.Marks.Italic ? "<em>" : "");
            Lines(html, run.Text);
            html.Ours(run.Marks.Italic ? "</em>" : "").Ours(run.Marks.Bold ? "</strong>" : "").Ours(link is not null ? "</a>" : "");
        }
    }

    private static void Lines(HtmlOutput html, string text)
    {
        var first = true;
        foreach (var line in text.Split('\n'))
        {
            html.Ours(first ? "" : "<br>\n").Text(line);
            first = false;
        }
    }
}
