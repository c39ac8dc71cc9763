using System.Data.Common;
using Styrbord.Timeline.Store;

namespace Styrbord.Timeline.Running;

/// <summary>Follows what other processes append, and knows when the database was last heard from.</summary>
internal sealed class Follower(Journal journal, TimelineOptions options, Present present)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

    private long _heard = journal.Server.GetTimestamp();

    public bool HasDatabase => Silence <= Patience;

    public TimeSpan Silence => journal.Server.GetElapsedTime(Volatile.Read(ref _heard));

    public async Task RunAsync(CancellationToken ct)
    {
        while (!ct.IsCancellationRequested)
        {
            try
            {
                await using var listener = await journal.Database.ListenAsync(ct);
                await FollowAsync(listener, ct);
            }
            catch (OperationCanceledException) when (ct.IsCancellationRequested)
            {
                return;
            }
            catch (Exception lost)
            {
                options.Fault(lost);
                await Task.Delay(250, ct).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
        }
    }

    private async Task FollowAsync(IListener listener, CancellationToken ct)
    {
        while (true)
        {
            var last = await EventLog.LastAsync(journal.Database, journal.Authority, listener.Connection, null);
            Volatile.Write(ref _heard, journal.Server.GetTimestamp());
            if (present.Unknown is null && last?.Seq > present.Position.State.Sequence)
            {
                await present.FollowAsync(listener.Connection, ct);
            }

            await listener.WaitAsync(ct);
        }
    }
}
