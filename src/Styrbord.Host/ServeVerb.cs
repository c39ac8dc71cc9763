using System.CommandLine;
using Styrbord.Timeline;
using Styrbord.Web.SignIn;
using Styrbord.Web.Work.Reminding;
using Days = Styrbord.Domain.Kernel.Days;

namespace Styrbord.Host;

internal static class ServeVerb
{
    public static Command Make(WhereOptions where, Terminal say)
    {
        var urls = new Option<string>("--urls") { Description = "Adresser att lyssna på, åtskilda av semikolon", DefaultValueFactory = _ => "http://127.0.0.1:5080", HelpName = "http://127.0.0.1:5080" };
        urls.Validators.Add(given =>
        {
            if (given.Tokens.Any(t => !t.Value.Split(';').All(IsAddress)))
            {
                given.AddError("--urls");
            }
        });
        var day = new Option<DateOnly?>("--idag") { Description = "Starta klockan kl. 08.00 den här dagen", HelpName = "ÅÅÅÅ-MM-DD" };
        var empty = new Option<bool>("--utan-exempel") { Description = "Läs inte in exemplet i en tom databas" };
        var verb = new Command("serve", "Starta Styrbord") { urls, day, empty, MailVerb.Anyway };
        verb.SetAction(async (asked, cancel) =>
        {
            var (mail, wrong) = MailVerb.Settings();
            if (wrong is not null)
            {
                return await say.FailAsync($"styrbord: {wrong}");
            }

            await using var journal = await where.OpenAsync(asked, cancel);
            var clock = new StartClock();
            await using var timeline = await Running.StartAsync(journal, clock, Fault(say), cancel);

            // nobody is reminded of a day that is only pretended, be it asked for or the sample's own
            var pretended = asked.GetValue(day) is not null || (timeline.Current.Sequence == 0 ? !asked.GetValue(empty) && Directory.Exists(Sample) : await Running.IsSampleAsync(journal, cancel));
            mail = pretended && !asked.GetValue(MailVerb.Anyway) ? MailSettings.Off with { Site = mail.Site } : mail;
            var loaded = new TaskCompletionSource<SampleSignIn>();
            // the site is put together while the sample is read in; its first request waits for that
            var starting = Task.Run(() => Site.StartAsync(journal, timeline, asked.GetValue(urls)!, mail, loaded.Task, cancel), cancel);
            var failed = timeline.Current.Sequence == 0 && !asked.GetValue(empty) && await SampleAsync(journal, timeline, say, cancel) != 0;
            await using var site = await starting;
            try
            {
                if (failed)
                {
                    return 1;
                }

                if (asked.GetValue(day) is { } chosen && Days.EndOf(chosen) <= timeline.Current.LastAt)
                {
                    return await say.FailAsync($"--idag {chosen:yyyy-MM-dd} ligger före det senaste i databasen, {Days.InSweden(timeline.Current.LastAt):yyyy-MM-dd}.");
                }

                await Running.SetAsync(clock, journal, timeline, asked.GetValue(day), cancel);
                loaded.SetResult(new((await journal.Registers.GetAsync(SampleSignIn.Register, cancel))?.Split(' ') ?? []));
                await Site.RunAsync(site, timeline, say, cancel);
                return 0;
            }
            finally
            {
                loaded.TrySetCanceled(CancellationToken.None);
            }
        });
        return verb;
    }

    private static string Sample => Path.Combine(AppContext.BaseDirectory, "samples", "blekinge-2019");

    private static bool IsAddress(string address) =>
        (address.StartsWith("http://", StringComparison.Ordinal) || address.StartsWith("https://", StringComparison.Ordinal)) && Uri.TryCreate(address.Replace("//*", "//0", StringComparison.Ordinal).Replace("//+", "//0", StringComparison.Ordinal), UriKind.Absolute, out _);

    private static async Task<int> SampleAsync(Journal journal, AuthorityTimeline timeline, Terminal say, CancellationToken cancel)
    {
        if (!Directory.Exists(Sample))
        {
            return 0;
        }

        var imported = await PackageImport.RunAsync(journal, timeline, Sample, trial: false, cancel);
        foreach (var line in imported.Lines)
        {
            await (imported.Ok ? say.Output : say.Error).WriteLineAsync(line);
        }

        return imported.Ok ? 0 : 1;
    }

    private static Action<Exception> Fault(Terminal say) => lost => say.Error.WriteLine($"styrbord: databasen: {lost.Message}");
}
