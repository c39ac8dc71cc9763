using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace Styrbord.Benchmarks;

/// <summary>P20: from the start of the process to the first page, with an empty data folder (sample loaded) and with one that exists.</summary>
internal static class StartBench
{
    public static async Task<int> RunAsync(string executable)
    {
        for (var round = 1; round <= 3; round++)
        {
            var data = Directory.CreateTempSubdirectory("styrbord-start-").FullName;
            Console.WriteLine($"round {round}: empty folder {await StartAsync(executable, data)} ms, existing {await StartAsync(executable, data)} ms");
            Directory.Delete(data, recursive: true);
        }

        return 0;
    }

    private static async Task<long> StartAsync(string executable, string data)
    {
        using var free = new TcpListener(IPAddress.Loopback, 0);
        free.Start();
        var url = $"http://127.0.0.1:{((IPEndPoint)free.LocalEndpoint).Port}";
        free.Stop();
        var clock = Stopwatch.StartNew();
        using var process = Process.Start(new ProcessStartInfo("dotnet", [executable, "serve", "--data", data, "--urls", url]) { RedirectStandardOutput = true, UseShellExecute = false })!;
        process.BeginOutputReadLine();
        using var client = new HttpClient();
        while (true)
        {
            try
            {
                using var answer = await client.GetAsync(new Uri($"{url}/"));
                if (answer.IsSuccessStatusCode)
                {
                    break;
                }
            }
            catch (HttpRequestException)
            {
                await Task.Delay(10);
            }
        }

        var taken = clock.ElapsedMilliseconds;
        process.Kill(entireProcessTree: true);
        await process.WaitForExitAsync();
        return taken;
    }
}
