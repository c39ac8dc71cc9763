using Microsoft.Extensions.Caching.Memory;
using Styrbord.Domain;
using Styrbord.Domain.Kernel;
using Styrbord.Rendering.Pdf;

namespace Styrbord.Web.Documents;

/// <summary>PDFs made lately: a conversion takes seconds, and the same tree gives the same text.</summary>
internal sealed class PdfShelf(IPdfConverter converter) : IDisposable
{
    private readonly MemoryCache _made = new(new MemoryCacheOptions { SizeLimit = 32 * 1024 * 1024 });

    /// <summary>The tree as PDF, or nothing if it cannot be made here and now.</summary>
    public async Task<byte[]?> OfAsync(DocumentTree tree, CancellationToken cancel)
    {
        var key = Hashes.Sha256(Model.ToJson(tree));
        if (_made.TryGetValue(key, out byte[]? known))
        {
            return known;
        }

        if (await converter.ConvertAsync(tree, cancel) is not PdfMade made)
        {
            return null;
        }

        var bytes = made.Bytes.ToArray();
        _made.Set(key, bytes, new MemoryCacheEntryOptions { Size = bytes.Length, SlidingExpiration = TimeSpan.FromHours(1) });
        return bytes;
    }

    public void Dispose() => _made.Dispose();
}
