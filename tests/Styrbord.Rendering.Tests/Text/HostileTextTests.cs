using System.Text.RegularExpressions;
using Shouldly;
using Styrbord.Rendering.Text;
using Xunit;

namespace Styrbord.Rendering.Tests.Text;

public sealed partial class HostileTextTests
{
    private const int Long = 1_000_000;

    public static TheoryData<string> Hostile => new(
    [
        Times(">", 10_000) + "a", Times("> - ", 10_000) + "a", Times("- ", 10_000) + "a", Times("1. ", 10_000) + "a",
        string.Join('\n', Enumerable.Range(0, 1000).Select(i => new string(' ', i * 2) + "- a")),
        Times("*a **", Long / 5), Times("[", Long), Times("![", Long / 2), Times("[a](", Long / 4), Times("<", Long), Times("&", Long), Times("\\", Long),
        Times("a|", Long / 2), Times("|a", 1000) + "\n" + Times("|-", 1000) + "\n" + Times("|1\n", 10_000), Times("a|b\n-|-\n", Long / 8),
        Times("`", Long), Times("_a ", Long / 3), Times("#", Long), Times(" ", Long) + "a", Times("ord\n", Long / 4), Times("<script>", Long / 8),
        "[a](" + Times("(", Long), Times("[a](b \"", Long / 7),
    ]);

    [Theory]
    [MemberData(nameof(Hostile), DisableDiscoveryEnumeration = true)]
    public void ToHtml_HostileText_HasOnlyOurMarkup(string text) => OurMarkup().Replace(MarkdownText.ToHtml(text), "").ShouldNotContain('<');

    [Theory]
    [MemberData(nameof(Hostile), DisableDiscoveryEnumeration = true)]
    public void Normalise_HostileText_IsItsOwnNormalForm(string text)
    {
        var normal = MarkdownText.Normalise(text);

        string.Equals(MarkdownText.Normalise(normal), normal, StringComparison.Ordinal).ShouldBeTrue();
    }

    [Theory]
    [InlineData("[a](javascript:alert(1))")]
    [InlineData("[a](JaVaScRiPt:alert(1))")]
    [InlineData("[a](java\tscript:alert(1))")]
    [InlineData("[a](<javascript:alert(1)>)")]
    [InlineData("[a](&#106;avascript:alert(1))")]
    [InlineData("[a](data:text/html,x)")]
    [InlineData("[a](vbscript:x)")]
    [InlineData("[a](//ond.exempel/)")]
    [InlineData("[a](ftp://exempel.se/)")]
    [InlineData("[a](relativ)")]
    [InlineData("<javascript:alert(1)>")]
    [InlineData("![a](https://exempel.se/x.png)")]
    [InlineData("[a](https:)")]
    [InlineData("[a](https://)")]
    public void ToHtml_AddressNotAllowed_IsNoLink(string text) => MarkdownText.ToHtml(text).ShouldNotContain("<a ");

    [Theory]
    [InlineData("[a](/\\ond.exempel/)", "<p><a href=\"/%5Cond.exempel/\">a</a></p>\n")]
    [InlineData("[a](</x\" onclick=\"y>)", "<p><a href=\"/x%22%20onclick=%22y\">a</a></p>\n")]
    [InlineData("[a](https://exempel.se/?a=1&b=2)", "<p><a href=\"https://exempel.se/?a=1&amp;b=2\" rel=\"noopener noreferrer\">a</a></p>\n")]
    [InlineData("[a](mailto:plan@exempel.se)", "<p><a href=\"mailto:plan@exempel.se\">a</a></p>\n")]
    [InlineData("<plan@exempel.se>", "<p><a href=\"mailto:plan@exempel.se\">plan@exempel.se</a></p>\n")]
    public void ToHtml_AllowedAddress_IsEncoded(string text, string html) => MarkdownText.ToHtml(text).ShouldBe(html);

    private static string Times(string piece, int times) => string.Concat(Enumerable.Repeat(piece, times));

    [GeneratedRegex("""</?(p|strong|em|ul|ol|li|blockquote|h[1-6]|table|thead|tbody|tr|th|td|div|br|a)( (start|scope|class|href|rel|tabindex|role|aria-label)="[^"<>]*")*>""", RegexOptions.ExplicitCapture, 20_000)]
    private static partial Regex OurMarkup();
}
