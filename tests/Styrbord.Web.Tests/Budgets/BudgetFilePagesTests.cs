using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using Shouldly;
using Styrbord.Domain.Budgets;
using Styrbord.Domain.Kernel;
using Styrbord.Exchange.Excel;
using Xunit;

namespace Styrbord.Web.Tests.Budgets;

/// <summary>A budget, and an outcome, goes out as a file and comes in again: seen first, then written whole or not at all.</summary>
public sealed class BudgetFilePagesTests : PatientBudgetSite
{
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
}
