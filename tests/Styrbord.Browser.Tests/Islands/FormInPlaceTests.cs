using Microsoft.Playwright;
using Shouldly;
using Xunit;

namespace Styrbord.Browser.Tests.Islands;

/// <summary>With script a form is sent in place: what is wrong is told and read out without the page being opened anew.</summary>
public sealed class FormInPlaceTests(WritingSite site) : IClassFixture<WritingSite>
{
    [Fact]
    public async Task Form_SentWithScript_IsAnsweredInPlace()
    {
        var page = await site.OpenAsync("planeringsstrateg");
        await page.GotoAsync("/beslut");
        await page.EvaluateAsync("window.samma = true");
        await page.Locator("#arenden summary").ClickAsync();
        var form = page.Locator("form#OpenMatter");
        await form.Locator("[name=diaryNumber]").FillAsync("2018/00700");
        await page.WaitForFunctionAsync("() => typeof htmx === 'object'");

        await form.Locator("button[type=submit]").ClickAsync();
        await page.WaitForFunctionAsync("() => document.activeElement?.classList.contains('felsum')");
        (await page.EvaluateAsync<bool>("window.samma === true")).ShouldBeTrue();

        await form.Locator("[name=title]").FillAsync("Yttrande över remiss");
        await form.Locator("button[type=submit]").ClickAsync();
        await page.Locator("#arenden li", new() { HasText = "Yttrande över remiss" }).WaitForAsync();
        (await page.EvaluateAsync<bool>("window.samma === true")).ShouldBeTrue();
        await page.Context.CloseAsync();
    }
}
