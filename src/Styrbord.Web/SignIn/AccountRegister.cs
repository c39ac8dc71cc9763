using System.Collections.Concurrent;
using Styrbord.Timeline;

namespace Styrbord.Web.SignIn;

/// <summary>Accounts as every request asks for them, kept for a few seconds. Sign-in itself reads the register.</summary>
internal sealed class AccountRegister(Accounts accounts, TimeProvider clock)
{
    private static readonly TimeSpan Fresh = TimeSpan.FromSeconds(5);
    private readonly ConcurrentDictionary<string, (Account? Account, long Read)> _known = new(StringComparer.Ordinal);

    public async ValueTask<Account?> FindAsync(string id, CancellationToken cancel)
    {
        if (_known.TryGetValue(id, out var known) && clock.GetElapsedTime(known.Read) < Fresh)
        {
            return known.Account;
        }

        var account = await accounts.FindAsync(id, cancel);
        if (account is not null)
        {
            _known[id] = (account, clock.GetTimestamp());
        }

        return account;
    }

    public void Forget(string id) => _known.TryRemove(id, out _);
}
