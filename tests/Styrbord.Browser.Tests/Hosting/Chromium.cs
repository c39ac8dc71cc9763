using Microsoft.Playwright;
using Xunit;

namespace Styrbord.Browser.Tests.Hosting;

/// <summary>The system's Chromium; without one the tests are skipped and say so.</summary>
internal sealed class Chromium : IAsyncDisposable
{
    private static readonly string[] Names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
    private readonly IPlaywright _playwright;
    private readonly IBrowser _browser;

    private Chromium(IPlaywright playwright, IBrowser browser) => (_playwright, _browser) = (playwright, browser);

    public static async Task<Chromium> StartAsync()
    {
        if (Find() is not { } path)
        {
            Assert.Skip("Chromium saknas");
            throw new InvalidOperationException();
        }

        var playwright = await Playwright.CreateAsync();
        return new Chromium(playwright, await playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = path,
            Args = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
        }));
    }

    /// <summary>A window of its own: no cookies from others.</summary>
    public async Task<IPage> OpenAsync(Uri address, ColorScheme theme = ColorScheme.Light, int width = 1440, int height = 900, bool script = true, string? signedIn = null)
    {
        var context = await _browser.NewContextAsync(new()
        {
            BaseURL = address.ToString(),
            ColorScheme = theme,
            ViewportSize = new() { Width = width, Height = height },
            Locale = "sv-SE",
            JavaScriptEnabled = script,
            StorageState = signedIn,
        });
        return await context.NewPageAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await _browser.DisposeAsync();
        _playwright.Dispose();
    }

    private static string? Find() =>
        Environment.GetEnvironmentVariable("STYRBORD_TEST_CHROMIUM") is { Length: > 0 } told
            ? told
            : Names.SelectMany(name => (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Select(dir => Path.Combine(dir, name))).FirstOrDefault(File.Exists);
}
