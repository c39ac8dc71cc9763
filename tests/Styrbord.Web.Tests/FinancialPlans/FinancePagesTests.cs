using System.Net;
using Shouldly;
using Xunit;

namespace Styrbord.Web.Tests.FinancialPlans;

/// <summary>The balance requirement and the financial plan on their pages and in the answers.</summary>
public sealed class FinancePagesTests : IAsyncLifetime
{
    private static readonly (string, string)[] Of2020 =
        [("year", "2020"), ("stage", "budget"), ("figures.resultTkr", "20 000"), ("figures.capitalGainsTkr", "0"), ("source", "Budget"), ("asOf", "2019-11-25"), ("ground.incomeTkr", ""), ("ground.equityWithPensionsTkr", "")];

    private TestSite Site { get; set; } = null!;

    public async ValueTask InitializeAsync() => Site = await TestSite.StartSampleAsync();

    public ValueTask DisposeAsync() => Site.DisposeAsync();

    [Fact, TestKit.Requirement("R-191")]
    public async Task Balance_WithADeficitOf2017_ShowsWhatIsLeft()
    {
        using var strategist = await Site.SignedInAsync("planeringsstrateg", "styrbord-exempel");
        await Do(strategist, "/ekonomi/balanskrav/2020", "CarryDeficit", ("origin", "2017"), ("amountTkr", "61 800"), ("lastYear", "2020"), ("source", "Bokslut 2017"));
        await Do(strategist, "/ekonomi/balanskrav/2020", "RecordYearResult", Of2020);

        var page = await PageAsync(strategist, "/ekonomi/balanskrav/2020");
        page.ShouldContain("41\u00a0800 tkr är kvar att återställa");
        page.ShouldContain("Budgeten för 2020 lämnar 41\u00a0800 tkr av underskottet från 2017");
        page.ShouldContain("saknar ärende om åtgärdsplan");
        var read = await (await strategist.ShowAsync("/api/v1/balance-requirement/2020")).JsonAsync();
        read["leftTkr"]!.GetValue<long>().ShouldBe(41_800);
        read["stages"]![0]!["lines"]!.AsArray().Count.ShouldBe(15);
    }

    [Fact]
    public async Task Balance_EachFigure_OpensItsExplanation()
    {
        using var strategist = await Site.SignedInAsync("planeringsstrateg", "styrbord-exempel");
        await Do(strategist, "/ekonomi/balanskrav/2020", "CarryDeficit", ("origin", "2017"), ("amountTkr", "61 800"), ("lastYear", "2020"), ("source", "Bokslut 2017"));
        await Do(strategist, "/ekonomi/balanskrav/2020", "RecordYearResult", Of2020);

        (await PageAsync(strategist, "/ekonomi/balanskrav/2020")).ShouldSatisfyAllConditions(
            p => p.ShouldContain("href=\"/ekonomi/balanskrav/2020?rad=balanceResult&skede=budget#tal\""), p => p.ShouldContain("id=\"underskott-2017\""), p => p.ShouldContain("61\u00a0800 tkr vid utgången av 2017"), p => p.ShouldContain("Infört av"));
        (await PageAsync(strategist, "/ekonomi/balanskrav/2020?rad=balanceResult&skede=budget")).ShouldContain("href=\"/ekonomi/balanskrav/2020?rad=afterAdjustments&skede=budget#tal\"");
        (await PageAsync(strategist, "/ekonomi/balanskrav/2020?rad=result&skede=budget")).ShouldSatisfyAllConditions(p => p.ShouldContain("Årets resultat enligt resultaträkningen 2020, budget: 20\u00a0000 tkr"), p => p.ShouldContain("Källa: Budget"));
        (await strategist.ShowAsync("/ekonomi/balanskrav/2020?rad=inget&skede=budget")).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Settings_WherePracticeDiffers_AreSetOnThePage()
    {
        const string Page = "/ekonomi/balanskrav/2020";
        using var controller = await Site.SignedInAsync("controller", "styrbord-exempel");
        (await PageAsync(controller, Page)).ShouldContain("Nettokostnadsandelen räknas utan finansnettot");
        await Do(controller, Page, "SetFinanceSettings", ("settings.netCostsWithFinancial", "true"), ("targetPercent", "2,00"), ("settings.exemptionFirst", "false"), ("settings.lastYearOfOldReserve", "2033"));

        (await PageAsync(controller, Page)).ShouldSatisfyAllConditions(p => p.ShouldContain("Nettokostnadsandelen räknas med finansnettot"), p => p.ShouldContain("minst 2,00 procent"), p => p.ShouldContain("Infört av"));
        var late = await controller.CommandAsync(Page, "SetFinanceSettings", ("settings.netCostsWithFinancial", "false"), ("targetPercent", ""), ("settings.exemptionFirst", "false"), ("settings.lastYearOfOldReserve", "2033"), ("seen", "gammalt"));
        late.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        var wrong = await controller.CommandAsync(Page, "SetFinanceSettings", ("settings.netCostsWithFinancial", "true"), ("targetPercent", "två"), ("settings.exemptionFirst", "false"), ("settings.lastYearOfOldReserve", "2033"));
        wrong.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await wrong.TextAsync()).ShouldContain("value=\"två\"");
    }

    [Fact, TestKit.Requirement("R-186")]
    public async Task Plan_OfThreeYears_ShowsSumsAndWhereTheyComeFrom()
    {
        using var strategist = await Site.SignedInAsync("planeringsstrateg", "styrbord-exempel");
        (await (await strategist.ShowAsync("/ekonomi/finansplan/2020")).TextAsync()).ShouldContain("Ingen finansplan för 2020");
        await Do(strategist, "/ekonomi/finansplan/2020", "EnterPlanFigures", [("year", "2020"), .. Figure(0, "costs", 2020, "−5 000"), .. Figure(1, "taxes", 2020, "4 000"), .. Figure(2, "taxes", 2021, ""), ("source", "Underlag i maj"), ("asOf", "2019-05-20")]);

        var page = await PageAsync(strategist, "/ekonomi/finansplan/2020?rad=result&ar=2020");
        page.ShouldContain("underbalanserad med 1\u00a0000 tkr");
        page.ShouldContain("Summan av raderna nedan");
        (await (await strategist.ShowAsync("/ekonomi/finansplan/2020?rad=taxes&ar=2020")).TextAsync()).ShouldContain("Underlag i maj");
        page.ShouldContain("href=\"/ekonomi/finansplan/2020?nyckeltal=resultShare&ar=2020#tal\"");
        (await PageAsync(strategist, "/ekonomi/finansplan/2020?nyckeltal=resultShare&ar=2020")).ShouldSatisfyAllConditions(p => p.ShouldContain("Resultat 2020: \u221225,0"), p => p.ShouldContain("/ekonomi/finansplan/2020?rad=taxes&ar=2020#tal"));
        (await PageAsync(strategist, "/ekonomi/finansplan/2020?nyckeltal=solidity&ar=2020")).ShouldContain("Det kan inte räknas");
        (await strategist.ShowAsync("/ekonomi/finansplan/2020?nyckeltal=inget&ar=2020")).StatusCode.ShouldBe(HttpStatusCode.OK);
        var read = await (await strategist.ShowAsync("/api/v1/financial-plan/2020")).JsonAsync();
        read["underbalanced"]!.AsArray().Select(y => y!.GetValue<int>()).ShouldBe([2020]);
    }

    [Fact, TestKit.Requirement("R-187", "R-190")]
    public async Task Premises_OfAPlan_AreEnteredOnThePage()
    {
        const string Page = "/ekonomi/finansplan/2020";
        using var controller = await Site.SignedInAsync("controller", "styrbord-exempel");
        await Do(controller, Page, "EnterTaxBaseForecast", ("id", "skl"), ("source", "SKL"), ("day", "2018-08-20"), ("growth[0].year", "2020"), ("growth[0].percent", "3,4"), ("growth[1].year", "2021"), ("growth[1].percent", ""));
        await Do(controller, Page, "RecordPensionForecast", ("id", "kpa"), ("source", "KPA"), ("day", "2018-08-20"), ("amounts[0].year", "2020"), ("amounts[0].amountTkr", "95 000"));
        await Do(controller, Page, "RecordPensionForecast", ("id", "skandia"), ("source", "Skandia"), ("day", "2018-08-20"), ("amounts[0].year", "2020"), ("amounts[0].amountTkr", "210 000"));
        await Do(controller, Page, "FixPlanTerms", ("year", "2020"), ("levy", "11,64"), ("matter", ""), ("changes[0].kind", "fee"), ("changes[0].text", "Patientavgift 200 kronor"), ("changes[0].amountTkr", ""));

        var page = await PageAsync(controller, Page);
        page.ShouldContain("Skatteunderlaget enligt SKL, 20\u00a0augusti\u00a02018: 3,40\u00a0% 2020");
        page.ShouldContain("Pensionskostnader tillsammans: 305\u00a0000 tkr 2020");
        page.ShouldContain("Avgift: Patientavgift 200 kronor");
        page.ShouldContain("value=\"Patientavgift 200 kronor\"", Case.Sensitive, "the next one is added to it");
        var read = await (await controller.ShowAsync("/api/v1/financial-plan/2020")).JsonAsync();
        read["pensions"]!.AsArray().Count.ShouldBe(2);
        read["keyFigures"]!.AsArray().Count.ShouldBe(7);
    }

    [Fact]
    public async Task Plan_OverWhatAnotherHasWritten_ShowsBothAndLeavesTheRest()
    {
        using var strategist = await Site.SignedInAsync("planeringsstrateg", "styrbord-exempel");
        (string, string)[] end = [("source", "Underlag"), ("asOf", "2019-05-20")];
        await Do(strategist, "/ekonomi/finansplan/2020", "EnterPlanFigures", [("year", "2020"), .. Figure(0, "taxes", 2020, "4 000"), ("figures[0].seen", ""), .. end]);

        var refused = await strategist.CommandAsync("/ekonomi/finansplan/2020", "EnterPlanFigures", [("year", "2020"), .. Figure(0, "taxes", 2020, "5 000"), ("figures[0].seen", ""), .. end]);
        refused.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        (await refused.TextAsync()).ShouldContain("name=\"figures[4].seen\"");
        (await PageAsync(strategist, "/ekonomi/finansplan/2020?rad=taxes&ar=2020")).ShouldContain("Infört av");
        await Do(strategist, "/ekonomi/finansplan/2020", "FixPlanTerms", ("year", "2020"), ("levy", ""), ("matter", ""), ("changes[0].kind", "fee"), ("changes[0].text", "Patientavgifter"), ("changes[0].amountTkr", ""));
        (await PageAsync(strategist, "/ekonomi/finansplan/2020")).ShouldContain("Avgift: Patientavgifter");
    }

    [Fact]
    public async Task Pages_WithBadInput_SayWhatIsWrong()
    {
        using var strategist = await Site.SignedInAsync("planeringsstrateg", "styrbord-exempel");

        (await (await strategist.ShowAsync("/ekonomi/balanskrav/inget")).TextAsync()).ShouldContain("Året finns inte");
        (await (await strategist.ShowAsync("/ekonomi/finansplan/99999")).TextAsync()).ShouldContain("Året finns inte");
        (await strategist.ShowAsync("/api/v1/balance-requirement/2015")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await strategist.ShowAsync("/api/v1/financial-plan/2020")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await strategist.CommandAsync("/ekonomi/balanskrav/2020", "CarryDeficit", ("origin", "2017"), ("amountTkr", "mycket"), ("lastYear", "2020"), ("source", "x"))).StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
    }

    [Fact]
    public async Task Pages_AsAReader_HaveNoForms()
    {
        using var reader = await Site.SignedInAsync("lasare", "styrbord-exempel");

        (await PageAsync(reader, "/ekonomi/balanskrav/2020")).ShouldNotContain("name=\"origin\"");
        (await PageAsync(reader, "/ekonomi/finansplan/2020")).ShouldNotContain("name=\"levy\"");
    }

    private static (string, string)[] Figure(int index, string line, int year, string amount) =>
        [($"figures[{index}].line", line), ($"figures[{index}].year", $"{year}"), ($"figures[{index}].amountTkr", amount)];

    private static async Task<string> PageAsync(HttpClient client, string address) => WebUtility.HtmlDecode(await (await client.ShowAsync(address)).TextAsync());

    private static async Task Do(HttpClient client, string page, string command, params (string, string)[] fields) =>
        (await client.CommandAsync(page, command, fields)).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
}
