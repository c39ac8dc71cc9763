using System.Collections.Immutable;
using Styrbord.Domain.Documents;
using Styrbord.Rendering.Html;

namespace Styrbord.Rendering.Comparison;

/// <summary>One row of segments. Long parts that are alike are cut down to the words nearest a change.</summary>
internal static class SegmentHtml
{
    private const int Near = 160;
    private const string Cut = " […] ";

    public static void Write(HtmlOutput html, ImmutableArray<Segment> segments)
    {
        for (var i = 0; i < segments.Length; i++)
        {
            if (segments[i].Kind == SegmentKind.Same)
            {
                Lines(html, Shortened(segments[i].Text, before: i > 0, after: i < segments.Length - 1));
            }
            else
            {
                Changed(html, segments[i].Text, segments[i].Kind);
            }
        }
    }

    public static void Changed(HtmlOutput html, string text, SegmentKind kind)
    {
        var (tag, sign, word) = kind == SegmentKind.Removed ? ("del", "−", "borttaget: ") : ("ins", "+", "tillagt: ");
        html.Open(tag);
        html.Element("span", word, ("class", "sr"));
        html.Element("span", sign, ("class", "jamf-tecken"), ("aria-hidden", "true"));
        if (Named(text) is { } named)
        {
            // a lone sign is easily overheard: it is read by its name and drawn larger
            html.Element("span", named, ("class", "sr"));
            html.Element("span", Drawn(text), ("class", "jamf-ett"), ("aria-hidden", "true"));
        }
        else
        {
            Lines(html, text);
        }

        html.Close(tag);
    }

    private static string Shortened(string text, bool before, bool after)
    {
        if (text.Length <= (2 * Near) + 40)
        {
            return text;
        }

        var head = before ? text[..WordEnd(text, Near)] : "";
        var tail = after ? text[WordStart(text, text.Length - Near)..] : "";
        return before || after ? $"{head}{Cut}{tail}" : $"{text[..WordEnd(text, 2 * Near)]}{Cut}";
    }

    private static int WordEnd(string text, int at) => text.LastIndexOf(' ', at, Near / 2) is > 0 and var space ? space : Whole(text, at);

    private static int WordStart(string text, int at) => text.IndexOf(' ', at, Near / 2) is > 0 and var space ? space + 1 : Whole(text, at);

    private static int Whole(string text, int at) => char.IsLowSurrogate(text[at]) ? at - 1 : at;

    private static void Lines(HtmlOutput html, string text)
    {
        var first = true;
        foreach (var line in text.Split('\n'))
        {
            html.Ours(first ? "" : "<br>").Text(line);
            first = false;
        }
    }

    private static string Drawn(string text) => text.Replace(' ', '␣').Replace('\u00a0', '⍽').Replace('\n', '¶');

    private static string? Named(string text)
    {
        if (text.Length > 8 || text.Any(char.IsLetterOrDigit))
        {
            return null;
        }

        return string.Join(", ", text.Select(Name));
    }

    private static string Name(char sign) => sign switch
    {
        ',' => "komma",
        '.' => "punkt",
        ';' => "semikolon",
        ':' => "kolon",
        '!' => "utropstecken",
        '?' => "frågetecken",
        '-' => "bindestreck",
        '–' => "tankstreck",
        '"' or '”' or '“' or '\'' or '’' => "citattecken",
        '(' or ')' => "parentes",
        '*' => "asterisk",
        ' ' => "blanksteg",
        '\u00a0' => "hårt blanksteg",
        '\n' => "radbrytning",
        _ => sign.ToString(),
    };
}
