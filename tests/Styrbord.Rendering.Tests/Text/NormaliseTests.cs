using Shouldly;
using Styrbord.Rendering.Text;
using Xunit;

namespace Styrbord.Rendering.Tests.Text;

public sealed class NormaliseTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("  Ett \t stycke  \r\n\r\n\r\n\r\nTvå\n", "Ett stycke\n\nTvå")]
    [InlineData("rad ett\nrad två", "rad ett\nrad två")]
    [InlineData("__fet__ och _kursiv_", "**fet** och *kursiv*")]
    [InlineData("** inte fet **", "\\*\\* inte fet \\*\\*")]
    [InlineData("**a *b* c**", "**a *b* c**")]
    [InlineData("**se [planen](/planer) nu**", "**se [planen](/planer) nu**")]
    [InlineData("* ett\n* två", "- ett\n- två")]
    [InlineData("- ett\n\n- två", "- ett\n- två")]
    [InlineData("1) ett\n2) två\n   - inre", "1. ett\n2. två\n   - inre")]
    [InlineData("- a\n  - b\n    - c", "- a\n  - b\n  - c")]
    [InlineData("# Rubrik", "### Rubrik")]
    [InlineData("##### Rubrik ####", "#### Rubrik")]
    [InlineData("Rubrik\n===", "Rubrik\n\\===")]
    [InlineData("> citat\nfortsätter", "> citat\n> fortsätter")]
    [InlineData("a|b\n-|-:\n1|2", "| a | b |\n| --- | ---: |\n| 1 | 2 |")]
    [InlineData("<https://exempel.se/a>", "[https://exempel.se/a](https://exempel.se/a)")]
    [InlineData("2019. Ett år", "2019. Ett år")]
    [InlineData("*Folkhälsa*, RUS_2019 & 3 * 4 < 13 [sic]", "*Folkhälsa*, RUS_2019 & 3 * 4 < 13 [sic]")]
    public void Normalise_Construct_HasOneForm(string text, string expected) => MarkdownText.Normalise(text).ShouldBe(expected);

    [Theory]
    [InlineData("<script>alert(1)</script>", "<script>alert(1)</script>")]
    [InlineData("a <b>fet</b>\n\n<!-- dold -->", "a <b>fet</b>\n<!-- dold -->")]
    [InlineData("&lt;i&gt;", "<i>")]
    [InlineData("[klicka](javascript:alert(1))", "[klicka](javascript:alert(1))")]
    [InlineData("[klicka](//ond.exempel/)", "[klicka](//ond.exempel/)")]
    [InlineData("![bild](https://exempel.se/a.png)", "![bild](https://exempel.se/a.png)")]
    [InlineData("[a]: https://exempel.se/", "[a]: https://exempel.se/")]
    [InlineData("```\nkod\n```", "```\nkod\n```")]
    [InlineData("    indraget", "indraget")]
    [InlineData("---", "---")]
    [InlineData("**fet utan slut", "**fet utan slut")]
    public void Normalise_NoConstructOfOurs_StaysShownText(string text, string shown) =>
        MarkdownText.ToPlain(MarkdownText.Normalise(text)).ShouldBe(shown);

    [Fact]
    public void Normalise_RandomTexts_SecondTimeChangesNothingAndWordsStay()
    {
        var random = new Random(20180913);
        for (var i = 0; i < 5000; i++)
        {
            var text = RandomMarkdown.Text(random);
            var normal = MarkdownText.Normalise(text);
            MarkdownText.Normalise(normal).ShouldBe(normal, $"number {i}: {text}");
            MarkdownText.ToPlain(normal).ShouldBe(MarkdownText.ToPlain(text), $"number {i}: {text}");
        }
    }
}
