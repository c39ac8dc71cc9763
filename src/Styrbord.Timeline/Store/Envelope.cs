using System.Buffers;
using System.Security.Cryptography;
using System.Text.Json;
using Styrbord.Domain;

namespace Styrbord.Timeline.Store;

/// <summary>The chain: head(N) = SHA-256(head(N−1) ‖ canonical envelope with SHA-256(payload)); head(0) is 32 zero bytes.</summary>
internal static class Envelope
{
    public static readonly byte[] Start = new byte[32];

    [ThreadStatic]
    private static ArrayBufferWriter<byte>? Scratch;

    public static byte[] Head(byte[] previous, string authority, EventRecord row)
    {
        var buffer = Scratch ??= new ArrayBufferWriter<byte>(512);
        buffer.ResetWrittenCount();
        buffer.Write(previous);
        Write(buffer, authority, row);
        return SHA256.HashData(buffer.WrittenSpan);
    }

    private static void Write(ArrayBufferWriter<byte> buffer, string authority, EventRecord row)
    {
        Span<byte> payload = stackalloc byte[32];
        SHA256.HashData(row.Payload, payload);
        using var json = new Utf8JsonWriter(buffer, new JsonWriterOptions { Encoder = Model.Json.Encoder, SkipValidation = true });
        json.WriteStartObject();
        json.WriteString("actor"u8, row.Actor);
        json.WriteNumber("at"u8, row.At);
        json.WriteString("authority"u8, authority);
        json.WriteString("commandId"u8, row.CommandId);
        json.WriteNumber("index"u8, row.Index);
        json.WriteString("payload"u8, Convert.ToHexStringLower(payload));
        json.WriteNumber("seq"u8, row.Seq);
        json.WriteNumber("stored"u8, row.Stored);
        json.WriteString("type"u8, row.Type);
        json.WriteNumber("version"u8, row.Version);
        json.WriteEndObject();
    }
}
