namespace Styrbord.Timeline.Store;

/// <summary>One row of the journal. Instants are milliseconds UTC.</summary>
internal sealed record EventRecord(
    long Seq, string Type, long Version, string CommandId, long Index, long At, long Stored, string Actor, byte[] Payload, byte[] Head);

/// <summary>An accepted command: whose it was, what its content hashes to, and which events it gave.</summary>
internal sealed record CommandRecord(string Id, string Account, byte[] Sha256, long FirstSeq, long Count);

/// <summary>A text beside the journal; without salt and body it has been withheld.</summary>
internal sealed record TextRecord(string Id, long Seq, byte[]? Salt, string? Body);

/// <summary>What one transaction of the writer appends.</summary>
internal sealed class Batch(string authority)
{
    public string Authority => authority;

    public List<EventRecord> Events { get; } = [];

    public List<CommandRecord> Commands { get; } = [];

    public List<TextRecord> Texts { get; } = [];

    /// <summary>Ids of texts to be emptied.</summary>
    public List<string> Withheld { get; } = [];

    /// <summary>How the names of kept files begin that are to be thrown away.</summary>
    public List<string> Forgotten { get; } = [];

    public bool IsEmpty => Commands.Count == 0;

    public int Rows => Events.Count + Commands.Count + Texts.Count;

    public void Clear()
    {
        Events.Clear();
        Commands.Clear();
        Texts.Clear();
        Withheld.Clear();
        Forgotten.Clear();
    }
}
