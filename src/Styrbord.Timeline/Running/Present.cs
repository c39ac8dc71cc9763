using System.Collections.Immutable;
using System.Data.Common;
using Styrbord.Domain;

namespace Styrbord.Timeline.Running;

/// <summary>
/// Where this process is on the timeline. Readers take the position without waiting; whoever moves it on holds the gate.
/// </summary>
internal sealed class Present(Folding folding) : IDisposable
{
    public const int CheckpointEvery = 5000;

    private readonly SemaphoreSlim _gate = new(1);
    private volatile Position _position = Position.Start;
    private volatile ImmutableList<Authority> _checkpoints = [Position.Start.State];
    private volatile TaskCompletionSource _moved = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public Position Position => _position;

    /// <summary>The event that stopped this program from following, if any.</summary>
    public UnknownEvent? Unknown { get; private set; }

    /// <summary>Completes when the position has moved on from what it is now.</summary>
    public Task Moved => _moved.Task;

    /// <summary>The latest state kept at or before an event.</summary>
    public Authority CheckpointAt(long seq) => _checkpoints.FindLast(c => c.Sequence <= seq)!;

    /// <summary>The latest state kept whose last event is before an instant, and the number of the next one kept.</summary>
    public (Authority From, long Until) SpanBefore(long instant)
    {
        var kept = _checkpoints;
        var index = kept.FindLastIndex(c => c.Sequence == 0 || c.LastAt < instant);
        return (kept[index], index + 1 < kept.Count ? kept[index + 1].Sequence : long.MaxValue);
    }

    public async Task AloneAsync(Func<Task> work, CancellationToken ct)
    {
        await _gate.WaitAsync(ct);
        try
        {
            await work();
        }
        finally
        {
            _gate.Release();
        }
    }

    /// <summary>Gives up after a moment if the writer is busy: it catches up by itself.</summary>
    public async Task FollowAsync(DbConnection connection, CancellationToken ct)
    {
        if (await _gate.WaitAsync(TimeSpan.FromMilliseconds(100), ct))
        {
            try
            {
                await CatchUpAsync(connection, null, ct);
            }
            finally
            {
                _gate.Release();
            }
        }
    }

    /// <summary>Takes in what others have appended. False if there is something that this program does not know.</summary>
    public async Task<bool> CatchUpAsync(DbConnection connection, DbTransaction? transaction, CancellationToken ct)
    {
        var folded = await folding.AdvanceAsync(connection, transaction, _position, long.MaxValue, check: true, Checkpoint, ct);
        if (folded.Withholds && _position.State.Sequence > 0)
        {
            return await AnewAsync(connection, transaction, ct);
        }

        Unknown = folded.Unknown;
        if (folded.Position != _position)
        {
            Publish(folded.Position);
        }

        return folded.Unknown is null;
    }

    /// <summary>Folds all from the beginning: a text that older states hold has been withheld.</summary>
    public async Task<bool> AnewAsync(DbConnection connection, DbTransaction? transaction, CancellationToken ct)
    {
        _checkpoints = [Position.Start.State];
        var folded = await folding.AdvanceAsync(connection, transaction, Position.Start, long.MaxValue, check: false, Checkpoint, ct);
        Unknown = folded.Unknown;
        Publish(folded.Position);
        return folded.Unknown is null;
    }

    public void Publish(Position position)
    {
        _position = position;
        Checkpoint(position);
        var moved = _moved;
        _moved = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        moved.TrySetResult();
    }

    public void Dispose() => _gate.Dispose();

    private void Checkpoint(Position position)
    {
        if (position.State.Sequence / CheckpointEvery > _checkpoints[^1].Sequence / CheckpointEvery)
        {
            _checkpoints = _checkpoints.Add(position.State);
        }
    }
}
