using Styrbord.Domain.Kernel;

namespace Styrbord.Timeline;

/// <summary>A clock that starts at 08.00 of a day in Stockholm and runs (<c>--idag</c>).</summary>
public sealed class DayClock(DateOnly day, TimeProvider running) : TimeProvider
{
    private readonly long _start = running.GetTimestamp();

    public override DateTimeOffset GetUtcNow() =>
        DateTimeOffset.FromUnixTimeMilliseconds(Days.MorningOf(day)) + running.GetElapsedTime(_start);
}
