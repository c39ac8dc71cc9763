using System.Net;
using Shouldly;
using Styrbord.Domain.Decisions;
using Styrbord.Domain.Goals;
using Styrbord.Domain.Kernel;
using Styrbord.Domain.Organisation;
using Styrbord.Domain.Plans;
using Styrbord.TestKit;
using Xunit;

namespace Styrbord.Web.Tests.Plans;

/// <summary>A committee's plan for 2020 made on the pages from its plan for 2019.</summary>
public sealed class NewYearTests : IAsyncLifetime
{
    private const string Address = "/planer/halsonamnden/2020";
    private const string Opening = "/planer/2020?oppna=hsn";
    private TestSite _site = null!;
    private HttpClient _browser = null!;

    public async ValueTask InitializeAsync()
    {
        _site = await TestSite.StartAsync();
        await PlanSite.FillAsync(_site);
        await PlanSite.CompleteAsync(_site);
        await _site.GivenAsync(
            new MakeCommitment(new("vp"), new("a1"), new("M1"), "Vi inför egenvård på nätet.", new GoalId("I1")),
            new MakeCommitment(new("vp"), new("a2"), new("M2"), "Vi kortar köerna."),
            new SucceedGoal([new("M1")], [], 2020, "Skrivs om."),
            new RecordGoal(new("N1"), "1.1", new("P1"), "hälsa hela livet", ValidFrom: new DateOnly(2020, 1, 1)),
            new SucceedGoal([new("M1")], [new("N1")], 2020, "Målet ska gälla hela livet."),
            new SucceedGoal([new("M2")], [], 2020, "Köerna är borta."),
            new OpenDirective(new("pd-2020"), 2020, "Planeringsdirektiv 2020"),
            new ConfirmAddressees(new("pd-2020"), [new BodyId("hsn")]),
            new RecordFocusArea(new("J1"), "1.1.1", new("N1"), "Levnadsvanor", ValidFrom: new DateOnly(2020, 1, 1)),
            new DirectAssignmentTo(new("V1"), "1.1.1a", new("J1"), new("pd-2020"), "Hälsonämnden ska främja rörelse.", Addressees: [new("hsn")]),
            new RecordTemplate(new("mall-2020"), 2020, "Koncernmall", [new("vision", "Så beaktas visionen", Mandatory: false, null, 60)]),
            new OpenMatter(new("arende-2020"), "2019/00001", "Verksamhetsplan 2020", MatterKind.OperationalPlan, 2020));
        _browser = await _site.SignedInAsync();
    }

    public async ValueTask DisposeAsync()
    {
        _browser.Dispose();
        await _site.DisposeAsync();
    }

    [Fact, Requirement("R-054")]
    public async Task Offer_BeforeTheNewPlan_ShowsWhatFollowsAndWhatHasNoSuccessor()
    {
        (await PageAsync("/planer/2020")).ShouldContain("Ny plan från 2019");
        var page = await PageAsync(Opening);
        page.ShouldContain("Målet är en ny formulering av 1.1 En god hälsa");
        page.ShouldContain("text, ett åtagande och en indikator");
        page.ShouldContain("Mål utan efterföljare");
        page.ShouldContain("Köerna är borta.");
        page.ShouldContain("Vi kortar köerna.");
        page.ShouldContain("på insatsområden som inte har någon efterföljare");
    }

    [Fact]
    public async Task Offer_AnEmptyPlanInstead_CanStillBeChosen()
    {
        var page = await PageAsync(Opening + "&tom=ja");
        page.ShouldContain("value=\"OpenPlan\"");
        page.ShouldNotContain("value=\"OpenPlanFrom\"");
    }

    [Fact]
    public async Task Offer_AnotherMatter_ProposesItsTitle() =>
        (await PageAsync(Opening + "&arende=nytt")).ShouldContain("value=\"Verksamhetsplan 2020 för hälsonämnden\"");

    [Fact]
    public async Task MissingPlan_OfTheNewYear_LeadsToTheOffer()
    {
        using var answer = await _browser.ShowAsync(Address);
        answer.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await answer.TextAsync()).ShouldContain($"href=\"{Opening}#oppna\"");
    }

    [Fact]
    public async Task LastYearsPlan_OnceTheDirectiveIsThere_LeadsToTheOffer()
    {
        (await PageAsync(PlanSite.Address)).ShouldContain("Ny plan från den här");
        await OpenAsync();
        (await PageAsync(PlanSite.Address)).ShouldNotContain("Ny plan från den här");
    }

    [Fact, Requirement("R-054", "R-101")]
    public async Task Plan_JustOpened_MarksEveryPartAndCountsThem()
    {
        using var answer = await OpenAsync();
        answer.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        var page = await PageAsync(Address);
        page.ShouldContain("0 av 4");
        page.ShouldContain("Fyra delar är inte omprövade.");
        page.ShouldContain("href=\"/planer/halsonamnden/2020/1.1#malet\">1.1</a> (3 delar)");
        page.ShouldContain("Tre delar följde inte med");
        page.ShouldContain("Vi kortar köerna.");
        var goal = await PageAsync(Address + "/1.1");
        goal.ShouldContain("Målet ska gälla hela livet.");
        goal.ShouldContain("Ej omprövad");
        goal.ShouldContain("aria-label=\"Behåll åtagandet\"");
        goal.ShouldContain("aria-label=\"Stryk Självskattad hälsa\"");
        goal.ShouldContain("Värdena är de som stod i planen för 2019. Utfall finns inte.");
    }

    [Fact, Requirement("R-054")]
    public async Task Parts_KeptChangedAndStruck_LoseTheirMark()
    {
        await OpenAsync();
        await PostAsync("/1.1", "KeepPart", ("part", "commitments.a1"));
        await PostAsync("/1.1", "DescribeGoal", ("goal", "N1"), ("text", "Ny text."));
        await PostAsync("/vision", "WriteSection", ("section", "vision"), ("text", ""), ("seen", Plan.Content.Sections["vision"].Text.Hash));
        (await PageAsync(Address)).ShouldContain("3 av 4");
        await PostAsync("/1.1", "KeepPart", ("part", "indicators.ind-1"));
        Plan.Content.Unexamined.ShouldBeNull();
        Plan.Content.Sections.ShouldBeEmpty();
        (await PageAsync(Address)).ShouldNotContain("Ej omprövad");
    }

    [Fact, Requirement("R-054")]
    public async Task Submit_WithPartsNotExamined_IsRefusedWithThePlaceOfEach()
    {
        await OpenAsync();
        await _site.GivenAsync(new AnswerAssignment(new("vp-2020"), new("V1"), "Vi främjar rörelse."));
        var page = await PageAsync(Address + "?visa=skicka");
        page.ShouldContain("Åtagandet ”Vi inför egenvård på nätet.” under 1.1 är övertaget och inte omprövat.");
        page.ShouldContain("Indikatorn Självskattad hälsa under 1.1 är övertagen och inte omprövad.");
        using var answer = await _browser.CommandAsync(Address + "?visa=skicka", "SubmitPlan", ("plan", "vp-2020"), ("content", "innehall-2020"), ("motion[0]", "Nämnden godkänner planen."));
        answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
    }

    [Fact, Requirement("R-054")]
    public async Task Api_MissingOfThePlan_NamesThePartsNotExamined()
    {
        await OpenAsync();
        var json = await PageAsync("/api/v1/plans/vp-2020");
        json.ShouldContain("plans.unexamined-commitment");
        json.ShouldContain("commitments.a1");
    }

    [Fact]
    public async Task Document_OfTheDraft_MarksWhatIsNotExamined()
    {
        await OpenAsync();
        (await PageAsync("/dokument/plan-vp-2020")).ShouldContain("ej omprövad");
    }

    [Fact]
    public async Task Reader_SeesTheMarkAndNoButton()
    {
        await OpenAsync();
        using var reader = await _site.SignedInAsync("lasare");
        var page = await reader.GetStringAsync(new Uri(Address + "/1.1", UriKind.Relative), TestContext.Current.CancellationToken);
        page.ShouldContain("Ej omprövad");
        page.ShouldNotContain("KeepPart");
    }

    private Plan Plan => _site.Timeline.Current.Plans.Plans[new("vp-2020")];

    private Task<HttpResponseMessage> OpenAsync() =>
        _browser.CommandAsync(Opening, "OpenPlanFrom", ("id", "vp-2020"), ("year", "2020"), ("from", "vp"), ("preparedBy", "hsn"), ("matter", "arende-2020"));

    private async Task PostAsync(string place, string command, params (string Name, string Value)[] fields)
    {
        using var answer = await _browser.CommandAsync(Address + place, command, [("plan", "vp-2020"), .. fields]);
        answer.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
    }

    private Task<string> PageAsync(string path) => _browser.GetStringAsync(new Uri(path, UriKind.Relative), TestContext.Current.CancellationToken);
}
