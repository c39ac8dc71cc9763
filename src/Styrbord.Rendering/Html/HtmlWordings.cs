using Styrbord.Domain.Kernel;

namespace Styrbord.Rendering.Html;

/// <summary>Old and new wording side by side: what was removed in <c>del</c>, what was added in <c>ins</c>.</summary>
internal static class HtmlWordings
{
    public static void Write(HtmlOutput html, Wordings wordings)
    {
        html.Open("div", ("class", "wrap lyd"), ("tabindex", "0"), ("role", "region"), ("aria-label", $"{wordings.Left} och {wordings.Right}, sida vid sida"));
        html.Ours("<table>\n<thead><tr>").Element("th", wordings.Left, ("scope", "col")).Element("th", wordings.Right, ("scope", "col")).Ours("</tr></thead>\n");
        foreach (var pair in wordings.Pairs)
        {
            html.Ours("<tbody><tr>").Element("th", pair.Place, ("colspan", "2"), ("scope", "rowgroup")).Ours("</tr>\n<tr>");
            Cell(html, pair.Left, "del");
            Cell(html, pair.Right, "ins");
            html.Ours("</tr></tbody>\n");
        }

        html.Ours("</table></div>\n");
    }

    private static void Cell(HtmlOutput html, EquatableArray<WordingPart> parts, string tag)
    {
        html.Open("td");
        if (parts.Count == 0)
        {
            html.Text(Captions.Nothing);
        }

        foreach (var part in parts)
        {
            if (part.Changed)
            {
                html.Element(tag, part.Text);
            }
            else
            {
                html.Text(part.Text);
            }
        }

        html.Close("td");
    }
}
