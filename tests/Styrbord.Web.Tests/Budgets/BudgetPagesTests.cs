using System.Net;
using System.Text.Json.Nodes;
using Shouldly;
using Styrbord.Domain.Budgets;
using Styrbord.Domain.Decisions;
using Styrbord.Domain.Economy;
using Styrbord.Domain.FrameChanges;
using Styrbord.Domain.Kernel;
using Xunit;

namespace Styrbord.Web.Tests.Budgets;

/// <summary>Patientnämnden's frame of 2019 is distributed to two units, on the pages and by the API.</summary>
public sealed class BudgetPagesTests : PatientBudgetSite
{
    [Fact, TestKit.Requirement("R-142", "R-147")]
    public async Task Grid_WholeFrame_PassesWithOneMarkAndOneMoreIsRefusedWithWhatWasTyped()
    {
        var refused = await WriteAsync(Secretary, ("kansli/Personal", "1 600"), ("stod/Personal", "1\u00a0086"), ("kansli/Drift", "300"), ("stod/Drift", "209"));

        refused.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        var page = WebUtility.HtmlDecode(await refused.TextAsync());
        page.ShouldContain("Drift går inte att fördela med 509 tkr: ramen för Patientnämnden är 508 tkr.");
        page.ShouldContain("value=\"209\"");
        (await WriteAsync(Secretary, ("kansli/Personal", "1 600"), ("stod/Personal", "1\u00a0086"), ("kansli/Drift", "300"), ("stod/Drift", "208"))).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        page = await PageAsync(Secretary, Page);
        page.ShouldContain("3\u00a0194 tkr av ramen 3\u00a0193 tkr är fördelat. En summa passeras genom avrundning.");
        (await PageAsync(Secretary, "/budget/2019")).ShouldContain("Kansli och Stödpersoner");
        (await PageAsync(Secretary, $"{Page}?enhet=kansli")).ShouldContain("kansli/Personal/12");
        var cell = await PageAsync(Secretary, $"{Page}/tal?cell=stod%2FDrift");
        cell.ShouldContain("208 tkr.");
        cell.ShouldContain("+208");
        cell.ShouldContain("Skrivet i Styrbord");
        (await PageAsync(Secretary, "/revision/tidslinje?om=b1")).ShouldContain("skrev 4 rader i internbudgeten 2019 för patientnämnden".Replace("4", "fyra", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Changes_AfterAnEvent_AreWhatCameSince()
    {
        await WriteAsync(Secretary, ("kansli/Drift", "100"), ("stod/Drift", "50"));
        var (after, since) = (Site.Timeline.Current.Sequence, Budget.Lines.Values.SelectMany(l => l.Months).Max(m => m.Stamp.At));
        await WriteAsync(Secretary, ("stod/Personal", "60"));

        var told = await (await Secretary.ShowAsync($"/api/v1/budgets/b1/changes?since={since}&after={after}")).JsonAsync();
        told["cells"]!.AsArray().Select(c => (string)c!["cell"]!).ShouldAllBe(c => c.StartsWith("stod/Personal", StringComparison.Ordinal));
        told["cells"]!.AsArray().ShouldContain(c => (string)c!["cell"]! == "stod/Personal" && c["amountTkr"]!.GetValue<long>() == 60);
    }

    [Fact]
    public async Task Grid_AnotherHasWritten_AnswersConflictWithBothAmountsAndKeepsMine()
    {
        using var controller = await Site.SignedInAsync("controller", "styrbord-exempel");
        (await WriteAsync(controller, ("kansli/Drift", "120"))).StatusCode.ShouldBe(HttpStatusCode.SeeOther);

        var conflict = await WriteAsync(Secretary, ("kansli/Drift", "90"), ("stod/Drift", "10"));

        conflict.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        var page = WebUtility.HtmlDecode(await conflict.TextAsync());
        page.ShouldContain("Controller skrev 120");
        page.ShouldContain("value=\"90\"");
        Budget.Of(new(new("stod"), "Drift")).ShouldBe(0);
    }

    [Fact]
    public async Task Grid_BadNumberInACell_IsToldAtTheCell()
    {
        var refused = await WriteAsync(Secretary, ("kansli/Drift", "mycket"));

        refused.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        var page = WebUtility.HtmlDecode(await refused.TextAsync());
        page.ShouldContain("value=\"mycket\"");
        page.ShouldContain("Drift, Kansli");
    }

    [Fact]
    public async Task Units_ReadyReturnedCommentedAndFilled()
    {
        (await Secretary.CommandAsync(Page, "FillBudget", ("budget", "b1"), ("start", "even"))).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        Budget.Of(new(new("stod"), "Personal")).ShouldBe(1_343);
        (await Secretary.CommandAsync(Page, "MarkBudgetReady", ("budget", "b1"), ("unit", "stod"))).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        (await PageAsync(Secretary, Page)).ShouldContain("Klar");
        (await Secretary.CommandAsync(Page, "ReturnBudget", ("budget", "b1"), ("unit", "stod"), ("comment", "Räkna om lönerna."))).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        (await PageAsync(Secretary, Page)).ShouldContain("Räkna om lönerna.");
        (await Secretary.CommandAsync($"{Page}/tal?cell=stod%2FDrift", "CommentBudgetCell", ("budget", "b1"), ("id", "k1"), ("cell", "stod/Drift"), ("text", "Resor ingår."))).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        (await PageAsync(Secretary, $"{Page}/tal?cell=stod%2FDrift")).ShouldContain("Resor ingår.");
        (await Secretary.CommandAsync(Page, "LockBudget", ("budget", "b1"), ("matter", "finns-inte"))).StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
    }

    [Fact]
    public async Task Api_WritesAndReads_AndWaitsForWhatOthersWrite()
    {
        using var controller = await Site.SignedInAsync("controller", "styrbord-exempel");
        var before = (await (await Secretary.ShowAsync("/api/v1/budgets/b1")).JsonAsync())["sequence"]!.GetValue<long>();
        var waiting = Secretary.ShowAsync($"/api/v1/budgets/b1/changes?since=0&after={before}&wait=20");

        var written = await controller.ApiAsync("WriteBudget", new JsonObject { ["budget"] = "b1", ["spread"] = "even", ["cells"] = new JsonArray(new JsonObject { ["cell"] = "kansli/Drift", ["amountTkr"] = 24, ["seen"] = "0" }) });

        written.StatusCode.ShouldBe(HttpStatusCode.OK);
        var told = await (await waiting).JsonAsync();
        told["cells"]!.AsArray().Count.ShouldBe(13);
        told["cells"]!.AsArray().Single(c => c!["cell"]!.GetValue<string>() == "kansli/Drift")!["by"]!.GetValue<string>().ShouldBe("Controller");
        var budget = await (await Secretary.ShowAsync("/api/v1/budgets/b1")).JsonAsync();
        budget["limits"]!.AsArray().Single(l => l!["class"]!.GetValue<string>() == "Drift")!["leftTkr"]!.GetValue<long>().ShouldBe(484);
        (await (await Secretary.ShowAsync("/api/v1/budgets?year=2019")).JsonAsync()).AsArray().Count(b => b!["budget"] is not null).ShouldBe(1);
        var refused = await controller.ApiAsync("WriteBudget", new JsonObject { ["budget"] = "b1", ["cells"] = new JsonArray(new JsonObject { ["cell"] = "okand/Drift", ["amountTkr"] = 1 }, new JsonObject { ["cell"] = "kansli/Drift", ["amountTkr"] = 1, ["seen"] = "23" }) });
        refused.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        (await refused.JsonAsync())["problems"]!.AsArray().Select(p => p!["code"]!.GetValue<string>()).ShouldBe(["budgets.unknown-unit", "budgets.cell-changed"]);
        (await Secretary.ShowAsync("/api/v1/budgets/ingen")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await Secretary.ShowAsync("/api/v1/budgets/ingen/changes")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact, TestKit.Requirement("R-154")]
    public async Task Locked_TakesInASupplement_AndTellsItEverywhere()
    {
        var set = FrameQueries.Current(Site.Timeline.Current, 2019)!;
        var row = set.Rows.ToList().FindIndex(r => r.Body == Budget.Committee && r.Class == "Drift") + 1;
        await Site.GivenAsync(
            new FillBudget(Budget.Id, BudgetStart.Even), new MarkBudgetReady(Budget.Id, new("kansli")), new MarkBudgetReady(Budget.Id, new("stod")), new OpenMatter(new("arende-intern"), "EX 2018/900", "Internbudget 2019", MatterKind.Other, 2019),
            new RecordDecision(new("beslut-intern"), new("arende-intern"), Budget.Committee, Site.Timeline.Today, DecisionStage.Adoption, Sources: [new("Protokoll", null, null)]), new LockBudget(Budget.Id, new("arende-intern")),
            new OpenMatter(new("arende-tillagg"), "EX 2018/901", "Tilläggsanslag", MatterKind.Other, 2019),
            new RecordDecision(new("beslut-tillagg"), new("arende-tillagg"), new BodyId("lt-fullmaktige"), Site.Timeline.Today, DecisionStage.Adoption, Sources: [new("Protokoll", null, null)]),
            new ChangeFrames(new("tillagg"), set.Id, FrameChangeKind.Supplement, 2019, "Ny uppgift", [new(row, 40)], new("arende-tillagg"), "Årets överskott"));
        var page = await PageAsync(Secretary, Page);
        page.ShouldContain("Att föra in: Tilläggsanslag");
        page.ShouldContain("Gällande ram");

        (await FollowAsync("41")).StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await FollowAsync("40")).StatusCode.ShouldBe(HttpStatusCode.SeeOther);

        page = await PageAsync(Secretary, Page);
        page.ShouldNotContain("Att föra in");
        page.ShouldContain("Ändrat efter beslutet");
        (await PageAsync(Secretary, $"{Page}/tal?cell=kansli%2FDrift")).ShouldContain("Ursprunglig budget 254 tkr, justerad 254 tkr, gällande 294 tkr.");
        (await PageAsync(Secretary, "/revision/tidslinje?om=b1")).ShouldContain("förde in tilläggsanslag i internbudgeten 2019");
        (await PageAsync(Secretary, "/budget/2019")).ShouldContain("Ursprunglig ram");
        var told = await (await Secretary.ShowAsync("/api/v1/budgets/b1")).JsonAsync();
        told["shifts"]!.AsArray().Single()!["cells"]!.AsArray().Single()!["originalTkr"]!.GetValue<long>().ShouldBe(254);
        told["toFollow"]!.AsArray().Single()!["leftTkr"]!.GetValue<long>().ShouldBe(0);
    }

    [Fact]
    public async Task Outcome_IsEnteredAndABudgetBeginsFromIt()
    {
        (await PageAsync(Secretary, Page)).ShouldContain("Utfall saknas för åren före 2019.");
        using var controller = await Site.SignedInAsync("controller", "styrbord-exempel");

        (await controller.CommandAsync(
            Page, "RecordOutcome", ("committee", "n-patientnamnden"), ("kind", "outcome"), ("year", "2018"), ("source", "Årsredovisningen 2018"), ("cells[0].cell", "kansli/Drift"), ("cells[0].amountTkr", "300"), ("cells[1].cell", "stod/Drift"), ("cells[1].amountTkr", "100"),
            ("cells[2].cell", "stod/Personal"), ("cells[2].amountTkr", ""))).StatusCode.ShouldBe(HttpStatusCode.SeeOther);

        var page = await PageAsync(Secretary, Page);
        page.ShouldContain("Utfall 2018: 400 tkr ur Årsredovisningen 2018.");
        page.ShouldContain("Som utfallet 2018");
        (await Secretary.CommandAsync(Page, "FillBudget", ("budget", "b1"), ("start", "outcome"))).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        Budget.Of(new(new("kansli"), "Drift")).ShouldBe(381);
        (await PageAsync(Secretary, "/sok?q=internbudget")).ShouldContain(Page);
    }

    [Fact]
    public async Task Outcome_WrittenByAnotherMeanwhile_IsAConflict()
    {
        using var controller = await Site.SignedInAsync("controller", "styrbord-exempel");
        Task<HttpResponseMessage> RecordAsync(string amount, string seen) => controller.CommandAsync(
            Page, "RecordOutcome", ("committee", "n-patientnamnden"), ("kind", "outcome"), ("year", "2018"), ("source", "Bokslut"), ("cells[0].cell", "kansli/Drift"), ("cells[0].amountTkr", amount), ("cells[0].seen", seen));
        (await PageAsync(controller, Page)).ShouldContain("name=\"cells[0].seen\" value=\"\"");

        (await RecordAsync("300", "")).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        (await RecordAsync("310", "")).StatusCode.ShouldBe(HttpStatusCode.Conflict);

        (await PageAsync(controller, $"{Page}?slag=utfall&ar=2018")).ShouldContain("value=\"300\"");
        (await RecordAsync("310", "300")).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
    }

    [Fact]
    public async Task Outcome_OfManyRows_IsEnteredForOneUnitAtATime()
    {
        using var controller = await Site.SignedInAsync("controller", "styrbord-exempel");
        (await Secretary.ApiAsync("AddBudgetUnits", new JsonObject { ["budget"] = "b1", ["units"] = new JsonArray([.. Enumerable.Range(1, 40).Select(u => (JsonNode)new JsonObject { ["id"] = $"u{u}", ["name"] = $"Enhet {u}" })]) })).StatusCode.ShouldBe(HttpStatusCode.OK);

        var page = await PageAsync(controller, Page);
        page.ShouldContain("Välj vilka som ska visas.");
        page.ShouldNotContain("id=\"RecordOutcome\"");

        page = await PageAsync(controller, $"{Page}?slag=utfall&ar=2018&fran=u7&rad=dr");
        var panel = page[page.IndexOf("id=\"utfall\"", StringComparison.Ordinal)..];
        panel.ShouldContain("value=\"u7/Drift\"");
        panel.ShouldNotContain("value=\"u7/Personal\"");
        panel.ShouldNotContain("value=\"u8/Drift\"");
        (await PageAsync(controller, $"{Page}?slag=utfall&ar=2018&fran=u7&rad=x")).ShouldContain("Enheten har inga sådana rader.");
    }

    [Fact]
    public async Task Reader_SeesTheBudgetWithoutForms()
    {
        using var reader = await Site.SignedInAsync("lasare", "styrbord-exempel");

        var page = await PageAsync(reader, Page);

        page.ShouldNotContain("_command");
        page.ShouldContain("Stödpersoner");
        (await reader.ShowAsync($"{Page}/fil")).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await reader.ApiAsync("WriteBudget", new JsonObject { ["budget"] = "b1", ["cells"] = new JsonArray(new JsonObject { ["cell"] = "kansli/Drift", ["amountTkr"] = 1 }) })).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Theory]
    [InlineData("/budget/x")]
    [InlineData("/budget/2019/ingen")]
    [InlineData("/budget/1995/patientnamnden")]
    [InlineData("/budget/2019/patientnamnden/tal?cell=skräp")]
    [InlineData("/budget/2019/ingen/fil")]
    [InlineData("/budget/2019/ingen.csv")]
    public async Task Address_OfWhatIsNot_SaysSo(string address) => (await Secretary.ShowAsync(address)).StatusCode.ShouldBe(HttpStatusCode.NotFound);

    [Fact]
    public async Task Overview_WithoutFrames_SaysWhatWouldStandThere() => (await PageAsync(Secretary, "/budget/1995")).ShouldContain("Inga ramar för 1995");

    [Fact]
    public async Task Write_AskedForJson_TellsWhatChangedInPlaceOfThePage()
    {
        var after = Site.Timeline.Current.Sequence;
        (string, string)[] Fields(string amount) => [("budget", "b1"), ("_till", $"/api/v1/budgets/b1/changes?since=0&after={after}"), ("cells[0].cell", "kansli/Drift"), ("cells[0].amountTkr", amount), ("cells[0].seen", "0"), ("why", "Lokaler")];
        Secretary.DefaultRequestHeaders.Accept.ParseAdd("application/json");

        var told = await (await Secretary.CommandAsync(Page, "WriteBudget", Fields("254"))).JsonAsync();

        told["sequence"]!.GetValue<long>().ShouldBe(after + 1);
        told["finding"]!.GetValue<string>().ShouldContain("254 tkr av ramen");
        told["marks"]!.AsArray().ShouldBeEmpty();
        var year = told["cells"]!.AsArray().Single(c => c!["cell"]!.GetValue<string>() == "kansli/Drift")!;
        (year["amountTkr"]!.GetValue<long>(), year["why"]!.GetValue<string>()).ShouldBe((254, "Lokaler"));
        var conflict = await Secretary.CommandAsync(Page, "WriteBudget", Fields("255"));
        conflict.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        (await conflict.JsonAsync())["problems"]!.AsArray().Single()!["code"]!.GetValue<string>().ShouldBe("budgets.cell-changed");
        Budget.Of(new(new("kansli"), "Drift")).ShouldBe(254);
    }

    [Theory]
    [InlineData("//annan.example/")]
    [InlineData("https://annan.example/")]
    public async Task Write_AskedForJsonWithAForeignAddress_StaysHere(string till)
    {
        Secretary.DefaultRequestHeaders.Accept.ParseAdd("application/json");

        var answer = await Secretary.CommandAsync(Page, "WriteBudget", ("budget", "b1"), ("_till", till), ("cells[0].cell", "kansli/Drift"), ("cells[0].amountTkr", "1"), ("cells[0].seen", "0"));

        (answer.StatusCode, answer.Content.Headers.ContentType!.MediaType).ShouldBe((HttpStatusCode.OK, "text/html"));
    }

    private Task<HttpResponseMessage> FollowAsync(string amount) => Secretary.CommandAsync(
        Page, "ChangeLockedBudget", ("budget", "b1"), ("id", "f1"), ("change", "tillagg"), ("cells[0].cell", "kansli/Drift"), ("cells[0].amountTkr", amount), ("cells[1].cell", "stod/Drift"), ("cells[1].amountTkr", ""), ("spread", "present"));
}
