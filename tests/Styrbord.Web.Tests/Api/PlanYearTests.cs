using System.Net;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Shouldly;
using Styrbord.TestKit;
using Xunit;

namespace Styrbord.Web.Tests.Api;

/// <summary>
/// A committee's planning year by the API alone: a goal ended with its consequences seen first, the 2020 plan made from that of 2019, each part
/// examined, three places shared out, commented, returned and approved, words changed at the meeting, decided, the list of changes, the action
/// plan, and an activity followed up to the vision.
/// </summary>
public sealed class PlanYearTests : IAsyncLifetime
{
    private const string Plan = "plan-2020-hsn";
    private const string Committee = "rb-n-halso-sjukvard";
    private const string Administration = "rb-f-offentlig-primarvard-exempel";
    private const string Strategist = "planeringsstrateg";
    private const string Secretary = "sekreterare-hsn";
    private const string Head = "forvaltningschef-primarvard";
    private const string Writer = "controller";
    private static readonly string[] Shared = ["utmaningar", "hallbarhet", "P1.M2"];

    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private ApiAccounts Api { get; set; } = null!;

    public async ValueTask InitializeAsync() => Api = new(await TestSite.StartPackageAsync(TestSite.SampleFolder, new(2019, 8, 28)));

    public ValueTask DisposeAsync() => Api.DisposeAsync();

    [Fact, Requirement("R-050", "R-051", "R-054", "R-113", "R-114", "R-130")]
    public async Task Year_OfACommittee_CanBeDoneByTheApiAlone()
    {
        await GivenAsync();
        await EndAGoalAsync();
        await Api.SendAsync(Strategist, "OpenPlanFrom", $$"""{"id":"{{Plan}}","from":["plan-2019-hsn"],"year":2020,"matter":"m-2020","preparedBy":["{{Committee}}"]}""");
        await ShareOutAsync();
        await ExamineAndSubmitAsync();
        await ChangeAndDecideAsync();
        await ActAsync();
    }

    private async Task GivenAsync()
    {
        await Api.SendAsync("systemadministrator", "GrantRole", $$"""{"id":"r-1","account":"{{Writer}}","role":"contributor","body":"{{Committee}}","from":"2019-01-01"}""");
        await Api.SendAsync("systemadministrator", "GrantRole", $$"""{"id":"r-2","account":"{{Head}}","role":"headOfAdministration","body":"{{Committee}}","unit":"{{Administration}}","from":"2019-01-01"}""");
        await Api.SendAsync(Strategist, "OpenDirective", """{"id":"pd-2020","year":2020,"title":"Planeringsdirektiv 2020"}""");
        await Api.SendAsync(Strategist, "ConfirmAddressees", $$"""{"directive":"pd-2020","bodies":["{{Committee}}"]}""");
        await Api.SendAsync(Strategist, "OpenMatter", """{"id":"m-2020","diaryNumber":"2019/00123","title":"Verksamhetsplan 2020","kind":"operationalPlan","year":2020}""");
    }

    private async Task EndAGoalAsync()
    {
        var seen = await Api.GetAsync(Strategist, "/api/v1/goals/P1.M4/consequences?year=2020");
        seen["plans"]!.AsArray().Select(p => (string)p!["id"]!).ShouldContain("plan-2019-hsn");
        await Api.SendAsync(Strategist, "ReplaceGoals", $$"""{"from":["P1.M4"],"year":2020,"reason":"Målet är nått.","seen":"{{seen["seen"]}}"}""");
    }

    private async Task ShareOutAsync()
    {
        foreach (var place in Shared)
        {
            await Api.SendAsync(Secretary, "ShareOutPlace", $$"""{"plan":"{{Plan}}","place":"{{place}}","account":"{{Writer}}"}""");
        }

        await Api.SendAsync(Secretary, "WriteComment", $$"""{"plan":"{{Plan}}","id":"k-1","place":"P1.M2","text":"Hur många vårdcentraler gäller det?","to":"{{Writer}}"}""");
        foreach (var place in Shared)
        {
            await KeepAsync(Writer, part => part.EndsWith($".{place}", StringComparison.Ordinal));
            await Api.SendAsync(Writer, "MarkPlaceReady", $$"""{"plan":"{{Plan}}","place":"{{place}}"}""");
        }

        await Api.SendAsync(Head, "ReturnPlace", $$"""{"plan":"{{Plan}}","place":"P1.M2","note":"Nämn vårdcentralerna."}""");
        (await Api.GetAsync(Writer, $"/api/v1/plans/{Plan}/drafting")).ToJsonString().ShouldContain("returned");
        await Api.SendAsync(Writer, "MarkPlaceReady", $$"""{"plan":"{{Plan}}","place":"P1.M2"}""");
        foreach (var place in Shared)
        {
            await Api.SendAsync(Head, "ApprovePlace", $$"""{"plan":"{{Plan}}","place":"{{place}}"}""");
        }
    }

    private async Task ExamineAndSubmitAsync()
    {
        (await Api.RefusedAsync(Secretary, "SubmitPlan", Submit("innehall-2020"))).ShouldContain("plans.unexamined-commitment");
        await KeepAsync(Secretary, _ => true);
        foreach (var goal in await MissingAsync("plans.missing-indicator"))
        {
            var id = goal["goals.".Length..^".indicators".Length];
            await Api.SendAsync(Secretary, "DefineIndicator", $$"""{"id":"prov-{{id}}","name":"Andel","unit":"%","direction":"increase"}""");
            await Api.SendAsync(Secretary, "UseIndicator", $$"""{"plan":"{{Plan}}","indicator":"prov-{{id}}","goal":"{{id}}","target":"80"}""");
        }

        (await Api.GetAsync(Secretary, $"/api/v1/plans/{Plan}"))["missing"]!.AsArray().ShouldBeEmpty();
        await Api.SendAsync(Secretary, "SubmitPlan", Submit("innehall-2020"));
    }

    private async Task ChangeAndDecideAsync()
    {
        await Api.SendAsync(Secretary, "RegisterConstitutingMeeting", $$"""{"body":"{{Committee}}","day":"2019-01-08"}""");
        await Api.SendAsync(Secretary, "AmendAtMeeting", $$"""{"plan":"{{Plan}}","from":"innehall-2020","content":"innehall-2020-andrat","body":"{{Committee}}","day":"2019-08-28","movedBy":"presidiet","changes":[{"part":"goals.P1.M2","text":"Nämnden arbetar för alla, också för barn."}]}""");
        await Api.SendAsync(Secretary, "AdoptDecision", $$"""{"id":"b-2020","matter":"m-2020","body":"{{Committee}}","day":"2019-08-28","paragraph":"57","stage":"proposal","outcome":"approvedWithChanges","content":"innehall-2020-andrat"}""");
        (await Api.GetAsync(Secretary, $"/api/v1/plans/{Plan}"))["plan"]!["content"]!.GetValue<string>().ShouldBe("decided");
        (await Api.GetAsync(Secretary, "/api/v1/documents/andringar-innehall-2020-andrat.json")).ToJsonString(Readable).ShouldContain("också");
        using var word = await (await Api.ClientAsync(Secretary)).ShowAsync("/api/v1/documents/andringar-innehall-2020-andrat.docx");
        word.StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    private async Task ActAsync()
    {
        var missing = await Api.GetAsync(Head, $"/api/v1/action-plans/{Administration}/2020");
        var commitment = missing["missing"]!.AsArray().First(m => (string)m!["kind"]! == "commitment")!;
        await Api.SendAsync(Head, "AddActivity", $$"""{"administration":"{{Administration}}","year":2020,"id":"a-1","name":"En gemensam ingång för unga","responsible":"{{Administration}}","start":"2020-02","end":"2020-10-31","items":["{{commitment["id"]}}"]}""");
        foreach (var section in missing["sections"]!.AsArray())
        {
            await Api.SendAsync(Head, "WriteActionPlanSection", $$"""{"administration":"{{Administration}}","year":2020,"section":"{{section!["id"]}}","text":"Så arbetar förvaltningen."}""");
        }

        await Api.SendAsync(Head, "FixActionPlan", $$"""{"administration":"{{Administration}}","year":2020}""");
        await Api.SendAsync(Head, "DeliverActionPlan", $$"""{"administration":"{{Administration}}","year":2020}""");
        await Api.SendAsync(Secretary, "ReceiveActionPlan", $$"""{"administration":"{{Administration}}","year":2020,"day":"2019-08-28","number":1}""");
        var path = (await Api.GetAsync(Head, "/api/v1/chain/2020?step=aktivitet-a-1"))["paths"]![0]!.AsArray().Select(s => (string)s!["level"]!).ToList();
        (path[0], path[^1]).ShouldBe(("vision", "activity"));
        path.ShouldContain("commitment");
    }

    private static string Submit(string content) => $$"""{"plan":"{{Plan}}","content":"{{content}}","motion":["Nämnden godkänner planen."]}""";

    private async Task KeepAsync(string account, Func<string, bool> which)
    {
        foreach (var part in (await MissingAsync("plans.unexamined-")).Where(which))
        {
            await Api.SendAsync(account, "KeepPart", $$"""{"plan":"{{Plan}}","part":"{{part}}"}""");
        }
    }

    private async Task<IReadOnlyList<string>> MissingAsync(string code) =>
        [.. (await Api.GetAsync(Secretary, $"/api/v1/plans/{Plan}"))["missing"]!.AsArray().Where(m => ((string)m!["code"]!).StartsWith(code, StringComparison.Ordinal)).Select(m => (string)m!["path"]!)];
}
