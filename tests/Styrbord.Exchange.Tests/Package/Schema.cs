using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Styrbord.Exchange.Package;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Styrbord.Exchange.Tests.Package;

/// <summary>As much of JSON Schema as the package's schemas use, and YAML as an editor takes it.</summary>
internal static class Schema
{
    public static JsonObject Of(string kind) => JsonNode.Parse(PackageSchemas.File(kind).Bytes.Span)!.AsObject();

    /// <summary>Every place where the value is not as the schema says.</summary>
    public static IEnumerable<string> Faults(JsonNode schema, JsonNode? value, string at = "$")
    {
        if (schema["anyOf"] is JsonArray any)
        {
            return any.Any(one => !Faults(one!, value, at).Any()) ? [] : [$"{at}: none of {any.Count}"];
        }

        var kind = value?.GetValueKind() ?? JsonValueKind.Null;
        return
        [
            .. schema["type"] is { } type && !Names(type).Contains(NameOf(value), StringComparer.Ordinal) ? [$"{at}: {NameOf(value)} for {type.ToJsonString()}"] : Array.Empty<string>(),
            .. schema["const"] is { } only && !JsonNode.DeepEquals(only, value) ? [$"{at}: not {only}"] : Array.Empty<string>(),
            .. schema["enum"] is JsonArray words && !words.Any(w => JsonNode.DeepEquals(w, value)) ? [$"{at}: {value} is none of {words.ToJsonString()}"] : Array.Empty<string>(),
            .. schema["pattern"] is { } pattern && kind == JsonValueKind.String && !Regex.IsMatch($"{value}", $"{pattern}", RegexOptions.None, TimeSpan.FromSeconds(1)) ? [$"{at}: {value}"] : Array.Empty<string>(),
            .. value is JsonArray list && schema["items"] is { } item ? list.SelectMany((one, i) => Faults(item, one, $"{at}[{i}]")) : [],
            .. value is JsonObject map ? InMap(schema, map, at) : [],
        ];
    }

    public static JsonNode? Read(string yaml)
    {
        var stream = new YamlStream();
        stream.Load(new StringReader(yaml));
        return Json(stream.Documents[0].RootNode);
    }

    private static IEnumerable<string> InMap(JsonNode schema, JsonObject map, string at) =>
    [
        .. (schema["required"] as JsonArray ?? []).Select(r => $"{r}").Where(r => !map.ContainsKey(r)).Select(r => $"{at}: no {r}"),
        .. map.Where(f => schema["properties"]?[f.Key] is null && schema["additionalProperties"] is not null).Select(f => $"{at}: unknown {f.Key}"),
        .. map.Where(f => schema["properties"]?[f.Key] is not null).SelectMany(f => Faults(schema["properties"]![f.Key]!, f.Value, $"{at}.{f.Key}")),
    ];

    private static IEnumerable<string> Names(JsonNode type) => type is JsonArray several ? several.Select(t => $"{t}") : [$"{type}"];

    private static string NameOf(JsonNode? value) => value?.GetValueKind() switch
    {
        JsonValueKind.Object => "object",
        JsonValueKind.Array => "array",
        JsonValueKind.True or JsonValueKind.False => "boolean",
        JsonValueKind.Number => value.ToJsonString().Contains('.', StringComparison.Ordinal) ? "number" : "integer",
        JsonValueKind.String => "string",
        _ => "null",
    } is var name && name == "integer" ? "integer" : name;

    private static JsonNode? Json(YamlNode node) => node switch
    {
        YamlMappingNode map => new JsonObject(map.Children.Select(f => KeyValuePair.Create(((YamlScalarNode)f.Key).Value!, Json(f.Value)))),
        YamlSequenceNode list => new JsonArray([.. list.Children.Select(Json)]),
        YamlScalarNode { Style: ScalarStyle.Plain, Value: "true" or "false" } flag => JsonValue.Create(flag.Value == "true"),
        YamlScalarNode { Style: ScalarStyle.Plain, Value: { } text } when decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) => JsonValue.Create(number),
        YamlScalarNode text => JsonValue.Create(text.Value),
        _ => null,
    };
}
