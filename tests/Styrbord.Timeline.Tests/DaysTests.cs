using Styrbord.Domain.Kernel;
using Shouldly;
using Styrbord.Timeline.Tests.Kit;

namespace Styrbord.Timeline.Tests;

public sealed class DaysTests
{
    private static long Instant(string utc) => DateTimeOffset.Parse(utc, System.Globalization.CultureInfo.InvariantCulture).ToUnixTimeMilliseconds();

    [Theory]
    [InlineData("2018-09-13T21:59:59.999Z", "2018-09-13")]
    [InlineData("2018-09-13T22:00:00Z", "2018-09-14")]
    [InlineData("2018-12-31T22:59:59Z", "2018-12-31")]
    [InlineData("2018-12-31T23:00:00Z", "2019-01-01")]
    public void DayOf_AroundMidnight_IsStockholms(string utc, string day) =>
        Days.InSweden(Instant(utc)).ToString("O").ShouldBe(day);

    [Theory]
    [InlineData("2018-09-13", "2018-09-13T22:00:00Z")]
    [InlineData("2018-12-31", "2018-12-31T23:00:00Z")]
    [InlineData("2018-03-24", "2018-03-24T23:00:00Z")]
    [InlineData("2018-03-25", "2018-03-25T22:00:00Z")]
    [InlineData("2018-10-28", "2018-10-28T23:00:00Z")]
    public void EndOf_Day_IsTheNextMidnight(string day, string utc) =>
        Days.EndOf(DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture)).ShouldBe(Instant(utc));

    private static string Minute(DayClock clock) => clock.GetUtcNow().ToString("yyyy-MM-dd HH:mm", System.Globalization.CultureInfo.InvariantCulture);

    [Fact]
    public void DayClock_StartsAtEight_AndRuns()
    {
        var running = new TestClock();
        var clock = new DayClock(new DateOnly(2018, 9, 18), running);
        Minute(clock).ShouldBe("2018-09-18 06:00");
        running.Elapsed = TimeSpan.FromMinutes(5);
        Minute(clock).ShouldBe("2018-09-18 06:05");
    }
}
