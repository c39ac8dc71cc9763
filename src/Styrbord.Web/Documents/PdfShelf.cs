using Microsoft.Extensions.Caching.Memory;
using Styrbord.Domain;
using Styrbord.Domain.Kernel;
using Styrbord.Rendering.Pdf;
using Styrbord.Timeline;

namespace Styrbord.Web.Documents;

/// <summary>
/// PDFs: of what is decided one file for ever, a blob in the journal named in the register; of anything else those made lately, since
/// a conversion takes seconds and the same tree gives the same text.
/// </summary>
internal sealed class PdfShelf(IPdfConverter converter, Journal journal) : IDisposable
{
    private readonly MemoryCache _made = new(new MemoryCacheOptions { SizeLimit = 32 * 1024 * 1024 });

    /// <summary>The tree as PDF, or nothing if it cannot be made here and now.</summary>
    /// <param name="decided">The name under which the document as decided is kept; nothing while it is not decided.</param>
    public async Task<byte[]?> OfAsync(DocumentTree tree, string? decided, CancellationToken cancel)
    {
        if (decided is null)
        {
            return await LatelyAsync(tree, cancel);
        }

        var name = $"pdf/{decided}";
        return await KeptAsync(name, cancel) ?? (await LatelyAsync(tree, cancel) is { } made ? await KeepAsync(name, made, cancel) : null);
    }

    public void Dispose() => _made.Dispose();

    private async Task<byte[]?> KeptAsync(string name, CancellationToken cancel) =>
        await journal.Registers.GetAsync(name, cancel) is { } blob ? await journal.Blobs.GetAsync(blob, cancel) : null;

    // two processes may make it at once: the first one's file is the one kept
    private async Task<byte[]> KeepAsync(string name, byte[] made, CancellationToken cancel)
    {
        await journal.Registers.AddAsync(name, await journal.Blobs.PutAsync(made, cancel), cancel);
        return await KeptAsync(name, cancel) ?? made;
    }

    private async Task<byte[]?> LatelyAsync(DocumentTree tree, CancellationToken cancel)
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
}
