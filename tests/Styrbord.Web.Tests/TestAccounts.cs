using System.Collections.Concurrent;
using Styrbord.Web.SignIn;

namespace Styrbord.Web.Tests;

internal sealed class TestAccounts : IAccounts
{
    public const string Password = "ett riktigt långt lösenord";
    public const string Token = "test-token";
    private static readonly string Hash = PasswordCheck.HashOf(Password);
    private readonly ConcurrentDictionary<string, Account> _accounts = new(StringComparer.Ordinal)
    {
        ["strateg"] = new("strateg", "Planeringsstrateg", Hash, "1", 0, null),
        ["lasare"] = new("lasare", "Läsare & gäst", Hash, "1", 0, null),
    };

    public ValueTask<Account?> FindAsync(string id, CancellationToken cancel) => new(_accounts.GetValueOrDefault(id));

    public ValueTask<IReadOnlyList<Account>> AllAsync(CancellationToken cancel) => new([.. _accounts.Values]);

    public ValueTask<string?> OfTokenAsync(string token, CancellationToken cancel) => new(string.Equals(token, Token, StringComparison.Ordinal) ? "strateg" : null);

    public Task SaveAttemptsAsync(string id, long failed, long? lockedUntil, CancellationToken cancel)
    {
        _accounts[id] = _accounts[id] with { Failed = failed, LockedUntil = lockedUntil };
        return Task.CompletedTask;
    }

    public Task SavePasswordAsync(string id, string passwordHash, string stamp, CancellationToken cancel)
    {
        _accounts[id] = _accounts[id] with { PasswordHash = passwordHash, Stamp = stamp };
        return Task.CompletedTask;
    }
}
