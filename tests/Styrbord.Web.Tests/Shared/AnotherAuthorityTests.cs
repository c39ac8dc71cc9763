using Shouldly;
using Styrbord.TestKit;
using Styrbord.Web.SignIn;
using Xunit;

namespace Styrbord.Web.Tests.Shared;

/// <summary>
/// A small kommun, made up, loaded from a package without a line of code: other bodies, levels of units, names and years, two perspectives
/// of equal rank and words of its own. Its pages must not take it for a region.
/// </summary>
public sealed class AnotherAuthorityTests(AnotherAuthority there) : IClassFixture<AnotherAuthority>
{
    private static readonly string[] Foreign = ["region", "landsting", "blekinge", "invånare och samhälle", "överordnat", "verksamhetsplan", "planeringsdirektiv", "inriktningsmål", "insatsområde", "koncernmall", "sjukvård", "system."];

    [Theory, Requirement("R-001")]
    [InlineData("/", "Komplettera förslaget för nämnden för stöd och omsorg")]
    [InlineData("/roda-traden", "En kommun att växa i, hela livet.")]
    [InlineData("/roda-traden/2026/A1.1b", "Alla nämnder ska skriva så att invånarna förstår.")]
    [InlineData("/roda-traden/2026/B1.1a/nso", "Hembesöken prövas i två områden.")]
    [InlineData("/roda-traden/2026/A1.1b", "Fokusområde och uppdrag")]
    [InlineData("/roda-traden/2026/tackning", "4 uppdrag, fyra nämnder")]
    [InlineData("/roda-traden/2026/luckor", "En nämnd har inga luckor: barn- och skolnämnden.")]
    [InlineData("/planer", "Nämndplaner 2026")]
    [InlineData("/planer/bsn/2026", "Förslag till nämndplan 2026")]
    [InlineData("/planer/nso/2026", "Fyra krav återstår före beslut")]
    [InlineData("/planer/nso/2026/B1", "Hembesöken prövas i två områden.")]
    [InlineData("/planer/2026?oppna=bygg-miljo", "Öppna plan för Bygg- och miljönämnden")]
    [InlineData("/mal", "mål 2026")]
    [InlineData("/mal/A1", "Fokusområden")]
    [InlineData("/mal/direktiv", "Lägg till fokusområde")]
    [InlineData("/handlingsplaner/2026", "Handlingsplaner 2026")]
    [InlineData("/beslut", "EX 2025/31")]
    [InlineData("/beslut/2026/arende-plan-2026-bsn", "Barn- och skolnämnden beslutar om förslaget till nämndplan 2026.")]
    [InlineData("/dokument/direktiv-2026", "Kommunfullmäktige bestämmer vad nämnderna ska lägga kraft på nästa år.")]
    [InlineData("/dokument/innehall-innehall-plan-2026-bsn", "Varje förskola har en läsplan senast i augusti 2026.")]
    [InlineData("/organisation", "Förskolan Lunden enhet")]
    [InlineData("/organisation/bsn", "Nämndplan 2026")]
    [InlineData("/konto", "Planeringsstrateg")]
    public async Task Page_OfAnInventedKommun_ReadsAsItsOwn(string path, string expected)
    {
        using var answer = await there.Browser.ShowAsync(path);
        var html = await answer.TextAsync();
        ((int)answer.StatusCode).ShouldBe(200, html);
        html.ShouldBeOneWellMadePage();

        var text = SamplePages.Plain(html[html.IndexOf("<body", StringComparison.Ordinal)..]);

        text.ShouldContain(expected);
        Foreign.Where(word => text.Contains(word, StringComparison.OrdinalIgnoreCase)).ShouldBeEmpty(text);
    }
}

/// <summary>One site over the package for all its pages, and a strategist in front of it.</summary>
public sealed class AnotherAuthority : IAsyncLifetime
{
    private TestSite _site = null!;

    public HttpClient Browser { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        _site = await TestSite.StartPackageAsync(TestSite.FolderOf("tests", "packages", "exempelkommun-2026"));
        Browser = await _site.SignedInAsync("strateg", SampleSignIn.Password);
    }

    public ValueTask DisposeAsync()
    {
        Browser.Dispose();
        return _site.DisposeAsync();
    }
}
