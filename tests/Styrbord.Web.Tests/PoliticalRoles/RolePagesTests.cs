using System.Net;
using Shouldly;
using Styrbord.Domain.Decisions;
using Styrbord.Domain.Kernel;
using Xunit;

namespace Styrbord.Web.Tests.PoliticalRoles;

public sealed class RolePagesTests : IAsyncLifetime
{
    private TestSite Site { get; set; } = null!;

    public async ValueTask InitializeAsync() => Site = await TestSite.StartSampleAsync();

    public ValueTask DisposeAsync() => Site.DisposeAsync();

    [Fact]
    public async Task Tabs_TooManyForOneLine_AreAlsoAMenuThatNamesThePage()
    {
        using var reader = await Site.SignedInAsync("lasare", "styrbord-exempel");

        (await (await reader.ShowAsync("/roller")).TextAsync()).ShouldContain("<details class=\"tabs-meny\"><summary><span>Styrning</span> <b>Roller</b></summary>");
        (await (await reader.ShowAsync("/uppsikt/2019")).TextAsync()).ShouldNotContain("tabs-meny", Case.Sensitive, "three stand on a line");
    }

    [Fact, TestKit.Requirement("R-277", "R-278")]
    public async Task Roles_OfTheSample_ShowDutiesHoldersAndTheOneNotAssigned()
    {
        using var reader = await Site.SignedInAsync("lasare", "styrbord-exempel");

        var page = await (await reader.ShowAsync("/roller")).TextAsync();

        page.ShouldContain("Fem roller, en inte fördelad.");
        page.ShouldContain("Besluta om mål och riktlinjer för verksamheten");
        page.ShouldContain("får inte delegeras");
        page.ShouldContain("Inte fördelad");
        page.ShouldContain("Respektive nämnd");
        page.ShouldNotContain("_command");
        var roles = (await (await reader.ShowAsync("/api/v1/political-roles?date=2019-02-01")).JsonAsync())!["roles"]!.AsArray();
        roles.Select(r => (r!["id"]!.GetValue<string>(), r["holders"]!.AsArray().Count)).ShouldContain(("arbetsgivare", 1));
        roles.Single(r => r!["id"]!.GetValue<string>() == "uppdragsgivare")!["assigned"]!.GetValue<bool>().ShouldBeFalse();
    }

    [Fact, TestKit.Requirement("R-281", "R-282")]
    public async Task Roles_OfTheSampleIn2019_AreTheBoardsAndEachCommittees()
    {
        using var reader = await Site.SignedInAsync("lasare", "styrbord-exempel");

        var roles = (await (await reader.ShowAsync("/api/v1/political-roles?date=2019-02-01")).JsonAsync())!["roles"]!.AsArray();

        foreach (var role in new[] { "arbetsgivare", "befolkningsforetradare" })
        {
            HoldersOf(role).ShouldBe(["rb-styrelsen"]);
        }

        HoldersOf("verksamhetsforetradare").ShouldBe(
            Site.Timeline.Current.Organisation.Bodies.Values.Where(b => b.Level == Styrbord.Domain.Organisation.BodyLevel.Committee && b.Validity.Holds(new(2019, 2, 1))).Select(b => b.Id.Value), ignoreOrder: true);

        IEnumerable<string> HoldersOf(string role) => roles.Single(r => r!["id"]!.GetValue<string>() == role)!["holders"]!.AsArray().Select(h => h!.GetValue<string>());
    }

    [Fact, TestKit.Requirement("R-279")]
    public async Task Delegation_OfAnyDutyOfTheSystemOwner_IsRefused()
    {
        using var strategist = await Site.SignedInAsync("planeringsstrateg", "styrbord-exempel");
        var duties = Site.Timeline.Current.PoliticalRoles.Roles[new("systemansvarig")].Duties;
        duties.Count.ShouldBe(5);
        duties.ShouldAllBe(d => !d.Delegable);

        foreach (var duty in duties)
        {
            var answer = await strategist.CommandAsync(
                "/delegation", "DelegateRight", ("id", $"d-{duty.Id}"), ("what", duty.Text), ("from", "lt-fullmaktige"), ("to", "lt-styrelsen"), ("holder", ""), ("question", "ordinary"), ("duty", duty.Id.Value), ("matter", ""),
                ("validFrom", "2018-09-01"), ("validTo", ""), ("decidedOn", "2018-09-01"), ("paragraph", "8"));

            answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
            (await answer.TextAsync()).ShouldContain("5 kap. 2 § kommunallagen (2017:725)");
        }
    }

    [Fact, TestKit.Requirement("R-283")]
    public async Task Roles_MarkedAsConflictingAndHeldByOnePerson_AreFoundOnThePage()
    {
        using var strategist = await Site.SignedInAsync("planeringsstrateg", "styrbord-exempel");
        await Do(strategist, "/roller", "MarkRolesConflicting", ("one", "befolkningsforetradare"), ("other", "verksamhetsforetradare"), ("reason", "Den som prioriterar ska inte driva."), ("source", ""));
        foreach (var (role, body) in new[] { ("befolkningsforetradare", "lt-styrelsen"), ("verksamhetsforetradare", "lt-n-blekingesjukhuset") })
        {
            await Do(strategist, "/roller", "AssignPoliticalRole", ("_form", role), ("role", role), ("body", body), ("each", ""), ("from", "2018-01-01"));
            await Do(strategist, $"/organisation/{Site.Timeline.Current.Organisation.Bodies[new(body)].Slug}", "RecordElection", ("id", $"val-{body}"), ("body", body), ("name", "Ledamot Exempel"), ("role", "member"), ("electedBy", "lt-fullmaktige"), ("from", "2018-01-01"), ("to", "2018-12-31"));
        }

        var page = await (await strategist.ShowAsync("/roller")).TextAsync();

        page.ShouldContain("En gång har samma person roller som inte bör förenas");
        page.ShouldContain("Ledamot Exempel");
    }

    [Fact]
    public async Task Roles_DescribedOnThePage_DropEmptyRows()
    {
        using var strategist = await Site.SignedInAsync("planeringsstrateg", "styrbord-exempel");

        await Do(
            strategist, "/roller", "DescribePoliticalRoles", ("_form", "ny"), ("roles[0].id", "ny-roll"), ("roles[0].name", "Ägarföreträdare"), ("roles[0].description", ""),
            ("roles[0].duties[0].id", "d-1"), ("roles[0].duties[0].text", "Ge ägardirektiv"), ("roles[0].duties[0].delegable", "false"), ("roles[0].duties[0].matters[0]", ""),
            ("roles[0].duties[1].id", "d-2"), ("roles[0].duties[1].text", ""), ("roles[0].duties[1].delegable", "true"), ("roles[0].duties[1].matters[0]", ""));

        Site.Timeline.Current.PoliticalRoles.Roles[new("ny-roll")].Duties.ShouldHaveSingleItem().Delegable.ShouldBeFalse();
        (await strategist.CommandAsync("/roller", "MarkRolesConflicting", ("one", "arbetsgivare"), ("other", "arbetsgivare"), ("reason", ""))).StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
    }

    [Fact]
    public async Task Delegation_OnItsPage_IsUsedReportedAndRefusedWhereTheLawForbids()
    {
        await Site.GivenAsync(new Styrbord.Domain.Access.GrantRole(new("roll-ls"), "sekreterare-hsn", Role.CommitteeSecretary, new BodyId("lt-styrelsen"), new(2018, 1, 1)));
        using var secretary = await Site.SignedInAsync("sekreterare-hsn", "styrbord-exempel");
        (await (await secretary.ShowAsync("/delegation")).TextAsync()).ShouldContain("Inga delegationer");
        (string, string)[] given =
        [
            ("id", "d-1"), ("what", "Inköp upp till 50 000 kr"), ("from", "lt-styrelsen"), ("to", ""), ("holder", "landstingsdirektören"), ("duty", ""), ("matter", ""),
            ("validFrom", "2018-01-15"), ("validTo", ""), ("decidedOn", "2018-01-15"), ("paragraph", "8"),
        ];

        var forbidden = await secretary.CommandAsync("/delegation", "DelegateRight", [.. given, ("question", "goalsAndExtent")]);
        forbidden.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await forbidden.TextAsync()).ShouldContain("6 kap. 38 § kommunallagen (2017:725)");

        await Do(secretary, "/delegation", "DelegateRight", [.. given, ("question", "ordinary")]);
        await Do(secretary, "/delegation", "RegisterDelegated", ("_form", "lt-styrelsen"), ("id", "dd-1"), ("delegation", "d-1"), ("day", "2018-09-03"), ("what", "Inköp av stolar."));
        (await (await secretary.ShowAsync("/delegation")).TextAsync()).ShouldContain("Ska anmälas");
        await Do(secretary, "/delegation", "ReportDelegated", ("_form", "lt-styrelsen"), ("body", "lt-styrelsen"), ("decisions", "dd-1"), ("day", "2018-09-10"), ("paragraph", "77"));

        var page = await (await secretary.ShowAsync("/delegation")).TextAsync();
        page.ShouldContain("Alla delegationsbeslut är anmälda");
        page.ShouldContain("Inköp av stolar.");
        (await (await secretary.ShowAsync("/api/v1/delegations")).JsonAsync())!["decisions"]![0]!["reportedParagraph"]!.GetValue<string>().ShouldBe("77");
    }

    [Fact, TestKit.Requirement("R-284", "R-285")]
    public async Task BoardRight_OnItsPage_IsKeptWithinTheLaw()
    {
        using var strategist = await Site.SignedInAsync("planeringsstrateg", "styrbord-exempel");
        (string, string)[] right =
        [
            ("id", "r-1"), ("what", "När två nämnder är oense"), ("over", ""), ("limits", ""), ("board", "lt-styrelsen"), ("givenBy", "lt-fullmaktige"), ("decidedOn", "2018-02-19"), ("paragraph", "11"), ("validFrom", "2018-03-01"), ("validTo", ""),
        ];

        var forbidden = await strategist.CommandAsync("/delegation", "GrantBoardRight", [.. right, ("subjects", "individuals")]);
        forbidden.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await forbidden.TextAsync()).ShouldContain("6 kap. 8 §");

        await Do(strategist, "/delegation", "GrantBoardRight", [.. right, ("subjects", "disagreement")]);
        (await (await strategist.ShowAsync("/delegation")).TextAsync()).ShouldContain("två nämnder är oense");
        Site.Timeline.Current.Decisions.Delegated.Rights[new("r-1")].Subjects.ShouldBe([SubjectMatter.Disagreement]);
    }

    private static async Task Do(HttpClient client, string page, string command, params (string, string)[] fields) =>
        (await client.CommandAsync(page, command, fields)).StatusCode.ShouldBe(HttpStatusCode.SeeOther, command);
}
