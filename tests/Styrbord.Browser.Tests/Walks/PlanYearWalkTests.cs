using System.Net;
using System.Text.Json.Nodes;
using Microsoft.Playwright;
using Shouldly;
using Styrbord.Browser.Tests.Hosting;
using Styrbord.TestKit;
using Xunit;

namespace Styrbord.Browser.Tests.Walks;

/// <summary>
/// A committee's year on the pages, without script: a goal ended with its consequences seen first, the plan made from last year's,
/// shared out, returned and approved, examined, sent, changed at the meeting and decided, its list of changes printed, an action plan
/// written and an activity followed up to the vision.
/// </summary>
public sealed class PlanYearWalkTests
{
    private const string Plan = "/planer/halso-och-sjukvardsnamnden/2020";
    private const string Matter = "/beslut/2020/m-2020";
    private const string Committee = "rb-n-halso-sjukvard";
    private const string Secretary = "sekreterare-hsn";
    private const string Head = "forvaltningschef-primarvard";
    private const string Writer = "controller";
    private static readonly string[] Shared = ["utmaningar", "hallbarhet", "1.2"];

    [Fact, Requirement("R-050", "R-051", "R-058", "R-113", "R-114", "R-130")]
    public async Task Walk_CommitteesPlanningYear_FromLastYearsPlanToTheVision()
    {
        using var data = new DataFolder();
        await using (await RunningHost.StartAsync(data.Path, new(2019, 8, 20)))
        {
        }

        var strategist = await RunningHost.RunAsync("token", "planeringsstrateg", "--data", data.Path);
        var administrator = await RunningHost.RunAsync("token", "systemadministrator", "--data", data.Path);
        await using var browser = await Chromium.StartAsync();
        await using (var host = await RunningHost.StartAsync(data.Path, new(2019, 8, 20)))
        {
            await GivenAsync(host, strategist, administrator);
            await As(browser, host, "planeringsstrateg", EndGoalAndOpenPlanAsync);
            await As(browser, host, Secretary, ShareOutAsync);
            await As(browser, host, Writer, WriteAsync);
            await As(browser, host, Head, ReturnAndApproveAsync);
            await As(browser, host, Writer, page => PressAsync(page, "1.2", "MarkPlaceReady"));
            await As(browser, host, Head, page => PressAsync(page, "1.2", "ApprovePlace"));
            await As(browser, host, Secretary, ExamineAndSendAsync);
        }

        await using var later = await RunningHost.StartAsync(data.Path, new(2019, 8, 28));
        await As(browser, later, Secretary, ChangeAndDecideAsync);
        await As(browser, later, Head, ActAsync);
    }

    private static async Task GivenAsync(RunningHost host, string strategist, string administrator)
    {
        await SendAsync(host, administrator, "GrantRole", new() { ["id"] = "r-1", ["account"] = Writer, ["role"] = "contributor", ["body"] = Committee, ["from"] = "2019-01-01" });
        await SendAsync(host, administrator, "GrantRole", new() { ["id"] = "r-2", ["account"] = Head, ["role"] = "headOfAdministration", ["body"] = Committee, ["from"] = "2019-01-01" });
        await SendAsync(host, strategist, "OpenDirective", new() { ["id"] = "pd-2020", ["year"] = 2020, ["title"] = "Planeringsdirektiv 2020" });
        await SendAsync(host, strategist, "ConfirmAddressees", new() { ["directive"] = "pd-2020", ["bodies"] = new JsonArray(Committee) });
        await SendAsync(host, strategist, "OpenMatter", new() { ["id"] = "m-2020", ["diaryNumber"] = "2019/00123", ["title"] = "Verksamhetsplan 2020", ["kind"] = "operationalPlan", ["year"] = 2020 });
    }

    private static async Task SendAsync(RunningHost host, string token, string command, JsonObject body)
    {
        using var client = new ApiClient(host.Address, token);
        var (status, problems) = await client.SendAsync(command, body);
        problems.ShouldBeEmpty(command);
        status.ShouldBe(HttpStatusCode.OK);
    }

    private static async Task EndGoalAndOpenPlanAsync(IPage page)
    {
        await page.GotoAsync("/mal/P1.M4/andra?satt=avsluta&fran=2020");
        await Says(page, "Omprövas i nästa plan");
        var form = page.Locator("form#ReplaceGoals");
        await form.Locator("textarea").Last.FillAsync("Målet är nått.");
        await form.Locator("button[type=submit]").Last.ClickAsync();
        await page.GotoAsync($"/planer/2020?oppna={Committee}");
        await Says(page, "Målet är nått.");
        await page.Locator("form#OpenPlanFrom button[type=submit]").ClickAsync();
        await Says(page, "delar är inte omprövade");
    }

    private static async Task ShareOutAsync(IPage page)
    {
        foreach (var place in Shared)
        {
            await page.GotoAsync($"{Plan}/{place}");
            var form = await FormAsync(page, "ShareOutPlace");
            await form.Locator("select[name=account]").SelectOptionAsync(Writer);
            await form.Locator("button[type=submit]").ClickAsync();
        }

        var comment = await FormAsync(page, "WriteComment");
        await comment.Locator("textarea").FillAsync("Kan vi säga hur många vårdcentraler det gäller?");
        await comment.Locator("button[type=submit]").ClickAsync();
        await Says(page, "hur många vårdcentraler");
    }

    private static async Task WriteAsync(IPage page)
    {
        foreach (var place in Shared)
        {
            await KeepAllAsync(page, place);
            await PressAsync(page, place, "MarkPlaceReady");
        }
    }

    private static async Task ReturnAndApproveAsync(IPage page)
    {
        await page.GotoAsync($"{Plan}/1.2");
        var form = await FormAsync(page, "ReturnPlace");
        await form.Locator("textarea").FillAsync("Nämn vårdcentralerna.");
        await form.Locator("button[type=submit]").ClickAsync();
        await Says(page, "Återlämnad");
        await PressAsync(page, "utmaningar", "ApprovePlace");
        await PressAsync(page, "hallbarhet", "ApprovePlace");
    }

    private static async Task ExamineAndSendAsync(IPage page)
    {
        await page.GotoAsync(Plan);
        var places = await page.Locator($"a[href^='{Plan}/']").EvaluateAllAsync<string[]>("links => [...new Set(links.map(a => a.getAttribute('href').split('/').pop().split(/[?#]/)[0]))]");
        foreach (var place in places)
        {
            await KeepAllAsync(page, place);
        }

        await page.GotoAsync($"{Plan}/4.1");
        var form = await FormAsync(page, "UseIndicator-ny");
        await form.Locator("select[name=indicator]").SelectOptionAsync(new SelectOptionValue { Index = 0 });
        await form.Locator("input[name=target]").FillAsync("80");
        await form.Locator("button[type=submit]").ClickAsync();
        await page.GotoAsync($"{Plan}?visa=skicka");
        await page.Locator("form#SubmitPlan button[type=submit]").ClickAsync();
        await Says(page, "Revision 1 är låst sedan");
    }

    private static async Task ChangeAndDecideAsync(IPage page)
    {
        await page.GotoAsync("/organisation/halso-och-sjukvardsnamnden");
        await page.Locator("form[id^=RegisterConstitutingMeeting] input[type=date]").FillAsync("2019-01-08");
        await page.Locator("form[id^=RegisterConstitutingMeeting] button[type=submit]").ClickAsync();
        await page.GotoAsync(Matter);
        await page.GetByRole(AriaRole.Link, new() { Name = "Ändra vid sammanträdet" }).ClickAsync();
        await page.Locator("input[name=movedBy]").FillAsync("presidiet");
        var part = page.Locator("details.a-falt").Filter(new() { HasText = "Så tas målet om hand" }).First;
        await part.Locator("summary").ClickAsync();
        await part.Locator("textarea").FillAsync($"{(await part.Locator("textarea").InputValueAsync()).TrimEnd('.')}, också för barn.");
        await page.GetByRole(AriaRole.Button, new() { Name = "Lås de ändrade orden" }).ClickAsync();
        var form = page.Locator("form[id^=AdoptDecision]");
        (await form.Locator("select[name=outcome]").InputValueAsync()).ShouldBe("approvedWithChanges");
        await form.Locator("input[name=paragraph]").FillAsync("57");
        await form.Locator("button[type=submit]").ClickAsync();
        await Says(page, "Bifall med ändring");
        await page.GetByRole(AriaRole.Link, new() { Name = "Ändringar till revision 2" }).ClickAsync();
        await Says(page, ", också för barn.");
    }

    private static async Task ActAsync(IPage page)
    {
        await page.GotoAsync("/handlingsplaner/offentlig-primarvard/2020");
        var form = await FormAsync(page, "AddActivity");
        await form.Locator("input[name=name]").FillAsync("Öppna en gemensam ingång för unga");
        await OpenAsync(page, page.Locator("input[name=items]"));
        await form.Locator("input[name=items]").First.CheckAsync();
        await form.Locator("input[name=start]").FillAsync("2020-02-01");
        await form.Locator("input[name=end]").FillAsync("2020-10-31");
        await form.Locator("button[type=submit]").Last.ClickAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Öppna en gemensam ingång för unga" }).First.ClickAsync();
        await Says(page, "Den bästa livsmiljön");
        await Says(page, "Två palliativombud");
    }

    private static async Task KeepAllAsync(IPage page, string place)
    {
        await page.GotoAsync($"{Plan}/{place}");
        var keep = page.Locator("form[id^='KeepPart-'] button[type=submit]");
        while (await keep.CountAsync() > 0)
        {
            await keep.First.ClickAsync();
            await page.GotoAsync($"{Plan}/{place}");
        }
    }

    private static async Task PressAsync(IPage page, string place, string command)
    {
        await page.GotoAsync($"{Plan}/{place}");
        await page.Locator($"form[id^={command}] button[type=submit]").First.ClickAsync();
    }

    /// <summary>The first form of the command, with the folds it lies in opened.</summary>
    private static async Task<ILocator> FormAsync(IPage page, string id)
    {
        var form = page.Locator($"form[id^='{id}']").First;
        await OpenAsync(page, form);
        return form;
    }

    private static async Task OpenAsync(IPage page, ILocator inside)
    {
        var closed = page.Locator("details:not([open])").Filter(new() { Has = inside });
        while (await closed.CountAsync() > 0)
        {
            await closed.First.Locator("summary").First.ClickAsync();
        }
    }

    private static async Task Says(IPage page, string words) =>
        (await page.Locator("main").InnerTextAsync()).ReplaceLineEndings(" ").Replace('\u00a0', ' ').ShouldContain(words);

    private static async Task As(Chromium browser, RunningHost host, string account, Func<IPage, Task> walk)
    {
        var page = await browser.OpenAsync(host.Address, script: false);
        await SamplePages.SignInAsync(page, account);
        await walk(page);
        await page.Context.CloseAsync();
    }
}
