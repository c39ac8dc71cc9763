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
        http.Request.Path.Value?.Split('/') is not ["", "budget", var year, var committee, "fil"] || http.View() is not { Account: { } account, IsPast: false } view || Find(view, year, committee) is not { } budget ? next(http)
        : HttpMethods.IsPost(http.Request.Method) && http.Request.HasFormContentType ? SentAsync(http, budget, account.Id, next)
        : ShowAsync(http, budget, account.Id, next);

    internal static Budget? Find(AuthorityView view, string year, string committee) =>
        FinanceYear.TryRead(year, out var number) && OrganisationQueries.BySlug(view.Shown, committee) is { } body ? BudgetQueries.Of(view.Shown, body.Id, number) : null;

    private static string Draft(Budget budget) => $"budgetfil/{budget.Id.Value}";

    private async Task SentAsync(HttpContext http, Budget budget, string account, RequestDelegate next)
    {
        if (await SentForm.ReadAsync(http, BudgetFileReader.MaxBytes) is not { } form)
        {
            await AgainAsync(http, next, BudgetUpload.Nothing with { Problems = [new FileNotRead("fil", BudgetFileReader.MaxBytes)] }, StatusCodes.Status422UnprocessableEntity);
            return;
        }

        if (form["_form"] == "kasta")
        {
            await journal.Drafts.DeleteAsync(account, Draft(budget), http.RequestAborted);
            SignInForms.Redirect(http, http.Request.Path);
        }
        else if (form["_form"] == "godkann")
        {
            await AcceptAsync(http, budget, form["_fil"].ToString(), form["_id"].ToString(), account, next);
        }
        else if (form.Files.GetFile("fil") is { Length: > 0 } file)
        {
            await TakeAsync(http, budget, file, account, next);
        }
        else
        {
            await AgainAsync(http, next, BudgetUpload.Nothing with { Problems = [new Required("fil")] }, StatusCodes.Status422UnprocessableEntity);
        }
    }

    private async Task TakeAsync(HttpContext http, Budget budget, IFormFile file, string account, RequestDelegate next)
    {
        using var bytes = new MemoryStream();
        await file.CopyToAsync(bytes, http.RequestAborted);
        var sent = BudgetUpload.Read(Path.GetFileName(file.FileName), bytes.ToArray(), budget);
        if (sent.Command is null)
        {
            await AgainAsync(http, next, sent, StatusCodes.Status422UnprocessableEntity);
            return;
        }

        await journal.Drafts.PutAsync(account, Draft(budget), sent.Kept(), http.RequestAborted);
        SignInForms.Redirect(http, http.Request.Path);
    }

    // exactly the changes that were seen are written: another file may have come in from another page meanwhile, and a hand may press twice
    private async Task AcceptAsync(HttpContext http, Budget budget, string seen, string id, string account, RequestDelegate next)
    {
        var draft = await journal.Drafts.GetAsync(account, Draft(budget), http.RequestAborted);
        if (draft?.Body == ReadIn(seen))
        {
            await AgainAsync(http, next, BudgetUpload.Nothing with { Notice = UploadNotice.ReadIn }, StatusCodes.Status200OK);
            return;
        }

        var kept = Judged(draft, account);
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

        await journal.Drafts.PutAsync(account, Draft(budget), ReadIn(seen), http.RequestAborted);
        FormCommands.Remember(http, last);
        SignInForms.Redirect(http, BudgetAddress.Of(timeline.Current, budget));
    }

    private static string ReadIn(string hash) => $"inläst {hash}";

    private async Task ShowAsync(HttpContext http, Budget budget, string account, RequestDelegate next)
    {
        http.Items[typeof(BudgetUpload)] = Judged(await journal.Drafts.GetAsync(account, Draft(budget), http.RequestAborted), account);
        await next(http);
    }

    private BudgetUpload? Judged(Draft? draft, string account) => draft is not null && BudgetUpload.Read(draft.Body) is { } kept
        ? kept.In(timeline.Current, new(timeline.Today, Days.MorningOf(timeline.Today), account, "fil", RandomNumberGenerator.GetBytes(32))) : null;

    // the same page, rendered as if it had been asked for
    private static Task AgainAsync(HttpContext http, RequestDelegate next, BudgetUpload shown, int status) => SentForm.AgainAsync(http, next, shown, status);
}
