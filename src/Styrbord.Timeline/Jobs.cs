using Dapper;

namespace Styrbord.Timeline;

/// <summary>Something to be done once, claimed by one process at a time.</summary>
public sealed record Job
{
    public required string Id { get; init; }

    public required string Kind { get; init; }

    /// <summary>What it is; there is one job with a key, for ever.</summary>
    public required string Key { get; init; }

    /// <summary>How many times it has been claimed, this time included.</summary>
    public long Attempts { get; init; }
}

/// <summary>
/// Jobs outlive the process: one that is claimed and not answered for is claimed again when its lease is out. One that is done stays,
/// so that it is not made again.
/// </summary>
public sealed class Jobs
{
    private readonly Journal _journal;

    internal Jobs(Journal journal) => _journal = journal;

    /// <summary>False if there is one with the key already, done or not.</summary>
    public async Task<bool> AddAsync(string kind, string key, CancellationToken ct = default)
    {
        await using var connection = await _journal.Database.OpenAsync(ct);
        return await connection.ExecuteAsync(_journal.Database.Sql["jobs.add"], new { id = Guid.CreateVersion7(_journal.Server.GetUtcNow()).ToString(), kind, key, due = _journal.ServerNow }) > 0;
    }

    /// <summary>The keys of every job of a kind, done or not.</summary>
    public async Task<IReadOnlySet<string>> KeysAsync(string kind, CancellationToken ct = default)
    {
        await using var connection = await _journal.Database.OpenAsync(ct);
        return (await connection.QueryAsync<string>(_journal.Database.Sql["jobs.keys"], new { kind })).ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>The keys of those that are done.</summary>
    public async Task<IReadOnlySet<string>> DoneKeysAsync(string kind, CancellationToken ct = default)
    {
        await using var connection = await _journal.Database.OpenAsync(ct);
        return (await connection.QueryAsync<string>(_journal.Database.Sql["jobs.doneKeys"], new { kind })).ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>The oldest that waits, for nobody else until the lease is out; nothing if none waits.</summary>
    public async Task<Job?> ClaimAsync(string kind, TimeSpan lease, CancellationToken ct = default)
    {
        await using var connection = await _journal.Database.OpenAsync(ct);
        var now = _journal.ServerNow;
        return await connection.QueryFirstOrDefaultAsync<Job>(_journal.Database.Sql["jobs.claim"], new { kind, now, until = now + (long)lease.TotalMilliseconds });
    }

    /// <summary>It is not done again, whether it went well or never can.</summary>
    public async Task DoneAsync(string id, string? error = null, CancellationToken ct = default)
    {
        await using var connection = await _journal.Database.OpenAsync(ct);
        await connection.ExecuteAsync(_journal.Database.Sql["jobs.done"], new { id, now = _journal.ServerNow, error });
    }

    /// <summary>It came to nothing, and may be made again.</summary>
    public async Task DropAsync(string id, CancellationToken ct = default)
    {
        await using var connection = await _journal.Database.OpenAsync(ct);
        await connection.ExecuteAsync(_journal.Database.Sql["jobs.drop"], new { id });
    }

    /// <summary>It is tried again after a while.</summary>
    public async Task LaterAsync(string id, TimeSpan wait, string error, CancellationToken ct = default)
    {
        await using var connection = await _journal.Database.OpenAsync(ct);
        await connection.ExecuteAsync(_journal.Database.Sql["jobs.later"], new { id, due = _journal.ServerNow + (long)wait.TotalMilliseconds, error });
    }

    /// <summary>Throws away what was done so long ago that nobody would do it again.</summary>
    public async Task ForgetAsync(TimeSpan age, CancellationToken ct = default)
    {
        await using var connection = await _journal.Database.OpenAsync(ct);
        await connection.ExecuteAsync(_journal.Database.Sql["jobs.forget"], new { before = _journal.ServerNow - (long)age.TotalMilliseconds });
    }
}
