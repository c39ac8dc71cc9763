using System.Buffers;
using System.IO.Compression;
using System.Text;

namespace Styrbord.Web.Shared.Caching;

/// <summary>A page rendered once for many: between its parts stands the account's name.</summary>
internal sealed class KeptPage
{
    private const int Quality = 5;
    private const int Window = 18;
    private readonly byte[][] _parts;

    private KeptPage(byte[][] parts) => _parts = parts;

    public long Size => _parts.Sum(p => (long)p.Length);

    /// <param name="page">The page with <paramref name="token"/> wherever the name belongs.</param>
    /// <param name="token">UTF-8.</param>
    public static KeptPage Of(ReadOnlySpan<byte> page, ReadOnlySpan<byte> token)
    {
        var parts = new List<byte[]>();
        for (var at = page.IndexOf(token); at >= 0; at = page.IndexOf(token))
        {
            parts.Add(page[..at].ToArray());
            page = page[(at + token.Length)..];
        }

        parts.Add(page.ToArray());
        return new([.. parts]);
    }

    /// <summary>Writes the page with the name in its places.</summary>
    public void WriteTo(IBufferWriter<byte> writer, string name)
    {
        var written = Encoding.UTF8.GetBytes(Html.Encode(name));
        for (var i = 0; i < _parts.Length; i++)
        {
            if (i > 0)
            {
                writer.Write(written);
            }

            writer.Write(_parts[i]);
        }
    }

    public int LengthFor(string name) => (int)Size + ((_parts.Length - 1) * Encoding.UTF8.GetByteCount(Html.Encode(name)));

    /// <summary>Compressed once for each account: harder than a page that is sent only once.</summary>
    public byte[] PackedFor(string name)
    {
        var page = new ArrayBufferWriter<byte>(LengthFor(name));
        WriteTo(page, name);
        var packed = new byte[BrotliEncoder.GetMaxCompressedLength(page.WrittenCount)];
        return BrotliEncoder.TryCompress(page.WrittenSpan, packed, out var length, Quality, Window) ? packed[..length] : throw new InvalidOperationException("Brotli");
    }
}
