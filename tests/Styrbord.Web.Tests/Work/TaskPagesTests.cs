using System.Net;
using Shouldly;
using Styrbord.Domain.Access;
using Styrbord.Domain.Decisions;
using Styrbord.Domain.Kernel;
using Styrbord.Domain.Organisation;
using Styrbord.Domain.Process;
using Xunit;

namespace Styrbord.Web.Tests.Work;

public sealed class TaskPagesTests : IAsyncLifetime
{
    private static readonly BodyId Assembly = new("rf");
    private static readonly string[] Secretaries = ["anna", "bo"];
    private TestSite _site = null!;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        _site = await TestSite.StartAsync();
        await _site.GivenAsync(
            new RecordBody(Assembly, BodyLevel.Assembly, "Regionfullmäktige"),
            new OpenMatter(new("arende"), "2018/1", "Budget 2019", MatterKind.Budget, 2019),
            new RecordTimetableEntry(new("budget"), 2019, new DateOnly(2018, 9, 10), TimetableKind.Decision, "regionplan med budget", Assembly));
        foreach (var secretary in Secretaries)
        {
            await _site.AddAsync(secretary, $"Sekreterare {secretary}");
            await _site.GivenAsync(new GrantRole(new($"roll-{secretary}"), secretary, Role.CommitteeSecretary, Assembly, new(2018, 1, 1)));
        }
    }

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    [Fact]
    public async Task Start_TwoHolders_OneTakesItAndTheOtherWaits()
    {
        using var anna = await _site.SignedInAsync("anna");
        (await anna.GetStringAsync("/", Stop)).ShouldContain("Utan ägare");

        using var taken = await anna.PostAsync("/", ("_command", "TakeTask"), ("_id", Guid.CreateVersion7().ToString()), ("task", "handleStep/rf///budget/committeeSecretary"));

        taken.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        (await anna.GetStringAsync("/", Stop)).ShouldContain("Lämna tillbaka");
        using var bo = await _site.SignedInAsync("bo");
        (await bo.GetStringAsync("/", Stop)).ShouldContain("Sekreterare anna har den");
    }

    [Fact]
    public async Task Late_PerBody_SaysWhatAndWhose()
    {
        using var browser = await _site.SignedInAsync();
        var page = WebUtility.HtmlDecode(await browser.GetStringAsync("/forsenat", Stop));

        page.ShouldContain("En uppgift är försenad.");
        page.ShouldContain("Regionfullmäktige");
        page.ShouldContain("Ta upp regionplan med budget till beslut");
    }

    [Fact]
    public async Task Late_ReaderOnly_HasNoAccess()
    {
        using var browser = await _site.SignedInAsync("lasare");
        using var answer = await browser.GetAsync("/forsenat", Stop);

        answer.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task Step_ReportedInAMatter_Closes()
    {
        using var anna = await _site.SignedInAsync("anna");
        (await anna.GetStringAsync("/uppgift/budget?organ=rf", Stop)).ShouldContain("id=\"klart\"");
        await _site.GivenAsync(new RecordDecision(new("beslut"), new("arende"), Assembly, new DateOnly(2018, 9, 10), DecisionStage.Adoption, Sources: [new("protokoll", null, null)]));

        using var said = await anna.PostAsync("/uppgift/budget?organ=rf", ("_command", "ReportStep"), ("_id", Guid.CreateVersion7().ToString()), ("entry", "budget"), ("body", "rf"), ("matter", "arende"), ("day", "2018-09-10"));

        said.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        WebUtility.HtmlDecode(await anna.GetStringAsync("/uppgift/budget?organ=rf", Stop)).ShouldContain("Det står i ärende");
        (await anna.GetStringAsync("/", Stop)).ShouldNotContain("regionplan med budget till beslut");
    }

    [Theory]
    [InlineData("/uppgift/ingen")]
    [InlineData("/uppgift/budget?organ=annan")]
    public async Task Step_Unknown_IsNotFound(string address)
    {
        using var browser = await _site.SignedInAsync();
        using var answer = await browser.GetAsync(address, Stop);

        answer.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Leave_ByTheAdministrator_GivesTheTaskToTheDeputy()
    {
        using var browser = await _site.SignedInAsync();
        WebUtility.HtmlDecode(await browser.GetStringAsync("/franvaro", Stop)).ShouldContain("Ingen är frånvarande nu eller framöver.");

        using var said = await browser.PostAsync("/franvaro", ("_command", "RecordLeave"), ("_id", Guid.CreateVersion7().ToString()), ("id", "ledig"), ("account", "anna"), ("from", "2018-09-13"), ("to", ""), ("deputy", "lasare"));

        said.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        using var deputy = await _site.SignedInAsync("lasare");
        (await deputy.GetStringAsync("/", Stop)).ShouldContain("Utan ägare");
    }

    [Fact]
    public async Task Leave_ByAnother_HasNoAccess()
    {
        using var browser = await _site.SignedInAsync("anna");
        using var answer = await browser.GetAsync("/franvaro", Stop);

        answer.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task Api_All_TellsWhatIsUnowned()
    {
        using var api = _site.Api();

        var all = await api.GetStringAsync("/api/v1/tasks?all=true&body=rf", Stop);

        all.ShouldContain("\"key\":\"handleStep/rf///budget/committeeSecretary\"");
        all.ShouldContain("\"unowned\":true,\"mayTake\":[\"anna\",\"bo\"]");
        (await api.GetStringAsync("/api/v1/tasks", Stop)).ShouldNotContain("handleStep");
    }
}
