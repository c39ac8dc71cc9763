using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Styrbord.TestKit;

/// <summary>A real SMTP server on loopback that keeps what it is given.</summary>
public sealed class SmtpSink : IAsyncDisposable
{
    private readonly TcpListener _listener;
    private readonly CancellationTokenSource _stopping = new();
    private readonly Task _running;

    public SmtpSink(int port = 0)
    {
        _listener = new(IPAddress.Loopback, port);
        _listener.Start();
        _running = Task.Run(RunAsync);
    }

    public int Port => ((IPEndPoint)_listener.LocalEndpoint).Port;

    /// <summary>Whole messages, headers and all, as they came.</summary>
    public ConcurrentQueue<string> Messages { get; } = new();

    public ConcurrentQueue<string> Receivers { get; } = new();

    /// <summary>Answers <see cref="Refusal"/> to a receiver whose address begins so.</summary>
    public string? Refuses { get; set; }

    public string Refusal { get; set; } = "550 5.1.1 ingen sådan";

    /// <summary>What a message says, out of quoted-printable UTF-8.</summary>
    public static string Body(string message)
    {
        ArgumentNullException.ThrowIfNull(message);
        var body = message.Split("\r\n\r\n", 2)[1].Replace("=\r\n", "", StringComparison.Ordinal);
        var bytes = new List<byte>();
        for (var i = 0; i < body.Length; i++)
        {
            var isCode = body[i] == '=' && i + 2 < body.Length;
            bytes.Add(isCode ? Convert.ToByte(body.Substring(i + 1, 2), 16) : (byte)body[i]);
            i += isCode ? 2 : 0;
        }

        return Encoding.UTF8.GetString([.. bytes]);
    }

    public async ValueTask DisposeAsync()
    {
        if (_running.IsCompleted)
        {
            return;
        }

        await _stopping.CancelAsync();
        _listener.Stop();
        await _running;
        _listener.Dispose();
        _stopping.Dispose();
    }

    private async Task RunAsync()
    {
        try
        {
            while (true)
            {
                using var client = await _listener.AcceptTcpClientAsync(_stopping.Token);
                await ServeAsync(client);
            }
        }
        catch (Exception over) when (over is OperationCanceledException or SocketException or IOException or InvalidOperationException)
        {
            // the test is over
        }
    }

    private async Task ServeAsync(TcpClient client)
    {
        using var reader = new StreamReader(client.GetStream(), Encoding.Latin1);
        await using var writer = new StreamWriter(client.GetStream(), Encoding.Latin1) { NewLine = "\r\n", AutoFlush = true };
        await writer.WriteLineAsync("220 prov");
        while (await reader.ReadLineAsync(_stopping.Token) is { } line)
        {
            var verb = line.Split(' ', ':')[0].ToUpperInvariant();
            if (verb == "DATA")
            {
                await writer.WriteLineAsync("354 skriv");
                Messages.Enqueue(await ReadMessageAsync(reader));
            }

            await writer.WriteLineAsync(Answer(verb, line));
            if (verb == "QUIT")
            {
                return;
            }
        }
    }

    private string Answer(string verb, string line)
    {
        if (verb != "RCPT")
        {
            return verb == "QUIT" ? "221 hej" : "250 ok";
        }

        var address = line[(line.IndexOf('<', StringComparison.Ordinal) + 1)..line.IndexOf('>', StringComparison.Ordinal)];
        if (Refuses is { } refused && address.StartsWith(refused, StringComparison.Ordinal))
        {
            return Refusal;
        }

        Receivers.Enqueue(address);
        return "250 ok";
    }

    private async Task<string> ReadMessageAsync(StreamReader reader)
    {
        var message = new StringBuilder();
        while (await reader.ReadLineAsync(_stopping.Token) is { } line && line != ".")
        {
            message.Append(line).Append("\r\n");
        }

        return message.ToString();
    }
}
