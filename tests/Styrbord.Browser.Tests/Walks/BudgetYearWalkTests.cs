using Microsoft.Playwright;
using Shouldly;
using Styrbord.Browser.Tests.Hosting;
using Styrbord.Browser.Tests.Islands;
using Styrbord.TestKit;
using Xunit;
using static Styrbord.Browser.Tests.Hosting.Keys;

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
        await As(browser, host, "sekreterare-landstingsstyrelsen", page => DecideAsync(page, "lt-styrelsen", new(2018, 11, 12)));
        await As(browser, host, "planeringsstrateg", LockAsync);
        await As(browser, host, "sekreterare-regionfullmaktige", page => DecideAsync(page, "rb-fullmaktige", new(2018, 11, 26)));
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
        await SendAsync(page.GetByRole(AriaRole.Button, new() { Name = "Börja fördela" }));
        await page.Locator(".bg-cellen").WaitForAsync();
        await PasteAsync(Grid.Cell(page, "Personal, Kansli"), "1 600\t300\r\n1\u00a0086\t209\r\n");
        await page.Locator(".bg-klistra").WaitForAsync();
        await page.Keyboard.PressAsync("Enter");
        await Grid.Expect(page, "Drift, Stödpersoner", "209");
        await SendAsync(page.GetByRole(AriaRole.Button, new() { Name = "Spara", Exact = true }));
        await page.Locator(".felsum:focus", new() { HasText = "ramen för Patientnämnden är 508 tkr" }).WaitForAsync();
        await TypeAsync(Grid.Cell(page, "Drift, Stödpersoner"), "208");
        await SendAsync(page.GetByRole(AriaRole.Button, new() { Name = "Spara", Exact = true }));
        await page.Locator(".lead", new() { HasText = "En summa passeras genom avrundning" }).WaitForAsync();
        await page.Locator("button:focus + .klart", new() { HasText = "Sparat kl." }).WaitForAsync();
    }

    private static async Task ProposeAsync(IPage page)
    {
        await page.GotoAsync("/handel?ar=2019");
        var form = page.Locator("#ny form");
        await ChooseAsync(form.Locator("[name=seller]"), "Landstingsservice");
        await ChooseAsync(form.Locator("[name=buyer]"), "Blekingesjukhuset");
        foreach (var (name, value) in new[] { ("service", "Tvätt"), ("volume", "1000"), ("volumeUnit", "kilo"), ("price", "24,50"), ("fullCost", "24,50") })
        {
            await TypeAsync(form.Locator($"[name={name}]"), value);
        }

        await SendAsync(form.Locator("button[type=submit]"));
        await AcceptAsync(page, "seller");
    }

    private static async Task AcceptAsync(IPage page, string side)
    {
        await page.GotoAsync("/handel?ar=2019");
        await EnterAsync(page.GetByRole(AriaRole.Link, new() { Name = "Tvätt" }));
        await SendAsync(page.Locator($"form[id^=AcceptTrade-sida-{side}] button[type=submit]"));
    }

    private static async Task TradeAsync(IPage page)
    {
        await page.GotoAsync("/handel?ar=2019");
        await EnterAsync(page.GetByRole(AriaRole.Link, new() { Name = "Tvätt" }));
        var seller = page.Locator("form[id^=BudgetTrade-sida-seller]");
        await TypeAsync(seller.Locator("[name=amount]"), "24501");
        await SendAsync(seller.Locator("button[type=submit]"));
        await Says(page, "24 500 kr är överenskommet med Blekingesjukhuset");
        await TypeAsync(seller.Locator("[name=amount]"), "24500");
        await SendAsync(seller.Locator("button[type=submit]"));
        await SendAsync(page.Locator("form[id^=BudgetTrade-sida-buyer] button[type=submit]"));
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
        await SendAsync(form.Locator("button[type=submit]"));
        await Says(page, "Årets resultat: +20 000 tkr 2019");
        await page.GotoAsync("/ekonomi/balanskrav/2020");
        await Says(page, "21 800 tkr är kvar att återställa");
    }

    private static async Task RegisterAsync(IPage page)
    {
        await page.GotoAsync("/beslut");
        await EnterAsync(page.Locator("#arenden summary"));
        var matter = page.Locator("form#OpenMatter");
        await TypeAsync(matter.Locator("[name=diaryNumber]"), Matter.Split(' ')[0]);
        await ChooseAsync(matter.Locator("[name=kind]"), "Budget för Region Blekinge");
        await TypeAsync(matter.Locator("[name=title]"), Matter.Split(' ', 2)[1]);
        await SendAsync(matter.Locator("button[type=submit]"));
        await page.GotoAsync("/organisation/regionfullmaktige");
        await SendAsync(page.Locator("#konstituering button[type=submit]"));
        await page.GotoAsync("/samverkan");
        var topic = page.Locator("#budget-2019");
        await EnterAsync(topic.Locator("summary"));
        await SendAsync(topic.Locator("button[type=submit]"));
    }

    private static async Task LockAsync(IPage page)
    {
        await page.GotoAsync("/ekonomi/budget/2019");
        var terms = page.Locator("form#FixBudgetTerms");
        await ChooseAsync(terms.Locator("[name=matter]"), Matter);
        await TypeAsync(terms.Locator("[name=goals]"), "Resultatet är minst en procent.");
        await TypeAsync(terms.Locator("[name=investmentsTkr]"), "2 000 000");
        await TypeAsync(terms.Locator("[name=investmentsFrom]"), "2019");
        await TypeAsync(terms.Locator("[name=investmentsTo]"), "2023");
        await SendAsync(terms.Locator("button[type=submit]"));
        await page.Locator("form#FixBudgetTerms button:focus + .klart").WaitForAsync();
        (await page.Locator("#innehall, body > .panel").CountAsync()).ShouldBe(1, "what is sent in place comes back in one place");
        await SendAsync(page.Locator("form#LockRegionalPlan button[type=submit]"));
        await Says(page, "Revision 1 är låst");
    }

    private static async Task DecideAsync(IPage page, string body, DateOnly day)
    {
        await page.GotoAsync("/beslut");
        await EnterAsync(page.GetByRole(AriaRole.Link, new() { Name = "Regionplan med budget 2019" }).First);
        var decision = page.Locator($"form[id^=AdoptDecision]:has(input[name=body][value={body}])");
        await TypeDateAsync(decision.Locator("[name=day]"), day);
        await TypeAsync(decision.Locator("[name=paragraph]"), "201");
        await SendAsync(decision.Locator("button[type=submit]"));
        await Says(page, "§ 201");
    }

    private static async Task ReviewAsync(IPage page)
    {
        const string Page = "/ramar/andringar?ar=2019";
        await page.GotoAsync(Page);
        var standing = page.Locator("form#RecordStandingDecision");
        await EnterAsync(page.Locator("details").Filter(new() { Has = standing }).Locator("summary"));
        await TypeAsync(standing.Locator("[name=name]"), "Tekniska justeringar");
        await TickAsync(standing.Locator("[name=grounds][value=payReview]"));
        await ChooseAsync(standing.Locator("[name=matter]"), Matter);
        await SendAsync(standing.Locator("button[type=submit]"));
        await page.GotoAsync(Page);
        var account = page.Locator("form#RecordCentralAccount");
        await EnterAsync(page.Locator("details").Filter(new() { Has = account }).Locator("summary"));
        await TypeAsync(account.Locator("[name=amountTkr]"), "70 000");
        await ChooseAsync(account.Locator("[name=matter]"), Matter);
        await SendAsync(account.Locator("button[type=submit]"));

        await page.GotoAsync($"{Page}&slag=payReview");
        var review = page.Locator("form#DistributePayReview");
        await ChooseAsync(review.Locator("[name=account]"), "Löneöversyn, 70\u00a0000 tkr kvar");
        await ChooseAsync(review.Locator("[name=standing]"), "Tekniska justeringar");
        await ChooseAsync(review.Locator("[name='outcomes[0].row']"), "Personal, Blekingesjukhuset");
        await TypeAsync(review.Locator("[name='outcomes[0].amountTkr']"), "49 000");
        await SendAsync(review.Locator("button[type=submit]"));
        await page.GotoAsync(Page);
        await Says(page, "21 000 tkr är kvar att fördela");
    }

    private static async Task ExplainAsync(IPage page)
    {
        await page.GotoAsync("/ramar/brygga?rad=5");
        await Says(page, "Oförklarat");
        await EnterAsync(page.Locator("main a[href*='/ramar/tal?']").First);
        await Says(page, "Beslut och källa");
        await page.GotoAsync("/avstamning");
        await Says(page, "ingen är fel");
    }

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
        await SignInAsync(page, account);
        await walk(page);
        await page.Context.CloseAsync();
    }
}
