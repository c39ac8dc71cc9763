using System.Text;
using Dapper;
using Styrbord.Domain.Kernel;

namespace Styrbord.Timeline;

/// <summary>Somebody who can sign in. Events hold the id, never the name.</summary>
public sealed record Account
{
    public required string Id { get; init; }

    public required string Name { get; init; }

    public string? PasswordHash { get; init; }

    /// <summary>Failed sign-ins since the last that succeeded.</summary>
    public long FailedCount { get; init; }

    /// <summary>Milliseconds UTC, or nothing if the account is not locked.</summary>
    public long? LockedUntil { get; init; }

    /// <summary>Changes when all sessions of the account must end.</summary>
    public required string SecurityStamp { get; init; }
}

/// <summary>The register of accounts and API tokens.</summary>
public sealed class Accounts
{
    private readonly Journal _journal;

    internal Accounts(Journal journal) => _journal = journal;

    public async Task<Account?> FindAsync(string id, CancellationToken ct = default)
    {
        await using var connection = await _journal.Database.OpenAsync(ct);
        return await connection.QuerySingleOrDefaultAsync<Account>(_journal.Database.Sql["registers.getAccount"], new { id });
    }

    public async Task<IReadOnlyList<Account>> AllAsync(CancellationToken ct = default)
    {
        await using var connection = await _journal.Database.OpenAsync(ct);
        return [.. await connection.QueryAsync<Account>(_journal.Database.Sql["registers.allAccounts"])];
    }

    /// <summary>False if the id is taken.</summary>
    public async Task<bool> AddAsync(Account account, CancellationToken ct = default)
    {
        await using var connection = await _journal.Database.OpenAsync(ct);
        return await connection.ExecuteAsync(_journal.Database.Sql["registers.addAccount"], account) > 0;
    }

    /// <summary>False if there is no such account. Another security stamp also ends the account's secret calendar addresses.</summary>
    public async Task<bool> UpdateAsync(Account account, CancellationToken ct = default)
    {
        await using var connection = await _journal.Database.OpenAsync(ct);
        await connection.ExecuteAsync(_journal.Database.Sql["registers.endFeedKeys"], account);
        return await connection.ExecuteAsync(_journal.Database.Sql["registers.updateAccount"], account) > 0;
    }

    /// <summary>Keeps only the token's hash.</summary>
    public async Task AddTokenAsync(string account, string token, CancellationToken ct = default)
    {
        await using var connection = await _journal.Database.OpenAsync(ct);
        await connection.ExecuteAsync(
            _journal.Database.Sql["registers.addToken"], new { sha256 = Hash(token), account, stored = _journal.ServerNow });
    }

    /// <summary>The account a token belongs to, or nothing.</summary>
    public async Task<string?> AccountOfTokenAsync(string token, CancellationToken ct = default)
    {
        await using var connection = await _journal.Database.OpenAsync(ct);
        return await connection.ExecuteScalarAsync<string>(_journal.Database.Sql["registers.tokenAccount"], new { sha256 = Hash(token) });
    }

    /// <summary>Takes back every token of the account.</summary>
    public async Task DeleteTokensAsync(string account, CancellationToken ct = default)
    {
        await using var connection = await _journal.Database.OpenAsync(ct);
        await connection.ExecuteAsync(_journal.Database.Sql["registers.deleteTokens"], new { account });
    }

    private static string Hash(string token) => Hashes.Sha256(Encoding.UTF8.GetBytes(token));
}
