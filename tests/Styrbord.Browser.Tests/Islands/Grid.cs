using Microsoft.Playwright;

namespace Styrbord.Browser.Tests.Islands;

/// <summary>Cells of the budget grid, by what is read out of them: <c>Personal, Kansli</c>.</summary>
internal static class Grid
{
    public static ILocator Cell(IPage page, string label) => page.Locator($"input[aria-label='{label}']");

    public static Task<IJSHandle> Expect(IPage page, string label, string value) =>
        page.WaitForFunctionAsync("([label, value]) => document.querySelector(`input[aria-label='${label}']`)?.value === value", new[] { label, value });

    public static Task<System.Text.Json.JsonElement?> PasteAsync(ILocator cell, string text) => cell.EvaluateAsync(
        "(el, text) => { el.focus(); const data = new DataTransfer(); data.setData('text/plain', text); el.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true })); }", text);
}
