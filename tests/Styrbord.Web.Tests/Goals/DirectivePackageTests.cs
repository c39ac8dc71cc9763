using System.IO.Compression;
using System.Net;
using System.Net.Http.Headers;
using System.Text;
using Shouldly;
using Styrbord.Domain.Goals;
using Styrbord.TestKit;
using Xunit;

namespace Styrbord.Web.Tests.Goals;

/// <summary>A ZIP file with next year's directive: seen on the page first, then taken in.</summary>
public sealed class DirectivePackageTests : IAsyncLifetime
{
    private const string Page = "/mal/direktiv/paket";

    private TestSite Site { get; set; } = null!;

    public async ValueTask InitializeAsync() => Site = await TestSite.StartSampleAsync();

    public ValueTask DisposeAsync() => Site.DisposeAsync();

    [Fact, Requirement("R-054", "R-058", "R-063")]
    public async Task Page_WithAPackage_ShowsWhatChangesAndTakesItInWhenConfirmed()
    {
        using var strategist = await Site.SignedInAsync("planeringsstrateg", Web.SignIn.SampleSignIn.Password);
        using (var sent = await SendAsync(strategist, Zip("direktiv-2020/")))
        {
            sent.StatusCode.ShouldBe(HttpStatusCode.SeeOther, await sent.TextAsync());
        }

        var shown = await (await strategist.ShowAsync(Page)).TextAsync();
        shown.ShouldContain("<del>1.3 God tillgänglighet</del> <ins>1.3 God tillgänglighet i hela länet</ins>");
        shown.ShouldContain("Ta in Planeringsdirektiv 2020");
        GoalsQueries.Tree(Site.Timeline.Current, 2020).ShouldBeNull();

        using var taken = await strategist.PostAsync(Page, ("_form", "ta-in"), ("seen", Seen(shown)));
        taken.Headers.Location!.OriginalString.ShouldBe("/mal");
        GoalsQueries.Tree(Site.Timeline.Current, 2020)!.Assignments.Count().ShouldBe(34);
        (await (await strategist.ShowAsync(Page)).TextAsync()).ShouldNotContain("Ta in Planeringsdirektiv 2020");
    }

    [Fact]
    public async Task Page_WithSomethingElseThanWasSeen_IsRefusedAndTakesNothingIn()
    {
        using var strategist = await Site.SignedInAsync("planeringsstrateg", Web.SignIn.SampleSignIn.Password);
        using var sent = await SendAsync(strategist, Zip());

        using var refused = await strategist.PostAsync(Page, ("_form", "ta-in"), ("seen", "0"));

        refused.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        GoalsQueries.Tree(Site.Timeline.Current, 2020).ShouldBeNull();
    }

    [Theory]
    [InlineData("../goals.yaml", "pekar utanför paketet")]
    [InlineData("C:\\goals.yaml", "pekar utanför paketet")]
    [InlineData("annat.yaml", "annat.yaml")]
    public async Task Page_WithAFileWhereItMayNotBe_SaysWhere(string path, string word)
    {
        using var strategist = await Site.SignedInAsync("planeringsstrateg", Web.SignIn.SampleSignIn.Password);
        using var refused = await SendAsync(strategist, Zip(also: (path, "goals: []")));

        refused.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await refused.TextAsync()).ShouldContain(word);
    }

    [Fact]
    public async Task Page_WithWhatIsNoZip_SaysSo()
    {
        using var strategist = await Site.SignedInAsync("planeringsstrateg", Web.SignIn.SampleSignIn.Password);
        using var refused = await SendAsync(strategist, Encoding.UTF8.GetBytes("inget paket"));

        refused.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await refused.TextAsync()).ShouldContain("Filen går inte att läsa som en ZIP-fil.");
    }

    [Fact]
    public async Task Page_WithAFileThatUnpacksTooLong_IsRefused()
    {
        using var strategist = await Site.SignedInAsync("planeringsstrateg", Web.SignIn.SampleSignIn.Password);
        using var refused = await SendAsync(strategist, Zip(also: ("bomb.yaml", new string('a', 6 * 1024 * 1024))));

        (await refused.TextAsync()).ShouldContain("är större än 5 MB");
    }

    [Fact]
    public async Task Page_ForASecretary_IsNotAllowed()
    {
        using var secretary = await Site.SignedInAsync("sekreterare-hsn", Web.SignIn.SampleSignIn.Password);

        (await secretary.ShowAsync(Page)).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact, Requirement("R-054")]
    public async Task Api_WithAPackage_PreviewsAndTakesItInOnce()
    {
        await Site.Journal.Accounts.AddTokenAsync("planeringsstrateg", TestSite.Token, TestContext.Current.CancellationToken);
        using var api = Site.Api();
        var preview = await (await ZipAsync(api, "/api/v1/directives/preview")).JsonAsync();

        preview["things"]!.AsArray().Select(t => $"{t!["as"]} {t["kind"]} {t["before"]}").ShouldContain("reworded goal 1.3 god tillgänglighet");
        using (var other = await ZipAsync(api, "/api/v1/directives?seen=0"))
        {
            other.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        }

        using var taken = await ZipAsync(api, $"/api/v1/directives?seen={preview["seen"]}");
        taken.StatusCode.ShouldBe(HttpStatusCode.OK, await taken.TextAsync());
        GoalsQueries.Tree(Site.Timeline.Current, 2020)!.Goals.Count().ShouldBe(11);
    }

    private static string Seen(string page) => page.Split("name=\"seen\" value=\"")[1].Split('"')[0];

    private static Task<HttpResponseMessage> ZipAsync(HttpClient api, string path)
    {
        var body = new ByteArrayContent(Zip());
        body.Headers.ContentType = new("application/zip");
        return api.PostAsync(new Uri(path, UriKind.Relative), body, TestContext.Current.CancellationToken);
    }

    private static async Task<HttpResponseMessage> SendAsync(HttpClient browser, byte[] zip)
    {
        using var form = new MultipartFormDataContent();
        var file = new ByteArrayContent(zip);
        file.Headers.ContentType = new MediaTypeHeaderValue("application/zip");
        form.Add(file, "paket", "direktiv.zip");
        return await browser.PostAsync(new Uri(Page, UriKind.Relative), form, TestContext.Current.CancellationToken);
    }

    /// <summary>The sample's own directive told again for 2020, with one goal renamed.</summary>
    private static byte[] Zip(string folder = "", (string Path, string Text)? also = null)
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (path, text) in NextYearPackage.Files(g => g.Replace("name: god tillgänglighet", "name: god tillgänglighet i hela länet", StringComparison.Ordinal)).Select(f => (folder + f.Path, f.Text)).Concat(also is { } one ? [one] : []))
            {
                using var writer = new StreamWriter(zip.CreateEntry(path).Open());
                writer.Write(text);
            }
        }

        return bytes.ToArray();
    }
}
