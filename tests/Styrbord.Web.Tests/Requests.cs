using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Xunit;

namespace Styrbord.Web.Tests;

internal static class Requests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public static Task<HttpResponseMessage> ShowAsync(this HttpClient client, string path, params (string Name, string Value)[] headers)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, path);
        foreach (var (name, value) in headers)
        {
            request.Headers.TryAddWithoutValidation(name, value);
        }

        return client.SendAsync(request, Cancel);
    }

    public static Task<HttpResponseMessage> PostAsync(this HttpClient client, string path, params (string Name, string Value)[] fields) =>
        client.PostAsync(new Uri(path, UriKind.Relative), new FormUrlEncodedContent(fields.Select(f => KeyValuePair.Create(f.Name, f.Value))), Cancel);

    /// <summary>Sends a form as a page would: a command with a new id.</summary>
    public static Task<HttpResponseMessage> CommandAsync(this HttpClient client, string path, string command, params (string Name, string Value)[] fields) =>
        client.PostAsync(path, [("_command", command), ("_id", Guid.CreateVersion7().ToString()), .. fields]);

    public static Task<HttpResponseMessage> ApiAsync(this HttpClient client, string command, JsonObject body, string? id = null)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, $"/api/v1/commands/{command}") { Content = JsonContent.Create(body) };
        request.Headers.Add("Idempotency-Key", id ?? Guid.CreateVersion7().ToString());
        return client.SendAsync(request, Cancel);
    }

    public static Task<string> TextAsync(this HttpResponseMessage answer) => answer.Content.ReadAsStringAsync(Cancel);

    public static async Task<JsonNode> JsonAsync(this HttpResponseMessage answer) => JsonNode.Parse(await answer.TextAsync())!;
}
