using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.Playwright;
using Styrbord.Host;
using Styrbord.Web.SignIn;

namespace Styrbord.Benchmarks;

/// <summary>
/// P7, P12 and P14: one cell is written until its totals are drawn on the page of the one who types, sent with its bytes on the wire,
/// and seen on another person's open page, in two pages of one browser over the sample: 40 units or as many as asked for, classes across.
/// </summary>
internal static class GridBench
{
    private const string Address = "/budget/2019/patientnamnden";

    // where the time goes on each page: its own clock, told against the machine's
    private const string Watch = """
        () => {
          window.seen = [];
          const now = () => performance.timeOrigin + performance.now();
          const table = document.querySelector('table[data-grid]');
          const totals = ['td[data-sum="unit:u1"]', 'td[data-fordelat$="/Drift"]', 'td[data-kvar$="/Drift"]', 'tr.bg-f td.bg-s[data-fordelat]'].map((q) => table.querySelector(q));
          const state = () => totals.map((t) => t.textContent).join('|');
          let before = state();
          new MutationObserver(() => {
            const text = state();
            if (text === before || totals.some((t, i) => t.textContent === before.split('|')[i])) return;
            before = text;
            const written = now();
            requestAnimationFrame(() => setTimeout(() => window.seen.push({ text, written, shown: now() })));
          }).observe(table, { subtree: true, childList: true, characterData: true });
        }
        """;

    // from the key until the unit's total, and what is left of the frame, are drawn on the same page
    private const string Type = """
        (amount) => new Promise((done, no) => {
          const cell = document.querySelector('input[data-cell="u1/Drift"]');
          const totals = () => ['td[data-sum="unit:u1"]', 'td[data-kvar$="/Drift"]'].map((q) => document.querySelector(q).textContent);
          const before = totals();
          cell.focus();
          const typed = performance.now();
          cell.value = amount; cell.dispatchEvent(new InputEvent('input', { bubbles: true }));
          const look = () => totals().every((t, i) => t !== before[i]) ? requestAnimationFrame(() => setTimeout(() => done(performance.now() - typed))) : performance.now() - typed > 10000 ? no('no total') : setTimeout(look);
          look();
        })
        """;

    private const string Press = """
        () => {
          performance.clearResourceTimings();
          const pressed = performance.timeOrigin + performance.now();
          document.querySelector('.bg-spara button[type=submit]').click();
          return pressed;
        }
        """;

    // the form is sent by the island and answered with what has changed
    private const string Sent = "() => performance.getEntriesByType('resource').filter(e => e.initiatorType === 'fetch' && !e.name.includes('/changes')).slice(0, 1).map(e => [performance.timeOrigin + e.startTime, performance.timeOrigin + e.responseEnd])[0]";

    private const string Heard = "() => performance.getEntriesByType('resource').filter(e => e.name.includes('/changes')).slice(-1).map(e => performance.timeOrigin + e.responseEnd)[0]";

    public static async Task<int> RunAsync(int rounds, int units)
    {
        await SampleSite.UseAsync(async (address, _) =>
        {
            await OpenAsync(address, units);
            using var playwright = await Playwright.CreateAsync();
            await using var browser = await playwright.Chromium.LaunchAsync(new()
            {
                ExecutablePath = Environment.GetEnvironmentVariable("STYRBORD_TEST_CHROMIUM") ?? "/usr/bin/chromium",
                Args = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-renderer-backgrounding", "--disable-backgrounding-occluded-windows"],
            });
            var (writer, reader) = (await PageAsync(browser, address, "sekreterare-patientnamnden"), await PageAsync(browser, address, "controller"));
            await reader.EvaluateAsync(Watch);
            var wire = await WireBytes.OfAsync(writer);
            await writer.ReloadAsync();
            await writer.Locator(".bg-cellen").WaitForAsync();
            Console.WriteLine($"page: {wire.Take("GET", Address)}");
            var own = new Figures();
            var (whole, asked, answered, told, drawn, shown) = (new Figures(), new Figures(), new Figures(), new Figures(), new Figures(), new Figures());
            for (var round = 0; round < rounds + 5; round++)
            {
                // whoever writes has turned to the form a while ago
                await writer.Locator("input[data-cell='u1/Drift']").FocusAsync();
                var typed = await writer.EvaluateAsync<double>(Type, $"{10 + (round % 7)}");
                await reader.EvaluateAsync("() => { window.seen = []; performance.clearResourceTimings(); }");
                var pressed = await writer.EvaluateAsync<double>(Press);
                await reader.WaitForFunctionAsync("() => window.seen.length > 0");
                var (seen, heard) = (await reader.EvaluateAsync<JsonElement>("() => window.seen[0]"), await reader.EvaluateAsync<double>(Heard));
                await writer.WaitForFunctionAsync("() => document.querySelectorAll('.bg-andrad').length === 0 && document.querySelector('.bg-cellen')");
                var sent = await writer.EvaluateAsync<double[]?>(Sent);
                if (round >= 5)
                {
                    own.Add(typed);
                    whole.Add(seen.GetProperty("shown").GetDouble() - pressed);
                    if (sent is [var start, var end])
                    {
                        asked.Add(start - pressed);
                        answered.Add(end - start);
                        told.Add(heard - start);
                    }

                    drawn.Add(seen.GetProperty("written").GetDouble() - heard);
                    shown.Add(seen.GetProperty("shown").GetDouble() - seen.GetProperty("written").GetDouble());
                }

                await Task.Delay(150);
            }

            Console.WriteLine($"typed until its totals are drawn on the same page, {units} units, {own.Count} times: {own}");
            Console.WriteLine($"one cell saved: {wire.Take("POST", Address)}; the page's question for what others write, its own among it: {wire.Take("GET", "/changes")}");
            Console.WriteLine($"pressed until every total is seen on the other page, {units} units, {whole.Count} times: {whole}");
            Console.WriteLine($"  pressed until sent          {asked}");
            Console.WriteLine($"  sent until answered         {answered}");
            Console.WriteLine($"  sent until heard elsewhere  {told}");
            Console.WriteLine($"  heard until totals written  {drawn}");
            Console.WriteLine($"  written until drawn         {shown}");
        });
        return 0;
    }

    private static async Task OpenAsync(Uri address, int units)
    {
        using var http = new HttpClient { BaseAddress = address };
        http.DefaultRequestHeaders.Add("Sec-Fetch-Site", "same-origin");
        http.DefaultRequestHeaders.Add("Cookie", await SampleSite.SignInAsync(address, "sekreterare-patientnamnden"));
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/v1/commands/OpenBudget")
        {
            Content = JsonContent.Create(new { id = "matning", committee = "n-patientnamnden", year = 2019, units = Enumerable.Range(1, units).Select(u => new { id = $"u{u}", name = $"Enhet {u}" }) }),
        };
        request.Headers.Add("Idempotency-Key", "matning");
        using var answer = await http.SendAsync(request);
        if (!answer.IsSuccessStatusCode)
        {
            throw new InvalidOperationException(await answer.Content.ReadAsStringAsync());
        }
    }

    private static async Task<IPage> PageAsync(IBrowser browser, Uri address, string account)
    {
        var context = await browser.NewContextAsync(new() { BaseURL = address.ToString() });
        var page = await context.NewPageAsync();
        await page.GotoAsync("/logga-in");
        await page.Locator("input[name=konto]").First.FillAsync(account);
        await page.Locator("input[type=password]").First.FillAsync(SampleSignIn.Password);
        await page.Locator("main form button[type=submit]").First.ClickAsync();
        await page.WaitForURLAsync(to => !to.Contains("/logga-in", StringComparison.Ordinal));
        await page.GotoAsync(Address);
        await page.Locator(".bg-cellen").WaitForAsync();
        return page;
    }
}
