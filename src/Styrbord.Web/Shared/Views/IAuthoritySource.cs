using System.Collections.Immutable;
using Styrbord.Domain;
using Styrbord.Domain.Kernel;

namespace Styrbord.Web.Shared.Views;

/// <summary>What the pages need of the timeline: the state now, the state then, and running a command.</summary>
public interface IAuthoritySource
{
    Authority Current { get; }

    /// <summary>The state at sequence <paramref name="sequence"/>.</summary>
    Task<Authority> AtAsync(long sequence, CancellationToken cancel);

    /// <summary>The state after the last event before <paramref name="instant"/> (milliseconds UTC).</summary>
    Task<Authority> BeforeAsync(long instant, CancellationToken cancel);

    /// <summary>Waits until this node knows event <paramref name="sequence"/>; false when it still does not at the end.</summary>
    Task<bool> WaitForAsync(long sequence, TimeSpan longest, CancellationToken cancel);

    /// <summary>Runs the command <paramref name="name"/> given as JSON, once for each <paramref name="commandId"/>.</summary>
    Task<Answer> ExecuteAsync(string name, ReadOnlyMemory<byte> json, string commandId, string account, CancellationToken cancel);
}

/// <summary>What became of a command.</summary>
public abstract record Answer;

/// <summary>It holds, in events up to <paramref name="Sequence"/>.</summary>
public sealed record Done(long Sequence) : Answer;

/// <summary>It was refused and has left no trace.</summary>
public sealed record NotDone(ImmutableArray<Problem> Problems) : Answer;

/// <summary>The queue is full or the database is away: try again later. Nothing was done.</summary>
public sealed record Busy : Answer;
