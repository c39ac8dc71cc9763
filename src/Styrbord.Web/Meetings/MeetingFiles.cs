using System.Globalization;
using System.IO.Compression;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Styrbord.Domain.Documents;
using Styrbord.Domain.Kernel;
using Styrbord.Domain.Meetings;
using Styrbord.Domain.Process;
using Styrbord.Rendering.Docx;
using Styrbord.Timeline;
using Styrbord.Web.Documents;
using Styrbord.Web.Shared.Errors;
using Styrbord.Web.Shared.Files;
using Styrbord.Web.Shared.Views;
using Styrbord.Web.SignIn;

namespace Styrbord.Web.Meetings;

/// <summary>The papers of a meeting as one ZIP, its annexes one by one, and the reader's own mark of what has been read.</summary>
internal static class MeetingFiles
{
    private static readonly DateTimeOffset Date = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public static void MapMeetingFiles(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/moten/{id}/handlingar.zip", PackageAsync);
        routes.MapGet("/moten/{id}/bilagor/{annex}", AnnexAsync);
        routes.MapPost("/moten/{id}/last", ReadAsync);
    }

    public static readonly FileForm Form = new(
        nameof(AttachAnnex), path => path.StartsWithSegments(MeetingWords.List, StringComparison.Ordinal),
        (form, id, file) => new AttachAnnex(Meeting(form), id, Item(form), file.Name, file.Sha256, file.Bytes),
        (form, id) => Annex.FileKey(Meeting(form), id),
        (authority, form, id) => authority.Meetings.Of(Meeting(form)).Annexes.Any(a => a.Id == id),
        (_, form) => MeetingWords.Address(Meeting(form), Item(form)),
        form => Item(form).Value);

    /// <summary>The name under which is kept how far an account has read the papers of a meeting.</summary>
    public static string ReadKey(ItemId meeting) => $"last/{meeting}";

    private static ItemId Meeting(IFormCollection form) => new(form["meeting"].ToString());

    private static ItemId Item(IFormCollection form) => new(form["item"].ToString());

    private static async Task AnnexAsync(HttpContext http, string id, string annex, Journal journal)
    {
        var found = http.View().Shown.Meetings.Of(new(id)).Annexes.FirstOrDefault(a => string.Equals(a.Id.Value, annex, StringComparison.Ordinal));
        if (found is null || await FileForms.BytesAsync(journal, Annex.FileKey(new(id), found.Id), found.Name, found.Sha256, http.RequestAborted) is not { } bytes)
        {
            await Shared.Shell.Pages.ShowAsync<NotFoundPage>(http);
            return;
        }

        FileForms.Attach(http, "application/octet-stream", found.Name.ToString());
        await http.Response.Body.WriteAsync(bytes, http.RequestAborted);
    }

    private static async Task PackageAsync(HttpContext http, string id, Journal journal, PdfShelf shelf)
    {
        var (shown, today) = (http.View().Shown, http.View().Today);
        if (Sittings.Find(shown, new(id)) is not { Meeting.Cancelled: false } at || DocumentsQueries.Find(shown, MeetingDocuments.PapersOf(at.Id), today) is not { } tree)
        {
            await Shared.Shell.Pages.ShowAsync<NotFoundPage>(http);
            return;
        }

        var pdf = await shelf.OfAsync(tree, null, http.RequestAborted);
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            await AddAsync(zip, $"{Safe(tree.Title)}.{(pdf is null ? "docx" : "pdf")}", pdf ?? DocxWriter.Write(tree), http.RequestAborted);
            foreach (var (name, annex) in AgendaQueries.Of(shown, at, today).SelectMany(p => p.Annexes.Select((a, i) => ($"Bilaga {p.Number}.{i + 1} {Safe(a.Name.ToString())}", a))))
            {
                if (await FileForms.BytesAsync(journal, Annex.FileKey(at.Id, annex.Id), annex.Name, annex.Sha256, http.RequestAborted) is { } file)
                {
                    await AddAsync(zip, name, file, http.RequestAborted);
                }
            }
        }

        FileForms.Attach(http, "application/zip", $"{Slugs.Of(tree.Title)}.zip");
        bytes.Position = 0;
        await bytes.CopyToAsync(http.Response.Body, http.RequestAborted);
    }

    // nothing the reader has not been shown counts as read: the page says up to when it was
    private static async Task ReadAsync(HttpContext http, string id, Journal journal)
    {
        var form = await http.Request.ReadFormAsync(http.RequestAborted);
        if (http.View().Account is { } account && Sittings.Find(http.View().Now, new(id)) is { } at && long.TryParse(form["till"], NumberStyles.None, CultureInfo.InvariantCulture, out var until))
        {
            await journal.Drafts.PutAsync(account.Id, ReadKey(at.Id), Math.Min(until, http.View().Now.LastAt).ToString(CultureInfo.InvariantCulture), http.RequestAborted);
        }

        SignInForms.Redirect(http, Sittings.Find(http.View().Now, new(id)) is { } to ? MeetingWords.Address(to.Id) : MeetingWords.List);
    }

    private static async Task AddAsync(ZipArchive zip, string name, byte[] bytes, CancellationToken cancel)
    {
        var entry = zip.CreateEntry(name, CompressionLevel.Optimal);
        entry.LastWriteTime = Date;
        await using var to = await entry.OpenAsync(cancel);
        await to.WriteAsync(bytes, cancel);
    }

    private static string Safe(string name) => string.Concat(name.Select(c => char.IsLetterOrDigit(c) || c is ' ' or '.' or '-' or '_' or ',' or '(' or ')' ? c : '-')).Trim(' ', '.');
}
