using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace Styrbord.Browser.Tests.Hosting;

/// <summary>The real executable on a free port, with a data folder of its own, as a user starts it.</summary>
internal sealed class RunningHost : IAsyncDisposable
{
    private readonly Process _process;

    private RunningHost(Process process, Uri address) => (_process, Address) = (process, address);

    public Uri Address { get; }

    public static async Task<RunningHost> StartAsync(string data, DateOnly today)
    {
        var address = new Uri($"http://127.0.0.1:{FreePort()}");
        var process = Start([], "serve", "--data", data, "--urls", address.GetLeftPart(UriPartial.Authority), "--idag", $"{today:yyyy-MM-dd}");
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        using var client = new HttpClient { BaseAddress = address };
        for (var tries = 0; tries < 600; tries++)
        {
            if (process.HasExited)
            {
                throw new InvalidOperationException($"styrbord serve ended with {process.ExitCode}");
            }

            try
            {
                if ((await client.GetAsync(new Uri("/halsa", UriKind.Relative))).IsSuccessStatusCode)
                {
                    return new RunningHost(process, address);
                }
            }
            catch (HttpRequestException)
            {
                // not listening yet
            }

            await Task.Delay(100);
        }

        process.Kill(entireProcessTree: true);
        throw new TimeoutException("styrbord serve did not answer within a minute");
    }

    /// <summary>Runs a verb to its end and gives what it printed; fails if it exits with anything but 0.</summary>
    public static Task<string> RunAsync(params string[] arguments) => RunAsync([], arguments);

    /// <summary>The same with more in its environment.</summary>
    public static async Task<string> RunAsync(IEnumerable<(string Name, string Value)> environment, params string[] arguments)
    {
        using var process = Start(environment, arguments);
        var printed = process.StandardOutput.ReadToEndAsync();
        var failed = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        return process.ExitCode == 0 ? (await printed).Trim() : throw new InvalidOperationException($"{string.Join(' ', arguments)}: {await failed}{await printed}");
    }

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
        {
            _process.Kill(entireProcessTree: true);
        }

        await _process.WaitForExitAsync();
        _process.Dispose();
    }

    private static Process Start(IEnumerable<(string Name, string Value)> environment, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet")
        {
            WorkingDirectory = House.Root,
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            ArgumentList = { House.Executable },
        };
        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        foreach (var argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        return Process.Start(start)!;
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
