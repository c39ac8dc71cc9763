using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Styrbord.Domain.Work;
using Styrbord.Exchange.Package;
using Styrbord.Web.Api;
using Styrbord.Web.Shared.Forms;
using Styrbord.Web.Shared.Views;

namespace Styrbord.Web.Goals;

/// <summary>What a directive package would do.</summary>
/// <param name="Seen">Sent back when it is taken in: it is refused when something else would happen by then.</param>
internal sealed record DirectivePreviewAnswer(string Package, string Hash, string Seen, IReadOnlyList<TakenRow> Things);

/// <param name="As"><c>new</c>, <c>reworded</c>, <c>ended</c> or <c>kept</c>.</param>
/// <param name="Kind"><c>term</c>, <c>perspective</c>, <c>goal</c>, <c>focusArea</c> or <c>assignment</c>.</param>
internal sealed record TakenRow(string As, string Kind, string Name, string? Before);

/// <summary>A directive package as a ZIP file in the request's body: seen first, then taken in.</summary>
internal static class DirectiveReads
{
    public static async Task PreviewAsync(HttpContext http, DirectiveUploads uploads)
    {
        if (await ReadAsync(http, uploads) is { Package: { } package } read)
        {
            await ApiJson.WriteAsync(http, new DirectivePreviewAnswer(package.Name, package.Hash, read.Seen,
                [.. read.Things.Select(t => new TakenRow(JsonNamingPolicy.CamelCase.ConvertName(t.As.ToString()), t.Kind, t.Name, t.Before))]));
        }
    }

    /// <summary><c>POST /api/v1/directives?seen=</c>: one commit point. The package's hash is its idempotency key.</summary>
    public static async Task TakeAsync(HttpContext http, DirectiveUploads uploads, string? seen = null)
    {
        if (await ReadAsync(http, uploads) is not { Package: { } package } read)
        {
            return;
        }

        var (problems, last) = seen is not null && !string.Equals(seen, read.Seen, StringComparison.Ordinal)
            ? ([new GroundChanged()], 0)
            : await uploads.TakeAsync(package, http.View().Account!.Id, http.RequestAborted);
        await (problems.IsEmpty ? ApiJson.WriteAsync(http, new CommandAnswer(last, read.Things.Length, false)) : ApiProblems.WriteAsync(http, Answers.StatusOf(problems), problems));
    }

    /// <summary>The package with what it would do; when anything stands against it that is answered, and nothing is given.</summary>
    private static async Task<DirectiveUpload?> ReadAsync(HttpContext http, DirectiveUploads uploads)
    {
        if (!DirectiveUploads.May(http.View()))
        {
            await ApiProblems.WriteAsync(http, StatusCodes.Status403Forbidden, new Domain.Access.NoAccess(nameof(TakeInDirective), "planningStrategist", ""));
            return null;
        }

        Shared.Files.SentForm.Widen(http, PackageZip.MaxBytes);
        using var zip = new MemoryStream();
        await http.Request.Body.CopyToAsync(zip, http.RequestAborted);
        zip.Position = 0;
        var read = uploads.Read(zip, http.View().Account!.Id);
        if (read is { Diagnostics.IsEmpty: true, Problems.IsEmpty: true })
        {
            return read;
        }

        await ApiProblems.WriteAsync(http, StatusCodes.Status422UnprocessableEntity,
            [.. read.Diagnostics.Select(d => new PackageFault($"{d.File}:{d.Line}:{d.Column}", d.Code, $"{d.Message} {d.Remedy}")), .. read.Problems.Select(p => p.Problem)]);
        return null;
    }
}
