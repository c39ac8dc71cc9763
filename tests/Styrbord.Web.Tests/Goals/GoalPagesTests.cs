using System.Net;
using Shouldly;
using Styrbord.Domain;
using Styrbord.Domain.Goals;
using Styrbord.Domain.Kernel;
using Styrbord.Domain.Work;
using Styrbord.TestKit;
using Xunit;

namespace Styrbord.Web.Tests.Goals;

/// <summary>Goals over the years and the preview of a change, over HTTP with the sample.</summary>
public sealed class GoalPagesTests : IAsyncLifetime
{
    private const string Goal = "P1.M2";
    private TestSite Site { get; set; } = null!;

    public async ValueTask InitializeAsync() => Site = await TestSite.StartSampleAsync();

    public ValueTask DisposeAsync() => Site.DisposeAsync();

    [Fact, Requirement("R-054", "R-058")]
    public async Task Goal_Page_ShowsItsYearsWhatHangsBelowAndWhoAnswered()
    {
        using var browser = await SignedInAsync("lasare");

        var page = await (await browser.ShowAsync($"/mal/{Goal}")).TextAsync();

        page.ShouldContain("År för år");
        page.ShouldContain("Planer som vilar på det");
        page.ShouldContain("1.2.2c");
        page.ShouldNotContain("Ändra målet");
    }

    [Fact]
    public async Task Goal_ByItsNumber_IsFound() => (await ShowAsync("/mal/1.2")).ShouldContain("Ändra målet");

    [Fact]
    public async Task Goal_NotThere_Is404()
    {
        using var browser = await SignedInAsync("planeringsstrateg");

        (await browser.ShowAsync("/mal/finns-inte")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await browser.ShowAsync("/mal/finns-inte/andra")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Goals_WithoutAny_SayWhoBringsThem()
    {
        await using var empty = await TestSite.StartAsync();
        using var browser = await empty.SignedInAsync();

        (await (await browser.ShowAsync("/mal")).TextAsync()).ShouldContain("Inga mål än");
    }

    [Fact, Requirement("R-054")]
    public async Task Change_Preview_ShowsWhoMustDecideAnewBeforeTheButton()
    {
        var page = await ShowAsync($"/mal/{Goal}/andra?satt=avsluta&fran=2019");

        page.ShouldContain("Måste besluta på nytt");
        page.IndexOf("Uppdrag och svar", StringComparison.Ordinal).ShouldBeLessThan(page.IndexOf("Avsluta målet</button>", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Change_WithoutTheRole_Is403()
    {
        using var browser = await SignedInAsync("sekreterare-hsn");

        (await browser.ShowAsync($"/mal/{Goal}/andra")).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact, Requirement("R-054", "R-058")]
    public async Task Change_Reworded_KeepsTheSeriesWithItsReason()
    {
        using var browser = await SignedInAsync("planeringsstrateg");

        var answer = await browser.CommandAsync($"/mal/{Goal}/andra?satt=skriv-om&fran=2020", "ReplaceGoals",
            ("from", Goal), ("year", "2020"), ("reason", "Tydligare mål."), ("seen", Seen(2020)), ("to[0].id", "P1.M2-2020"), ("to[0].number", "1.2"), ("to[0].name", "hälsa hela livet"), ("_till", "/mal/P1.M2-2020"));

        answer.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        var page = await (await browser.ShowAsync("/mal/P1.M2-2020")).TextAsync();
        page.ShouldContain("Tydligare mål.");
        page.ShouldContain("Omformulerat från 1.2");
        (await (await browser.ShowAsync("/mal")).TextAsync()).ShouldContain("omformulerat");
    }

    [Fact]
    public async Task Change_OnAChangedGround_IsAConflictWithThePreviewAnew()
    {
        using var browser = await SignedInAsync("planeringsstrateg");

        var answer = await browser.CommandAsync($"/mal/{Goal}/andra?satt=avsluta&fran=2019", "ReplaceGoals", ("from", Goal), ("year", "2019"), ("reason", "Nått."), ("seen", "annat"));

        answer.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        var page = await answer.TextAsync();
        page.ShouldContain("har ändrats sedan du såg vad som följer");
        page.ShouldContain(Seen(2019));
    }

    [Fact]
    public async Task Change_WithoutReasonAndName_SaysBothAtTheirFields()
    {
        using var browser = await SignedInAsync("planeringsstrateg");

        var answer = await browser.CommandAsync($"/mal/{Goal}/andra?satt=skriv-om&fran=2020", "ReplaceGoals",
            ("from", Goal), ("year", "2020"), ("reason", ""), ("to[0].id", "x1"), ("to[0].number", "1.1"), ("to[0].name", ""));

        answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        var page = await answer.TextAsync();
        page.ShouldContain("Numret 1.1 används redan");
        page.ShouldContain("id=\"ReplaceGoals-to-0-name-fel0\"");
    }

    [Fact]
    public async Task Change_Merge_FirstAsksWhichOnes()
    {
        (await ShowAsync($"/mal/{Goal}/andra?satt=sla-ihop&fran=2020")).ShouldContain("Välj först vilka mål");
        (await ShowAsync($"/mal/{Goal}/andra?satt=sla-ihop&fran=2020&med=P1.M1")).ShouldContain("Slå ihop målen</button>");
    }

    [Fact, Requirement("R-064")]
    public async Task Priorities_Saved_AreSeenInThreadCoverageAndDirective()
    {
        using var browser = await SignedInAsync("planeringsstrateg");

        (await browser.CommandAsync("/mal/prioriteringar", "PrioritiseGoals", ("directive", "direktiv-2019"), ("goals", Goal))).StatusCode.ShouldBe(HttpStatusCode.SeeOther);

        foreach (var path in new[] { "/mal", "/roda-traden/2019/tackning", "/roda-traden/2019/1.2.2c/hsn" })
        {
            (await (await browser.ShowAsync(path)).TextAsync()).ShouldContain("prioriterat</span>", Case.Sensitive, path);
        }

        (await (await browser.ShowAsync("/dokument/direktiv-2019")).TextAsync()).ShouldContain("Prioriterat 2019");
        (await (await browser.ShowAsync("/mal/prioriteringar")).TextAsync()).ShouldContain($"value=\"{Goal}\" checked");
    }

    [Fact, Requirement("R-053")]
    public async Task FocusArea_PlannedStart_IsShownAndRefusedOutsideThePeriod()
    {
        using var browser = await SignedInAsync("planeringsstrateg");

        (await browser.CommandAsync("/mal/P1.M2.I1/andra", "PlanFocusAreaStart", ("focusArea", "P1.M2.I1"), ("start", "2019-03"))).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        (await (await browser.ShowAsync("/mal/P1.M2.I1")).TextAsync()).ShouldContain("Planerad start mars");
        var refused = await browser.CommandAsync("/mal/P1.M2.I1/andra", "PlanFocusAreaStart", ("focusArea", "P1.M2.I1"), ("start", "2025-03"));
        refused.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await refused.TextAsync()).ShouldContain("utanför planperioden 2019 till 2021");
    }

    [Fact, Requirement("R-063")]
    public async Task NewDirective_FromThisYears_IsTakenInInOneStep()
    {
        using var browser = await SignedInAsync("planeringsstrateg");
        var page = await (await browser.ShowAsync("/mal/direktiv")).TextAsync();
        page.ShouldContain("assignments[33].text");

        var answer = await browser.CommandAsync("/mal/direktiv", "OpenDirectiveFrom", ("id", "direktiv-2020"), ("from", "direktiv-2019"), ("year", "2020"), ("title", "Planeringsdirektiv 2020"),
            ("assignments[0].from", "P1.M2.I1.U1"), ("assignments[0].text", "Samtliga nämnder ska göra mer."));

        answer.StatusCode.ShouldBe(HttpStatusCode.SeeOther, await answer.TextAsync());
        GoalsQueries.Tree(Site.Timeline.Current, 2020)!.Assignments.ShouldHaveSingleItem().Text.Body.ShouldBe("Samtliga nämnder ska göra mer.");
        (await (await browser.ShowAsync("/mal/direktiv?ar=2020")).TextAsync()).ShouldContain("Planeringsdirektivet för 2020 finns");
    }

    [Fact]
    public async Task NewDirective_WithoutTheRole_Is403()
    {
        using var browser = await SignedInAsync("lasare");

        (await browser.ShowAsync("/mal/direktiv")).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await browser.ShowAsync("/mal/direktiv?ar=10000")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await browser.ShowAsync("/mal/prioriteringar")).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact, Requirement("R-051")]
    public async Task Api_Consequences_AreThoseOfThePage()
    {
        using var browser = await SignedInAsync("lasare");

        var answer = await (await browser.ShowAsync($"/api/v1/goals/{Goal}/consequences?year=2019")).JsonAsync();

        answer["seen"]!.GetValue<string>().ShouldBe(Seen(2019));
        answer["decideAnew"]!.AsArray().Count.ShouldBeGreaterThan(0);
        (await (await browser.ShowAsync($"/api/v1/goals/{Goal}")).JsonAsync())["steps"]!.AsArray().Count.ShouldBe(1);
        (await browser.ShowAsync("/api/v1/goals/x/consequences?year=2019")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    private string Seen(int year) => ConsequenceQueries.Of(Site.Timeline.Current, [new GoalId(Goal)], year, new DateOnly(2018, 9, 13))!.Seen;

    private async Task<string> ShowAsync(string path)
    {
        using var browser = await SignedInAsync("planeringsstrateg");
        return await (await browser.ShowAsync(path)).TextAsync();
    }

    private Task<HttpClient> SignedInAsync(string account) => Site.SignedInAsync(account, "styrbord-exempel");
}
