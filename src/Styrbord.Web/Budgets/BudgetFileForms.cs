using System.Security.Cryptography;
using Microsoft.AspNetCore.Http;
using Styrbord.Domain.Budgets;
using Styrbord.Domain.Kernel;
using Styrbord.Domain.Organisation;
using Styrbord.Exchange.Excel;
using Styrbord.Timeline;
using Styrbord.Web.FinancialPlans;
using Styrbord.Web.Shared.Files;
using Styrbord.Web.Shared.Forms;
using Styrbord.Web.Shared.Views;
using Styrbord.Web.SignIn;

namespace Styrbord.Web.Budgets;

/// <summary>The page where a budget's file is sent, seen and accepted. What was sent waits as a draft of the account's own.</summary>
internal sealed class BudgetFileForms(AuthorityTimeline timeline, Journal journal)
{
    public Task RunAsync(HttpContext http, RequestDelegate next) =>
        http.Request.Path.Value?.Split('/') is not ["", "budget", var year, var committee, "fil"] || http.View() is not { Account: { } account, IsPast: false } view || BudgetFileSubject.Find(view, year, committee, http.Request.Query) is not { } subject ? next(http)
        : HttpMethods.IsPost(http.Request.Method) && http.Request.HasFormContentType ? SentAsync(http, subject, account.Id, next)
        : ShowAsync(http, subject, account.Id, next);

    private static string Draft(BudgetFileSubject subject) => $"budgetfil/{subject.Id}";

    private async Task SentAsync(HttpContext http, BudgetFileSubject subject, string account, RequestDelegate next)
    {
        if (await SentForm.ReadAsync(http, BudgetFileReader.MaxBytes) is not { } form)
        {
            await AgainAsync(http, next, BudgetUpload.Nothing with { Problems = [new FileNotRead("fil", BudgetFileReader.MaxBytes)] }, StatusCodes.Status422UnprocessableEntity);
            return;
        }

        if (form["_form"] == "kasta")
        {
            await journal.Drafts.DeleteAsync(account, Draft(subject), http.RequestAborted);
            SignInForms.Redirect(http, http.Request.Path + subject.Query);
        }
        else if (form["_form"] == "godkann")
        {
            await AcceptAsync(http, subject, form["_fil"].ToString(), form["_id"].ToString(), account, next);
        }
        else if (form.Files.GetFile("fil") is { Length: > 0 } file)
        {
            await TakeAsync(http, subject, file, form["source"].ToString(), account, next);
        }
        else
        {
            await AgainAsync(http, next, BudgetUpload.Nothing with { Problems = [new Required("fil")] }, StatusCodes.Status422UnprocessableEntity);
        }
    }

    private async Task TakeAsync(HttpContext http, BudgetFileSubject subject, IFormFile file, string source, string account, RequestDelegate next)
    {
        using var bytes = new MemoryStream();
        await file.CopyToAsync(bytes, http.RequestAborted);
        var sent = BudgetUpload.Read(Path.GetFileName(file.FileName), bytes.ToArray(), subject, source);
        if (sent.Command is null)
        {
            await AgainAsync(http, next, sent, StatusCodes.Status422UnprocessableEntity);
            return;
        }

        await journal.Drafts.PutAsync(account, Draft(subject), sent.Kept(), http.RequestAborted);
        SignInForms.Redirect(http, http.Request.Path + subject.Query);
    }

    // exactly the changes that were seen are written: another file may have come in from another page meanwhile, and a hand may press twice
    private async Task AcceptAsync(HttpContext http, BudgetFileSubject subject, string seen, string id, string account, RequestDelegate next)
    {
        var draft = await journal.Drafts.GetAsync(account, Draft(subject), http.RequestAborted);
        if (draft?.Body == ReadIn(seen))
        {
            await AgainAsync(http, next, BudgetUpload.Nothing with { Notice = UploadNotice.ReadIn }, StatusCodes.Status200OK);
            return;
        }

        var kept = Judged(draft, subject, account);
        if (kept is null || kept.Hash != seen)
        {
            await AgainAsync(http, next, (kept ?? BudgetUpload.Nothing) with { Notice = kept is null ? UploadNotice.Gone : UploadNotice.Replaced }, StatusCodes.Status409Conflict);
            return;
        }

        var (problems, last) = Answers.Of(await timeline.ExecuteWholeAsync(kept.Command!, id, account, http.RequestAborted));
        if (!problems.IsEmpty)
        {
            await AgainAsync(http, next, kept with { Problems = problems }, Answers.StatusOf(problems));
            return;
        }

        await journal.Drafts.PutAsync(account, Draft(subject), ReadIn(seen), http.RequestAborted);
        FormCommands.Remember(http, last);
        SignInForms.Redirect(http, BudgetAddress.Of(timeline.Current, subject.Budget));
    }

    private static string ReadIn(string hash) => $"inläst {hash}";

    private async Task ShowAsync(HttpContext http, BudgetFileSubject subject, string account, RequestDelegate next)
    {
        http.Items[typeof(BudgetUpload)] = Judged(await journal.Drafts.GetAsync(account, Draft(subject), http.RequestAborted), subject, account);
        await next(http);
    }

    private BudgetUpload? Judged(Draft? draft, BudgetFileSubject subject, string account) => draft is not null && BudgetUpload.Read(draft.Body, subject) is { } kept
        ? kept.In(timeline.Current, new(timeline.Today, Days.MorningOf(timeline.Today), account, "fil", RandomNumberGenerator.GetBytes(32))) : null;

    // the same page, rendered as if it had been asked for
    private static Task AgainAsync(HttpContext http, RequestDelegate next, BudgetUpload shown, int status) => SentForm.AgainAsync(http, next, shown, status);
}
