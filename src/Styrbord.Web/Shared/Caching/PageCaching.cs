using System.Buffers;
using System.Collections.Concurrent;
using System.IO.Compression;
using System.Reflection;
using Microsoft.AspNetCore.Components.Endpoints;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Caching.Memory;
using Styrbord.Domain.Kernel;
using Styrbord.Web.Shared.Forms;
using Styrbord.Web.Shared.Views;

namespace Styrbord.Web.Shared.Caching;

/// <summary>
/// Gives pages their ETag and answers 304; keeps the bytes of shared pages. The name of the account stands in every page: in a kept
/// page a token stands in its place.
/// </summary>
internal sealed class PageCaching : IDisposable
{
    private const long Limit = 64 * 1024 * 1024;
    private const int AskedForSize = 200;
    private const int Quality = 3;
    private const int Window = 18;
    private static readonly object FormsMark = new();
    private static readonly object AskedFor = new();
    private readonly ConcurrentDictionary<Type, SharedPageAttribute?> _shared = new();
    private readonly MemoryCache _kept = new(new MemoryCacheOptions { SizeLimit = Limit });

    /// <summary>A page with forms is never kept: each form has its own id.</summary>
    public static void HasForms(HttpContext http) => http.Items[FormsMark] = true;

    public async Task RunAsync(HttpContext http, RequestDelegate next)
    {
        if (http.GetEndpoint()?.Metadata.GetMetadata<ComponentTypeMetadata>()?.Type is not { } page
            || http.View() is not { Account: { } account } view || http.Items.ContainsKey(typeof(FormState)))
        {
            http.Response.Headers.CacheControl = "no-store";
            await next(http);
            return;
        }

        var shared = _shared.GetOrAdd(page, static type => type.GetCustomAttribute<SharedPageAttribute>());
        var key = view.Key(shared?.Features ?? [], shared is null, $"{http.Request.Cookies["tema"]}/{http.Request.Cookies["ar"]}");
        http.Response.Headers.CacheControl = "private, no-cache";
        var tag = Tag(key, account);
        if (http.Request.Headers.IfNoneMatch.ToString().Contains(tag, StringComparison.Ordinal))
        {
            http.Response.StatusCode = StatusCodes.Status304NotModified;
            http.Response.Headers.ETag = tag;
            return;
        }

        _kept.TryGetValue(key, out var known);
        if (known is KeptPage kept)
        {
            http.Response.Headers.ETag = tag;
            await SendAsync(http, kept, key, account.Name);
            return;
        }

        using var rendered = new PageBuffer();
        await RenderAsync(http, next, shared is not null, rendered);
        var keeps = http.Response.StatusCode == StatusCodes.Status200OK && !http.Items.ContainsKey(FormsMark);
        if (keeps && !http.Items.ContainsKey(typeof(Errors.Missing)))
        {
            http.Response.Headers.ETag = tag;
        }

        if (shared is null)
        {
            await PackAsync(http, rendered.Written);
            return;
        }

        // what nobody asks for again is not worth a copy: the first answer only leaves a note, the second is kept
        if (known is null || !keeps)
        {
            if (keeps)
            {
                Keep(key, AskedFor, AskedForSize);
            }

            using var named = new PageBuffer();
            AccountName.Fill(named, rendered.Written.Span, account.Name);
            await PackAsync(http, named.Written);
            return;
        }

        var forAll = AccountName.Keep(rendered.Written);
        Keep(key, forAll, forAll.Size);
        await SendAsync(http, forAll, key, account.Name);
    }

    public void Dispose() => _kept.Dispose();

    private static async Task RenderAsync(HttpContext http, RequestDelegate next, bool shared, PageBuffer rendered)
    {
        if (shared)
        {
            AccountName.Hide(http);
        }

        var body = http.Response.Body;
        http.Response.Body = rendered;
        try
        {
            await next(http);
        }
        finally
        {
            http.Response.Body = body;
        }
    }

    // a browser that takes Brotli has its account's copy kept as it goes on the wire
    private async Task SendAsync(HttpContext http, KeptPage page, string key, string name)
    {
        http.Response.Headers.Vary = "Accept-Encoding";
        if (TakesBrotli(http))
        {
            if (!_kept.TryGetValue((key, name), out byte[]? packed))
            {
                Keep((key, name), packed = page.PackedFor(name), packed.Length);
            }

            http.Response.Headers.ContentEncoding = "br";
            await SendAsync(http, packed);
            return;
        }

        http.Response.ContentType ??= "text/html; charset=utf-8";
        http.Response.ContentLength = page.LengthFor(name);
        page.WriteTo(http.Response.BodyWriter, name);
        await http.Response.BodyWriter.FlushAsync(http.RequestAborted);
    }

    private void Keep(object key, object kept, long size) =>
        _kept.Set(key, kept, new MemoryCacheEntryOptions { Size = size, SlidingExpiration = TimeSpan.FromMinutes(30) });

    // a page for one reader, compressed in one go: neither a stream nor its pieces are made
    private static async Task PackAsync(HttpContext http, ReadOnlyMemory<byte> page)
    {
        http.Response.Headers.Vary = "Accept-Encoding";
        if (!TakesBrotli(http))
        {
            await SendAsync(http, page);
            return;
        }

        var packed = ArrayPool<byte>.Shared.Rent(BrotliEncoder.GetMaxCompressedLength(page.Length));
        try
        {
            if (BrotliEncoder.TryCompress(page.Span, packed, out var length, Quality, Window))
            {
                http.Response.Headers.ContentEncoding = "br";
                await SendAsync(http, packed.AsMemory(0, length));
            }
            else
            {
                await SendAsync(http, page);
            }
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(packed);
        }
    }

    private static async Task SendAsync(HttpContext http, ReadOnlyMemory<byte> bytes)
    {
        if (bytes.Length > 0)
        {
            http.Response.ContentType ??= "text/html; charset=utf-8";
            http.Response.ContentLength = bytes.Length;
            await http.Response.Body.WriteAsync(bytes, http.RequestAborted);
        }
    }

    private static bool TakesBrotli(HttpContext http) => http.Request.Headers.AcceptEncoding.ToString().Contains("br", StringComparison.Ordinal);

    // weak: the bytes on the wire may be compressed
    private static string Tag(string key, Viewer account) => $"W/\"{key}-{account.Mark}\"";
}
