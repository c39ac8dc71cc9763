using System.Net;
using Shouldly;
using Styrbord.Domain.Budgets;
using Styrbord.Domain.Decisions;
using Styrbord.Domain.Economy;
using Styrbord.Domain.Kernel;
using Xunit;

namespace Styrbord.Web.Tests.Budgets;

/// <summary>The assembly fixes new frames of a year whose budget is locked: the page says what is to be followed, and takes the committee's own decision.</summary>
public sealed class FollowFramesPageTests : IAsyncLifetime
{
    private const string Page = "/budget/2019/patientnamnden";
    private static readonly BodyId Committee = new("n-patientnamnden");

    private TestSite Site { get; set; } = null!;

    private HttpClient Secretary { get; set; } = null!;

    public async ValueTask InitializeAsync()
    {
        Site = await TestSite.StartSampleAsync();
        Secretary = await Site.SignedInAsync("sekreterare-patientnamnden", "styrbord-exempel");
    }

    public async ValueTask DisposeAsync()
    {
        Secretary.Dispose();
        await Site.DisposeAsync();
    }

    [Fact, TestKit.Requirement("R-154")]
    public async Task Locked_FollowsFramesDecidedAnew_ByTheCommitteesOwnDecision()
    {
        var set = FrameQueries.Current(Site.Timeline.Current, 2019)!;
        await Site.GivenAsync(
            new OpenBudget(new("b1"), Committee, 2019, [new(new("kansli"), "Kansli", null)]), new FillBudget(new("b1"), BudgetStart.Even), new MarkBudgetReady(new("b1"), new("kansli")),
            new OpenMatter(new("arende-intern"), "EX 2018/900", "Internbudget 2019", MatterKind.Other, 2019), Decision("beslut-intern", "arende-intern", Committee), new LockBudget(new("b1"), new("arende-intern")),
            new OpenMatter(new("arende-nya"), "EX 2018/901", "Nya ramar 2019", MatterKind.Other, 2019), Decision("beslut-nya", "arende-nya", new("lt-fullmaktige")),
            new RegisterFrames(new("ramar-nya"), "Nya ramar 2019–2021", FrameStage.Decided, set.FirstYear, [.. set.Rows.Select(Raised)], new("arende-nya"), External: set.External));

        var page = await PageAsync();
        page.ShouldContain("Att föra in: ny ram, Nya ramar 2019–2021");
        page.ShouldContain("+40 tkr återstår");
        page.ShouldContain("Nämnden beslutar först.");

        await Site.GivenAsync(new OpenMatter(new("arende-folja"), "EX 2018/902", "Internbudget efter nya ramar", MatterKind.Other, 2019), Decision("beslut-folja", "arende-folja", Committee));
        (await PageAsync()).ShouldContain("EX 2018/902 Internbudget efter nya ramar");
        (await FollowAsync("f1", "41")).StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        var against = await Secretary.CommandAsync(
            Page, "ChangeLockedBudget", ("budget", "b1"), ("id", "f1"), ("frames", "ramar-nya"), ("matter", "arende-folja"), ("cells[0].cell", "kansli/Drift/01"), ("cells[0].amountTkr", "30"), ("cells[1].cell", "kansli/Drift/02"), ("cells[1].amountTkr", "-10"), ("spread", "present"));
        WebUtility.HtmlDecode(await against.TextAsync()).ShouldContain("i februari, åt andra hållet än beslutet");
        (await FollowAsync("f1", "30")).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        (await PageAsync()).ShouldContain("+10 tkr återstår");
        (await FollowAsync("f2", "10")).StatusCode.ShouldBe(HttpStatusCode.SeeOther);

        page = await PageAsync();
        page.ShouldNotContain("Att föra in");
        page.ShouldContain("Ny ram: Nya ramar 2019–2021");
        (await (await Secretary.ShowAsync("/api/v1/budgets/b1")).JsonAsync())["toFollow"]!.AsArray().Single()!["leftTkr"]!.GetValue<long>().ShouldBe(0);
    }

    private static FrameRow Raised(FrameRow row) => row.Body == Committee && (row.Class == "Drift" || row.SumOf == FrameLevel.Committee) ? row with { AmountsTkr = [row.AmountsTkr[0] + 40, .. row.AmountsTkr.Skip(1)] } : row;

    private static RecordDecision Decision(string id, string matter, BodyId body) => new(new(id), new(matter), body, new PartialDate(2018, 9, 13), DecisionStage.Adoption, Sources: [new("Protokoll", null, null)]);

    private Task<HttpResponseMessage> FollowAsync(string id, string amount) => Secretary.CommandAsync(
        Page, "ChangeLockedBudget", ("budget", "b1"), ("id", id), ("frames", "ramar-nya"), ("matter", "arende-folja"), ("cells[0].cell", "kansli/Drift"), ("cells[0].amountTkr", amount), ("spread", "present"));

    private async Task<string> PageAsync() => WebUtility.HtmlDecode(await (await Secretary.ShowAsync(Page)).TextAsync());
}
