using Microsoft.AspNetCore.Http;
using Styrbord.Domain.Documents;
using Styrbord.Domain.Kernel;
using Styrbord.Web.Api;
using Styrbord.Web.Shared.Views;

namespace Styrbord.Web.Documents;

/// <summary>A document as HTML, DOCX, PDF or its tree: <c>/api/v1/documents/{id}.{html|docx|pdf|json}</c>. All have the same content.</summary>
internal static class DocumentReads
{
    public static async Task OneAsync(HttpContext http, string name, PdfShelf shelf)
    {
        var dot = name.LastIndexOf('.');
        var (id, form) = dot < 0 ? (name, "json") : (name[..dot], name[(dot + 1)..]);
        if (DocumentsQueries.Find(http.View().Shown, id, http.View().Today) is not { } tree)
        {
            await ApiProblems.WriteAsync(http, StatusCodes.Status404NotFound, new NotFound("document", id, "id"));
        }
        else if (form is not ("html" or "docx" or "pdf" or "json"))
        {
            await ApiProblems.WriteAsync(http, StatusCodes.Status404NotFound, new NotFound("form", form, "id"));
        }
        else if (!await DocumentFiles.WriteAsync(http, tree, id, form, name, shelf))
        {
            await ApiProblems.WriteAsync(http, StatusCodes.Status503ServiceUnavailable, new NoPdf());
        }
    }
}

/// <summary>LibreOffice is not installed here or could not make the file; DOCX and print remain.</summary>
internal sealed record NoPdf() : Problem("documents.no-pdf");
