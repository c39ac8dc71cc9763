using System.Text;
using System.Text.RegularExpressions;
using Shouldly;
using Styrbord.Domain.Kernel;
using Styrbord.Rendering.Docx;
using Styrbord.Rendering.Html;
using Styrbord.Rendering.Tests.Docx;
using Styrbord.Rendering.Tests.Pdf;
using Styrbord.TestKit;
using Xunit;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Styrbord.Rendering.Tests;

/// <summary>One tree, three formats: the same words in the same order. White space, list marks and the list of contents are no words.</summary>
public sealed partial class SameTextTests
{
    [Theory, Requirement("R-116")]
    [InlineData(1)]
    [InlineData(40)]
    public void Docx_AnyTree_HasTheWordsOfHtml(int times) => OfDocx(Trees.Long(times)).ShouldBe(OfHtml(Trees.Long(times)));

    [Fact]
    public async Task Pdf_WholeTree_HasTheWordsOfHtml()
    {
        var pdf = await Converted.Tree(Trees.Whole);

        OfPdf(await Programs.Run("pdftotext", pdf, ["-raw"])).ShouldBe(Letters(OfHtml(Trees.Whole)));
    }

    private static string OfHtml(DocumentTree tree)
    {
        var html = HtmlWriter.Fragment(tree, new HtmlOptions(LocalLinks: false));
        return Joined(System.Net.WebUtility.HtmlDecode(Tags().Replace(html, match => Inline().IsMatch(match.Value) ? "" : " ")));
    }

    private static string OfDocx(DocumentTree tree)
    {
        using var document = DocxWriterTests.Open(DocxWriter.Write(tree));
        var text = new StringBuilder();
        var paragraphs = DocxWriterTests.Body(document).Descendants<W.Paragraph>()
            .Where(p => p.ParagraphProperties?.ParagraphStyleId?.Val?.Value?.StartsWith("TOC", StringComparison.Ordinal) != true);
        foreach (var paragraph in paragraphs)
        {
            foreach (var part in paragraph.Descendants().Where(e => e is W.Text or W.Break or W.TabChar))
            {
                text.Append(part is W.Text words ? words.Text : " ");
            }

            text.Append('\n');
        }

        return Joined(text.ToString());
    }

    private static string OfPdf(string text)
    {
        var body = Footers().Replace(text, "");
        var contents = body.IndexOf("Innehåll", StringComparison.Ordinal);
        var end = Leaders().Matches(body)[^1];
        return Letters(body[..contents] + body[(end.Index + end.Length)..]);
    }

    // paper draws the marks of lists and breaks lines where it must: the letters in their order are what must be the same
    private static string Letters(string text) => string.Concat(text.Where(char.IsLetter));

    private static string Joined(string text) => Space().Replace(text, " ").Trim();

    [GeneratedRegex("<[^>]*>", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Tags();

    [GeneratedRegex("^</?(strong|em|a|span|del|ins)[ >]", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Inline();

    [GeneratedRegex("^.*sida [0-9]+ av [0-9]+ *$", RegexOptions.ExplicitCapture | RegexOptions.Multiline, 1000)]
    private static partial Regex Footers();

    [GeneratedRegex("\\.{5,}\\s*[0-9]+", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Leaders();

    [GeneratedRegex("\\s+", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Space();
}
