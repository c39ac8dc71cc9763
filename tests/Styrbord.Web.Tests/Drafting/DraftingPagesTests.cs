using System.Net;
using System.Text.Json.Nodes;
using Shouldly;
using Styrbord.Domain.Access;
using Styrbord.Domain.Drafting;
using Styrbord.Domain.Kernel;
using Styrbord.Domain.Plans;
using Styrbord.TestKit;
using Styrbord.Web.Tests.Plans;
using Xunit;

namespace Styrbord.Web.Tests.Drafting;

/// <summary>Sharing out a plan, returning, approving, commenting and handing over the turn, through the plan's page.</summary>
public sealed class DraftingPagesTests : PlanSitePages
{
    private const string Goal = PlanSite.Address + "/1.1";

    [Fact, Requirement("R-113")]
    public async Task Share_WithADay_StandsAtTheGoalOnTheOverviewAndInTheWorkList()
    {
        using var answer = await SendAsync("ShareOutPlace", ("account", "strateg"), ("due", "2018-09-17"));
        answer.StatusCode.ShouldBe(HttpStatusCode.SeeOther);

        (await PageAsync(Goal)).ShouldContain("klart senast mån");
        (await PageAsync(PlanSite.Address)).ShouldContain("<th scope=\"row\"><a href=\"/planer/halsonamnden/2019/1.1\">1.1 En god hälsa</a></th><td>Planeringsstrateg</td>");
        (await PageAsync("/")).ShouldContain("Skriv \u201d1.1 En god hälsa\u201d");
    }

    [Fact, Requirement("R-113")]
    public async Task Returned_WithANote_ShowsTheNoteToItsWriter()
    {
        await Site.GivenAsync(new ShareOutPlace(new("vp"), "M1", "strateg"), new MarkPlaceReady(new("vp"), "M1"));
        using var answer = await SendAsync("ReturnPlace", ("note", "Nämn **barnen**."));
        answer.StatusCode.ShouldBe(HttpStatusCode.SeeOther);

        var page = await PageAsync(Goal);
        page.ShouldContain("Återlämnad");
        page.ShouldContain("Nämn <strong>barnen</strong>.");
    }

    [Fact]
    public async Task Return_WithoutNote_IsRefusedAtItsField()
    {
        await Site.GivenAsync(new ShareOutPlace(new("vp"), "M1", "strateg"), new MarkPlaceReady(new("vp"), "M1"));
        using var answer = await SendAsync("ReturnPlace", ("note", " "));

        answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await answer.TextAsync()).ShouldContain("href=\"#ReturnPlace-M1-note\"");
    }

    [Fact, Requirement("R-113")]
    public async Task Comment_WithReplyAndEnd_IsFoldedAmongTheEndedOnes()
    {
        using var first = await SendAsync("WriteComment", ("id", "k1"), ("text", "Stämmer det?"), ("to", ""));
        using var reply = await SendAsync("WriteComment", ("id", "k2"), ("text", "Ja."), ("replyTo", "k1"));
        (await PageAsync(Goal)).ShouldContain("1 öppen");
        using var ended = await SendAsync("ResolveComment", ("comment", "k1"));

        var page = await PageAsync(Goal);
        page.ShouldContain("<summary>1 avslutad</summary>");
        page.ShouldContain("Stämmer det?");
    }

    [Fact]
    public async Task Plan_ReadByAReader_IsWithoutCommentsAndSharing()
    {
        await Site.GivenAsync(new GrantRole(new("r9"), "lasare", Role.Reader, null, new(2018, 1, 1)), new WriteComment(new("vp"), new("k1"), "M1", "Hemlig tvekan."));
        using var reader = await Site.SignedInAsync("lasare");
        using var page = await reader.ShowAsync(Goal);

        (await page.TextAsync()).ShouldNotContain("Hemlig tvekan.");
        (await page.TextAsync()).ShouldNotContain("Vem skriver");
    }

    [Fact, Requirement("R-113")]
    public async Task Turn_TheAdministrations_TellsTheSecretaryWhoWrites()
    {
        await Site.GivenAsync(new GrantRole(new("r9"), "lasare", Role.CommitteeSecretary, new("hsn"), new(2018, 1, 1)), new HandOverPlan(new("vp"), WritingParty.Administration));
        using var secretary = await Site.SignedInAsync("lasare");
        using var page = await secretary.ShowAsync(Goal);
        (await page.TextAsync()).ShouldContain("Förvaltningen har tur att skriva.");

        using var refused = await secretary.CommandAsync(Goal, "DescribeGoal", ("plan", "vp"), ("goal", "M1"), ("text", "Mina nya ord."));
        refused.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        var answer = await refused.TextAsync();
        answer.ShouldContain("Det är den andra partens tur att skriva i planen.");
        answer.ShouldContain("<pre class=\"krock-text\">Mina nya ord.</pre>");
    }

    [Fact]
    public async Task Submit_WithUnfinishedWork_SaysSo()
    {
        await PlanSite.CompleteAsync(Site);
        await Site.GivenAsync(new ShareOutPlace(new("vp"), "M1", "strateg"), new WriteComment(new("vp"), new("k1"), "M1", "Klart?"));

        (await PageAsync(PlanSite.Address + "?visa=skicka")).ShouldContain("en del är inte godkänd, en kommentar är öppen");
    }

    [Fact]
    public async Task Drafting_ByTheApi_HasTurnPlacesAndComments()
    {
        using var api = Site.Api();
        using var shared = await api.ApiAsync("ShareOutPlace", new JsonObject { ["plan"] = "vp", ["place"] = "M1", ["account"] = "strateg" });
        using var said = await api.ApiAsync("WriteComment", new JsonObject { ["plan"] = "vp", ["id"] = "k1", ["place"] = "vision", ["text"] = "Kort." });
        using var handed = await api.ApiAsync("HandOverPlan", new JsonObject { ["plan"] = "vp", ["to"] = "committee" });
        using var answer = await api.ShowAsync("/api/v1/plans/vp/drafting");
        var read = await answer.JsonAsync();

        ((string?)read["turn"], (string?)read["places"]![0]!["state"], (string?)read["comments"]![0]!["text"]).ShouldBe(("committee", "given", "Kort."));
    }

    private Task<HttpResponseMessage> SendAsync(string command, params (string Name, string Value)[] fields) =>
        Browser.CommandAsync(Goal, command, [("plan", "vp"), .. command is "ResolveComment" ? Array.Empty<(string, string)>() : [("place", "M1")], .. command is "WriteComment" ? Array.Empty<(string, string)>() : [("_form", "M1")], .. fields]);
}
