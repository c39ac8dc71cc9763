using System.Net;
using Shouldly;
using Styrbord.Domain.Decisions;
using Styrbord.Domain.Kernel;
using Styrbord.Domain.Organisation;
using Styrbord.Domain.Plans;
using Styrbord.TestKit;
using Xunit;

namespace Styrbord.Web.Tests.Plans;

public sealed class PlanPagesTests : PlanSitePages
{
    [Fact, Requirement("R-117")]
    public async Task List_ShowsEveryAddressedCommitteeWithItsPlan()
    {
        var page = await PageAsync("/planer");
        page.ShouldContain("href=\"/planer/halsonamnden/2019\"");
        page.ShouldContain("0 av 2");
        page.ShouldContain("Utkast");
        page.ShouldContain("Kulturnämnden");
        page.ShouldContain("Ingen plan än");
        page.ShouldContain("/planer/2019?oppna=kbn#oppna");
    }

    [Fact]
    public async Task List_YearWithoutDirective_SaysWhatBelongsThere() => (await PageAsync("/planer/2031")).ShouldContain("Inga planer för 2031");

    [Fact, Requirement("R-100", "R-101", "R-127")]
    public async Task Open_ForACommitteeWithoutPlan_LeadsToItsWorkspace()
    {
        using var matter = await Browser.CommandAsync("/planer/2019?oppna=kbn", "OpenMatter", ("id", "arende-2"), ("diaryNumber", "2018/00003"), ("title", "Plan"), ("kind", "operationalPlan"), ("year", "2019"));
        matter.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        (await PageAsync("/planer/2019?oppna=kbn")).ShouldContain("2018/00003 Plan");
        using var opened = await Browser.CommandAsync(
            "/planer/2019?oppna=kbn", "OpenPlan", ("id", "vp-2"), ("year", "2019"), ("for", "kbn"), ("stage", "proposal"), ("preparedBy", "kbn"), ("matter", "arende-2"), ("template", "mall"), ("_till", "/planer/kulturnamnden/2019"));
        opened.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        (await PageAsync("/planer/kulturnamnden/2019/1.1")).ShouldContain("Kulturnämnden ska samverka.");
    }

    [Fact, Requirement("R-031", "R-037", "R-039", "R-042")]
    public async Task Submit_NotReady_ListsWhatRemainsWithItsPlace()
    {
        var page = await PageAsync(PlanSite.Address + "?visa=skicka");
        page.ShouldContain("href=\"/planer/halsonamnden/2019/1.1#uppdrag-1.1.1a\"");
        page.ShouldContain("href=\"/planer/halsonamnden/2019/1.2#indikatorer\"");
        page.ShouldContain("href=\"/planer/halsonamnden/2019/vision\"");
        using var answer = await SubmitAsync();
        answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
    }

    [Fact, Requirement("R-031", "R-117")]
    public async Task Submit_Ready_OffersTheMotionAndLocksWithItsChecksum()
    {
        await PlanSite.CompleteAsync(Site);
        var page = await PageAsync(PlanSite.Address + "?visa=skicka");
        page.ShouldContain("Inget återstår före beslut");
        page.ShouldContain("Nämnden godkänner förslag till verksamhetsplan 2019, Hälsonämnden.");
        using var answer = await SubmitAsync();
        answer.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        var locked = await PageAsync(PlanSite.Address + "?visa=skicka");
        locked.ShouldContain(Site.Timeline.Current.Decisions.Contents[new("innehall")].Hash);
        locked.ShouldContain("href=\"/beslut/2019/arende\"");
        (await PageAsync(PlanSite.Address + "/1.1")).ShouldNotContain("value=\"DescribeGoal\"");
        (await PageAsync(PlanSite.Address + "/1.1?andra=ja")).ShouldContain("value=\"DescribeGoal\"");
    }

    [Fact]
    public async Task Revision_Saved_CanBeReadAndComparedWith()
    {
        await Site.GivenAsync(new DescribeGoal(new("vp"), new("M1"), "Den första texten."));
        using var saved = await Browser.CommandAsync(PlanSite.Address, "SaveRevision", ("plan", "vp"));
        saved.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        await Site.GivenAsync(new DescribeGoal(new("vp"), new("M1"), "Den andra texten."));
        (await PageAsync(PlanSite.Address + "/1.1?rev=1")).ShouldContain("Den första texten.");
        (await PageAsync(PlanSite.Address + "/1.1")).ShouldContain("Den andra texten.");
        var compared = await PageAsync(PlanSite.Address + "/jamfor?fran=1&till=2");
        compared.ShouldContain("första");
        compared.ShouldContain("<del>");
        compared.ShouldContain("<ins>");
    }

    [Theory]
    [InlineData("/planer/ingen/2019")]
    [InlineData("/planer/halsonamnden/2019/9.9")]
    [InlineData("/dokument/plan-ingen")]
    [InlineData("/dokument/plan-ingen.docx")]
    public async Task Address_OfNothing_Is404(string path)
    {
        using var answer = await Browser.ShowAsync(path);
        answer.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await answer.TextAsync()).ShouldContain("finns inte");
    }

    [Theory]
    [InlineData("/planer/halsonamnden/2031")]
    [InlineData("/planer/halsonamnden/2019?rev=7")]
    public async Task Address_OfAPlanThatIsNot_LeadsToTheList(string path)
    {
        using var answer = await Browser.ShowAsync(path);
        answer.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await answer.TextAsync()).ShouldContain("?oppna=hsn#oppna");
    }

    [Fact, Requirement("R-127")]
    public async Task SeparatePlans_HaveAnAddressEach()
    {
        await Site.GivenAsync(
            new RecordBody(new("old"), BodyLevel.Committee, "Gamla nämnden"),
            new OpenPlan(new("vp-3"), 2019, new("hsn"), DecisionStage.Proposal, [new BodyId("old")], new("mall"), new("arende")));
        var page = await PageAsync(PlanSite.Address + "?plan=vp-3");
        page.ShouldContain("Separat plan av gamla nämnden");
        page.ShouldContain("/planer/halsonamnden/2019?plan=vp\"");
    }

    [Fact, Requirement("R-117", "R-138")]
    public async Task DecidedProposal_LeadsToTheFinalPlan()
    {
        await PlanSite.CompleteAsync(Site);
        await Site.GivenAsync(
            new SubmitPlan(new("vp"), new("innehall"), ["Nämnden godkänner planen."]),
            new AdoptDecision(new("b1"), new("arende"), new("hsn"), new(2018, 9, 13), "12", DecisionStage.Proposal, DecisionOutcome.Approved, new("innehall")));
        (await PageAsync(PlanSite.Address)).ShouldContain("Gör slutlig plan");
        (await PageAsync(PlanSite.Address + "/1.1?andra=ja")).ShouldNotContain("<textarea");
        using var answer = await Browser.CommandAsync(PlanSite.Address, "ContinuePlan", ("plan", "vp"), ("id", "vp-slutlig"), ("stage", "final"));
        answer.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        var page = await PageAsync(PlanSite.Address + "/1.1");
        page.ShouldContain("<h1>Verksamhetsplan 2019</h1>");
        page.ShouldContain("Vi arbetar med hälsa.");
        (await PageAsync(PlanSite.Address + "?skede=forslag")).ShouldContain("Planen har gått vidare");
        (await PageAsync(PlanSite.Address + "?plan=vp")).ShouldContain("Planen har gått vidare");
        using var other = await Browser.ShowAsync(PlanSite.Address + "?skede=slutlig&plan=vp");
        other.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    private Task<HttpResponseMessage> SubmitAsync() =>
        Browser.CommandAsync(PlanSite.Address + "?visa=skicka", "SubmitPlan", ("plan", "vp"), ("content", "innehall"), ("motion[0]", "Nämnden godkänner planen."), ("motion[1]", ""));
}
