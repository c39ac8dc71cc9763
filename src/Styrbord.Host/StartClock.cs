namespace Styrbord.Host;

/// <summary>
/// The authority's clock: the server's, until it is set to start at another instant and run from there. What instant that is can
/// only be told when the journal has been read.
/// </summary>
internal sealed class StartClock : TimeProvider
{
    private (DateTimeOffset At, long Started)? _from;

    public void StartAt(DateTimeOffset instant) => _from = (instant, System.GetTimestamp());

    public override DateTimeOffset GetUtcNow() => _from is { } from ? from.At + System.GetElapsedTime(from.Started) : System.GetUtcNow();
}
