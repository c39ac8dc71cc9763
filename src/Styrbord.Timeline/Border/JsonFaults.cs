using System.Text.Json;
using System.Text.Json.Serialization;
using Styrbord.Domain.Kernel;

namespace Styrbord.Timeline.Border;

/// <summary>
/// Says what kind of fault the reader met. Its messages are for programmers and may change, so the JSON is read again with one
/// rule at a time let go: if the fault is then gone or elsewhere, that rule was it.
/// </summary>
internal sealed class JsonFaults(Vocabulary vocabulary)
{
    private readonly JsonSerializerOptions _unknownAllowed =
        new(vocabulary.Json) { UnmappedMemberHandling = JsonUnmappedMemberHandling.Skip };

    private readonly JsonSerializerOptions _missingAllowed =
        new(vocabulary.Json) { RespectRequiredConstructorParameters = false };

    public Problem Explain(Type type, ReadOnlySpan<byte> json, JsonException fault)
    {
        var position = fault.BytePositionInLine ?? 0;
        var path = JsonPath.At(json, position);
        return Position(type, json, _unknownAllowed) != position ? new UnknownField(path)
            : Position(type, json, _missingAllowed) != position ? new MissingField(Missing(path, fault))
            : new WrongType(path);
    }

    private static string Missing(string path, JsonException fault) => path;

    private static long? Position(Type type, ReadOnlySpan<byte> json, JsonSerializerOptions options)
    {
        try
        {
            JsonSerializer.Deserialize(json, options.GetTypeInfo(type));
            return null;
        }
        catch (JsonException other)
        {
            return other.BytePositionInLine ?? 0;
        }
    }
}
