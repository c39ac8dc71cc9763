using System.Security.Cryptography;
using Microsoft.AspNetCore.Identity;
using Styrbord.Domain.Kernel;

namespace Styrbord.Web.SignIn;

/// <summary>Judges passwords: by the framework's hasher, locked for a while after too many wrong ones.</summary>
internal sealed class PasswordCheck(IAccounts accounts, TimeProvider clock)
{
    public const int MostFailures = 5;
    public const int LockMinutes = 15;

    private static readonly PasswordHasher<Account> Hasher = new();

    // an unknown account takes as long as a known one
    private static readonly string Decoy = Hasher.HashPassword(null!, Convert.ToHexString(RandomNumberGenerator.GetBytes(16)));

    public static string HashOf(string password) => Hasher.HashPassword(null!, password);

    public static string NewStamp() => Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16));

    public async Task<(Account? Account, Problem? Problem)> CheckAsync(string id, string password, CancellationToken cancel)
    {
        var account = await accounts.FindAsync(id, cancel);
        var now = clock.GetUtcNow().ToUnixTimeMilliseconds();
        if (account?.LockedUntil is { } until && until > now)
        {
            return (null, new AccountLocked((int)((until - now + 59_999) / 60_000)));
        }

        if (IsRight(account, password))
        {
            if (account!.Failed > 0)
            {
                await accounts.SaveAttemptsAsync(account.Id, 0, null, cancel);
            }

            return (account, null);
        }

        return (null, account is null ? new WrongNameOrPassword() : await FailAsync(account, now, cancel));
    }

    public static bool IsRight(Account? account, string password) =>
        Hasher.VerifyHashedPassword(null!, account?.PasswordHash ?? Decoy, password) != PasswordVerificationResult.Failed
        && account?.PasswordHash is not null;

    private async Task<Problem> FailAsync(Account account, long now, CancellationToken cancel)
    {
        var failed = account.Failed + 1;
        var locks = failed >= MostFailures;
        await accounts.SaveAttemptsAsync(account.Id, locks ? 0 : failed, locks ? now + (LockMinutes * 60_000L) : null, cancel);
        return locks ? new AccountLocked(LockMinutes) : new WrongNameOrPassword();
    }
}
