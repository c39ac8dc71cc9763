using System.Diagnostics;
using System.Globalization;
using Styrbord.Domain;
using Styrbord.Domain.Kernel;
using Styrbord.Timeline;

namespace Styrbord.Faults;

/// <summary>A process that was killed while it wrote.</summary>
/// <param name="Told">What it had answered until then: command and its events.</param>
/// <param name="Opened">From its start to its first answered command, if that was measured.</param>
public sealed record Killed(IReadOnlyDictionary<string, (long First, long Count)> Told, TimeSpan? Opened = null);

/// <summary>What came of a number of kills.</summary>
/// <param name="Acknowledged">Commands whose answer had been printed before a kill.</param>
/// <param name="Lost">Acknowledged commands that are not there, or with other events.</param>
/// <param name="Faults">What verify found: half commands, broken chain, texts that differ.</param>
/// <param name="Unanswered">Commands that are there though nobody was told: killed between disk and answer.</param>
/// <param name="Reopenings">Time from start to the first answered command, in order.</param>
public sealed record KillFigures(int Kills, long Acknowledged, long Lost, long Faults, long Unanswered, IReadOnlyList<TimeSpan> Reopenings)
{
    public bool IsClean => Lost == 0 && Faults == 0;
}

/// <summary>Starts a writing process, kills it in the midst of it, opens what it left, again and again.</summary>
public static class Kill9
{
    /// <summary>A new database now and then keeps each check short.</summary>
    private const int KillsPerDatabase = 20;

    public static async Task<bool> PrintAsync(TrialStore store, IReadOnlyList<string> arguments)
    {
        var kills = arguments.Contains("--full", StringComparer.Ordinal) ? 200
            : arguments is [.., "--kills", var n] ? int.Parse(n, CultureInfo.InvariantCulture)
            : 10;
        var http = arguments.Contains("--http", StringComparer.Ordinal);
        var clock = Stopwatch.StartNew();
        var figures = await RunAsync(store, kills, http ? HttpWriting.KilledAsync : KilledAsync);
        Console.WriteLine(
            $"kill -9 x{kills} {store.Kind}{(http ? " over HTTP" : "")}: acknowledged {figures.Acknowledged}, lost {figures.Lost}, partial or corrupt {figures.Faults}, " +
            $"on disk but unanswered {figures.Unanswered}; open, check and answer median {Part(figures.Reopenings, 0.5):0} ms, " +
            $"95 % within {Part(figures.Reopenings, 0.95):0} ms, max {figures.Reopenings[^1].TotalMilliseconds:0} ms; {clock.Elapsed.TotalSeconds:0} s");
        return figures.IsClean && figures.Reopenings[^1] <= TimeSpan.FromSeconds(5);
    }

    public static async Task<KillFigures> RunAsync(TrialStore store, int kills, Func<TrialStore, int, Task<Killed>>? kill = null)
    {
        var (acknowledged, lost, faults, unanswered) = (0L, 0L, 0L, 0L);
        var reopenings = new List<TimeSpan>();
        var told = new Dictionary<string, (long First, long Count)>(StringComparer.Ordinal);
        for (var round = 0; round < kills; round++)
        {
            if (round % KillsPerDatabase == 0)
            {
                await store.RemoveAsync();
                told.Clear();
            }

            var killed = await (kill ?? KilledAsync)(store, round);
            foreach (var (id, answer) in killed.Told)
            {
                told[id] = answer;
            }

            var clock = Stopwatch.StartNew();
            await using var journal = await store.OpenAsync();
            await AnswerAsync(journal, $"check-{round}", told);
            reopenings.Add(killed.Opened ?? clock.Elapsed);
            var (there, missing) = await CompareAsync(journal, told);
            var found = await journal.VerifyAsync(Vocabulary.OfModel);
            (acknowledged, lost, faults) = (acknowledged + killed.Told.Count, lost + missing, faults + found.Faults.Length);
            unanswered += found.Commands - there;
            told = await AllAsync(journal);
        }

        reopenings.Sort();
        return new KillFigures(kills, acknowledged, lost, faults, unanswered, reopenings);
    }

    private static double Part(IReadOnlyList<TimeSpan> sorted, double share) => sorted[(int)(sorted.Count * share)].TotalMilliseconds;

    /// <summary>Lets a process write for a moment and kills it; what it had answered until then.</summary>
    private static async Task<Killed> KilledAsync(TrialStore store, int seed)
    {
        var random = new Random(seed);
        using var child = Process.Start(new ProcessStartInfo("dotnet", ["exec", typeof(Kill9).Assembly.Location, "writer", $"{store}", $"{seed}"])
        {
            RedirectStandardOutput = true,
            UseShellExecute = false,
        })!;
        var lines = new List<string>();
        if (await child.StandardOutput.ReadLineAsync() is not { } first)
        {
            throw new InvalidOperationException("The writer ended before it wrote.");
        }

        lines.Add(first);
        var rest = child.StandardOutput.ReadToEndAsync();
        await Task.Delay(random.Next(5, 120));
        child.Kill();
        await child.WaitForExitAsync();

        // a line without its end was cut by the kill: nobody was told
        var written = await rest;
        lines.AddRange(written[..(written.LastIndexOf('\n') + 1)].Split('\n', StringSplitOptions.RemoveEmptyEntries));
        return new Killed(lines.Select(l => l.Split(' ')).ToDictionary(
            p => p[0],
            p => (long.Parse(p[1], CultureInfo.InvariantCulture), long.Parse(p[2], CultureInfo.InvariantCulture)),
            StringComparer.Ordinal));
    }

    private static async Task AnswerAsync(Journal journal, string id, Dictionary<string, (long First, long Count)> told)
    {
        await using var timeline = await AuthorityTimeline.StartAsync(journal, new TimelineOptions { Access = Model.Judge });
        var result = await timeline.ExecuteAsync(Writing.Any(id, new Random(1)), id, Context.SystemActor);
        if (result is CommandResult.Accepted accepted)
        {
            told[id] = (accepted.First, accepted.Count);
        }
    }

    private static async Task<(long There, long Missing)> CompareAsync(Journal journal, Dictionary<string, (long First, long Count)> told)
    {
        var there = await AllAsync(journal);
        var kept = told.Count(t => there.TryGetValue(t.Key, out var found) && found == t.Value);
        return (kept, told.Count - kept);
    }

    private static async Task<Dictionary<string, (long First, long Count)>> AllAsync(Journal journal) =>
        (await journal.CommandsAsync()).ToDictionary(c => c.Id, c => (c.First, c.Count), StringComparer.Ordinal);
}
