using Microsoft.Playwright;
using Styrbord.Browser.Tests.Hosting;
using Xunit;

namespace Styrbord.Browser.Tests.Islands;

/// <summary>A field whose text is written as it looks.</summary>
internal sealed class Editing(ILocator form)
{
    private const string Paste = """
        (text, html) => {
          const data = new DataTransfer();
          data.setData("text/html", html);
          text.dispatchEvent(new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true }));
        }
        """;

    /// <summary>Unfolds the form and turns to its text; the test is skipped where the build had no Node.</summary>
    public static async Task<Editing> OpenAsync(IPage page, string formId)
    {
        if (await page.Locator("script[data-text]").CountAsync() == 0)
        {
            Assert.Skip("Textredigeraren är inte byggd (Node saknas)");
        }

        var form = page.Locator($"form[id='{formId}']");
        var fold = page.Locator("details:not([open])").Filter(new() { Has = form });
        while (await fold.CountAsync() > 0)
        {
            await fold.First.Locator("summary").First.ClickAsync();
        }

        if (await form.Locator("textarea[data-rich]").IsVisibleAsync())
        {
            await form.Locator("textarea[data-rich]").FocusAsync();
        }

        await form.Locator("styrbord-text").WaitForAsync();
        return new(form);
    }

    public ILocator Form => form;

    public ILocator Text => form.Locator(".rt-text");

    /// <summary>What is said under the editor.</summary>
    public Task<string> SaidAsync() => form.Locator(".rt-sagt").InnerTextAsync();

    /// <summary>What the form will send.</summary>
    public Task<string> MarkdownAsync() => form.Locator("textarea[data-rich]").InputValueAsync();

    public Task PasteAsync(string html) => Text.EvaluateAsync($"(text, html) => ({Paste})(text, html)", html);

    public async Task ClearAsync()
    {
        await Text.FocusAsync();
        await Text.Page.Keyboard.PressAsync("Control+a");
        await Text.Page.Keyboard.PressAsync("Delete");
    }

    /// <summary>Sends the form and waits until the server has it.</summary>
    public Task SaveAsync() => form.Page.RunAndWaitForResponseAsync(() => form.Locator("button[type=submit]").First.ClickAsync(), answer => answer.Request.Method == "POST");

    public static (string Name, string Html, string Markdown, string Said)[] Clipboards() =>
    [
        .. Directory.GetFiles(Path.Combine(House.Root, "tests", "Styrbord.Browser.Tests", "Islands", "Pasting"), "*.html").Order(StringComparer.Ordinal).Select(file =>
        {
            var wanted = File.ReadAllText(Path.ChangeExtension(file, ".md")).TrimEnd().Split("\n---\n");
            return (Path.GetFileNameWithoutExtension(file), File.ReadAllText(file), wanted[0].TrimEnd(), wanted.Length > 1 ? wanted[1] : "");
        }),
    ];
}
