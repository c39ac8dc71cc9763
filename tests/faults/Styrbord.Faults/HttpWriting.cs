using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Http.Json;
using System.Net.Sockets;
using System.Text.Json;
using Styrbord.Domain;
using Styrbord.Domain.Access;
using Styrbord.Domain.Kernel;
using Styrbord.Timeline;

namespace Styrbord.Faults;

/// <summary>The product itself as the process that is killed: eight programs post commands to it and note what it answers.</summary>
public static class HttpWriting
{
    private const int Writers = 8;
    private const string Account = "skrivare";
    private const string Token = "en-nyckel-bara-for-prov";
    private static readonly string Host = Path.GetFullPath(Path.Combine(AppContext.BaseDirectory, "../../Styrbord.Host/release/styrbord.dll"));

    /// <summary>Starts the server, lets it be written to for a moment and kills it.</summary>
    public static async Task<Killed> KilledAsync(TrialStore store, int seed)
    {
        await PrepareAsync(store);
        var random = new Random(seed);
        var address = new Uri($"http://127.0.0.1:{FreePort()}");
        var clock = Stopwatch.StartNew();
        using var server = Process.Start(Server(store, address))!;
        var errors = server.StandardError.ReadToEndAsync();
        _ = server.StandardOutput.ReadToEndAsync();
        var told = new Dictionary<string, (long First, long Count)>(StringComparer.Ordinal);
        using var http = new HttpClient { BaseAddress = address };
        http.DefaultRequestHeaders.Authorization = new("Bearer", Token);
        while (!await PostAsync(http, $"{seed}-first", random, told))
        {
            if (server.HasExited || clock.Elapsed > TimeSpan.FromSeconds(60))
            {
                throw new InvalidOperationException($"The server does not answer. {await errors}");
            }

            await Task.Delay(10);
        }

        var opened = clock.Elapsed;
        var writers = Enumerable.Range(0, Writers).Select(w => Task.Run(() => WriteAsync(http, $"{seed}-{w}", new Random(seed * Writers + w), told))).ToList();
        await Task.Delay(random.Next(20, 800));
        server.Kill();
        await server.WaitForExitAsync();
        await Task.WhenAll(writers);
        return new Killed(told, opened);
    }

    private static ProcessStartInfo Server(TrialStore store, Uri address)
    {
        var start = new ProcessStartInfo("dotnet", ["exec", Host, "serve", "--utan-exempel", "--urls", address.GetLeftPart(UriPartial.Authority), .. store.Kind is "sqlite" ? ["--data", Path.GetDirectoryName(store.Where)!] : Array.Empty<string>()])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
        };
        start.Environment["STYRBORD_DATABASE"] = store.Kind is "sqlite" ? "" : store.Connection;
        return start;
    }

    /// <summary>Writes until the server is gone.</summary>
    private static async Task WriteAsync(HttpClient http, string name, Random random, Dictionary<string, (long First, long Count)> told)
    {
        for (var n = 0; ; n++)
        {
            try
            {
                using var answer = await SendAsync(http, $"{name}-{n}", random, told);
            }
            catch (Exception gone) when (gone is HttpRequestException or IOException or JsonException)
            {
                return;
            }
        }
    }

    private static async Task<bool> PostAsync(HttpClient http, string id, Random random, Dictionary<string, (long First, long Count)> told)
    {
        try
        {
            using var answer = await SendAsync(http, id, random, told);
            return answer.IsSuccessStatusCode;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }

    private static async Task<HttpResponseMessage> SendAsync(HttpClient http, string id, Random random, Dictionary<string, (long First, long Count)> told)
    {
        var command = Writing.Any(id, random);
        using var request = new HttpRequestMessage(HttpMethod.Post, $"/api/v1/commands/{command.GetType().Name}") { Content = new ByteArrayContent(Model.ToJson(command)) };
        request.Headers.Add("Idempotency-Key", id);
        request.Content.Headers.ContentType = new("application/json");
        var answer = await http.SendAsync(request);
        if (answer.StatusCode == HttpStatusCode.OK)
        {
            // told when the whole answer has come
            var body = await answer.Content.ReadFromJsonAsync<JsonElement>();
            var (last, count) = (body.GetProperty("sequence").GetInt64(), body.GetProperty("events").GetInt64());
            lock (told)
            {
                told[id] = (last - count + 1, count);
            }
        }

        return answer;
    }

    private static async Task PrepareAsync(TrialStore store)
    {
        await using var journal = await store.OpenAsync();
        if (!await journal.Accounts.AddAsync(new Account { Id = Account, Name = "Skrivare", PasswordHash = null, SecurityStamp = "1" }))
        {
            return;
        }

        await journal.Accounts.AddTokenAsync(Account, Token);
        await using var timeline = await AuthorityTimeline.StartAsync(journal, new TimelineOptions { Access = Model.Judge });
        foreach (var role in new[] { Role.SystemAdministrator, Role.PlanningStrategist })
        {
            var grant = new GrantRole(new ItemId($"roll-{role}"), Account, role, null, timeline.Today);
            _ = await timeline.ExecuteAsync(grant, $"grant-{role}", Context.SystemActor) as CommandResult.Accepted
                ?? throw new InvalidOperationException(string.Create(CultureInfo.InvariantCulture, $"{role} was not granted."));
        }
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
