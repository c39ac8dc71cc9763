using System.Security.Cryptography;
using Microsoft.AspNetCore.Identity;
using Styrbord.Domain.Kernel;
using Styrbord.Timeline;

namespace Styrbord.Web.SignIn;

/// <summary>Judges passwords: by the framework's hasher, locked for a while after too many wrong ones.</summary>
public sealed class PasswordCheck(Accounts accounts, TimeProvider clock)
{
    internal const int MostFailures = 5;
    internal const int LockMinutes = 15;

    private static readonly PasswordHasher<Account> Hasher = new();

    // an unknown account takes as long as a known one
    private static readonly string Decoy = Hasher.HashPassword(null!, Convert.ToHexString(RandomNumberGenerator.GetBytes(16)));

    public static string HashOf(string password) => Hasher.HashPassword(null!, password);

    public static string NewStamp() => Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16));

    internal async Task<(Account? Account, Problem? Problem)> CheckAsync(string id, string password, CancellationToken cancel)
    {
        var account = await accounts.FindAsync(id, cancel);
        var now = clock.GetUtcNow().ToUnixTimeMilliseconds();
        if (account?.LockedUntil is { } until && until > now)
        {
            return (null, new AccountLocked((int)((until - now + 59_999) / 60_000)));
        }

        if (IsRight(account, password))
        {
            if (account!.FailedCount > 0)
            {
                await accounts.UpdateAsync(account with { FailedCount = 0, LockedUntil = null }, cancel);
            }

            return (account, null);
        }

        return (null, account is null ? new WrongNameOrPassword() : await FailAsync(account, now, cancel));
    }

    internal static bool IsRight(Account? account, string password) =>
        Hasher.VerifyHashedPassword(null!, account?.PasswordHash ?? Decoy, password) != PasswordVerificationResult.Failed
        && account?.PasswordHash is not null;

    private async Task<Problem> FailAsync(Account account, long now, CancellationToken cancel)
    {
        var failed = account.FailedCount + 1;
        var locks = failed >= MostFailures;
        await accounts.UpdateAsync(account with { FailedCount = locks ? 0 : failed, LockedUntil = locks ? now + (LockMinutes * 60_000L) : null }, cancel);
        return locks ? new AccountLocked(LockMinutes) : new WrongNameOrPassword();
    }
}
