using System.Text.Json;
using Shouldly;
using Styrbord.Domain.Access;
using Styrbord.Domain.Decisions;
using Styrbord.Domain.Kernel;
using Styrbord.Domain.Organisation;
using Styrbord.Domain.Plans;
using Styrbord.Domain.Process;
using Styrbord.TestKit;
using Styrbord.Web.Decisions;
using Styrbord.Web.Tests.Plans;
using Xunit;

namespace Styrbord.Web.Tests.Decisions;

public sealed class DecisionPagesTests : PlanSitePages
{
    private protected override async Task FillAsync()
    {
        await Site.GivenAsync(
            new RecordBody(new("rs"), BodyLevel.ExecutiveBoard, "Regionstyrelsen", "RS"),
            new OpenMatter(new("leverans"), "2018/00003", "Plan med mottagare", MatterKind.OperationalPlan, 2019, new("rs"), new(2018, 10, 5)),
            new OpenPlan(new("vp2"), 2019, new("kbn"), DecisionStage.Proposal, [new BodyId("kbn")], new("mall"), new("leverans")));
        await PlanSite.CompleteAsync(Site, "vp2", "U3");
        await Site.GivenAsync(
            new SubmitPlan(new("vp2"), new("rev2"), ["Nämnden godkänner planen."]),
            new AdoptDecision(new("b2"), new("leverans"), new("kbn"), new(2018, 9, 13), "7", DecisionStage.Proposal, Content: new("rev2"), ImmediateApproval: true));
    }

    [Fact]
    public async Task Matter_RegisteredOnThePage_WaitsThereUntilItIsDecided()
    {
        var fields = new[] { ("id", "ny"), ("diaryNumber", "2019/00700"), ("kind", "budget"), ("year", "2020"), ("title", "Regionplan med budget 2020") };

        (await Browser.CommandAsync("/beslut", "OpenMatter", [.. fields[..4], ("title", "")])).StatusCode.ShouldBe(System.Net.HttpStatusCode.UnprocessableEntity);
        (await Browser.CommandAsync("/beslut", "OpenMatter", fields)).StatusCode.ShouldBe(System.Net.HttpStatusCode.SeeOther);

        (await TextAsync("/beslut")).ShouldContain("Regionplan med budget 2020 2019/00700");
        (await PageAsync("/beslut")).ShouldContain("href=\"/beslut/2020/ny\"");
    }

    [Fact, Requirement("R-125")]
    public async Task Lists_OmedelbarJustering_IsSaidBeforeAndAfterTheMinutes()
    {
        (await TextAsync("/beslut")).ShouldContain("Omedelbar justering");
        (await TextAsync(Matter())).ShouldContain("Omedelbar justering");
        await Site.GivenAsync(new ApproveMinutes(new("b2"), new(2018, 9, 13)));
        (await TextAsync("/beslut")).ShouldContain("Omedelbart justerat tor 13 sep");
        (await TextAsync(Matter())).ShouldContain("Omedelbart justerat tor 13 sep");
    }

    [Fact, Requirement("R-125")]
    public async Task Calendar_DayWithOmedelbarJustering_SaysSo()
    {
        await Site.GivenAsync(new RecordTimetableEntry(new("t1"), 2019, new(2018, 9, 20), TimetableKind.Decision, "beslutar om förslag", new("hsn"), ImmediateApproval: true));
        (await TextAsync("/beslut")).ShouldContain("Beslutar om förslag – Omedelbar justering");
    }

    [Fact, Requirement("R-118")]
    public async Task Delivery_OfADecidedProposal_IsShownAndReadWithItsDay()
    {
        (await TextAsync(Matter())).ShouldContain("till Regionstyrelsen 13 september 2018, i tid");
        using var api = Site.Api();
        using var plan = JsonDocument.Parse(await api.GetStringAsync(new Uri("/api/v1/plans/vp2", UriKind.Relative), TestContext.Current.CancellationToken));
        var delivery = plan.RootElement.GetProperty("deliveries").EnumerateArray().Single();
        (delivery.GetProperty("to").GetString(), delivery.GetProperty("day").GetString(), delivery.GetProperty("due").GetString()).ShouldBe(("rs", "2018-09-13", "2018-10-05"));
    }

    [Fact, Requirement("R-118")]
    public async Task Delivery_AfterItsDay_IsSaidToBeLate()
    {
        await Site.GivenAsync(
            new OpenMatter(new("sen"), "2018/00004", "Sen plan", MatterKind.OperationalPlan, 2019, new("rs"), new(2018, 9, 12)),
            new OpenPlan(new("vp3"), 2019, new("rs"), DecisionStage.Proposal, [new BodyId("kbn")], new("mall"), new("sen")),
            new SubmitPlan(new("vp3"), new("rev3"), ["Nämnden godkänner planen."], FromSource: true),
            new AdoptDecision(new("b3"), new("sen"), new("kbn"), new(2018, 9, 13), "8", DecisionStage.Proposal, Content: new("rev3")));
        (await TextAsync(DecisionAddress.Of(Site.Timeline.Current, new("sen")))).ShouldContain("till Regionstyrelsen 13 september 2018, efter 12 september 2018");
    }

    [Fact, Requirement("R-014")]
    public async Task Decision_OfABodyNotConstituted_IsLinkedToWhereTheMeetingIsRegistered()
    {
        await Site.GivenAsync(new RecordBody(new("ny"), BodyLevel.Committee, "Nya nämnden", ValidFrom: new(2018, 9, 1), NewlyElected: true), new GrantRole(new("r9"), "strateg", Role.CommitteeSecretary, new("ny"), new(2018, 9, 1)));
        using var answer = await Browser.CommandAsync(
            Matter(), "AdoptDecision", ("_form", "ny"), ("id", "b9"), ("matter", "leverans"), ("body", "ny"), ("day", "2018-09-13"), ("paragraph", "1"), ("stage", "proposal"), ("content", "rev2"));
        (await answer.TextAsync()).ShouldContain("<a href=\"/organisation/nya-namnden#konstituering\">Registrera det först.</a>");
    }

    private string Matter() => DecisionAddress.Of(Site.Timeline.Current, new("leverans"));

    private async Task<string> TextAsync(string path)
    {
        using var answer = await Browser.ShowAsync(path);
        return SamplePages.Plain(await answer.TextAsync());
    }
}
