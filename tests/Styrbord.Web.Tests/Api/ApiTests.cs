using System.Net;
using System.Text.Json.Nodes;
using Shouldly;
using Xunit;

namespace Styrbord.Web.Tests.Api;

public sealed class ApiTests : IAsyncLifetime
{
    private TestSite _site = null!;

    public async ValueTask InitializeAsync() => _site = await TestSite.StartAsync();

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    [Fact]
    public async Task Command_Accepted_TellsItsSequence()
    {
        using var api = _site.Api();
        using var answer = await api.ApiAsync("NameAuthority", new JsonObject { ["name"] = "Region Api" });
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await answer.JsonAsync())["sequence"]!.GetValue<long>().ShouldBe(_site.Timeline.Current.Sequence);
    }

    [Fact]
    public async Task Command_Repeated_GetsTheSameAnswerOnce()
    {
        using var api = _site.Api();
        using var first = await api.ApiAsync("NameAuthority", new JsonObject { ["name"] = "Ett" }, "samma-id");
        using var again = await api.ApiAsync("NameAuthority", new JsonObject { ["name"] = "Ett" }, "samma-id");
        using var other = await api.ApiAsync("NameAuthority", new JsonObject { ["name"] = "Två" }, "samma-id");
        (await again.JsonAsync())["sequence"]!.GetValue<long>().ShouldBe((await first.JsonAsync())["sequence"]!.GetValue<long>());
        (await again.JsonAsync())["repeated"]!.GetValue<bool>().ShouldBeTrue();
        other.StatusCode.ShouldBe(HttpStatusCode.Conflict);
    }

    [Fact]
    public async Task Command_Refused_IsProblemJsonWithEveryProblem()
    {
        using var api = _site.Api();
        using var answer = await api.ApiAsync("NamePhase", new JsonObject { ["id"] = "fel id!", ["name"] = "", ["from"] = "2018-01-01" });
        answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        answer.Content.Headers.ContentType!.MediaType.ShouldBe("application/problem+json");
        var body = await answer.JsonAsync();
        body["title"]!.GetValue<string>().ShouldBe("Behöver rättas");
        var problems = body["problems"]!.AsArray();
        problems.Select(p => $"{p!["code"]} {p["path"]}").ShouldBe(["kernel.bad-id id", "kernel.required name"]);
        problems[0]!["data"]!["id"]!.GetValue<string>().ShouldBe("fel id!");
    }

    [Theory]
    [InlineData("{", HttpStatusCode.BadRequest, "border.not-json", "")]
    [InlineData("""{"name":7}""", HttpStatusCode.UnprocessableEntity, "border.wrong-type", "name")]
    [InlineData("""{"name":"a","x":1}""", HttpStatusCode.UnprocessableEntity, "border.unknown-field", "x")]
    public async Task Command_OfAnotherShape_IsRefusedWithItsPlace(string json, HttpStatusCode status, string code, string path)
    {
        using var api = _site.Api();
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/v1/commands/NameAuthority") { Content = new StringContent(json) };
        request.Headers.Add("Idempotency-Key", "k1");
        using var answer = await api.SendAsync(request, TestContext.Current.CancellationToken);
        answer.StatusCode.ShouldBe(status);
        var problem = (await answer.JsonAsync())["problems"]![0]!;
        problem["code"]!.GetValue<string>().ShouldBe(code);
        problem["path"]!.GetValue<string>().ShouldBe(path);
    }

    [Fact]
    public async Task Command_TooLarge_Is413()
    {
        using var api = _site.Api();
        using var answer = await api.ApiAsync("NameAuthority", new JsonObject { ["name"] = new string('x', 1_200_000) });
        answer.StatusCode.ShouldBe(HttpStatusCode.RequestEntityTooLarge);
    }

    [Theory]
    [InlineData("/api/v1/state")]
    [InlineData("/api/v1/goals?year=2019")]
    [InlineData("/api/v1/finns-inte")]
    public async Task Read_WithoutToken_Is401(string path)
    {
        using var client = new HttpClient { BaseAddress = _site.Address };
        using var answer = await client.ShowAsync(path);
        answer.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        answer.Content.Headers.ContentType!.MediaType.ShouldBe("application/problem+json");
    }

    [Theory]
    [InlineData("/halsa")]
    [InlineData("/openapi/v1.json")]
    [InlineData("/logga-in")]
    public async Task Open_WithoutToken_Is200(string path)
    {
        using var client = new HttpClient { BaseAddress = _site.Address };
        using var answer = await client.ShowAsync(path);
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task State_Now_TellsSequenceHeadHashAndToday()
    {
        using var api = _site.Api();
        using var answer = await api.ShowAsync("/api/v1/state");
        var state = await answer.JsonAsync();
        state["sequence"]!.GetValue<long>().ShouldBe(_site.Timeline.Current.Sequence);
        state["head"]!.GetValue<string>().ShouldBe(_site.Timeline.Head);
        state["stateHash"]!.GetValue<string>().ShouldBe(_site.Timeline.Current.StateHash());
        state["today"]!.GetValue<string>().ShouldBe("2018-09-13");
    }

    [Fact]
    public async Task State_AtAnEarlierEvent_IsThatState()
    {
        using var api = _site.Api();
        using var answer = await api.ShowAsync("/api/v1/state?lage=1");
        (await answer.JsonAsync())["sequence"]!.GetValue<long>().ShouldBe(1);
    }

    [Fact]
    public async Task Timeline_AfterN_GivesWhatFollowed()
    {
        using var api = _site.Api();
        using var answer = await api.ShowAsync("/api/v1/timeline?after=1");
        var events = (await answer.JsonAsync())["events"]!.AsArray();
        events[0]!["sequence"]!.GetValue<long>().ShouldBe(2);
        events[0]!["type"]!.GetValue<string>().ShouldBe("access.role-granted");
    }

    [Theory]
    [InlineData("/api/v1/goals?year=2019")]
    [InlineData("/api/v1/plans/finns-inte")]
    [InlineData("/api/v1/documents/direktiv-2019.docx")]
    public async Task Read_OfWhatIsNot_Is404(string path)
    {
        using var api = _site.Api();
        using var answer = await api.ShowAsync(path);
        answer.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await answer.JsonAsync())["problems"]![0]!["code"]!.GetValue<string>().ShouldBe("kernel.not-found");
    }
}
