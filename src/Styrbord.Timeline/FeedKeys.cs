using Dapper;
using Styrbord.Domain.Kernel;

namespace Styrbord.Timeline;

/// <summary>A secret address to a calendar that somebody has made; the secret itself is not kept.</summary>
public sealed record FeedKey
{
    public required string Id { get; init; }

    public required string Account { get; init; }

    /// <summary>Whose calendar: what the program calls the kind of it.</summary>
    public required string Scope { get; init; }

    /// <summary>Which body or role, or empty.</summary>
    public required string Target { get; init; }

    /// <summary>When it was made, milliseconds UTC of the server.</summary>
    public long Stored { get; init; }
}

/// <summary>The register of secret calendar addresses: only the hash of each is kept, and one that is withdrawn is gone.</summary>
public sealed class FeedKeys
{
    private readonly Journal _journal;

    internal FeedKeys(Journal journal) => _journal = journal;

    public async Task AddAsync(string id, string account, string scope, string target, string secret, CancellationToken ct = default)
    {
        await using var connection = await _journal.Database.OpenAsync(ct);
        await connection.ExecuteAsync(
            _journal.Database.Sql["registers.addFeedKey"],
            new { Id = id, sha256 = Hashes.Sha256(secret), Account = account, Scope = scope, Target = target, Stored = _journal.ServerNow });
    }

    /// <summary>What a secret opens, or nothing.</summary>
    public async Task<FeedKey?> FindAsync(string secret, CancellationToken ct = default)
    {
        await using var connection = await _journal.Database.OpenAsync(ct);
        return await connection.QuerySingleOrDefaultAsync<FeedKey>(_journal.Database.Sql["registers.feedKeyOf"], new { sha256 = Hashes.Sha256(secret) });
    }

    /// <summary>The addresses of an account, the oldest first.</summary>
    public async Task<IReadOnlyList<FeedKey>> OfAsync(string account, CancellationToken ct = default)
    {
        await using var connection = await _journal.Database.OpenAsync(ct);
        return [.. await connection.QueryAsync<FeedKey>(_journal.Database.Sql["registers.feedKeys"], new { account })];
    }

    /// <summary>The address opens nothing any more. False if the account has none such.</summary>
    public async Task<bool> WithdrawAsync(string id, string account, CancellationToken ct = default)
    {
        await using var connection = await _journal.Database.OpenAsync(ct);
        return await connection.ExecuteAsync(_journal.Database.Sql["registers.withdrawFeedKey"], new { id, account }) > 0;
    }
}
