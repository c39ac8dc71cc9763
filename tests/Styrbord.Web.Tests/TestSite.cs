using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Styrbord.Domain.Access;
using Styrbord.Domain.Kernel;
using Styrbord.Domain.Organisation;
using Styrbord.Web.Shared;
using Styrbord.Web.Shared.Forms;
using Styrbord.Web.Shared.Views;
using Styrbord.Web.SignIn;

namespace Styrbord.Web.Tests;

/// <summary>The real pages on a port of their own over a timeline in memory.</summary>
public sealed class TestSite : IAsyncDisposable
{
    private readonly WebApplication _app;

    private TestSite(WebApplication app) => _app = app;

    internal TestSource Source => (TestSource)_app.Services.GetRequiredService<IAuthoritySource>();

    public Uri Address => new(_app.Urls.Single());

    public static async Task<TestSite> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls(Environment.GetEnvironmentVariable("DEVURL") ?? "http://127.0.0.1:0");
        builder.Services.AddLogging(l => l.SetMinimumLevel(LogLevel.Warning));
        builder.Services.AddSingleton(TimeProvider.System);
        builder.Services.AddSingleton(new AuthorityClock(new FixedClock(new DateTimeOffset(2018, 9, 13, 6, 0, 0, TimeSpan.Zero))));
        builder.Services.AddSingleton<IAuthoritySource, TestSource>().AddSingleton<IAccounts, TestAccounts>();
        builder.Services.AddSingleton(CommandCatalogue.OfModel).AddSingleton(new SampleSignIn("")).AddStyrbordWeb();
        var app = builder.Build();
        app.UseStyrbordWeb();
        await app.StartAsync();
        var site = new TestSite(app);
        site.Source.System(new NameAuthority("Region Prov"));
        site.Source.System(new GrantRole(new ItemId("r1"), "strateg", Role.SystemAdministrator, null, new DateOnly(2018, 1, 1)));
        site.Source.System(new GrantRole(new ItemId("r2"), "strateg", Role.PlanningStrategist, null, new DateOnly(2018, 1, 1)));
        return site;
    }

    /// <summary>A browser of sorts: keeps cookies, follows no redirects, says where its requests come from.</summary>
    public HttpClient Browser()
    {
        var handler = new HttpClientHandler { AllowAutoRedirect = false, CookieContainer = new CookieContainer() };
        var client = new HttpClient(handler) { BaseAddress = Address };
        client.DefaultRequestHeaders.Add("Sec-Fetch-Site", "same-origin");
        return client;
    }

    public async Task<HttpClient> SignedInAsync(string account = "strateg")
    {
        var browser = Browser();
        using var form = Form(("konto", account), ("losenord", TestAccounts.Password));
        using var answer = await browser.PostAsync(new Uri("/logga-in", UriKind.Relative), form);
        return answer.StatusCode == HttpStatusCode.SeeOther ? browser : throw new InvalidOperationException($"{answer.StatusCode}");
    }

    public static FormUrlEncodedContent Form(params (string Name, string Value)[] fields) =>
        new(fields.Select(f => KeyValuePair.Create(f.Name, f.Value)));

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private sealed class FixedClock(DateTimeOffset now) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => now;
    }
}
