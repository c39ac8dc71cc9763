using System.Collections.Frozen;
using System.IO.Compression;
using System.Reflection;
using System.Security.Cryptography;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.StaticFiles;

namespace Styrbord.Web.Shared;

/// <summary>
/// Styles, scripts and fonts, embedded in the program and served under one hash of them all (<c>/s/1f2e…/css/styrbord.css</c>),
/// so that a browser keeps them for ever and a new build is a new address. Relative addresses within styles keep working.
/// </summary>
internal static class WebAssets
{
    /// <summary>The styles every page has, as one: each request of its own would hold back the first paint.</summary>
    public const string Styles = "css/alla.css";

    private const string Prefix = "wwwroot/";
    private static readonly string[] OfAllPages = ["css/tokens.css", "css/styrbord.css", "css/shell.css"];
    private static readonly FrozenDictionary<string, Asset> All = Load();

    /// <summary>Hash of every asset: changes with the build.</summary>
    public static readonly string Hash = Convert.ToHexStringLower(SHA256.HashData(
        [.. All.OrderBy(a => a.Key, StringComparer.Ordinal).SelectMany(a => SHA256.HashData(a.Value.Bytes))]))[..12];

    private static readonly string Root = $"/s/{Hash}/";

    /// <summary>Address of an asset, for instance <c>css/work.css</c>. Unknown names fail, so that a missing file is seen at once.</summary>
    public static string Url(string name) =>
        All.ContainsKey(name) ? Root + name : throw new FileNotFoundException($"No asset named {name}");

    /// <summary>Address of an asset that is there only when the build could make it (<c>islands/</c>).</summary>
    public static string? UrlIfBuilt(string name) => All.ContainsKey(name) ? Root + name : null;

    /// <summary>Answers requests below <c>/s/</c>; anything else goes on.</summary>
    public static Task Serve(HttpContext http, RequestDelegate next)
    {
        if (!http.Request.Path.StartsWithSegments("/s", StringComparison.Ordinal, out var rest))
        {
            return next(http);
        }

        var name = rest.Value?.TrimStart('/') ?? "";
        name = name[(name.IndexOf('/', StringComparison.Ordinal) + 1)..];
        if (!All.TryGetValue(name, out var asset))
        {
            http.Response.StatusCode = StatusCodes.Status404NotFound;
            return Task.CompletedTask;
        }

        Security.SecurityHeaders.SetOnData(http);
        http.Response.ContentType = asset.ContentType;
        http.Response.Headers.CacheControl = "public, max-age=31536000, immutable";
        http.Response.Headers.Vary = "Accept-Encoding";
        var packed = asset.Compresses && http.Request.Headers.AcceptEncoding.ToString().Contains("br", StringComparison.Ordinal);
        if (packed)
        {
            http.Response.Headers.ContentEncoding = "br";
        }

        var bytes = packed ? asset.Brotli.Value : asset.Bytes;
        http.Response.ContentLength = bytes.Length;
        return HttpMethods.IsHead(http.Request.Method) ? Task.CompletedTask : http.Response.Body.WriteAsync(bytes, http.RequestAborted).AsTask();
    }

    private static FrozenDictionary<string, Asset> Load()
    {
        var assembly = Assembly.GetExecutingAssembly();
        var types = new FileExtensionContentTypeProvider();
        var all = assembly.GetManifestResourceNames().Where(n => n.StartsWith(Prefix, StringComparison.Ordinal)).ToDictionary(
            n => n[Prefix.Length..],
            n => new Asset(Read(assembly, n), types.TryGetContentType(n, out var type) ? TextType(type) : "application/octet-stream"),
            StringComparer.Ordinal);
        all[Styles] = new([.. OfAllPages.SelectMany(name => all[name].Bytes)], all[OfAllPages[0]].ContentType);
        return all.ToFrozenDictionary(StringComparer.Ordinal);
    }

    private static string TextType(string type) =>
        type.StartsWith("text/", StringComparison.Ordinal) || type.EndsWith("javascript", StringComparison.Ordinal) ? type + "; charset=utf-8" : type;

    private static byte[] Read(Assembly assembly, string name)
    {
        using var stream = assembly.GetManifestResourceStream(name)!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }

    private sealed record Asset(byte[] Bytes, string ContentType)
    {
        public bool Compresses { get; } = ContentType.Contains("charset", StringComparison.Ordinal) || ContentType.Contains("svg", StringComparison.Ordinal);

        public Lazy<byte[]> Brotli { get; } = new(() => Pack(Bytes));

        private static byte[] Pack(byte[] bytes)
        {
            using var packed = new MemoryStream();
            using (var brotli = new BrotliStream(packed, CompressionLevel.SmallestSize))
            {
                brotli.Write(bytes);
            }

            return packed.ToArray();
        }
    }
}
