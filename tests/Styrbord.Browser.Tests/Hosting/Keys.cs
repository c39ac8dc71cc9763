using System.Globalization;
using Microsoft.Playwright;
using Shouldly;

namespace Styrbord.Browser.Tests.Hosting;

/// <summary>What a hand without a mouse does: goes with Tab from where the keyboard stands, chooses with the arrows, types and sends with Enter.</summary>
internal static class Keys
{
    // more stops than any page has, so that the whole page has been gone around
    private const int MostStops = 800;

    /// <summary>Goes to an element with Tab from where the keyboard stands; fails if it is never reached.</summary>
    public static async Task ReachAsync(ILocator element)
    {
        await element.WaitForAsync();
        for (var stops = 0; !await HasFocusAsync(element); stops++)
        {
            stops.ShouldBeLessThan(MostStops, $"{element} is not reached with Tab");
            await element.Page.Keyboard.PressAsync("Tab");
        }
    }

    public static async Task SignInAsync(IPage page, string account)
    {
        await page.GotoAsync("/logga-in");
        await TypeAsync(page.Locator("input[name=konto]"), account);
        await TypeAsync(page.Locator("input[type=password]"), SamplePages.Password);
        await EnterAsync(page.Locator("main form button[type=submit]"));
        await page.WaitForURLAsync(url => !url.Contains("/logga-in", StringComparison.Ordinal), new() { WaitUntil = WaitUntilState.Commit, Timeout = 60_000 });
    }

    public static async Task TypeAsync(ILocator field, string text)
    {
        await ReachAsync(field);
        await field.Page.Keyboard.PressAsync("Control+a");
        await field.Page.Keyboard.TypeAsync(text);
    }

    /// <summary>Goes down the list of a select from its first line until what is read in it is the text.</summary>
    public static async Task ChooseAsync(ILocator select, string text)
    {
        await ReachAsync(select);
        var lines = await select.Locator("option").CountAsync();
        await select.Page.Keyboard.PressAsync("Home");
        for (var line = 1; line < lines && await ShownAsync(select) != text; line++)
        {
            await select.Page.Keyboard.PressAsync("ArrowDown");
        }

        (await ShownAsync(select)).ShouldBe(text, $"{select} has {string.Join(" | ", await select.Locator("option").AllTextContentsAsync())}");
    }

    /// <summary>Types a date in the order of the browser's own language: a part that is full gives way to the next, a year is left with an arrow.</summary>
    public static async Task TypeDateAsync(ILocator field, DateOnly day)
    {
        foreach (var order in new[] { "MM|dd|yyyy", "yyyy|MM|dd", "dd|MM|yyyy" })
        {
            await ReachAsync(field);
            foreach (var part in order.Split('|'))
            {
                await field.Page.Keyboard.TypeAsync(day.ToString(part, CultureInfo.InvariantCulture));
                if (part == "yyyy")
                {
                    await field.Page.Keyboard.PressAsync("ArrowRight");
                }
            }

            if (await field.InputValueAsync() == $"{day:yyyy-MM-dd}")
            {
                return;
            }

            // back to the first part of the field
            await field.Page.Keyboard.PressAsync("ArrowLeft");
            await field.Page.Keyboard.PressAsync("ArrowLeft");
        }

        (await field.InputValueAsync()).ShouldBe($"{day:yyyy-MM-dd}");
    }

    /// <summary>Ctrl+V of what another program has left on the clipboard.</summary>
    public static async Task PasteAsync(ILocator field, string text)
    {
        await ReachAsync(field);
        await field.Page.Context.GrantPermissionsAsync(["clipboard-read", "clipboard-write"]);
        await field.Page.EvaluateAsync("text => navigator.clipboard.writeText(text)", text);
        await field.Page.Keyboard.PressAsync("Control+v");
    }

    public static async Task TickAsync(ILocator box)
    {
        await ReachAsync(box);
        await box.Page.Keyboard.PressAsync("Space");
        (await box.IsCheckedAsync()).ShouldBeTrue();
    }

    /// <summary>Enter on a link or on what opens a part of the page.</summary>
    public static async Task EnterAsync(ILocator element)
    {
        await ReachAsync(element);
        await element.Page.Keyboard.PressAsync("Enter");
    }

    /// <summary>Sends a form with Enter on its button and waits until the server has answered.</summary>
    public static async Task SendAsync(ILocator button)
    {
        await ReachAsync(button);
        await button.Page.RunAndWaitForResponseAsync(() => button.Page.Keyboard.PressAsync("Enter"), answer => answer.Request.Method == "POST");
    }

    private static Task<bool> HasFocusAsync(ILocator element) => element.EvaluateAsync<bool>("element => element === document.activeElement");

    private static Task<string> ShownAsync(ILocator select) => select.EvaluateAsync<string>("select => select.selectedOptions[0]?.text ?? ''");
}
