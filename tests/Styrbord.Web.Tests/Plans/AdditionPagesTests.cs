using System.Net;
using Shouldly;
using Styrbord.Domain.Kernel;
using Styrbord.Domain.Plans;
using Styrbord.TestKit;
using Xunit;

namespace Styrbord.Web.Tests.Plans;

public sealed class AdditionPagesTests : IAsyncLifetime
{
    private const string Place = PlanSite.Address + "/tillagg";
    private TestSite _site = null!;
    private HttpClient _browser = null!;

    public async ValueTask InitializeAsync()
    {
        _site = await TestSite.StartAsync();
        await PlanSite.FillAsync(_site);
        _browser = await _site.SignedInAsync();
    }

    public async ValueTask DisposeAsync()
    {
        _browser.Dispose();
        await _site.DisposeAsync();
    }

    [Fact, Requirement("R-067", "R-068", "R-136")]
    public async Task Page_WithNothing_SaysWhatBelongsThere()
    {
        var page = SamplePages.Plain(await PageAsync(Place));

        page.ShouldContain("De står som förslag tills du anger det politiska beslut de vilar på.");
        page.ShouldContain("Här står de processer som betyder mest i nämndens verksamhet");
        page.ShouldContain("Kompetensförsörjningsplanen är inte länkad.");
    }

    [Fact, Requirement("R-136")]
    public async Task Initiative_AsDecidedWithoutADecision_IsShownAgainWithWhy()
    {
        using var answer = await SendAsync("WriteInitiative", ("id", "i1"), ("kind", "method"), ("name", "Distansmonitorering"), ("text", "Mätning hemma."), ("decided", "true"), ("decision", ""));

        answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        var page = await answer.TextAsync();
        page.ShouldContain("Det politiska beslutet saknas.");
        page.ShouldContain("Mätning hemma.");
    }

    [Fact, Requirement("R-136", "R-137")]
    public async Task Initiative_Written_StandsAsAProposalAndOnTheTimeline()
    {
        using var answer = await SendAsync(
            "WriteInitiative", ("id", "i1"), ("kind", "method"), ("name", "Distansmonitorering"), ("text", "Mätning hemma."), ("replaces", "Återbesök fasas ut."), ("seen", ""));
        answer.StatusCode.ShouldBe(HttpStatusCode.SeeOther, await answer.TextAsync());

        var page = SamplePages.Plain(await PageAsync(Place));
        page.ShouldContain("Distansmonitorering Förslag");
        page.ShouldContain("Det som fasas ut: Återbesök fasas ut.");
        SamplePages.Plain(await PageAsync("/revision/tidslinje")).ShouldContain("förde in Distansmonitorering, något nytt, i förslag till verksamhetsplan 2019");
        SamplePages.Plain(await PageAsync("/sok?q=distansmonitorering")).ShouldContain("Distansmonitorering");
    }

    [Fact, Requirement("R-067")]
    public async Task Process_WithGoals_LinksToThem()
    {
        using var answer = await SendAsync("WriteProcess", ("id", "p1"), ("name", "Akut omhändertagande"), ("text", ""), ("goals", "M1"), ("goals", "M2"), ("seen", ""));
        answer.StatusCode.ShouldBe(HttpStatusCode.SeeOther, await answer.TextAsync());

        var page = await PageAsync(Place);
        page.ShouldContain("<a class=\"chip\" href=\"/planer/halsonamnden/2019/1.1\">1.1 En god hälsa</a>");
        page.ShouldContain("<a class=\"chip\" href=\"/planer/halsonamnden/2019/1.2\">");
    }

    [Fact, Requirement("R-068")]
    public async Task CompetencePlan_Linked_ShowsItsVersionAndIsInTheApi()
    {
        using var answer = await SendAsync(
            "LinkDocument", ("id", "k1"), ("kind", "competencePlan"), ("title", "Kompetensförsörjningsplan 2019"), ("address", "https://exempel.se/kfp"), ("version", "2"), ("day", "2018-03-01"));
        answer.StatusCode.ShouldBe(HttpStatusCode.SeeOther, await answer.TextAsync());

        SamplePages.Plain(await PageAsync(Place)).ShouldContain("Kompetensförsörjningsplan, version 2, 1 mars 2018");
        using var plan = await _browser.ShowAsync("/api/v1/plans/vp");
        ((string?)(await plan.JsonAsync())["documents"]![0]!["version"]).ShouldBe("2");
    }

    [Fact]
    public async Task Removed_IsGone()
    {
        await _site.GivenAsync(new WriteProcess(new("vp"), new("p1"), "Akut omhändertagande", [new("M1")]));
        using var answer = await SendAsync("RemoveItem", ("id", "p1"));

        answer.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        PlanSite.Plan(_site).Content.Processes.ShouldBeNull();
    }

    private Task<HttpResponseMessage> SendAsync(string command, params (string Name, string Value)[] fields) =>
        _browser.CommandAsync(Place, command, [("_form", "nytt"), ("plan", "vp"), .. fields]);

    private async Task<string> PageAsync(string path)
    {
        using var answer = await _browser.ShowAsync(path);
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        var html = await answer.TextAsync();
        html.ShouldBeOneWellMadePage();
        return html;
    }
}
