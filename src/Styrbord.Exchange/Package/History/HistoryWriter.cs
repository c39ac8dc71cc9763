using System.Collections.Frozen;
using System.Text.Json.Nodes;
using Styrbord.Domain;
using Styrbord.Domain.Kernel;

namespace Styrbord.Exchange.Package;

/// <summary>
/// Events as people can read them: each text in its place, who and when only where it differs from the step's own. A text is written
/// where it was brought; a later event that names it again says <c>earlier</c>.
/// </summary>
internal sealed class HistoryWriter
{
    private readonly HashSet<string> _told = new(StringComparer.Ordinal);

    public JsonObject Step(HistoryEntry entry) => new()
    {
        ["at"] = Instants.Write(entry.Time),
        ["by"] = entry.By,
        ["command"] = entry.Command,
        ["events"] = new JsonArray([.. entry.Events.Select(happened => Event(entry, happened))]),
    };

    private JsonObject Event(HistoryEntry entry, Event happened)
    {
        var row = Model.EventsByType[happened.GetType()];
        var writing = new Writing(entry, happened.Texts.DistinctBy(t => t.Id, StringComparer.Ordinal).ToFrozenDictionary(t => t.Id, StringComparer.Ordinal), _told);
        var event_ = new JsonObject { ["event"] = row.Version == 1 ? row.Name : $"{row.Name}/{row.Version}" };
        foreach (var (name, value) in writing.Fields(row.Type, JsonNode.Parse(Model.ToJson(happened))!.AsObject()))
        {
            event_[name] = value;
        }

        return event_;
    }

    private sealed class Writing(HistoryEntry entry, FrozenDictionary<string, TextRef> texts, HashSet<string> told)
    {
        public IEnumerable<(string Name, JsonNode Value)> Fields(Type type, JsonObject from) =>
            HistoryTypes.Fields(type)!
                .Where(field => from[field.Name] is not null)
                .Select(field => (field.Name, Value: Value(field.PropertyType, from[field.Name]!, field.Name)))
                .Where(field => field.Value is not null)
                .Select(field => (field.Name, field.Value!));

        /// <summary>Nothing for what follows from the step.</summary>
        private JsonNode? Value(Type type, JsonNode value, string name)
        {
            if (type == typeof(TextRef))
            {
                return Text(texts[value["id"]!.GetValue<string>()], name);
            }

            if (HistoryTypes.Bare(type) == typeof(Stamp) && value["at"]!.GetValue<long>() == entry.Time && string.Equals(value["by"]!.GetValue<string>(), entry.By, StringComparison.Ordinal))
            {
                return null;
            }

            if (HistoryTypes.Item(type) is { } item)
            {
                return new JsonArray([.. value.AsArray().Select(one => Value(item, one!, name))]);
            }

            return value is JsonObject map && HistoryTypes.Fields(type) is not null
                ? new JsonObject(Fields(HistoryTypes.Bare(type), map).Select(field => KeyValuePair.Create(field.Name, (JsonNode?)field.Value)))
                : value.DeepClone();
        }

        private JsonNode Text(TextRef text, string name)
        {
            var own = $"{entry.Command}/";
            if (!told.Add(text.Id) || !text.Id.StartsWith(own, StringComparison.Ordinal))
            {
                return new JsonObject { ["earlier"] = text.Id };
            }

            var field = text.Id[own.Length..];
            return text.Body is not { } body ? new JsonObject { ["withheld"] = field, ["hash"] = text.Hash, ["length"] = text.Length }
                : string.Equals(field, name, StringComparison.Ordinal) ? JsonValue.Create(body)
                : new JsonObject { ["field"] = field, ["text"] = body };
        }
    }
}
