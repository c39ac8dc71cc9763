namespace Styrbord.Web.SignIn;

/// <summary>What sign-in needs of the registers. Nothing here is on the timeline: names and hashes can be changed and erased.</summary>
public interface IAccounts
{
    Account? Find(string id);

    /// <summary>All accounts, in order of name.</summary>
    IReadOnlyList<Account> All { get; }

    /// <summary>The account that the token with this SHA-256 (lower-case hexadecimal) belongs to.</summary>
    Account? ByToken(string sha256);

    /// <summary>Counts a wrong password, or starts anew after a right one.</summary>
    Task SaveAttemptsAsync(string id, int failed, long? lockedUntil, CancellationToken cancel);

    /// <summary>Keeps a new password hash; the stamp changes, so that other sessions end.</summary>
    Task SavePasswordAsync(string id, string passwordHash, string stamp, CancellationToken cancel);
}

/// <param name="Id">As events hold it.</param>
/// <param name="Name">As shown.</param>
/// <param name="PasswordHash">By ASP.NET Core Identity's hasher.</param>
/// <param name="Stamp">A session carries it and ends when it changes.</param>
/// <param name="Sample">Belongs to the sample: listed on the sign-in page.</param>
public sealed record Account(string Id, string Name, string PasswordHash, string Stamp, bool Sample, int Failed, long? LockedUntil);
