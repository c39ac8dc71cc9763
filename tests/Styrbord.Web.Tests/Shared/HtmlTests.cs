using Shouldly;
using Styrbord.Web.Shared;
using Xunit;

namespace Styrbord.Web.Tests.Shared;

public sealed class HtmlTests
{
    [Fact]
    public void Of_TextInAHole_IsEncoded() =>
        Html.Of($"<td title=\"{"\"><script>"}\">{"å & <b>"}</td>").Value.ShouldBe("<td title=\"&quot;&gt;&lt;script&gt;\">å &amp; &lt;b&gt;</td>");

    [Fact]
    public void Of_MarkupInAHole_StandsAsItIs() => Html.Of($"<p>{Html.Sample()}</p>").Value.ShouldBe("<p><span class=\"ex\">exempeldata</span></p>");

    [Fact]
    public void Status_Always_HasShapeWordAndColour()
    {
        var status = Html.Status(Mark.Conditional, "Villkorat 2 av 3").Value;
        status.ShouldContain("st-warn");
        status.ShouldContain("<svg");
        status.ShouldContain("Villkorat 2 av 3");
    }

    [Fact]
    public void Meter_OfNothing_IsEmpty() => Html.Meter(0, 0).Value.ShouldContain("width=\"0\"");
}
