using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using Styrbord.Domain;
using Styrbord.Domain.Kernel;

namespace Styrbord.Exchange.Package;

/// <summary>
/// Makes the events of a history, in its order, with every text sealed anew: salts never leave a journal. A text keeps its id, so that
/// what was one text stays one.
/// </summary>
/// <param name="seed">32 random bytes drawn at the border; salts come from it.</param>
public sealed class HistorySeal(ReadOnlyMemory<byte> seed)
{
    /// <summary>The name under which an unsealed text stands in <see cref="HistoryEvent.Data"/>: its id, or what is withheld.</summary>
    internal const string Mark = "$text";

    private readonly Dictionary<string, TextRef> _known = new(StringComparer.Ordinal);

    /// <exception cref="HistoryException">An event cannot be read, or names a text that nobody has written.</exception>
    public ImmutableArray<Event> Events(HistoryStep step)
    {
        ArgumentNullException.ThrowIfNull(step);
        return [.. step.Events.Select(Event)];
    }

    internal Event Event(HistoryEvent told)
    {
        try
        {
            var happened = Model.ReadEvent(told.Type, told.Version, Encoding.UTF8.GetBytes(Sealed(told.Data)!.ToJsonString()));
            foreach (var text in happened.Texts)
            {
                if (_known.GetValueOrDefault(text.Id) is { Body: { } body } known)
                {
                    text.Attach(body, known.Salt);
                }
            }

            return happened;
        }
        catch (System.Text.Json.JsonException broken)
        {
            throw new HistoryException($"{broken.Path} {broken.InnerException?.Message}".Trim(), broken);
        }
    }

    private JsonNode? Sealed(JsonNode? node) => node switch
    {
        JsonObject text when text[Mark] is { } id => Json(Text(text, id.GetValue<string>())),
        JsonObject map => new JsonObject(map.Select(field => KeyValuePair.Create(field.Key, Sealed(field.Value)))),
        JsonArray list => new JsonArray([.. list.Select(Sealed)]),
        _ => node?.DeepClone(),
    };

    private TextRef Text(JsonObject text, string id)
    {
        if (text["text"] is { } body)
        {
            _known[id] = TextRef.Seal(id, HMACSHA256.HashData(seed.Span, Encoding.UTF8.GetBytes(id)), body.GetValue<string>());
        }
        else if (text["hash"] is { } hash)
        {
            _known[id] = new TextRef(id, hash.GetValue<string>(), text["length"]!.GetValue<int>());
        }

        return _known.GetValueOrDefault(id) ?? throw new HistoryException(id);
    }

    private static JsonObject Json(TextRef text) => new() { ["hash"] = text.Hash, ["id"] = text.Id, ["length"] = text.Length };
}

/// <summary>A history that does not hold together.</summary>
public sealed class HistoryException(string message, Exception? inner = null) : Exception(message, inner);
