using Microsoft.Playwright;
using Shouldly;
using Styrbord.Browser.Tests.Hosting;
using Xunit;

namespace Styrbord.Browser.Tests.Islands;

/// <summary>A plan's texts written as they look, in the editor that takes the textarea's place.</summary>
public sealed class TextIslandTests(WritingSite site) : IClassFixture<WritingSite>
{
    private const string Goal = WritingSite.Plan + "/1.4";
    private const string Answer = "AnswerAssignment-1.4.1";

    [Fact]
    public async Task Text_TypedAndPasted_StandsOnThePageAndInTheDocument()
    {
        var page = await site.OpenAsync();
        await page.GotoAsync(Goal);
        var editing = await Editing.OpenAsync(page, Answer);
        await editing.ClearAsync();
        await page.Keyboard.TypeAsync("Nämnden gör ");
        await page.Keyboard.PressAsync("Control+b");
        await page.Keyboard.TypeAsync("två saker");
        await page.Keyboard.PressAsync("Control+b");
        await page.Keyboard.TypeAsync(":");
        await page.Keyboard.PressAsync("Enter");
        await page.Keyboard.TypeAsync("- kartlägger");
        await page.Keyboard.PressAsync("Enter");
        await page.Keyboard.TypeAsync("beslutar");
        await page.Keyboard.PressAsync("Enter");
        await page.Keyboard.PressAsync("Enter");
        await editing.PasteAsync(Editing.Clipboards().Single(c => c.Name == "excel").Html);
        (await editing.MarkdownAsync()).ShouldBe("Nämnden gör **två saker**:\n\n- kartlägger\n- beslutar\n\n| Indikator | Utfall | Mål |\n| --- | ---: | ---: |\n| Telefon | 83% | 90% |\n| Läkare | 71,5 | - |");

        await editing.SaveAsync();

        await page.Locator(".e-text li", new() { HasText = "beslutar" }).WaitForAsync();
        await page.GotoAsync(Goal);
        (await page.Locator(".e-text strong", new() { HasText = "två saker" }).CountAsync()).ShouldBe(1);
        await page.GotoAsync("/dokument/plan-plan-2019-hsn");
        (await page.Locator("main td.num", new() { HasText = "71,5" }).CountAsync()).ShouldBe(1);
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Paste_FromOtherPrograms_KeepsWhatATextHasAndSaysWhatWasLost()
    {
        var page = await site.OpenAsync();
        await page.GotoAsync(WritingSite.Plan + "/1.1");
        var editing = await Editing.OpenAsync(page, "MakeCommitment-nytt");
        foreach (var (name, html, markdown, said) in Editing.Clipboards())
        {
            await editing.ClearAsync();
            await editing.PasteAsync(html);
            (await editing.MarkdownAsync()).ShouldBe(markdown, name);
            (await editing.SaidAsync()).ShouldBe(said, name);
        }

        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Text_RefusedOrInConflict_KeepsTheWords()
    {
        const string Form = "AnswerAssignment-1.2.3";
        var (mine, theirs) = (await site.OpenAsync(), await site.OpenAsync());
        await mine.GotoAsync(WritingSite.Plan + "/1.2");
        await theirs.GotoAsync(WritingSite.Plan + "/1.2");
        await WriteAsync(theirs, Form, "Den andras ord.");
        await theirs.Locator($"form[id='{Form}'] textarea").WaitForAsync();

        await WriteAsync(mine, Form, "Mina *egna* ord.");
        await mine.Locator(".krock").WaitForAsync();
        var editing = await Editing.OpenAsync(mine, Form);
        (await editing.MarkdownAsync()).ShouldBe("Mina *egna* ord.");
        (await editing.Text.GetAttributeAsync("aria-invalid")).ShouldBe("true");
        await editing.PasteAsync($"<p>{new string('a', 10_001)}</p>");
        await editing.SaveAsync();
        await mine.Locator(".felt").First.WaitForAsync();
        (await (await Editing.OpenAsync(mine, Form)).MarkdownAsync()).ShouldContain(new string('a', 10_001));
        await mine.Context.CloseAsync();
        await theirs.Context.CloseAsync();
    }

    [Fact]
    public async Task Editor_OnAPageThatIsRead_IsNotFetched()
    {
        var page = await site.OpenAsync();
        var asked = new List<string>();
        page.Request += (_, request) => asked.Add(request.Url);
        await page.GotoAsync(Goal, new() { WaitUntil = WaitUntilState.NetworkIdle });
        asked.ShouldNotContain(url => url.Contains("/islands/", StringComparison.Ordinal));
        await Editing.OpenAsync(page, Answer);
        asked.ShouldContain(url => url.EndsWith("/islands/text.js", StringComparison.Ordinal));
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Editor_PlainTextChosen_LeavesTheTextarea()
    {
        var page = await site.OpenAsync();
        await page.GotoAsync(Goal);
        var editing = await Editing.OpenAsync(page, Answer);
        await editing.Form.GetByRole(AriaRole.Button, new() { Name = "Ren text" }).ClickAsync();
        (await editing.Form.Locator("textarea").IsVisibleAsync()).ShouldBeTrue();
        await page.GotoAsync("/konto");
        (await page.Locator("[data-plain-texts]").IsCheckedAsync()).ShouldBeTrue();
        await page.Context.CloseAsync();
    }

    [Theory]
    [InlineData(ColorScheme.Light, 1440), InlineData(ColorScheme.Dark, 1440), InlineData(ColorScheme.Light, 390), InlineData(ColorScheme.Dark, 390)]
    public async Task Editor_InThemeAndWidth_IsReachedByKeyboardAndHasNoViolation(ColorScheme theme, int width)
    {
        var page = await site.OpenAsync(theme, width);
        await page.GotoAsync(WritingSite.Plan + "/1.1");
        var editing = await Editing.OpenAsync(page, "MakeCommitment-nytt");
        await editing.ClearAsync();
        await editing.PasteAsync(Editing.Clipboards().Single(c => c.Name == "word-tabell").Html);

        await editing.Form.ShouldBeAccessibleAsync();
        (await page.EvaluateAsync<bool>("document.documentElement.scrollWidth > innerWidth")).ShouldBeFalse("sidan är bredare än skärmen");
        await editing.Text.FocusAsync();
        await page.Keyboard.PressAsync("Tab");
        (await page.EvaluateAsync<bool>("document.activeElement.closest('styrbord-text') !== null")).ShouldBeFalse("Tab lämnar redigeraren");
        await page.Keyboard.PressAsync("Shift+Tab");
        await page.Keyboard.PressAsync("Shift+Tab");
        await page.Keyboard.PressAsync("ArrowRight");
        (await page.EvaluateAsync<string>("document.activeElement.getAttribute('aria-label')")).ShouldBe("Kursiv");
        await page.Context.CloseAsync();
    }

    private static async Task WriteAsync(IPage page, string form, string words)
    {
        var editing = await Editing.OpenAsync(page, form);
        await editing.ClearAsync();
        await page.Keyboard.TypeAsync(words);
        await editing.SaveAsync();
    }
}
