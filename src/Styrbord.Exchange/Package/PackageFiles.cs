using System.Buffers.Binary;
using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;

namespace Styrbord.Exchange.Package;

/// <summary>The bytes of a package: the manifest and the files it lists, read once within the limits, never outside the package.</summary>
internal sealed class PackageFiles(string root, Diagnostics found)
{
    private readonly SortedDictionary<string, byte[]> _bytes = new(StringComparer.Ordinal);
    private readonly HashSet<string> _named = new(StringComparer.Ordinal);
    private int _total;

    /// <summary>
    /// SHA-256 over every file read, ordered by path: path in UTF-8, a zero byte, length as eight bytes, big end first, the bytes.
    /// </summary>
    public string Hash()
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Span<byte> length = stackalloc byte[8];
        foreach (var (path, bytes) in _bytes)
        {
            hash.AppendData(Encoding.UTF8.GetBytes(path));
            hash.AppendData([0]);
            BinaryPrimitives.WriteInt64BigEndian(length, bytes.Length);
            hash.AppendData(length);
            hash.AppendData(bytes);
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    /// <summary>The file's text, or nothing if it may not or cannot be read: then a diagnostic at <paramref name="named"/> says why.</summary>
    public string? Text(string path, Place named)
    {
        _named.Add(path);
        if (Resolve(path, named) is not { } full || Bytes(path, full, named) is not { } bytes)
        {
            return null;
        }

        _bytes[path] = bytes;
        return StrictText.Decode(path, bytes, found);
    }

    /// <summary>Files that look as if they belonged to the package but are not in its manifest: nothing is left out in silence.</summary>
    public void TellUnlisted()
    {
        var options = new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.ReparsePoint, MaxRecursionDepth = 8 };
        foreach (var file in Directory.EnumerateFiles(root, "*", options).Take(10_000))
        {
            var path = Path.GetRelativePath(root, file).Replace('\\', '/');
            if (Path.GetExtension(path) is ".yaml" or ".yml" or ".csv" && !_named.Contains(path))
            {
                found.Add(Place.Start(path), "package.unlisted-file", ("path", path));
            }
        }
    }

    /// <summary>A path that stays within the package on every system, as written.</summary>
    internal static bool IsWithin(string path) =>
        !Path.IsPathRooted(path) && path.AsSpan().IndexOfAny('\\', ':', '\0') < 0 && path.Split('/').All(part => part is not ("" or "." or ".."));

    private string? Resolve(string path, Place named)
    {
        if (!IsWithin(path))
        {
            found.Add(named, "package.path-outside", ("path", path));
            return null;
        }

        var full = root;
        foreach (var part in path.Split('/'))
        {
            full = Path.Combine(full, part);
            if (new FileInfo(full).LinkTarget is not null)
            {
                found.Add(named, "package.link", ("path", path));
                return null;
            }
        }

        if (File.Exists(full))
        {
            return full;
        }

        found.Add(named, "package.missing-file", ("path", path));
        return null;
    }

    private byte[]? Bytes(string path, string full, Place named)
    {
        using var stream = File.OpenRead(full);
        if (stream.Length > PackageLimits.FileBytes)
        {
            found.Add(Place.Start(path), "package.file-too-large", ("path", path), ("limit", "5"));
            return null;
        }

        _total += (int)stream.Length;
        if (_total > PackageLimits.TotalBytes || _bytes.Count >= PackageLimits.Files)
        {
            found.Add(named, "package.too-large", ("limit", $"{PackageLimits.TotalBytes / 1024 / 1024}"), ("files", $"{PackageLimits.Files}"));
            return null;
        }

        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
