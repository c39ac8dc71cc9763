using System.Data.Common;
using Dapper;
using Styrbord.Domain.Kernel;
using Styrbord.Timeline.Store;

namespace Styrbord.Timeline.Running;

/// <summary>Events read together, with their texts. The last chunk says so, and what it stopped at.</summary>
internal sealed record Chunk(IReadOnlyList<(EventRecord Row, Event Happened)> Events, long Last, bool IsLast, UnknownEvent? Unknown);

/// <summary>Reads events out of the journal: rows, chain, content, texts.</summary>
internal sealed class EventReader(Journal journal, Vocabulary vocabulary)
{
    private const int TextsAtOnce = 500;

    private readonly IDatabase _database = journal.Database;

    /// <param name="head">The head at <paramref name="after"/> if the chain is to be checked.</param>
    public async Task<Chunk> ReadAsync(
        DbConnection connection, DbTransaction? transaction, long after, long until, byte[]? head, CancellationToken ct)
    {
        var rows = await EventLog.ReadAsync(_database, journal.Authority, connection, transaction, after, until, EventLog.Chunk, ct);
        Check(rows, after, head);
        var events = new List<(EventRecord Row, Event Happened)>(rows.Count);
        foreach (var row in rows)
        {
            if (vocabulary.ReadEvent(row.Type, row.Version, row.Payload) is not { } happened)
            {
                await AttachAsync(connection, transaction, events, after, ct);
                return new Chunk(events, row.Seq - 1, IsLast: true, new UnknownEvent(row.Seq, row.Type, row.Version));
            }

            events.Add((row, happened));
        }

        await AttachAsync(connection, transaction, events, after, ct);
        return new Chunk(events, after + rows.Count, rows.Count < EventLog.Chunk, null);
    }

    private void Check(List<EventRecord> rows, long after, byte[]? head)
    {
        foreach (var row in rows)
        {
            if (row.Seq != ++after)
            {
                throw new JournalException($"Event {after} is missing; the next is {row.Seq}.") { Trouble = JournalTrouble.BrokenChain };
            }

            if (head is not null && !Envelope.Head(head, journal.Authority, row).AsSpan().SequenceEqual(row.Head))
            {
                throw new JournalException($"The chain is broken at event {row.Seq}: run verify.") { Trouble = JournalTrouble.BrokenChain };
            }

            head = head is null ? null : row.Head;
        }
    }

    private async Task AttachAsync(
        DbConnection connection, DbTransaction? transaction, List<(EventRecord Row, Event Happened)> events, long after, CancellationToken ct)
    {
        var wanted = events.SelectMany(e => e.Happened.Texts).ToList();
        if (wanted.Count == 0)
        {
            return;
        }

        var bodies = new Dictionary<string, string?>(StringComparer.Ordinal);
        await FillAsync(bodies, connection, "texts.range", new { after, until = events[^1].Row.Seq }, transaction, ct);

        // an event may name a text that an earlier one brought
        var earlier = wanted.Select(t => t.Id).Where(id => !bodies.ContainsKey(id)).Distinct(StringComparer.Ordinal);
        foreach (var ids in earlier.ToList().Chunk(TextsAtOnce))
        {
            await FillAsync(bodies, connection, "texts.several", new { ids }, transaction, ct);
        }

        wanted.ForEach(text => text.Attach(bodies.GetValueOrDefault(text.Id)));
    }

    private async Task FillAsync(
        Dictionary<string, string?> bodies, DbConnection connection, string statement, object parameters, DbTransaction? transaction, CancellationToken ct)
    {
        foreach (var (id, body) in await connection.QueryAsync<(string Id, string? Body)>(
            new CommandDefinition(_database.Sql[statement], parameters, transaction, cancellationToken: ct)))
        {
            bodies[id] = body;
        }
    }
}
