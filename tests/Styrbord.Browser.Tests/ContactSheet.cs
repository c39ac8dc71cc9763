using System.Text;
using Microsoft.Playwright;
using Styrbord.Browser.Tests.Hosting;
using Xunit;

namespace Styrbord.Browser.Tests;

/// <summary>Pictures of all pages in both themes and widths, and one page with all of them: run by <c>tests/contact-sheet DIR</c>.</summary>
public sealed class ContactSheet(SampleSite site)
{
    [Fact(Explicit = true)]
    public async Task Draw()
    {
        var folder = Directory.CreateDirectory(Environment.GetEnvironmentVariable("STYRBORD_CONTACT_SHEET") ?? Path.Combine(House.Root, "artifacts", "contact-sheet")).FullName;
        var sheet = new StringBuilder("<!doctype html><meta charset=utf-8><style>body{font:14px sans-serif;display:grid;grid-template-columns:3fr 3fr 1fr 1fr;gap:8px}img{width:100%;border:1px solid #999;display:block}h2{grid-column:1/-1;margin:8px 0 0}</style>");
        foreach (var (name, address, account) in SamplePages.All)
        {
            sheet.Append($"<h2>{name} {address}</h2>");
            foreach (var (theme, width) in new[] { (ColorScheme.Light, 1440), (ColorScheme.Dark, 1440), (ColorScheme.Light, 390), (ColorScheme.Dark, 390) })
            {
                var file = $"{name}-{width}-{(theme == ColorScheme.Dark ? "mork" : "ljus")}.png";
                var page = await site.OpenAsync(account, theme, width);
                await page.GotoAsync(address);
                await page.ScreenshotAsync(new() { Path = Path.Combine(folder, file), FullPage = true });
                await page.Context.CloseAsync();
                sheet.Append($"<img src='{file}' alt='{file}'>");
            }
        }

        await File.WriteAllTextAsync(Path.Combine(folder, "index.html"), sheet.ToString(), TestContext.Current.CancellationToken);
    }
}
