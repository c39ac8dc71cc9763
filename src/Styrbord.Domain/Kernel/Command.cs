namespace Styrbord.Domain.Kernel;

/// <summary>What a person asks of the authority. One concrete record for each thing that can be asked.</summary>
public abstract record Command
{
    /// <summary>
    /// Judges the command against everything known and answers with events or with every problem at once.
    /// Pure: no clock, no store, no randomness. Access has been judged before.
    /// </summary>
    public abstract Outcome Decide(Authority authority, Context context);
}

/// <summary>What has happened and is kept for ever. At most 64 kB as canonical JSON.</summary>
public abstract record Event
{
    /// <summary>The next state. Never fails: it may assume all that <see cref="Command.Decide"/> checked.</summary>
    public abstract Authority Apply(Authority authority);

    /// <summary>
    /// Every text this event refers to, in a fixed order; the store keeps the bodies beside the journal, each once: an event may
    /// refer again to a text that an earlier one brought.
    /// </summary>
    public virtual IEnumerable<TextRef> Texts => [];

    /// <summary>Ids of texts that are emptied for ever when the event is stored: body and salt go, the hash stays.</summary>
    public virtual IEnumerable<string> Withholds => [];

    /// <summary>Its texts are some persons' own work that nobody else may read: they stay in the journal and out of every export.</summary>
    public virtual bool IsPrivate => false;

    /// <summary>How the names of kept files begin that are thrown away when the event is stored.</summary>
    public virtual IEnumerable<string> Forgets => [];
}
