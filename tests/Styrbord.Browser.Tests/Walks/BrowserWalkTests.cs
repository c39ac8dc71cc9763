using Microsoft.Playwright;
using Shouldly;
using Styrbord.Browser.Tests.Hosting;
using Styrbord.TestKit;
using Xunit;

namespace Styrbord.Browser.Tests.Walks;

/// <summary>The strand in a browser without script, as three secretaries walk it: finished, locked, decided alike after a moved comma.</summary>
public sealed class BrowserWalkTests
{
    private const string Plan = "/planer/halso-och-sjukvardsnamnden/2019";
    private const string Matter = "/beslut/2019/arende-plan-2019-hsn";
    private const string FirstCare = "sekreterare-primarvard-folktandvard";
    private const string Hospital = "sekreterare-blekingesjukhuset";
    private const string Psychiatry = "sekreterare-psykiatri-habilitering";

    [Fact, Requirement("R-037", "R-128", "R-129", "R-130", "R-132", "R-014")]
    public async Task Walk_SecretariesFinishLockAndDecide_PlanIsDecidedAlike()
    {
        using var data = new DataFolder();
        await using var browser = await Chromium.StartAsync();

        await On(browser, data, new(2018, 9, 18), Psychiatry, FinishAndLockAsync);
        await On(browser, data, new(2018, 9, 19), FirstCare, page => DecideAsync(page, "lt-n-primarvard-folktandvard", "74", null, "Villkorat 1 av 3"));
        await On(browser, data, new(2018, 9, 20), Hospital, page => DecideAsync(page, "lt-n-blekingesjukhuset", "61", null, "Villkorat 2 av 3"));
        await On(browser, data, new(2018, 9, 20), Psychiatry, TheCommaAsync);
        await On(browser, data, new(2018, 12, 12), Hospital, FinalAsync);
        await On(browser, data, new(2018, 12, 12), FirstCare, page => DecideAsync(page, "lt-n-primarvard-folktandvard", "90", null, "Villkorat 2 av 3"));
        await On(browser, data, new(2018, 12, 12), Psychiatry, page => DecideAsync(page, "lt-n-psykiatri-habilitering", "40", null, "Beslutat (likalydande) 12 december 2018"));
        await On(browser, data, new(2019, 1, 2), "sekreterare-hsn", NotConstitutedAsync);
    }

    private static async Task FinishAndLockAsync(IPage page)
    {
        foreach (var number in new[] { "1.2.3", "1.4.1", "2.2.1c", "4.1.2" })
        {
            await page.GotoAsync($"{Plan}/{number[..3]}");
            var form = await FormAsync(page, $"AnswerAssignment-{number}");
            await form.Locator("textarea[name=text]").FillAsync($"Nämnden tar sig an {number} i alla förvaltningar under året.");
            await form.Locator("input[type=checkbox][name=confirmed]").CheckAsync();
            await form.Locator("button[type=submit]", new() { HasText = "Spara" }).First.ClickAsync();
        }

        foreach (var goal in new[] { "1.4", "4.1" })
        {
            await page.GotoAsync($"{Plan}/{goal}");
            var form = await FormAsync(page, "UseIndicator-ny");
            await form.Locator("select[name=indicator]").SelectOptionAsync(new SelectOptionValue { Index = 0 });
            await form.Locator("input[name=target]").FillAsync("80");
            await form.Locator("button[type=submit]").ClickAsync();
        }

        await page.GotoAsync($"{Plan}?visa=skicka");
        await page.Locator("form#SubmitPlan button[type=submit]").ClickAsync();
        await Says(page, "är låst sedan");
    }

    private static async Task TheCommaAsync(IPage page)
    {
        await page.GotoAsync($"{Plan}/1.4?andra=ja");
        var form = await FormAsync(page, "AnswerAssignment-1.4.1");
        await form.Locator("textarea[name=text]").FillAsync("Nämnden tar sig an, 1.4.1 i alla förvaltningar under året.");
        await form.Locator("button[type=submit]", new() { HasText = "Spara" }).First.ClickAsync();
        await page.GotoAsync($"{Plan}?visa=skicka");
        await page.Locator("form#SubmitPlan button[type=submit]").ClickAsync();
        await DecideAsync(page, "lt-n-psykiatri-habilitering", "33", "Revision 8", "Villkorat 2 av 3");
        (await page.Locator(".b-skillnad ins, .b-skillnad del").Filter(new() { HasText = "," }).CountAsync()).ShouldBeGreaterThan(0);
        await DecideAsync(page, "lt-n-psykiatri-habilitering", "34", "Revision 7", "Beslutat (likalydande) 20 september 2018");
        await page.GotoAsync($"{Matter}?vid=2018-09-19");
        await Says(page, "Villkorat 1 av 3");
    }

    private static async Task FinalAsync(IPage page)
    {
        await page.GotoAsync(Plan);
        await page.Locator("form#ContinuePlan button[type=submit], form[id^=ContinuePlan] button[type=submit]").First.ClickAsync();
        await page.GotoAsync($"{Plan}?visa=skicka");
        await page.Locator("form#SubmitPlan button[type=submit]").ClickAsync();
        await DecideAsync(page, "lt-n-blekingesjukhuset", "80", null, "Villkorat 1 av 3");
        await Says(page, "Följer på");
    }

    private static async Task NotConstitutedAsync(IPage page)
    {
        await page.GotoAsync(Plan);
        await Says(page, "Gäller, ej bekräftad");
        await page.GotoAsync(Matter);
        await SendAsync(page, "rb-n-halso-sjukvard", "1", null);
        await Says(page, "konstituer");
        await page.GotoAsync("/organisation/halso-och-sjukvardsnamnden");
        await page.Locator("form[id^=RegisterConstitutingMeeting] input[type=date]").FillAsync("2019-01-02");
        await page.Locator("form[id^=RegisterConstitutingMeeting] button[type=submit]").ClickAsync();
        await page.GotoAsync(Matter);
        await SendAsync(page, "rb-n-halso-sjukvard", "2", null);
        await page.GotoAsync(Plan);
        (await page.Locator("main").InnerTextAsync()).ShouldNotContain("ej bekräftad");
    }

    private static async Task DecideAsync(IPage page, string body, string paragraph, string? revision, string says)
    {
        await page.GotoAsync(Matter);
        await SendAsync(page, body, paragraph, revision);
        await Says(page, says);
    }

    private static async Task SendAsync(IPage page, string body, string paragraph, string? revision)
    {
        var form = page.Locator($"form[id='AdoptDecision-{body}']");
        if (revision is not null)
        {
            var content = await form.Locator("select[name=content] option").Filter(new() { HasText = revision }).First.GetAttributeAsync("value");
            await form.Locator("select[name=content]").SelectOptionAsync(content!);
        }

        await form.Locator("input[name=paragraph]").FillAsync(paragraph);
        await form.Locator("button[type=submit]").ClickAsync();
    }

    /// <summary>The form, with the fold it lies in opened.</summary>
    private static async Task<ILocator> FormAsync(IPage page, string id)
    {
        var form = page.Locator($"form[id='{id}']");
        var fold = page.Locator("details:not([open])").Filter(new() { Has = form });
        if (await fold.CountAsync() > 0)
        {
            await fold.First.Locator("summary").First.ClickAsync();
        }

        return form;
    }

    private static async Task Says(IPage page, string words) =>
        (await page.Locator("main").InnerTextAsync()).ReplaceLineEndings(" ").Replace('\u00a0', ' ').ShouldContain(words);

    private static async Task On(Chromium browser, DataFolder data, DateOnly day, string account, Func<IPage, Task> walk)
    {
        await using var host = await RunningHost.StartAsync(data.Path, day);
        var page = await browser.OpenAsync(host.Address, script: false);
        await SamplePages.SignInAsync(page, account);
        await walk(page);
        await page.Context.CloseAsync();
    }
}
