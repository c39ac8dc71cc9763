using System.Net;
using Shouldly;
using Styrbord.Web.SignIn;
using Xunit;

namespace Styrbord.Web.Tests.Processes;

/// <summary>A planner writes, changes and ends the rules the proof-reader follows.</summary>
public sealed class RulePagesTests : IAsyncLifetime
{
    private const string New = "/arshjul/regler/ny?slag=latest";

    private TestSite Site { get; set; } = null!;

    private HttpClient Strategist { get; set; } = null!;

    public async ValueTask InitializeAsync()
    {
        Site = await TestSite.StartSampleAsync();
        Strategist = await Site.SignedInAsync("planeringsstrateg", SampleSignIn.Password);
    }

    public async ValueTask DisposeAsync()
    {
        Strategist.Dispose();
        await Site.DisposeAsync();
    }

    [Fact, TestKit.Requirement("R-076")]
    public async Task Rule_WrittenChangedAndEnded_IsWhatTheProofReaderFollows()
    {
        (await Strategist.CommandAsync(New, "RecordProcessRule", Fields("11"))).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        (await PlainAsync("/arshjul/granskning?kalender=2018")).ShouldContain("Budgeten ska vara beslutad den 15 november.");
        (await Strategist.CommandAsync("/arshjul/regler/egen", "RecordProcessRule", Fields("11", ("rule.validity.to", "2017-12-31")))).StatusCode.ShouldBe(HttpStatusCode.SeeOther);

        Site.Timeline.Current.Process.Rules[new("egen")].Terms.Topics.ShouldBe(["budget.decided"]);
        (await PlainAsync("/api/v1/findings?calendar=2018")).ShouldNotContain("\"egen\"");
        (await PlainAsync("/arshjul/regler")).ShouldContain("till 31 december 2017");
    }

    [Fact]
    public async Task Rule_WithoutSourceAndMonth_SaysWhatIsMissing()
    {
        using var answer = await Strategist.CommandAsync(New, "RecordProcessRule", Fields("", ("rule.source", "")));

        answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        SamplePages.Plain(await answer.TextAsync()).ShouldContain("Källa måste fyllas i");
    }

    [Theory]
    [InlineData("/arshjul/regler/ny?slag=ingen")]
    [InlineData("/arshjul/regler/finns-inte")]
    public async Task Rule_ThatIsNot_IsMissing(string address) => (await Strategist.ShowAsync(address)).StatusCode.ShouldBe(HttpStatusCode.NotFound);

    [Fact]
    public async Task Rules_ForAReader_AreReadAndNotChanged()
    {
        using var reader = await Site.SignedInAsync("lasare", SampleSignIn.Password);

        var page = await (await reader.ShowAsync("/arshjul/regler")).TextAsync();
        page.ShouldContain("Fullmäktige ska fastställa budgeten");
        page.ShouldNotContain("Skriv regeln");
        (await reader.ShowAsync("/arshjul/regler/manad")).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task Notice_OfTheAssembly_FollowsTheRecordedLaw() =>
        (await PlainAsync("/arshjul/2018/sammantraden/mote-rb-fullmaktige-2018-11-26")).ShouldContain("mån 19 nov sista dag för kungörelse, 7 dagar före (5 kap. 13 § kommunallagen (2017:725))");

    private static (string Name, string Value)[] Fields(string month, params (string Name, string Value)[] other) =>
    [
        .. new (string Name, string Value)[]
        {
            ("rule.id", "egen"), ("rule.kind", "latest"), ("rule.level", "practice"), ("rule.severity", "warning"), ("rule.text", "Budgeten ska vara beslutad den 15 november."), ("rule.source", "Regiondirektören"),
            ("rule.validity.from", ""), ("rule.validity.to", ""), ("rule.terms.topics", "budget.decided"), ("rule.terms.month", month), ("rule.terms.day", "15"), ("rule.terms.what", ""),
        }.Where(f => other.All(o => o.Name != f.Name)),
        .. other,
    ];

    private async Task<string> PlainAsync(string address) => SamplePages.Plain(await (await Strategist.ShowAsync(address)).TextAsync());
}
