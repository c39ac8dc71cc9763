using System.Text.Json;
using System.Text.Json.Nodes;
using Styrbord.Domain.Kernel;

namespace Styrbord.Web.Shared.Forms;

/// <summary>Reads a command's JSON as it comes from outside: texts brought to one form, errors turned into problems with their place.</summary>
internal static class CommandReading
{
    private static readonly JsonDocumentOptions Strict = new() { MaxDepth = 32, AllowDuplicateProperties = false };

    public static (Command? Command, Problem? Problem) Read(CommandCatalogue catalogue, CommandRow row, ReadOnlySpan<byte> json)
    {
        try
        {
            var node = Normal(JsonNode.Parse(json, documentOptions: Strict));
            return (catalogue.Read(row, System.Text.Encoding.UTF8.GetBytes(node?.ToJsonString() ?? "null")), null);
        }
        catch (JsonException wrong)
        {
            return (null, Problem(wrong));
        }
    }

    /// <summary>The reader's path (<c>$.activities[2].end</c>) is the field's name.</summary>
    public static Problem Problem(JsonException wrong)
    {
        var path = (wrong.Path ?? "").TrimStart('$').TrimStart('.');
        return path.Length == 0 && MissingProperty(wrong.Message) is { } missing ? new Required(missing) : new Malformed(path);
    }

    // "… missing required properties including: 'plan', 'text'." is all that the reader tells of a missing field
    private static string? MissingProperty(string message)
    {
        var from = message.IndexOf("including: '", StringComparison.Ordinal);
        return from < 0 ? null : message[(from + 12)..].Split('\'')[0];
    }

    private static JsonNode? Normal(JsonNode? node) => node switch
    {
        JsonObject fields => new JsonObject(fields.Select(f => KeyValuePair.Create(f.Key, Normal(f.Value)))),
        JsonArray items => new JsonArray([.. items.Select(Normal)]),
        JsonValue value when value.GetValueKind() == JsonValueKind.String => JsonValue.Create(BorderText.Normal(value.GetValue<string>())),
        _ => node?.DeepClone(),
    };
}
