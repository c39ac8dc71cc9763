using System.Data.Common;

namespace Styrbord.Timeline.Store;

/// <summary>The port to a database: what SQLite and PostgreSQL do differently.</summary>
internal interface IDatabase : IAsyncDisposable
{
    Statements Sql { get; }

    /// <summary>Refuses a database whose settings would lose what has been acknowledged.</summary>
    Task AssertDurableAsync(CancellationToken ct);

    /// <summary>An open connection for reading and for the small writes to registers.</summary>
    Task<DbConnection> OpenAsync(CancellationToken ct);

    /// <summary>A transaction that holds the writer's lock: nobody else appends until it ends.</summary>
    Task<WriteTransaction> BeginWriteAsync(CancellationToken ct);

    /// <summary>A transaction that sees one moment of the whole database.</summary>
    Task<WriteTransaction> BeginSnapshotAsync(CancellationToken ct);

    /// <summary>The same transaction with what the writer must know under its lock: the last event there is, and which of the commands are on disk.</summary>
    Task<GroupStart> BeginGroupAsync(string authority, string[] ids, CancellationToken ct);

    /// <summary>Inserts everything and tells the other processes when the transaction commits.</summary>
    Task AppendAsync(WriteTransaction write, Batch batch, CancellationToken ct);

    /// <summary>Something to wait on for what other processes append.</summary>
    Task<IListener> ListenAsync(CancellationToken ct);

    /// <summary>Forgets connections that may be broken.</summary>
    void Forget();
}

/// <summary>What holds when a group of commands has the writer's lock.</summary>
/// <param name="Last">Number of the last event, 0 in an empty journal.</param>
/// <param name="Commands">Those of the group's commands that are on disk already.</param>
internal sealed record GroupStart(WriteTransaction Write, long Last, IReadOnlyList<CommandRecord> Commands);

/// <summary>Wakes when another process may have appended.</summary>
internal interface IListener : IAsyncDisposable
{
    DbConnection Connection { get; }

    /// <summary>Returns when something may have happened, or after a while in any case.</summary>
    Task WaitAsync(CancellationToken ct);
}

/// <summary>A connection with its open transaction; disposing it without commit takes everything back.</summary>
internal sealed class WriteTransaction(DbConnection connection, DbTransaction transaction) : IAsyncDisposable
{
    public DbConnection Connection => connection;

    public DbTransaction Transaction => transaction;

    public Task CommitAsync(CancellationToken ct) => transaction.CommitAsync(ct);

    public async ValueTask DisposeAsync()
    {
        await transaction.DisposeAsync();
        await connection.DisposeAsync();
    }
}
