using System.Net;
using Shouldly;
using Styrbord.Domain.Kernel;
using Styrbord.Domain.Plans;
using Styrbord.TestKit;
using Xunit;

namespace Styrbord.Web.Tests.Plans;

public sealed class WritingTests : PlanSitePages
{
    private const string Goal = PlanSite.Address + "/1.1";

    [Fact, Requirement("R-036", "R-037")]
    public async Task Goal_AssignmentsOfTheCommittee_AreAskedForWordForWord()
    {
        var page = await PageAsync(Goal);
        page.ShouldContain("Samtliga nämnder ska stödja egenvård.");
        page.ShouldContain("Hälsonämnden ska mäta väntetider.");
        page.ShouldNotContain("Kulturnämnden ska samverka.");
        page.ShouldContain("Obesvarat");
    }

    [Fact, Requirement("R-031")]
    public async Task Goal_AssemblysText_IsQuotedAndNoField()
    {
        var page = await PageAsync(Goal);
        page.ShouldContain("<p>Invånarna ska ha en <em>god</em> hälsa.</p>");
        page.ShouldContain("Texten kan inte ändras här.");
    }

    [Fact, Requirement("R-037", "R-039")]
    public async Task Answer_Saved_GoesBackToItsPlace()
    {
        using var answer = await AnswerAsync("Vi stödjer **egenvård**.", "");
        answer.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        answer.Headers.Location!.ToString().ShouldBe("/planer/halsonamnden/2019/1.1#uppdrag-1.1.1a");
        (await PageAsync(Goal)).ShouldContain("<p>Vi stödjer <strong>egenvård</strong>.</p>");
        PlanSite.Plan(Site).Content.Answers[new("U1")].State.ShouldBe(AnswerState.Answered);
    }

    [Fact]
    public async Task Answer_TypedInThePlainField_IsKeptInTheOneForm()
    {
        (await PageAsync(Goal)).ShouldContain("name=\"_md\" value=\"text\"");
        using var answer = await SendAsync("AnswerAssignment", "1.1.1a", ("assignment", "U1"), ("_md", "text"), ("text", "* ett\r\n* __två__"), ("confirmed", "true"), ("seen", ""));

        answer.StatusCode.ShouldBe(HttpStatusCode.SeeOther, await answer.TextAsync());
        PlanSite.Plan(Site).Content.Answers[new("U1")].Text!.Body.ShouldBe("- ett\n- **två**");
    }

    [Fact]
    public async Task Answer_TypedElsewhere_BeginsInTheFormTheEditorReads()
    {
        await Site.GivenAsync(new AnswerAssignment(new("vp"), new("U1"), "* ett\n* __två__"));

        WebUtility.HtmlDecode(await PageAsync(Goal)).ShouldContain("- ett\n- **två**</textarea>");
    }

    [Fact]
    public async Task Answer_TooLong_IsShownAgainWithAllThatWasWritten()
    {
        var text = new string('a', 10_001);
        using var answer = await AnswerAsync(text, "");
        answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        var page = await answer.TextAsync();
        page.ShouldContain(text);
        page.ShouldContain("href=\"#AnswerAssignment-1.1.1a-text\"");
    }

    [Fact]
    public async Task Answer_SomebodyElseWroteFirst_ShowsBothAndLetsOneChoose()
    {
        await Site.GivenAsync(new AnswerAssignment(new("vp"), new("U1"), "Den andras svar."));
        using var answer = await AnswerAsync("Mitt svar.", "");
        answer.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        var page = await answer.TextAsync();
        page.ShouldContain("<p class=\"krock-text\">Den andras svar.</p>");
        page.ShouldContain("<p class=\"krock-text\">Mitt svar.</p>");
        page.ShouldContain($"name=\"seen\" value=\"{Now("U1")}\"");
        using var again = await AnswerAsync("Mitt svar.", Now("U1"));
        again.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
    }

    [Fact]
    public async Task Answer_FromADraftOlderThanAnothersText_ShowsBothAndLosesNeither()
    {
        using var typed = new StringContent("Mitt utkast.");
        using var kept = await Browser.PutAsync(new Uri("/utkast?nyckel=vp%2FU1&sedd=", UriKind.Relative), typed, TestContext.Current.CancellationToken);
        await Site.GivenAsync(new AnswerAssignment(new("vp"), new("U1"), "Den andras svar."));
        var page = await PageAsync(Goal);
        page.ShouldContain("Mitt utkast.");
        page.ShouldContain("Texten har ändrats sedan dess.");
        page.ShouldContain("name=\"seen\" value=\"\"");
        using var answer = await AnswerAsync("Mitt utkast.", "");
        answer.StatusCode.ShouldBe(HttpStatusCode.Conflict);
    }

    [Fact]
    public async Task Answer_AnotherPlaceChangedMeanwhile_DoesNotCollide()
    {
        await Site.GivenAsync(new AnswerAssignment(new("vp"), new("U2"), "Ett annat svar."));
        using var answer = await AnswerAsync("Mitt svar.", "");
        answer.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
    }

    [Fact]
    public async Task Answer_Preview_ShowsTheTextAndSavesNothing()
    {
        using var answer = await SendAsync("AnswerAssignment", "1.1.1a", ("assignment", "U1"), ("text", "Ett **starkt** svar"), ("seen", ""), ("_visa", "text"));
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await answer.TextAsync()).ShouldContain("Ett <strong>starkt</strong> svar");
        PlanSite.Plan(Site).Content.Answers.ShouldBeEmpty();
    }

    [Fact, Requirement("R-038")]
    public async Task Answer_DirectedOn_NamesTheAdministration()
    {
        var page = await PageAsync(Goal);
        page.ShouldContain("Sjukhuset");
        page.ShouldNotContain("Museet");
        using var answer = await SendAsync("DirectAssignment", "1.1.1a", ("assignment", "U1"), ("units", "sjukhuset"));
        answer.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        (await PageAsync(Goal)).ShouldContain("<span class=\"chip chip-ex\">Sjukhuset");
    }

    [Fact, Requirement("R-037")]
    public async Task Answer_NotApplicable_ShowsTheReason()
    {
        using var answer = await SendAsync("DeclareNotApplicable", "1.1.1a", ("assignment", "U1"), ("reason", "Nämnden har ingen vård."), ("seen", ""));
        answer.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        var page = await PageAsync(Goal);
        page.ShouldContain("Ej tillämpligt");
        page.ShouldContain("<p>Nämnden har ingen vård.</p>");
    }

    [Fact, Requirement("R-040", "R-041")]
    public async Task OwnFocusArea_Added_IsMarkedAsOwn()
    {
        using var refused = await SendAsync("WriteOwnFocusArea", "nytt", ("id", "e1"), ("goal", "M1"), ("name", "Kost"), ("text", "Bra mat."), ("compatible", ""));
        refused.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        using var answer = await SendAsync("WriteOwnFocusArea", "nytt", ("id", "e1"), ("goal", "M1"), ("name", "Kost"), ("text", "Bra mat."), ("compatible", "Mat ger hälsa."));
        answer.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        (await PageAsync(Goal)).ShouldContain("Nämndens eget");
    }

    [Fact, Requirement("R-048", "R-049")]
    public async Task Commitment_Made_StandsUnderItsGoal()
    {
        using var answer = await SendAsync("MakeCommitment", "nytt", ("id", "a1"), ("goal", "M1"), ("focusArea", "I1"), ("text", "Vi startar tre mottagningar."), ("seen", ""));
        answer.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        (await PageAsync(Goal)).ShouldContain("Vi startar tre mottagningar.");
        (await PageAsync(PlanSite.Address + "/1.2")).ShouldNotContain("Vi startar tre mottagningar.");
    }

    [Fact, Requirement("R-042", "R-043", "R-044")]
    public async Task Indicator_UsedWithoutTarget_SaysThatItIsMissing()
    {
        (await PageAsync(Goal)).ShouldContain("Inga indikatorer än för 1.1");
        using var answer = await SendAsync("UseIndicator", "ny", ("indicator", "ind-1"), ("goal", "M1"), ("baseline", "71"), ("baselineYear", "2017"), ("target", ""), ("focusArea", "I1"), ("seen", ""));
        answer.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        var page = await PageAsync(Goal);
        page.ShouldContain("71&#xA0;%");
        page.ShouldContain("1.1.1 Egenvård");
        page.ShouldContain("0 av 1 indikatorer har målvärde");
    }

    [Fact, Requirement("R-043")]
    public async Task Indicator_TargetInWords_IsRefusedByTheNameOfItsField()
    {
        using var answer = await SendAsync("UseIndicator", "ny", ("indicator", "ind-1"), ("goal", "M1"), ("baseline", "71"), ("baselineYear", "2017"), ("target", "åttio"), ("focusArea", ""), ("seen", ""));
        answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        var page = await answer.TextAsync();
        page.ShouldContain("<li><a href=\"#UseIndicator-ny-target\">Målvärde 2019: ”åttio” är inget tal.</a> Skriv ett tal med siffror, till exempel 80, 2,5 eller högst 3.</li>");
        page.ShouldContain("value=\"åttio\"");
    }

    [Fact]
    public async Task Form_EmptyField_IsNamedAndLinkedInTheSummary()
    {
        using var answer = await SendAsync("WriteOwnFocusArea", "nytt", ("id", "e1"), ("goal", "M1"), ("name", "Kost"), ("text", "Bra mat."), ("compatible", ""));
        var page = await answer.TextAsync();
        page.ShouldMatch("<li><a href=\"#WriteOwnFocusArea-nytt-compatible\">[^<]+ måste fyllas i.</a>");
        page.ShouldNotContain("Fältet");
    }

    [Fact, Requirement("R-024", "R-098", "R-099")]
    public async Task Section_Vision_IsShownWithItsFieldInstructionAndExtent()
    {
        var page = await PageAsync(PlanSite.Address + "/vision");
        page.ShouldContain("Här vill vi bo.");
        page.ShouldContain("Beskriv kort.");
        page.ShouldContain("Högst 60 tecken.");
        page.ShouldContain("id=\"WriteSection-vision-text\"");
    }

    [Fact]
    public async Task Reader_SeesThePlanAndNoFields()
    {
        using var reader = await Site.SignedInAsync("lasare");
        var page = await reader.GetStringAsync(new Uri(Goal, UriKind.Relative), TestContext.Current.CancellationToken);
        page.ShouldContain("Du kan läsa men inte ändra.");
        page.ShouldNotContain("<textarea");
    }

    [Fact]
    public async Task Reader_Posting_IsRefusedAndKeepsNothing()
    {
        using var reader = await Site.SignedInAsync("lasare");
        using var answer = await reader.CommandAsync(Goal, "AnswerAssignment", ("plan", "vp"), ("assignment", "U1"), ("text", "Nej."), ("confirmed", "true"));
        answer.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        PlanSite.Plan(Site).Content.Answers.ShouldBeEmpty();
    }

    private Task<HttpResponseMessage> AnswerAsync(string text, string seen) =>
        SendAsync("AnswerAssignment", "1.1.1a", ("assignment", "U1"), ("text", text), ("seen", seen), ("confirmed", "true"), ("_till", Goal + "#uppdrag-1.1.1a"));

    private Task<HttpResponseMessage> SendAsync(string command, string key, params (string, string)[] fields) =>
        Browser.CommandAsync(Goal, command, [("_form", key), ("plan", "vp"), .. fields]);

    private string Now(string assignment) => PlanSite.Plan(Site).Content.Answers[new GoalId(assignment)].Text!.Hash;
}
