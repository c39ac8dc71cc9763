using System.Net;
using Shouldly;
using Styrbord.Domain.Access;
using Styrbord.Domain.Decisions;
using Styrbord.Domain.Documents;
using Styrbord.Domain.Kernel;
using Styrbord.Domain.Plans;
using Styrbord.Domain.Secrecy;
using Styrbord.Web.Tests.Plans;
using Xunit;

namespace Styrbord.Web.Tests.Secrecy;

public sealed class SecrecyPagesTests : IAsyncLifetime
{
    private static readonly string Vision = SecretThing.OfPart(new("vp"), "sections.vision");
    private static readonly string Page = $"/sekretess?sak={Uri.EscapeDataString(Vision)}";
    private TestSite _site = null!;
    private HttpClient _secretary = null!;
    private HttpClient _reader = null!;

    public async ValueTask InitializeAsync()
    {
        _site = await TestSite.StartAsync();
        await PlanSite.FillAsync(_site);
        await PlanSite.CompleteAsync(_site);
        await _site.AddAsync("sekreterare", "Sekreteraren");
        await _site.GivenAsync(new GrantRole(new("s"), "sekreterare", Role.CommitteeSecretary, new("hsn"), new(2018, 1, 1)), new GrantRole(new("l"), "lasare", Role.Reader, null, new(2018, 1, 1)));
        (_secretary, _reader) = (await _site.SignedInAsync("sekreterare"), await _site.SignedInAsync("lasare"));
    }

    public async ValueTask DisposeAsync()
    {
        _secretary.Dispose();
        _reader.Dispose();
        await _site.DisposeAsync();
    }

    [Fact]
    public async Task Section_OfAPlan_IsMarkedFromItsPageAndLiftedAgain()
    {
        (await TextAsync(_secretary, $"{PlanSite.Address}/vision")).ShouldContain("sak=plan%2Fvp%2Fsections.vision");
        using var marked = await _secretary.CommandAsync(Page, "MarkSecret", ("thing", Vision), ("paragraph", "OSL 39 kap. 1 §"), ("by", "hsn"), ("reason", "Skyddas."));
        marked.StatusCode.ShouldBe(HttpStatusCode.SeeOther);

        (await TextAsync(_secretary, $"{PlanSite.Address}/vision")).ShouldSatisfyAllConditions(p => p.ShouldContain("Vi beaktar visionen."), p => p.ShouldContain("Sekretess, OSL 39 kap. 1 §"));
        (await TextAsync(_secretary, Page)).ShouldSatisfyAllConditions(p => p.ShouldContain("Skyddas."), p => p.ShouldContain("Sekreteraren"), p => p.ShouldBeOneWellMadePage());
        (await TextAsync(_reader, $"{PlanSite.Address}/vision")).ShouldSatisfyAllConditions(
            p => p.ShouldNotContain("Vi beaktar visionen."), p => p.ShouldContain("Uppgiften omfattas av sekretess enligt OSL 39 kap. 1 §."));
        (await TextAsync(_reader, Page)).ShouldSatisfyAllConditions(p => p.ShouldNotContain("Skyddas."), p => p.ShouldContain("prövar om den kan lämnas ut"));

        using var lifted = await _secretary.CommandAsync(Page, "LiftSecrecy", ("thing", Vision));
        (await TextAsync(_reader, $"{PlanSite.Address}/vision")).ShouldContain("Vi beaktar visionen.");
        (await TextAsync(_reader, "/sekretess")).ShouldContain("Hävd");
    }

    [Fact]
    public async Task Timeline_AfterALift_DoesNotTellWhatWasWrittenWhileTheMarkStood()
    {
        using var marked = await _secretary.CommandAsync(Page, "MarkSecret", ("thing", Vision), ("paragraph", "OSL 39 kap. 1 §"), ("by", "hsn"));
        await _site.GivenAsync(new WriteSection(new("vp"), "vision", "Skrivet under sekretess."));
        using var lifted = await _secretary.CommandAsync(Page, "LiftSecrecy", ("thing", Vision));
        await _site.GivenAsync(new WriteSection(new("vp"), "vision", "Skrivet öppet."));

        var last = $"/api/v1/timeline?after={_site.Timeline.Current.Sequence - 4}";
        (await TextAsync(_reader, "/revision/tidslinje")).ShouldNotContain("Skrivet under sekretess.");
        (await ToldAsync(_reader)).ShouldBe([true, false, false, true]);
        (await ToldAsync(_secretary)).ShouldBe([true, true, true, true]);

        async Task<bool[]> ToldAsync(HttpClient browser) => [.. System.Text.Json.Nodes.JsonNode.Parse(await TextAsync(browser, last))!["events"]!.AsArray().Select(e => e!["event"] is not null)];
    }

    [Fact]
    public async Task Mark_WithoutParagraph_IsAskedForAgainWithWhatWasWritten()
    {
        using var answer = await _secretary.CommandAsync(Page, "MarkSecret", ("thing", Vision), ("paragraph", ""), ("by", "hsn"), ("reason", "Kvar i fältet."));

        answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await answer.TextAsync()).ShouldContain("Kvar i fältet.");
    }

    [Fact]
    public async Task Page_KeptByTheBrowser_IsNotGivenAgainAfterTheMark()
    {
        foreach (var address in new[] { $"{PlanSite.Address}/vision", "/beslut", "/roda-traden/2019" })
        {
            using var first = await _reader.ShowAsync(address);
            first.EnsureSuccessStatusCode();
            var tag = first.Headers.ETag!.ToString();
            await _site.GivenAsync(new MarkSecret(Vision, $"OSL 39 kap. {address.Length} §", new("hsn")));
            using var again = await _reader.ShowAsync(address, ("If-None-Match", tag));
            again.StatusCode.ShouldBe(HttpStatusCode.OK, address);
        }
    }

    [Fact]
    public async Task Conflict_WithAHiddenText_TellsNothingOfIt()
    {
        await _site.GivenAsync(new MarkSecret(Vision, "OSL 39 kap. 1 §", new("hsn")));
        using var api = _site.Api();
        using var seen = await api.ApiAsync("WriteSection", new() { ["plan"] = "vp", ["section"] = "vision", ["text"] = "Mitt.", ["seen"] = "fel" });
        using var blind = await api.ApiAsync("WriteSection", new() { ["plan"] = "vp", ["section"] = "vision", ["text"] = "Mitt." });

        seen.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        (await seen.TextAsync()).ShouldNotContain("Vi beaktar");
        blind.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        PlanSite.Plan(_site).Content.Sections["vision"].Text.Body.ShouldBe("Vi beaktar visionen.");
    }

    [Fact]
    public async Task State_ForOneFromWhomSomethingIsHidden_HasNoHashes()
    {
        await _site.GivenAsync(new MarkSecret(Vision, "OSL 39 kap. 1 §", new("hsn")));
        using var api = _site.Api();
        using var state = await api.ShowAsync("/api/v1/state");
        var json = await state.JsonAsync();

        (json["head"], json["stateHash"]).ShouldBe((null, null));
        json["sequence"]!.GetValue<long>().ShouldBe(_site.Timeline.Current.Sequence);
    }

    [Fact]
    public async Task Verify_AfterAMark_IsWhole()
    {
        await _site.GivenAsync(
            new SubmitPlan(new("vp"), new("rev"), ["Nämnden godkänner planen."]), new AdoptDecision(new("b"), new("arende"), new("hsn"), new(2018, 9, 13), "12", DecisionStage.Proposal, Content: new("rev")),
            new MarkSecret(Vision, "OSL 39 kap. 1 §", new("hsn")));

        (await _site.Journal.VerifyAsync(Timeline.Vocabulary.OfModel, ct: TestContext.Current.CancellationToken)).IsWhole.ShouldBeTrue();
        DocumentsQueries.DecidedAs(_site.Timeline.Current, "innehall-rev").ShouldNotBeNull();
    }

    private static async Task<string> TextAsync(HttpClient browser, string address)
    {
        using var answer = await browser.ShowAsync(address);
        return WebUtility.HtmlDecode(await answer.TextAsync()).Replace('\u00a0', ' ');
    }
}
