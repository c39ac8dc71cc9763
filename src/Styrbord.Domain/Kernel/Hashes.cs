using System.Security.Cryptography;
using System.Text;

namespace Styrbord.Domain.Kernel;

/// <summary>SHA-256 as lower-case hexadecimal, 64 characters.</summary>
public static class Hashes
{
    public static string Sha256(ReadOnlySpan<byte> bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));

    public static string Sha256(string text) => Sha256(Encoding.UTF8.GetBytes(text));

    /// <summary>For people: the first eight characters.</summary>
    public static string Abbreviated(string hash) => hash.Length > 8 ? hash[..8] : hash;
}
