using System.Collections.Immutable;
using Shouldly;
using Styrbord.Domain.Documents;
using Styrbord.Domain.Kernel;
using Styrbord.Rendering.Comparison;
using Styrbord.TestKit;
using Xunit;

namespace Styrbord.Rendering.Tests.Html;

public sealed class ComparisonHtmlTests
{
    [Fact, Requirement("R-129")]
    public void Write_MovedComma_IsSeenAndHeardWithoutColour()
    {
        var html = Compared("Nämnden ska, enligt planen verka.", "Nämnden ska enligt planen, verka.");

        html.ShouldContain(
            "<p class=\"jamf-plats\">1.2 En god och jämlik hälsa · text</p>\n<p class=\"jamf-text\">Nämnden ska"
            + "<del><span class=\"sr\">borttaget: </span><span class=\"jamf-tecken\" aria-hidden=\"true\">−</span><span class=\"sr\">komma</span><span class=\"jamf-ett\" aria-hidden=\"true\">,</span></del>"
            + " enligt planen"
            + "<ins><span class=\"sr\">tillagt: </span><span class=\"jamf-tecken\" aria-hidden=\"true\">+</span><span class=\"sr\">komma</span><span class=\"jamf-ett\" aria-hidden=\"true\">,</span></ins>"
            + " verka.</p>");
    }

    [Fact]
    public void Write_WhiteSpaceThatDiffers_IsDrawn() => Compared("ett två", "ett\u00a0två").ShouldContain(">␣<");

    [Fact]
    public void Write_AlikeDocuments_SaysSo() => Compared("a", "a").ShouldBe("<div class=\"jamf\">\n<p class=\"jamf-lika\">Beslutssats och dokument är lika, tecken för tecken.</p>\n</div>\n");

    [Fact]
    public void Write_MarkupInTexts_IsEncoded() => Compared("<b>a</b>", "<script>b</script>").ShouldNotContain("<script>");

    [Fact]
    public void Write_LongPartsThatAreAlike_AreCut()
    {
        var words = string.Join(' ', Enumerable.Repeat("ordet", 1000));

        Compared($"{words}, {words}", $"{words} {words}").Length.ShouldBeLessThan(2000);
    }

    private static string Compared(string left, string right) => ComparisonHtml.Write(TreeComparison.Compare(Of(left), Of(right)));

    private static FrozenDocument Of(string text) =>
        new(1, "operationalPlan", "Plan", ["Planen godkänns."], [new Heading(2, "En god och jämlik hälsa", "1.2"), new Paragraph(text)]);
}
