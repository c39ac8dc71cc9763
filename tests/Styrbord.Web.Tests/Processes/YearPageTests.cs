using Shouldly;
using Xunit;

namespace Styrbord.Web.Tests.Processes;

[Collection(SampleCollection.Name)]
public sealed class YearPageTests(SamplePages pages)
{
    [Fact, TestKit.Requirement("R-081")]
    public async Task Wheel_OfTheSample_HasItsMomentsAsLinksToTheList()
    {
        var html = await pages.HtmlAsync("/arshjul/2018");

        html.ShouldContain("<svg class=\"hjul\"");
        html.ShouldContain("href=\"#m-P18-13b\"");
        var text = SamplePages.Plain(html);
        text.ShouldContain("12 nov");
        text.ShouldContain("29 aug–20 sep");
        text.ShouldContain("16 och 25 apr");
        text.ShouldContain("Sex av elva beslut är fattade, alla med omedelbar justering. Fem återstår, 19, 20 och 24 september.");
    }

    [Fact, TestKit.Requirement("R-082")]
    public async Task Wheel_OfOneLevel_ShowsThatLevelAlone()
    {
        (await pages.HtmlAsync("/arshjul/2018?niva=politisk")).ShouldNotContain("href=\"#m-P18-U1d\"");
        (await pages.HtmlAsync("/arshjul/2018?niva=tjanstepersoner")).ShouldContain("href=\"#m-P18-U1d\"");
    }

    [Theory, TestKit.Requirement("R-081")]
    [InlineData("?version=2019", "P19-09")]
    [InlineData("?version=styrmodell", "PSM-07")]
    [InlineData("?visa=tidslinje", "P18-13b")]
    [InlineData("?visa=tabell", "P18-13b")]
    [InlineData("?urval=beslut", "P18-13b")]
    [InlineData("?urval=kvar", "P18-13b")]
    public async Task Wheel_ByVersionOrView_IsAWellMadePage(string query, string moment) =>
        (await pages.HtmlAsync("/arshjul/2018" + query)).ShouldContain($"id=\"m-{moment}\"");

    [Fact]
    public async Task Wheel_OfAYearWithNothing_IsAPageAllTheSame() => (await pages.TextAsync("/arshjul/2030")).ShouldContain("Årshjulet 2030");

    [Fact]
    public async Task Wheel_OfNoYear_IsNotThere() => (await (await pages.SignedInAsync()).ShowAsync("/arshjul/9999")).StatusCode.ShouldBe(System.Net.HttpStatusCode.NotFound);

    [Fact, TestKit.Requirement("R-075")]
    public async Task Meetings_OfTheSample_HaveTheirLastDays()
    {
        var text = await pages.TextAsync("/arshjul/2018/sammantraden");

        text.ShouldContain("Utskick mån 5 nov");
        text.ShouldContain("Kungörelse mån 19 nov");
        (await pages.HtmlAsync("/arshjul/2018/kalender")).ShouldContain("id=\"d-tidplan-15\"");
    }
}
