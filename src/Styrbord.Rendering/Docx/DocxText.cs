using DocumentFormat.OpenXml;
using Styrbord.Rendering.Text;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Styrbord.Rendering.Docx;

/// <summary>Paragraphs and runs.</summary>
internal static class DocxText
{
    // a span, because one element is itself a sequence of its children
    public static W.Paragraph Paragraph(string style, params ReadOnlySpan<OpenXmlElement> content)
    {
        var paragraph = new W.Paragraph(new W.ParagraphProperties(new W.ParagraphStyleId { Val = style }));
        foreach (var element in content)
        {
            paragraph.AppendChild(element);
        }

        return paragraph;
    }

    /// <param name="newPage">It begins a new page.</param>
    public static W.Paragraph Paragraph(string style, bool newPage, params ReadOnlySpan<OpenXmlElement> content)
    {
        var paragraph = Paragraph(style, content);
        if (newPage)
        {
            paragraph.ParagraphProperties!.AppendChild(new W.PageBreakBefore());
        }

        return paragraph;
    }

    /// <summary>One run; line breaks within become breaks.</summary>
    public static W.Run Run(string text, bool bold = false, bool italic = false, string? style = null)
    {
        var run = new W.Run();
        if (bold || italic || style is not null)
        {
            run.Append(Properties(bold, italic, style));
        }

        var first = true;
        foreach (var line in Characters.Clean(text).Split('\n'))
        {
            if (!first)
            {
                run.Append(new W.Break());
            }

            run.Append(new W.Text(line) { Space = SpaceProcessingModeValues.Preserve });
            first = false;
        }

        return run;
    }

    /// <summary>A run in which no date is broken between two lines.</summary>
    public static W.Run Whole(string text)
    {
        var run = new W.Run();
        var between = false;
        foreach (var part in Bound(Characters.Line(text)).Split('\u2011'))
        {
            run.Append(between ? [new W.NoBreakHyphen()] : Array.Empty<OpenXmlElement>());
            run.Append(new W.Text(part) { Space = SpaceProcessingModeValues.Preserve });
            between = true;
        }

        return run;
    }

    // a hyphen between two digits belongs to a date or a number
    private static string Bound(string text) =>
        string.Concat(text.Select((letter, i) => letter == '-' && i > 0 && i + 1 < text.Length && char.IsAsciiDigit(text[i - 1]) && char.IsAsciiDigit(text[i + 1]) ? '\u2011' : letter));

    public static W.Run Tab() => new(new W.TabChar());

    /// <summary>The label after a text, set apart by a space.</summary>
    public static IEnumerable<OpenXmlElement> Mark(string? mark) =>
        string.IsNullOrWhiteSpace(mark) ? [] : [Run(" "), Run($"\u00a0{Characters.Line(mark)}\u00a0", style: "Mark")];

    public static IEnumerable<OpenXmlElement> Field(string instruction, string result) =>
    [
        new W.Run(new W.FieldChar { FieldCharType = W.FieldCharValues.Begin }),
        new W.Run(new W.FieldCode($" {instruction} ") { Space = SpaceProcessingModeValues.Preserve }),
        new W.Run(new W.FieldChar { FieldCharType = W.FieldCharValues.Separate }),
        Run(result),
        new W.Run(new W.FieldChar { FieldCharType = W.FieldCharValues.End }),
    ];

    private static W.RunProperties Properties(bool bold, bool italic, string? style)
    {
        var properties = new W.RunProperties();
        if (style is not null)
        {
            properties.Append(new W.RunStyle { Val = style });
        }

        if (bold)
        {
            properties.Append(new W.Bold());
        }

        if (italic)
        {
            properties.Append(new W.Italic());
        }

        return properties;
    }
}
