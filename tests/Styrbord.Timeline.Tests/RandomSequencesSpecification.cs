using Shouldly;
using Styrbord.Domain;
using Styrbord.Domain.Kernel;
using Styrbord.TestKit;
using Styrbord.TestKit.Fuzzing;
using Styrbord.Timeline.Tests.Kit;

namespace Styrbord.Timeline.Tests;

/// <summary>Random sequences of the product's own commands: run on a database, read back, and run in memory, to one state.</summary>
public abstract class RandomSequencesSpecification(Func<Task<Place>> create)
{
    private const int Sequences = 200;
    private const int Length = 30;

    [Fact]
    public async Task Sequence_RunAndReplayed_HasTheStateHashOfMemory()
    {
        await using var first = await create();

        // each in a database of its own, several at once: the time goes to the disk
        var several = new ParallelOptions { MaxDegreeOfParallelism = 16, CancellationToken = TestContext.Current.CancellationToken };
        await Parallel.ForEachAsync(Enumerable.Range(1, Sequences), several, async (seed, _) =>
        {
            await using var place = await create();
            var told = RandomCommands.Sequence(seed, Length).Last().After.Authority.StateHash();
            (seed, await RunAsync(place, seed), await ReplayAsync(place)).ShouldBe((seed, told, told));
        });
    }

    private static async Task<string> RunAsync(Place place, int seed)
    {
        var clock = new TestClock();
        await using var journal = await place.OpenAsync();
        await using var timeline = await AuthorityTimeline.StartAsync(journal, new() { Access = Model.Judge, Clock = clock });
        var commands = new RandomCommands(seed);
        var story = commands.Start;
        if (!story.Log.IsEmpty)
        {
            (await timeline.ImportAsync("start", story.Log.Select(said => new ImportedCommand(said.Day, said.Command)))).ShouldBeOfType<ImportResult.Imported>();
        }

        for (var i = 0; i < Length; i++)
        {
            var (now, command) = commands.Next(story with { Authority = timeline.Current });
            clock.Now = Days.MorningOf(now.Today) + 1_000 + i;
            while (await timeline.ExecuteAsync(command, $"slump-{i}", now.Actor) is CommandResult.Busy)
            {
                await Task.Delay(50);
            }

            story = now;
        }

        return timeline.Current.StateHash();
    }

    private static async Task<string> ReplayAsync(Place place)
    {
        await using var journal = await place.OpenAsync();
        await using var timeline = await AuthorityTimeline.StartAsync(journal, new() { Access = Model.Judge });
        return timeline.Current.StateHash();
    }
}

public sealed class SqliteRandomSequencesTests() : RandomSequencesSpecification(Specification.Sqlite);

public sealed class PostgresRandomSequencesTests() : RandomSequencesSpecification(Specification.Postgres);
