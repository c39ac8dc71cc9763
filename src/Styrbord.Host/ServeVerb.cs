using System.CommandLine;
using Styrbord.Domain;
using Styrbord.Timeline;
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
        var verb = new Command("serve", "Starta Styrbord") { urls, day, empty };
        verb.SetAction(async (asked, cancel) =>
        {
            // half a second of the start on one core, nothing on two
            _ = Task.Run(Model.Prepare, cancel);
            await using var journal = await where.OpenAsync(asked, cancel);
            var clock = new StartClock();
            await using var timeline = await Running.StartAsync(journal, clock, Fault(say), cancel);
            if (timeline.Current.Sequence == 0 && !asked.GetValue(empty) && await SampleAsync(journal, timeline, say, cancel) != 0)
            {
                return 1;
            }

            if (asked.GetValue(day) is { } chosen && Days.EndOf(chosen) <= timeline.Current.LastAt)
            {
                return await say.FailAsync($"--idag {chosen:yyyy-MM-dd} ligger före det senaste i databasen, {Days.InSweden(timeline.Current.LastAt):yyyy-MM-dd}.");
            }

            await Running.SetAsync(clock, journal, timeline, asked.GetValue(day), cancel);
            await Site.RunAsync(journal, timeline, asked.GetValue(urls)!, say, cancel);
            return 0;
        });
        return verb;
    }

    private static bool IsAddress(string address) =>
        (address.StartsWith("http://", StringComparison.Ordinal) || address.StartsWith("https://", StringComparison.Ordinal)) && Uri.TryCreate(address.Replace("//*", "//0", StringComparison.Ordinal).Replace("//+", "//0", StringComparison.Ordinal), UriKind.Absolute, out _);

    private static async Task<int> SampleAsync(Journal journal, AuthorityTimeline timeline, Terminal say, CancellationToken cancel)
    {
        var folder = Path.Combine(AppContext.BaseDirectory, "samples", "blekinge-2019");
        if (!Directory.Exists(folder))
        {
            return 0;
        }

        var imported = await PackageImport.RunAsync(journal, timeline, folder, trial: false, cancel);
        foreach (var line in imported.Lines)
        {
            await (imported.Ok ? say.Output : say.Error).WriteLineAsync(line);
        }

        return imported.Ok ? 0 : 1;
    }

    private static Action<Exception> Fault(Terminal say) => lost => say.Error.WriteLine($"styrbord: databasen: {lost.Message}");
}
