using System.Net;
using Shouldly;
using Styrbord.TestKit;
using Styrbord.Web.Tests.Plans;
using Xunit;

namespace Styrbord.Web.Tests.Documents;

public sealed class DocumentPagesTests : IAsyncLifetime
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

    [Fact, Requirement("R-116")]
    public async Task Plan_AsADocument_CarriesItsProperties()
    {
        var page = await PageAsync("/dokument/plan-vp");
        foreach (var property in new[] { "Dokumentnamn", "Revision", "Dokumenttyp", "Diarienummer", "Giltighetsområde", "Funktionsområde", "Dokumentansvarig", "Beslutande organ", "Beslutsdatum", "Nästa revidering" })
        {
            page.ShouldContain($"<dt>{property}</dt>");
        }
    }

    [Fact]
    public async Task Directive_AsADocument_HoldsItsGoals()
    {
        var page = await PageAsync("/dokument/direktiv-2019");
        page.ShouldContain("Planeringsdirektiv 2019");
        page.ShouldContain("Hälsonämnden ska mäta väntetider.");
    }

    [Theory]
    [InlineData("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document", "PK")]
    [InlineData("json", "application/json", "{\"body\":")]
    [InlineData("html", "text/html", "<!DOCTYPE html>")]
    public async Task File_OfEachForm_IsWhatItSays(string form, string type, string start)
    {
        using var answer = await _browser.ShowAsync($"/dokument/plan-vp.{form}");
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        answer.Content.Headers.ContentType!.MediaType.ShouldBe(type);
        (await answer.TextAsync()).ShouldStartWith(start);
    }

    [Fact]
    public async Task File_Docx_IsNamedByItsTitle()
    {
        using var answer = await _browser.ShowAsync("/dokument/plan-vp.docx");
        answer.Content.Headers.ContentDisposition!.FileName.ShouldBe("forslag-till-verksamhetsplan-2019-halsonamnden.docx");
    }

    private Task<string> PageAsync(string path) => _browser.GetStringAsync(new Uri(path, UriKind.Relative), TestContext.Current.CancellationToken);
}
