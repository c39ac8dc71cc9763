using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Styrbord.Domain;
using Styrbord.Domain.Access;
using Styrbord.Domain.Kernel;
using Styrbord.Domain.Organisation;
using Styrbord.Rendering.Pdf;
using Styrbord.Timeline;
using Styrbord.Web.Shared;
using Styrbord.Web.SignIn;

namespace Styrbord.Web.Tests;

/// <summary>The real pages on a port of their own, over a timeline in a file of its own, on 13 September 2018.</summary>
public sealed class TestSite : IAsyncDisposable
{
    public const string Password = "ett riktigt långt lösenord";
    public const string Token = "en-nyckel-bara-for-prov";
    private static readonly string PasswordHash = PasswordCheck.HashOf(Password);
    private readonly WebApplication _app;
    internal Journal Journal { get; }

    private readonly string _folder;

    private TestSite(WebApplication app, Journal journal, AuthorityTimeline timeline, string folder) =>
        (_app, Journal, Timeline, _folder) = (app, journal, timeline, folder);

    internal AuthorityTimeline Timeline { get; }

    internal IServiceProvider Services => _app.Services;

    public Uri Address => new(_app.Urls.Single());

    /// <summary>The sample, with its accounts.</summary>
    public static Task<TestSite> StartSampleAsync() => StartPackageAsync(SampleFolder);

    /// <summary>A package's authority, with its accounts, on its own last day or a later one.</summary>
    public static async Task<TestSite> StartPackageAsync(string package, DateOnly? day = null)
    {
        var site = await StartAsync(fill: false, day: day);
        var imported = await Host.PackageImport.RunAsync(site.Journal, site.Timeline, package, trial: false, default);
        return imported.Ok ? site : throw new InvalidOperationException(string.Join('\n', imported.Lines));
    }

    /// <param name="pdf">Makes PDFs instead of LibreOffice.</param>
    /// <param name="day">The authority's day instead of 13 September 2018.</param>
    /// <param name="server">The server's own clock instead of the real one.</param>
    /// <param name="readiness">What requests wait for instead of nothing.</param>
    public static async Task<TestSite> StartAsync(bool fill = true, IPdfConverter? pdf = null, DateOnly? day = null, TimeProvider? server = null, Readiness? readiness = null)
    {
        var folder = Directory.CreateTempSubdirectory("styrbord-").FullName;
        var journal = await Journal.OpenSqliteAsync(Path.Combine(folder, "prov.db"), server);
        var timeline = await AuthorityTimeline.StartAsync(journal, new TimelineOptions
        {
            Access = (authority, command, context) => AccessRules.Judge(authority, Model.CommandsByType[command.GetType()], command, context),
            Clock = new DayClock(day ?? new DateOnly(2018, 9, 13), TimeProvider.System),
        });
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls(Environment.GetEnvironmentVariable("STYRBORD_TEST_URL") ?? "http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        builder.Services.AddSingleton(journal).AddSingleton(timeline).AddSingleton(TimeProvider.System).AddSingleton(SampleSignIn.None).AddSingleton(readiness ?? Readiness.Now).AddStyrbordWeb();
        builder.Services.AddSingleton(pdf ?? new LibreOfficeConverter(new LibreOfficeOptions()));
        var app = builder.Build();
        app.UseStyrbordWeb();
        await app.StartAsync();
        var site = new TestSite(app, journal, timeline, folder);
        if (fill)
        {
            await site.FillAsync();
        }

        return site;
    }

    internal static string SampleFolder => FolderOf("samples", "blekinge-2019");

    /// <summary>A folder of the repository.</summary>
    internal static string FolderOf(params string[] parts)
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "Styrbord.slnx")))
        {
            folder = Path.GetDirectoryName(folder)!;
        }

        return Path.Combine([folder, .. parts]);
    }

    /// <summary>Runs a command as the system does: for what must be there before the test.</summary>
    public async Task GivenAsync(params IReadOnlyList<Command> commands)
    {
        foreach (var command in commands)
        {
            var result = await Timeline.ExecuteAsync(command, Guid.CreateVersion7().ToString(), Context.SystemActor);
            _ = result as CommandResult.Accepted ?? throw new InvalidOperationException($"{command}: {result}");
        }
    }

    /// <summary>A browser of sorts: keeps cookies, follows no redirects, says where its requests come from.</summary>
    public HttpClient Browser()
    {
        var handler = new HttpClientHandler { AllowAutoRedirect = false, CookieContainer = new CookieContainer() };
        var client = new HttpClient(handler) { BaseAddress = Address };
        client.DefaultRequestHeaders.Add("Sec-Fetch-Site", "same-origin");
        return client;
    }

    public async Task<HttpClient> SignedInAsync(string account = "strateg", string password = Password)
    {
        var browser = Browser();
        using var answer = await browser.PostAsync("/logga-in", ("konto", account), ("losenord", password));
        return answer.StatusCode == HttpStatusCode.SeeOther ? browser : throw new InvalidOperationException($"{answer.StatusCode}");
    }

    /// <summary>A program with the strategist's token.</summary>
    public HttpClient Api()
    {
        var client = new HttpClient { BaseAddress = Address };
        client.DefaultRequestHeaders.Authorization = new("Bearer", Token);
        return client;
    }

    public async ValueTask DisposeAsync()
    {
        await _app.DisposeAsync();
        await Timeline.DisposeAsync();
        await Journal.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }

    private async Task FillAsync()
    {
        await AddAsync("strateg", "Planeringsstrateg");
        await AddAsync("lasare", "Läsare & gäst");
        await Journal.Accounts.AddTokenAsync("strateg", Token);
        await GivenAsync(
            new NameAuthority("Region Prov"),
            new GrantRole(new ItemId("r1"), "strateg", Role.SystemAdministrator, null, new DateOnly(2018, 1, 1)),
            new GrantRole(new ItemId("r2"), "strateg", Role.PlanningStrategist, null, new DateOnly(2018, 1, 1)));
    }

    internal Task<bool> AddAsync(string id, string name) =>
        Journal.Accounts.AddAsync(new Account { Id = id, Name = name, PasswordHash = PasswordHash, SecurityStamp = "1" });
}
