using System.Buffers;
using System.Collections.Immutable;
using System.Text.Json;
using Styrbord.Domain.Kernel;

namespace Styrbord.Timeline.Border;

/// <summary>A command as it may enter, or every problem with it.</summary>
/// <param name="Command">The command, if there is no problem.</param>
/// <param name="Json">Its canonical bytes.</param>
public sealed record Entered(Command? Command, byte[] Json, ImmutableArray<Problem> Problems);

/// <summary>The border that every command passes once: size, strict JSON, one form for texts, no field too many or too few.</summary>
public sealed class CommandBorder(Vocabulary vocabulary)
{
    public const int MaxBytes = 1024 * 1024;

    /// <summary>Of a command made here of a file whose size has been judged.</summary>
    public const int MaxWhole = 128 * 1024 * 1024;

    private const long MaxNumber = (1L << 53) - 1;

    private static readonly JsonWriterOptions Writing =
        new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    private readonly JsonFaults _faults = new(vocabulary);

    public Entered Read(string name, ReadOnlySpan<byte> json, int most = MaxBytes)
    {
        if (vocabulary.CommandType(name) is not { } type)
        {
            return Refused(new UnknownCommand(name));
        }

        if (json.Length > most)
        {
            return Refused(new TooLarge(json.Length, most));
        }

        var problems = new List<Problem>();
        var clean = new ArrayBufferWriter<byte>(json.Length + 64);
        try
        {
            Clean(json, clean, problems);
        }
        catch (JsonException broken)
        {
            return Refused(new NotJson((broken.LineNumber ?? 0) + 1, (broken.BytePositionInLine ?? 0) + 1));
        }

        return problems.Count > 0 ? new Entered(null, [], [.. problems]) : Parse(type, clean.WrittenMemory);
    }

    private Entered Parse(Type type, ReadOnlyMemory<byte> json)
    {
        try
        {
            return JsonSerializer.Deserialize(json.Span, vocabulary.Json.GetTypeInfo(type)) is Command command
                ? new Entered(command, vocabulary.Write(command), [])
                : Refused(new WrongType(""));
        }
        catch (JsonException broken)
        {
            return new Entered(null, [], [.. _faults.Explain(type, json, broken)]);
        }
    }

    private static Entered Refused(Problem problem) => new(null, [], [problem]);

    /// <summary>Copies the JSON token by token, every text in its one form, and notes what stands against it.</summary>
    private static void Clean(ReadOnlySpan<byte> json, ArrayBufferWriter<byte> clean, List<Problem> problems)
    {
        using var writer = new Utf8JsonWriter(clean, Writing);
        var path = new JsonPath();
        var reader = new Utf8JsonReader(json, new JsonReaderOptions { MaxDepth = 32 });
        while (reader.Read())
        {
            var text = reader.TokenType is JsonTokenType.String or JsonTokenType.PropertyName ? Text(ref reader) : default;
            if (path.Enter(reader.TokenType, text.Text))
            {
                problems.Add(new DuplicateField(path.ToString()));
            }

            if (text.Fault is { } fault)
            {
                problems.Add(new BadText(path.ToString(), fault.Kind, fault.Position));
            }

            if (reader.TokenType == JsonTokenType.Number && !(reader.TryGetInt64(out var number) && Math.Abs((decimal)number) <= MaxNumber))
            {
                problems.Add(new BadNumber(path.ToString()));
            }

            Copy(writer, ref reader, text.Text);
        }
    }

    private static (string? Text, (string Kind, int Position)? Fault) Text(ref Utf8JsonReader reader)
    {
        try
        {
            return TextBorder.Clean(reader.GetString()!);
        }
        catch (InvalidOperationException)
        {
            // the reader cannot give half a character back as a text
            return ("", ("surrogate", 0));
        }
    }

    private static void Copy(Utf8JsonWriter writer, ref Utf8JsonReader reader, string? text)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.PropertyName:
                writer.WritePropertyName(text!);
                break;
            case JsonTokenType.String:
                writer.WriteStringValue(text);
                break;
            default:
                writer.WriteRawValue(reader.ValueSpan, skipInputValidation: true);
                break;
            case JsonTokenType.StartObject:
                writer.WriteStartObject();
                break;
            case JsonTokenType.EndObject:
                writer.WriteEndObject();
                break;
            case JsonTokenType.StartArray:
                writer.WriteStartArray();
                break;
            case JsonTokenType.EndArray:
                writer.WriteEndArray();
                break;
        }
    }
}
