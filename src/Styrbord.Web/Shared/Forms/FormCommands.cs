using System.Collections.Immutable;
using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.Net.Http.Headers;
using Styrbord.Domain;
using Styrbord.Domain.Kernel;
using Styrbord.Timeline;
using Styrbord.Web.Api;
using Styrbord.Web.Shared.Views;

namespace Styrbord.Web.Shared.Forms;

/// <summary>
/// The one way a page writes. Runs before routing: a form with <c>_command</c> becomes a command; accepted gives 303, refused lets
/// the same page be shown again with 422, 409 or 403 and all that was written. With <c>_visa</c> nothing is sent: the page shows how
/// the text in that field will look. Who asks for JSON gets the read named by <c>_till</c> at once in place of 303, as it is after the
/// command, and problems as the API tells them.
/// </summary>
internal sealed class FormCommands(AuthorityTimeline timeline, Journal journal, ViewReading views, IEnumerable<TableField> tables)
{
    public async Task RunAsync(HttpContext http, RequestDelegate next)
    {
        if (!HttpMethods.IsPost(http.Request.Method) || !http.Request.HasFormContentType
            || (await http.Request.ReadFormAsync(http.RequestAborted)) is not { } form || form["_command"] is not [{ } name])
        {
            await next(http);
            return;
        }

        if (http.View().Account is not { } account)
        {
            http.Response.StatusCode = StatusCodes.Status303SeeOther;
            http.Response.Headers.Location = SignIn.SignInPaths.For(http.Request.GetEncodedPathAndQuery());
            return;
        }

        if (form["_visa"] is [{ Length: > 0 } field])
        {
            Show(http, new FormState(name, form["_form"].ToString(), Written(form), [], StatusCodes.Status200OK, field));
            await next(http);
            return;
        }

        (form, var fault) = await TableText.WithFileAsync(form, http.RequestAborted);
        var (problems, last) = fault is not null ? ([fault], 0) : Answers.Of(await AskAsync(name, form, account, http.RequestAborted));
        if (problems.IsEmpty)
        {
            foreach (var draft in form["_draft"].OfType<string>())
            {
                await journal.Drafts.DeleteAsync(account.Id, draft, http.RequestAborted);
            }

            await AnswerAsync(http, form, last, next);
        }
        else if (AsksJson(http))
        {
            await ApiProblems.WriteAsync(http, StatusOf(http, problems), problems);
        }
        else
        {
            Show(http, new FormState(name, form["_form"].ToString(), Written(form), problems, StatusOf(http, problems)));
            await next(http);
        }
    }

    private async Task<CommandResult> AskAsync(string name, IFormCollection form, Viewer account, CancellationToken cancel)
    {
        var (json, problems) = Model.Commands.TryGetValue(name, out var row) ? new FormBinder(Model.Json).Bind(row.Type, TableText.InOneForm(RichTexts.InOneForm(form), name, tables, timeline.Current, timeline.Today)) : ("{}"u8.ToArray(), []);
        return problems.Count > 0
            ? new CommandResult.Refused([.. problems])
            : await timeline.ExecuteAsync(new CommandRequest(name, json, form["_id"].ToString(), account.Id), cancel);
    }

    /// <summary>The reader's next page, on whatever node, waits for what was just written.</summary>
    internal static void Remember(HttpContext http, long sequence) =>
        http.Response.Cookies.Append(ViewReading.AtLeastCookie, sequence.ToString(CultureInfo.InvariantCulture), new CookieOptions
        {
            HttpOnly = true,
            SameSite = Microsoft.AspNetCore.Http.SameSiteMode.Lax,
            Secure = http.Request.IsHttps,
            MaxAge = TimeSpan.FromMinutes(1),
        });

    private Task AnswerAsync(HttpContext http, IFormCollection form, long sequence, RequestDelegate next)
    {
        Remember(http, sequence);
        var till = LocalAddress.Of(form["_till"], http.Request.GetEncodedPathAndQuery());
        if (!AsksJson(http))
        {
            http.Response.StatusCode = StatusCodes.Status303SeeOther;
            http.Response.Headers.Location = till;
            return Task.CompletedTask;
        }

        var query = till.IndexOf('?', StringComparison.Ordinal);
        http.Request.Method = HttpMethods.Get;
        (http.Request.Path, http.Request.QueryString) = query < 0 ? (PathString.FromUriComponent(till), QueryString.Empty) : (PathString.FromUriComponent(till[..query]), new(till[query..]));
        return views.SetAsync(http, next);
    }

    private static bool AsksJson(HttpContext http) => http.Request.Headers.Accept is ["application/json"];

    private static int StatusOf(HttpContext http, ImmutableArray<Problem> problems)
    {
        var status = Answers.StatusOf(problems);
        if (status == StatusCodes.Status503ServiceUnavailable)
        {
            http.Response.Headers[HeaderNames.RetryAfter] = "2";
        }

        return status;
    }

    // the same page, rendered as if it had been asked for
    private static void Show(HttpContext http, FormState state)
    {
        http.Items[typeof(FormState)] = state;
        http.Response.StatusCode = state.Status;
        http.Request.Method = HttpMethods.Get;
    }

    private static ImmutableDictionary<string, string> Written(IFormCollection form) =>
        form.Where(f => !f.Key.StartsWith('_')).ToImmutableDictionary(f => f.Key, f => f.Value.ToString(), StringComparer.Ordinal);
}

/// <summary>An address within this site, or else the other.</summary>
internal static class LocalAddress
{
    public static string Of(string? asked, string otherwise) =>
        asked is ['/', ..] && !asked.StartsWith("//", StringComparison.Ordinal) && asked.AsSpan().IndexOfAnyInRange('\0', '\u001f') < 0
            && !asked.Contains('\\', StringComparison.Ordinal) && asked.All(char.IsAscii) ? asked : otherwise;
}
