using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Styrbord.Domain.Kernel;

namespace Styrbord.Timeline.Border;

/// <summary>
/// Says what is wrong with JSON that the reader refused: every field too many and every field missing, or else the one value of
/// another kind. The reader's own message is for programmers and stops at the first fault.
/// </summary>
internal sealed class JsonFaults(Vocabulary vocabulary)
{
    public IReadOnlyList<Problem> Explain(Type type, ReadOnlyMemory<byte> json, JsonException fault)
    {
        using var document = JsonDocument.Parse(json);
        Problem[] fields = [.. Fields(document.RootElement, type, "")];
        return fields.Length > 0 ? fields : [new WrongType(JsonPath.At(json.Span, fault.BytePositionInLine ?? 0))];
    }

    private IEnumerable<Problem> Fields(JsonElement element, Type type, string path)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        if (element.ValueKind == JsonValueKind.Array && Item(type) is { } item)
        {
            return element.EnumerateArray().SelectMany((one, index) => Fields(one, item, $"{path}[{index}]"));
        }

        if (element.ValueKind != JsonValueKind.Object)
        {
            return [];
        }

        var contract = vocabulary.Json.GetTypeInfo(type);
        return contract.Kind switch
        {
            JsonTypeInfoKind.Object => OfObject(element, contract, path),
            JsonTypeInfoKind.Dictionary => element.EnumerateObject().SelectMany(p => Fields(p.Value, contract.ElementType!, Join(path, p.Name))),
            _ => [],
        };
    }

    private IEnumerable<Problem> OfObject(JsonElement element, JsonTypeInfo contract, string path)
    {
        foreach (var given in element.EnumerateObject())
        {
            var at = Join(path, given.Name);
            if (contract.Properties.FirstOrDefault(p => string.Equals(p.Name, given.Name, StringComparison.Ordinal)) is not { } property)
            {
                yield return new UnknownField(at);
                continue;
            }

            foreach (var problem in Fields(given.Value, property.PropertyType, at))
            {
                yield return problem;
            }
        }

        foreach (var missing in contract.Properties.Where(p => p.IsRequired && !element.TryGetProperty(p.Name, out _)))
        {
            yield return new MissingField(Join(path, missing.Name));
        }
    }

    private Type? Item(Type type) =>
        type.IsGenericType && type.GetGenericTypeDefinition() == typeof(EquatableArray<>) ? type.GetGenericArguments()[0]
        : vocabulary.Json.GetTypeInfo(type) is { Kind: JsonTypeInfoKind.Enumerable } list ? list.ElementType
        : null;

    private static string Join(string path, string name) => path.Length == 0 ? name : $"{path}.{name}";
}
