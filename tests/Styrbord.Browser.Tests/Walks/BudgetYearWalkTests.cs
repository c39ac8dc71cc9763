using Microsoft.Playwright;
using Shouldly;
using Styrbord.Browser.Tests.Hosting;
using Styrbord.Browser.Tests.Islands;
using Styrbord.TestKit;
using Xunit;

namespace Styrbord.Browser.Tests.Walks;

/// <summary>
/// The money of a year under the keys alone: a frame distributed to two units from a workbook, an internal sale with its refusal, the financial
/// plan and the balance requirement, the budget locked and decided, a pay review in one run, the bridge and the explanation of a number.
/// </summary>
public sealed class BudgetYearWalkTests
{
    private const string Matter = "2018/01300 Regionplan med budget 2019";

    [Fact, Requirement("R-156", "R-174", "R-175", "R-180")]
    public async Task Walk_Budget_FromTheFrameToTheExplanationOfANumber()
    {
        using var data = new DataFolder();
        await using var browser = await Chromium.StartAsync();
        await using var host = await RunningHost.StartAsync(data.Path, new(2018, 11, 26));
        await As(browser, host, "sekreterare-patientnamnden", DistributeAsync);
        await As(browser, host, "controller", ProposeAsync);
        await As(browser, host, "planeringsstrateg", page => AcceptAsync(page, "buyer"));
        await As(browser, host, "controller", async page =>
        {
            await TradeAsync(page);
            await PlanAsync(page);
        });
        await As(browser, host, "planeringsstrateg", RegisterAsync);
        await As(browser, host, "sekreterare-landstingsstyrelsen", page => DecideAsync(page, "lt-styrelsen", "2018-11-12"));
        await As(browser, host, "planeringsstrateg", LockAsync);
        await As(browser, host, "sekreterare-regionfullmaktige", page => DecideAsync(page, "rb-fullmaktige", "2018-11-26"));
        await As(browser, host, "controller", async page =>
        {
            await ReviewAsync(page);
            await ExplainAsync(page);
        });
    }

    private static async Task DistributeAsync(IPage page)
    {
        await page.GotoAsync("/budget/2019/patientnamnden");
        await TypeAsync(page.Locator("[name='units[0].name']"), "Kansli");
        await TypeAsync(page.Locator("[name='units[1].name']"), "Stödpersoner");
        await PressAsync(page.GetByRole(AriaRole.Button, new() { Name = "Börja fördela" }));
        await page.Locator(".bg-cellen").WaitForAsync();
        await Grid.PasteAsync(Grid.Cell(page, "Personal, Kansli"), "1 600\t300\r\n1\u00a0086\t209\r\n");
        await page.Locator(".bg-klistra").WaitForAsync();
        await page.Keyboard.PressAsync("Enter");
        await Grid.Expect(page, "Drift, Stödpersoner", "209");
        await PressAsync(page.GetByRole(AriaRole.Button, new() { Name = "Spara", Exact = true }));
        await page.Locator(".felsum:focus", new() { HasText = "ramen för Patientnämnden är 508 tkr" }).WaitForAsync();
        await TypeAsync(Grid.Cell(page, "Drift, Stödpersoner"), "208");
        await PressAsync(page.GetByRole(AriaRole.Button, new() { Name = "Spara", Exact = true }));
        await page.Locator(".lead", new() { HasText = "En summa passeras genom avrundning" }).WaitForAsync();
        await page.Locator("button:focus + .klart", new() { HasText = "Sparat kl." }).WaitForAsync();
    }

    private static async Task ProposeAsync(IPage page)
    {
        await page.GotoAsync("/handel?ar=2019");
        var form = page.Locator("#ny form");
        await form.Locator("[name=seller]").SelectOptionAsync("lt-landstingsservice");
        await form.Locator("[name=buyer]").SelectOptionAsync("lt-f-blekingesjukhuset");
        foreach (var (name, value) in new[] { ("service", "Tvätt"), ("volume", "1000"), ("volumeUnit", "kilo"), ("price", "24,50"), ("fullCost", "24,50") })
        {
            await TypeAsync(form.Locator($"[name={name}]"), value);
        }

        await PressAsync(form.Locator("button[type=submit]"));
        await AcceptAsync(page, "seller");
    }

    private static async Task AcceptAsync(IPage page, string side)
    {
        await page.GotoAsync("/handel?ar=2019");
        await page.GetByRole(AriaRole.Link, new() { Name = "Tvätt" }).PressAsync("Enter");
        await PressAsync(page.Locator($"form[id^=AcceptTrade-sida-{side}] button[type=submit]"));
    }

    private static async Task TradeAsync(IPage page)
    {
        await page.GotoAsync("/handel?ar=2019");
        await page.GetByRole(AriaRole.Link, new() { Name = "Tvätt" }).PressAsync("Enter");
        var seller = page.Locator("form[id^=BudgetTrade-sida-seller]");
        await TypeAsync(seller.Locator("[name=amount]"), "24501");
        await PressAsync(seller.Locator("button[type=submit]"));
        await Says(page, "24 500 kr är överenskommet med Blekingesjukhuset");
        await TypeAsync(seller.Locator("[name=amount]"), "24500");
        await PressAsync(seller.Locator("button[type=submit]"));
        await PressAsync(page.Locator("form[id^=BudgetTrade-sida-buyer] button[type=submit]"));
        await page.GotoAsync("/handel?ar=2019");
        await Says(page, "Netto 0");
    }

    private static async Task PlanAsync(IPage page)
    {
        await page.GotoAsync("/ekonomi/finansplan/2019");
        var form = page.Locator("form#EnterPlanFigures");
        foreach (var year in new[] { 2019, 2020, 2021 })
        {
            await TypeAsync(form.GetByLabel($"Skatteintäkter {year}", new() { Exact = true }), "4 000 000");
            await TypeAsync(form.GetByLabel($"Verksamhetens kostnader {year}", new() { Exact = true }), "-3 980 000");
        }

        await TypeAsync(form.Locator("[name=source]"), "Underlag i november");
        await PressAsync(form.Locator("button[type=submit]"));
        await Says(page, "Årets resultat: +20 000 tkr 2019");
        await page.GotoAsync("/ekonomi/balanskrav/2020");
        await Says(page, "21 800 tkr är kvar att återställa");
    }

    private static async Task RegisterAsync(IPage page)
    {
        await page.GotoAsync("/beslut");
        await page.Locator("#arenden summary").PressAsync("Enter");
        var matter = page.Locator("form#OpenMatter");
        await TypeAsync(matter.Locator("[name=diaryNumber]"), Matter.Split(' ')[0]);
        await matter.Locator("[name=kind]").SelectOptionAsync("budget");
        await TypeAsync(matter.Locator("[name=title]"), Matter.Split(' ', 2)[1]);
        await PressAsync(matter.Locator("button[type=submit]"));
        await page.GotoAsync("/organisation/regionfullmaktige");
        await PressAsync(page.Locator("#konstituering button[type=submit]"));
        await page.GotoAsync("/samverkan");
        var topic = page.Locator("#budget-2019");
        await topic.Locator("summary").PressAsync("Enter");
        await PressAsync(topic.Locator("button[type=submit]"));
    }

    private static async Task LockAsync(IPage page)
    {
        await page.GotoAsync("/ekonomi/budget/2019");
        var terms = page.Locator("form#FixBudgetTerms");
        await terms.Locator("[name=matter]").SelectOptionAsync(new SelectOptionValue { Label = Matter });
        await TypeAsync(terms.Locator("[name=goals]"), "Resultatet är minst en procent.");
        await TypeAsync(terms.Locator("[name=investmentsTkr]"), "2 000 000");
        await TypeAsync(terms.Locator("[name=investmentsFrom]"), "2019");
        await TypeAsync(terms.Locator("[name=investmentsTo]"), "2023");
        await PressAsync(terms.Locator("button[type=submit]"));
        await page.Locator("form#FixBudgetTerms button:focus + .klart").WaitForAsync();
        (await page.Locator("#innehall, body > .panel").CountAsync()).ShouldBe(1, "what is sent in place comes back in one place");
        await PressAsync(page.Locator("form#LockRegionalPlan button[type=submit]"));
        await Says(page, "Revision 1 är låst");
    }

    private static async Task DecideAsync(IPage page, string body, string day)
    {
        await page.GotoAsync("/beslut");
        await page.GetByRole(AriaRole.Link, new() { Name = "Regionplan med budget 2019" }).First.PressAsync("Enter");
        var decision = page.Locator($"form[id^=AdoptDecision]:has(input[name=body][value={body}])");
        await decision.Locator("[name=day]").FillAsync(day);
        await TypeAsync(decision.Locator("[name=paragraph]"), "201");
        await PressAsync(decision.Locator("button[type=submit]"));
        await Says(page, "§ 201");
    }

    private static async Task ReviewAsync(IPage page)
    {
        const string Page = "/ramar/andringar?ar=2019";
        await page.GotoAsync(Page);
        var standing = page.Locator("form#RecordStandingDecision");
        await page.Locator("details").Filter(new() { Has = standing }).Locator("summary").PressAsync("Enter");
        await TypeAsync(standing.Locator("[name=name]"), "Tekniska justeringar");
        await standing.Locator("[name=grounds][value=payReview]").PressAsync("Space");
        await standing.Locator("[name=matter]").SelectOptionAsync(new SelectOptionValue { Label = Matter });
        await PressAsync(standing.Locator("button[type=submit]"));
        await page.GotoAsync(Page);
        var account = page.Locator("form#RecordCentralAccount");
        await page.Locator("details").Filter(new() { Has = account }).Locator("summary").PressAsync("Enter");
        await TypeAsync(account.Locator("[name=amountTkr]"), "70 000");
        await account.Locator("[name=matter]").SelectOptionAsync(new SelectOptionValue { Label = Matter });
        await PressAsync(account.Locator("button[type=submit]"));

        await page.GotoAsync($"{Page}&slag=payReview");
        var review = page.Locator("form#DistributePayReview");
        await review.Locator("[name=account]").SelectOptionAsync(new SelectOptionValue { Index = 1 });
        await review.Locator("[name=standing]").SelectOptionAsync(new SelectOptionValue { Label = "Tekniska justeringar" });
        await review.Locator("[name='outcomes[0].row']").SelectOptionAsync("2");
        await TypeAsync(review.Locator("[name='outcomes[0].amountTkr']"), "49 000");
        await PressAsync(review.Locator("button[type=submit]"));
        await page.GotoAsync(Page);
        await Says(page, "21 000 tkr är kvar att fördela");
    }

    private static async Task ExplainAsync(IPage page)
    {
        await page.GotoAsync("/ramar/brygga?rad=5");
        await Says(page, "Oförklarat");
        await page.Locator("main a[href*='/ramar/tal?']").First.PressAsync("Enter");
        await Says(page, "Beslut och källa");
        await page.GotoAsync("/avstamning");
        await Says(page, "ingen är fel");
    }

    private static async Task TypeAsync(ILocator field, string text)
    {
        await field.FocusAsync();
        await field.Page.Keyboard.PressAsync("Control+a");
        await field.Page.Keyboard.TypeAsync(text);
    }

    /// <summary>Sends a form with Enter on its button and waits until the server has answered.</summary>
    private static Task<IResponse> PressAsync(ILocator button) => button.Page.RunAndWaitForResponseAsync(() => button.PressAsync("Enter"), answer => answer.Request.Method == "POST");

    private static async Task Says(IPage page, string words)
    {
        try
        {
            await page.WaitForFunctionAsync("words => document.querySelector('main')?.innerText.replace(/\\s+/g, ' ').includes(words)", words, new() { Timeout = 10_000 });
        }
        catch (TimeoutException)
        {
            (await page.Locator("main").InnerTextAsync()).ShouldContain(words);
            throw;
        }
    }

    private static async Task As(Chromium browser, RunningHost host, string account, Func<IPage, Task> walk)
    {
        var page = await browser.OpenAsync(host.Address);
        await SamplePages.SignInAsync(page, account);
        await walk(page);
        await page.Context.CloseAsync();
    }
}
