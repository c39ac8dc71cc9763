using System.Data.Common;
using Dapper;
using Styrbord.Domain.Kernel;
using Styrbord.Timeline.Store;

namespace Styrbord.Timeline.Running;

/// <summary>An event of a type or version that this program does not know.</summary>
internal sealed record UnknownEvent(long Seq, string Type, long Version);

/// <summary>How far a fold came, and what stopped it.</summary>
internal sealed record Folded(Position Position, UnknownEvent? Unknown);

/// <summary>Reading events and moving a state on by them.</summary>
internal sealed class Folding(Journal journal, Vocabulary vocabulary)
{
    private readonly IDatabase _database = journal.Database;

    /// <summary>From a position to event number <paramref name="until"/> or the end, checking the chain if asked.</summary>
    public async Task<Folded> AdvanceAsync(
        DbConnection connection, DbTransaction? transaction, Position from, long until, bool check, Action<Position>? passed, CancellationToken ct)
    {
        var position = from;
        var chunk = await ReadAsync(connection, transaction, position.State.Sequence, until, ct);
        while (chunk.Rows.Count > 0)
        {
            // the next rows are read while these are applied
            var next = chunk.Rows.Count < EventLog.Chunk
                ? Task.FromResult(Chunk.Empty)
                : Task.Run(() => ReadAsync(connection, transaction, chunk.Rows[^1].Seq, until, ct), ct);
            try
            {
                foreach (var row in chunk.Rows)
                {
                    if (await EventAsync(row, chunk.Texts, ct) is not { } happened)
                    {
                        return new Folded(position, new UnknownEvent(row.Seq, row.Type, row.Version));
                    }

                    position = Next(position, row, happened, check);
                    passed?.Invoke(position);
                }
            }
            finally
            {
                // nobody else may use the connection before the reader is done with it
                await ((Task)next).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }

            chunk = await next;
        }

        return new Folded(position, null);
    }

    /// <summary>An event as stored, with its texts; nothing if this program does not know it.</summary>
    public async ValueTask<Event?> EventAsync(EventRecord row, Dictionary<string, string?> texts, CancellationToken ct)
    {
        var happened = vocabulary.ReadEvent(row.Type, row.Version, row.Payload);
        foreach (var text in happened?.Texts ?? [])
        {
            // an event may name a text that an earlier one brought
            text.Attach(texts.TryGetValue(text.Id, out var body) ? body : await journal.Texts.GetAsync(text.Id, ct));
        }

        return happened;
    }

    public async Task<Chunk> ReadAsync(DbConnection connection, DbTransaction? transaction, long after, long until, CancellationToken ct)
    {
        var rows = await EventLog.ReadAsync(_database, journal.Authority, connection, transaction, after, until, EventLog.Chunk, ct);
        if (rows.Count == 0)
        {
            return Chunk.Empty;
        }

        var texts = await connection.QueryAsync<(string Id, string? Body)>(
            new CommandDefinition(_database.Sql["texts.range"], new { after, until = rows[^1].Seq }, transaction, cancellationToken: ct));
        return new Chunk(rows, texts.ToDictionary(t => t.Id, t => t.Body, StringComparer.Ordinal));
    }

    private Position Next(Position position, EventRecord row, Event happened, bool check)
    {
        if (row.Seq != position.State.Sequence + 1)
        {
            throw new JournalException($"Event {position.State.Sequence + 1} is missing; the next is {row.Seq}.");
        }

        if (check && !Envelope.Head(position.Head, journal.Authority, row).AsSpan().SequenceEqual(row.Head))
        {
            throw new JournalException($"The chain is broken at event {row.Seq}: run verify.");
        }

        return new Position(vocabulary.After(position.State, row.Seq, row.At, happened), row.Head);
    }
}

/// <summary>Rows read together with the texts they brought.</summary>
internal sealed record Chunk(List<EventRecord> Rows, Dictionary<string, string?> Texts)
{
    public static readonly Chunk Empty = new([], []);
}
