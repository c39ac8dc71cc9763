using System.Net;
using System.Text.Json.Nodes;
using Shouldly;
using Xunit;

namespace Styrbord.Web.Tests.Api;

/// <summary>The accounts of a site as programs use them: each with a token of its own.</summary>
internal sealed class ApiAccounts(TestSite site) : IAsyncDisposable
{
    private readonly Dictionary<string, HttpClient> _clients = new(StringComparer.Ordinal);

    private TestSite Site { get; } = site;

    public async ValueTask DisposeAsync()
    {
        foreach (var client in _clients.Values)
        {
            client.Dispose();
        }

        await Site.DisposeAsync();
    }

    public async Task<JsonNode> GetAsync(string account, string path)
    {
        using var answer = await (await ClientAsync(account)).ShowAsync(path);
        answer.StatusCode.ShouldBe(HttpStatusCode.OK, await answer.TextAsync());
        return await answer.JsonAsync();
    }

    public async Task SendAsync(string account, string command, string body)
    {
        using var answer = await (await ClientAsync(account)).ApiAsync(command, JsonNode.Parse(body)!.AsObject());
        answer.StatusCode.ShouldBe(HttpStatusCode.OK, $"{command} {body}: {await answer.TextAsync()}");
    }

    public async Task<string> RefusedAsync(string account, string command, string body)
    {
        using var answer = await (await ClientAsync(account)).ApiAsync(command, JsonNode.Parse(body)!.AsObject());
        answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        return await answer.TextAsync();
    }

    public async Task<HttpClient> ClientAsync(string account)
    {
        if (!_clients.TryGetValue(account, out var client))
        {
            await Site.Journal.Accounts.AddTokenAsync(account, $"nyckel-for-{account}", TestContext.Current.CancellationToken);
            _clients[account] = client = new HttpClient { BaseAddress = Site.Address };
            client.DefaultRequestHeaders.Authorization = new("Bearer", $"nyckel-for-{account}");
        }

        return client;
    }
}
