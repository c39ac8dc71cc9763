using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Serialization;

namespace Styrbord.Domain.Kernel;

/// <summary>
/// A text kept beside the journal. The event holds id, salted hash and length; body and salt are kept in their own table, so
/// that a text can be withheld without breaking the chain. Two references are equal when they name the same sealed text.
/// </summary>
public sealed class TextRef : IEquatable<TextRef>
{
    [JsonConstructor]
    public TextRef(string id, string hash, int length)
    {
        Id = id;
        Hash = hash;
        Length = length;
    }

    private TextRef(string id, string hash, string body, ReadOnlyMemory<byte> salt)
        : this(id, hash, body.Length)
    {
        Body = body;
        Salt = salt;
    }

    /// <summary>What stands where a text has been withheld.</summary>
    public const string Withheld = "Texten är undanhållen efter beslut.";

    /// <summary>Command id, a slash and the field's name.</summary>
    public string Id { get; }

    /// <summary>SHA-256(salt ‖ UTF-8 of the body), lower-case hexadecimal.</summary>
    public string Hash { get; }

    /// <summary>Length of the body in UTF-16 units.</summary>
    public int Length { get; }

    /// <summary>The text, or nothing if it has been withheld.</summary>
    [JsonIgnore]
    public string? Body { get; private set; }

    /// <summary>32 bytes when sealed by this process, else empty: the store keeps it.</summary>
    [JsonIgnore]
    public ReadOnlyMemory<byte> Salt { get; private set; }

    /// <summary>The words are not for whoever looks: <see cref="Body"/> says by which paragraph of law they are secret.</summary>
    [JsonIgnore]
    public bool IsSecret { get; private init; }

    /// <summary>The same text for one who may not read it, with what stands in place of its words. Its true length says something of them.</summary>
    public TextRef Secret(string instead)
    {
        ArgumentNullException.ThrowIfNull(instead);
        return new(Id, Hash, instead.Length) { Body = instead, IsSecret = true };
    }

    /// <summary>Given by the store when the event is read back; nothing means withheld.</summary>
    public void Attach(string? body) => Body = body;

    /// <summary>Given with its salt when an event is taken in from elsewhere and its texts are to be stored here.</summary>
    public void Attach(string body, ReadOnlyMemory<byte> salt) => (Body, Salt) = (body, salt);

    public static TextRef Seal(string id, ReadOnlySpan<byte> salt, string body) =>
        new(id, HashOf(salt, body), body, salt.ToArray());

    /// <summary>SHA-256(salt ‖ UTF-8 of the body), lower-case hexadecimal.</summary>
    public static string HashOf(ReadOnlySpan<byte> salt, string body)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(salt);
        hash.AppendData(Encoding.UTF8.GetBytes(body));
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    // what one may read and what stands in place of it are two: an immutable map keeps what it holds when it is given an equal value
    public bool Equals(TextRef? other) =>
        other is not null && IsSecret == other.IsSecret && string.Equals(Id, other.Id, StringComparison.Ordinal) && string.Equals(Hash, other.Hash, StringComparison.Ordinal);

    public override bool Equals(object? obj) => Equals(obj as TextRef);

    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Id);

    public override string ToString() => Body ?? Withheld;
}
