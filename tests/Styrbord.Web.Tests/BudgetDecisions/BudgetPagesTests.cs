using System.Net;
using Shouldly;
using Xunit;

namespace Styrbord.Web.Tests.BudgetDecisions;

/// <summary>The budget decision on its page, in the answers and as the regional plan with its annexes.</summary>
public sealed class BudgetPagesTests : IAsyncLifetime
{
    private const string Page = "/ekonomi/budget/2019";

    private TestSite Site { get; set; } = null!;

    public async ValueTask InitializeAsync() => Site = await TestSite.StartSampleAsync();

    public ValueTask DisposeAsync() => Site.DisposeAsync();

    [Fact, TestKit.Requirement("R-104", "R-123", "R-047")]
    public async Task Budget_FromNothingToLocked_HasItsClausesAndDocument()
    {
        using var strategist = await Site.SignedInAsync("planeringsstrateg", "styrbord-exempel");
        (await PageAsync(strategist, Page)).ShouldContain("Inget budgetbeslut för 2019");
        (await strategist.ShowAsync("/api/v1/budget-decision/2019")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        await Do(strategist, Page, "OpenMatter", ("id", "arende-budget-2019"), ("diaryNumber", "2018/00200"), ("title", "Regionplan med budget 2019"), ("kind", "budget"), ("year", "2019"));
        await Do(strategist, Page, "FixBudgetTerms", Terms);
        (await PageAsync(strategist, Page)).ShouldContain("Den ekonomiska planen saknar resultat");
        await LockAsync(strategist);

        var page = await PageAsync(strategist, Page);
        page.ShouldContain("Revision 1 är låst");
        page.ShouldContain("Skattesatsen för 2019 fastställs till 11,64 kronor per hundra kronor.");
        page.ShouldContain("Investeringsramen för 2019–2023 fastställs till 2\u00a0000\u00a0000 tkr.");
        var read = await (await strategist.ShowAsync("/api/v1/budget-decision/2019")).JsonAsync();
        read["motion"]!.AsArray().Count.ShouldBe(6);
        read["missing"]!.AsArray().Select(m => m!.GetValue<string>()).ShouldBe(["auditBudget"]);
        read["redistribution"]!["inForce"]!.GetValue<bool>().ShouldBeFalse("not adopted");
        var plan = await PageAsync(strategist, "/dokument/regionplan-2019");
        foreach (var part in new[] { "Förslag som planen bygger på", "Bilaga 1. Budgetramar 2019–2021", "Bilaga 2. Resultatmått och indikatorer", "Summa Trafiknämnden", "Återställning av underskott", "Hållbart medarbetarengagemang" })
        {
            plan.ShouldContain(part);
        }

        (await PageAsync(strategist, "/dokument/innehall-budget-2019-r1")).ShouldContain("Låst revision 1");
        (await PageAsync(strategist, "/beslut/2019/arende-budget-2019")).ShouldContain("Skattesatsen för 2019");
        foreach (var id in new[] { "regionplan-2019", "budgetramar-ramar-2019-2021", "indikatorer-2019", "finansplan-2019", "balanskrav-2020", "innehall-budget-2019-r1" })
        {
            (await strategist.ShowAsync($"/dokument/{id}.docx")).StatusCode.ShouldBe(HttpStatusCode.OK, id);
            (await strategist.ShowAsync($"/api/v1/documents/{id}.json")).StatusCode.ShouldBe(HttpStatusCode.OK, id);
        }

        (await PageAsync(strategist, "/revision/tidslinje")).ShouldContain("låste budgeten för 2019 för beslut, revision 1");
    }

    [Fact, TestKit.Requirement("R-126")]
    public async Task Matter_WithALockedBudget_IsPreparedByTheBoardOnItsPage()
    {
        const string Matter = "/beslut/2019/arende-budget-2019";
        using var strategist = await Site.SignedInAsync("planeringsstrateg", "styrbord-exempel");
        using var board = await Site.SignedInAsync("sekreterare-landstingsstyrelsen", "styrbord-exempel");
        await Do(strategist, Page, "OpenMatter", ("id", "arende-budget-2019"), ("diaryNumber", "2018/00200"), ("title", "Regionplan med budget 2019"), ("kind", "budget"), ("year", "2019"));
        await Do(strategist, Page, "FixBudgetTerms", Terms);
        await LockAsync(strategist);

        (await PageAsync(strategist, Matter)).ShouldNotContain("Registrera beredning");
        var page = await PageAsync(board, Matter);
        page.ShouldContain("Registrera beredning");
        page.ShouldNotContain("/dokument/tjansteskrivelse-", Case.Sensitive, "a budget has none");
        await Do(board, Matter, "AdoptDecision", ("id", "beredning-budget"), ("matter", "arende-budget-2019"), ("body", "lt-styrelsen"), ("stage", "preparation"), ("day", "2018-09-13"), ("paragraph", "101"), ("outcome", "approved"));

        (await PageAsync(board, "/dokument/protokollsutdrag-beredning-budget")).ShouldContain("§ 101");
        const string Meeting = "mote-lt-styrelsen-2018-09-24";
        await Do(board, $"/moten/{Meeting}", "PutMatterOn", ("meeting", Meeting), ("matter", "arende-budget-2019"));
        (await PageAsync(board, $"/dokument/sammantradeshandlingar-{Meeting}")).ShouldContain("Skattesatsen för 2019 fastställs till 11,64 kronor");
    }

    [Fact]
    public async Task AuditBudget_IsWrittenByTheAssemblysSecretaryOnly()
    {
        using var strategist = await Site.SignedInAsync("planeringsstrateg", "styrbord-exempel");
        using var board = await Site.SignedInAsync("sekreterare-regionstyrelsen", "styrbord-exempel");
        using var assembly = await Site.SignedInAsync("sekreterare-landstingsfullmaktige", "styrbord-exempel");
        (string, string)[] proposal = [("year", "2019"), ("body", "lt-fullmaktige"), ("amountTkr", "4 200"), ("day", "2018-09-01")];

        foreach (var other in new[] { strategist, board })
        {
            (await PageAsync(other, Page)).ShouldNotContain("För in förslaget");
            (await other.CommandAsync(Page, "ProposeAuditBudget", proposal)).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        }

        (await PageAsync(assembly, Page)).ShouldContain("För in förslaget");
        await Do(assembly, Page, "ProposeAuditBudget", proposal);
        (await PageAsync(strategist, Page)).ShouldContain("4\u00a0200 tkr för 2019, föreslaget av fullmäktiges presidium");
    }

    [Fact]
    public async Task Pages_WithBadInput_SayWhatIsWrong()
    {
        using var strategist = await Site.SignedInAsync("planeringsstrateg", "styrbord-exempel");

        (await PageAsync(strategist, "/ekonomi/budget/tjugo")).ShouldContain("Året finns inte");
        (await strategist.ShowAsync("/dokument/regionplan-2019")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await strategist.ShowAsync("/dokument/finansplan-2019")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await strategist.ShowAsync("/dokument/balanskrav-99999")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        var refused = await strategist.CommandAsync(Page, "LockRegionalPlan", ("year", "2019"), ("content", "x"));
        refused.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        WebUtility.HtmlDecode(await refused.TextAsync()).ShouldContain("Budgeten för 2019 har inget innehåll än.");
    }

    [Fact]
    public async Task Page_AsAReader_HasNoForms()
    {
        using var reader = await Site.SignedInAsync("lasare", "styrbord-exempel");

        (await PageAsync(reader, Page)).ShouldNotContain("FixBudgetTerms");
    }

    private static readonly (string, string)[] Terms =
    [
        ("year", "2019"), ("matter", "arende-budget-2019"), ("assembly", "rb-fullmaktige"), ("frames", ""), ("goals", "Resultatet är minst 1 procent.\r\nInvesteringar betalas utan lån."), ("investmentsTkr", "2 000 000"),
        ("investmentsFrom", "2019"), ("investmentsTo", "2023"), ("loanLimitTkr", ""), ("redistributedBy", "rb-styrelsen"), ("redistributedMostTkr", "5 000"), ("redistributionLimits", ""),
    ];

    private static async Task LockAsync(HttpClient strategist)
    {
        await Do(strategist, "/ekonomi/finansplan/2019", "EnterPlanFigures", [("year", "2019"), .. new[] { 2019, 2020, 2021 }.SelectMany((y, i) => Figure(i, "taxes", y)), ("source", "Underlag"), ("asOf", "2018-09-01")]);
        await Do(strategist, Page, "LockRegionalPlan", ("year", "2019"), ("content", "budget-2019-r1"), ("further[0]", ""));
    }

    private static (string, string)[] Figure(int index, string line, int year) =>
        [($"figures[{index}].line", line), ($"figures[{index}].year", $"{year}"), ($"figures[{index}].amountTkr", "4 000")];

    private static async Task<string> PageAsync(HttpClient client, string address) => WebUtility.HtmlDecode(await (await client.ShowAsync(address)).TextAsync());

    private static async Task Do(HttpClient client, string page, string command, params (string, string)[] fields)
    {
        var answer = await client.CommandAsync(page, command, fields);
        answer.StatusCode.ShouldBe(HttpStatusCode.SeeOther, await answer.TextAsync());
    }
}
