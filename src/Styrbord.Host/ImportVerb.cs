using System.CommandLine;

namespace Styrbord.Host;

internal static class ImportVerb
{
    public static Command Make(WhereOptions where, Terminal say)
    {
        var path = new Argument<string>("PAKET") { Description = "Mapp med package.yaml" };
        var trial = new Option<bool>("--dry-run") { Description = "Visa vad som skulle hända, skriv inget" };
        var verb = new Command("import", "Läs in ett paket i en tom databas, eller nästa års direktiv i en som har innehåll") { path, trial };
        verb.SetAction(async (asked, cancel) =>
        {
            await using var begun = await where.BeginAsync(asked, cancel);
            var clock = new StartClock();
            await using var timeline = await Running.StartAsync(begun.Journal, clock, null, cancel);
            if (timeline.Current.Sequence > 0)
            {
                // a sample lives on its own day
                await Running.SetAsync(clock, begun.Journal, timeline, null, cancel);
            }

            var imported = await PackageImport.RunAsync(begun.Journal, timeline, asked.GetValue(path)!, asked.GetValue(trial), cancel);
            var writer = imported.Ok ? say.Output : say.Error;
            foreach (var line in imported.Lines)
            {
                await writer.WriteLineAsync(line);
            }

            if (imported.Ok && !asked.GetValue(trial))
            {
                begun.Keep();
            }

            return imported.Ok ? 0 : 1;
        });
        return verb;
    }
}
