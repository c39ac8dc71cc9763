using System.Diagnostics;
using System.Net.Sockets;
using System.Text;

namespace Styrbord.Benchmarks;

/// <summary>P13: saved commands through HTTP against a bare grouped append of the same rows to the same database, 50 writers each, in the same run.</summary>
internal static class CommandBench
{
    private const int Writers = 50;
    private static readonly TimeSpan Span = TimeSpan.FromSeconds(10);

    public static async Task<int> RunAsync(Uri url, string token, string? postgres)
    {
        await HttpAsync(url, token, 20, 100);
        var (rate, paced) = await HttpAsync(url, token, 20, 100);
        Console.WriteLine($"paced at 100/s: {rate:0}/s; {paced}");
        await HttpAsync(url, token, Writers, null);
        for (var round = 1; round <= 5; round++)
        {
            var bare = await BareAsync(postgres);
            var (http, figures) = await HttpAsync(url, token, Writers, null);
            Console.WriteLine($"round {round}: bare grouped append {bare:0}/s, through HTTP {http:0}/s, share {http / bare:P0}; {figures}");
        }

        return 0;
    }

    // the client writes bytes to a socket: a heavier one on the same cores would be measured instead of the server
    private static async Task<(double Rate, Figures Figures)> HttpAsync(Uri url, string token, int writers, int? perSecond)
    {
        var figures = new Figures();
        var clock = Stopwatch.StartNew();
        await Task.WhenAll(Enumerable.Range(0, writers).Select(async w =>
        {
            using var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
            await socket.ConnectAsync(url.Host, url.Port);
            var (random, buffer) = (new Random(w), new byte[8192]);
            for (var i = 0; clock.Elapsed < Span; i++)
            {
                if (perSecond is { } pace)
                {
                    var due = TimeSpan.FromSeconds(((double)i * writers / pace) + ((double)w / pace));
                    await Task.Delay(due > clock.Elapsed ? due - clock.Elapsed : TimeSpan.Zero);
                }

                var request = Request(url, token, LargeAuthority.Text(random, i + (w * 1_000_000)));
                var one = Stopwatch.StartNew();
                await socket.SendAsync(request);
                await AnswerAsync(socket, buffer);
                figures.Add(one.Elapsed.TotalMilliseconds);
            }
        }));
        return (figures.Count / clock.Elapsed.TotalSeconds, figures);
    }

    private static byte[] Request(Uri url, string token, string text)
    {
        var body = $$"""{"plan":"plan-2019-hsn","assignment":"P1.M1.I1.U1","text":"{{text}}"}""";
        return Encoding.UTF8.GetBytes(
            $"POST /api/v1/commands/AnswerAssignment HTTP/1.1\r\nHost: {url.Authority}\r\nAuthorization: Bearer {token}\r\nIdempotency-Key: {Guid.CreateVersion7()}\r\n"
            + $"Content-Type: application/json\r\nContent-Length: {Encoding.UTF8.GetByteCount(body)}\r\n\r\n{body}");
    }

    // an accepted command is answered in one chunk that ends the message
    private static async Task AnswerAsync(Socket socket, byte[] buffer)
    {
        var length = 0;
        do
        {
            var read = await socket.ReceiveAsync(buffer.AsMemory(length));
            length += read;
            if (read == 0)
            {
                throw new IOException("The server closed the connection.");
            }
        }
        while (!buffer.AsSpan(0, length).EndsWith("}"u8) && !buffer.AsSpan(0, length).EndsWith("0\r\n\r\n"u8));

        if (!buffer.AsSpan().StartsWith("HTTP/1.1 200"u8))
        {
            throw new IOException(Encoding.UTF8.GetString(buffer, 0, length));
        }
    }

    private static async Task<double> BareAsync(string? postgres)
    {
        await using var append = postgres is null ? (BareAppend)new BareSqlite() : new BarePostgres(postgres);
        var clock = Stopwatch.StartNew();
        var counts = await Task.WhenAll(Enumerable.Range(0, Writers).Select(async w =>
        {
            var (random, count) = (new Random(w), 0);
            for (; clock.Elapsed < Span / 2; count++)
            {
                await append.AddAsync(LargeAuthority.Text(random, count));
            }

            return count;
        }));
        return counts.Sum() / clock.Elapsed.TotalSeconds;
    }
}
