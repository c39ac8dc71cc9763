using System.CommandLine;

namespace Styrbord.Host;

internal static class ImportVerb
{
    public static Command Make(WhereOptions where, Terminal say)
    {
        var path = new Argument<string>("PAKET") { Description = "Mapp med package.yaml" };
        var trial = new Option<bool>("--dry-run") { Description = "Visa vad som skulle hända, skriv inget" };
        var verb = new Command("import", "Läs in ett paket i en tom databas") { path, trial };
        verb.SetAction(async (asked, cancel) =>
        {
            await using var journal = await where.OpenAsync(asked, cancel);
            await using var timeline = await Running.StartAsync(journal, TimeProvider.System, null, cancel);
            var imported = await PackageImport.RunAsync(journal, timeline, asked.GetValue(path)!, asked.GetValue(trial), cancel);
            var writer = imported.Ok ? say.Output : say.Error;
            foreach (var line in imported.Lines)
            {
                await writer.WriteLineAsync(line);
            }

            return imported.Ok ? 0 : 1;
        });
        return verb;
    }
}
