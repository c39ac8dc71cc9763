using Microsoft.Playwright;
using Styrbord.Browser.Tests.Hosting;
using Xunit;

namespace Styrbord.Browser.Tests.Islands;

/// <summary>The sample on its own day, to be written in by one class of tests.</summary>
public sealed class WritingSite : IAsyncLifetime
{
    private readonly DataFolder _data = new();
    private RunningHost? _host;
    private Chromium? _browser;
    private string? _signedIn;

    internal const string Plan = "/planer/halso-och-sjukvardsnamnden/2019";

    public async ValueTask InitializeAsync()
    {
        _browser = await Chromium.StartAsync();
        _host = await RunningHost.StartAsync(_data.Path, new(2018, 9, 13));
    }

    /// <summary>A window of a secretary of the plan.</summary>
    internal async Task<IPage> OpenAsync(ColorScheme theme = ColorScheme.Light, int width = 1440)
    {
        if (_signedIn is null)
        {
            var first = await _browser!.OpenAsync(_host!.Address);
            await SamplePages.SignInAsync(first, "sekreterare-blekingesjukhuset");
            _signedIn = await first.Context.StorageStateAsync();
            await first.Context.CloseAsync();
        }

        return await _browser!.OpenAsync(_host!.Address, theme, width, signedIn: _signedIn);
    }

    /// <summary>A window of an account of the sample's.</summary>
    internal async Task<IPage> OpenAsync(string account)
    {
        var page = await _browser!.OpenAsync(_host!.Address);
        await SamplePages.SignInAsync(page, account);
        return page;
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
    }
}
