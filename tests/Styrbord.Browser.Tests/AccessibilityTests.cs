using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using Shouldly;
using Styrbord.Browser.Tests.Hosting;
using Xunit;

namespace Styrbord.Browser.Tests;

/// <summary>WCAG 2.1 AA and 2.2 AA by axe, and no page wider than the screen.</summary>
public sealed class AccessibilityTests(SampleSite site)
{
    internal static readonly AxeRunOptions Rules = new()
    {
        RunOnly = new() { Type = "tag", Values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] },
    };

    // contrast follows the theme and structure the width: two of the four pairs meet both themes and both widths
    public static TheoryData<string, string, int> Pages()
    {
        var pages = new TheoryData<string, string, int>();
        foreach (var (name, _, _) in SamplePages.All)
        {
            pages.Add(name, "light", 1440);
            pages.Add(name, "dark", 390);
        }

        return pages;
    }

    [Theory, MemberData(nameof(Pages))]
    public async Task Page_InThemeAndWidth_HasNoViolation(string name, string theme, int width)
    {
        var (_, address, account) = SamplePages.All.First(p => string.Equals(p.Name, name, StringComparison.Ordinal));
        var page = await site.OpenAsync(account, string.Equals(theme, "dark", StringComparison.Ordinal) ? ColorScheme.Dark : ColorScheme.Light, width);
        await page.GotoAsync(address);

        var found = await page.RunAxe(Rules);

        found.Violations.Select(v => $"{v.Id}: {string.Join(" | ", v.Nodes.Take(3).Select(n => n.Html))}").ShouldBeEmpty();
        (await page.EvaluateAsync<bool>("document.documentElement.scrollWidth > innerWidth")).ShouldBeFalse("sidan är bredare än skärmen");
        await page.Context.CloseAsync();
    }
}
