using System.IO.Compression;

namespace Styrbord.Rendering.Docx;

/// <summary>A package's parts in the order of their names and with one date, so that one tree always gives the same bytes.</summary>
internal static class FixedZip
{
    private static readonly DateTimeOffset Date = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public static byte[] Of(Stream package)
    {
        package.Position = 0;
        using var source = new ZipArchive(package, ZipArchiveMode.Read);
        using var target = new MemoryStream();
        using (var zip = new ZipArchive(target, ZipArchiveMode.Create, leaveOpen: true))
        {
            // readers look for the list of content types first
            foreach (var part in source.Entries.OrderBy(e => e.FullName[0] != '[').ThenBy(e => e.FullName, StringComparer.Ordinal))
            {
                var entry = zip.CreateEntry(part.FullName, CompressionLevel.Optimal);
                entry.LastWriteTime = Date;
                using var from = part.Open();
                using var to = entry.Open();
                from.CopyTo(to);
            }
        }

        return target.ToArray();
    }
}
