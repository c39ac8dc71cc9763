using System.Collections.Immutable;
using System.IO.Compression;
using Styrbord.Domain;

namespace Styrbord.Exchange.Package;

/// <summary>A package sent as one ZIP file: the package's files at its root, or in one folder.</summary>
public static class PackageZip
{
    /// <summary>Bytes of the ZIP file itself.</summary>
    public const int MaxBytes = 20 * 1024 * 1024;

    private const int UnpackedBytes = 100 * 1024 * 1024;
    private const string Itself = "paket.zip";

    /// <summary>As <see cref="PackageReader.Read"/>, after unpacking to a folder that is gone afterwards. Sizes are counted as they are read, not as the file says.</summary>
    /// <param name="zip">Must be seekable.</param>
    /// <param name="into">The running authority it is meant for.</param>
    public static PackageReading Read(Stream zip, Authority? into = null)
    {
        ArgumentNullException.ThrowIfNull(zip);
        var found = new Diagnostics();
        var folder = Directory.CreateTempSubdirectory("styrbord-paket-");
        try
        {
            Unpack(zip, folder.FullName, found);
            return found.Count == 0 ? PackageReader.Read(RootOf(folder.FullName), into) : new(null, "", found.ToImmutable());
        }
        catch (Exception broken) when (broken is InvalidDataException or IOException or UnauthorizedAccessException)
        {
            found.Add(Place.Start(Itself), "package.not-a-zip");
            return new(null, "", found.ToImmutable());
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static void Unpack(Stream zip, string folder, Diagnostics found)
    {
        using var archive = new ZipArchive(zip, ZipArchiveMode.Read);
        var (files, left, names) = (0, UnpackedBytes, new HashSet<string>(StringComparer.OrdinalIgnoreCase));
        foreach (var entry in archive.Entries.Where(e => !e.FullName.EndsWith('/') && !e.FullName.StartsWith("__MACOSX/", StringComparison.Ordinal)))
        {
            var at = Place.Start(entry.FullName);
            if (!PackageFiles.IsWithin(entry.FullName) || !names.Add(entry.FullName))
            {
                found.Add(at, "package.path-outside", ("path", entry.FullName));
            }
            else if (++files > PackageLimits.Files || left <= 0)
            {
                found.Add(Place.Start(Itself), "package.too-large", ("limit", $"{UnpackedBytes / 1024 / 1024}"), ("files", $"{PackageLimits.Files}"));
                return;
            }
            else if (Copy(entry, Path.Combine(folder, entry.FullName)) is { } length)
            {
                left -= length;
            }
            else
            {
                found.Add(at, "package.file-too-large", ("path", entry.FullName), ("limit", $"{PackageLimits.FileBytes / 1024 / 1024}"));
                return;
            }
        }
    }

    /// <summary>How long the file was, or nothing when it is longer than a file may be.</summary>
    private static int? Copy(ZipArchiveEntry entry, string to)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(to)!);
        using var from = entry.Open();
        using var file = File.Create(to);
        var (part, total) = (new byte[64 * 1024], 0);
        for (int read; (read = from.Read(part)) > 0;)
        {
            total += read;
            if (total > PackageLimits.FileBytes)
            {
                return null;
            }

            file.Write(part, 0, read);
        }

        return total;
    }

    private static string RootOf(string folder) =>
        !File.Exists(Path.Combine(folder, PackageReader.Manifest)) && Directory.GetFileSystemEntries(folder) is [var only] && Directory.Exists(only) ? only : folder;
}
