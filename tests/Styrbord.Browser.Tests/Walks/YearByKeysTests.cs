using Microsoft.Playwright;
using Styrbord.Browser.Tests.Hosting;
using Xunit;
using static Styrbord.Browser.Tests.Hosting.Keys;

namespace Styrbord.Browser.Tests.Walks;

/// <summary>The year without a mouse: from the start page to the wheel, a meeting moved with its consequences seen first, and a calendar to subscribe to.</summary>
public sealed class YearByKeysTests
{
    [Fact]
    public async Task Walk_Year_ByKeysAlone()
    {
        using var data = new DataFolder();
        await using var browser = await Chromium.StartAsync();
        await using var host = await RunningHost.StartAsync(data.Path, new(2018, 9, 13));
        var page = await browser.OpenAsync(host.Address);
        await SignInAsync(page, "planeringsstrateg");

        await EnterAsync(page.GetByRole(AriaRole.Link, new() { Name = "Årshjul", Exact = true }).First);
        await Heading(page, "Årshjul").WaitForAsync();
        await EnterAsync(page.Locator("main").GetByRole(AriaRole.Link, new() { Name = "Sammanträden", Exact = true }));
        await EnterAsync(page.Locator("tr", new() { HasText = "mån 12 nov" }).GetByRole(AriaRole.Link, new() { Name = "Landstingsstyrelsen" }));
        await TypeDateAsync(page.Locator("#flytta input[name=till]"), new(2018, 11, 19));
        await EnterAsync(page.Locator("#flytta button[type=submit]"));
        await page.Locator("main", new() { HasText = "0 dagar kvar" }).WaitForAsync();
        await TypeAsync(page.Locator("form#MoveMeeting input[name=reason]"), "Ledamöter på kurs");
        await SendAsync(page.Locator("form#MoveMeeting button[type=submit]"));
        await Heading(page, "Landstingsstyrelsen 19 november 2018").WaitForAsync();

        await page.GotoAsync("/konto/kalender");
        await SendAsync(page.Locator("#skapa button[type=submit]"));
        await page.Locator(".c-nyckel").WaitForAsync();
    }

    private static ILocator Heading(IPage page, string name) => page.GetByRole(AriaRole.Heading, new() { Level = 1, NameString = name });
}
