using System.IO.Compression;
using System.Text.Json;
using Dapper;
using Styrbord.Timeline.Store;

namespace Styrbord.Timeline.Backups;

/// <summary>What a backup holds: everything up to this event.</summary>
public sealed record BackupTaken(long Sequence, string Head, long Bytes);

/// <summary>Writes one moment of the database to a file while others write on.</summary>
internal static class BackupWriter
{
    public static async Task<BackupTaken> WriteAsync(Journal journal, string file, bool replace, CancellationToken ct)
    {
        if (!replace && File.Exists(file))
        {
            throw new JournalException($"{file} is there already.") { Trouble = JournalTrouble.FileExists };
        }

        // the file appears whole or not at all
        var unfinished = $"{file}.{Guid.CreateVersion7():N}";
        try
        {
            await using var read = await journal.Database.BeginSnapshotAsync(ct);
            var last = await EventLog.LastAsync(journal.Database, journal.Authority, read.Connection, read.Transaction);
            var schema = await read.Connection.ExecuteScalarAsync<long>(journal.Database.Sql["schema.version"], transaction: read.Transaction);
            var header = new BackupHeader(
                BackupFile.Format, BackupFile.Version, schema, journal.Authority, last?.Seq ?? 0,
                Convert.ToHexStringLower(last?.Head ?? Envelope.Start), journal.ServerNow);
            await using (var target = new FileStream(unfinished, FileMode.Create, FileAccess.Write))
            {
                await using (var packed = new GZipStream(target, CompressionLevel.Fastest, leaveOpen: true))
                {
                    await WriteAsync(packed, read, header, ct);
                }

                target.Flush(flushToDisk: true);
            }

            File.Move(unfinished, file, replace);
            return new BackupTaken(header.Sequence, header.Head, new FileInfo(file).Length);
        }
        finally
        {
            File.Delete(unfinished);
        }
    }

    private static async Task WriteAsync(Stream target, WriteTransaction read, BackupHeader header, CancellationToken ct)
    {
        await using var buffered = new BufferedStream(target, 1 << 16);
        await using var json = new Utf8JsonWriter(buffered);
        JsonSerializer.Serialize(json, header, BackupJson.Default.BackupHeader);
        EndLine(json, buffered);
        var rows = 0L;
        foreach (var table in BackupFile.Tables)
        {
            rows += await WriteTableAsync(json, buffered, read, table, ct);
        }

        JsonSerializer.Serialize(json, new BackupEnd(rows), BackupJson.Default.BackupEnd);
        EndLine(json, buffered);
    }

    private static async Task<long> WriteTableAsync(
        Utf8JsonWriter json, Stream target, WriteTransaction read, Table table, CancellationToken ct)
    {
        await using var command = read.Connection.CreateCommand();
        command.Transaction = read.Transaction;
        command.CommandText = table.Select;
        await using var reader = await command.ExecuteReaderAsync(ct);
        var values = new object[table.Columns.Count];
        var rows = 0L;
        while (await reader.ReadAsync(ct))
        {
            reader.GetValues(values);
            BackupFile.WriteRow(json, table.Name, values);
            EndLine(json, target);
            rows++;
        }

        return rows;
    }

    private static void EndLine(Utf8JsonWriter json, Stream target)
    {
        json.Flush();
        target.WriteByte((byte)'\n');
        json.Reset();
    }
}
