using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;
using Styrbord.Domain;
using Styrbord.Domain.Documents;
using Styrbord.Domain.Kernel;
using Styrbord.Rendering.Docx;
using Styrbord.Rendering.Html;
using Styrbord.Rendering.Pdf;
using Styrbord.Web.Api;
using Styrbord.Web.Shared.Views;

namespace Styrbord.Web.Documents;

/// <summary>A document as HTML, DOCX, PDF or its tree: <c>/api/v1/documents/{id}.{html|docx|pdf|json}</c>. All have the same content.</summary>
internal static class DocumentReads
{
    private const string Word = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    public static async Task OneAsync(HttpContext http, string name, IPdfConverter pdf)
    {
        var dot = name.LastIndexOf('.');
        var (id, form) = dot < 0 ? (name, "json") : (name[..dot], name[(dot + 1)..]);
        if (DocumentsQueries.Find(http.View().Shown, id, http.View().Today) is not { } tree)
        {
            await ApiProblems.WriteAsync(http, StatusCodes.Status404NotFound, new NotFound("document", id, "id"));
            return;
        }

        switch (form)
        {
            case "html":
                await HtmlAsync(http, HtmlPage.Write(tree));
                break;
            case "docx":
                await FileAsync(http, DocxWriter.Write(tree), Word, name);
                break;
            case "pdf":
                await PdfAsync(http, await pdf.ConvertAsync(tree, http.RequestAborted), name);
                break;
            case "json":
                await FileAsync(http, Model.ToJson(tree), "application/json; charset=utf-8", null);
                break;
            default:
                await ApiProblems.WriteAsync(http, StatusCodes.Status404NotFound, new NotFound("form", form, "id"));
                break;
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

    private static Task PdfAsync(HttpContext http, PdfOutcome outcome, string name) => outcome is PdfMade made
        ? FileAsync(http, made.Bytes, "application/pdf", name)
        : ApiProblems.WriteAsync(http, StatusCodes.Status503ServiceUnavailable, new NoPdf());

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

/// <summary>LibreOffice is not installed here or could not make the file; DOCX and print remain.</summary>
internal sealed record NoPdf() : Problem("documents.no-pdf");
