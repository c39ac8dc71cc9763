using Microsoft.Playwright;
using Shouldly;
using Styrbord.Browser.Tests.Hosting;
using Styrbord.TestKit;
using Xunit;

namespace Styrbord.Browser.Tests.Walks;

/// <summary>
/// A year on the pages, without script: a calendar opened from nothing, every step dated and the calendar fixed, the board's meeting
/// moved with its consequences seen first, the calendar subscribed to, a dialogue held from request to report, and a budget that is not
/// decided before the unions have been consulted, and a letter that reminds of the board's day.
/// </summary>
public sealed class CalendarYearWalkTests
{
    private const string Calendar = "/arshjul/2020/kalender";
    private const string Meetings = "/arshjul/2020/sammantraden";
    private static readonly DateOnly Today = new(2019, 11, 4);

    /// <summary>When each step that needs a date has it; those of a month stay with it.</summary>
    private static readonly Dictionary<string, string> Dates = new(StringComparer.Ordinal)
    {
        ["P19-03"] = "2020-03-17",
        ["P19-05b"] = "2020-04-20",
        ["P19-05c"] = "2020-05-25",
        ["P19-06b"] = "2020-08",
        ["P19-07"] = "2020-09-14",
        ["P19-09"] = "2020-10-26",
        ["P19-10"] = "2020-11-23",
        ["P19-11"] = "2020-11-23",
        ["P19-13"] = "2020-12",
        ["P19-14"] = "2021-02",
    };

    [Fact, Requirement("R-073", "R-075", "R-078", "R-079", "R-080", "R-243", "R-244", "R-245", "R-275")]
    public async Task Walk_PlanningYear_FromNothingToAFixedCalendarAndADialogueReported()
    {
        using var data = new DataFolder();
        await using var browser = await Chromium.StartAsync();
        await using (var host = await RunningHost.StartAsync(data.Path, Today))
        {
            await PlanAsync(browser, host);
            await BudgetAsync(browser, host);
        }

        await RemindAsync(browser, data);
    }

    private static async Task PlanAsync(Chromium browser, RunningHost host)
    {
        var feed = "";
        await As(browser, host, "planeringsstrateg", async page =>
        {
            await OpenAsync(page);
            await DateAsync(page);
            await DateBoardAsync(page);
            await FixAsync(page);
            feed = await SubscribeAsync(page);
        });
        (await FeedAsync(host, feed)).ShouldContain("DTSTART;VALUE=DATE:20201109");
        await As(browser, host, "planeringsstrateg", MoveAsync);
        (await FeedAsync(host, feed)).ShouldContain("DTSTART;VALUE=DATE:20201116");
        await As(browser, host, "planeringsstrateg", CallAsync);
        await As(browser, host, "sekreterare-hsn", AnswerAsync);
        await As(browser, host, "planeringsstrateg", ReportAsync);
    }

    /// <summary>Fourteen working days before the board's day its secretary gets a letter that leads to the task.</summary>
    private static async Task RemindAsync(Chromium browser, DataFolder data)
    {
        const string Address = "sekreterare@example.org";
        await using var sink = new SmtpSink();
        await using var host = await RunningHost.StartAsync(data.Path, new(2020, 10, 27));
        await As(browser, host, "sekreterare-regionstyrelsen", async page =>
        {
            await page.GotoAsync("/konto/paminnelser");
            await page.Locator("input[name=adress]").FillAsync(Address);
            await page.Locator("input[name=val][value=each]").CheckAsync();
            await page.Locator("#val button[type=submit]").ClickAsync();
            await Says(page, "Sparat.");
        });

        var site = host.Address.GetLeftPart(UriPartial.Authority);
        await RunningHost.RunAsync([("STYRBORD_SMTP", $"smtp://127.0.0.1:{sink.Port}"), ("STYRBORD_MAIL_FROM", "styrbord@example.org"), ("STYRBORD_SITE", site)], "mail", "--data", data.Path, "--idag", "2020-10-27", "--skicka-anda");

        sink.Receivers.ShouldContain(Address);
        var link = sink.Messages.Select(SmtpSink.Body).Where(letter => letter.Replace('\u00a0', ' ').Contains("16 november 2020", StringComparison.Ordinal)).SelectMany(letter => letter.Split(' ', '\r', '\n')).First(word => word.StartsWith($"{site}/uppgift/", StringComparison.Ordinal));
        await As(browser, host, "sekreterare-regionstyrelsen", async page =>
        {
            await page.GotoAsync(link);
            await Says(page, "16 november 2020");
        });
    }

    private static async Task OpenAsync(IPage page)
    {
        await page.GotoAsync(Calendar);
        await page.Locator("form#OpenCalendar select[name=version]").SelectOptionAsync("2019");
        await page.Locator("form#OpenCalendar button[type=submit]").ClickAsync();
        await Says(page, "moment saknar datum");
    }

    private static async Task DateAsync(IPage page)
    {
        var open = page.Locator("#saknar li");
        for (var left = await open.CountAsync(); left > 0; left = await open.CountAsync())
        {
            var step = open.First;
            await step.Locator("summary").ClickAsync();
            if (Dates.TryGetValue((await step.GetAttributeAsync("id"))![2..], out var date))
            {
                await step.Locator("input[name=date]").FillAsync(date);
            }

            // a page that is still being read has some of its rows
            await page.RunAndWaitForRequestFinishedAsync(() => step.Locator("button[type=submit]").ClickAsync(), new() { Predicate = r => r is { Method: "GET", IsNavigationRequest: true } });
            await page.WaitForLoadStateAsync();
            (await open.CountAsync()).ShouldBe(left - 1, await page.Locator("main").InnerTextAsync());
        }

        await Says(page, "Alla moment som behöver datum har ett.");
    }

    private static async Task DateBoardAsync(IPage page)
    {
        await page.Locator("#fler > summary").ClickAsync();
        await page.Locator("#f-P19-08 a").ClickAsync();
        var form = page.Locator("#ge-datum form");
        await form.Locator("input[name=date]").FillAsync("2020-11-09");
        (await form.Locator("select[name=body]").InputValueAsync()).ShouldBe("rb-styrelsen");
        await form.Locator("button[type=submit]").ClickAsync();
        await Says(page, "mån 9 nov");
    }

    private static async Task FixAsync(IPage page)
    {
        await page.GotoAsync(Calendar);
        await page.Locator("#faststall details summary").ClickAsync();
        var matter = page.Locator("form#OpenMatter");
        await matter.Locator("input[name=diaryNumber]").FillAsync("2019/01234");
        await matter.Locator("input[name=title]").FillAsync("Sammanträdesdagar 2020");
        await matter.Locator("button[type=submit]").ClickAsync();
        var fix = page.Locator("form#FixCalendar");
        await fix.Locator("select[name=matter]").SelectOptionAsync(new SelectOptionValue { Label = "2019/01234 Sammanträdesdagar 2020" });
        await fix.Locator("button[type=submit]").ClickAsync();
        await Says(page, "Fastställd 4 november 2019, ärende 2019/01234. Alla moment som behöver datum har ett.");
    }

    private static async Task<string> SubscribeAsync(IPage page)
    {
        await page.GotoAsync("/konto/kalender");
        await page.Locator("select#for").SelectOptionAsync("all");
        await page.Locator("#skapa button[type=submit]").ClickAsync();
        return await page.Locator(".c-nyckel").InnerTextAsync();
    }

    private static async Task MoveAsync(IPage page)
    {
        await page.GotoAsync(Meetings);
        await page.Locator("tr", new() { HasText = "mån 9 nov" }).GetByRole(AriaRole.Link, new() { Name = "Regionstyrelsen" }).ClickAsync();
        await page.Locator("#flytta input[name=till]").FillAsync("2020-11-16");
        await page.Locator("#flytta button[type=submit]").ClickAsync();
        await Says(page, "Regionstyrelsens förslag till regionplan med budget får dagen mån 16 nov");
        await Says(page, "Utskick flyttas från mån 2 nov till mån 9 nov");
        await Says(page, "Kungörelse för regionfullmäktige mån 23 nov ska vara ute senast mån 16 nov: 0 dagar kvar");
        await Says(page, "händelser ändras i allas prenumererade kalendrar");
        await page.Locator("form#MoveMeeting input[name=reason]").FillAsync("Ledamöter på kurs");
        await page.Locator("form#MoveMeeting button[type=submit]").ClickAsync();
        await Says(page, "Regionstyrelsen 16 november 2020");
        await page.GotoAsync(Calendar);
        await Says(page, "mån 9 nov var tidigare datum. mån 16 nov");
    }

    private static async Task CallAsync(IPage page)
    {
        await page.GotoAsync("/dialoger");
        var form = page.Locator("form#CallDialogue");
        await form.Locator("select[name=kind]").SelectOptionAsync("closingAndBudget");
        await form.Locator("input[name=year]").FillAsync("2020");
        await form.Locator("select[name=host]").SelectOptionAsync("rb-styrelsen");
        await form.Locator("input[name=with][value=rb-n-halso-sjukvard]").CheckAsync();
        await form.Locator("input[name=days]").First.FillAsync("2019-11-04");
        await form.Locator("button[type=submit]").ClickAsync();
        await OpenDialogueAsync(page);
        await page.Locator("form#RequestInformation textarea").FillAsync("Vilka mål når nämnden inte?");
        await page.Locator("form#RequestInformation button[type=submit]").ClickAsync();
        await Says(page, "Vilka mål når nämnden inte?");
    }

    private static async Task AnswerAsync(IPage page)
    {
        await OpenDialogueAsync(page);
        var form = page.Locator("form[id^=AnswerRequest]");
        await page.Locator("details").Filter(new() { Has = form }).Locator("summary").ClickAsync();
        await form.Locator("textarea").FillAsync("Tillgängligheten i primärvården.");
        await form.Locator("button[type=submit]").ClickAsync();
        await Says(page, "Tillgängligheten i primärvården.");
    }

    private static async Task ReportAsync(IPage page)
    {
        await OpenDialogueAsync(page);
        var held = page.Locator("form#RecordDialogue");
        await page.Locator("details").Filter(new() { Has = held }).Locator("summary").ClickAsync();
        await held.Locator("textarea[name=conclusions]").FillAsync("Tillgängligheten följs upp i juni.");
        await held.Locator("button[type=submit]").ClickAsync();
        await Says(page, "Dialogen är öppen tills det är gjort.");
        await page.Locator("form#ReportDialogue button[type=submit]").ClickAsync();
        await Says(page, "Återredovisad");
    }

    /// <summary>Refused without consultation; decided after one that ended in disagreement, which the matter then shows.</summary>
    private static async Task BudgetAsync(Chromium browser, RunningHost host)
    {
        await As(browser, host, "planeringsstrateg", RegisterAsync);
        await As(browser, host, "sekreterare-regionstyrelsen", page => DecideAsync(page, "rb-styrelsen", "2019-10-28"));
        await As(browser, host, "sekreterare-regionfullmaktige", page => DecideAsync(page, "rb-fullmaktige", "2019-11-04", refused: "men ingen samverkan är registrerad"));
        await As(browser, host, "planeringsstrateg", ConsultAsync);
        await As(browser, host, "sekreterare-regionfullmaktige", page => DecideAsync(page, "rb-fullmaktige", "2019-11-04"));
        await As(browser, host, "lasare", async page =>
        {
            await OpenBudgetAsync(page);
            await Says(page, "Avslutat i oenighet");
            await Says(page, "Ramen är för liten.");
        });
    }

    private static async Task RegisterAsync(IPage page)
    {
        await page.GotoAsync("/beslut");
        await page.Locator("#arenden summary").ClickAsync();
        var matter = page.Locator("form#OpenMatter");
        await matter.Locator("[name=diaryNumber]").FillAsync("2019/01300");
        await matter.Locator("[name=kind]").SelectOptionAsync("budget");
        await matter.Locator("[name=title]").FillAsync("Regionplan med budget 2020");
        await matter.Locator("button[type=submit]").ClickAsync();
        foreach (var body in new[] { "regionstyrelsen", "regionfullmaktige" })
        {
            await page.GotoAsync($"/organisation/{body}");
            await page.Locator("#konstituering input[name=day]").FillAsync("2019-01-07");
            await page.Locator("#konstituering button[type=submit]").ClickAsync();
        }
    }

    private static async Task DecideAsync(IPage page, string body, string day, string? refused = null)
    {
        await OpenBudgetAsync(page);
        var decision = page.Locator($"#registrera-{body} form");
        await decision.Locator("[name=day]").FillAsync(day);
        await decision.Locator("[name=paragraph]").FillAsync("201");
        await decision.Locator("button[type=submit]").ClickAsync();
        (await page.Locator($"#registrera-{body} .felsum").CountAsync()).ShouldBe(refused is null ? 0 : 1);
        await Says(page, refused ?? "§ 201");
    }

    private static async Task ConsultAsync(IPage page)
    {
        await page.GotoAsync("/samverkan");
        var topic = page.Locator("#budget-2020");
        await topic.Locator("summary").ClickAsync();
        await topic.Locator("[name=step]").SelectOptionAsync("closed");
        await topic.Locator("[name=result]").SelectOptionAsync("disagreement");
        await topic.Locator("[name=note]").FillAsync("Ramen är för liten.");
        await topic.Locator("button[type=submit]").ClickAsync();
        await Says(page, "Ramen är för liten.");
    }

    private static async Task OpenBudgetAsync(IPage page)
    {
        await page.GotoAsync("/beslut");
        await page.GetByRole(AriaRole.Link, new() { Name = "Regionplan med budget 2020" }).First.ClickAsync();
    }

    private static async Task OpenDialogueAsync(IPage page)
    {
        await page.GotoAsync("/dialoger");
        await page.GetByRole(AriaRole.Link, new() { Name = "Boksluts- och budgetdialog 2020" }).First.ClickAsync();
    }

    private static async Task<string> FeedAsync(RunningHost host, string address)
    {
        using var calendar = new HttpClient { BaseAddress = host.Address };
        return await calendar.GetStringAsync(new Uri(address));
    }

    private static async Task Says(IPage page, string words) =>
        string.Join(' ', (await page.Locator("main").InnerTextAsync()).Replace('\u00a0', ' ').Split((char[])[' ', '\n', '\r', '\t'], StringSplitOptions.RemoveEmptyEntries)).ShouldContain(words);

    private static async Task As(Chromium browser, RunningHost host, string account, Func<IPage, Task> walk)
    {
        var page = await browser.OpenAsync(host.Address, script: false);
        await SamplePages.SignInAsync(page, account);
        await walk(page);
        await page.Context.CloseAsync();
    }
}
