using System.Net;
using Shouldly;
using Styrbord.TestKit;
using Styrbord.Web.Tests.Plans;
using Xunit;

namespace Styrbord.Web.Tests.Documents;

public sealed class DocumentPagesTests : PlanSitePages
{
    [Fact, Requirement("R-116")]
    public async Task Plan_AsADocument_CarriesItsProperties()
    {
        var page = await PageAsync("/dokument/plan-vp");
        foreach (var property in new[] { "Dokumentnamn", "Revision", "Dokumenttyp", "Diarienummer", "Giltighetsområde", "Funktionsområde", "Dokumentansvarig", "Beslutande organ", "Beslutsdatum", "Nästa revidering" })
        {
            page.ShouldContain($"<dt>{property}</dt>");
        }
    }

    [Fact, Requirement("R-116")]
    public async Task Properties_DescribedByTheStrategist_StandInDocumentsOfThatKind()
    {
        SamplePages.Plain(await PageAsync("/dokument/direktiv-2019")).ShouldContain("Funktionsområde ej angivet");
        using var done = await Browser.CommandAsync(
            "/dokument/direktiv-2019", "DescribeDocuments", ("kind", "planningDirective"), ("from", "2019"), ("functionalArea", "Ledning"), ("owner", "Planeringsdirektören"), ("nextRevision", "2019-10-31"));
        done.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        var page = SamplePages.Plain(await PageAsync("/dokument/direktiv-2019"));
        page.ShouldContain("Funktionsområde Ledning");
        page.ShouldContain("Dokumentansvarig Planeringsdirektören");
        page.ShouldContain("Nästa revidering 2019-10-31");
        SamplePages.Plain(await PageAsync("/dokument/plan-vp")).ShouldContain("Funktionsområde ej angivet");
        (await PageAsync("/revision/tidslinje")).ShouldContain("angav för dokument av slaget planeringsdirektiv från 2019: funktionsområde Ledning, dokumentansvarig Planeringsdirektören och nästa revidering 31&#xA0;oktober&#xA0;2019");
    }

    [Fact]
    public async Task Properties_Reader_IsNotOfferedThem()
    {
        using var reader = await Site.SignedInAsync("lasare");
        (await reader.GetStringAsync(new Uri("/dokument/direktiv-2019", UriKind.Relative), TestContext.Current.CancellationToken)).ShouldNotContain("DescribeDocuments");
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
        using var answer = await Browser.ShowAsync($"/dokument/plan-vp.{form}");
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        answer.Content.Headers.ContentType!.MediaType.ShouldBe(type);
        (await answer.TextAsync()).ShouldStartWith(start);
    }

    [Fact]
    public async Task File_Docx_IsNamedByItsTitle()
    {
        using var answer = await Browser.ShowAsync("/dokument/plan-vp.docx");
        answer.Content.Headers.ContentDisposition!.FileName.ShouldBe("forslag-till-verksamhetsplan-2019-halsonamnden.docx");
    }
}
