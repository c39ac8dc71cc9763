using System.Net;
using Shouldly;
using Styrbord.Domain.Kernel;
using Styrbord.Domain.Plans;
using Styrbord.TestKit;
using Xunit;

namespace Styrbord.Web.Tests.Plans;

public sealed class TemplatePagesTests : IAsyncLifetime
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

    [Fact, Requirement("R-098", "R-100")]
    public async Task List_OfTemplates_NamesKindYearAndUse()
    {
        var page = SamplePages.Plain(await PageAsync("/mallar"));

        page.ShouldContain("Koncernmall Verksamhetsplan 1 1 1");
    }

    [Fact, Requirement("R-098", "R-100")]
    public async Task Template_SectionAddedAsMandatory_IsAskedForWhereThePlanIsWritten()
    {
        using var answer = await _browser.CommandAsync(
            "/mallar/mall", "WriteTemplateSection", ("_form", "nytt"), ("template", "mall"), ("heading", "Utmaningar"), ("instruction", "Vilka utmaningar ser nämnden?"), ("limit", "2000"), ("words", "3"), ("mandatory", "true"));
        answer.StatusCode.ShouldBe(HttpStatusCode.SeeOther, await answer.TextAsync());

        var section = SamplePages.Plain(await PageAsync($"{PlanSite.Address}/utmaningar"));
        section.ShouldContain("Anvisning. Vilka utmaningar ser nämnden?");
        section.ShouldContain("Omkring 3 ord, högst 2 000 tecken.");
        SamplePages.Plain(await PageAsync($"{PlanSite.Address}?visa=skicka")).ShouldContain("Avsnittet Utmaningar saknas.");
    }

    [Fact, Requirement("R-099")]
    public async Task Section_LongerThanIntended_IsWarnedOf()
    {
        await _site.GivenAsync(new WriteTemplateSection(new("mall"), "Så beaktas visionen", 60, "vision", Mandatory: true, Words: 2), new WriteSection(new("vp"), "vision", "Vi beaktar visionen."));

        SamplePages.Plain(await PageAsync($"{PlanSite.Address}/vision")).ShouldContain("3 av omkring 2 ord. Texten är längre än mallen tänkt sig.");
        SamplePages.Plain(await PageAsync($"{PlanSite.Address}?visa=skicka")).ShouldContain("Längre än mallen tänkt sig: Så beaktas visionen (3 av omkring 2 ord).");
    }

    [Fact]
    public async Task Template_SectionWithWrongExtent_IsShownAgainWithWhatWasWritten()
    {
        using var answer = await _browser.CommandAsync("/mallar/mall", "WriteTemplateSection", ("_form", "nytt"), ("template", "mall"), ("heading", "Utmaningar"), ("limit", "många"));

        answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await answer.TextAsync()).ShouldContain("value=\"många\"");
    }

    [Fact, Requirement("R-098")]
    public async Task Template_RemoveWrittenSection_IsRefusedWithWhoWroteIt()
    {
        await _site.GivenAsync(new WriteSection(new("vp"), "vision", "Vi beaktar visionen."));
        using var answer = await _browser.CommandAsync("/mallar/mall", "RemoveTemplateSection", ("_form", "vision"), ("template", "mall"), ("section", "vision"));

        (await answer.TextAsync()).ShouldContain("är skrivet av Hälsonämnden och kan inte tas bort.");
    }

    [Fact]
    public async Task Template_Change_IsOnTheTimelineInWords()
    {
        await _site.GivenAsync(new WriteTemplateSection(new("mall"), "Utmaningar", 60), new MoveTemplateSection(new("mall"), "utmaningar", "vision"), new RemoveTemplateSection(new("mall"), "utmaningar"), new RenameTemplate(new("mall"), "Mallen"));

        var page = SamplePages.Plain(await PageAsync("/revision/tidslinje"));
        page.ShouldContain("lade till avsnittet Utmaningar i mallen Koncernmall");
        page.ShouldContain("flyttade avsnittet Utmaningar i mallen Koncernmall");
        page.ShouldContain("tog bort avsnittet Utmaningar ur mallen Koncernmall");
        page.ShouldContain("bytte namn på mallen Koncernmall till Mallen");
    }

    [Fact]
    public async Task Template_ThatIsNot_IsMissing() => (await _browser.ShowAsync("/mallar/x")).StatusCode.ShouldBe(HttpStatusCode.NotFound);

    [Fact, Requirement("R-119")]
    public async Task Api_Templates_HaveTheKindsNameOfTheYear()
    {
        await _site.GivenAsync(
            new Domain.Organisation.SetTerm("regionalPlan", "regionens budget", null, new(2019, 1, 1)), new RecordTemplate(new("r"), 2019, "Mall", [], DocumentKind.RegionalPlan));
        using var answer = await _browser.ShowAsync("/api/v1/templates?year=2019");

        (await answer.JsonAsync()).AsArray().Select(t => (string?)t!["kindName"]).ShouldBe(["Verksamhetsplan", "Regionens budget"]);
    }

    private async Task<string> PageAsync(string path)
    {
        using var answer = await _browser.ShowAsync(path);
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        var html = await answer.TextAsync();
        html.ShouldBeOneWellMadePage();
        return html;
    }
}
