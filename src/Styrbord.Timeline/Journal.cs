using Dapper;
using Styrbord.Timeline.Store;

namespace Styrbord.Timeline;

/// <summary>
/// The memory of one authority in one database: the journal with what lies beside it. Opening brings the schema up to this
/// program and refuses a newer one.
/// </summary>
public sealed class Journal : IAsyncDisposable
{
    private Journal(IDatabase database, string authority, TimeProvider server)
    {
        (Database, Authority, Server) = (database, authority, server);
        Texts = new Texts(this);
        Blobs = new Blobs(this);
        Drafts = new Drafts(this);
        Accounts = new Accounts(this);
        Registers = new Registers(this);
    }

    /// <summary>The authority's own id, part of every link of the chain.</summary>
    public string Authority { get; internal set; }

    public Texts Texts { get; }

    public Blobs Blobs { get; }

    public Drafts Drafts { get; }

    public Accounts Accounts { get; }

    public Registers Registers { get; }

    internal IDatabase Database { get; }

    /// <summary>The server's own clock: never the one that <c>--idag</c> sets.</summary>
    internal TimeProvider Server { get; }

    internal long ServerNow => Server.GetUtcNow().ToUnixTimeMilliseconds();

    /// <summary>One file; its folder must exist.</summary>
    public static Task<Journal> OpenSqliteAsync(string file, TimeProvider? server = null, CancellationToken ct = default) =>
        OpenAsync(new SqliteDatabase(file), server, ct);

    /// <summary>The schema of the connection string's search path must exist.</summary>
    public static Task<Journal> OpenPostgresAsync(string connectionString, TimeProvider? server = null, CancellationToken ct = default) =>
        OpenAsync(new PostgresDatabase(connectionString), server, ct);

    /// <summary>Number of the last event; 0 if there is none.</summary>
    public async Task<long> LastAsync(CancellationToken ct = default)
    {
        await using var connection = await Database.OpenAsync(ct);
        return (await EventLog.LastAsync(Database, Authority, connection, null))?.Seq ?? 0;
    }

    public ValueTask DisposeAsync() => Database.DisposeAsync();

    private static async Task<Journal> OpenAsync(IDatabase database, TimeProvider? server, CancellationToken ct)
    {
        server ??= TimeProvider.System;
        try
        {
            await database.AssertDurableAsync(ct);
            await Migration.RunAsync(database, server, ct);
            await using var connection = await database.OpenAsync(ct);
            await connection.ExecuteAsync(
                database.Sql["registers.addRegister"], new { name = "authority", value = Guid.CreateVersion7(server.GetUtcNow()).ToString() });
            var authority = await connection.ExecuteScalarAsync<string>(database.Sql["registers.getRegister"], new { name = "authority" });
            return new Journal(database, authority!, server);
        }
        catch
        {
            await database.DisposeAsync();
            throw;
        }
    }
}
