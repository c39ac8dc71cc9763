using Microsoft.Playwright;
using Styrbord.Browser.Tests.Hosting;
using Xunit;

namespace Styrbord.Browser.Tests;

/// <summary>WCAG 2.1 AA and 2.2 AA by axe, and no page wider than the screen.</summary>
public sealed class AccessibilityTests(SampleSite site)
{
    public static TheoryData<string> Pages() => [.. SamplePages.All.Select(page => page.Name)];

    // contrast follows the theme and structure the width: two of the four pairs meet both themes and both widths
    [Theory, MemberData(nameof(Pages))]
    public async Task Page_InBothThemesAndWidths_HasNoViolation(string name)
    {
        var (_, address, account) = SamplePages.All.First(p => string.Equals(p.Name, name, StringComparison.Ordinal));
        var page = await site.OpenAsync(account, ColorScheme.Light, 1440);
        await page.GotoAsync(address);
        await page.ShouldBeAccessibleAsync();

        await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark, ReducedMotion = ReducedMotion.Reduce });
        await page.SetViewportSizeAsync(390, 900);
        await page.ShouldBeAccessibleAsync();

        await page.Context.CloseAsync();
    }
}
