using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Styrbord.Domain.Kernel;

/// <summary>
/// Canonical JSON (RFC 8785): properties ordered by their UTF-16 names, nothing escaped but what must be, no white space, nothing
/// for what is missing. Numbers are whole and within ±(2^53−1). The bytes are stored and hashed as they are.
/// </summary>
public static class CanonicalJson
{
    /// <summary>Options for the contexts of all features together. The modifier orders the properties.</summary>
    public static JsonSerializerOptions Options(params IJsonTypeInfoResolver[] contexts)
    {
        var options = new JsonSerializerOptions
        {
            TypeInfoResolver = JsonTypeInfoResolver.Combine(contexts).WithAddedModifier(Order),
            PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
            DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
            Encoder = new MinimalEncoder(),
            UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
            RespectNullableAnnotations = true,
            RespectRequiredConstructorParameters = true,
            AllowDuplicateProperties = false,
            MaxDepth = 32,
        };
        options.MakeReadOnly();
        return options;
    }

    /// <summary>
    /// Options for the state's hash: content without who and when, and each text as the hash of its body, so that equal content is
    /// equal however it came to be.
    /// </summary>
    public static JsonSerializerOptions ForState(params IJsonTypeInfoResolver[] contexts)
    {
        var options = new JsonSerializerOptions(Options(contexts))
        {
            TypeInfoResolver = JsonTypeInfoResolver.Combine(contexts).WithAddedModifier(WithoutStamps).WithAddedModifier(Order),
            Converters = { new TextAsHash() },
        };
        options.MakeReadOnly();
        return options;
    }

    private static void WithoutStamps(JsonTypeInfo type)
    {
        for (var i = type.Kind == JsonTypeInfoKind.Object ? type.Properties.Count - 1 : -1; i >= 0; i--)
        {
            if (type.Properties[i].PropertyType == typeof(Stamp))
            {
                type.Properties.RemoveAt(i);
            }
        }
    }

    private sealed class TextAsHash : JsonConverter<TextRef>
    {
        public override TextRef Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => throw new NotSupportedException();

        public override void Write(Utf8JsonWriter writer, TextRef value, JsonSerializerOptions options) =>
            writer.WriteStringValue(value.Body is { } body ? Hashes.Sha256(body) : "withheld");
    }

    private static void Order(JsonTypeInfo type)
    {
        if (type.Kind != JsonTypeInfoKind.Object)
        {
            return;
        }

        // what a record computes (Event.Texts) is no part of what is stored
        foreach (var computed in type.Properties.Where(p => p.Set is null && p.AssociatedParameter is null).ToList())
        {
            type.Properties.Remove(computed);
        }

        var order = 0;
        foreach (var property in type.Properties.OrderBy(p => p.Name, StringComparer.Ordinal).ToList())
        {
            property.Order = order++;

            // nothing is written for what is nothing, so its absence must be readable
            property.IsRequired &= property.AssociatedParameter is not { IsNullable: true };
        }
    }

    /// <summary>Escapes what RFC 8785 section 3.2.2.2 says: below U+0020, the quotation mark and the backslash.</summary>
    private sealed class MinimalEncoder : JavaScriptEncoder
    {
        private static readonly SearchValues<char> Chars = SearchValues.Create([.. Enumerable.Range(0, 32).Select(c => (char)c), '"', '\\']);
        private static readonly SearchValues<byte> Bytes = SearchValues.Create([.. Enumerable.Range(0, 32).Select(c => (byte)c), (byte)'"', (byte)'\\']);

        public override int MaxOutputCharactersPerInputCharacter => 6;

        public override unsafe int FindFirstCharacterToEncode(char* text, int textLength) =>
            new ReadOnlySpan<char>(text, textLength).IndexOfAny(Chars);

        public override int FindFirstCharacterToEncodeUtf8(ReadOnlySpan<byte> utf8Text) => utf8Text.IndexOfAny(Bytes);

        public override bool WillEncode(int unicodeScalar) => unicodeScalar is < 32 or '"' or '\\';

        public override unsafe bool TryEncodeUnicodeScalar(int unicodeScalar, char* buffer, int bufferLength, out int numberOfCharactersWritten)
        {
            var escaped = unicodeScalar switch
            {
                '"' => "\\\"",
                '\\' => "\\\\",
                '\b' => "\\b",
                '\t' => "\\t",
                '\n' => "\\n",
                '\f' => "\\f",
                '\r' => "\\r",
                < 32 => $"\\u{unicodeScalar:x4}",
                _ => char.ConvertFromUtf32(unicodeScalar),
            };
            numberOfCharactersWritten = escaped.Length;
            return escaped.AsSpan().TryCopyTo(new Span<char>(buffer, bufferLength));
        }
    }
}

/// <summary>Enumerations are camelCase words in JSON; numbers are refused.</summary>
public sealed class WordConverter<T>() : JsonStringEnumConverter<T>(JsonNamingPolicy.CamelCase, allowIntegerValues: false)
    where T : struct, Enum;
