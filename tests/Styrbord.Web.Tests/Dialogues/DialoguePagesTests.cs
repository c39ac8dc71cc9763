using System.Net;
using System.Text.Json.Nodes;
using Shouldly;
using Styrbord.Domain.Dialogues;
using Styrbord.Domain.Process;
using Styrbord.Domain.Work;
using Xunit;

namespace Styrbord.Web.Tests.Dialogues;

public sealed class DialoguePagesTests : IAsyncLifetime
{
    private TestSite Site { get; set; } = null!;

    public async ValueTask InitializeAsync() => Site = await TestSite.StartSampleAsync();

    public ValueTask DisposeAsync() => Site.DisposeAsync();

    [Fact, TestKit.Requirement("R-243", "R-251")]
    public async Task Dialogues_WithoutTheOneBeforeTheDirectives_SayThatItIsACondition()
    {
        using var strategist = await Site.SignedInAsync("planeringsstrateg", "styrbord-exempel");
        (await (await strategist.ShowAsync("/dialoger")).TextAsync()).ShouldContain("Nämndernas direktiv för 2019 förutsätter en dialog med styrelsen.");

        await Do(strategist, "/dialoger", "CallDialogue", ("id", "d1"), ("kind", "beforeDirectives"), ("level", "political"), ("year", "2019"), ("host", "lt-styrelsen"), ("with", "lt-n-blekingesjukhuset"), ("days", "2018-05-21"), ("days", ""), ("directive", ""));
        await Do(strategist, "/dialoger", "CallDialogue", ("id", "d2"), ("kind", "closingAndBudget"), ("level", "political"), ("year", "2019"), ("host", "lt-styrelsen"), ("with", "lt-n-blekingesjukhuset"), ("days", "2018-04-21"), ("days", ""), ("directive", ""));

        var list = await (await strategist.ShowAsync("/dialoger")).TextAsync();
        list.ShouldNotContain("förutsätter en dialog med styrelsen");
        list.ShouldContain("annan månad än processen säger");
        (await (await strategist.ShowAsync("/dialoger/d1")).TextAsync()).ShouldContain("Nämnderna fastställer direktiv till verksamhetsplan");
    }

    [Fact, TestKit.Requirement("R-243", "R-244", "R-245")]
    public async Task Dialogue_FromRequestToReport_OnItsPages()
    {
        using var strategist = await Site.SignedInAsync("planeringsstrateg", "styrbord-exempel");
        using var secretary = await Site.SignedInAsync("sekreterare-blekingesjukhuset", "styrbord-exempel");
        (await (await strategist.ShowAsync("/dialoger")).TextAsync()).ShouldContain("Inga dialoger");
        await Do(strategist, "/dialoger", "CallDialogue", ("id", "d1"), ("kind", "closingAndBudget"), ("level", "political"), ("year", "2019"), ("host", "lt-styrelsen"), ("with", "lt-n-blekingesjukhuset"), ("days", "2018-09-12"), ("days", ""), ("directive", ""));
        await Do(strategist, "/dialoger/d1", "RequestInformation", ("dialogue", "d1"), ("id", "f1"), ("text", "Hur gick året?"));
        (await (await secretary.ShowAsync("/")).TextAsync()).ShouldContain("Svara inför boksluts- och budgetdialog 2019");

        await Do(secretary, "/dialoger/d1", "AnswerRequest", ("_form", "f1-lt-n-blekingesjukhuset"), ("dialogue", "d1"), ("request", "f1"), ("body", "lt-n-blekingesjukhuset"), ("seen", ""), ("text", "Ett underskott."));
        await Do(secretary, "/dialoger/d1", "AttachMaterial", ("dialogue", "d1"), ("title", "Planen"), ("address", "/planer/halso-och-sjukvardsnamnden/2019"), ("asOf", "2018-09-01"));
        await Do(strategist, "/dialoger/d1", "RecordDialogue", ("dialogue", "d1"), ("seen", ""), ("day", "2018-09-12"), ("conclusions", "Köerna först."));
        (await (await strategist.ShowAsync("/dialoger")).TextAsync()).ShouldContain("Hållen, ej återredovisad");
        await Do(strategist, "/dialoger/d1", "ReportDialogue", ("dialogue", "d1"), ("to", "lt-styrelsen"), ("day", "2018-09-13"), ("text", "Köerna."));

        var page = await (await strategist.ShowAsync("/dialoger/d1")).TextAsync();
        page.ShouldContain("Ett underskott.");
        page.ShouldContain("/planer/halso-och-sjukvardsnamnden/2019?vid=2018-09-01");
        page.ShouldContain("Återredovisad");
        var document = await (await strategist.ShowAsync("/dokument/dialog-d1")).TextAsync();
        document.ShouldSatisfyAllConditions(d => d.ShouldContain("Hur gick året?"), d => d.ShouldContain("Ett underskott."), d => d.ShouldContain("Köerna först."), d => d.ShouldContain("Underlag"));
        (await strategist.ShowAsync("/dokument/dialog-d1.docx")).StatusCode.ShouldBe(HttpStatusCode.OK);
        var read = (await (await strategist.ShowAsync("/api/v1/dialogues?year=2019")).JsonAsync())[0]!;
        read["state"]!.GetValue<string>().ShouldBe("reported");
        read["lacksOfficials"]!.GetValue<bool>().ShouldBeTrue();
        Site.Timeline.Current.Dialogues.Dialogues[new("d1")].State.ShouldBe(DialogueState.Reported);
    }

    [Theory, TestKit.Requirement("R-243", "R-245")]
    [InlineData(true), InlineData(false)]
    public async Task Dialogue_OfTheWorkingCommittee_IsCalledHeldAndReportedToItsBoard(bool byPage)
    {
        using var strategist = await Site.SignedInAsync("planeringsstrateg", "styrbord-exempel");
        (await (await strategist.ShowAsync("/dialoger")).TextAsync()).ShouldContain("value=\"lt-styrelsen-au\"");
        await Send(byPage, strategist, "/dialoger", "CallDialogue", new() { ["id"] = "au", ["kind"] = "closingAndBudget", ["level"] = "political", ["year"] = 2019, ["host"] = "lt-styrelsen-au", ["with"] = new JsonArray("lt-n-blekingesjukhuset"), ["days"] = new JsonArray("2018-09-12") });
        using var secretary = await Site.SignedInAsync("sekreterare-landstingsstyrelsen", "styrbord-exempel");

        await Send(byPage, secretary, "/dialoger/au", "RecordDialogue", new() { ["dialogue"] = "au", ["day"] = "2018-09-12", ["conclusions"] = "Köerna först." });
        await Send(byPage, secretary, "/dialoger/au", "ReportDialogue", new() { ["dialogue"] = "au", ["to"] = "lt-styrelsen", ["day"] = "2018-09-13", ["text"] = "Köerna." });

        Site.Timeline.Current.Dialogues.Dialogues[new("au")].ShouldSatisfyAllConditions(d => d.Host.Value.ShouldBe("lt-styrelsen-au"), d => d.State.ShouldBe(DialogueState.Reported));
        (await (await secretary.ShowAsync("/dialoger/au")).TextAsync()).ShouldContain("arbetsutskott");
    }

    [Fact, TestKit.Requirement("R-245")]
    public async Task Dialogue_ReportedWithoutADay_IsAskedForItAndSaysWhatItWaitsFor()
    {
        using var strategist = await Site.SignedInAsync("planeringsstrateg", "styrbord-exempel");
        await Do(strategist, "/dialoger", "CallDialogue", ("id", "d1"), ("kind", "closingAndBudget"), ("level", "political"), ("year", "2019"), ("host", "lt-styrelsen"), ("with", "lt-n-blekingesjukhuset"), ("days", "2018-09-12"));
        await Do(strategist, "/dialoger/d1", "RecordDialogue", ("dialogue", "d1"), ("seen", ""), ("day", "2018-09-12"), ("conclusions", "Köerna först."));
        var by = DialogueReports.By(Site.Timeline.Current, Site.Timeline.Current.Dialogues.Dialogues[new("d1")], new(2018, 9, 13))!.Value;
        (await (await strategist.ShowAsync("/dialoger/d1")).TextAsync()).ShouldContain("Återredovisas vid styrelsens sammanträde");
        (await (await strategist.ShowAsync("/api/v1/dialogues?year=2019")).JsonAsync())[0]!["reportBy"]!.GetValue<string>().ShouldBe($"{by:yyyy-MM-dd}");

        foreach (var meeting in MeetingQueries.Of(Site.Timeline.Current, 2018, new("lt-styrelsen")).Where(m => m.Day >= new DateOnly(2018, 9, 13) && !m.Meeting.Cancelled).ToList())
        {
            await Do(strategist, $"/arshjul/2018/sammantraden/{meeting.Id}", "CancelMeeting", ("meeting", meeting.Id.Value), ("reason", "Ställs in."));
        }

        (await (await strategist.ShowAsync("/dialoger/d1")).TextAsync()).ShouldContain("Väntar på ett sammanträde");
        (await strategist.CommandAsync("/dialoger/d1", "ReportDialogue", ("dialogue", "d1"), ("to", "lt-styrelsen"), ("day", ""), ("text", "Köerna."))).StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        ((int)(await strategist.ApiAsync("ReportDialogue", new() { ["dialogue"] = "d1", ["to"] = "lt-styrelsen", ["text"] = "Köerna." })).StatusCode).ShouldBeInRange(400, 422);
        Site.Timeline.Current.Dialogues.Dialogues[new("d1")].State.ShouldBe(DialogueState.Held);
    }

    [Fact, TestKit.Requirement("R-243")]
    public async Task Calendar_OfTheYear_ListsTheDaysOfDialogues()
    {
        using var strategist = await Site.SignedInAsync("planeringsstrateg", "styrbord-exempel");
        await Do(strategist, "/dialoger", "CallDialogue", ("id", "d1"), ("kind", "closingAndBudget"), ("level", "political"), ("year", "2019"), ("host", "lt-styrelsen"), ("with", "lt-n-blekingesjukhuset"), ("days", "2018-10-12"), ("days", "2018-10-19"));

        foreach (var address in new[] { "/arshjul/2018/kalender", "/arshjul/2018", "/arshjul/2018?visa=tabell" })
        {
            var page = await (await strategist.ShowAsync(address)).TextAsync();
            page.ShouldSatisfyAllConditions(p => p.ShouldContain("Dialoger och samverkan"), p => p.ShouldContain("href=\"/dialoger/d1\""), p => p.ShouldContain("id=\"h-d1-1012\""), p => p.ShouldContain("id=\"h-d1-1019\""));
        }

        (await (await strategist.ShowAsync("/arshjul/2019/kalender")).TextAsync()).ShouldNotContain("Dialoger och samverkan");
        (await (await strategist.ShowAsync("/api/v1/calendar/2018")).JsonAsync())["held"]!.AsArray().Select(h => h!["day"]!.GetValue<string>()).ShouldBe(["2018-10-12", "2018-10-19"]);
    }

    [Fact]
    public async Task Dialogue_WithBadInput_SaysWhatIsWrong()
    {
        using var strategist = await Site.SignedInAsync("planeringsstrateg", "styrbord-exempel");

        var answer = await strategist.CommandAsync("/dialoger", "CallDialogue", ("id", "d1"), ("kind", "planning"), ("level", "political"), ("year", "2019"), ("host", "lt-styrelsen"), ("days", "2018-02-31"));

        answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await (await strategist.ShowAsync("/dialoger/finns-inte")).TextAsync()).ShouldContain("Dialogen finns inte");
    }

    [Fact]
    public async Task Dialogue_AsAReader_HasNoForms()
    {
        using var strategist = await Site.SignedInAsync("planeringsstrateg", "styrbord-exempel");
        await Do(strategist, "/dialoger", "CallDialogue", ("id", "d1"), ("kind", "seminar"), ("level", "political"), ("year", "2019"), ("host", "lt-styrelsen"), ("with", "lt-n-blekingesjukhuset"));
        using var reader = await Site.SignedInAsync("lasare", "styrbord-exempel");

        var page = await (await reader.ShowAsync("/dialoger/d1")).TextAsync();

        page.ShouldContain("Dag saknas");
        page.ShouldNotContain("_command");
    }

    /// <summary>The same command by a page's form or by the interface for programs.</summary>
    private static async Task Send(bool byPage, HttpClient client, string page, string command, JsonObject body)
    {
        if (!byPage)
        {
            (await client.ApiAsync(command, body)).IsSuccessStatusCode.ShouldBeTrue(command);
            return;
        }

        await Do(client, page, command, [.. body.SelectMany(f => f.Value is JsonArray many ? many.Select(v => (f.Key, v!.ToString())) : [(f.Key, f.Value!.ToString())])]);
    }

    private static async Task Do(HttpClient client, string page, string command, params (string, string)[] fields) =>
        (await client.CommandAsync(page, command, fields)).StatusCode.ShouldBe(HttpStatusCode.SeeOther, command);
}
