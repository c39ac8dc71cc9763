using System.Net;
using System.Net.Sockets;
using System.Text;

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
        ("process comparison", "/arshjul/jamfor"),
        ("year wheel", "/arshjul/2018"),
    ];

    public static async Task<int> RunAsync()
    {
        await SampleSite.UseAsync(async (address, _) =>
        {
            using var client = new PlainClient(address, await SampleSite.SignInAsync(address, "sekreterare-blekingesjukhuset"));
            var request = Weigh(client, "/halsa?x=");
            Console.WriteLine($"a request alone: {request / 1000.0:0.0} kB");
            foreach (var (name, path) in Pages)
            {
                var (page, size) = (Weigh(client, path + "?x="), client.Get(path));
                Console.WriteLine($"{name}: {size / 1000.0:0.0} kB of HTML, {page / 1000.0:0.0} kB allocated, {(page - request) / 1000.0:0.0} kB less the request");
            }
        });
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
