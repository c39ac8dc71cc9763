using System.Collections.Immutable;
using Styrbord.Domain.Economy;

namespace Styrbord.Timeline.Verify;

/// <summary>What a check of the whole journal found.</summary>
/// <param name="Head">The head of the chain after the last event, lower-case hexadecimal.</param>
/// <param name="Withheld">Texts whose body and salt have been emptied.</param>
public sealed record Verification(
    long Events, string Head, long Commands, long Texts, long Withheld, long Blobs, ImmutableArray<JournalFault> Faults)
{
    public bool IsWhole => Faults.IsEmpty;

    /// <summary>Every emptied text with the number of the event that ordered it; nothing where no event did (it was cut off by a restore).</summary>
    public ImmutableArray<(string Text, long? By)> Removed { get; init; } = [];

    /// <summary>Everything in the economy that must tie, of the state the journal folds to.</summary>
    public ImmutableArray<ReconciliationLine> Reconciliation { get; init; } = [];
}

/// <summary>Something that is not as it was written.</summary>
/// <param name="Kind">What does not agree.</param>
/// <param name="Subject">The event's number, or the id of the text, command or blob.</param>
public sealed record JournalFault(JournalFaultKind Kind, string Subject);

public enum JournalFaultKind
{
    /// <summary>An event's number is missing.</summary>
    Gap,

    /// <summary>An event, or its link to the one before, has been changed.</summary>
    Chain,

    /// <summary>An event cannot be read or applied.</summary>
    Fold,

    /// <summary>An event's type or version is a newer program's.</summary>
    Unknown,

    /// <summary>A text differs from the hash in its event, is missing, or belongs to none.</summary>
    Text,

    /// <summary>A command's events are not those it was given.</summary>
    Command,

    /// <summary>A blob's bytes differ from its name.</summary>
    Blob,

    /// <summary>Figures do not tie that Styrbord has counted itself; a decided sum that differs from its parts is told, and is no fault of the journal.</summary>
    Reconciliation,

    /// <summary>The journal ends before, or differs at, the event whose head was kept elsewhere.</summary>
    KeptHead,
}
