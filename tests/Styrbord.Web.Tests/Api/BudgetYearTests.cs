using System.Globalization;
using System.Text.Json.Nodes;
using Shouldly;
using Styrbord.TestKit;
using Xunit;

namespace Styrbord.Web.Tests.Api;

/// <summary>
/// The money of a year by the API alone: a frame distributed to two units with its refusal, an internal sale, the financial plan and the balance
/// requirement, the budget locked and decided, a pay review in one run, the bridge and every reconciliation.
/// </summary>
public sealed class BudgetYearTests : IAsyncLifetime
{
    private const string Strategist = "planeringsstrateg";
    private const string Controller = "controller";
    private const string Secretary = "sekreterare-patientnamnden";
    private const string Assembly = "sekreterare-regionfullmaktige";
    private const string Frames = "ramar-2019-2021";
    private const string Adopted = """{"id":"b-rf","matter":"m-budget","body":"rb-fullmaktige","day":"2018-11-26","paragraph":"201","stage":"adoption","outcome":"approved","content":"innehall-budget"}""";
    private static readonly int[] Years = [2019, 2020, 2021];

    private ApiAccounts Api { get; set; } = null!;

    public async ValueTask InitializeAsync() => Api = new(await TestSite.StartPackageAsync(TestSite.SampleFolder, new(2018, 11, 26)));

    public ValueTask DisposeAsync() => Api.DisposeAsync();

    [Fact, Requirement("R-104", "R-156", "R-174", "R-175", "R-180")]
    public async Task Year_OfTheMoney_CanBeDoneByTheApiAlone()
    {
        await DistributeAsync();
        await TradeAsync();
        await PlanAsync();
        await DecideAsync();
        await ReviewAsync();
        (await Api.GetAsync(Controller, "/api/v1/reconciliation")).AsArray().ShouldNotContain(r => (string)r!["judgement"]! == "error");
    }

    private async Task DistributeAsync()
    {
        await Api.SendAsync(Secretary, "OpenBudget", """{"id":"b-1","committee":"n-patientnamnden","year":2019,"units":[{"id":"kansli","name":"Kansli"},{"id":"stod","name":"Stödpersoner"}]}""");
        (await Api.RefusedAsync(Secretary, "WriteBudget", Cells(209))).ShouldContain("508");
        await Api.SendAsync(Secretary, "WriteBudget", Cells(208));
        var budget = (await Api.GetAsync(Secretary, "/api/v1/budgets/b-1")).ToJsonString();
        budget.ShouldContain("rounding");
    }

    private static string Cells(int last) => string.Create(
        CultureInfo.InvariantCulture,
        $$"""{"budget":"b-1","spread":"even","cells":[{"cell":"kansli/Personal","amountTkr":1600},{"cell":"stod/Personal","amountTkr":1086},{"cell":"kansli/Drift","amountTkr":300},{"cell":"stod/Drift","amountTkr":{{last}}}]}""");

    private async Task TradeAsync()
    {
        await Api.SendAsync(
            Controller, "ProposeTrade",
            """{"id":"h-1","seller":"lt-landstingsservice","buyer":"lt-f-blekingesjukhuset","service":"Tvätt","volume":1000,"volumeUnit":"kilo","price":"24,50","year":2019,"sellerClass":"Intäkter","buyerClass":"Drift","fromMonth":1,"toMonth":12,"fullCost":"24,50"}""");
        var terms = (await Api.GetAsync(Controller, "/api/v1/trade/2019"))["agreements"]!.AsArray().Single()!["terms"];
        await Api.SendAsync(Controller, "AcceptTrade", $$"""{"id":"h-1","side":"seller","amount":"24500","terms":"{{terms}}"}""");
        await Api.SendAsync(Strategist, "AcceptTrade", $$"""{"id":"h-1","side":"buyer","amount":"24500","terms":"{{terms}}"}""");
        var refused = await Api.RefusedAsync(Controller, "BudgetTrade", """{"id":"h-1","side":"seller","amount":"24501"}""");
        refused.ShouldContain(@"24\u00A0500 kr är överenskommet med Blekingesjukhuset");
        foreach (var side in new[] { "seller", "buyer" })
        {
            await Api.SendAsync(Controller, "BudgetTrade", $$"""{"id":"h-1","side":"{{side}}","amount":"24500"}""");
        }

        (await Api.GetAsync(Controller, "/api/v1/trade/2019")).ToJsonString().ShouldContain("\"net");
    }

    private async Task PlanAsync()
    {
        var figures = Years.SelectMany(y => new[] { $$"""{"line":"taxes","year":{{y}},"amountTkr":4000000}""", $$"""{"line":"costs","year":{{y}},"amountTkr":-3980000}""" });
        await Api.SendAsync(Controller, "EnterPlanFigures", $$"""{"year":2019,"figures":[{{string.Join(',', figures)}}],"source":"Underlag i november","asOf":"2018-11-26"}""");
        (await Api.GetAsync(Controller, "/api/v1/financial-plan/2019"))["underbalanced"]!.AsArray().ShouldBeEmpty();
        (await Api.GetAsync(Controller, "/api/v1/balance-requirement/2020")).ToJsonString().ShouldContain("21800");
    }

    private async Task DecideAsync()
    {
        await Api.SendAsync(Strategist, "OpenMatter", """{"id":"m-budget","diaryNumber":"2018/01300","title":"Regionplan med budget 2019","kind":"budget","year":2019}""");
        await Api.SendAsync(Strategist, "RegisterConstitutingMeeting", """{"body":"rb-fullmaktige","day":"2018-11-26"}""");
        await Api.SendAsync(
            "sekreterare-landstingsstyrelsen", "AdoptDecision",
            """{"id":"b-lts","matter":"m-budget","body":"lt-styrelsen","day":"2018-11-12","paragraph":"201","stage":"preparation","outcome":"approved"}""");
        await Api.SendAsync(Strategist, "FixBudgetTerms", $$"""{"year":2019,"matter":"m-budget","assembly":"rb-fullmaktige","frames":"{{Frames}}","goals":"Resultatet är minst en procent.","investmentsFrom":2019,"investmentsTo":2023,"investmentsTkr":2000000}""");
        await Api.SendAsync(Strategist, "LockRegionalPlan", """{"year":2019,"content":"innehall-budget"}""");
        var refused = await Api.RefusedAsync(Assembly, "AdoptDecision", Adopted);
        refused.ShouldContain("consultation");
        await Api.SendAsync(Strategist, "RecordConsultation", """{"group":"lsg","kind":"budget","year":2019,"day":"2018-11-20","step":"closed","result":"disagreement","note":"Organisationerna är oeniga om ramarna."}""");
        await Api.SendAsync(Assembly, "AdoptDecision", Adopted);
        (await Api.GetAsync(Strategist, "/api/v1/budget-decision/2019")).ToJsonString().ShouldContain("innehall-budget");
    }

    private async Task ReviewAsync()
    {
        await Api.SendAsync(Controller, "RecordStandingDecision", """{"id":"s-1","name":"Tekniska justeringar","matter":"m-budget","grounds":["payReview"],"firstYear":2019}""");
        await Api.SendAsync(Controller, "RecordCentralAccount", $$"""{"id":"k-1","set":"{{Frames}}","name":"Lönerevision","body":"lt-styrelsen","year":2019,"amountTkr":70000,"matter":"m-budget"}""");
        await Api.SendAsync(Controller, "DistributePayReview", $$"""{"id":"l-1","set":"{{Frames}}","year":2019,"outcomes":[{"row":2,"amountTkr":49000}],"reason":"Utfallet av årets lönerevision","standing":"s-1","account":"k-1"}""");
        var personal = (await Api.GetAsync(Controller, "/api/v1/frames?from=2019&to=2019"))[1]!;
        (Amount(personal, "amountTkr"), Amount(personal, "currentTkr")).ShouldBe((1_639_728, 1_688_728));
        (await Api.GetAsync(Controller, "/api/v1/frames/changes?year=2019")).ToJsonString().ShouldContain("21000");
        (await Api.GetAsync(Controller, "/api/v1/frames/bridge?unit=lt-f-blekingesjukhuset&from=2019&to=2020")).AsArray().ShouldContain(b => Amount(b!, "unexplained") == -26_775);
    }

    private static long Amount(JsonNode row, string name) => row[name]!.GetValue<long>();
}
