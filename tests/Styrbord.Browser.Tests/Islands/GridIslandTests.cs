using Microsoft.Playwright;
using Shouldly;
using Styrbord.Browser.Tests.Hosting;
using Xunit;
using static Styrbord.Browser.Tests.Islands.Grid;

namespace Styrbord.Browser.Tests.Islands;

/// <summary>A new user distributes Patientnämnden's frame of 2019 to two units under the keys, and two write at once without loss.</summary>
public sealed class GridIslandTests(WritingSite site) : IClassFixture<WritingSite>
{
    private const string Address = "/budget/2019/patientnamnden";

    [Fact]
    public async Task Grid_PastedRefusedMendedAndWrittenByTwo_LosesNothing()
    {
        var page = await site.OpenAsync("sekreterare-patientnamnden");
        await page.GotoAsync(Address);
        await page.Locator("[name='units[0].name']").FillAsync("Kansli");
        await page.Locator("[name='units[1].name']").FillAsync("Stödpersoner");
        await page.GetByRole(AriaRole.Button, new() { Name = "Börja fördela" }).ClickAsync();
        await page.Locator(".bg-cellen").WaitForAsync();

        await PasteAsync(Cell(page, "Personal, Kansli"), "1 600\t300\r\n1\u00a0086\t209\r\n");
        await page.Locator(".bg-klistra").WaitForAsync();
        await page.ShouldBeAccessibleAsync();
        await page.Keyboard.PressAsync("Enter");
        await Expect(page, "Drift, Stödpersoner", "209");
        (await page.Locator("tr.bg-k td[data-kvar$='/Drift']").TextContentAsync()).ShouldBe("\u22121");
        await page.GetByRole(AriaRole.Button, new() { Name = "Spara", Exact = true }).ClickAsync();
        await page.Locator(".felsum", new() { HasText = "ramen för Patientnämnden är 508 tkr" }).WaitForAsync();

        await Cell(page, "Personal, Kansli").FocusAsync();
        await page.Keyboard.PressAsync("ArrowDown");
        await page.Keyboard.PressAsync("ArrowRight");
        (await page.EvaluateAsync<string>("document.activeElement.ariaLabel")).ShouldBe("Drift, Stödpersoner");
        await page.Keyboard.TypeAsync("7");
        await page.Keyboard.PressAsync("Escape");
        await Expect(page, "Drift, Stödpersoner", "209");
        await page.Keyboard.PressAsync("F2");
        await page.Keyboard.PressAsync("Backspace");
        await page.Keyboard.TypeAsync("8");
        await page.Keyboard.PressAsync("Enter");
        await page.Keyboard.PressAsync("Control+z");
        await Expect(page, "Drift, Stödpersoner", "209");
        await page.Keyboard.PressAsync("Control+y");
        await page.GetByRole(AriaRole.Button, new() { Name = "Spara", Exact = true }).ClickAsync();
        await page.Locator(".lead", new() { HasText = "En summa passeras genom avrundning" }).WaitForAsync();

        var other = await site.OpenAsync("controller");
        await other.GotoAsync(Address);
        await other.Locator(".bg-cellen").WaitForAsync();
        await Cell(other, "Personal, Stödpersoner").FillAsync("1000");
        await Cell(page, "Drift, Kansli").FillAsync("290");
        await Cell(page, "Personal, Stödpersoner").FillAsync("1050");
        await page.Locator("[name=why]").FillAsync("Lokaler");
        await page.EvaluateAsync("document.querySelector('table[data-grid]').same = true");
        await page.GetByRole(AriaRole.Button, new() { Name = "Spara", Exact = true }).ClickAsync();
        await page.Locator(".bg-laget", new() { HasText = "Sparat kl." }).WaitForAsync();
        (await page.EvaluateAsync<bool>("document.querySelector('table[data-grid]').same === true")).ShouldBeTrue();
        (await page.EvaluateAsync<string>("document.activeElement.textContent")).ShouldBe("Spara");
        (await page.Locator("#senast tr", new() { HasText = "Drift, Kansli" }).InnerTextAsync()).ShouldContain("Lokaler");
        (await page.Locator("[name=why]").InputValueAsync()).ShouldBe("");
        await Expect(other, "Drift, Kansli", "290");
        await Expect(other, "Personal, Stödpersoner", "1000");
        await other.Locator(".bg-laget", new() { HasText = "någon annan har också skrivit" }).WaitForAsync();
        await Cell(other, "Drift, Kansli").FocusAsync();
        await Cell(other, "Personal, Stödpersoner").FocusAsync();
        await other.GetByRole(AriaRole.Button, new() { Name = "Behåll mitt" }).ClickAsync();
        await other.GetByRole(AriaRole.Button, new() { Name = "Spara", Exact = true }).ClickAsync();
        await Expect(page, "Personal, Stödpersoner", "1\u00a0000");
        await Cell(page, "Drift, Kansli").FocusAsync();
        await page.Keyboard.PressAsync("Control+z");
        await Expect(page, "Personal, Stödpersoner", "1\u00a0086");
        await other.ShouldBeAccessibleAsync();
        await page.Context.CloseAsync();
        await other.Context.CloseAsync();
    }

    [Fact]
    public async Task Grid_ServerAway_SaysThatOthersAreNotFollowedAndGoesOnByItself()
    {
        var page = await site.OpenAsync("controller");
        await page.GotoAsync("/budget/2019/namnden-for-blekingesjukhuset");
        await page.GetByRole(AriaRole.Button, new() { Name = "Börja fördela" }).ClickAsync();
        await page.Locator(".bg-cellen").WaitForAsync();
        var label = (await page.Locator("input[aria-label^='Drift, ']").First.GetAttributeAsync("aria-label"))!;
        var other = await site.OpenAsync("planeringsstrateg");
        await other.RouteAsync("**/changes*", r => r.FulfillAsync(new() { Status = 503 }));
        await other.GotoAsync(page.Url);
        await other.Locator(".bg-foljs", new() { HasText = "det andra skriver syns inte just nu" }).WaitForAsync();
        await other.UnrouteAsync("**/changes*");

        await Cell(page, label).FillAsync("25");
        await page.GetByRole(AriaRole.Button, new() { Name = "Spara", Exact = true }).ClickAsync();

        await Expect(other, label, "25");
        (await other.Locator(".bg-foljs").TextContentAsync()).ShouldBe("");
        await Cell(other, label).FocusAsync();
        await other.Keyboard.PressAsync("Control+Enter");
        await other.Locator("h1", new() { HasText = label }).WaitForAsync();
        await page.Context.CloseAsync();
        await other.Context.CloseAsync();
    }
}
