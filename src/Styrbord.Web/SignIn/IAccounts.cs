namespace Styrbord.Web.SignIn;

/// <summary>What sign-in needs of the registers. Nothing here is on the timeline: names and hashes can be changed and erased.</summary>
public interface IAccounts
{
    ValueTask<Account?> FindAsync(string id, CancellationToken cancel);

    /// <summary>All accounts, in order of name.</summary>
    ValueTask<IReadOnlyList<Account>> AllAsync(CancellationToken cancel);

    /// <summary>The account that an API token belongs to.</summary>
    ValueTask<string?> OfTokenAsync(string token, CancellationToken cancel);

    /// <summary>Counts a wrong password, or starts anew after a right one.</summary>
    Task SaveAttemptsAsync(string id, long failed, long? lockedUntil, CancellationToken cancel);

    /// <summary>Keeps a new password hash; the stamp changes, so that other sessions end.</summary>
    Task SavePasswordAsync(string id, string passwordHash, string stamp, CancellationToken cancel);
}

/// <param name="Id">As events hold it.</param>
/// <param name="Name">As shown.</param>
/// <param name="PasswordHash">By ASP.NET Core Identity's hasher; without one nobody signs in.</param>
/// <param name="Stamp">A session carries it and ends when it changes.</param>
/// <param name="Failed">Wrong passwords in a row.</param>
/// <param name="LockedUntil">Milliseconds UTC of the server's clock.</param>
public sealed record Account(string Id, string Name, string? PasswordHash, string Stamp, long Failed, long? LockedUntil);
