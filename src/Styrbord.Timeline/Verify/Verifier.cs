using System.Collections.Immutable;
using Dapper;
using Styrbord.Domain.Economy;
using Styrbord.Domain.Kernel;
using Styrbord.Domain.Work;
using Styrbord.Timeline.Running;
using Styrbord.Timeline.Store;

namespace Styrbord.Timeline.Verify;

/// <summary>Reads everything and compares it with what was written.</summary>
internal sealed class Verifier(Journal journal, Vocabulary vocabulary, (long Seq, string Head)? kept)
{
    private readonly IDatabase _database = journal.Database;
    private readonly List<JournalFault> _faults = [];
    private Position _position = Position.Start;
    private bool _folds = true;
    private long _texts;
    private readonly List<string> _withheld = [];
    private readonly Dictionary<string, long> _ordered = new(StringComparer.Ordinal);

    public async Task<Verification> RunAsync(WriteTransaction read, CancellationToken ct)
    {
        List<EventRecord> rows;
        var last = 0L;
        while ((rows = await EventLog.ReadAsync(
            _database, journal.Authority, read.Connection, read.Transaction, last, long.MaxValue, EventLog.Chunk, ct)).Count > 0)
        {
            await ChunkAsync(read, rows, last);
            last = rows[^1].Seq;
        }

        if (kept?.Seq > last)
        {
            Fault(JournalFaultKind.KeptHead, $"{kept.Value.Seq}");
        }

        await LeftOverTextsAsync(read, last);
        foreach (var (id, _) in _ordered.Where(o => !_withheld.Contains(o.Key, StringComparer.Ordinal)))
        {
            // ordered to be emptied, and it is not
            Fault(JournalFaultKind.Text, id);
        }

        var reconciliation = Reconcile();
        var commands = await CommandsAsync(read);
        var blobs = await BlobsAsync(read, ct);
        return new Verification(last, Convert.ToHexStringLower(_position.Head), commands, _texts, _withheld.Count, blobs, [.. _faults])
        {
            Reconciliation = reconciliation,
            Removed = [.. _withheld.Select(id => (id, _ordered.TryGetValue(id, out var by) ? by : (long?)null))],
        };
    }

    private void Fault(JournalFaultKind kind, string subject) => _faults.Add(new JournalFault(kind, subject));

    private ImmutableArray<ReconciliationLine> Reconcile()
    {
        var lines = _folds ? WholeReconciliation.Of(_position.State) : [];
        foreach (var line in lines.Where(l => l is { Judgement: Judgement.Error, Kind: not (ReconciliationKind.SumAndParts or ReconciliationKind.Statements or ReconciliationKind.PlanAndBudget or ReconciliationKind.Trade) }))
        {
            Fault(JournalFaultKind.Reconciliation, $"{line.Name} {line.Year}");
        }

        return lines;
    }

    private async Task ChunkAsync(WriteTransaction read, List<EventRecord> rows, long after)
    {
        var found = await read.Connection.QueryAsync<Texts.Row>(
            _database.Sql["texts.rangeWithSalt"], new { after, until = rows[^1].Seq }, read.Transaction);
        var texts = found.ToDictionary(t => t.Id, StringComparer.Ordinal);
        var expected = new Dictionary<string, TextRef>(StringComparer.Ordinal);
        foreach (var row in rows)
        {
            Link(row);
            Fold(row, texts, expected);
        }

        foreach (var text in texts.Values)
        {
            Compare(text, expected.GetValueOrDefault(text.Id));
        }

        foreach (var id in expected.Keys.Where(id => !texts.ContainsKey(id)))
        {
            // brought by an earlier event, where it was compared
            if (await read.Connection.QuerySingleOrDefaultAsync<Texts.Row>(_database.Sql["texts.one"], new { id }, read.Transaction) is null)
            {
                Fault(JournalFaultKind.Text, id);
            }
        }
    }

    private void Link(EventRecord row)
    {
        for (var missing = _position.State.Sequence + 1; missing < row.Seq; missing++)
        {
            Fault(JournalFaultKind.Gap, $"{missing}");
        }

        var head = Envelope.Head(_position.Head, journal.Authority, row);
        if (!head.AsSpan().SequenceEqual(row.Head))
        {
            Fault(JournalFaultKind.Chain, $"{row.Seq}");
        }

        if (kept?.Seq == row.Seq && !string.Equals(kept.Value.Head, Convert.ToHexStringLower(row.Head), StringComparison.OrdinalIgnoreCase))
        {
            Fault(JournalFaultKind.KeptHead, $"{row.Seq}");
        }

        // on from the head as it stands: one changed event is one fault
        _position = new Position(_position.State with { Sequence = row.Seq }, row.Head);
    }

    private void Fold(EventRecord row, Dictionary<string, Texts.Row> texts, Dictionary<string, TextRef> expected)
    {
        try
        {
            if (vocabulary.ReadEvent(row.Type, row.Version, row.Payload) is not { } happened)
            {
                Fault(JournalFaultKind.Unknown, $"{row.Seq}");
                _folds = false;
                return;
            }

            foreach (var text in happened.Texts)
            {
                text.Attach(texts.GetValueOrDefault(text.Id)?.Body);
                expected[text.Id] = text;
            }

            foreach (var id in happened.Withholds)
            {
                _ordered.TryAdd(id, row.Seq);
            }

            // after an event that cannot be applied the later ones cannot be judged
            if (_folds)
            {
                _position = _position with { State = vocabulary.After(_position.State, row.Seq, row.At, happened) };
            }
        }
        catch (Exception)
        {
            Fault(JournalFaultKind.Fold, $"{row.Seq}");
            _folds = false;
        }
    }

    private void Compare(Texts.Row text, TextRef? expected)
    {
        _texts++;
        if (text is { Body: null, Salt: null })
        {
            _withheld.Add(text.Id);
        }
        else if (expected is null || text.Salt is null || text.Body is null
            || !string.Equals(TextRef.HashOf(text.Salt, text.Body), expected.Hash, StringComparison.Ordinal))
        {
            Fault(JournalFaultKind.Text, text.Id);
        }
    }

    private async Task LeftOverTextsAsync(WriteTransaction read, long last)
    {
        foreach (var text in await read.Connection.QueryAsync<Texts.Row>(
            _database.Sql["texts.rangeWithSalt"], new { after = last, until = long.MaxValue }, read.Transaction))
        {
            Compare(text, null);
        }
    }

    private async Task<long> CommandsAsync(WriteTransaction read)
    {
        foreach (var id in await read.Connection.QueryAsync<string>(
            _database.Sql["events.commandsThatDiffer"], transaction: read.Transaction))
        {
            Fault(JournalFaultKind.Command, id);
        }

        return await read.Connection.ExecuteScalarAsync<long>(_database.Sql["events.commandCount"], transaction: read.Transaction);
    }

    private async Task<long> BlobsAsync(WriteTransaction read, CancellationToken ct)
    {
        var count = 0L;
        foreach (var sha256 in (await read.Connection.QueryAsync<string>(_database.Sql["texts.blobNames"], transaction: read.Transaction)).ToList())
        {
            ct.ThrowIfCancellationRequested();
            count++;
            var bytes = await read.Connection.ExecuteScalarAsync<byte[]>(_database.Sql["texts.getBlob"], new { sha256 }, read.Transaction);
            if (bytes is null || !string.Equals(Hashes.Sha256(bytes), sha256, StringComparison.Ordinal))
            {
                Fault(JournalFaultKind.Blob, sha256);
            }
        }

        return count;
    }
}
