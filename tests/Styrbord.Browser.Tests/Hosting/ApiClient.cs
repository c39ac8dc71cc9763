using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;

namespace Styrbord.Browser.Tests.Hosting;

/// <summary>One account's way through the API, as curl would go it.</summary>
internal sealed class ApiClient : IDisposable
{
    private readonly HttpClient _client;

    public ApiClient(Uri address, string token)
    {
        _client = new HttpClient { BaseAddress = address };
        _client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);
    }

    public async Task<JsonNode> GetAsync(string path)
    {
        using var answer = await _client.GetAsync(new Uri(path, UriKind.Relative));
        answer.EnsureSuccessStatusCode();
        return JsonNode.Parse(await answer.Content.ReadAsStringAsync())!;
    }

    public async Task<byte[]> FileAsync(string path)
    {
        using var answer = await _client.GetAsync(new Uri(path, UriKind.Relative));
        answer.EnsureSuccessStatusCode();
        return await answer.Content.ReadAsByteArrayAsync();
    }

    /// <summary>Runs a command; the codes of its problems, none when it was accepted.</summary>
    public async Task<(HttpStatusCode Status, string[] Problems)> SendAsync(string command, JsonObject body)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri($"/api/v1/commands/{command}", UriKind.Relative))
        {
            Content = new StringContent(body.ToJsonString(), Encoding.UTF8, "application/json"),
        };
        request.Headers.Add("Idempotency-Key", $"{Guid.CreateVersion7()}");
        using var answer = await _client.SendAsync(request);
        var problems = answer.IsSuccessStatusCode ? null : JsonNode.Parse(await answer.Content.ReadAsStringAsync())?["problems"]?.AsArray();
        return (answer.StatusCode, problems is null ? [] : [.. problems.Select(p => (string)p!["code"]!)]);
    }

    public void Dispose() => _client.Dispose();
}
