using System.Net;
using System.Net.Sockets;
using System.Text;
using Styrbord.Domain.Kernel;
using Styrbord.Host;
using Styrbord.Timeline;
using Styrbord.Web.SignIn;

namespace Styrbord.Benchmarks;

/// <summary>P10: bytes allocated for each page, the site and its client in this process; a client that allocates nothing, so that only the server counts.</summary>
internal static class PagesBench
{
    private const int Warm = 300;
    private const int Requests = 500;

    private static readonly (string Name, string Path)[] Pages =
    [
        ("coverage", "/roda-traden/2019/tackning"),
        ("plan", "/planer/halso-och-sjukvardsnamnden/2019/1.2"),
        ("thread", "/roda-traden/2019/1.2.2c/hsn"),
        ("my work", "/"),
    ];

    public static async Task<int> RunAsync()
    {
        var folder = Directory.CreateTempSubdirectory("styrbord-pages-").FullName;
        var clock = new StartClock();
        await using (var journal = await Journal.OpenSqliteAsync(Path.Combine(folder, "sidor.db")))
        await using (var timeline = await Running.StartAsync(journal, clock, null, default))
        {
            var imported = await PackageImport.RunAsync(journal, timeline, Path.Combine(AppContext.BaseDirectory, "samples", "blekinge-2019"), trial: false, default);
            if (!imported.Ok)
            {
                throw new InvalidOperationException(string.Join('\n', imported.Lines));
            }

            clock.StartAt(DateTimeOffset.FromUnixTimeMilliseconds(Math.Max(Days.MorningOf(new(2018, 9, 13)), timeline.Current.LastAt)));
            await using var site = Site.Build(journal, timeline, SampleSignIn.None, "http://127.0.0.1:0");
            await site.StartAsync();
            var address = new Uri(site.Urls.Single());
            var cookie = await SignInAsync(address, "sekreterare-blekingesjukhuset");
            using var client = new PlainClient(address, cookie);
            var request = Weigh(client, "/halsa?x=");
            Console.WriteLine($"a request alone: {request / 1000.0:0.0} kB");
            foreach (var (name, path) in Pages)
            {
                var (page, size) = (Weigh(client, path + "?x="), client.Get(path));
                Console.WriteLine($"{name}: {size / 1000.0:0.0} kB of HTML, {page / 1000.0:0.0} kB allocated, {(page - request) / 1000.0:0.0} kB less the request");
            }
        }

        Directory.Delete(folder, recursive: true);
        return 0;
    }

    /// <summary>Bytes allocated a request, each with an address of its own so that no kept page answers.</summary>
    private static double Weigh(PlainClient client, string path)
    {
        for (var i = 0; i < Warm; i++)
        {
            client.Get(path, i);
        }

        var before = GC.GetTotalAllocatedBytes(precise: true);
        for (var i = 0; i < Requests; i++)
        {
            client.Get(path, Warm + i);
        }

        return (GC.GetTotalAllocatedBytes(precise: true) - before) / (double)Requests;
    }

    private static async Task<string> SignInAsync(Uri address, string account)
    {
        using var handler = new HttpClientHandler { AllowAutoRedirect = false };
        using var http = new HttpClient(handler) { BaseAddress = address };
        http.DefaultRequestHeaders.Add("Sec-Fetch-Site", "same-origin");
        using var form = new FormUrlEncodedContent([new("konto", account), new("losenord", SampleSignIn.Password)]);
        using var answer = await http.PostAsync(new Uri("/logga-in", UriKind.Relative), form);
        return answer.Headers.GetValues("Set-Cookie").First(c => c.StartsWith("styrbord=", StringComparison.Ordinal)).Split(';')[0];
    }

    /// <summary>One connection, one buffer.</summary>
    private sealed class PlainClient : IDisposable
    {
        private readonly Socket _socket = new(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        private readonly byte[] _buffer = new byte[1024 * 1024];
        private readonly byte[] _rest;

        public PlainClient(Uri address, string cookie)
        {
            _socket.Connect(IPAddress.Loopback, address.Port);
            _rest = Encoding.ASCII.GetBytes($" HTTP/1.1\r\nHost: {address.Authority}\r\nCookie: {cookie}\r\n\r\n");
        }

        /// <returns>Length of the body.</returns>
        public int Get(string path, int number = -1)
        {
            var head = "GET "u8;
            head.CopyTo(_buffer);
            var at = head.Length + Encoding.ASCII.GetBytes(path, _buffer.AsSpan(head.Length));
            if (number >= 0)
            {
                number.TryFormat(_buffer.AsSpan(at), out var digits);
                at += digits;
            }

            _rest.CopyTo(_buffer.AsSpan(at));
            _socket.Send(_buffer.AsSpan(0, at + _rest.Length));
            return Read();
        }

        private int Read()
        {
            var (got, body) = (0, -1);
            while (true)
            {
                got += _socket.Receive(_buffer.AsSpan(got));
                var answer = _buffer.AsSpan(0, got);
                body = body < 0 ? answer.IndexOf("\r\n\r\n"u8) + 4 : body;
                if (body < 4)
                {
                    body = -1;
                    continue;
                }

                if (!answer.StartsWith("HTTP/1.1 200"u8))
                {
                    throw new InvalidOperationException(Encoding.UTF8.GetString(answer[..body]));
                }

                var field = answer.IndexOf("Content-Length: "u8);
                if (field >= 0 && field < body)
                {
                    if (System.Buffers.Text.Utf8Parser.TryParse(answer[(field + 16)..], out int length, out _) && got - body == length)
                    {
                        return length;
                    }
                }
                else if (answer.EndsWith("0\r\n\r\n"u8))
                {
                    return got - body;
                }
            }
        }

        public void Dispose() => _socket.Dispose();
    }
}
