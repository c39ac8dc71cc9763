using System.Text.Json;
using Styrbord.Domain;
using Styrbord.Domain.Kernel;

namespace Styrbord.Timeline;

/// <summary>How commands and events are named, written and read, and how a state moves on. The product's is <see cref="OfModel"/>.</summary>
/// <param name="Json">Canonical and strict.</param>
/// <param name="CommandType">The command of a name, or nothing.</param>
/// <param name="NameOf">Name and version of an event in the journal.</param>
/// <param name="ReadEvent">An event as stored, or nothing if a newer program wrote it.</param>
/// <param name="After">The state after an event.</param>
public sealed record Vocabulary(
    JsonSerializerOptions Json,
    Func<string, Type?> CommandType,
    Func<Event, (string Name, long Version)> NameOf,
    Func<string, long, byte[], Event?> ReadEvent,
    Func<Authority, long, long, Event, Authority> After)
{
    public static Vocabulary OfModel { get; } = new(
        Model.Json,
        name => Model.Commands.GetValueOrDefault(name)?.Type,
        happened => Model.EventsByType[happened.GetType()] is var row ? (row.Name, row.Version) : default,
        (name, version, json) => Model.Events.ContainsKey((name, (int)version)) ? Model.ReadEvent(name, (int)version, json) : null,
        (authority, seq, at, happened) => authority.After(seq, at, happened));

    internal byte[] Write(object value) => JsonSerializer.SerializeToUtf8Bytes(value, Json.GetTypeInfo(value.GetType()));
}
