using System.Net;
using Shouldly;
using Xunit;

namespace Styrbord.Web.Tests.Process;

public sealed class ReviewPagesTests : IAsyncLifetime
{
    private TestSite Site { get; set; } = null!;

    public async ValueTask InitializeAsync() => Site = await TestSite.StartSampleAsync();

    public ValueTask DisposeAsync() => Site.DisposeAsync();

    [Fact, TestKit.Requirement("R-293", "R-296")]
    public async Task Review_FromFindingsToTheNextVersion_OnItsPages()
    {
        using var strategist = await Site.SignedInAsync("planeringsstrateg", "styrbord-exempel");
        (await (await strategist.ShowAsync("/arshjul/uppfoljning")).TextAsync()).ShouldContain("Ingen uppföljning än");
        await Do(strategist, "/arshjul/uppfoljning", "OpenProcessReview", ("id", "u1"), ("version", "2018"), ("year", "2018"));
        await Do(strategist, "/arshjul/uppfoljning/u1", "WriteReview", ("review", "u1"), ("seen", ""), ("text", "Seminariet kom för sent."));
        var step = Site.Timeline.Current.Process.Steps.Values.First(s => s.Version.Value == "2018" && s.Order == 3);
        await Do(strategist, "/arshjul/uppfoljning/u1", "ProposeProcessChange", ("_form", "andra"), ("review", "u1"), ("id", "f1"), ("kind", "rewrite"), ("does", "dialogue"), ("step", step.Id.Value), ("title", "Ett tidigare steg"), ("months", "2"), ("rule", "in"), ("day", ""), ("words", "februari"), ("document", ""), ("body", ""), ("reason", "Mer tid."));
        (await (await strategist.ShowAsync("/arshjul/uppfoljning/u1")).TextAsync()).ShouldSatisfyAllConditions(p => p.ShouldContain("Ett tidigare steg"), p => p.ShouldContain("Mer tid."), p => p.ShouldContain("Följs upp av"));

        await Do(strategist, "/arshjul/uppfoljning/u1", "TakeInProposals", ("review", "u1"), ("id", "2020"), ("name", "Processen 2020"));

        (await (await strategist.ShowAsync("/arshjul/jamfor?a=2018&b=2020")).TextAsync()).ShouldContain("Ett tidigare steg");
        (await (await strategist.ShowAsync("/arshjul/version?id=2020")).TextAsync()).ShouldContain("utkast");
        (await strategist.CommandAsync("/arshjul/versioner", "FollowProcessVersion", ("year", "2021"), ("version", "2020"))).StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        await Do(strategist, "/arshjul/uppfoljning/u1", "AdoptProcessVersion", ("version", "2020"), ("number", "2019-1"), ("revision", "2020-10-31"), ("revisionFor", "2022"));
        await Do(strategist, "/arshjul/versioner", "FollowProcessVersion", ("year", "2021"), ("version", "2020"));
        (await (await strategist.ShowAsync("/dokument/processuppfoljning-u1")).TextAsync()).ShouldContain("Seminariet kom för sent.");
        (await (await strategist.ShowAsync("/api/v1/process-reviews")).JsonAsync())[0]!["takenInto"]!.GetValue<string>().ShouldBe("2020");
        (await (await strategist.ShowAsync("/revision/tidslinje")).TextAsync()).ShouldContain("antagen");
    }

    [Fact]
    public async Task Review_OfAStep_IsFilledWithWhatItIsToday()
    {
        using var strategist = await Site.SignedInAsync("planeringsstrateg", "styrbord-exempel");
        await Do(strategist, "/arshjul/uppfoljning", "OpenProcessReview", ("id", "u1"), ("version", "2018"), ("year", "2018"));
        var step = Site.Timeline.Current.Process.Steps.Values.First(s => s.Version.Value == "2018" && s.Time.Months.Count == 1);

        var page = await (await strategist.ShowAsync($"/arshjul/uppfoljning/u1?steg={step.Id}")).TextAsync();

        page.ShouldContain($"value=\"{step.Time.Months[0]}\" checked");
        page.ShouldContain("Föreslå ändringen");
        (await (await strategist.ShowAsync("/arshjul/uppfoljning/u1?steg=finns-inte")).TextAsync()).ShouldNotContain("Föreslå ändringen");
    }

    [Fact, TestKit.Requirement("R-293")]
    public async Task Review_OfAStep_ProposesWhatItBuildsOnAndForWhom()
    {
        using var strategist = await Site.SignedInAsync("planeringsstrateg", "styrbord-exempel");
        await Do(strategist, "/arshjul/uppfoljning", "OpenProcessReview", ("id", "u1"), ("version", "2018"), ("year", "2018"));
        var steps = Site.Timeline.Current.Process.Steps.Values.Where(s => s.Version.Value == "2018").OrderBy(s => s.Order).ToList();
        var (first, step) = (steps[0], steps.First(s => s.BuildsOn.Any(b => b.Step is not null)));
        var page = await (await strategist.ShowAsync($"/arshjul/uppfoljning/u1?steg={step.Id}")).TextAsync();
        page.ShouldContain($"<option value=\"{step.BuildsOn.First(b => b.Step is not null).Step}\" selected>");
        (string, string)[] Fields(string buildsOn, string bodyKind) =>
        [
            ("_form", "andra"), ("review", "u1"), ("id", "f1"), ("kind", "rewrite"), ("does", "preparation"), ("step", step.Id.Value), ("title", step.Title), ("months", "2"), ("rule", "in"), ("day", ""), ("words", "februari"), ("document", ""),
            ("body", ""), ("bodyKind", bodyKind), ("links", "true"), ("buildsOn", buildsOn), ("buildsOn", ""), ("receiverBodies", "lt-styrelsen"), ("receiverBodies", ""), ("receiverKinds", "administrations"), ("like", "P18-U1b"), ("reason", "Ordningen är en annan."),
        ];

        (await strategist.CommandAsync("/arshjul/uppfoljning/u1", "ProposeProcessChange", Fields("finns-inte", "committees"))).StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await strategist.CommandAsync("/arshjul/uppfoljning/u1", "ProposeProcessChange", Fields(step.Id.Value, "committees"))).StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await strategist.CommandAsync("/arshjul/uppfoljning/u1", "ProposeProcessChange", Fields("", "unit"))).StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        await Do(strategist, "/arshjul/uppfoljning/u1", "ProposeProcessChange", Fields(first.Id.Value, "committees"));

        var told = (await (await strategist.ShowAsync("/api/v1/process-reviews")).JsonAsync())[0]!["proposals"]![0]!["as"]!;
        told["links"]!["buildsOn"]!.AsArray().Select(b => b!.GetValue<string>()).ShouldBe([first.Id.Value]);
        told["bodyKind"]!.GetValue<string>().ShouldBe("committees");
        (await (await strategist.ShowAsync("/arshjul/uppfoljning/u1")).TextAsync()).ShouldContain("bygger på ");
    }

    [Fact, TestKit.Requirement("R-293")]
    public async Task Review_WithoutProposals_IsClosedOnItsPage()
    {
        using var strategist = await Site.SignedInAsync("planeringsstrateg", "styrbord-exempel");
        await Do(strategist, "/arshjul/uppfoljning", "OpenProcessReview", ("id", "u1"), ("version", "2018"), ("year", "2018"));
        await Do(strategist, "/arshjul/uppfoljning/u1", "WriteReview", ("review", "u1"), ("seen", ""), ("text", "Allt gick som det skulle."));

        await Do(strategist, "/arshjul/uppfoljning/u1", "CloseReview", ("review", "u1"));

        (await (await strategist.ShowAsync("/arshjul/uppfoljning")).TextAsync()).ShouldContain("Avslutad utan ändringar");
        (await (await strategist.ShowAsync("/arshjul/uppfoljning/u1")).TextAsync()).ShouldNotContain("Föreslå ett nytt steg");
    }

    [Fact, TestKit.Requirement("R-295")]
    public async Task Review_OfTheGovernanceModel_IsTheBoardsWithProposalsToTheAssembly()
    {
        using var strategist = await Site.SignedInAsync("planeringsstrateg", "styrbord-exempel");
        await Do(strategist, "/arshjul/uppfoljning", "OpenProcessReview", ("id", "u1"), ("version", "styrmodell"), ("year", "2018"));
        await Do(strategist, "/arshjul/uppfoljning/u1", "ProposeProcessChange", ("_form", "nytt"), ("review", "u1"), ("id", "f1"), ("kind", "add"), ("step", ""), ("title", "Samverkan om budgeten"), ("does", "consultation"), ("months", "9"), ("rule", "in"), ("day", ""), ("words", "september"), ("document", ""), ("body", ""), ("reason", "Saknas i modellen."));

        var page = await (await strategist.ShowAsync("/arshjul/uppfoljning/u1")).TextAsync();

        page.ShouldContain("Följs upp av regionstyrelsen, vid behov. Förslag lämnas till regionfullmäktige.");
        (await (await strategist.ShowAsync("/dokument/processuppfoljning-u1")).TextAsync()).ShouldSatisfyAllConditions(d => d.ShouldContain("Förslag lämnas till"), d => d.ShouldContain("Samverkan om budgeten"));
    }

    [Fact]
    public async Task Review_WithBadInput_SaysWhatIsWrong()
    {
        using var strategist = await Site.SignedInAsync("planeringsstrateg", "styrbord-exempel");
        await Do(strategist, "/arshjul/uppfoljning", "OpenProcessReview", ("id", "u1"), ("version", "2018"), ("year", "2018"));

        var answer = await strategist.CommandAsync("/arshjul/uppfoljning/u1", "ProposeProcessChange", ("_form", "nytt"), ("review", "u1"), ("id", "f1"), ("kind", "add"), ("step", "finns-inte"), ("title", ""), ("rule", "in"), ("words", ""), ("reason", ""));

        answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await answer.TextAsync()).ShouldContain("Skäl måste fyllas i");
        (await (await strategist.ShowAsync("/arshjul/uppfoljning/finns-inte")).TextAsync()).ShouldContain("Uppföljningen finns inte");
    }

    private static async Task Do(HttpClient client, string page, string command, params (string, string)[] fields) =>
        (await client.CommandAsync(page, command, fields)).StatusCode.ShouldBe(HttpStatusCode.SeeOther, command);
}
