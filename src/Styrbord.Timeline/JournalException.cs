namespace Styrbord.Timeline;

/// <summary>Why a journal or a backup cannot be used, for who is to tell it in another language.</summary>
public enum JournalTrouble
{
    /// <summary>The message says all: settings, or a database that is gone.</summary>
    Other,

    /// <summary>A restore wants an empty database.</summary>
    NotEmpty,

    /// <summary>The file is no backup that this program can read.</summary>
    NoBackup,

    /// <summary>The file a backup was to be written to is there already.</summary>
    FileExists,

    /// <summary>The backup is cut short or changed.</summary>
    Damaged,

    /// <summary>Database or backup was made by a newer program.</summary>
    NewerProgram,

    /// <summary>An event is missing, or differs from its head.</summary>
    BrokenChain,
}

/// <summary>The journal cannot be used: settings, a newer schema, a broken chain, a database that is gone.</summary>
public sealed class JournalException : Exception
{
    public JournalException()
    {
    }

    public JournalTrouble Trouble { get; init; }

    public JournalException(string message)
        : base(message)
    {
    }

    public JournalException(string message, Exception? cause)
        : base(message, cause)
    {
    }
}
