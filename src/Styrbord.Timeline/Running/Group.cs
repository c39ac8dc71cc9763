using System.Collections.Immutable;
using System.Security.Cryptography;
using Styrbord.Domain.Kernel;
using Styrbord.Timeline.Border;
using Styrbord.Timeline.Store;

namespace Styrbord.Timeline.Running;

/// <summary>Commands decided one after another on a state that is only real once the batch is on disk.</summary>
internal sealed class Group(Position start, string authority, Vocabulary vocabulary, Func<long> stored)
{
    private const int MaxPayload = 64 * 1024;

    private readonly Dictionary<string, CommandRecord> _known = new(StringComparer.Ordinal);

    public Position Position { get; private set; } = start;

    public Batch Batch { get; } = new(authority);

    /// <summary>Commands of this group's ids that are on disk already.</summary>
    public void Know(IEnumerable<CommandRecord> commands)
    {
        foreach (var command in commands)
        {
            _known[command.Id] = command;
        }
    }

    /// <summary>The earlier answer to the same command, or that its id is another's; nothing if it is new.</summary>
    public CommandResult? Earlier(Pending pending) =>
        !_known.TryGetValue(pending.Id, out var command) ? null
        : string.Equals(command.Account, pending.Actor, StringComparison.Ordinal) && command.Sha256.AsSpan().SequenceEqual(pending.Sha256)
            ? new CommandResult.Accepted(command.FirstSeq, command.Count, Repeated: true)
            : new CommandResult.IdTaken();

    public static Context Context(DateOnly today, long at, string actor, string id) =>
        new(today, at, actor, id, RandomNumberGenerator.GetBytes(32));

    /// <summary>The events join the batch and the state moves on; refused, or an exception, leaves both as they were.</summary>
    public CommandResult Accept(Pending pending, ImmutableArray<Event> events, long at)
    {
        var rows = new List<EventRecord>(events.Length);
        var texts = new List<TextRecord>();
        var position = Position;
        foreach (var happened in events)
        {
            var seq = position.State.Sequence + 1;
            var (type, version) = vocabulary.NameOf(happened);
            var row = new EventRecord(
                seq, type, version, pending.Id, rows.Count, at, stored(), pending.Actor, vocabulary.Write(happened), Head: []);
            if (row.Payload.Length > MaxPayload)
            {
                return new CommandResult.Refused([new TooLarge(row.Payload.Length, MaxPayload)]);
            }

            AssertReadable(row);
            row = row with { Head = Envelope.Head(position.Head, authority, row) };
            rows.Add(row);
            texts.AddRange(NewTexts(pending.Id, seq, happened, texts));
            position = new Position(vocabulary.After(position.State, seq, at, happened), row.Head);
        }

        var command = new CommandRecord(pending.Id, pending.Actor, pending.Sha256, Position.State.Sequence + 1, rows.Count);
        Batch.Events.AddRange(rows);
        Batch.Texts.AddRange(texts);
        Batch.Commands.Add(command);
        Batch.Withheld.AddRange(events.SelectMany(e => e.Withholds));
        Batch.Forgotten.AddRange(events.SelectMany(e => e.Forgets));
        _known[command.Id] = command;
        Position = position;
        return new CommandResult.Accepted(command.FirstSeq, command.Count, Repeated: false);
    }

    /// <summary>What is kept for ever must be readable: written again it gives the same bytes.</summary>
    private void AssertReadable(EventRecord row)
    {
        if (vocabulary.ReadEvent(row.Type, row.Version, row.Payload) is not { } read || !vocabulary.Write(read).AsSpan().SequenceEqual(row.Payload))
        {
            throw new InvalidOperationException($"An event {row.Type} would not be read as it was written.");
        }
    }

    /// <summary>A text's id starts with the command that sealed it; others are on disk already.</summary>
    private static List<TextRecord> NewTexts(string id, long seq, Event happened, List<TextRecord> taken) =>
        [.. happened.Texts
            .Where(t => t.Id.StartsWith($"{id}/", StringComparison.Ordinal))
            .DistinctBy(t => t.Id, StringComparer.Ordinal)
            .Where(t => !taken.Exists(other => string.Equals(other.Id, t.Id, StringComparison.Ordinal)))
            .Select(t => new TextRecord(t.Id, seq, t.Body is null ? null : t.Salt.ToArray(), t.Body))];
}
