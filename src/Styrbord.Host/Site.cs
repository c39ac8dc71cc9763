using Styrbord.Timeline;
using Styrbord.Web;
using Styrbord.Web.Shared;
using Styrbord.Web.SignIn;
using Styrbord.Web.Work.Reminding;

namespace Styrbord.Host;

/// <summary>The web server around the pages.</summary>
internal static class Site
{
    public static async Task<WebApplication> StartAsync(Journal journal, AuthorityTimeline timeline, string urls, MailSettings mail, Task<SampleSignIn> loaded, CancellationToken cancel)
    {
        var app = Build(journal, timeline, urls, loaded, mail);
        try
        {
            await app.StartAsync(cancel);
            return app;
        }
        catch
        {
            await app.DisposeAsync();
            throw;
        }
    }

    /// <summary>Tells where the started site is and runs it until it is told to stop.</summary>
    public static async Task RunAsync(WebApplication app, AuthorityTimeline timeline, Terminal say, CancellationToken cancel)
    {
        foreach (var url in app.Urls)
        {
            await say.LineAsync($"Styrbord: {url.Replace("127.0.0.1", "localhost", StringComparison.Ordinal)}");
        }

        await say.LineAsync($"Dagen är {timeline.Today:yyyy-MM-dd}.");
        if (app.Services.GetRequiredService<SampleSignIn>().Accounts is { Count: > 0 } sample)
        {
            await say.LineAsync($"Logga in med ett konto i listan på inloggningssidan, till exempel {(sample.Contains("planeringsstrateg", StringComparer.Ordinal) ? "planeringsstrateg" : sample[0])}. Lösenord: {SampleSignIn.Password}");
        }

        await app.WaitForShutdownAsync(cancel);
    }

    /// <param name="loaded">Done with the sample's accounts when the authority is read in: what every request waits for.</param>
    public static WebApplication Build(Journal journal, AuthorityTimeline timeline, string urls, Task<SampleSignIn> loaded, MailSettings? mail = null)
    {
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { ContentRootPath = AppContext.BaseDirectory });
        builder.WebHost.UseKestrelHttpsConfiguration().UseUrls(urls).ConfigureKestrel(k =>
        {
            k.AddServerHeader = false;
            k.Limits.MaxRequestBodySize = StyrbordWeb.MaxBody;
        });
        builder.Logging.ClearProviders().SetMinimumLevel(LogLevel.Warning).AddJsonConsole();

        // keys lie in the database, which is guarded as a whole
        builder.Logging.AddFilter("Microsoft.AspNetCore.DataProtection", LogLevel.Error);

        // who has read what a party group works on is always told
        builder.Logging.AddFilter("Styrbord.Web.Economy.AlternativeDesk", LogLevel.Information);

        // a failed start is told by the verb itself
        builder.Logging.AddFilter("Microsoft.Extensions.Hosting", LogLevel.None);
        builder.Services.AddSingleton(journal).AddSingleton(timeline).AddSingleton(TimeProvider.System);
        builder.Services.AddSingleton(new Readiness(loaded)).AddSingleton(_ => loaded.Result).AddSingleton(mail ?? MailSettings.Off);
        builder.Services.AddStyrbordWeb();
        var app = builder.Build();
        app.UseStyrbordWeb();
        return app;
    }
}
