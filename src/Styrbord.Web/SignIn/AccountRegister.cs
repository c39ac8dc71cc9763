using System.Collections.Concurrent;
using Styrbord.Domain.Kernel;
using Styrbord.Timeline;

namespace Styrbord.Web.SignIn;

/// <summary>Accounts and tokens as every request asks for them, kept for a few seconds. Sign-in itself reads the register.</summary>
internal sealed class AccountRegister(Accounts accounts, TimeProvider clock)
{
    private static readonly TimeSpan Fresh = TimeSpan.FromSeconds(5);
    private readonly ConcurrentDictionary<string, (Account? Account, long Read)> _known = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, (string Account, long Read)> _tokens = new(StringComparer.Ordinal);

    private volatile KnownNames? _names;

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

    public async ValueTask<Account?> OfTokenAsync(string token, CancellationToken cancel)
    {
        var hash = Hashes.Sha256(token);
        if (!_tokens.TryGetValue(hash, out var known) || clock.GetElapsedTime(known.Read) >= Fresh)
        {
            if (await accounts.AccountOfTokenAsync(token, cancel) is not { } id)
            {
                _tokens.TryRemove(hash, out _);
                return null;
            }

            _tokens[hash] = known = (id, clock.GetTimestamp());
        }

        return await FindAsync(known.Account, cancel);
    }

    /// <summary>Names by id as of event number <paramref name="sequence"/>: whoever has made an event has a name.</summary>
    public async ValueTask<IReadOnlyDictionary<string, string>> NamesAsync(long sequence, CancellationToken cancel)
    {
        if (_names is { } known && known.Sequence == sequence && clock.GetElapsedTime(known.Read) < Fresh)
        {
            return known.Names;
        }

        var names = (await accounts.AllAsync(cancel)).ToDictionary(a => a.Id, a => a.Name, StringComparer.Ordinal);
        _names = new(names, sequence, clock.GetTimestamp());
        return names;
    }

    public void Forget(string id) => _known.TryRemove(id, out _);

    private sealed record KnownNames(IReadOnlyDictionary<string, string> Names, long Sequence, long Read);
}
