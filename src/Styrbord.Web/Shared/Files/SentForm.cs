using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Styrbord.Domain.Kernel;

namespace Styrbord.Web.Shared.Files;

/// <summary>A form that carries a file: read within the file's own limit, and answered by the same page when it was refused.</summary>
internal static class SentForm
{
    // the other fields of the form
    private const int Fields = 64 * 1024;

    /// <summary>Lets a file of at most so many bytes come.</summary>
    public static void Widen(HttpContext http, long mostBytes)
    {
        if (http.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } limit)
        {
            limit.MaxRequestBodySize = mostBytes + Fields;
        }
    }

    /// <summary>The form, or nothing when it cannot be read: cut off, too large, or not what it says it is.</summary>
    public static async Task<IFormCollection?> ReadAsync(HttpContext http, long mostBytes)
    {
        Widen(http, mostBytes);
        try
        {
            return await http.Request.ReadFormAsync(http.RequestAborted);
        }
        catch (Exception broken) when (broken is InvalidDataException or IOException or BadHttpRequestException && !http.RequestAborted.IsCancellationRequested)
        {
            return null;
        }
    }

    /// <summary>The same page, made as if it had been asked for, with what it is to show.</summary>
    public static Task AgainAsync<TShown>(HttpContext http, RequestDelegate next, TShown shown, int status)
        where TShown : class
    {
        http.Items[typeof(TShown)] = shown;
        http.Response.StatusCode = status;
        http.Request.Method = HttpMethods.Get;
        return next(http);
    }
}

/// <summary>A file did not come whole, or is larger than it may be.</summary>
internal sealed record FileNotRead(string At, long MostBytes) : Problem("web.file-not-read", At)
{
    public override IReadOnlyDictionary<string, string> Data => With(("most", (MostBytes / (1024 * 1024)).ToString(System.Globalization.CultureInfo.InvariantCulture)));
}
