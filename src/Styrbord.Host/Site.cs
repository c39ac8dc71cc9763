using Styrbord.Timeline;
using Styrbord.Web;
using Styrbord.Web.SignIn;

namespace Styrbord.Host;

/// <summary>The web server around the pages.</summary>
internal static class Site
{
    public static async Task RunAsync(Journal journal, AuthorityTimeline timeline, string urls, Terminal say, CancellationToken cancel)
    {
        var sample = (await journal.Registers.GetAsync(SampleSignIn.Register, cancel))?.Split(' ') ?? [];
        await using var app = Build(journal, timeline, new SampleSignIn(sample), urls);
        await app.StartAsync(cancel);
        foreach (var url in app.Urls)
        {
            await say.LineAsync($"Styrbord: {url.Replace("127.0.0.1", "localhost", StringComparison.Ordinal)}");
        }

        await say.LineAsync($"Dagen är {timeline.Today:yyyy-MM-dd}.");
        if (sample.Length > 0)
        {
            await say.LineAsync($"Logga in med ett konto i listan på inloggningssidan, till exempel {(sample.Contains("planeringsstrateg", StringComparer.Ordinal) ? "planeringsstrateg" : sample[0])}. Lösenord: {SampleSignIn.Password}");
        }

        await app.WaitForShutdownAsync(cancel);
    }

    public static WebApplication Build(Journal journal, AuthorityTimeline timeline, SampleSignIn sample, string urls)
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

        // a failed start is told by the verb itself
        builder.Logging.AddFilter("Microsoft.Extensions.Hosting", LogLevel.None);
        builder.Services.AddSingleton(journal).AddSingleton(timeline).AddSingleton(TimeProvider.System).AddSingleton(sample);
        builder.Services.AddStyrbordWeb();
        var app = builder.Build();
        app.UseStyrbordWeb();
        return app;
    }
}
