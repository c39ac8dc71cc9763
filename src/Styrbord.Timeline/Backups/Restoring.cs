using Dapper;
using Styrbord.Timeline.Store;
using Styrbord.Timeline.Verify;

namespace Styrbord.Timeline.Backups;

/// <summary>How far a restore goes: to an event, or to what the server had stored at an instant (milliseconds UTC).</summary>
public readonly record struct RestoreTill(long? Sequence, long? Stored)
{
    public static readonly RestoreTill End = new(null, null);
}

/// <summary>Puts a backup into an empty database, in one transaction that ends only if the whole verifies.</summary>
internal sealed class Restoring(Journal journal, string file, Vocabulary vocabulary)
{
    private const int FlushAt = 5000;

    private readonly IDatabase _database = journal.Database;

    public async Task<Verification> RunAsync(RestoreTill till, CancellationToken ct)
    {
        var header = BackupReader.Header(file);
        if (header.Schema > _database.Sql.Schema[^1].Version)
        {
            throw new JournalException($"The backup has schema {header.Schema}; start a newer program.") { Trouble = JournalTrouble.NewerProgram };
        }

        // the file is read twice, so that nothing is touched before it is known to be whole
        var last = LastWhole(header, till);
        var authority = journal.Authority;
        await using var write = await _database.BeginWriteAsync(ct);
        await RefuseUnlessEmptyAsync(write);
        try
        {
            journal.Authority = header.Authority;
            await InsertAsync(write, new Batch(header.Authority), last, ct);
            var kept = last == header.Sequence ? (header.Sequence, header.Head) : ((long, string)?)null;
            var found = await new Verifier(journal, vocabulary, kept is { Item1: > 0 } ? kept : null).RunAsync(write, ct);
            if (!found.IsWhole)
            {
                journal.Authority = authority;
                return found;
            }

            await write.CommitAsync(ct);
            return found;
        }
        catch
        {
            journal.Authority = authority;
            throw;
        }
    }

    /// <summary>The last event of the last whole command within the bounds.</summary>
    private long LastWhole(BackupHeader header, RestoreTill till)
    {
        var ends = new List<long>();
        var limit = till.Sequence ?? header.Sequence;
        foreach (var (table, values) in BackupReader.Rows(file))
        {
            if (table is "command")
            {
                ends.Add((long)values[3]! + (long)values[4]! - 1);
            }
            else if (table is "event" && till.Stored is { } stored && (long)values[6]! > stored)
            {
                limit = Math.Min(limit, (long)values[0]! - 1);
            }
        }

        return ends.Where(end => end <= limit).DefaultIfEmpty(0).Max();
    }

    private static async Task RefuseUnlessEmptyAsync(WriteTransaction write)
    {
        foreach (var table in BackupFile.Tables)
        {
            var rows = await write.Connection.ExecuteScalarAsync<long>($"select count(*) from {table.Name}", transaction: write.Transaction);
            if (rows > (table.Name is "register" ? 1 : 0))
            {
                throw new JournalException($"The database is not empty: {rows} rows in {table.Name}. Restore into a new one.") { Trouble = JournalTrouble.NotEmpty };
            }
        }

        await write.Connection.ExecuteAsync("delete from register", transaction: write.Transaction);
    }

    private async Task InsertAsync(WriteTransaction write, Batch batch, long last, CancellationToken ct)
    {
        var tables = BackupFile.Tables.ToDictionary(t => t.Name, StringComparer.Ordinal);
        foreach (var (table, values) in BackupReader.Rows(file))
        {
            switch (table)
            {
                case "command" when (long)values[3]! + (long)values[4]! - 1 <= last:
                    batch.Commands.Add(new CommandRecord((string)values[0]!, (string)values[1]!, (byte[])values[2]!, (long)values[3]!, (long)values[4]!));
                    break;
                case "event" when (long)values[0]! <= last:
                    batch.Events.Add(new EventRecord(
                        (long)values[0]!, (string)values[1]!, (long)values[2]!, (string)values[3]!, (long)values[4]!, (long)values[5]!,
                        (long)values[6]!, (string)values[7]!, (byte[])values[8]!, (byte[])values[9]!));
                    break;
                case "text" when (long)values[1]! <= last:
                    batch.Texts.Add(new TextRecord((string)values[0]!, (long)values[1]!, (byte[]?)values[2], (string?)values[3]));
                    break;
                case "command" or "event" or "text":
                    break;
                default:
                    await InsertRowAsync(write, tables[table], values);
                    break;
            }

            if (batch.Rows >= FlushAt)
            {
                await _database.AppendAsync(write, batch, ct);
                batch.Clear();
            }
        }

        await _database.AppendAsync(write, batch, ct);
    }

    private static Task<int> InsertRowAsync(WriteTransaction write, Table table, object?[] values)
    {
        var parameters = new DynamicParameters();
        foreach (var (column, value) in table.Columns.Zip(values))
        {
            parameters.Add(column, value);
        }

        return write.Connection.ExecuteAsync(table.Insert, parameters, write.Transaction);
    }
}
