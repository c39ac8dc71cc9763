using System.Text.Json;
using Deque.AxeCore.Commons;
using Microsoft.Playwright;
using Shouldly;

namespace Styrbord.Browser.Tests.Hosting;

/// <summary>
/// WCAG 2.1 AA and 2.2 AA by axe, run where the page stands and asked for violations only: the package's own way opens a further page each
/// time and brings every passed node home.
/// </summary>
internal static class Axe
{
    private const string Run = """
        async within => (await axe.run(within ?? document, {
            runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
            resultTypes: ['violations'],
        })).violations.map(v => `${v.id}: ${v.nodes.slice(0, 3).map(n => n.html).join(' | ')}`)
        """;

    private static readonly string Script = new BundledAxeScriptProvider().GetScript();

    /// <summary>No rule broken, and no page wider than the screen.</summary>
    public static async Task ShouldBeAccessibleAsync(this IPage page)
    {
        var where = $"{page.Url} {page.ViewportSize!.Width}";
        await page.EvaluateAsync(Script);
        Found(await page.EvaluateAsync(Run)).ShouldBeEmpty(where);
        (await page.EvaluateAsync<bool>("document.documentElement.scrollWidth > innerWidth")).ShouldBeFalse($"{where}: sidan är bredare än skärmen");
    }

    /// <summary>The same within one element.</summary>
    public static async Task ShouldBeAccessibleAsync(this ILocator part)
    {
        await part.Page.EvaluateAsync(Script);
        Found(await part.EvaluateAsync(Run)).ShouldBeEmpty();
    }

    private static string[] Found(JsonElement? violations) => violations?.Deserialize<string[]>() ?? throw new InvalidOperationException("axe did not answer");
}
