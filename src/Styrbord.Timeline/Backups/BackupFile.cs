using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Styrbord.Timeline.Backups;

/// <summary>
/// The form of a backup: gzip of lines of JSON. First a <see cref="BackupHeader"/>; then one array a row: the table's name and its
/// columns in the order of <see cref="Tables"/>, bytes as <c>{"b":"base64"}</c>; last a <see cref="BackupEnd"/>.
/// </summary>
internal static class BackupFile
{
    public const string Format = "styrbord-backup";
    public const int Version = 1;

    /// <summary>Commands before events: a restore to an earlier number stops at a whole command.</summary>
    public static readonly IReadOnlyList<Table> Tables =
    [
        new("register", ["name", "value"]),
        new("account", ["id", "name", "password_hash", "failed_count", "locked_until", "security_stamp"]),
        new("api_token", ["sha256", "account", "stored"]),
        new("feed_key", ["id", "sha256", "account", "scope", "target", "stored"]),
        new("session_key", ["id", "body"]),
        new("job", ["id", "kind", "key", "due", "lease", "attempts", "last_error", "done"]),
        new("mail_choice", ["account", "address", "choice", "stop", "refused"]),
        new("draft", ["account", "key", "body", "stored"]),
        new("blob", ["sha256", "bytes"]),
        new("command", ["id", "account", "sha256", "first_seq", "count"]),
        new("event", ["seq", "type", "version", "command_id", "idx", "at", "stored", "actor", "payload", "head"]),
        new("text", ["id", "seq", "salt", "body"]),
    ];

    public static void WriteRow(Utf8JsonWriter json, string table, ReadOnlySpan<object> values)
    {
        json.WriteStartArray();
        json.WriteStringValue(table);
        foreach (var value in values)
        {
            WriteValue(json, value);
        }

        json.WriteEndArray();
    }

    public static object?[] Values(JsonElement row) => [.. row.EnumerateArray().Skip(1).Select(Value)];

    private static void WriteValue(Utf8JsonWriter json, object value)
    {
        switch (value)
        {
            case DBNull:
                json.WriteNullValue();
                break;
            case byte[] bytes:
                json.WriteStartObject();
                json.WriteBase64String("b"u8, bytes);
                json.WriteEndObject();
                break;
            case string text:
                json.WriteStringValue(text);
                break;
            default:
                json.WriteNumberValue(Convert.ToInt64(value, CultureInfo.InvariantCulture));
                break;
        }
    }

    private static object? Value(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Null => null,
        JsonValueKind.String => value.GetString(),
        JsonValueKind.Number => value.GetInt64(),
        _ => value.GetProperty("b"u8).GetBytesFromBase64(),
    };
}

internal sealed record Table(string Name, IReadOnlyList<string> Columns)
{
    public string Select => $"select {string.Join(", ", Columns)} from {Name} order by {Order}";

    public string Insert => $"insert into {Name} ({string.Join(", ", Columns)}) values ({string.Join(", ", Columns.Select(c => "@" + c))})";

    private string Order => Columns.Contains("first_seq", StringComparer.Ordinal) ? "first_seq, id"
        : Columns.Contains("seq", StringComparer.Ordinal) ? "seq"
        : Columns[0];
}

internal sealed record BackupHeader(string Format, int Version, long Schema, string Authority, long Sequence, string Head, long Stored);

internal sealed record BackupEnd(long Rows);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(BackupHeader))]
[JsonSerializable(typeof(BackupEnd))]
internal sealed partial class BackupJson : JsonSerializerContext;
