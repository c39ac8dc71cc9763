using System.Text.Json;
using Microsoft.Playwright;

namespace Styrbord.Benchmarks;

/// <summary>What a page sends and is sent, as the browser counts it: request line and headers, body, and the answer with its headers as packed.</summary>
internal sealed class WireBytes
{
    private readonly Dictionary<string, Exchange> _all = [];

    public static async Task<WireBytes> OfAsync(IPage page)
    {
        var bytes = new WireBytes();
        var session = await page.Context.NewCDPSessionAsync(page);
        session.Event("Network.requestWillBeSent").OnEvent += (_, told) => bytes.Of(told, (one, e) => (one.Method, one.Address, one.Body) = (Text(e, "method"), Text(e, "url"), e.TryGetProperty("postData", out var body) ? body.GetString()!.Length : 0), "request");
        session.Event("Network.requestWillBeSentExtraInfo").OnEvent += (_, told) => bytes.Of(told, (one, e) => one.Headers = e.EnumerateObject().Sum(h => h.Name.Length + h.Value.GetString()!.Length + 4), "headers");
        session.Event("Network.loadingFinished").OnEvent += (_, told) => bytes.Of(told, (one, e) => one.Answer = e.GetProperty("encodedDataLength").GetInt64(), null);
        await session.SendAsync("Network.enable");
        return bytes;
    }

    /// <summary>The last finished exchange of a kind, in words.</summary>
    public string Take(string method, string address)
    {
        lock (_all)
        {
            return _all.Values.LastOrDefault(e => e.Answer > 0 && e.Method == method && e.Address.Contains(address, StringComparison.Ordinal)) is { } one
                ? $"request {one.Headers + one.Method.Length + new Uri(one.Address).PathAndQuery.Length + 13} and {one.Body} bytes of form, answer {one.Answer} bytes" : "nothing";
        }
    }

    private void Of(JsonElement? told, Action<Exchange, JsonElement> set, string? part)
    {
        lock (_all)
        {
            var id = Text(told!.Value, "requestId");
            if (!_all.TryGetValue(id, out var one))
            {
                _all[id] = one = new();
            }

            set(one, part is null ? told.Value : told.Value.GetProperty(part));
        }
    }

    private static string Text(JsonElement of, string name) => of.GetProperty(name).GetString()!;

    private sealed class Exchange
    {
        public string Method { get; set; } = "";

        public string Address { get; set; } = "";

        public long Headers { get; set; }

        public long Body { get; set; }

        public long Answer { get; set; }
    }
}
