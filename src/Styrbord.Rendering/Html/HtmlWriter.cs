using Styrbord.Domain.Kernel;

namespace Styrbord.Rendering.Html;

/// <param name="TitleLevel">Heading level of the document's title, 1 to 3; the tree's headings follow below it.</param>
/// <param name="LocalLinks">Whether links to <c>/…</c> are links.</param>
/// <param name="Contents">Whether a list of contents stands before the body.</param>
/// <param name="IdPrefix">Put before every id when two documents stand on one page.</param>
public sealed record HtmlOptions(int TitleLevel = 1, bool LocalLinks = true, bool Contents = false, string IdPrefix = "");

/// <summary>A document tree as accessible HTML.</summary>
public static class HtmlWriter
{
    /// <summary>An <c>article class="dok"</c> to stand inside a page.</summary>
    public static string Fragment(DocumentTree tree, HtmlOptions? options = null)
    {
        var chosen = options ?? new HtmlOptions();
        var html = new HtmlOutput();
        var anchors = Anchors.Of(tree, chosen.IdPrefix);
        html.Ours("<article class=\"dok\" lang=\"sv\">\n");
        Header(html, tree, chosen);
        if (chosen.Contents && tree.Contents != false)
        {
            Contents(html, tree, anchors, chosen);
        }

        var blocks = new HtmlBlocks(html, chosen, anchors);
        foreach (var block in tree.Body)
        {
            blocks.Write(block);
        }

        return html.Ours("</article>\n").ToString();
    }

    private static void Header(HtmlOutput html, DocumentTree tree, HtmlOptions options)
    {
        html.Ours("<header class=\"dok-huvud\">\n").Element($"h{Math.Clamp(options.TitleLevel, 1, 3)}", tree.Title).Line();
        if (tree.Front.Count > 0)
        {
            HtmlBlocks.WriteFacts(html, tree.Front.Select(f => (f.Label, Captions.Stated(f.Value))), "dok-egenskaper");
        }

        html.Ours("</header>\n");
    }

    private static void Contents(HtmlOutput html, DocumentTree tree, IReadOnlyList<string> anchors, HtmlOptions options)
    {
        var id = $"{options.IdPrefix}innehallsforteckning";
        html.Open("nav", ("class", "dok-innehall"), ("aria-labelledby", id));
        html.Element($"h{Math.Clamp(options.TitleLevel, 1, 3) + 1}", Captions.Contents, ("id", id)).Ours("\n<ol>\n");
        foreach (var (index, heading) in ContentsEntries.Of(tree))
        {
            html.Open("li", ("class", $"n{heading.Level}")).Element("a", ContentsEntries.Text(heading), ("href", $"#{anchors[index]}")).Close("li").Line();
        }

        html.Ours("</ol></nav>\n");
    }
}
