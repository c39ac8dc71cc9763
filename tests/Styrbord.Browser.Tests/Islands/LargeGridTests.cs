using System.Globalization;
using Microsoft.Playwright;
using Shouldly;
using Styrbord.Browser.Tests.Hosting;
using Xunit;
using static Styrbord.Browser.Tests.Islands.Grid;

namespace Styrbord.Browser.Tests.Islands;

/// <summary>A table of more cells than a form carries, one unit's months on 330 accounts: the island alone sends what is changed.</summary>
public sealed class LargeGridTests(WritingSite site) : IClassFixture<WritingSite>
{
    private const string Unit = "/budget/2019/patientnamnden?enhet=kansli";
    private const int Accounts = 330;
    private const string First = "6000, Kansli, januari";

    [Fact]
    public async Task Grid_OfMoreCellsThanAFormCarries_IsSavedRefusedMendedAndReadAgain()
    {
        var page = await site.OpenAsync("controller");
        await CommandAsync(page, "RecordAccountPlan", new { id = "stor-plan", name = "Kontoplan", prefixes = new[] { new { prefix = "6", @class = "Drift" } } });
        await CommandAsync(page, "OpenBudget", new { id = "stor", committee = "n-patientnamnden", year = 2019, units = new[] { new { id = "kansli", name = "Kansli" } } });
        await CommandAsync(page, "WriteBudget", new { budget = "stor", cells = Enumerable.Range(0, Accounts).Select(a => new { cell = $"kansli/{(6000 + a).ToString(CultureInfo.InvariantCulture)}/1", amountTkr = a % 2 == 0 ? 1 : -1 }) });

        await page.GotoAsync(Unit);
        await page.Locator(".bg-cellen").WaitForAsync();
        (await page.Locator("input[data-cell]").CountAsync()).ShouldBeGreaterThan(3_900);
        (await page.Locator("input[name^='cells[']").CountAsync()).ShouldBe(0, "no cell is a field of the form");

        await WriteAsync(page, First, "7");
        await page.Locator(".bg-laget", new() { HasText = "Sparat kl." }).WaitForAsync();
        await page.ReloadAsync();
        await page.Locator(".bg-cellen").WaitForAsync();
        await Expect(page, First, "7");
        (await page.Locator("td[data-sum='line:6000']").InnerTextAsync()).Trim().ShouldBe("7");

        await WriteAsync(page, First, "900");
        await page.Locator(".felsum", new() { HasText = "ramen för Patientnämnden är 508 tkr" }).WaitForAsync();
        await page.Locator(".bg-cellen").WaitForAsync();
        await Expect(page, First, "900");
        await WriteAsync(page, First, "8");
        await page.Locator(".felsum").WaitForAsync(new() { State = WaitForSelectorState.Detached });
        await page.GotoAsync(Unit);
        await page.Locator(".bg-cellen").WaitForAsync();
        await Expect(page, First, "8");
        await page.Context.CloseAsync();
    }

    private static async Task WriteAsync(IPage page, string label, string amount)
    {
        await Cell(page, label).FocusAsync();
        await page.Keyboard.TypeAsync(amount);
        await page.GetByRole(AriaRole.Button, new() { Name = "Spara", Exact = true }).PressAsync("Enter");
    }

    private static async Task CommandAsync(IPage page, string command, object body)
    {
        var answer = await page.APIRequest.PostAsync($"/api/v1/commands/{command}", new()
        {
            DataObject = body,
            Headers = new Dictionary<string, string> { ["Idempotency-Key"] = command, ["Sec-Fetch-Site"] = "same-origin" },
        });
        answer.Ok.ShouldBeTrue(await answer.TextAsync());
    }
}
