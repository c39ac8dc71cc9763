using Microsoft.Playwright;

namespace Styrbord.Benchmarks;

/// <summary>P14: bytes on the wire at the first and a later visit, and largest contentful paint under Lighthouse's default throttling.</summary>
internal static class WeightBench
{
    private static readonly string[] Pages = ["/", "/roda-traden/2019/1.2.2c/hsn", "/roda-traden/2019/tackning", "/planer/halso-och-sjukvardsnamnden/2019/1.2", "/beslut"];

    private const string LargestPaint = "new Promise(done => new PerformanceObserver(list => done(list.getEntries().at(-1).startTime)).observe({type: 'largest-contentful-paint', buffered: true}))";

    public static async Task<int> RunAsync(Uri url, string account, string password)
    {
        using var playwright = await Playwright.CreateAsync();
        await using var browser = await playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = Environment.GetEnvironmentVariable("STYRBORD_TEST_CHROMIUM") ?? "/usr/bin/chromium",
            Args = ["--no-sandbox", "--disable-gpu", "--disable-background-networking"],
        });
        foreach (var path in Pages)
        {
            var context = await browser.NewContextAsync(new() { BaseURL = url.ToString() });
            var page = await context.NewPageAsync();
            await page.GotoAsync("/logga-in");
            await page.Locator("input[name=account], input[name=konto]").First.FillAsync(account);
            await page.Locator("input[type=password]").First.FillAsync(password);
            await page.Locator("main form button[type=submit]").First.ClickAsync();
            await page.WaitForURLAsync(to => !to.Contains("/logga-in", StringComparison.Ordinal));
            var session = await context.NewCDPSessionAsync(page);
            await session.SendAsync("Network.enable");
            await session.SendAsync("Network.clearBrowserCache");
            await session.SendAsync("Network.emulateNetworkConditions", new(StringComparer.Ordinal) { ["offline"] = false, ["latency"] = 150, ["downloadThroughput"] = 1_638_400 / 8, ["uploadThroughput"] = 750_000 / 8 });
            await session.SendAsync("Emulation.setCPUThrottlingRate", new(StringComparer.Ordinal) { ["rate"] = 4 });
            var (first, serif) = await WeighAsync(session, page, path);
            var paint = await page.EvaluateAsync<double>(LargestPaint);
            var (later, _) = await WeighAsync(session, page, path);
            Console.WriteLine($"{path}: first {first / 1000.0:0.0} kB (Charis SIL {serif / 1000.0:0.0} kB apart), later {later / 1000.0:0.0} kB, LCP {paint:0} ms");
            await context.CloseAsync();
        }

        return 0;
    }

    private static async Task<(double Bytes, double Serif)> WeighAsync(ICDPSession session, IPage page, string path)
    {
        var (bytes, serif, urls) = (0.0, 0.0, new Dictionary<string, string>(StringComparer.Ordinal));
        void Sent(object? _, System.Text.Json.JsonElement? e) => urls[e!.Value.GetProperty("requestId").GetString()!] = e.Value.GetProperty("request").GetProperty("url").GetString()!;
        void Finished(object? _, System.Text.Json.JsonElement? e)
        {
            var size = e!.Value.GetProperty("encodedDataLength").GetDouble();
            if (urls.GetValueOrDefault(e.Value.GetProperty("requestId").GetString()!, "").Contains("Charis", StringComparison.Ordinal))
            {
                serif += size;
            }
            else
            {
                bytes += size;
            }
        }

        var (sent, finished) = (session.Event("Network.requestWillBeSent"), session.Event("Network.loadingFinished"));
        sent.OnEvent += Sent;
        finished.OnEvent += Finished;
        await page.GotoAsync(path, new() { WaitUntil = WaitUntilState.NetworkIdle });
        sent.OnEvent -= Sent;
        finished.OnEvent -= Finished;
        return (bytes, serif);
    }
}
