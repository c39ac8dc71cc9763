using System.Collections.Immutable;
using System.Globalization;
using Styrbord.Domain;
using Styrbord.Domain.Kernel;
using Styrbord.Exchange.Package;
using Styrbord.Timeline;
using Styrbord.Web.SignIn;

namespace Styrbord.Host;

/// <summary>What became of an export, in words for the terminal.</summary>
internal sealed record Exported(bool Ok, string Line);

/// <summary>Writes a whole authority as a package: into a folder beside the wanted one, which takes its place when all is written.</summary>
internal static class PackageExport
{
    private const int AtOnce = 1000;

    public static async Task<Exported> RunAsync(Journal journal, AuthorityTimeline timeline, string folder, CancellationToken cancel)
    {
        if (string.IsNullOrWhiteSpace(folder))
        {
            return new Exported(false, "Ange en ny eller tom mapp. Inget har skrivits.");
        }

        var (target, state) = (Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder)), timeline.Current);
        if (Refusal(timeline, target) is { } refusal)
        {
            return new Exported(false, $"{refusal} Inget har skrivits.");
        }

        var beside = $"{target}.{Guid.CreateVersion7():N}";
        try
        {
            var accounts = await AccountsAsync(journal, cancel);
            var entries = await EntriesAsync(timeline, state.Sequence, cancel);
            if (entries.IsEmpty)
            {
                return new Exported(false, "Databasen har bara det som någon arbetar med för sig själv. Inget har skrivits.");
            }

            Directory.CreateDirectory(beside);
            foreach (var file in PackageWriter.History(state, entries, accounts, await DayAsync(journal, entries, cancel)))
            {
                var path = Path.Combine(beside, file.Path);
                Directory.CreateDirectory(Path.GetDirectoryName(path)!);
                await File.WriteAllBytesAsync(path, file.Bytes, cancel);
            }

            if (Directory.Exists(target))
            {
                Directory.Delete(target);
            }

            Directory.Move(beside, target);
            return new Exported(true, $"{state.Organisation.Name}: {entries.Sum(e => e.Events.Length)} händelser skrivna till {target}. Läget är {state.StateHash()}.");
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return new Exported(false, $"Det går inte att skriva till {target}. Kontrollera att platsen finns, att du får skriva där och att den inte är full. Inget har skrivits.");
        }
        finally
        {
            if (Directory.Exists(beside))
            {
                Directory.Delete(beside, recursive: true);
            }
        }
    }

    private static string? Refusal(AuthorityTimeline timeline, string target) =>
        timeline.ReadOnlyBecause is { } newer ? $"Databasen har händelser från en nyare version av Styrbord ({newer})."
        : timeline.Current.Sequence == 0 ? "Databasen är tom."
        : File.Exists(target) ? $"{target} är en fil. Ange en ny eller tom mapp."
        : Directory.Exists(target) && Directory.EnumerateFileSystemEntries(target).Any() ? $"Mappen {target} är inte tom. Ange en ny eller tom mapp."
        : !Directory.Exists(Path.GetDirectoryName(target)) ? $"Mappen {Path.GetDirectoryName(target)} finns inte."
        : null;

    private static async Task<ImmutableArray<HistoryEntry>> EntriesAsync(AuthorityTimeline timeline, long last, CancellationToken cancel)
    {
        var entries = ImmutableArray.CreateBuilder<HistoryEntry>();
        var read = ImmutableArray.CreateBuilder<TimelineEntry>();
        for (var seq = 0L; seq < last; seq = read[^1].Seq)
        {
            read.AddRange((await timeline.ReadAsync(seq, AtOnce, cancel)).TakeWhile(e => e.Seq <= last));
        }

        foreach (var command in read.ChunkBy(e => e.CommandId))
        {
            entries.Add(new(command[0].CommandId, command[0].At, command[0].Actor, [.. command.Select(e => e.Event)]));
        }

        return [.. PackageWriter.Told(entries)];
    }

    /// <summary>What stands next to one another under the same command.</summary>
    private static IEnumerable<List<TimelineEntry>> ChunkBy(this IEnumerable<TimelineEntry> entries, Func<TimelineEntry, string> key)
    {
        var chunk = new List<TimelineEntry>();
        foreach (var entry in entries)
        {
            if (chunk.Count > 0 && !string.Equals(key(chunk[0]), key(entry), StringComparison.Ordinal))
            {
                yield return chunk;
                chunk = [];
            }

            chunk.Add(entry);
        }

        if (chunk.Count > 0)
        {
            yield return chunk;
        }
    }

    // names of people are kept outside the timeline and stay there; the sample's accounts are roles
    private static async Task<IReadOnlyList<ExportedAccount>> AccountsAsync(Journal journal, CancellationToken cancel)
    {
        var sample = (await journal.Registers.GetAsync(SampleSignIn.Register, cancel))?.Split(' ') ?? [];
        var all = await journal.Accounts.AllAsync(cancel);
        return [.. all.Select(a => new ExportedAccount(a.Id, sample.Contains(a.Id, StringComparer.Ordinal) ? a.Name : a.Id))];
    }

    private static async Task<DateOnly> DayAsync(Journal journal, ImmutableArray<HistoryEntry> entries, CancellationToken cancel)
    {
        var last = Days.InSweden(entries[^1].Time);
        var sample = DateOnly.TryParseExact(await journal.Registers.GetAsync(PackageImport.DayRegister, cancel), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day);
        return sample && day > last ? day : last;
    }
}
