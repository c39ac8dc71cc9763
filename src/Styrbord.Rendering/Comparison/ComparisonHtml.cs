using System.Collections.Immutable;
using Styrbord.Domain.Documents;
using Styrbord.Domain.Kernel;
using Styrbord.Rendering.Html;

namespace Styrbord.Rendering.Comparison;

/// <param name="HeadingLevel">Of the two headings, Beslutssats and Dokumentet.</param>
/// <param name="Left">What the left side is called, for instance "Revision 7".</param>
/// <param name="Right">What the right side is called.</param>
public sealed record ComparisonOptions(int HeadingLevel = 2, string Left = "Före", string Right = "Efter");

/// <summary>
/// A comparison as HTML: what is removed in <c>del</c>, what is added in <c>ins</c>, each with a sign and a word for those who
/// see no colour; white space that differs is drawn.
/// </summary>
public static class ComparisonHtml
{
    public static string Write(DocumentComparison comparison, ComparisonOptions? options = null)
    {
        var chosen = options ?? new ComparisonOptions();
        var html = new HtmlOutput();
        html.Ours("<div class=\"jamf\">\n");
        if (comparison.IsAlike)
        {
            html.Element("p", "Beslutssats och dokument är lika, tecken för tecken.", ("class", "jamf-lika")).Line();
        }
        else
        {
            Legend(html, chosen);
            Part(html, "Beslutssats", comparison.Motion, chosen);
            Part(html, "Dokumentet", comparison.Body, chosen);
        }

        return html.Ours("</div>\n").ToString();
    }

    private static void Legend(HtmlOutput html, ComparisonOptions options)
    {
        html.Ours("<p class=\"src\">");
        SegmentHtml.Changed(html, "bara i", SegmentKind.Removed);
        html.Text($" {options.Left}, ");
        SegmentHtml.Changed(html, "bara i", SegmentKind.Added);
        html.Text($" {options.Right}. Blanksteg som skiljer ritas ut: ␣ blanksteg, ⍽ hårt blanksteg, ¶ radbrytning.").Ours("</p>\n");
    }

    private static void Part(HtmlOutput html, string name, ImmutableArray<Difference> differences, ComparisonOptions options)
    {
        var tag = $"h{Math.Clamp(options.HeadingLevel, 2, 5)}";
        var count = differences.Length switch
        {
            0 => "lika",
            1 => "1 ställe skiljer",
            var n => $"{n} ställen skiljer",
        };
        html.Open(tag).Text(name).Ours(" ").Element("span", count, ("class", "muted")).Close(tag).Line();
        if (differences.IsEmpty)
        {
            return;
        }

        html.Ours("<ol class=\"jamf-lista\">\n");
        foreach (var difference in differences)
        {
            Write(html, difference);
        }

        html.Ours("</ol>\n");
    }

    private static void Write(HtmlOutput html, Difference difference)
    {
        html.Ours("<li>").Element("p", Place(difference), ("class", "jamf-plats")).Line();
        html.Ours("<p class=\"jamf-text\">");
        SegmentHtml.Write(html, difference.Segments);
        html.Ours("</p>");
        if (difference.IsFormOnly)
        {
            html.Element("p", "Orden är lika. Formen skiljer: rubriknivå, märkning, ankare eller kolumn.", ("class", "src"));
        }

        html.Ours("</li>\n");
    }

    private static string Place(Difference difference)
    {
        var block = (difference.Right ?? difference.Left) switch
        {
            Heading => "rubrik",
            Quote => "citat",
            Bullets => "lista",
            Facts => "uppgifter",
            Table table => $"tabellen {table.Caption}",
            _ => "text",
        };
        var change = (difference.Left, difference.Right) switch
        {
            (null, _) => ", tillagd",
            (_, null) => ", borttagen",
            _ => "",
        };
        var within = difference.Within is { } numbered ? $"{ContentsEntries.Text(numbered)} · " : "";
        return difference.Under is { } heading ? $"{within}{ContentsEntries.Text(heading)} · {block}{change}" : $"{char.ToUpperInvariant(block[0])}{block[1..]}{change}";
    }
}
