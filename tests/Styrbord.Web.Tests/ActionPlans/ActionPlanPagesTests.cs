using System.Net;
using System.Text.Json.Nodes;
using Shouldly;
using Styrbord.Domain.Access;
using Styrbord.Domain.ActionPlans;
using Styrbord.Domain.Kernel;
using Styrbord.Domain.Plans;
using Styrbord.TestKit;
using Styrbord.Web.Tests.Plans;
using Xunit;

namespace Styrbord.Web.Tests.ActionPlans;

/// <summary>An action plan written, fixed and delivered through its pages, and the chain both ways.</summary>
public sealed class ActionPlanPagesTests : IAsyncLifetime
{
    private const string Plan = "/handlingsplaner/sjukhuset/2019";
    private const string Activity = Plan + "/akt-1";
    private static readonly UnitId Hospital = new("sjukhuset");
    private TestSite _site = null!;
    private HttpClient _browser = null!;

    public async ValueTask InitializeAsync()
    {
        _site = await TestSite.StartAsync();
        await PlanSite.FillAsync(_site);
        await _site.GivenAsync(
            new MakeCommitment(new("vp"), new("ata-1"), new("M1"), "Vi kortar köerna.", new GoalId("I1")),
            new GrantRole(new("r3"), "lasare", Role.HeadOfAdministration, new BodyId("hsn"), new(2018, 1, 1)),
            new GrantRole(new("r4"), "lasare", Role.CommitteeSecretary, new BodyId("hsn"), new(2018, 1, 1)));
        _browser = await _site.SignedInAsync("lasare");
    }

    public async ValueTask DisposeAsync()
    {
        _browser.Dispose();
        await _site.DisposeAsync();
    }

    [Fact, Requirement("R-050")]
    public async Task Plan_WithoutActivities_ShowsWhatIsMissingOneClickFromItsCure()
    {
        var page = await PageAsync(Plan);

        page.ShouldContain("Tre av tre åtaganden och uppdrag saknar aktivitet.");
        page.ShouldContain("href=\"/handlingsplaner/sjukhuset/2019?for=ata-1#ny\"");
        (await PageAsync(Plan + "?for=ata-1")).ShouldContain("value=\"ata-1\" checked");
        (await PageAsync("/handlingsplaner")).ShouldContain("3 av 3");
    }

    [Fact, Requirement("R-050", "R-051")]
    public async Task Activity_Added_StandsInThePlanAtTheGoalInTheThreadAndAtTheEndOfTheChain()
    {
        await AddAsync();

        (await PageAsync(Plan)).ShouldContain("<a href=\"/handlingsplaner/sjukhuset/2019/akt-1\">Kvällsmottagning</a>");
        (await PageAsync("/planer/halsonamnden/2019/1.1")).ShouldContain("Kvällsmottagning");
        (await PageAsync("/roda-traden/2019/1.1.1b/hsn")).ShouldContain("href=\"/handlingsplaner/sjukhuset/2019/akt-1\"");
        var chain = SamplePages.Plain(await PageAsync(Activity));
        chain.ShouldContain("Vision Här vill vi bo.");
        chain.ShouldContain("Perspektiv 1 Invånare");
        chain.ShouldContain("Inriktningsmål 1.1 En god hälsa");
        chain.ShouldContain("Insatsområde 1.1.1 Egenvård");
        chain.ShouldContain("Åtagande, hälsonämnden Vi kortar köerna. Utkast, inte beslutat än");
        chain.ShouldContain("Aktivitet, Sjukhuset Kvällsmottagning Inte fastställd än");
    }

    [Fact, Requirement("R-051")]
    public async Task Chain_FromTheVision_LeadsDownByLinks()
    {
        await AddAsync();
        foreach (var (from, to) in new[] { ("", "/1"), ("/1", "/1.1"), ("/1.1", "/1.1.1"), ("/1.1.1", "/atagande-ata-1") })
        {
            (await PageAsync("/roda-traden/2019/kedja" + from)).ShouldContain($"href=\"/roda-traden/2019/kedja{to}\"");
        }

        (await PageAsync("/roda-traden/2019/kedja/atagande-ata-1")).ShouldContain($"href=\"{Activity}\"");
        (await PageAsync("/roda-traden/2019/kedja/1.1.1b/halsonamnden")).ShouldContain("Ingen förvaltning har någon aktivitet för det.");
    }

    [Fact]
    public async Task Add_WithBadDatesAndForNothing_SaysWhatToMendAndKeepsWhatWasWritten()
    {
        using var answer = await SendAsync(Plan, "AddActivity", ("_form", "ny"), ("administration", "sjukhuset"), ("year", "2019"), ("id", "a"), ("name", "Behåll mig"), ("responsible", "sjukhuset"), ("start", "i vår"), ("end", "2019-02-30"));
        var page = await answer.TextAsync();

        answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        page.ShouldContain("Börjar: ”i vår” är varken en dag eller en månad.");
        page.ShouldContain("Skriv en dag som 2019-03-15, eller bara månaden som 2019-03.");
        page.ShouldContain("href=\"#AddActivity-ny-end\"");
        page.ShouldContain("value=\"Behåll mig\"");
        page.ShouldContain("<details class=\"andra \" id=\"ny\" open>");
    }

    [Fact]
    public async Task Add_ForNothing_IsRefusedAtTheChoiceAndKeepsWhatWasTicked()
    {
        using var nothing = await SendAsync(Plan, "AddActivity", [("_form", "ny"), .. Fields("a", "2019-02", "2019-03")]);
        using var backwards = await SendAsync(Plan, "AddActivity", [("_form", "ny"), .. Fields("a", "2019-03", "2019-02"), ("items", "ata-1"), ("goals", "U2"), ("goals", "I1")]);
        var page = await backwards.TextAsync();

        (await nothing.TextAsync()).ShouldContain("Välj minst ett åtagande, ett uppdrag, ett mål eller en del av ett mål.");
        page.ShouldContain("value=\"ata-1\" checked");
        page.ShouldContain("value=\"I1\" checked");
        page.ShouldContain("<b>3 valda</b>");
    }

    [Fact]
    public async Task Change_ChangedByAnother_ShowsBothAndLeavesTheChoice()
    {
        await AddAsync();
        var seen = _site.Timeline.Current.ActionPlans.Activities[new("akt-1")].Content.Seen;
        using var first = await SendAsync(Activity, "ChangeActivity", [.. Changed("Ditt namn"), ("seen", seen)]);
        using var second = await SendAsync(Activity, "ChangeActivity", [.. Changed("Mitt namn"), ("seen", seen)]);
        var page = await second.TextAsync();

        first.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        second.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        page.ShouldContain("Ditt namn");
        page.ShouldContain("value=\"Mitt namn\"");
        page.ShouldNotContain($"value=\"{seen}\"");
    }

    [Fact, Requirement("R-050")]
    public async Task Report_AndDrop_StandOnTheActivityAndInTheTimeline()
    {
        await AddAsync();
        using var reported = await SendAsync(Activity, "ReportActivity", ("activity", "akt-1"), ("progress", "underWay"), ("note", "Öppnar i mars."));
        (await PageAsync(Activity)).ShouldContain("Öppnar i mars.");
        using var dropped = await SendAsync(Activity, "DropActivity", ("activity", "akt-1"), ("reason", "Lokalen är såld."));

        (await PageAsync(Activity)).ShouldContain("<b>Avbruten.</b> Lokalen är såld.");
        (await PageAsync(Plan)).ShouldContain("Tre av tre åtaganden och uppdrag saknar aktivitet.");
        var told = SamplePages.Plain(await PageAsync("/revision/tidslinje?om=akt-1"));
        told.ShouldContain("sade att aktiviteten ”Kvällsmottagning” pågår");
        told.ShouldContain("avbröt aktiviteten ”Kvällsmottagning”");
        told.ShouldContain("lade till aktiviteten ”Kvällsmottagning” i handlingsplan 2019 för Sjukhuset");
    }

    [Fact, Requirement("R-052")]
    public async Task IndividualGoals_Linked_AreALinkToElsewhere()
    {
        await AddAsync();
        using var refused = await SendAsync(Activity, "LinkIndividualGoals", ("activity", "akt-1"), ("id", "l1"), ("label", "Mål"), ("address", "http://hr.example"), ("keptIn", "Personalsystemet"));
        using var linked = await SendAsync(Activity, "LinkIndividualGoals", ("activity", "akt-1"), ("id", "l1"), ("label", "Mål för mottagningen"), ("address", "https://hr.example/mal"), ("keptIn", "Personalsystemet"));

        (await refused.TextAsync()).ShouldContain("Adressen börjar inte med https");
        (await PageAsync(Activity)).ShouldContain("<a href=\"https://hr.example/mal\" rel=\"noreferrer external\">Mål för mottagningen</a>");
    }

    [Fact, Requirement("R-114", "R-115")]
    public async Task Plan_FixedAndDelivered_ComesToTheCommitteeAsInformation()
    {
        await AddAsync();
        using var early = await SendAsync(Plan, "FixActionPlan", Of());
        (await early.TextAsync()).ShouldContain("Avsnittet Budget för året är inte skrivet.");
        using var planning = await SendAsync(Plan, "WriteActionPlanSection", [.. Of(), ("section", "operativ-planering"), ("text", "Vi arbetar i **team**."), ("seen", "")]);
        using var budget = await SendAsync(Plan, "WriteActionPlanSection", [.. Of(), ("section", "budget"), ("text", "Ramen räcker."), ("seen", "")]);
        using var kept = await SendAsync(Plan, "FixActionPlan", Of());
        using var delivered = await SendAsync(Plan, "DeliverActionPlan", Of());
        delivered.StatusCode.ShouldBe(HttpStatusCode.SeeOther);

        (await PageAsync("/")).ShouldContain("Information: handlingsplanen för Sjukhuset");
        (await PageAsync("/beslut")).ShouldContain("Handlingsplan 2019, Sjukhuset");
        var document = SamplePages.Plain(await PageAsync("/dokument/faststalld-2019-1-sjukhuset"));
        document.ShouldContain("Vi arbetar i team");
        document.ShouldContain("Saknar aktivitet");
        using var received = await SendAsync(Plan, "ReceiveActionPlan", [.. Of(), ("day", "2018-09-13")]);
        (await PageAsync(Plan)).ShouldContain("Nämnden har tagit del");
        (await PageAsync("/")).ShouldNotContain("Information: handlingsplanen");
    }

    [Theory]
    [InlineData("/handlingsplaner/finns-inte/2019")]
    [InlineData("/handlingsplaner/sjukhuset/2031")]
    [InlineData("/handlingsplaner/sjukhuset/0")]
    [InlineData("/handlingsplaner/sjukhuset/2019/finns-inte")]
    [InlineData("/roda-traden/2019/kedja/9.9")]
    [InlineData("/roda-traden/2031/kedja")]
    [InlineData("/dokument/handlingsplan-2019-finns-inte")]
    [InlineData("/dokument/faststalld-2019-1-sjukhuset")]
    public async Task Page_OfWhatIsNotThere_Is404(string path)
    {
        using var answer = await _browser.ShowAsync(path);

        answer.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await answer.TextAsync()).ShouldBeOneWellMadePage();
    }

    [Fact]
    public async Task List_YearWithoutADirective_IsEmptyWithWhatBelongsThere() => (await PageAsync("/handlingsplaner/2031")).ShouldContain("Inga handlingsplaner för 2031");

    [Fact, Requirement("R-051")]
    public async Task Api_PlanAndChain_SayTheSameAsThePages()
    {
        await AddAsync();
        using var api = _site.Api();

        var all = await (await api.ShowAsync("/api/v1/action-plans?year=2019")).JsonAsync();
        var one = await (await api.ShowAsync("/api/v1/action-plans/sjukhuset/2019")).JsonAsync();
        var chain = await (await api.ShowAsync("/api/v1/chain/2019?step=aktivitet-akt-1")).JsonAsync();

        all.AsArray().Count.ShouldBe(2);
        ((string?)one["activities"]![0]!["status"], (int?)one["plan"]!["missing"]).ShouldBe(("planned", 2));
        chain["paths"]![0]!.AsArray().Select(s => (string?)s!["level"]).ShouldBe(["vision", "perspective", "goal", "focusArea", "commitment", "activity"]);
        (await api.ShowAsync("/api/v1/action-plans/okand/2019")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await api.ShowAsync("/api/v1/chain/2019?step=9")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Search_FindsActivitiesAndSections()
    {
        await AddAsync();
        await _site.GivenAsync(new WriteActionPlanSection(Hospital, 2019, "budget", "Ramen räcker till jourläkare."));

        (await PageAsync("/sok?q=kv%C3%A4llsmottagning")).ShouldContain($"href=\"{Activity}\"");
        (await PageAsync("/sok?q=jourl%C3%A4kare")).ShouldContain($"href=\"{Plan}#avsnitt-budget\"");
    }

    [Fact]
    public async Task Plan_ForAReaderWithoutARole_HasNoForms()
    {
        await AddAsync();
        await _site.GivenAsync(new EndRole(new("r3"), new(2018, 9, 12)), new EndRole(new("r4"), new(2018, 9, 12)));

        (await PageAsync(Plan)).ShouldNotContain("<form class=\"form");
        (await PageAsync(Activity)).ShouldNotContain("<form class=\"form");
    }

    private static (string, string)[] Of() => [("administration", "sjukhuset"), ("year", "2019")];

    private static (string, string)[] Fields(string id, string start, string end) => [.. Of(), ("id", id), ("name", "Kvällsmottagning"), ("responsible", "sjukhuset"), ("start", start), ("end", end)];

    private static (string, string)[] Changed(string name) => [("activity", "akt-1"), ("name", name), ("responsible", "sjukhuset"), ("start", "2019-02"), ("end", "2019-09-15"), ("items", "ata-1"), ("text", "Två kvällar.")];

    private async Task AddAsync()
    {
        using var answer = await SendAsync(Plan, "AddActivity", [("_form", "ny"), .. Fields("akt-1", "2019-02", "2019-09-15"), ("items", "ata-1"), ("text", "Två kvällar.")]);
        answer.StatusCode.ShouldBe(HttpStatusCode.SeeOther, await answer.TextAsync());
    }

    private Task<HttpResponseMessage> SendAsync(string path, string command, params (string Name, string Value)[] fields) => _browser.CommandAsync(path, command, fields);

    private async Task<string> PageAsync(string path)
    {
        using var answer = await _browser.ShowAsync(path);
        var page = await answer.TextAsync();
        answer.StatusCode.ShouldBe(HttpStatusCode.OK, page);
        page.ShouldBeOneWellMadePage();
        return page;
    }
}
