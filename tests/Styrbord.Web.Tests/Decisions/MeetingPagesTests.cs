using System.Net;
using System.Text.Json;
using Shouldly;
using Styrbord.Domain.Access;
using Styrbord.Domain.Decisions;
using Styrbord.Domain.Documents;
using Styrbord.Domain.Kernel;
using Styrbord.Domain.Plans;
using Styrbord.TestKit;
using Styrbord.Web.Decisions;
using Styrbord.Web.Tests.Plans;
using Xunit;

namespace Styrbord.Web.Tests.Decisions;

/// <summary>The way to the decision on pages: words changed while the meeting sits, minutes, and the documents around it.</summary>
public sealed class MeetingPagesTests : IAsyncLifetime
{
    private static readonly PlanId Vp = new("vp");
    private TestSite _site = null!;
    private HttpClient _browser = null!;

    public async ValueTask InitializeAsync()
    {
        _site = await TestSite.StartAsync();
        await PlanSite.FillAsync(_site);
        await PlanSite.CompleteAsync(_site);
        await _site.GivenAsync(
            new GrantRole(new("sekr"), "strateg", Role.CommitteeSecretary, new("hsn"), new DateOnly(2018, 1, 1)),
            new SubmitPlan(Vp, new("rev1"), ["Nämnden godkänner planen."]));
        _browser = await _site.SignedInAsync();
    }

    public async ValueTask DisposeAsync()
    {
        _browser.Dispose();
        await _site.DisposeAsync();
    }

    [Fact, Requirement("R-113", "R-124")]
    public async Task Amend_WordsMovedAtTheMeeting_ThenApprovedWithChanges()
    {
        (await PageAsync(Matter)).ShouldContain("Ändra vid sammanträdet");
        var form = await PageAsync($"{Matter}/andra/rev1");
        form.ShouldContain("Vi arbetar med hälsa.");
        form.ShouldContain("value=\"goals.M1\"");
        using var sent = await AmendAsync(("changes[0].part", "goals.M1"), ("changes[0].text", "Vi arbetar med jämlik hälsa."), ("changes[1].part", "goals.M2"), ("changes[1].text", "Vi arbetar med väntetider."));
        sent.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        var register = await PageAsync($"{Matter}?innehall=rev2");
        register.ShouldContain("value=\"approvedWithChanges\" selected");
        using var decided = await _browser.CommandAsync(
            Matter, "AdoptDecision", ("_form", "hsn"), ("id", "b1"), ("matter", "arende"), ("body", "hsn"), ("day", "2018-09-13"), ("paragraph", "12"), ("stage", "proposal"), ("outcome", "approvedWithChanges"), ("content", "rev2"));
        decided.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        var text = await TextAsync(Matter);
        text.ShouldContain("Bifall med ändring");
        text.ShouldContain("Yrkandet väcktes av Oppositionen");
    }

    [Fact]
    public async Task Amend_NobodyMovedIt_ShowsTheFormAgainWithTheWords()
    {
        using var sent = await AmendAsync(("movedBy", ""), ("changes[0].part", "goals.M1"), ("changes[0].text", "Vi arbetar med jämlik hälsa."));
        sent.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        var page = await sent.TextAsync();
        page.ShouldContain("Vi arbetar med jämlik hälsa.");
        page.ShouldContain("AmendAtMeeting-movedBy-fel0");
    }

    [Fact]
    public async Task Amend_ByAReader_IsNotOffered()
    {
        using var reader = await _site.SignedInAsync("lasare");
        using var page = await reader.ShowAsync($"{Matter}/andra/rev1");
        page.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await _browser.ShowAsync($"{Matter}/andra/finns-inte")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Minutes_VotesAndReservation_StandOnThePageInTheApiAndInTheExtract()
    {
        await DecideAsync();
        using var votes = await _browser.CommandAsync(
            Matter, "CountVotes", ("_form", "b1"), ("decision", "b1"), ("id", "r1"), ("question", "Ja för förslaget."), ("yes", "7"), ("no", "6"), ("abstained", "0"), ("present", "13"), ("castingYes", ""));
        votes.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        using var reservation = await _browser.CommandAsync(Matter, "EnterInMinutes", ("_form", "b1"), ("decision", "b1"), ("id", "r2"), ("kind", "reservation"), ("who", "Oppositionen"), ("text", ""));
        reservation.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        using var wrong = await _browser.CommandAsync(
            Matter, "CountVotes", ("_form", "b1"), ("decision", "b1"), ("id", "r3"), ("question", "Ja för förslaget."), ("yes", "7"), ("no", "6"), ("abstained", "0"), ("present", "15"), ("castingYes", ""));
        (await wrong.TextAsync()).ShouldContain("Rösterna blir 13, men 15 tjänstgjorde.");
        (await TextAsync(Matter)).ShouldContain("7 ja, 6 nej, 0 avstår av 13 tjänstgörande.");
        var extract = await TextAsync("/dokument/protokollsutdrag-b1");
        extract.ShouldContain("7 röstar ja, 6 nej och 0 avstår, av 13 tjänstgörande. Ja vinner.");
        extract.ShouldContain("Oppositionen reserverar sig mot beslutet.");
        using var api = _site.Api();
        using var rows = JsonDocument.Parse(await api.GetStringAsync(new Uri("/api/v1/decisions", UriKind.Relative), TestContext.Current.CancellationToken));
        rows.RootElement[0].GetProperty("proceedings").EnumerateArray().Select(p => p.GetProperty("kind").GetString()).ShouldBe(["vote", "reservation"]);
    }

    [Fact, Requirement("R-124")]
    public async Task Plan_ReferredBack_SaysWhyOnItsPage()
    {
        await _site.GivenAsync(new AdoptDecision(
            new("b1"), new("arende"), new("hsn"), new(2018, 9, 13), "12", DecisionStage.Proposal, DecisionOutcome.ReferredBack, new("rev1"), Remark: "Väntetiderna ska belysas."));
        var plan = await TextAsync(PlanSite.Address);
        plan.ShouldContain("Återremiss av hälsonämnden tor 13 sep. Väntetiderna ska belysas.");
        (await TextAsync("/dokument/protokollsutdrag-b1")).ShouldContain("Ärendet återremitteras. Väntetiderna ska belysas.");
    }

    [Fact]
    public async Task Minutes_Approved_TakeNoMore()
    {
        await DecideAsync();
        await _site.GivenAsync(new ApproveMinutes(new("b1"), new(2018, 9, 13)));
        (await PageAsync(Matter)).ShouldNotContain("value=\"EnterInMinutes\"");
    }

    [Fact, Requirement("R-139")]
    public async Task Sustainability_WrittenOnTheMatter_StandsInNoteAndExtract()
    {
        (await TextAsync(Matter)).ShouldContain("Det är inte beskrivet hur hållbarhet har beaktats.");
        using var written = await _browser.CommandAsync(Matter, "DescribeMatter", ("_form", "sustainability"), ("matter", "arende"), ("kind", "sustainability"), ("text", "Planen minskar resandet."), ("seen", ""));
        written.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        await DecideAsync();
        foreach (var address in new[] { Matter, "/dokument/tjansteskrivelse-vp", "/dokument/protokollsutdrag-b1" })
        {
            (await TextAsync(address)).ShouldContain("Planen minskar resandet.");
        }
    }

    [Fact, Requirement("R-118")]
    public async Task Papers_OfTheMatter_AreAllThereInEveryForm()
    {
        using (await AmendAsync(("changes[0].part", "goals.M1"), ("changes[0].text", "Vi arbetar med jämlik hälsa.")))
        {
            await DecideAsync();
        }

        var page = await PageAsync(Matter);
        foreach (var id in new[] { "tjansteskrivelse-vp", "andringar-rev2", "protokollsutdrag-b1", "trad-2019-hsn", "presentation-2019" })
        {
            using var html = await _browser.ShowAsync($"/dokument/{id}");
            html.StatusCode.ShouldBe(HttpStatusCode.OK, id);
            using var docx = await _browser.ShowAsync($"/dokument/{id}.docx");
            docx.Content.Headers.ContentType!.MediaType.ShouldBe("application/vnd.openxmlformats-officedocument.wordprocessingml.document", id);
            (id.StartsWith("trad", StringComparison.Ordinal) || id.StartsWith("pres", StringComparison.Ordinal) || page.Contains($"/dokument/{id}\"", StringComparison.Ordinal)).ShouldBeTrue(id);
        }

        (await PageAsync("/roda-traden/2019")).ShouldContain("/dokument/presentation-2019");
        (await PageAsync(PlanSite.Address)).ShouldContain("/dokument/andringar-rev2");
        var changes = await PageAsync("/dokument/andringar-rev2");
        changes.ShouldContain("<ins>jämlik ");
        DocumentsQueries.Find(_site.Timeline.Current, "trad-2019-finns-inte", new(2018, 9, 13)).ShouldBeNull();
    }

    [Fact]
    public async Task Compare_TwoRevisions_InWordsAndNumbers()
    {
        await _site.GivenAsync(new UseIndicator(Vp, new("ind-1"), new("M1"), "71", 2017, "80"), new DescribeGoal(Vp, new("M1"), "Vi arbetar med jämlik hälsa."));
        var page = await PageAsync(PlanSite.Address + "/jamfor");
        page.ShouldContain("<del>73");
        page.ShouldContain("<ins>80");
        page.ShouldContain("En uppgift skiljer".ToLowerInvariant());
        (await PageAsync(PlanSite.Address + "/jamfor?fran=2&till=1")).ShouldContain("<ins>73");
        (await TextAsync(PlanSite.Address + "/jamfor?fran=9&till=1")).ShouldContain("Revisionen finns inte kvar.");
        using var api = _site.Api();
        using var answer = JsonDocument.Parse(await api.GetStringAsync(new Uri("/api/v1/plans/vp/comparison?from=1&to=2", UriKind.Relative), TestContext.Current.CancellationToken));
        answer.RootElement.GetProperty("figures")[0].GetProperty("to").GetString()!.ShouldStartWith("80");
        answer.RootElement.GetProperty("places").GetArrayLength().ShouldBe(1);
    }

    [Fact]
    public async Task Timeline_OfTheMeeting_IsInWords()
    {
        using (await AmendAsync(("changes[0].part", "goals.M1"), ("changes[0].text", "Vi arbetar med jämlik hälsa.")))
        {
            await DecideAsync();
        }

        await _site.GivenAsync(new EnterInMinutes(new("b1"), new("r1"), ProceedingKind.Reservation, "Oppositionen"), new StrikeFromMinutes(new("b1"), new("r1")), new DescribeMatter(new("arende"), MatterTextKind.Summary, "Kort."));
        var page = await TextAsync("/revision/tidslinje?dag=2018-09-13");
        foreach (var words in new[] { "skrev in en ändring vid sammanträdet, som revision 2", "förde en reservation till protokollet", "strök en reservation ur protokollet", "skrev sammanfattningen i ärende" })
        {
            page.ShouldContain(words);
        }
    }

    private string Matter => DecisionAddress.Of(_site.Timeline.Current, new("arende"));

    private Task<HttpResponseMessage> AmendAsync(params (string Name, string Value)[] fields) => _browser.CommandAsync(
        $"{Matter}/andra/rev1", "AmendAtMeeting",
        [("plan", "vp"), ("from", "rev1"), ("content", "rev2"), ("body", "hsn"), ("day", "2018-09-13"), .. fields.Any(f => f.Name == "movedBy") ? Array.Empty<(string, string)>() : [("movedBy", "Oppositionen")], ("motion[0]", "Nämnden godkänner planen."), ("motion[1]", ""), .. fields]);

    private Task DecideAsync()
    {
        var changed = _site.Timeline.Current.Decisions.Contents.ContainsKey(new("rev2"));
        return _site.GivenAsync(new AdoptDecision(
            new("b1"), new("arende"), new("hsn"), new(2018, 9, 13), "12", DecisionStage.Proposal, changed ? DecisionOutcome.ApprovedWithChanges : DecisionOutcome.Approved, new(changed ? "rev2" : "rev1")));
    }

    private async Task<string> PageAsync(string path)
    {
        using var answer = await _browser.ShowAsync(path);
        return await answer.TextAsync();
    }

    private async Task<string> TextAsync(string path) => SamplePages.Plain(await PageAsync(path));
}
