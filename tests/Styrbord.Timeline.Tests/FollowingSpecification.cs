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
}

public sealed class SqliteFollowingTests() : FollowingSpecification(Sqlite);

public sealed class PostgresFollowingTests() : FollowingSpecification(Postgres);
