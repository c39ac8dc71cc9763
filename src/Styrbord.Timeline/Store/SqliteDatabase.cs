using System.Data.Common;
using System.Text.Json;
using Dapper;
using Microsoft.Data.Sqlite;

namespace Styrbord.Timeline.Store;

/// <summary>The embedded database: one file, write-ahead log, every commit on disk before it is answered.</summary>
internal sealed class SqliteDatabase(string file) : IDatabase
{
    private static readonly TimeSpan Poll = TimeSpan.FromMilliseconds(250);

    private readonly string _connectionString =
        new SqliteConnectionStringBuilder { DataSource = file, Mode = SqliteOpenMode.ReadWriteCreate, ForeignKeys = false }.ToString();

    public Statements Sql { get; } = new("sqlite");

    public async Task AssertDurableAsync(CancellationToken ct)
    {
        await using var connection = await OpenAsync(ct);
        var mode = await connection.ExecuteScalarAsync<string>("pragma journal_mode = wal");
        var synchronous = await connection.ExecuteScalarAsync<long>("pragma synchronous");
        if (mode is not "wal" || synchronous != 2)
        {
            throw new JournalException($"SQLite must run with journal_mode=wal and synchronous=FULL (2), not {mode} and {synchronous}.");
        }
    }

    public async Task<DbConnection> OpenAsync(CancellationToken ct) => await ConnectAsync(ct);

    public async Task<WriteTransaction> BeginWriteAsync(CancellationToken ct)
    {
        var connection = await ConnectAsync(ct);
        try
        {
            return new WriteTransaction(connection, connection.BeginTransaction(deferred: false));
        }
        catch
        {
            await connection.DisposeAsync();
            throw;
        }
    }

    public async Task<WriteTransaction> BeginSnapshotAsync(CancellationToken ct)
    {
        var connection = await ConnectAsync(ct);
        return new WriteTransaction(connection, connection.BeginTransaction(deferred: true));
    }

    public async Task<GroupStart> BeginGroupAsync(string authority, string[] ids, CancellationToken ct)
    {
        var write = await BeginWriteAsync(ct);
        try
        {
            var last = await EventLog.LastAsync(this, authority, write.Connection, write.Transaction);
            var known = await write.Connection.QueryAsync<CommandRecord>(
                Sql["events.commands"], new { ids = JsonSerializer.Serialize(ids, StringsJson.Default.StringArray) }, write.Transaction);
            return new(write, last?.Seq ?? 0, [.. known]);
        }
        catch
        {
            await write.DisposeAsync();
            throw;
        }
    }

    public Task AppendAsync(WriteTransaction write, Batch batch, CancellationToken ct)
    {
        var authority = batch.Authority;
        Insert(write, "events.insertEvent", EventColumns, batch.Events.Select(e => (object?[])
            [authority, e.Seq, e.Type, e.Version, e.CommandId, e.Index, e.At, e.Stored, e.Actor, e.Payload, e.Head]));
        Insert(write, "events.insertCommand", CommandColumns, batch.Commands.Select(c => (object?[])
            [c.Id, c.Account, c.Sha256, c.FirstSeq, c.Count]));
        Insert(write, "events.insertText", TextColumns, batch.Texts.Select(t => (object?[])[t.Id, t.Seq, t.Salt, t.Body]));
        return Task.CompletedTask;
    }

    public async Task<IListener> ListenAsync(CancellationToken ct) => new Polling(await ConnectAsync(ct));

    public void Forget()
    {
        using var connection = new SqliteConnection(_connectionString);
        SqliteConnection.ClearPool(connection);
    }

    public ValueTask DisposeAsync()
    {
        Forget();
        return ValueTask.CompletedTask;
    }

    private static readonly string[] EventColumns =
        ["$authority", "$seq", "$type", "$version", "$command_id", "$idx", "$at", "$stored", "$actor", "$payload", "$head"];

    private static readonly string[] CommandColumns = ["$id", "$account", "$sha256", "$first_seq", "$count"];

    private static readonly string[] TextColumns = ["$id", "$seq", "$salt", "$body"];

    /// <summary>One prepared command for all rows: parameters through the mapper cost several times the insert itself.</summary>
    private void Insert(WriteTransaction write, string statement, string[] columns, IEnumerable<object?[]> rows)
    {
        using var command = ((SqliteConnection)write.Connection).CreateCommand();
        command.Transaction = (SqliteTransaction)write.Transaction;
        command.CommandText = Sql[statement];
        foreach (var column in columns)
        {
            command.Parameters.Add(new SqliteParameter { ParameterName = column });
        }

        foreach (var row in rows)
        {
            for (var i = 0; i < row.Length; i++)
            {
                command.Parameters[i].Value = row[i] ?? DBNull.Value;
            }

            command.ExecuteNonQuery();
        }
    }

    private async Task<SqliteConnection> ConnectAsync(CancellationToken ct)
    {
        var connection = new SqliteConnection(_connectionString);
        try
        {
            await connection.OpenAsync(ct);

            // they hold for the connection only; the driver's own wait for a lock sleeps 150 ms at a time; a withheld text leaves no free pages
            await connection.ExecuteAsync("pragma busy_timeout = 10000; pragma synchronous = full; pragma secure_delete = on;");
            return connection;
        }
        catch
        {
            await connection.DisposeAsync();
            throw;
        }
    }

    private sealed class Polling(SqliteConnection connection) : IListener
    {
        public DbConnection Connection => connection;

        public Task WaitAsync(CancellationToken ct) => Task.Delay(Poll, ct);

        public ValueTask DisposeAsync() => connection.DisposeAsync();
    }
}
