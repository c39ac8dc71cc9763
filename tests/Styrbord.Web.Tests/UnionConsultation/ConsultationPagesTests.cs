using System.Net;
using Shouldly;
using Styrbord.Domain.Decisions;
using Styrbord.Domain.Kernel;
using Xunit;

namespace Styrbord.Web.Tests.UnionConsultation;

public sealed class ConsultationPagesTests : IAsyncLifetime
{
    private const string Matter = "/beslut/2019/m-budget";

    private TestSite Site { get; set; } = null!;

    public async ValueTask InitializeAsync() => Site = await TestSite.StartSampleAsync();

    public ValueTask DisposeAsync() => Site.DisposeAsync();

    [Fact, TestKit.Requirement("R-272", "R-273", "R-274", "R-276")]
    public async Task Consultation_OfTheSample_ShowsThreeOpenMattersAndFourMissingMeetings()
    {
        using var reader = await Site.SignedInAsync("lasare", "styrbord-exempel");

        var page = await (await reader.ShowAsync("/samverkan")).TextAsync();

        page.ShouldContain("Tre ärenden är öppna: ingen samverkan har börjat. Fyra möten saknas 2018.");
        page.ShouldContain("Samverkan landstinget Blekinge");
        page.ShouldContain("Landstingsledningsgruppen");
        page.ShouldContain("Regionplan med budget 2019");
        page.ShouldNotContain("_command");
        var read = (await (await reader.ShowAsync("/api/v1/consultation?year=2018")).JsonAsync())[0]!;
        read["lacks"]!.GetValue<int>().ShouldBe(4);
        read["topics"]!.AsArray().Count.ShouldBe(3);
    }

    [Fact, TestKit.Requirement("R-275")]
    public async Task Budget_WithoutConsultation_IsRefusedOnItsPageAndAcceptedAfterADisagreement()
    {
        await Site.GivenAsync(
            new OpenMatter(new("m-budget"), "2018/900", "Budget 2019", MatterKind.Budget, 2019),
            new AdoptDecision(new("beredning"), new("m-budget"), new("lt-styrelsen"), new(2018, 9, 10), "80", DecisionStage.Preparation),
            new Styrbord.Domain.Access.GrantRole(new("roll-lf"), "sekreterare-hsn", Role.CommitteeSecretary, new BodyId("lt-fullmaktige"), new(2018, 1, 1)));
        using var strategist = await Site.SignedInAsync("planeringsstrateg", "styrbord-exempel");
        using var secretary = await Site.SignedInAsync("sekreterare-hsn", "styrbord-exempel");
        (string, string)[] decision = [("_form", "lt-fullmaktige"), ("id", "b-1"), ("matter", "m-budget"), ("body", "lt-fullmaktige"), ("stage", "adoption"), ("day", "2018-09-13"), ("paragraph", "9"), ("outcome", "approved")];
        (await (await secretary.ShowAsync(Matter)).TextAsync()).ShouldContain("Ingen samverkan är registrerad");

        var refused = await secretary.CommandAsync(Matter, "AdoptDecision", decision);

        refused.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await refused.TextAsync()).ShouldContain("sidan Samverkan (/samverkan), eller skriv skälet");

        (await strategist.CommandAsync(
            "/samverkan", "RecordConsultation", ("_form", "budget-2019"), ("group", "lsg"), ("kind", "budget"), ("year", "2019"), ("seen", "0"), ("day", "2018-09-12"), ("step", "closed"), ("result", "disagreement"), ("note", "Ramen är för liten.")))
            .StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        (await secretary.CommandAsync(Matter, "AdoptDecision", decision)).StatusCode.ShouldBe(HttpStatusCode.SeeOther);

        var page = await (await secretary.ShowAsync(Matter)).TextAsync();
        page.ShouldContain("Avslutat i oenighet");
        page.ShouldContain("Ramen är för liten.");
    }

    [Fact]
    public async Task Consultation_WithBadInput_SaysWhatIsWrong()
    {
        using var strategist = await Site.SignedInAsync("planeringsstrateg", "styrbord-exempel");

        var answer = await strategist.CommandAsync(
            "/samverkan", "RecordConsultation", ("_form", "budget-2019"), ("group", "lsg"), ("kind", "budget"), ("year", "2019"), ("day", "2018-02-31"), ("step", "closed"), ("result", ""));

        answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await strategist.CommandAsync("/samverkan", "ScheduleConsultation", ("_form", "lsg"), ("id", "x"), ("group", "lsg"), ("day", "2019-03-01"))).StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await (await strategist.ShowAsync("/samverkan?ar=1995")).TextAsync()).ShouldNotContain("Det här gick fel");
    }

    [Fact]
    public async Task Consultation_SetUpOnThePage_KeepsItsMembers()
    {
        using var strategist = await Site.SignedInAsync("planeringsstrateg", "styrbord-exempel");

        (await strategist.CommandAsync(
            "/samverkan", "SetUpConsultation", ("_form", "ny"), ("id", "extra"), ("group", "rsg"), ("agreement", "Avtal"), ("parties[0]", ""), ("members[0].side", "management"), ("members[0].name", "Ledningen"),
            ("members[1].side", "union"), ("members[1].name", "En organisation"), ("members[2].side", "union"), ("members[2].name", ""), ("perYear", "6"), ("matters", "budget"), ("from", ""), ("to", "")))
            .StatusCode.ShouldBe(HttpStatusCode.SeeOther);

        Site.Timeline.Current.UnionConsultation.Groups[new("extra")].Members.Select(m => m.Name).ShouldBe(["Ledningen", "En organisation"]);
    }
}
