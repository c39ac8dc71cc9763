using System.Security.Cryptography;
using System.Text;
using System.Threading.Channels;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace Styrbord.Benchmarks;

/// <summary>One row of each of the three tables a command writes.</summary>
internal sealed record BareRow(long Seq, string Id, byte[] Hash, byte[] Payload, byte[] Head, string Text);

/// <summary>The least that is durable: the rows a command writes, in groups of what waits, one transaction each; no command, no state.</summary>
internal abstract class BareAppend : IAsyncDisposable
{
    private readonly Channel<(string Text, TaskCompletionSource Done)> _queue = Channel.CreateBounded<(string, TaskCompletionSource)>(1024);
    private readonly Task _writing;

    protected BareAppend() => _writing = Task.Run(WriteAsync);

    public async Task AddAsync(string text)
    {
        var done = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await _queue.Writer.WriteAsync((text, done));
        await done.Task;
    }

    public async ValueTask DisposeAsync()
    {
        _queue.Writer.Complete();
        await _writing;
        await CloseAsync();
    }

    protected abstract Task OpenAsync();

    protected abstract Task AppendAsync(List<BareRow> rows);

    protected abstract Task CloseAsync();

    private async Task WriteAsync()
    {
        await OpenAsync();
        var (seq, head) = (0L, new byte[32]);
        while (await _queue.Reader.WaitToReadAsync())
        {
            var (rows, waiting) = (new List<BareRow>(), new List<TaskCompletionSource>());
            while (rows.Count < 256 && _queue.Reader.TryRead(out var one))
            {
                var hash = SHA256.HashData(Encoding.UTF8.GetBytes(one.Text));
                var payload = Encoding.UTF8.GetBytes($$"""{"assignment":"P1.M1.I1.U1","hash":"{{Convert.ToHexStringLower(hash)}}","plan":"plan-2019-hsn"}""");
                head = SHA256.HashData([.. head, .. SHA256.HashData(payload)]);
                rows.Add(new BareRow(++seq, $"{Guid.CreateVersion7()}", hash, payload, head, one.Text));
                waiting.Add(one.Done);
            }

            await AppendAsync(rows);
            waiting.ForEach(done => done.SetResult());
        }
    }
}

internal sealed class BareSqlite : BareAppend
{
    private readonly string _file = Path.Combine(Path.GetTempPath(), $"styrbord-bare-{Guid.NewGuid():N}.db");
    private SqliteConnection _connection = null!;

    protected override async Task OpenAsync()
    {
        _connection = new SqliteConnection($"Data Source={_file};Pooling=false");
        await _connection.OpenAsync();
        Run("""
            pragma journal_mode=wal; pragma synchronous=full;
            create table event(seq integer primary key, type text, version integer, command_id text, idx integer, at integer, stored integer, actor text, payload blob, head blob);
            create table command(id text primary key, account text, sha256 blob, first_seq integer, count integer) without rowid;
            create table text(id text primary key, seq integer, salt blob, body text);
            create index text_seq on text(seq)
            """);
    }

    protected override Task AppendAsync(List<BareRow> rows)
    {
        Run("begin immediate");
        using var insert = _connection.CreateCommand();
        insert.CommandText = """
            insert into event values ($seq, 'plans.assignment-answered', 1, $id, 0, 1536818400000, 1536818400000, 'a', $payload, $head);
            insert into command values ($id, 'a', $hash, $seq, 1);
            insert into text values ($id || '/text', $seq, $head, $text)
            """;
        foreach (var name in new[] { "$seq", "$id", "$hash", "$payload", "$head", "$text" })
        {
            insert.Parameters.Add(new SqliteParameter { ParameterName = name });
        }

        foreach (var row in rows)
        {
            object[] values = [row.Seq, row.Id, row.Hash, row.Payload, row.Head, row.Text];
            for (var i = 0; i < values.Length; i++)
            {
                insert.Parameters[i].Value = values[i];
            }

            insert.ExecuteNonQuery();
        }

        Run("commit");
        return Task.CompletedTask;
    }

    protected override async Task CloseAsync()
    {
        await _connection.DisposeAsync();
        File.Delete(_file);
    }

    private void Run(string sql)
    {
        using var command = _connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}

/// <summary>In a schema of its own, which it drops.</summary>
internal sealed class BarePostgres(string settings) : BareAppend
{
    private readonly string _schema = $"bare_{Guid.NewGuid():N}";
    private NpgsqlConnection _connection = null!;

    protected override async Task OpenAsync()
    {
        _connection = new NpgsqlConnection(settings);
        await _connection.OpenAsync();
        await RunAsync($"""
            create schema {_schema}; set search_path = {_schema};
            create table event(seq bigint primary key, type text, version bigint, command_id text, idx bigint, at bigint, stored bigint, actor text, payload bytea, head bytea);
            create table command(id text primary key, account text, sha256 bytea, first_seq bigint, count bigint);
            create table text(id text primary key, seq bigint, salt bytea, body text);
            create index text_seq on text(seq)
            """);
    }

    protected override async Task AppendAsync(List<BareRow> rows)
    {
        await using var transaction = await _connection.BeginTransactionAsync();
        await RunAsync("select pg_advisory_xact_lock(1)");
        await using var all = new NpgsqlBatch(_connection, transaction);
        Add(all, "insert into event select s, 'plans.assignment-answered', 1, i, 0, 1536818400000, 1536818400000, 'a', p, h from unnest($1, $2, $3, $4) as r(s, i, p, h)", Column(rows, r => r.Seq), Column(rows, r => r.Id), Column(rows, r => r.Payload), Column(rows, r => r.Head));
        Add(all, "insert into command select i, 'a', c, s, 1 from unnest($1, $2, $3) as r(i, c, s)", Column(rows, r => r.Id), Column(rows, r => r.Hash), Column(rows, r => r.Seq));
        Add(all, "insert into text select i || '/text', s, h, t from unnest($1, $2, $3, $4) as r(i, s, h, t)", Column(rows, r => r.Id), Column(rows, r => r.Seq), Column(rows, r => r.Head), Column(rows, r => r.Text));
        await all.ExecuteNonQueryAsync();
        await transaction.CommitAsync();
    }

    protected override async Task CloseAsync()
    {
        await RunAsync($"drop schema {_schema} cascade");
        await _connection.DisposeAsync();
    }

    private static T[] Column<T>(List<BareRow> rows, Func<BareRow, T> value) => [.. rows.Select(value)];

    private static void Add(NpgsqlBatch batch, string sql, params object[] columns)
    {
        var command = new NpgsqlBatchCommand(sql);
        foreach (var column in columns)
        {
            command.Parameters.Add(new NpgsqlParameter { Value = column });
        }

        batch.BatchCommands.Add(command);
    }

    private async Task RunAsync(string sql)
    {
        await using var command = new NpgsqlCommand(sql, _connection);
        await command.ExecuteNonQueryAsync();
    }
}
