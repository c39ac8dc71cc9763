using System.Collections.Immutable;
using Styrbord.Domain.Kernel;

namespace Styrbord.Timeline;

/// <summary>A command as it comes to the border.</summary>
/// <param name="Name">The command's type name.</param>
/// <param name="Json">The command as JSON, as it was sent.</param>
/// <param name="Id">The caller's id of this command: the same id again gets the same answer.</param>
/// <param name="Actor">The account that asks.</param>
public sealed record CommandRequest(string Name, ReadOnlyMemory<byte> Json, string Id, string Actor);

/// <summary>The answer to a command.</summary>
public abstract record CommandResult
{
    /// <summary>The command holds and is on disk.</summary>
    /// <param name="First">Number of its first event; the number the next event would have had if it gave none.</param>
    /// <param name="Count">How many events it gave; 0 if it asked for what already was.</param>
    /// <param name="Repeated">The command had been accepted before; this is the same answer.</param>
    public sealed record Accepted(long First, long Count, bool Repeated) : CommandResult
    {
        /// <summary>What a reader must have seen to see this command: for the cookie that any node waits for.</summary>
        public long Last => First + Count - 1;
    }

    /// <summary>Nothing was written; every problem at once.</summary>
    public sealed record Refused(ImmutableArray<Problem> Problems) : CommandResult;

    /// <summary>The account may not ask this.</summary>
    public sealed record Forbidden(Problem Problem) : CommandResult;

    /// <summary>The id belongs to another command or another account (HTTP 409).</summary>
    public sealed record IdTaken : CommandResult
    {
        public static Problem Problem => new SameId();
    }

    /// <summary>Not judged and not written; ask again with the same id (HTTP 503).</summary>
    public sealed record Busy(BusyReason Reason) : CommandResult;
}

/// <summary>The id of the command belongs to another command or another account.</summary>
public sealed record SameId() : Problem("timeline.same-id");

public enum BusyReason
{
    /// <summary>Too many commands wait.</summary>
    QueueFull,

    /// <summary>Nothing has been heard from the database for two seconds.</summary>
    NoDatabase,

    /// <summary>The journal holds events of a newer program; this one only reads.</summary>
    ReadOnly,
}
