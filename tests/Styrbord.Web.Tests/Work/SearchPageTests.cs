using System.Net;
using Shouldly;
using Styrbord.Web.Tests.Plans;
using Xunit;

namespace Styrbord.Web.Tests.Work;

public sealed class SearchPageTests : PlanSitePages
{
    private protected override async Task FillAsync()
    {
        await PlanSite.CompleteAsync(Site);
    }

    [Fact]
    public async Task Search_WordOfAnAnswer_LeadsToItsPlace()
    {
        var page = await PageAsync("/sok?q=m%C3%A4ter+m%C3%A5nad");
        page.ShouldContain("En träff");
        page.ShouldContain("<a href=\"/planer/halsonamnden/2019/1.1#uppdrag-1.1.1b\">");
        page.ShouldContain("Vi <mark>mäter</mark> varje <mark>månad</mark>.");
    }

    [Theory]
    [InlineData("halsonamnden", "/organisation/halsonamnden")]
    [InlineData("2018/00002", "/beslut/2019/arende")]
    [InlineData("1.1.1a", "/roda-traden/2019/1.1.1a")]
    [InlineData("god hälsa", "/mal/M1")]
    [InlineData("självskattad", "/planer/halsonamnden/2019/1.1#indikator-ind-1")]
    [InlineData("sjukhuset", "/organisation/halsonamnden")]
    public async Task Search_EveryKind_HasItsAddress(string asked, string address)
    {
        (await PageAsync($"/sok?q={Uri.EscapeDataString(asked)}")).ShouldContain($"<a href=\"{address}\">");
        using var there = await Browser.ShowAsync(address);
        there.StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Theory]
    [InlineData("/sok", "Sök")]
    [InlineData("/sok?q=zebra", "Inget hittades för")]
    [InlineData("/sok?q=%3Cscript%3E", "&lt;script&gt;")]
    public async Task Search_NothingToShow_SaysSo(string address, string words) => (await PageAsync(address)).ShouldContain(words);

    [Fact]
    public async Task Search_VeryLongQuestion_IsAnswered() => (await PageAsync("/sok?q=" + new string('x', 5000))).ShouldContain("Inget hittades");

    [Fact]
    public async Task Search_ByTheApi_GivesKindTitleAndAddress()
    {
        using var api = Site.Api();
        using var answer = await api.ShowAsync("/api/v1/search?q=egenv%C3%A5rd");
        var read = await answer.JsonAsync();

        ((int)read["all"]!).ShouldBeGreaterThan(1);
        read["found"]!.AsArray().Select(f => (string?)f!["kind"]).ShouldContain("planText");
    }
}
