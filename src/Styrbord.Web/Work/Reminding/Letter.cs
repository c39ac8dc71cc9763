namespace Styrbord.Web.Work.Reminding;

/// <summary>One letter to one person, as it is sent.</summary>
/// <param name="Id">The same each time the same letter is sent: a receiver that gets it twice sees one.</param>
/// <param name="Stop">Where letters are stopped.</param>
public sealed record Letter(string Id, string Address, string Name, string Subject, string Text, string Stop);

/// <summary>What became of a letter.</summary>
public enum Posting
{
    Sent,

    /// <summary>The server will never take this address.</summary>
    Refused,

    /// <summary>Not this letter, not now.</summary>
    Later,

    /// <summary>The server is not there, or takes nothing now.</summary>
    Down,

    /// <summary>The server would not take this address, but not because there is no such.</summary>
    Rejected,
}

/// <summary>The port to whatever carries letters.</summary>
public interface IPostman
{
    /// <returns>What became of it, and what the server said when it was not sent.</returns>
    Task<(Posting Posting, string? Said)> SendAsync(Letter letter, CancellationToken cancel);
}
