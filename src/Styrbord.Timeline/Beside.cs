using Dapper;
using Styrbord.Domain.Kernel;
using Styrbord.Timeline.Store;

namespace Styrbord.Timeline;

/// <summary>Texts beside the journal.</summary>
public sealed class Texts
{
    private readonly Journal _journal;

    internal Texts(Journal journal) => _journal = journal;

    /// <summary>The body, or nothing if the text is withheld or unknown.</summary>
    public async Task<string?> GetAsync(string id, CancellationToken ct = default)
    {
        await using var connection = await _journal.Database.OpenAsync(ct);
        return (await connection.QuerySingleOrDefaultAsync<Row>(_journal.Database.Sql["texts.one"], new { id }))?.Body;
    }

    /// <summary>Empties body and salt for ever; the chain stays whole. False if there is no such text.</summary>
    public async Task<bool> WithholdAsync(string id, CancellationToken ct = default)
    {
        await using var connection = await _journal.Database.OpenAsync(ct);
        return await connection.ExecuteAsync(_journal.Database.Sql["texts.withhold"], new { id }) > 0;
    }

    internal sealed class Row
    {
        public required string Id { get; init; }

        public byte[]? Salt { get; init; }

        public string? Body { get; init; }
    }
}

/// <summary>Files, named by the hash of their bytes. They are reached through the thing they belong to.</summary>
public sealed class Blobs
{
    private readonly Journal _journal;

    internal Blobs(Journal journal) => _journal = journal;

    /// <summary>Keeps the bytes once and gives their name.</summary>
    public async Task<string> PutAsync(byte[] bytes, CancellationToken ct = default)
    {
        var sha256 = Hashes.Sha256(bytes);
        await using var connection = await _journal.Database.OpenAsync(ct);
        await connection.ExecuteAsync(_journal.Database.Sql["texts.putBlob"], new { sha256, bytes });
        return sha256;
    }

    public async Task<byte[]?> GetAsync(string sha256, CancellationToken ct = default)
    {
        await using var connection = await _journal.Database.OpenAsync(ct);
        return await connection.ExecuteScalarAsync<byte[]>(_journal.Database.Sql["texts.getBlob"], new { sha256 });
    }
}

/// <summary>What somebody types and has not yet given: private to the account, overwritten, no part of the journal.</summary>
public sealed class Drafts
{
    private readonly Journal _journal;

    internal Drafts(Journal journal) => _journal = journal;

    public async Task PutAsync(string account, string key, string body, CancellationToken ct = default)
    {
        await using var connection = await _journal.Database.OpenAsync(ct);
        await connection.ExecuteAsync(_journal.Database.Sql["registers.putDraft"], new { account, key, body, stored = _journal.ServerNow });
    }

    public async Task<Draft?> GetAsync(string account, string key, CancellationToken ct = default)
    {
        await using var connection = await _journal.Database.OpenAsync(ct);
        return await connection.QuerySingleOrDefaultAsync<Draft>(_journal.Database.Sql["registers.getDraft"], new { account, key });
    }

    /// <summary>The keys of every draft the account has.</summary>
    public async Task<IReadOnlySet<string>> KeysAsync(string account, CancellationToken ct = default)
    {
        await using var connection = await _journal.Database.OpenAsync(ct);
        return (await connection.QueryAsync<string>(_journal.Database.Sql["registers.draftKeys"], new { account })).ToHashSet(StringComparer.Ordinal);
    }

    public async Task DeleteAsync(string account, string key, CancellationToken ct = default)
    {
        await using var connection = await _journal.Database.OpenAsync(ct);
        await connection.ExecuteAsync(_journal.Database.Sql["registers.deleteDraft"], new { account, key });
    }
}

/// <summary>A draft's text and when it was kept, milliseconds UTC of the server.</summary>
public sealed record Draft(string Body, long Stored);

/// <summary>Small values by name, and the keys that sign cookies.</summary>
public sealed class Registers
{
    private readonly Journal _journal;

    internal Registers(Journal journal) => _journal = journal;

    public async Task<string?> GetAsync(string name, CancellationToken ct = default)
    {
        await using var connection = await _journal.Database.OpenAsync(ct);
        return await connection.ExecuteScalarAsync<string>(_journal.Database.Sql["registers.getRegister"], new { name });
    }

    public async Task PutAsync(string name, string value, CancellationToken ct = default)
    {
        await using var connection = await _journal.Database.OpenAsync(ct);
        await connection.ExecuteAsync(_journal.Database.Sql["registers.putRegister"], new { name, value });
    }

    /// <summary>Puts a value that is never changed: the first one stays.</summary>
    public async Task AddAsync(string name, string value, CancellationToken ct = default)
    {
        await using var connection = await _journal.Database.OpenAsync(ct);
        await connection.ExecuteAsync(_journal.Database.Sql["registers.addRegister"], new { name, value });
    }

    /// <summary>Forgets the names that begin so, and the bytes that no other name keeps.</summary>
    public async Task ForgetAsync(string prefix, CancellationToken ct = default)
    {
        await using var connection = await _journal.Database.OpenAsync(ct);
        await connection.ExecuteAsync(_journal.Database.Sql["texts.forgetBlobs"], new { prefix });
        await connection.ExecuteAsync(_journal.Database.Sql["texts.forgetNames"], new { prefix });
    }

    /// <summary>Every key for cookies, as the framework wrote it (XML).</summary>
    public async Task<IReadOnlyList<string>> SessionKeysAsync(CancellationToken ct = default)
    {
        await using var connection = await _journal.Database.OpenAsync(ct);
        return [.. (await connection.QueryAsync<SessionKey>(_journal.Database.Sql["registers.sessionKeys"])).Select(k => k.Body)];
    }

    public async Task PutSessionKeyAsync(string id, string body, CancellationToken ct = default)
    {
        await using var connection = await _journal.Database.OpenAsync(ct);
        await connection.ExecuteAsync(_journal.Database.Sql["registers.putSessionKey"], new { id, body });
    }

    private sealed record SessionKey(string Id, string Body);
}
