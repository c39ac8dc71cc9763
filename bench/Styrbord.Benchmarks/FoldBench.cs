using System.Diagnostics;
using System.Security.Cryptography;
using Microsoft.Data.Sqlite;
using Styrbord.Domain;
using Styrbord.Domain.Kernel;
using Styrbord.Domain.Plans;
using Styrbord.Domain.Work;
using Styrbord.Timeline;

namespace Styrbord.Benchmarks;

/// <summary>P19: the product's start against a bare fold of the same journal in the same run.</summary>
internal static class FoldBench
{
    public static async Task<int> RunAsync(int events, string? postgres)
    {
        var file = Path.Combine(Path.GetTempPath(), $"styrbord-fold-{events}.db");
        if (!File.Exists(file))
        {
            await MakeAsync(file, events);
        }

        Console.WriteLine($"file {new FileInfo(file).Length / 1_000_000} MB");
        for (var round = 1; round <= 3; round++)
        {
            var (bare, count) = Bare(file);
            GC.Collect();
            var whole = Stopwatch.StartNew();
            await using var journal = await Journal.OpenSqliteAsync(file);
            await using var timeline = await AuthorityTimeline.StartAsync(journal, new() { Access = (_, _, _) => null });
            whole.Stop();
            Console.WriteLine($"round {round}: bare {bare:0} ms, product {whole.ElapsedMilliseconds} ms, ratio {whole.ElapsedMilliseconds / bare:0.00}, events {count}, managed {GC.GetTotalMemory(true) / 1_000_000} MB, process {Environment.WorkingSet / 1_000_000} MB");
            await CommandsAsync(timeline, events);
            await AsOfAsync(timeline);
            Search(timeline.Current);
        }

        return postgres is null ? 0 : await PostgresAsync(file, postgres);
    }

    // the same journal, taken over by backup and restore the first time
    private static async Task<int> PostgresAsync(string file, string postgres)
    {
        await using var journal = await Journal.OpenPostgresAsync(postgres);
        if (await journal.LastAsync() == 0)
        {
            var backup = file + ".backup";
            await using (var from = await Journal.OpenSqliteAsync(file))
            {
                await from.BackupAsync(backup);
            }

            var clock = Stopwatch.StartNew();
            var verified = await journal.RestoreAsync(backup, Vocabulary.OfModel);
            Console.WriteLine($"restored into PostgreSQL and verified in {clock.ElapsedMilliseconds} ms, {verified}");
            File.Delete(backup);
        }

        for (var round = 1; round <= 3; round++)
        {
            GC.Collect();
            var whole = Stopwatch.StartNew();
            await using var timeline = await AuthorityTimeline.StartAsync(journal, new() { Access = (_, _, _) => null });
            Console.WriteLine($"PostgreSQL round {round}: product {whole.ElapsedMilliseconds} ms, events {timeline.Current.Sequence}");
            await AsOfAsync(timeline);
        }

        return 0;
    }

    private static async Task CommandsAsync(AuthorityTimeline timeline, int seed)
    {
        var random = new Random(seed);
        var decided = new Figures();
        for (var i = 0; i < 2_000; i++)
        {
            var command = LargeAuthority.Change(i, random);
            var context = new Context(new(2018, 9, 13), 0, "a", $"{Guid.CreateVersion7()}", RandomNumberGenerator.GetBytes(32));
            var clock = Stopwatch.StartNew();
            var outcome = (Accepted)command.Decide(timeline.Current, context);
            _ = outcome.Events.Aggregate(timeline.Current, (state, e) => state.After(state.Sequence + 1, 0, e));
            decided.Add(clock.Elapsed.TotalMilliseconds);
        }

        Console.WriteLine($"  decide and apply: {decided}");
        await Task.CompletedTask;
    }

    private static async Task AsOfAsync(AuthorityTimeline timeline)
    {
        var read = new Figures();
        var random = new Random(2);
        for (var i = 0; i < 20; i++)
        {
            var clock = Stopwatch.StartNew();
            var then = await timeline.AsOfAsync(random.NextInt64(1, timeline.Current.Sequence));
            _ = PlansQueries.CoverageOf(then, 2019)!.Count(AnswerState.Answered);
            read.Add(clock.Elapsed.TotalMilliseconds);
        }

        Console.WriteLine($"  as of a random event, with its coverage: {read}");
    }

    // 300 plans with 34 answers of 85 words each; the first question makes the index
    private static void Search(Authority authority)
    {
        var first = Stopwatch.StartNew();
        _ = SearchQueries.Of(authority, "samverkan");
        first.Stop();
        var (asked, times) = (new[] { "samverkan vården", "kommun", "arbetsätt", "nämnd 17", "utvecklas följs upp", "zebra" }, new Figures());
        for (var i = 0; i < 60; i++)
        {
            var clock = Stopwatch.StartNew();
            _ = SearchQueries.Of(authority, asked[i % asked.Length]);
            times.Add(clock.Elapsed.TotalMilliseconds);
        }

        Console.WriteLine($"  search: first {first.ElapsedMilliseconds} ms, then {times}");
    }

    private static (double Milliseconds, long Events) Bare(string file)
    {
        var clock = Stopwatch.StartNew();
        using var connection = new SqliteConnection($"Data Source={file};Mode=ReadOnly;Pooling=false");
        connection.Open();
        using var texts = connection.CreateCommand();
        texts.CommandText = "select id, body from text";
        var bodies = new Dictionary<string, string?>(StringComparer.Ordinal);
        using (var reader = texts.ExecuteReader())
        {
            while (reader.Read())
            {
                bodies[reader.GetString(0)] = reader.IsDBNull(1) ? null : reader.GetString(1);
            }
        }

        using var command = connection.CreateCommand();
        command.CommandText = "select type, version, payload, at from event order by seq";
        var (state, head, count) = (Authority.Empty, new byte[32], 0L);
        using var rows = command.ExecuteReader();
        while (rows.Read())
        {
            var payload = (byte[])rows[2];
            head = SHA256.HashData([.. head, .. SHA256.HashData(payload)]);
            var happened = Model.ReadEvent(rows.GetString(0), rows.GetInt32(1), payload);
            foreach (var text in happened.Texts)
            {
                text.Attach(bodies.GetValueOrDefault(text.Id));
            }

            state = state.After(++count, rows.GetInt64(3), happened);
        }

        return (clock.Elapsed.TotalMilliseconds, state.Sequence);
    }

    private static async Task MakeAsync(string file, int events)
    {
        await using var journal = await Journal.OpenSqliteAsync(file + ".new");
        await using (var timeline = await AuthorityTimeline.StartAsync(journal, new() { Access = (_, _, _) => null }))
        {
            var day = new DateOnly(2018, 6, 1);
            if (await timeline.ImportAsync("bench", LargeAuthority.Structure().Select(c => new ImportedCommand(day, c))) is not ImportResult.Imported)
            {
                throw new InvalidOperationException("structure refused");
            }

            var random = new Random(1);
            var waiting = new Queue<Task<CommandResult>>();
            var clock = Stopwatch.StartNew();
            for (var i = 0; timeline.Current.Sequence + waiting.Count < events; i++)
            {
                waiting.Enqueue(timeline.ExecuteAsync(LargeAuthority.Change(i, random), $"{Guid.CreateVersion7()}", "a"));
                if (waiting.Count >= 512 && await waiting.Dequeue() is not CommandResult.Accepted)
                {
                    throw new InvalidOperationException("a change was refused");
                }
            }

            await Task.WhenAll(waiting);
            Console.WriteLine($"wrote {timeline.Current.Sequence} events, {timeline.Current.Sequence / clock.Elapsed.TotalSeconds:0} a second");
        }

        await journal.DisposeAsync();
        File.Move(file + ".new", file);
    }
}
