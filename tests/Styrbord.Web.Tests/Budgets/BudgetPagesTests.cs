using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using Shouldly;
using Styrbord.Domain.Budgets;
using Styrbord.Domain.Decisions;
using Styrbord.Domain.Economy;
using Styrbord.Domain.FrameChanges;
using Styrbord.Domain.Kernel;
using Styrbord.Exchange.Excel;
using Xunit;

namespace Styrbord.Web.Tests.Budgets;

/// <summary>Patientnämnden's frame of 2019 is distributed to two units, on the pages and by the API.</summary>
public sealed class BudgetPagesTests : IAsyncLifetime
{
    private const string Page = "/budget/2019/patientnamnden";

    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(5);

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private TestSite Site { get; set; } = null!;

    private HttpClient Secretary { get; set; } = null!;

    private Budget Budget => Site.Timeline.Current.Budgets.Budgets[new("b1")];

    public async ValueTask InitializeAsync()
    {
        Site = await TestSite.StartSampleAsync();
        Secretary = await Site.SignedInAsync("sekreterare-patientnamnden", "styrbord-exempel");
        (await Secretary.CommandAsync(
            Page, "OpenBudget", ("id", "b1"), ("committee", "n-patientnamnden"), ("year", "2019"), ("units[0].id", "kansli"), ("units[0].name", "Kansli"), ("units[1].id", "stod"), ("units[1].name", "Stödpersoner"), ("units[2].id", "tom"), ("units[2].name", ""))).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
    }

    public async ValueTask DisposeAsync()
    {
        Secretary.Dispose();
        await Site.DisposeAsync();
    }

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

    [Theory]
    [InlineData("xlsx")]
    [InlineData("csv")]
    public async Task File_OutChangedAndIn_IsSeenFirstAndThenWritten(string kind)
    {
        await WriteAsync(Secretary, ("kansli/Drift", "120"));
        using var answer = await Secretary.ShowAsync($"{Page}.{kind}");
        answer.Content.Headers.ContentDisposition!.ToString().ShouldContain($"internbudget-patientnamnden-2019.{kind}");
        BudgetFileReader.Read("b", await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken), "b1").Cells.Single(c => c.Key == "kansli/Drift").AmountTkr.ShouldBe(120);

        (await SendAsync(Changed("kansli/Drift", 5, 40))).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        var preview = await PageAsync(Secretary, $"{Page}/fil");
        preview.ShouldContain("En cell ändras i filen.");
        preview.ShouldContain("+30");
        Budget.Of(new(new("kansli"), "Drift")).ShouldBe(120);
        (await AcceptAsync(await SeenAsync())).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        Budget.Of(new(new("kansli"), "Drift")).ShouldBe(150);
    }

    [Fact]
    public async Task File_OnAStaleBase_CollidesAndNothingIsWritten()
    {
        await WriteAsync(Secretary, ("kansli/Drift", "120"));
        using var controller = await Site.SignedInAsync("controller", "styrbord-exempel");
        await SendAsync(Changed("kansli/Drift", 5, 40));
        var seen = await SeenAsync();
        await controller.ApiAsync("WriteBudget", new JsonObject { ["budget"] = "b1", ["cells"] = new JsonArray(new JsonObject { ["cell"] = "kansli/Drift/01", ["amountTkr"] = 11 }) });

        var preview = await PageAsync(Secretary, $"{Page}/fil");
        preview.ShouldContain("Controller skrev 11 tkr");
        preview.ShouldContain("cell E4");
        preview.ShouldNotContain("Godkänn ändringarna");
        (await AcceptAsync(seen)).StatusCode.ShouldBe(HttpStatusCode.Conflict);
        Budget.Of(new(new("kansli"), "Drift", 1)).ShouldBe(11);
    }

    [Fact]
    public async Task Cell_WrittenByHandAndFromAFile_TellsEachPostingWithItsOrigin()
    {
        using var controller = await Site.SignedInAsync("controller", "styrbord-exempel");
        await controller.ApiAsync("WriteBudget", new JsonObject { ["budget"] = "b1", ["why"] = "Ny tolk", ["cells"] = new JsonArray(new JsonObject { ["cell"] = "kansli/Drift/03", ["amountTkr"] = 7 }) });
        await SendAsync(Changed("kansli/Drift", 7, 9));
        await AcceptAsync(await SeenAsync());

        var page = System.Text.RegularExpressions.Regex.Replace(await PageAsync(Secretary, $"{Page}/tal?cell=kansli%2FDrift%2F03"), "<[^>]+>", "|", System.Text.RegularExpressions.RegexOptions.None, Limit);

        page.ShouldMatch(@"Controller\|+\+7\|+7\|+Ny tolk\|+Skrivet i Styrbord");
        page.ShouldMatch(@"\+2\|+9\|+Filen b\.csv");
        page.ShouldContain("Nämnden har inte beslutat budgeten än.");
        (await PageAsync(Secretary, $"{Page}/tal?cell=kansli%2FDrift%2F04")).ShouldContain("Inget är skrivet här än");
    }

    [Fact]
    public async Task File_AcceptedAfterAnotherCameIn_WritesNothingAndShowsTheOther()
    {
        await SendAsync(Changed("kansli/Drift", 5, 40));
        var seen = await SeenAsync();
        await SendAsync(Changed("kansli/Drift", 5, 70));

        var answer = await AcceptAsync(seen);

        answer.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        var page = WebUtility.HtmlDecode(await answer.TextAsync());
        page.ShouldContain("En annan fil har kommit in sedan du såg ändringarna.");
        page.ShouldContain("+70");
        Budget.Lines.ShouldBeEmpty();
        (await AcceptAsync(await SeenAsync())).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        Budget.Of(new(new("kansli"), "Drift", 1)).ShouldBe(70);
    }

    [Fact]
    public async Task File_AcceptedTwice_SaysThatItIsReadIn()
    {
        await SendAsync(Changed("kansli/Drift", 5, 40));
        var seen = await SeenAsync();
        var before = Site.Timeline.Current.Sequence;

        (await AcceptAsync(seen)).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        var again = await AcceptAsync(seen);

        again.StatusCode.ShouldBe(HttpStatusCode.OK);
        WebUtility.HtmlDecode(await again.TextAsync()).ShouldContain("Filen är redan inläst.");
        Site.Timeline.Current.Sequence.ShouldBe(before + 1);
    }

    [Fact]
    public async Task File_AcceptedAfterItWasThrownAway_SaysSo()
    {
        await SendAsync(Changed("kansli/Drift", 5, 40));
        var seen = await SeenAsync();
        (await Secretary.PostAsync($"{Page}/fil", ("_form", "kasta"))).StatusCode.ShouldBe(HttpStatusCode.SeeOther);

        var answer = await AcceptAsync(seen);

        answer.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        WebUtility.HtmlDecode(await answer.TextAsync()).ShouldContain("Filen är kastad. Inget är inläst.");
        Budget.Lines.ShouldBeEmpty();
    }

    [Fact]
    public async Task File_MoreThanFiveThousandCells_IsWrittenWhole()
    {
        await Site.GivenAsync(new AddBudgetUnits(new("b1"), [.. Enumerable.Range(1, 120).Select(u => new BudgetUnit(new($"e{u}"), $"Enhet {u}", null))]));
        var file = new Web.Budgets.BudgetFileSubject(Budget).File(Site.Timeline.Current, new(2018, 9, 13));
        var changed = Encoding.UTF8.GetString(BudgetCsv.Write(file)).Split("\r\n").Select((r, i) => i == 0 || r.Length == 0 ? r : string.Join(';', [.. r.Split(';').Select((f, c) => c is >= 4 and <= 15 ? c % 2 == 0 ? "1" : "-1" : f)]));

        (await SendAsync(Encoding.UTF8.GetBytes(string.Join("\r\n", changed)))).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        var preview = await PageAsync(Secretary, $"{Page}/fil");
        preview.ShouldContain("De första 500 av");
        (await AcceptAsync(await SeenAsync())).StatusCode.ShouldBe(HttpStatusCode.SeeOther);

        Budget.Lines.Count.ShouldBe(file.Rows.Length);
        (Budget.Lines.Count * 12).ShouldBeGreaterThan(5_000);
        Budget.Lines.Values.ShouldAllBe(l => l.Months[0].AmountTkr == 1 && l.Months[11].AmountTkr == -1);
        var told = await (await Secretary.ShowAsync("/api/v1/budgets/b1/changes?since=0")).JsonAsync();
        told["more"]!.GetValue<bool>().ShouldBe(Budget.Lines.Count > 500);
    }

    [Fact]
    public async Task File_AmountOutOfRangeOrUnitTakenAway_IsToldWithItsCellAndNothingIsWritten()
    {
        var file = Changed("stod/Drift", 5, 1);
        await SendAsync(Changed("kansli/Drift", 6, 999_999_999_999));
        var page = await PageAsync(Secretary, $"{Page}/fil");
        page.ShouldContain("b.csv, cell F4");
        page.ShouldContain("999999999999");
        page.ShouldNotContain("Godkänn ändringarna");
        (await Secretary.CommandAsync(Page, "RemoveBudgetUnit", ("budget", "b1"), ("unit", "stod"))).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        await SendAsync(file);

        page = await PageAsync(Secretary, $"{Page}/fil");

        page.ShouldContain("Enheten stod finns inte i nämndens budget.");
        page.ShouldContain("b.csv, cell E8");
        page.ShouldNotContain("Godkänn ändringarna");
        Budget.Lines.ShouldBeEmpty();
    }

    [Fact]
    public async Task File_AboveTheFrameOrBroken_IsRefusedWithItsPlace()
    {
        await SendAsync(Changed("kansli/Drift", 5, 509));
        (await PageAsync(Secretary, $"{Page}/fil")).ShouldContain("Drift går inte att fördela med 509 tkr");
        var broken = await SendAsync(Encoding.UTF8.GetBytes("a;b\r\n1;2\r\n"));
        broken.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        WebUtility.HtmlDecode(await broken.TextAsync()).ShouldContain("Filen är inte hämtad från den här sidan.");
        var locked = await SendAsync([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]);
        WebUtility.HtmlDecode(await locked.TextAsync()).ShouldContain("skyddad med lösenord");
        Budget.Lines.ShouldBeEmpty();
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
    public async Task Outcome_AsAFile_IsSeenByMonthAndAccepted()
    {
        using var controller = await Site.SignedInAsync("controller", "styrbord-exempel");
        const string File = $"{Page}/fil?slag=prognos&ar=2018";
        var sheet = await (await controller.ShowAsync($"{Page}.csv?slag=prognos&ar=2018")).TextAsync();
        byte[] Filled(string march) => Encoding.UTF8.GetBytes(string.Join("\r\n", sheet.Split("\r\n").Select(r => r.StartsWith("kansli/Drift;", StringComparison.Ordinal) ? string.Join(';', r.Split(';').Select((f, i) => i == 6 ? march : f)) : r)));
        async Task<HttpResponseMessage> SendFileAsync(byte[] bytes)
        {
            using var form = new MultipartFormDataContent { { new ByteArrayContent(bytes), "fil", "p.csv" }, { new StringContent("Prognos i augusti"), "source" } };
            return await controller.PostAsync(new Uri(File, UriKind.Relative), form, TestContext.Current.CancellationToken);
        }

        var wrong = await SendFileAsync(Filled("elva"));
        wrong.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        WebUtility.HtmlDecode(await wrong.TextAsync()).ShouldContain("elva");
        (await SendFileAsync(Filled("90"))).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        var seen = await PageAsync(controller, File);
        seen.ShouldContain("Drift, Kansli, mars");
        var hash = System.Text.RegularExpressions.Regex.Match(seen, "name=\"_fil\" value=\"(?<hash>[0-9a-f]+)\"", System.Text.RegularExpressions.RegexOptions.None, Limit).Groups["hash"].Value;
        (await controller.PostAsync(File, ("_form", "godkann"), ("_fil", hash), ("_id", "prognosfil"))).StatusCode.ShouldBe(HttpStatusCode.SeeOther);

        (await PageAsync(controller, Page)).ShouldContain("Prognos 2018: 90 tkr ur Prognos i augusti.");
        Outcomes.Of(Site.Timeline.Current, Budget.Committee, 2018, OutcomeKind.Forecast)!.Lines[new(new("kansli"), "Drift")].Of(3).ShouldBe(90);
        (await Secretary.ShowAsync(File)).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
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
        page.ShouldContain("value=\"u7/Drift\"");
        page.ShouldNotContain("value=\"u7/Personal\"");
        page.ShouldNotContain("value=\"u8/Drift\"");
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

    private byte[] Changed(string line, int column, long amount)
    {
        var file = new Web.Budgets.BudgetFileSubject(Budget).File(Site.Timeline.Current, new(2018, 9, 13));
        var rows = Encoding.UTF8.GetString(BudgetCsv.Write(file)).Split("\r\n").Select(r =>
        {
            var fields = r.Split(';');
            if (fields[0] == line)
            {
                fields[column - 1] = $"{amount}";
            }

            return string.Join(';', fields);
        });
        return Encoding.UTF8.GetBytes(string.Join("\r\n", rows));
    }

    private async Task<string> SeenAsync() => System.Text.RegularExpressions.Regex.Match(await PageAsync(Secretary, $"{Page}/fil"), "name=\"_fil\" value=\"(?<hash>[0-9a-f]+)\"", System.Text.RegularExpressions.RegexOptions.None, Limit).Groups["hash"].Value;

    private Task<HttpResponseMessage> AcceptAsync(string seen) => Secretary.PostAsync($"{Page}/fil", ("_form", "godkann"), ("_fil", seen), ("_id", Guid.CreateVersion7().ToString()));

    private async Task<HttpResponseMessage> SendAsync(byte[] bytes)
    {
        using var form = new MultipartFormDataContent { { new ByteArrayContent(bytes), "fil", "b.csv" } };
        return await Secretary.PostAsync(new Uri($"{Page}/fil", UriKind.Relative), form, TestContext.Current.CancellationToken);
    }

    private static Task<HttpResponseMessage> WriteAsync(HttpClient client, params (string Cell, string Amount)[] cells) => client.CommandAsync(
        Page, "WriteBudget", [("budget", "b1"), .. cells.SelectMany((c, i) => new[] { ($"cells[{i}].cell", c.Cell), ($"cells[{i}].amountTkr", c.Amount), ($"cells[{i}].seen", "0") })]);

    private static async Task<string> PageAsync(HttpClient client, string address) => WebUtility.HtmlDecode(await (await client.ShowAsync(address)).TextAsync());
}
