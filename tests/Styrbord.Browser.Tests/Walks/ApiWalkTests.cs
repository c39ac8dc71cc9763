using System.Net;
using System.Text.Json.Nodes;
using Shouldly;
using Styrbord.Browser.Tests.Hosting;
using Styrbord.TestKit;
using Xunit;

namespace Styrbord.Browser.Tests.Walks;

/// <summary>The strand by the API alone: answered, locked, decided by three, one comma moved, decided alike, final, in force.</summary>
public sealed class ApiWalkTests
{
    private const string Plan = "plan-2019-hsn";
    private const string Matter = "arende-plan-2019-hsn";
    private static readonly (string Account, string Body, int Day)[] Deciders =
    [
        ("sekreterare-primarvard-folktandvard", "lt-n-primarvard-folktandvard", 19),
        ("sekreterare-blekingesjukhuset", "lt-n-blekingesjukhuset", 20),
        ("sekreterare-psykiatri-habilitering", "lt-n-psykiatri-habilitering", 20),
    ];

    private readonly Dictionary<string, string> _tokens = [];

    [Fact, Requirement("R-129", "R-130", "R-131", "R-132", "R-138", "R-014", "R-118")]
    public async Task Walk_ThreeCommitteesDecideAlike_PlanComesIntoForce()
    {
        using var data = new DataFolder();
        await TokensAsync(data.Path);
        await On(data.Path, new(2018, 9, 18), CompleteAndSubmitAsync);
        await On(data.Path, new(2018, 9, 19), host => DecideAsync(host, 0, "innehall-1", "74"));
        await On(data.Path, new(2018, 9, 20), TheCommaAsync);
        await On(data.Path, new(2018, 12, 12), FinalAsync);
        await On(data.Path, new(2019, 1, 2), NotConstitutedAsync);
        (await RunningHost.RunAsync("verify", "--data", data.Path)).ShouldNotBeEmpty();
    }

    private async Task CompleteAndSubmitAsync(RunningHost host)
    {
        using var secretary = Client(host, Deciders[2].Account);
        (await SubmitAsync(secretary, Plan, "innehall-1")).Problems.ShouldContain("plans.missing-answer");
        foreach (var missing in (await secretary.GetAsync($"/api/v1/plans/{Plan}"))["missing"]!.AsArray())
        {
            await MendAsync(secretary, (string)missing!["code"]!, (string)missing["path"]!);
        }

        (await secretary.GetAsync($"/api/v1/plans/{Plan}"))["missing"]!.AsArray().ShouldBeEmpty();
        (await SubmitAsync(secretary, Plan, "innehall-1")).Status.ShouldBe(HttpStatusCode.OK);
    }

    private async Task TheCommaAsync(RunningHost host)
    {
        await StateAsync(host, Plan, "conditional", 1);
        await DecideAsync(host, 1, "innehall-1", "61");
        using var secretary = Client(host, Deciders[2].Account);
        (await secretary.SendAsync("WriteSection", new() { ["plan"] = Plan, ["section"] = "inledning", ["text"] = "Tre nämnder har, tagit fram förslaget tillsammans." })).Status.ShouldBe(HttpStatusCode.OK);
        (await SubmitAsync(secretary, Plan, "innehall-2")).Status.ShouldBe(HttpStatusCode.OK);
        await DecideAsync(host, 2, "innehall-2", "33");
        await StateAsync(host, Plan, "conditional", 2);
        await DecideAsync(host, 2, "innehall-1", "34");
        var alike = await StateAsync(host, Plan, "decided", 3);
        ((string)alike["decidedOn"]!).ShouldBe("2018-09-20");
        ((string)alike["force"]!).ShouldBe("decidedAlike");
        (await secretary.GetAsync($"/api/v1/plans/{Plan}?vid=2018-09-19"))["plan"]!["alike"]!.GetValue<int>().ShouldBe(1);
    }

    private async Task FinalAsync(RunningHost host)
    {
        using var secretary = Client(host, Deciders[1].Account);
        (await secretary.SendAsync("ContinuePlan", new() { ["plan"] = Plan, ["id"] = "plan-2019-hsn-slutlig", ["stage"] = "final" })).Status.ShouldBe(HttpStatusCode.OK);
        (await SubmitAsync(secretary, "plan-2019-hsn-slutlig", "innehall-slutlig")).Status.ShouldBe(HttpStatusCode.OK);
        for (var i = 0; i < 3; i++)
        {
            (await DecideAsync(host, i, "innehall-slutlig", $"9{i}", "final", new(2018, 12, 12))).Status.ShouldBe(HttpStatusCode.OK);
        }

        await StateAsync(host, "plan-2019-hsn-slutlig", "decided", 3);
        var decisions = (await secretary.GetAsync("/api/v1/decisions")).AsArray().Where(d => (string)d!["stage"]! == "final").ToList();
        decisions.Count.ShouldBe(3);
        decisions.ShouldAllBe(d => d!["continues"] != null);
    }

    private async Task NotConstitutedAsync(RunningHost host)
    {
        ((string)(await StateAsync(host, "plan-2019-hsn-slutlig", "decided", 3))["force"]!).ShouldBe("inForceUnconfirmed");
        using var coming = Client(host, "sekreterare-hsn");
        JsonObject Confirm() => new()
        {
            ["id"] = $"beslut-bekraftelse",
            ["matter"] = Matter,
            ["body"] = "rb-n-halso-sjukvard",
            ["day"] = "2019-01-02",
            ["paragraph"] = "1",
            ["stage"] = "confirmation",
            ["content"] = "innehall-slutlig",
        };
        (await coming.SendAsync("AdoptDecision", Confirm())).Problems.ShouldBe(["organisation.body-not-constituted"]);
        (await coming.SendAsync("RegisterConstitutingMeeting", new() { ["body"] = "rb-n-halso-sjukvard", ["day"] = "2019-01-02" })).Status.ShouldBe(HttpStatusCode.OK);
        (await coming.SendAsync("AdoptDecision", Confirm())).Status.ShouldBe(HttpStatusCode.OK);
        ((string)(await StateAsync(host, "plan-2019-hsn-slutlig", "decided", 3))["force"]!).ShouldBe("inForce");
    }

    private static async Task MendAsync(ApiClient secretary, string code, string path)
    {
        var id = path[(path.IndexOf('.', StringComparison.Ordinal) + 1)..].Replace(".indicators", "", StringComparison.Ordinal).Replace(".target", "", StringComparison.Ordinal);
        var (command, body) = code switch
        {
            "plans.missing-answer" => ("AnswerAssignment", new JsonObject { ["plan"] = Plan, ["assignment"] = id, ["text"] = "Nämnden tar sig an uppdraget i alla förvaltningar." }),
            "plans.missing-goal-text" => ("DescribeGoal", new() { ["plan"] = Plan, ["goal"] = id, ["text"] = "Så tar nämnden hand om målet." }),
            "plans.missing-section" => ("WriteSection", new() { ["plan"] = Plan, ["section"] = id, ["text"] = "Nämndens text." }),
            "plans.missing-indicator" => ("DefineIndicator", new() { ["id"] = $"prov-{id}", ["name"] = "Andel verksamheter", ["unit"] = "%", ["direction"] = "increase" }),
            _ => ("UseIndicator", new() { ["plan"] = Plan, ["indicator"] = id, ["goal"] = "P1.M2", ["target"] = "80" }),
        };
        (await secretary.SendAsync(command, body)).Status.ShouldBe(HttpStatusCode.OK, path);
        if (string.Equals(command, "DefineIndicator", StringComparison.Ordinal))
        {
            (await secretary.SendAsync("UseIndicator", new() { ["plan"] = Plan, ["indicator"] = $"prov-{id}", ["goal"] = id, ["target"] = "80" })).Status.ShouldBe(HttpStatusCode.OK, path);
        }
    }

    private static Task<(HttpStatusCode Status, string[] Problems)> SubmitAsync(ApiClient secretary, string plan, string content) =>
        secretary.SendAsync("SubmitPlan", new()
        {
            ["plan"] = plan,
            ["content"] = content,
            ["motion"] = new JsonArray("Nämnden godkänner planen.", "Godkännandet gäller under förutsättning att de övriga nämnderna fattar likalydande beslut."),
        });

    private async Task<(HttpStatusCode Status, string[] Problems)> DecideAsync(RunningHost host, int who, string content, string paragraph, string stage = "proposal", DateOnly? day = null)
    {
        var (account, body, on) = Deciders[who];
        using var secretary = Client(host, account);
        var answer = await secretary.SendAsync("AdoptDecision", new()
        {
            ["id"] = $"beslut-{body}-{paragraph}",
            ["matter"] = Matter,
            ["body"] = body,
            ["day"] = $"{day ?? new DateOnly(2018, 9, on):yyyy-MM-dd}",
            ["paragraph"] = paragraph,
            ["stage"] = stage,
            ["content"] = content,
            ["immediateApproval"] = true,
        });
        answer.Problems.ShouldBeEmpty();
        return answer;
    }

    private async Task<JsonNode> StateAsync(RunningHost host, string plan, string state, int alike)
    {
        using var reader = Client(host, "revisor");
        var found = (await reader.GetAsync($"/api/v1/plans/{plan}"))["plan"]!;
        ((string)found["content"]!, found["alike"]!.GetValue<int>()).ShouldBe((state, alike));
        return found;
    }

    private async Task TokensAsync(string data)
    {
        await On(data, new(2018, 9, 18), _ => Task.CompletedTask);
        foreach (var account in Deciders.Select(d => d.Account).Concat(["sekreterare-hsn", "revisor"]))
        {
            _tokens[account] = await RunningHost.RunAsync("token", account, "--data", data);
        }
    }

    private ApiClient Client(RunningHost host, string account) => new(host.Address, _tokens[account]);

    private static async Task On(string data, DateOnly day, Func<RunningHost, Task> walk)
    {
        await using var host = await RunningHost.StartAsync(data, day);
        await walk(host);
    }
}
