using System.Diagnostics;
using System.Net.Http.Headers;
using System.Security.Cryptography;
using System.Text;
using Microsoft.Data.Sqlite;

namespace Styrbord.Benchmarks;

/// <summary>P13: saved commands through HTTP against a bare grouped append to SQLite, 50 writers each, in the same run.</summary>
internal static class CommandBench
{
    private const int Writers = 50;
    private static readonly TimeSpan Span = TimeSpan.FromSeconds(10);

    public static async Task<int> RunAsync(Uri url, string token)
    {
        for (var round = 1; round <= 3; round++)
        {
            var bare = await BareAsync();
            var (http, figures) = await HttpAsync(url, token, Writers, null);
            Console.WriteLine($"round {round}: bare grouped append {bare:0}/s, through HTTP {http:0}/s, share {http / bare:P0}; {figures}");
        }

        var (rate, paced) = await HttpAsync(url, token, 20, 100);
        Console.WriteLine($"paced at 100/s: {rate:0}/s; {paced}");
        return 0;
    }

    private static async Task<(double Rate, Figures Figures)> HttpAsync(Uri url, string token, int writers, int? perSecond)
    {
        using var client = new HttpClient(new SocketsHttpHandler { MaxConnectionsPerServer = writers }) { BaseAddress = url };
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);
        var figures = new Figures();
        var clock = Stopwatch.StartNew();
        await Task.WhenAll(Enumerable.Range(0, writers).Select(async w =>
        {
            var random = new Random(w);
            for (var i = 0; clock.Elapsed < Span; i++)
            {
                if (perSecond is { } pace)
                {
                    var due = TimeSpan.FromSeconds(((double)i * writers / pace) + ((double)w / pace));
                    await Task.Delay(due > clock.Elapsed ? due - clock.Elapsed : TimeSpan.Zero);
                }

                var one = Stopwatch.StartNew();
                using var request = new HttpRequestMessage(HttpMethod.Post, "/api/v1/commands/AnswerAssignment")
                {
                    Content = new StringContent($$"""{"plan":"plan-2019-hsn","assignment":"P1.M1.I1.U1","text":"{{LargeAuthority.Text(random, i + (w * 1_000_000))}}"}""", Encoding.UTF8, "application/json"),
                };
                request.Headers.Add("Idempotency-Key", $"{Guid.CreateVersion7()}");
                using var answer = await client.SendAsync(request);
                answer.EnsureSuccessStatusCode();
                figures.Add(one.Elapsed.TotalMilliseconds);
            }
        }));
        return (figures.Count / clock.Elapsed.TotalSeconds, figures);
    }

    // the least that is durable: rows in groups of what waits, one transaction each, WAL and FULL, with the hash chain
    private static async Task<double> BareAsync()
    {
        var file = Path.Combine(Path.GetTempPath(), $"styrbord-bare-{Guid.NewGuid():N}.db");
        await using var connection = new SqliteConnection($"Data Source={file};Pooling=false");
        await connection.OpenAsync();
        Run(connection, "pragma journal_mode=wal; pragma synchronous=full; create table event(seq integer primary key, payload blob, head blob); create table text(id text primary key, salt blob, body text)");
        var queue = System.Threading.Channels.Channel.CreateBounded<(string Text, TaskCompletionSource Done)>(1024);
        var writer = Task.Run(() => Write(connection, queue.Reader));
        var clock = Stopwatch.StartNew();
        var counts = await Task.WhenAll(Enumerable.Range(0, Writers).Select(async w =>
        {
            var random = new Random(w);
            var count = 0;
            while (clock.Elapsed < Span / 2)
            {
                var done = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
                await queue.Writer.WriteAsync((LargeAuthority.Text(random, count++), done));
                await done.Task;
            }

            return count;
        }));
        var rate = counts.Sum() / clock.Elapsed.TotalSeconds;
        queue.Writer.Complete();
        await writer;
        await connection.CloseAsync();
        File.Delete(file);
        return rate;
    }

    private static async Task Write(SqliteConnection connection, System.Threading.Channels.ChannelReader<(string Text, TaskCompletionSource Done)> queue)
    {
        using var insert = connection.CreateCommand();
        insert.CommandText = "insert into event(seq, payload, head) values ($seq, $payload, $head); insert into text(id, salt, body) values ($id, $salt, $body)";
        foreach (var name in new[] { "$seq", "$payload", "$head", "$id", "$salt", "$body" })
        {
            insert.Parameters.AddWithValue(name, "");
        }

        var (seq, head) = (0L, new byte[32]);
        while (await queue.WaitToReadAsync())
        {
            var group = new List<TaskCompletionSource>();
            Run(connection, "begin immediate");
            while (group.Count < 256 && queue.TryRead(out var one))
            {
                var payload = Encoding.UTF8.GetBytes($$"""{"assignment":"P1.M1.I1.U1","hash":"{{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(one.Text)))}}","plan":"plan-2019-hsn"}""");
                head = SHA256.HashData([.. head, .. SHA256.HashData(payload)]);
                insert.Parameters["$seq"].Value = ++seq;
                insert.Parameters["$payload"].Value = payload;
                insert.Parameters["$head"].Value = head;
                insert.Parameters["$id"].Value = $"{seq}/text";
                insert.Parameters["$salt"].Value = head;
                insert.Parameters["$body"].Value = one.Text;
                insert.ExecuteNonQuery();
                group.Add(one.Done);
            }

            Run(connection, "commit");
            group.ForEach(done => done.SetResult());
        }
    }

    private static void Run(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
