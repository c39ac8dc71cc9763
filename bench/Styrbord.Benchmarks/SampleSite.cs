using Styrbord.Domain;
using Styrbord.Domain.Kernel;
using Styrbord.Host;
using Styrbord.Timeline;
using Styrbord.Web.SignIn;

namespace Styrbord.Benchmarks;

/// <summary>The whole site with the sample on its day, in this process.</summary>
internal static class SampleSite
{
    public static async Task UseAsync(Func<Uri, Authority, Task> use)
    {
        var folder = Directory.CreateTempSubdirectory("styrbord-bench-").FullName;
        var clock = new StartClock();
        await using (var journal = await Journal.OpenSqliteAsync(Path.Combine(folder, "exempel.db")))
        await using (var timeline = await Running.StartAsync(journal, clock, null, default))
        {
            var imported = await PackageImport.RunAsync(journal, timeline, Path.Combine(AppContext.BaseDirectory, "samples", "blekinge-2019"), trial: false, default);
            if (!imported.Ok)
            {
                throw new InvalidOperationException(string.Join('\n', imported.Lines));
            }

            clock.StartAt(DateTimeOffset.FromUnixTimeMilliseconds(Math.Max(Days.MorningOf(new(2018, 9, 13)), timeline.Current.LastAt)));
            await using var site = Site.Build(journal, timeline, "http://127.0.0.1:0", Task.FromResult(SampleSignIn.None));
            await site.StartAsync();
            await use(new Uri(site.Urls.Single()), timeline.Current);
        }

        Directory.Delete(folder, recursive: true);
    }

    /// <returns>The session's cookie.</returns>
    public static async Task<string> SignInAsync(Uri address, string account)
    {
        using var handler = new HttpClientHandler { AllowAutoRedirect = false };
        using var http = new HttpClient(handler) { BaseAddress = address };
        http.DefaultRequestHeaders.Add("Sec-Fetch-Site", "same-origin");
        using var form = new FormUrlEncodedContent([new("konto", account), new("losenord", SampleSignIn.Password)]);
        using var answer = await http.PostAsync(new Uri("/logga-in", UriKind.Relative), form);
        return answer.Headers.GetValues("Set-Cookie").First(c => c.StartsWith("styrbord=", StringComparison.Ordinal)).Split(';')[0];
    }
}
