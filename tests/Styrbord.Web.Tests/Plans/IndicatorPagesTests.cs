using System.Net;
using Shouldly;
using Styrbord.TestKit;
using Xunit;

namespace Styrbord.Web.Tests.Plans;

public sealed class IndicatorPagesTests : IAsyncLifetime
{
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

    [Fact, Requirement("R-045")]
    public async Task Review_WithoutAllFive_IsRefusedAndReturnedWithAReasonIsShown()
    {
        using var refused = await SendAsync(("met", "clear"), ("accept", "true"), ("reason", ""));
        refused.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await refused.TextAsync()).ShouldContain("alla fem");

        using var returned = await SendAsync(("met", "clear"), ("accept", "false"), ("reason", "Källan går inte att följa."));
        returned.StatusCode.ShouldBe(HttpStatusCode.SeeOther, await returned.TextAsync());
        var page = SamplePages.Plain(await PageAsync("/indikatorer"));
        page.ShouldContain("Återlämnad");
        page.ShouldContain("Skäl. Källan går inte att följa. Inte uppfyllt: relevant, mätbar, enkel att förstå och möjlig att följa upp.");
        SamplePages.Plain(await PageAsync("/revision/tidslinje")).ShouldContain("lämnade tillbaka indikatorn Självskattad hälsa");
    }

    [Fact, Requirement("R-045")]
    public async Task Review_AllFive_IsAcceptedAndCounted()
    {
        using var answer = await SendAsync(("met", "clear"), ("met", "relevant"), ("met", "measurable"), ("met", "easyToUnderstand"), ("met", "possibleToFollowUp"), ("accept", "true"));
        answer.StatusCode.ShouldBe(HttpStatusCode.SeeOther, await answer.TextAsync());

        SamplePages.Plain(await PageAsync("/indikatorer")).ShouldContain("En av två indikatorer är granskad och godkänd.");
    }

    [Fact, Requirement("R-045")]
    public async Task Review_AskedFor_HasTheFiveCriteriaInItsForm()
    {
        var page = await PageAsync("/indikatorer?granska=ind-1");

        page.Split("name=\"met\"").Length.ShouldBe(6);
    }

    [Fact, Requirement("R-045")]
    public async Task Change_OfAReturnedOne_IsMadeOnThePage()
    {
        using var returned = await SendAsync(("met", "clear"), ("accept", "false"), ("reason", "Källan saknas."));
        (await PageAsync("/indikatorer?granska=ind-1")).ShouldContain("Spara ändringen");

        using var changed = await _browser.CommandAsync("/indikatorer", "ChangeIndicator", ("_form", "ind-1"), ("indicator", "ind-1"), ("name", "Självskattad hälsa"), ("unit", "%"), ("direction", "increase"), ("source", "Folkhälsoenkäten"));

        changed.StatusCode.ShouldBe(HttpStatusCode.SeeOther, await changed.TextAsync());
        SamplePages.Plain(await PageAsync("/indikatorer")).ShouldContain("Källa Folkhälsoenkäten.");
    }

    private Task<HttpResponseMessage> SendAsync(params (string Name, string Value)[] fields) =>
        _browser.CommandAsync("/indikatorer", "ReviewIndicator", [("_form", "ind-1"), ("indicator", "ind-1"), .. fields]);

    private async Task<string> PageAsync(string path)
    {
        using var answer = await _browser.ShowAsync(path);
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        var html = await answer.TextAsync();
        html.ShouldBeOneWellMadePage();
        return html;
    }
}
