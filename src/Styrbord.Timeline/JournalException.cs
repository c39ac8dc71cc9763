namespace Styrbord.Timeline;

/// <summary>The journal cannot be used: settings, a newer schema, a broken chain, a database that is gone.</summary>
public sealed class JournalException : Exception
{
    public JournalException()
    {
    }

    public JournalException(string message)
        : base(message)
    {
    }

    public JournalException(string message, Exception? cause)
        : base(message, cause)
    {
    }
}
