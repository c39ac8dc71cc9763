using Styrbord.Domain.Kernel;

namespace Styrbord.Rendering.Text;

/// <summary>
/// Markdown as Styrbord knows it: paragraphs, bold, italic, lists of one or two levels, headings of level 3 and 4, links (http,
/// https, mailto, <c>/…</c>), simple tables and quotes. Everything else is shown text. A line break is kept. No input throws.
/// </summary>
public static class MarkdownText
{
    /// <summary>The one normal form; applying it twice changes nothing. Done once at the border, before Decide.</summary>
    public static string Normalise(string markdown)
    {
        var blocks = MarkdownReader.Read(markdown);
        for (var step = Plainer.First; step <= Plainer.Last; step++)
        {
            var text = MarkdownWriter.Write(blocks);
            var again = MarkdownReader.Read(text);
            if (again == blocks)
            {
                return text;
            }

            blocks = Plainer.Where(blocks, again, step);
        }

        return MarkdownWriter.Write(blocks);
    }

    /// <summary>As encoded HTML: headings are h3 and h4, links to other sites carry <c>rel</c>.</summary>
    public static string ToHtml(string markdown)
    {
        var html = new Html.HtmlOutput();
        Html.TextHtml.Write(html, MarkdownReader.Read(markdown), new Html.TextHtmlOptions(HeadingShift: 0, LocalLinks: true));
        return html.ToString();
    }

    /// <summary>The words alone, a line for each paragraph, item and row; cells are parted by a tab.</summary>
    public static string ToPlain(string markdown) => string.Join('\n', PlainText.Lines(MarkdownReader.Read(markdown)));
}
