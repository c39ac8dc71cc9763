using System.Net;
using Shouldly;
using Styrbord.Domain.Kernel;
using Styrbord.Domain.Plans;
using Styrbord.TestKit;
using Xunit;

namespace Styrbord.Web.Tests.Plans;

public sealed class TextPagesTests : IAsyncLifetime
{
    private TestSite _site = null!;
    private HttpClient _browser = null!;

    public async ValueTask InitializeAsync()
    {
        _site = await TestSite.StartAsync();
        await PlanSite.FillAsync(_site);
        await _site.GivenAsync(new RecordTemplate(new("underlag"), 2019, "Budgetunderlag 2019", [new("direktiven", "Så tas planeringsdirektiven om hand", true, "Här anger nämnderna hur de tar hand om planeringsdirektiven.", 2_000)], DocumentKind.BudgetInput));
        _browser = await _site.SignedInAsync();
    }

    public async ValueTask DisposeAsync()
    {
        _browser.Dispose();
        await _site.DisposeAsync();
    }

    [Fact, Requirement("R-106")]
    public async Task Text_OpenedWrittenAndLocked_IsADocument()
    {
        using var opened = await _browser.CommandAsync("/underlag", "OpenText", ("id", "bu"), ("template", "underlag"), ("for", "hsn"), ("matter", ""));
        opened.StatusCode.ShouldBe(HttpStatusCode.SeeOther, await opened.TextAsync());
        var empty = SamplePages.Plain(await PageAsync("/underlag/bu"));
        empty.ShouldContain("Anvisning. Här anger nämnderna hur de tar hand om planeringsdirektiven.");
        empty.ShouldContain("Avsnittet Så tas planeringsdirektiven om hand saknas.");
        using var early = await _browser.CommandAsync("/underlag/bu", "LockText", ("document", "bu"));
        early.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);

        using var written = await _browser.CommandAsync("/underlag/bu", "WriteText", ("_form", "direktiven"), ("document", "bu"), ("section", "direktiven"), ("text", "Vi tar hand om dem."), ("seen", ""));
        written.StatusCode.ShouldBe(HttpStatusCode.SeeOther, await written.TextAsync());
        using var locked = await _browser.CommandAsync("/underlag/bu", "LockText", ("document", "bu"));
        locked.StatusCode.ShouldBe(HttpStatusCode.SeeOther, await locked.TextAsync());

        SamplePages.Plain(await PageAsync("/dokument/text-bu")).ShouldContain("Vi tar hand om dem.");
        SamplePages.Plain(await PageAsync("/revision/tidslinje")).ShouldContain("låste revision 1 av budgetunderlag 2019 för Hälsonämnden");
        using var api = await _browser.ShowAsync("/api/v1/texts");
        ((bool?)(await api.JsonAsync())[0]!["locked"]).ShouldBe(true);
    }

    [Fact, Requirement("R-106")]
    public async Task Text_LockedAndChanged_IsFoundAndComparedRevisionByRevision()
    {
        await _site.GivenAsync(
            new OpenText(new("bu"), new("underlag"), new("hsn")), new WriteText(new("bu"), "direktiven", "Vi tar hand om direktiven."), new LockText(new("bu")), new WriteText(new("bu"), "direktiven", "Vi tar väl hand om direktiven."));

        SamplePages.Plain(await PageAsync("/sok?q=hand+direktiven")).ShouldContain("Budgetunderlag 2019, Hälsonämnden");
        (await PageAsync("/underlag/bu")).ShouldContain("/underlag/bu/jamfor?fran=1&amp;till=2");
        (await PageAsync("/underlag/bu/jamfor")).ShouldContain(">väl");
        using var api = await _browser.ShowAsync("/api/v1/texts/bu/comparison?from=1&to=2");
        ((string?)(await api.JsonAsync())["places"]![0]!["to"])!.Trim().ShouldBe("väl");
        (await _browser.ShowAsync("/api/v1/texts/bu/comparison?from=1&to=3")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task List_WithNothing_SaysWhatBelongsThere() =>
        SamplePages.Plain(await PageAsync("/underlag")).ShouldContain("Här står planeringsförutsättningar, nämndens direktiv till verksamhetsplan och budgetunderlag.");

    [Fact]
    public async Task Text_ThatIsNot_IsMissing() => (await _browser.ShowAsync("/underlag/x")).StatusCode.ShouldBe(HttpStatusCode.NotFound);

    private async Task<string> PageAsync(string path)
    {
        using var answer = await _browser.ShowAsync(path);
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        var html = await answer.TextAsync();
        html.ShouldBeOneWellMadePage();
        return html;
    }
}
