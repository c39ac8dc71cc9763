using Dapper;

namespace Styrbord.Timeline;

/// <summary>Where and how often an account wants letters.</summary>
public sealed record MailChoice
{
    public required string Account { get; init; }

    public required string Address { get; init; }

    /// <summary>What the program calls the choice.</summary>
    public required string Choice { get; init; }

    /// <summary>The secret by which letters are stopped without signing in; the same for as long as the account has a choice.</summary>
    public required string Stop { get; init; }

    /// <summary>What a server said when it would not take the address; nothing is sent until it is changed.</summary>
    public string? Refused { get; init; }
}

/// <summary>The register of addresses for letters. No part of the timeline: it is personal, and changed at will.</summary>
public sealed class MailChoices
{
    private readonly Journal _journal;

    internal MailChoices(Journal journal) => _journal = journal;

    public async Task<MailChoice?> FindAsync(string account, CancellationToken ct = default)
    {
        await using var connection = await _journal.Database.OpenAsync(ct);
        return await connection.QuerySingleOrDefaultAsync<MailChoice>(_journal.Database.Sql["jobs.choice"], new { account });
    }

    /// <summary>Whose letters a secret stops, or nothing.</summary>
    public async Task<MailChoice?> FindByStopAsync(string stop, CancellationToken ct = default)
    {
        await using var connection = await _journal.Database.OpenAsync(ct);
        return await connection.QuerySingleOrDefaultAsync<MailChoice>(_journal.Database.Sql["jobs.choiceByStop"], new { stop });
    }

    public async Task<IReadOnlyList<MailChoice>> AllAsync(CancellationToken ct = default)
    {
        await using var connection = await _journal.Database.OpenAsync(ct);
        return [.. await connection.QueryAsync<MailChoice>(_journal.Database.Sql["jobs.choices"])];
    }

    /// <summary>Replaces the account's choice; the secret of the first one stays.</summary>
    public async Task PutAsync(MailChoice choice, CancellationToken ct = default)
    {
        await using var connection = await _journal.Database.OpenAsync(ct);
        await connection.ExecuteAsync(_journal.Database.Sql["jobs.putChoice"], choice);
    }
}
