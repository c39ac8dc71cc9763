using Styrbord.Domain;
using Styrbord.Domain.Kernel;

namespace Styrbord.Timeline;

/// <summary>What a process decides about its timeline.</summary>
public sealed record TimelineOptions
{
    /// <summary>May this command be asked? A problem if not. No command runs without it.</summary>
    public required Func<Authority, Command, Context, Problem?> Access { get; init; }

    /// <summary>Decides a command that may be asked.</summary>
    public Func<Authority, Command, Context, Outcome> Decide { get; init; } = Model.Decide;

    /// <summary>The authority's clock; another than the server's only by <see cref="DayClock"/>.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;

    public Vocabulary Vocabulary { get; init; } = Vocabulary.OfModel;

    /// <summary>Commands that may wait; the next is answered <see cref="BusyReason.QueueFull"/>.</summary>
    public int QueueLength { get; init; } = 1024;

    /// <summary>Told about what went wrong while following the journal; the timeline goes on by itself.</summary>
    public Action<Exception> Fault { get; init; } = _ => { };
}
