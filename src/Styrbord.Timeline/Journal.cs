using Dapper;
using Styrbord.Timeline.Backups;
using Styrbord.Timeline.Store;
using Styrbord.Timeline.Verify;

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
        FeedKeys = new FeedKeys(this);
        Jobs = new Jobs(this);
        MailChoices = new MailChoices(this);
    }

    /// <summary>The authority's own id, part of every link of the chain.</summary>
    public string Authority { get; internal set; }

    public Texts Texts { get; }

    public Blobs Blobs { get; }

    public Drafts Drafts { get; }

    public Accounts Accounts { get; }

    public Registers Registers { get; }

    public FeedKeys FeedKeys { get; }

    public Jobs Jobs { get; }

    public MailChoices MailChoices { get; }

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

    /// <summary>Every accepted command with its first event's number and how many it gave, in order.</summary>
    public async Task<IReadOnlyList<KeptCommand>> CommandsAsync(CancellationToken ct = default)
    {
        await using var connection = await Database.OpenAsync(ct);
        return [.. await connection.QueryAsync<KeptCommand>(new CommandDefinition(Database.Sql["events.allCommands"], cancellationToken: ct))];
    }

    /// <summary>Checks everything: the chain, the texts, the commands, the blobs, and that it folds.</summary>
    /// <param name="vocabulary">The product's is <see cref="Vocabulary.OfModel"/>.</param>
    /// <param name="kept">A head kept elsewhere: finds also a journal whose end has been cut off.</param>
    public async Task<Verification> VerifyAsync(Vocabulary vocabulary, (long Seq, string Head)? kept = null, CancellationToken ct = default)
    {
        await using var read = await Database.BeginSnapshotAsync(ct);
        return await new Verifier(this, vocabulary, kept).RunAsync(read, ct);
    }

    /// <summary>Writes everything to a new file while commands go on.</summary>
    /// <exception cref="JournalException">The file is there already.</exception>
    public Task<BackupTaken> BackupAsync(string file, CancellationToken ct = default) => BackupAsync(file, replace: false, ct);

    /// <summary>The same; an older file is replaced when the new one is whole, if that is asked for.</summary>
    public Task<BackupTaken> BackupAsync(string file, bool replace, CancellationToken ct = default) => BackupWriter.WriteAsync(this, file, replace, ct);

    /// <summary>
    /// Puts a backup of either database into this empty one and verifies it; with faults nothing is kept. Registers come back as
    /// they were when the backup was taken. Start the timeline after it.
    /// </summary>
    /// <exception cref="JournalException">Not empty, or the file is no whole backup.</exception>
    public Task<Verification> RestoreAsync(string file, Vocabulary vocabulary, RestoreTill till = default, CancellationToken ct = default) =>
        new Restoring(this, file, vocabulary).RunAsync(till, ct);

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

/// <summary>An accepted command as the journal keeps it.</summary>
public sealed record KeptCommand(string Id, string Account, long First, long Count);
