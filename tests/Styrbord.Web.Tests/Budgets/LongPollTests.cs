using Shouldly;
using Styrbord.Web.Budgets;
using Xunit;

namespace Styrbord.Web.Tests.Budgets;

public sealed class LongPollTests
{
    [Fact]
    public async Task For_OtherThingsHappen_AnswersWhenTheTimeIsOutAllTheSame()
    {
        await using var site = await TestSite.StartAsync();
        var clock = new SteppingClock();
        var begun = site.Timeline.Current;

        var waiting = LongPoll.ForAsync(site.Timeline, begun, _ => false, TimeSpan.FromSeconds(25), clock, TestContext.Current.CancellationToken);
        for (var i = 0; !waiting.IsCompleted && i < 10; i++)
        {
            await site.GivenAsync(Unrelated(i));
            await Task.WhenAny(waiting, Task.Delay(50, TestContext.Current.CancellationToken));
        }

        // each look at the clock is ten seconds on: after the third nothing is left of 25
        (await waiting).Sequence.ShouldBeGreaterThan(begun.Sequence);
        clock.Looks.ShouldBe(4);
    }

    [Fact]
    public async Task For_WhatHasCome_DoesNotWait()
    {
        await using var site = await TestSite.StartAsync();

        var now = await LongPoll.ForAsync(site.Timeline, site.Timeline.Current, _ => true, TimeSpan.FromHours(1), TimeProvider.System, TestContext.Current.CancellationToken);

        now.ShouldBe(site.Timeline.Current);
    }

    private static Domain.Budgets.RecordSpreadingKey Unrelated(int i) => new(new($"nyckel-{i}"), $"Nyckel {i}", [1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1 + i]);

    private sealed class SteppingClock : TimeProvider
    {
        private long _looks;

        public long Looks => _looks;

        public override long GetTimestamp() => Interlocked.Increment(ref _looks) * 10 * TimestampFrequency;
    }
}
