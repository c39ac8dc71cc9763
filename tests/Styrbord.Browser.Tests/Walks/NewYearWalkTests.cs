using System.Net;
using System.Text.Json.Nodes;
using Microsoft.Playwright;
using Shouldly;
using Styrbord.Browser.Tests.Hosting;
using Styrbord.TestKit;
using Xunit;

namespace Styrbord.Browser.Tests.Walks;

/// <summary>A committee's plan for 2020 from its plan for 2019: the directive by API, the plan on the pages, without script and by the keyboard.</summary>
public sealed class NewYearWalkTests
{
    private const string Opening = "/planer/2020?oppna=rb-n-tandvard";
    private const string Plan = "/planer/tvn/2020";

    [Fact, Requirement("R-054", "R-058", "R-101")]
    public async Task Walk_LastYearsPlan_IsExaminedPartByPart()
    {
        using var data = new DataFolder();
        await using (await RunningHost.StartAsync(data.Path, new(2019, 8, 20)))
        {
        }

        var token = await RunningHost.RunAsync("token", "planeringsstrateg", "--data", data.Path);
        await using var browser = await Chromium.StartAsync();
        await using var host = await RunningHost.StartAsync(data.Path, new(2019, 8, 20));
        await DirectiveAsync(host, token);
        var page = await browser.OpenAsync(host.Address, script: false);
        await SamplePages.SignInAsync(page, "planeringsstrateg");
        await page.GotoAsync(Opening);
        (await page.ContentAsync()).ShouldContain("Målet är nått.");
        await page.Locator("form#OpenPlanFrom button[type=submit]").ClickAsync();
        await ExamineAsync(page);
        await PagesAsync(browser, host, await page.Context.StorageStateAsync());
    }

    private static async Task ExamineAsync(IPage page)
    {
        await page.GotoAsync($"{Plan}/1.2");
        var before = await page.GetByText("Ej omprövad").CountAsync();
        var keep = page.GetByRole(AriaRole.Button, new() { Name = "Behåll texten" });
        await keep.FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForURLAsync("**/1.2#malet");
        await page.GetByRole(AriaRole.Button, new() { Name = "Stryk åtagandet" }).First.ClickAsync();
        await page.GotoAsync($"{Plan}/1.2");
        (await page.GetByText("Ej omprövad").CountAsync()).ShouldBe(before - 2);
        await page.GotoAsync($"{Plan}?visa=skicka");
        await page.Locator("form#SubmitPlan button[type=submit]").ClickAsync();
        (await page.ContentAsync()).ShouldContain("inte omprövad");
    }

    private static async Task PagesAsync(Chromium browser, RunningHost host, string cookies)
    {
        foreach (var (theme, width) in new[] { (ColorScheme.Light, 1440), (ColorScheme.Dark, 1440), (ColorScheme.Light, 390), (ColorScheme.Dark, 390) })
        {
            var page = await browser.OpenAsync(host.Address, theme, width, signedIn: cookies);
            foreach (var address in new[] { "/planer/2020?oppna=rb-n-halso-sjukvard", Plan, $"{Plan}/1.1", $"{Plan}/1.3", $"{Plan}/vision" })
            {
                await page.GotoAsync(address);
                await page.ShouldBeAccessibleAsync();
            }

            await page.Context.CloseAsync();
        }
    }

    private static async Task DirectiveAsync(RunningHost host, string token)
    {
        using var strategist = new ApiClient(host.Address, token);
        async Task Send(string command, JsonObject body) => (await strategist.SendAsync(command, body)).ShouldSatisfyAllConditions(a => a.Problems.ShouldBeEmpty(command), a => a.Status.ShouldBe(HttpStatusCode.OK));
        JsonObject Succeed(string from, string[] to, string reason) => new() { ["from"] = new JsonArray(from), ["to"] = new JsonArray([.. to.Select(t => JsonValue.Create(t))]), ["year"] = 2020, ["reason"] = reason };
        JsonObject Goal(string id, string number, string name) => new() { ["id"] = id, ["number"] = number, ["perspective"] = "P1", ["name"] = name, ["validFrom"] = "2020-01-01" };
        await Send("SucceedGoal", Succeed("P1.M3", [], "Målet delas."));
        await Send("SucceedGoal", Succeed("P1.M4", [], "Målet är nått."));
        await Send("RecordGoal", Goal("N3", "1.3", "god tillgänglighet till vården"));
        await Send("RecordGoal", Goal("N4", "1.4", "god tillgänglighet till kollektivtrafiken"));
        await Send("SucceedGoal", Succeed("P1.M3", ["N3", "N4"], "Vård och trafik följs var för sig."));
        await Send("OpenDirective", new() { ["id"] = "pd-2020", ["year"] = 2020, ["title"] = "Planeringsdirektiv 2020" });
        await Send("ConfirmAddressees", new() { ["directive"] = "pd-2020", ["bodies"] = new JsonArray("rb-n-halso-sjukvard", "rb-n-tandvard") });
        await Send("OpenMatter", new() { ["id"] = "m-2020", ["diaryNumber"] = "2019/00123", ["title"] = "Verksamhetsplan 2020", ["kind"] = "operationalPlan", ["year"] = 2020 });
        await Send("MakeCommitment", new() { ["plan"] = "plan-2019-tvn", ["id"] = "at-1", ["goal"] = "P1.M2", ["text"] = "Vi erbjuder alla tvååringar ett första besök." });
    }
}
