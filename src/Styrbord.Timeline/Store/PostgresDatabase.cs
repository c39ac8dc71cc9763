using System.Data;
using System.Data.Common;
using Dapper;
using Npgsql;

namespace Styrbord.Timeline.Store;

/// <summary>PostgreSQL 15 or newer. Several processes share the journal; the schema of the search path holds it.</summary>
internal sealed class PostgresDatabase : IDatabase
{
    private static readonly TimeSpan Heartbeat = TimeSpan.FromMilliseconds(500);

    private readonly NpgsqlDataSource _source;
    private readonly string _channel;

    public PostgresDatabase(string connectionString)
    {
        var settings = new NpgsqlConnectionStringBuilder(connectionString);
        settings.ApplicationName ??= "styrbord";

        // the channel's name is the schema's too: several schemas may share a database
        _channel = $"styrbord_{settings.SearchPath ?? "public"}";
        _source = NpgsqlDataSource.Create(settings);
    }

    public Statements Sql { get; } = new("postgres");

    public async Task AssertDurableAsync(CancellationToken ct)
    {
        await using var connection = await OpenAsync(ct);
        var commit = await connection.ExecuteScalarAsync<string>("show synchronous_commit");
        var version = await connection.ExecuteScalarAsync<string>("show server_version_num");
        if (commit is "off" || int.Parse(version!, System.Globalization.CultureInfo.InvariantCulture) < 150000)
        {
            throw new JournalException($"PostgreSQL must be 15 or newer with synchronous_commit on, not {version} with {commit}.");
        }
    }

    public async Task<DbConnection> OpenAsync(CancellationToken ct) => await _source.OpenConnectionAsync(ct);

    public async Task<WriteTransaction> BeginWriteAsync(CancellationToken ct)
    {
        var write = await BeginAsync(IsolationLevel.ReadCommitted, ct);
        try
        {
            // a statement of its own: what is read after it sees everything committed before the lock was given
            await write.Connection.ExecuteAsync(new CommandDefinition(Sql["events.lock"], transaction: write.Transaction, cancellationToken: ct));
            return write;
        }
        catch
        {
            await write.DisposeAsync();
            throw;
        }
    }

    public Task<WriteTransaction> BeginSnapshotAsync(CancellationToken ct) => BeginAsync(IsolationLevel.RepeatableRead, ct);

    public async Task<GroupStart> BeginGroupAsync(string authority, string[] ids, CancellationToken ct)
    {
        var write = await BeginAsync(IsolationLevel.ReadCommitted, ct);
        try
        {
            // one round trip, three statements: the server begins each when the one before is done, so that the two that read see
            // everything committed before the lock was given
            await using var all = new NpgsqlBatch((NpgsqlConnection)write.Connection, (NpgsqlTransaction)write.Transaction);
            Add(all, "events.lock");
            Add(all, "events.lastSeq", authority);
            Add(all, "events.commands", (object)ids);
            await using var reader = await all.ExecuteReaderAsync(ct);
            await reader.NextResultAsync(ct);
            await reader.ReadAsync(ct);
            var last = reader.GetInt64(0);
            await reader.NextResultAsync(ct);
            var known = new List<CommandRecord>();
            while (await reader.ReadAsync(ct))
            {
                known.Add(new(reader.GetString(0), reader.GetString(1), reader.GetFieldValue<byte[]>(2), reader.GetInt64(3), reader.GetInt64(4)));
            }

            return new(write, last, known);
        }
        catch
        {
            await write.DisposeAsync();
            throw;
        }
    }

    public async Task AppendAsync(WriteTransaction write, Batch batch, CancellationToken ct)
    {
        await using var all = new NpgsqlBatch((NpgsqlConnection)write.Connection, (NpgsqlTransaction)write.Transaction);
        var (events, commands, texts) = (batch.Events, batch.Commands, batch.Texts);
        Add(all, "events.insertEvent",
            batch.Authority, Column(events, e => e.Seq), Column(events, e => e.Type), Column(events, e => e.Version),
            Column(events, e => e.CommandId), Column(events, e => e.Index), Column(events, e => e.At), Column(events, e => e.Stored),
            Column(events, e => e.Actor), Column(events, e => e.Payload), Column(events, e => e.Head));
        Add(all, "events.insertCommand",
            Column(commands, c => c.Id), Column(commands, c => c.Account), Column(commands, c => c.Sha256),
            Column(commands, c => c.FirstSeq), Column(commands, c => c.Count));
        Add(all, "events.insertText",
            Column(texts, t => t.Id), Column(texts, t => t.Seq), Column(texts, t => t.Salt), Column(texts, t => t.Body));
        if (events.Count > 0)
        {
            Add(all, "events.notify", _channel, $"{events[^1].Seq}");
        }

        await all.ExecuteNonQueryAsync(ct);
    }

    public async Task<IListener> ListenAsync(CancellationToken ct)
    {
        var connection = await _source.OpenConnectionAsync(ct);
        await connection.ExecuteAsync($"listen \"{_channel}\"");
        return new Notifications(connection);
    }

    public void Forget() => _source.Clear();

    public ValueTask DisposeAsync() => _source.DisposeAsync();

    private async Task<WriteTransaction> BeginAsync(IsolationLevel level, CancellationToken ct)
    {
        var connection = await _source.OpenConnectionAsync(ct);
        try
        {
            return new WriteTransaction(connection, await connection.BeginTransactionAsync(level, ct));
        }
        catch
        {
            await connection.DisposeAsync();
            throw;
        }
    }

    private static T[] Column<TRow, T>(List<TRow> rows, Func<TRow, T> value) => [.. rows.Select(value)];

    private void Add(NpgsqlBatch batch, string statement, params object[] parameters)
    {
        var command = new NpgsqlBatchCommand(Sql[statement]);
        foreach (var parameter in parameters)
        {
            command.Parameters.Add(new NpgsqlParameter { Value = parameter });
        }

        batch.BatchCommands.Add(command);
    }

    private sealed class Notifications(NpgsqlConnection connection) : IListener
    {
        public DbConnection Connection => connection;

        public Task WaitAsync(CancellationToken ct) => connection.WaitAsync(Heartbeat, ct);

        public ValueTask DisposeAsync() => connection.DisposeAsync();
    }
}
