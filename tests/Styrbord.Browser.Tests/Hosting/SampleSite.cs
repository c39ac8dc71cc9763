using Microsoft.Playwright;
using Styrbord.Browser.Tests.Hosting;
using Xunit;

[assembly: AssemblyFixture(typeof(SampleSite))]

namespace Styrbord.Browser.Tests.Hosting;

/// <summary>The sample on its own day and one browser, shared by the tests that only look.</summary>
public sealed class SampleSite : IAsyncLifetime
{
    private readonly SemaphoreSlim _starting = new(1);
    private readonly DataFolder _data = new();
    private readonly Dictionary<string, string> _signedIn = [];
    private RunningHost? _host;
    private Chromium? _browser;

    internal Uri Address => _host!.Address;

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    /// <summary>A window signed in as the account, or not at all.</summary>
    internal async Task<IPage> OpenAsync(string? account, ColorScheme theme, int width)
    {
        await _starting.WaitAsync();
        try
        {
            _browser ??= await Chromium.StartAsync();
            _host ??= await RunningHost.StartAsync(_data.Path, new(2018, 9, 13));
        }
        finally
        {
            _starting.Release();
        }

        return await _browser.OpenAsync(_host.Address, theme, width, signedIn: account is null ? null : await SignedInAsync(account));
    }

    /// <summary>The cookies of an account, signed in once for all windows.</summary>
    private async Task<string> SignedInAsync(string account)
    {
        if (!_signedIn.TryGetValue(account, out var cookies))
        {
            var page = await _browser!.OpenAsync(_host!.Address);
            await SamplePages.SignInAsync(page, account);
            cookies = _signedIn[account] = await page.Context.StorageStateAsync();
            await page.Context.CloseAsync();
        }

        return cookies;
    }

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null)
        {
            await _browser.DisposeAsync();
        }

        if (_host is not null)
        {
            await _host.DisposeAsync();
        }

        _data.Dispose();
        _starting.Dispose();
    }
}
