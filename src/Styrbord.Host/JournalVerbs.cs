using System.CommandLine;
using System.Globalization;
using Styrbord.Domain.Economy;
using Styrbord.Timeline;
using Styrbord.Timeline.Backups;

namespace Styrbord.Host;

/// <summary>Verbs that read, copy or bring back the whole journal.</summary>
internal static class JournalVerbs
{
    public static Command Verify(WhereOptions where, Terminal say)
    {
        var verb = new Command("verify", "Kontrollera hela journalen: kedjan, texterna, kommandona och filerna");
        verb.SetAction(async (asked, cancel) =>
        {
            await using var journal = await where.FindAsync(asked, cancel);
            var found = await journal.VerifyAsync(Vocabulary.OfModel, ct: cancel);
            foreach (var fault in found.Faults)
            {
                await say.Error.WriteLineAsync($"{fault.Kind}: {fault.Subject}");
            }

            foreach (var (text, by) in found.Removed)
            {
                await say.LineAsync(by is null ? $"Undanhållen utan beslut i journalen: {text}" : $"Undanhållen genom händelse {by}: {text}");
            }

            foreach (var wrong in found.Reconciliation.Where(l => l.Judgement == Judgement.Error))
            {
                await say.LineAsync($"Stämmer inte: {wrong.Name} {wrong.Year}, ska vara {wrong.ExpectedTkr} tkr och är {wrong.FoundTkr} tkr");
            }

            if (!found.Reconciliation.IsEmpty)
            {
                await say.LineAsync($"Avstämning: {found.Reconciliation.Count(l => l.Judgement == Judgement.Exact)} stämmer, {found.Reconciliation.Count(l => l.Judgement == Judgement.Rounding)} avrundade, {found.Reconciliation.Count(l => l.Judgement == Judgement.Error)} fel");
            }

            await say.LineAsync($"{found.Events} händelser, {found.Commands} kommandon, {found.Texts} texter ({found.Withheld} undanhållna), {found.Blobs} filer, kedja {found.Head}");
            return found.IsWhole ? 0 : 1;
        });
        return verb;
    }

    public static Command Replay(WhereOptions where, Terminal say)
    {
        var till = new Option<DateOnly>("--till") { Description = "Dag", Required = true, HelpName = "ÅÅÅÅ-MM-DD" };
        var verb = new Command("replay", "Spela upp till och med en dag och visa lägets kontrollsumma") { till };
        verb.SetAction(async (asked, cancel) =>
        {
            await using var journal = await where.FindAsync(asked, cancel);
            await using var timeline = await Running.StartAsync(journal, TimeProvider.System, null, cancel);
            var authority = await timeline.AsOfAsync(asked.GetValue(till), cancel);
            await say.LineAsync($"{authority.Sequence} {authority.StateHash()}");
            return 0;
        });
        return verb;
    }

    public static Command Backup(WhereOptions where, Terminal say)
    {
        var file = new Argument<string>("FIL");
        var replace = new Option<bool>("--ersatt") { Description = "Skriv över filen om den finns" };
        var verb = new Command("backup", "Säkerhetskopiera allt till en fil medan servern går") { file, replace };
        verb.SetAction(async (asked, cancel) =>
        {
            await using var journal = await where.FindAsync(asked, cancel);
            var taken = await journal.BackupAsync(Path.GetFullPath(asked.GetValue(file)!), asked.GetValue(replace), cancel);
            await say.LineAsync($"{taken.Sequence} händelser, {taken.Bytes} byte, kedja {taken.Head}");
            return 0;
        });
        return verb;
    }

    public static Command Restore(WhereOptions where, Terminal say)
    {
        var file = new Argument<string>("FIL");
        var till = new Option<string?>("--till") { Description = "Händelsens nummer, eller ögonblick (ISO 8601)", HelpName = "N|ÖGONBLICK" };
        var verb = new Command("restore", "Återställ en säkerhetskopia i en tom databas") { file, till };
        verb.SetAction(async (asked, cancel) =>
        {
            if (Till(asked.GetValue(till)) is not { } end)
            {
                return await say.FailAsync("--till ska vara händelsens nummer eller ett ögonblick, till exempel 2018-09-13T12:00:00Z");
            }

            await using var begun = await where.BeginAsync(asked, cancel);
            var found = await begun.Journal.RestoreAsync(asked.GetValue(file)!, Vocabulary.OfModel, end, cancel);
            foreach (var fault in found.Faults)
            {
                await say.Error.WriteLineAsync($"{fault.Kind}: {fault.Subject}");
            }

            if (found.IsWhole)
            {
                begun.Keep();
            }

            await say.LineAsync(found.IsWhole ? $"{found.Events} händelser återställda, kedja {found.Head}" : "Kopian är skadad. Inget har återställts.");
            return found.IsWhole ? 0 : 1;
        });
        return verb;
    }

    private static RestoreTill? Till(string? text) =>
        text is null ? RestoreTill.End
        : long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var sequence) ? new RestoreTill(sequence, null)
        : DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var instant) ? new RestoreTill(null, instant.ToUnixTimeMilliseconds())
        : null;
}
