using System.Collections.Concurrent;
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
    private static readonly object FormsMark = new();
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

        var bytes = shared is not null && _kept.TryGetValue(key, out byte[]? kept) ? kept! : await RenderAsync(http, next, shared is not null, key);
        if (bytes.Length > 0)
        {
            if (http.Response.StatusCode == StatusCodes.Status200OK && !http.Items.ContainsKey(FormsMark) && !http.Items.ContainsKey(typeof(Errors.Missing)))
            {
                http.Response.Headers.ETag = tag;
            }

            await WriteAsync(http, shared is null ? bytes : AccountName.Fill(bytes, account.Name));
        }
    }

    public void Dispose() => _kept.Dispose();

    private async Task<byte[]> RenderAsync(HttpContext http, RequestDelegate next, bool shared, string key)
    {
        if (shared)
        {
            AccountName.Hide(http);
        }

        var body = http.Response.Body;
        using var rendered = new MemoryStream(64 * 1024);
        http.Response.Body = rendered;
        try
        {
            await next(http);
        }
        finally
        {
            http.Response.Body = body;
        }

        var bytes = rendered.ToArray();
        if (shared && http.Response.StatusCode == StatusCodes.Status200OK && !http.Items.ContainsKey(FormsMark))
        {
            _kept.Set(key, bytes, new MemoryCacheEntryOptions { Size = bytes.Length, SlidingExpiration = TimeSpan.FromMinutes(30) });
        }

        return bytes;
    }

    private static async Task WriteAsync(HttpContext http, byte[] bytes)
    {
        http.Response.ContentType ??= "text/html; charset=utf-8";
        await http.Response.Body.WriteAsync(bytes, http.RequestAborted);
    }

    // weak: the bytes on the wire may be compressed. The account belongs to it, since its name stands in the page
    private static string Tag(string key, Viewer account) => $"W/\"{key}-{Hashes.Abbreviated(Hashes.Sha256(account.Id + account.Name))}\"";
}
