using Microsoft.AspNetCore.Http;
using Styrbord.Domain.Work;
using Styrbord.Exchange.Package;
using Styrbord.Timeline;
using Styrbord.Web.Shared.Files;
using Styrbord.Web.Shared.Forms;
using Styrbord.Web.Shared.Views;
using Styrbord.Web.SignIn;

namespace Styrbord.Web.Goals;

/// <summary>The forms of the page where a directive package is sent, seen and taken in. What was sent waits as a draft of the account's own.</summary>
internal sealed class DirectiveForms(DirectiveUploads uploads, Journal journal)
{
    public const string Address = "/mal/direktiv/paket";
    private const string Draft = "direktivpaket";

    public Task RunAsync(HttpContext http, RequestDelegate next) =>
        http.Request.Path != Address || http.View().Account is not { } account || !DirectiveUploads.May(http.View()) ? next(http)
        : HttpMethods.IsPost(http.Request.Method) && http.Request.HasFormContentType ? SentAsync(http, account.Id, next)
        : ShowAsync(http, account.Id, next);

    private async Task SentAsync(HttpContext http, string account, RequestDelegate next)
    {
        if (await SentForm.ReadAsync(http, PackageZip.MaxBytes) is not { } form)
        {
            await SentForm.AgainAsync(http, next, DirectiveUpload.Nothing with { Problems = [("", new FileNotRead("paket", PackageZip.MaxBytes))] }, StatusCodes.Status422UnprocessableEntity);
            return;
        }

        if (form.Files.GetFile("paket") is { Length: > 0 } file)
        {
            using var zip = new MemoryStream();
            await file.CopyToAsync(zip, http.RequestAborted);
            zip.Position = 0;
            var sent = uploads.Read(zip, account);
            await (sent is { Package: { } package, Problems.IsEmpty: true } ? KeepAsync(http, account, package) : SentForm.AgainAsync(http, next, sent, StatusCodes.Status422UnprocessableEntity));
        }
        else if (form["_form"] == "kasta")
        {
            await journal.Drafts.DeleteAsync(account, Draft, http.RequestAborted);
            SignInForms.Redirect(http, Address);
        }
        else if (form["_form"] == "ta-in" && await KeptAsync(http, account) is { } kept)
        {
            await TakeAsync(http, account, kept, form["seen"].ToString(), next);
        }
        else
        {
            await SentForm.AgainAsync(http, next, DirectiveUpload.Nothing with { Problems = [("", new Domain.Kernel.Required("paket"))] }, StatusCodes.Status422UnprocessableEntity);
        }
    }

    private async Task TakeAsync(HttpContext http, string account, DirectiveUpload kept, string seen, RequestDelegate next)
    {
        if (!string.Equals(kept.Seen, seen, StringComparison.Ordinal))
        {
            await SentForm.AgainAsync(http, next, kept with { Problems = [.. kept.Problems, ("", new GroundChanged())] }, StatusCodes.Status409Conflict);
            return;
        }

        var (problems, last) = await uploads.TakeAsync(kept.Package!, account, http.RequestAborted);
        if (!problems.IsEmpty)
        {
            await SentForm.AgainAsync(http, next, kept with { Problems = [.. problems.Select(p => ("", p))] }, Answers.StatusOf(problems));
            return;
        }

        await journal.Drafts.DeleteAsync(account, Draft, http.RequestAborted);
        FormCommands.Remember(http, last);
        SignInForms.Redirect(http, GoalAddress.List);
    }

    private async Task KeepAsync(HttpContext http, string account, SentPackage package)
    {
        await journal.Drafts.PutAsync(account, Draft, package.Written(), http.RequestAborted);
        SignInForms.Redirect(http, Address);
    }

    private async Task ShowAsync(HttpContext http, string account, RequestDelegate next)
    {
        http.Items[typeof(DirectiveUpload)] = await KeptAsync(http, account);
        await next(http);
    }

    private async Task<DirectiveUpload?> KeptAsync(HttpContext http, string account) =>
        await journal.Drafts.GetAsync(account, Draft, http.RequestAborted) is { } draft && SentPackage.Read(draft.Body) is { } package ? uploads.Preview(package, account) : null;
}
