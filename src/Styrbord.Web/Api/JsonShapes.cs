using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using Styrbord.Domain.Kernel;

namespace Styrbord.Web.Api;

/// <summary>JSON Schema of records, read from their JSON contracts. Records that occur within others are named once.</summary>
internal sealed class JsonShapes(JsonSerializerOptions json)
{
    private readonly SortedDictionary<string, JsonObject> _named = new(StringComparer.Ordinal);

    public JsonObject Named() => new(_named.Select(n => KeyValuePair.Create(n.Key, (JsonNode?)n.Value.DeepClone())));

    /// <summary>The shape of a type: plain ones written out, records by reference.</summary>
    public JsonObject Of(Type type)
    {
        var plain = Nullable.GetUnderlyingType(type) ?? type;
        if (Plain(plain) is { } shape)
        {
            return shape;
        }

        var contract = json.GetTypeInfo(plain);
        if (Element(plain, contract) is { } element)
        {
            return new JsonObject { ["type"] = "array", ["items"] = Of(element) };
        }

        if (contract.Kind != JsonTypeInfoKind.Object)
        {
            return [];
        }

        if (_named.TryAdd(plain.Name, []))
        {
            _named[plain.Name] = contract.PolymorphismOptions is { } kinds ? OneOf(kinds) : Object(contract);
        }

        return new JsonObject { ["$ref"] = $"#/components/schemas/{plain.Name}" };
    }

    private JsonObject Object(JsonTypeInfo contract)
    {
        var properties = contract.Properties.OrderBy(p => p.Name, StringComparer.Ordinal).ToList();
        var shape = new JsonObject
        {
            ["type"] = "object",
            ["properties"] = new JsonObject(properties.Select(p => KeyValuePair.Create(p.Name, (JsonNode?)Of(p.PropertyType)))),
            ["additionalProperties"] = false,
        };
        if (properties.Where(p => p.IsRequired).Select(p => (JsonNode?)p.Name).ToArray() is { Length: > 0 } required)
        {
            shape["required"] = new JsonArray(required);
        }

        return shape;
    }

    private JsonObject OneOf(JsonPolymorphismOptions kinds) =>
        new() { ["oneOf"] = new JsonArray([.. kinds.DerivedTypes.Select(d => Of(d.DerivedType))]) };

    private static JsonObject? Plain(Type type) =>
        type == typeof(bool) ? new() { ["type"] = "boolean" }
        : type == typeof(int) || type == typeof(long) ? new() { ["type"] = "integer" }
        : type == typeof(DateOnly) ? new() { ["type"] = "string", ["format"] = "date" }
        : type == typeof(PartialDate) ? new() { ["type"] = "string", ["pattern"] = "^[0-9]{4}-[0-9]{2}(-[0-9]{2})?$" }
        : type == typeof(string) || type.GetInterfaces().Any(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IId<>)) ? new() { ["type"] = "string" }
        : type == typeof(JsonElement) || type == typeof(object) ? []
        : type.IsEnum ? new() { ["type"] = "string", ["enum"] = new JsonArray([.. Enum.GetNames(type).Select(n => (JsonNode?)JsonNamingPolicy.CamelCase.ConvertName(n))]) }
        : null;

    private static Type? Element(Type type, JsonTypeInfo contract) =>
        type.IsGenericType && type.GetGenericTypeDefinition() == typeof(EquatableArray<>) ? type.GetGenericArguments()[0]
        : contract.Kind == JsonTypeInfoKind.Enumerable ? contract.ElementType
        : null;
}
