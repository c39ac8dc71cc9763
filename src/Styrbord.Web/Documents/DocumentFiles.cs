using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Net.Http.Headers;
using Styrbord.Domain;
using Styrbord.Domain.Documents;
using Styrbord.Domain.Kernel;
using Styrbord.Rendering.Docx;
using Styrbord.Rendering.Html;
using Styrbord.Web.Shared.Errors;
using Styrbord.Web.Shared.Views;

namespace Styrbord.Web.Documents;

/// <summary>One tree as files: <c>/dokument/{id}.docx</c>, <c>.pdf</c>, <c>.html</c> and <c>.json</c>, as of the day asked for.</summary>
internal static class DocumentFiles
{
    private const string Word = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    public static void MapDocumentFiles(this IEndpointRouteBuilder routes)
    {
        foreach (var form in new[] { "docx", "pdf", "html", "json" })
        {
            routes.MapGet($"/dokument/{{id}}.{form}", (HttpContext http, string id, PdfShelf shelf) => PageFileAsync(http, id, form, shelf));
        }
    }

    /// <summary>The part of the query that names the state shown.</summary>
    public static string AsOf(AuthorityView view) => view.AsOf switch
    {
        { Day: { } day } => string.Create(CultureInfo.InvariantCulture, $"?vid={day:yyyy-MM-dd}"),
        { Sequence: { } sequence } => string.Create(CultureInfo.InvariantCulture, $"?lage={sequence}"),
        _ => "",
    };

    /// <summary>Writes the tree in one of the four forms; false when no PDF can be made here and now.</summary>
    public static async Task<bool> WriteAsync(HttpContext http, DocumentTree tree, string id, string form, string name, PdfShelf shelf)
    {
        switch (form)
        {
            case "html":
                await HtmlAsync(http, HtmlPage.Write(tree));
                return true;
            case "docx":
                await FileAsync(http, DocxWriter.Write(tree), Word, name);
                return true;
            case "pdf":
                if (await shelf.OfAsync(tree, DocumentsQueries.DecidedAs(http.View().Shown, id), http.RequestAborted) is not { } pdf)
                {
                    return false;
                }

                await FileAsync(http, pdf, "application/pdf", name);
                return true;
            default:
                await FileAsync(http, Model.ToJson(tree), "application/json; charset=utf-8", null);
                return true;
        }
    }

    private static async Task PageFileAsync(HttpContext http, string id, string form, PdfShelf shelf)
    {
        if (DocumentsQueries.Find(http.View().Shown, id, http.View().Today) is not { } tree)
        {
            await Shared.Shell.Pages.ShowAsync<NotFoundPage>(http);
        }
        else if (!await WriteAsync(http, tree, id, form, $"{Slugs.Of(tree.Title)}.{form}", shelf))
        {
            await PlainPage.WriteAsync(http, StatusCodes.Status503ServiceUnavailable);
        }
    }

    // the file carries its style inside; the policy names that very style by its hash
    private static Task HtmlAsync(HttpContext http, string page)
    {
        var from = page.IndexOf("<style>", StringComparison.Ordinal) + "<style>".Length;
        var style = page[from..page.IndexOf("</style>", StringComparison.Ordinal)];
        var hash = Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(style)));
        http.Response.Headers.ContentSecurityPolicy = $"default-src 'none'; style-src 'sha256-{hash}'; base-uri 'none'; frame-ancestors 'none'";
        return FileAsync(http, Encoding.UTF8.GetBytes(page), "text/html; charset=utf-8", null);
    }

    private static async Task FileAsync(HttpContext http, ReadOnlyMemory<byte> bytes, string type, string? download)
    {
        http.Response.ContentType = type;
        http.Response.Headers.CacheControl = "private, no-cache";
        if (download is not null)
        {
            var disposition = new ContentDispositionHeaderValue("attachment");
            disposition.SetHttpFileName(download);
            http.Response.Headers.ContentDisposition = disposition.ToString();
        }

        await http.Response.Body.WriteAsync(bytes, http.RequestAborted);
    }
}
