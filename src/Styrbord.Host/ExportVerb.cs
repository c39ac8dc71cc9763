using System.CommandLine;

namespace Styrbord.Host;

internal static class ExportVerb
{
    public static Command Make(WhereOptions where, Terminal say)
    {
        var path = new Argument<string>("MAPP") { Description = "Ny eller tom mapp" };
        var verb = new Command("export", "Skriv hela organisationens historik som ett paket som import läser in i en tom databas") { path };
        verb.SetAction(async (asked, cancel) =>
        {
            await using var journal = await where.FindAsync(asked, cancel);
            await using var timeline = await Running.StartAsync(journal, TimeProvider.System, null, cancel);
            var exported = await PackageExport.RunAsync(journal, timeline, asked.GetValue(path)!, cancel);
            await (exported.Ok ? say.Output : say.Error).WriteLineAsync(exported.Line);
            return exported.Ok ? 0 : 1;
        });
        return verb;
    }
}
