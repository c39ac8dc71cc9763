using System.Data.Common;
using Styrbord.Timeline.Store;

namespace Styrbord.Timeline.Running;

/// <summary>An event of a type or version that this program does not know.</summary>
internal sealed record UnknownEvent(long Seq, string Type, long Version);

/// <summary>How far a fold came, and what stopped it.</summary>
/// <param name="Withholds">Some event withheld a text that states before it may hold.</param>
internal sealed record Folded(Position Position, UnknownEvent? Unknown, bool Withholds);

/// <summary>Moving a state on by the events of the journal.</summary>
internal sealed class Folding(EventReader reader, Vocabulary vocabulary)
{
    /// <summary>From a position to event number <paramref name="until"/> or the end, checking the chain if asked.</summary>
    public async Task<Folded> AdvanceAsync(
        DbConnection connection, DbTransaction? transaction, Position from, long until, bool check, Action<Position>? passed, CancellationToken ct)
    {
        var (position, withholds) = (from, false);
        var chunk = await reader.ReadAsync(connection, transaction, from.State.Sequence, until, check ? from.Head : null, ct);
        while (true)
        {
            // the next rows are read, checked and parsed while these are applied
            var next = chunk.IsLast
                ? null
                : Task.Run(() => reader.ReadAsync(connection, transaction, chunk.Last, until, check ? chunk.Events[^1].Row.Head : null, ct), ct);
            withholds |= chunk.Events.Any(e => e.Happened.Withholds.Any());
            try
            {
                position = Apply(position, chunk, passed);
            }
            finally
            {
                // nobody else may use the connection before the reader is done with it
                await ((Task?)next ?? Task.CompletedTask).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }

            if (next is null)
            {
                return new Folded(position, chunk.Unknown, withholds);
            }

            chunk = await next;
        }
    }

    private Position Apply(Position position, Chunk chunk, Action<Position>? passed)
    {
        foreach (var (row, happened) in chunk.Events)
        {
            position = new Position(vocabulary.After(position.State, row.Seq, row.At, happened), row.Head);
            passed?.Invoke(position);
        }

        return position;
    }
}
