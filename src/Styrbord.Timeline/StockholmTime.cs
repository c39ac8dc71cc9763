using Styrbord.Domain.Kernel;

namespace Styrbord.Timeline;

/// <summary>Days of Europe/Stockholm and instants in milliseconds UTC.</summary>
public static class StockholmTime
{
    public static readonly TimeZoneInfo Zone = TimeZoneInfo.FindSystemTimeZoneById("Europe/Stockholm");

    /// <summary>The day it is in Stockholm at an instant.</summary>
    public static DateOnly DayOf(long instant) =>
        DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(DateTimeOffset.FromUnixTimeMilliseconds(instant), Zone).DateTime);

    /// <summary>08.00 on the day.</summary>
    public static long MorningOf(DateOnly day) => Instant(day.ToDateTime(new TimeOnly(8, 0)));

    /// <summary>The first instant that no longer belongs to the day.</summary>
    public static long EndOf(DateOnly day) => Instant(day.AddDays(1).ToDateTime(TimeOnly.MinValue));

    private static long Instant(DateTime local) => new DateTimeOffset(local, Zone.GetUtcOffset(local)).ToUnixTimeMilliseconds();
}

/// <summary>A clock that starts at 08.00 of a day in Stockholm and runs (<c>--idag</c>).</summary>
public sealed class DayClock(DateOnly day, TimeProvider running) : TimeProvider
{
    private readonly long _start = running.GetTimestamp();

    public override DateTimeOffset GetUtcNow() =>
        DateTimeOffset.FromUnixTimeMilliseconds(StockholmTime.MorningOf(day)) + running.GetElapsedTime(_start);
}
