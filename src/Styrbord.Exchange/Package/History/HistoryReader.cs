using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using Styrbord.Domain;
using Styrbord.Domain.Kernel;

namespace Styrbord.Exchange.Package;

/// <summary>Reads the steps of history files by the contracts of the model's events.</summary>
internal sealed class HistoryReader(Diagnostics found)
{
    private readonly HistorySeal _trial = new(new byte[32]);

    public HistoryStep Step(Fields step)
    {
        var (id, by, at) = (step.Text("command"), step.Text("by"), step.Text("at"));
        var time = Instants.Read(at);
        if (time is null)
        {
            found.Add(step.At, "package.bad-instant", ("text", at));
        }

        var reading = new Reading(id, by, time ?? 0, found);
        return new(id, time ?? 0, by, [.. step.Nodes("events").Select(node => Event(reading, node)).OfType<HistoryEvent>()], step.At);
    }

    private HistoryEvent? Event(Reading reading, Node node)
    {
        if (node is not MapNode map || map.Entries.FirstOrDefault(e => e.Key is "event")?.Value is not TextNode named)
        {
            found.Add(node.At, "package.missing-key", ("key", "event"));
            return null;
        }

        var (name, version) = Split(named.Text);
        if (!Model.Events.TryGetValue((name, version), out var row))
        {
            found.Add(named.At, "package.unknown-event", ("event", named.Text));
            return null;
        }

        var before = found.Count;
        var told = new HistoryEvent(name, version, reading.Map(row.Type, map, "event"), map.At);
        if (found.Count == before)
        {
            Try(told);
        }

        return told;
    }

    private void Try(HistoryEvent told)
    {
        try
        {
            _trial.Event(told);
        }
        catch (HistoryException broken)
        {
            found.Add(told.At, "package.bad-event", ("event", told.Type), ("reason", broken.Message));
        }
    }

    private static (string Name, int Version) Split(string text) =>
        text.Split('/') is [var name, var number] && int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var version) ? (name, version) : (text, 1);

    /// <summary>One step's values as JSON of their types.</summary>
    private sealed class Reading(string command, string by, long time, Diagnostics found)
    {
        public JsonObject Map(Type type, MapNode map, string? except = null)
        {
            var fields = HistoryTypes.Fields(type)!;
            var json = new JsonObject();
            foreach (var entry in map.Entries.Where(e => !string.Equals(e.Key, except, StringComparison.Ordinal)))
            {
                if (fields.FirstOrDefault(f => string.Equals(f.Name, entry.Key, StringComparison.Ordinal)) is not { } field)
                {
                    found.Add(entry.At, "package.unknown-key", ("key", entry.Key), ("keys", string.Join(", ", fields.Select(f => f.Name))));
                    continue;
                }

                json[field.Name] = Value(field.PropertyType, entry.Value, field.Name);
            }

            foreach (var field in fields.Where(f => f.PropertyType == typeof(Stamp) && !json.ContainsKey(f.Name)))
            {
                json[field.Name] = new JsonObject { ["at"] = time, ["by"] = by };
            }

            return json;
        }

        private JsonNode? Value(Type type, Node node, string name) => node switch
        {
            _ when type == typeof(TextRef) => Text(node, name),
            ListNode list when HistoryTypes.Item(type) is { } item => new JsonArray([.. list.Items.Select(one => Value(item, one, name))]),
            MapNode map when HistoryTypes.Fields(type) is not null => Map(HistoryTypes.Bare(type), map),
            TextNode { IsNothing: true } => null,
            TextNode text => Scalar(HistoryTypes.Bare(type), text, name),
            _ => Wrong(node, name, "text"),
        };

        private JsonNode? Scalar(Type type, TextNode text, string name)
        {
            if (type == typeof(bool))
            {
                return text.Text is "true" or "false" ? JsonValue.Create(text.Text is "true") : Wrong(text, name, "flag");
            }

            if (type == typeof(int) || type == typeof(long))
            {
                return long.TryParse(text.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var whole) ? JsonValue.Create(whole) : Wrong(text, name, "whole");
            }

            return HistoryTypes.Item(type) is null && HistoryTypes.Fields(type) is null ? JsonValue.Create(text.Text) : Wrong(text, name, HistoryTypes.Item(type) is null ? "map" : "list");
        }

        private JsonNode? Text(Node node, string name) => node switch
        {
            TextNode { IsNothing: true } => null,
            TextNode text => Marked(name, text.Text),
            MapNode map => Fields.Read(map, Referred, found),
            _ => Wrong(node, name, "text"),
        };

        /// <summary>A text under another name, one written earlier, or one that is withheld.</summary>
        private JsonNode? Referred(Fields text)
        {
            if (text.OptionalText("earlier") is { } earlier)
            {
                return new JsonObject { [HistorySeal.Mark] = earlier };
            }

            return text.OptionalText("withheld") is { } withheld
                ? new JsonObject { [HistorySeal.Mark] = $"{command}/{withheld}", ["hash"] = text.Text("hash"), ["length"] = text.Whole("length") }
                : Marked(text.Text("field"), text.Verbatim("text"));
        }

        private JsonObject Marked(string field, string body) => new() { [HistorySeal.Mark] = $"{command}/{field}", ["text"] = body };

        private JsonNode? Wrong(Node node, string name, string expected)
        {
            found.Add(node.At, "package.wrong-type", ("key", name), ("expected", ExchangeTexts.Filled($"package.type.{expected}", ImmutableSortedDictionary<string, string>.Empty)));
            return null;
        }
    }
}
