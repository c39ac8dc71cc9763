using Styrbord.Domain.Kernel;

namespace Styrbord.Rendering.Html;

/// <summary>A document tree as one HTML file to keep or print (A4): its style is inside, it fetches nothing.</summary>
public static class HtmlPage
{
    private static readonly string Style = Embedded.Text("Html.page.css");

    public static string Write(DocumentTree tree)
    {
        var html = new HtmlOutput();
        html.Ours("<!DOCTYPE html>\n<html lang=\"sv\">\n<head>\n<meta charset=\"utf-8\">\n");
        html.Ours("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
        html.Element("title", tree.Title).Ours("\n<style>\n").Ours(Style).Ours("</style>\n</head>\n<body>\n<main>\n");
        html.Ours(HtmlWriter.Fragment(tree, new HtmlOptions(LocalLinks: false, Contents: ContentsEntries.Wanted(tree))));
        return html.Ours("</main>\n</body>\n</html>\n").ToString();
    }
}
