using System.Text.RegularExpressions;
using Shouldly;
using Styrbord.Domain.Kernel;
using Styrbord.Rendering.Html;
using Xunit;

namespace Styrbord.Rendering.Tests.Html;

public sealed partial class HtmlWriterTests
{
    [Fact]
    public void Fragment_HeadingsBelowATitle_AreOneLevelDownWithNumberAndId() =>
        Body(new Heading(2, "En god hälsa", "1.2", "mal-1.2")).ShouldBe("<h3 id=\"mal-1.2\"><span class=\"nr\">1.2</span> En god hälsa</h3>\n");

    [Fact]
    public void Fragment_SameHeadingTwice_HasTwoIds()
    {
        var heading = new Heading(1, "Åtgärder & mål");

        Ids().Matches(Body(heading, heading)).Select(m => m.Groups["id"].Value).ShouldBe(["atgarder-mal", "atgarder-mal-2"]);
    }

    [Fact]
    public void Fragment_HeadingInText_StandsBelowTheNearestHeading() =>
        Body(new Heading(1, "A"), new RichText("### B\n\n#### C")).ShouldBe("<h2 id=\"a\">A</h2>\n<h3>B</h3>\n<h4>C</h4>\n");

    [Fact]
    public void Fragment_Quote_HasItsSource() =>
        Body(new Quote("Ett *mål*.", "Planeringsdirektiv 2019"))
            .ShouldBe("<figure class=\"e-las\"><blockquote>\n<p>Ett <em>mål</em>.</p>\n</blockquote><figcaption class=\"src\">Planeringsdirektiv 2019</figcaption></figure>\n");

    [Fact]
    public void Fragment_Mark_FollowsTheLastParagraph() =>
        Body(new RichText("Ett.\n\nTvå.", "exempeltext")).ShouldBe("<p>Ett.</p>\n<p>Två. <span class=\"ex\">exempeltext</span></p>\n");

    [Fact]
    public void Fragment_Table_HasCaptionUnitAndScopes() =>
        Body(new Table("Ram", [new("År"), new("Ram", true)], [["2019", "1 204"]], "tkr")).ShouldBe(
            "<div class=\"wrap\" tabindex=\"0\" role=\"region\" aria-labelledby=\"tabell-1\"><table>\n<caption id=\"tabell-1\">Ram, tkr</caption>\n"
            + "<thead><tr><th scope=\"col\">År</th><th scope=\"col\" class=\"num\">Ram</th></tr></thead>\n"
            + "<tbody>\n<tr><th scope=\"row\">2019</th><td class=\"num\">1 204</td></tr>\n</tbody></table></div>\n");

    [Fact]
    public void Fragment_ASum_HasItsNameOverTheEmptyCells() =>
        Body(new Table("Ram", [new("Nämnd"), new("Slag"), new("Ram", true)], [["Summa", "", "1"]], Sums: [0])).ShouldContain(
            "<tr class=\"sum\"><th scope=\"row\" colspan=\"2\">Summa</th><td class=\"num\">1</td></tr>");

    [Fact]
    public void Fragment_Facts_AreADescriptionList() =>
        Body(new Facts([new("Läge", "Besvarat")])).ShouldBe("<dl class=\"fakta\">\n<div><dt>Läge</dt> <dd>Besvarat</dd></div>\n</dl>\n");

    [Fact]
    public void Fragment_MarkupInAnyField_IsEncoded()
    {
        const string evil = "\"><script>alert(1)</script>";
        var html = HtmlWriter.Fragment(new DocumentTree(1, "k", evil, [new(evil, evil, evil)],
        [
            new Heading(1, evil, evil, evil), new Paragraph(evil, evil, evil), new RichText(evil, evil), new Quote(evil, evil), new Bullets([evil]),
            new Facts([new(evil, evil)]), new Table(evil, [new(evil)], [[evil]], evil),
        ]));

        html.ShouldNotContain("<script");
    }

    [Fact]
    public void Page_WholeDocument_FetchesNothing()
    {
        var html = HtmlPage.Write(Trees.Whole);

        html.ShouldStartWith("<!DOCTYPE html>\n<html lang=\"sv\">");
        Fetches().IsMatch(html).ShouldBeFalse();
    }

    [Fact]
    public void Page_LinkToOwnPlace_IsTextAlone() => HtmlPage.Write(Trees.Of(new RichText("[här](/planer)"))).ShouldContain("<p>här</p>");

    [Fact]
    public void Page_Contents_LeadToHeadings()
    {
        var html = HtmlPage.Write(Trees.Whole);

        var ids = Ids().Matches(html).Select(m => m.Groups["id"].Value).ToList();
        Targets().Matches(html).Select(m => m.Groups["id"].Value).ShouldBeSubsetOf(ids);
        ids.ShouldBeUnique();
    }

    private static string Body(params Block[] blocks)
    {
        var html = HtmlWriter.Fragment(Trees.Of(blocks));
        return html[(html.IndexOf("</header>\n", StringComparison.Ordinal) + "</header>\n".Length)..html.LastIndexOf("</article>", StringComparison.Ordinal)];
    }

    [GeneratedRegex(" id=\"(?<id>[^\"]*)\"", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Ids();

    [GeneratedRegex("href=\"#(?<id>[^\"]*)\"", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Targets();

    [GeneratedRegex("<link|<script|<img|@import|url\\(|src=", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Fetches();
}
