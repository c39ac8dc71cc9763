using Shouldly;
using Styrbord.Timeline.Tests.Kit;

namespace Styrbord.Timeline.Tests;

public abstract class FollowingSpecification(Func<Task<Place>> create) : Specification(create)
{
    private static readonly TimeSpan Long = TimeSpan.FromSeconds(20);

    [Fact]
    public async Task WaitForAsync_WrittenByAnother_IsSeen()
    {
        var one = await StartAsync(await OpenAsync());
        var other = await StartAsync(await OpenAsync());
        var written = (CommandResult.Accepted)await one.ExecuteAsync(new AddTo("a", 5), "c1", "anna", Stop);
        (await other.WaitForAsync(written.Last, Long, Stop)).ShouldBeTrue();
        other.Current.Touched["a"].ShouldBe(5);
        other.Head.ShouldBe(one.Head);
    }

    [Fact]
    public async Task WaitForAsync_NotWritten_GivesUp() =>
        (await (await StartAsync()).WaitForAsync(1, TimeSpan.FromMilliseconds(20), Stop)).ShouldBeFalse();

    [Fact]
    public async Task ExecuteAsync_TwoWritersAtOnce_OneChain()
    {
        var one = await StartAsync(await OpenAsync());
        var other = await StartAsync(await OpenAsync());
        var answers = await Task.WhenAll(Enumerable.Range(0, 200).Select(i =>
            (i % 2 == 0 ? one : other).ExecuteAsync(new AddTo("a", 1), $"c{i}", "anna", Stop)));
        var last = answers.Cast<CommandResult.Accepted>().Max(a => a.Last);
        last.ShouldBe(400);
        (await one.WaitForAsync(last, Long, Stop)).ShouldBeTrue();
        (await other.WaitForAsync(last, Long, Stop)).ShouldBeTrue();
        other.Head.ShouldBe(one.Head);
        other.Current.Touched.ShouldBe(one.Current.Touched);
    }

    [Fact]
    public async Task ExecuteAsync_SameIdAtTwoWriters_OnceWritten()
    {
        var one = await StartAsync(await OpenAsync());
        var other = await StartAsync(await OpenAsync());
        var answers = await Task.WhenAll(
            one.ExecuteAsync(new AddTo("a", 1), "c1", "anna", Stop), other.ExecuteAsync(new AddTo("a", 1), "c1", "anna", Stop));
        answers.Cast<CommandResult.Accepted>().Count(a => a.Repeated).ShouldBe(1);
    }

    [Fact]
    public async Task ExecuteAsync_DatabaseSilentForTwoSeconds_IsBusyUntilItIsBack()
    {
        var server = new TestClock();
        var timeline = await StartAsync(await OpenAsync(server));
        await Place.TamperAsync("alter table event rename to away");
        server.Elapsed = TimeSpan.FromSeconds(3);
        timeline.HasDatabase.ShouldBeFalse();
        timeline.SilentSince.ShouldNotBeNull();
        (await timeline.ExecuteAsync(new AddTo("a", 1), "c1", "anna", Stop)).ShouldBe(new CommandResult.Busy(BusyReason.NoDatabase));
        await Place.TamperAsync("alter table away rename to event");
        for (var waited = 0; !timeline.HasDatabase && waited < 200; waited++)
        {
            await Task.Delay(50, Stop);
        }

        timeline.SilentSince.ShouldBeNull();
        (await timeline.ExecuteAsync(new AddTo("a", 1), "c1", "anna", Stop)).ShouldBeOfType<CommandResult.Accepted>();
    }

    [Fact]
    public async Task ExecuteAsync_CancelledWhileWaiting_IsNotWritten()
    {
        var timeline = await StartAsync();
        using var cancel = new CancellationTokenSource();
        var hold = Hold.New();
        var held = timeline.ExecuteAsync(hold, "c0", "anna", Stop);
        await hold.ReachedAsync(Stop);
        var waiting = timeline.ExecuteAsync(new AddTo("a", 1), "c1", "anna", cancel.Token);
        await cancel.CancelAsync();
        hold.LetGo();
        await held;
        await Should.ThrowAsync<OperationCanceledException>(waiting);
        timeline.Current.Sequence.ShouldBe(0);
    }
}

public sealed class SqliteFollowingTests() : FollowingSpecification(Sqlite);

public sealed class PostgresFollowingTests() : FollowingSpecification(Postgres)
{
    [Fact]
    public async Task ExecuteAsync_ConnectionsCutWhileWriting_EachCommandOnce()
    {
        var journal = await OpenAsync();
        var timeline = await StartAsync(journal);
        var writing = Task.WhenAll(Enumerable.Range(0, 20).Select(w => Task.Run(
            async () =>
            {
                for (var i = 0; i < 30; i++)
                {
                    await AcceptedAsync(timeline, $"c{w}-{i}");
                }
            },
            Stop)));
        for (var cut = 0; cut < 8 && !writing.IsCompleted; cut++)
        {
            await Task.Delay(30, Stop);
            await Place.TamperAsync(
                $"select pg_terminate_backend(pid) from pg_stat_activity where application_name = '{((PostgresPlace)Place).Name}' and pid <> pg_backend_pid()");
        }

        await writing;
        timeline.Current.Touched["a"].ShouldBe(600);
        (await journal.VerifyAsync(Speech.All, ct: Stop)).Faults.ShouldBeEmpty();
    }

    [Fact]
    public async Task Open_CommitsNotOnDisk_IsRefused()
    {
        var careless = $"{((PostgresPlace)Place).ConnectionString};Options=-c synchronous_commit=off";
        (await Should.ThrowAsync<JournalException>(Journal.OpenPostgresAsync(careless, ct: Stop))).Message.ShouldContain("synchronous_commit");
    }

    /// <summary>As a browser does: asks again with the same id until it is told.</summary>
    private static async Task AcceptedAsync(AuthorityTimeline timeline, string id)
    {
        while (true)
        {
            try
            {
                if (await timeline.ExecuteAsync(new AddTo("a", 1), id, "anna", Stop) is CommandResult.Accepted)
                {
                    return;
                }
            }
            catch (JournalException)
            {
                await Task.Delay(50, Stop);
            }
        }
    }
}
