using System.Collections.Immutable;
using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.Net.Http.Headers;
using Styrbord.Domain;
using Styrbord.Domain.Kernel;
using Styrbord.Timeline;
using Styrbord.Web.Shared.Views;

namespace Styrbord.Web.Shared.Forms;

/// <summary>
/// The one way a page writes. Runs before routing: a form with <c>_command</c> becomes a command; accepted gives 303, refused lets
/// the same page be shown again with 422, 409 or 403 and all that was written. With <c>_visa</c> nothing is sent: the page shows how
/// the text in that field will look.
/// </summary>
internal sealed class FormCommands(AuthorityTimeline timeline, Journal journal)
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

        var (problems, last) = Answers.Of(await AskAsync(name, form, account, http.RequestAborted));
        if (problems.IsEmpty)
        {
            foreach (var draft in form["_draft"].OfType<string>())
            {
                await journal.Drafts.DeleteAsync(account.Id, draft, http.RequestAborted);
            }

            SeeOther(http, form, last);
            return;
        }

        ShowAgain(http, name, form, problems);
        await next(http);
    }

    private async Task<CommandResult> AskAsync(string name, IFormCollection form, Viewer account, CancellationToken cancel)
    {
        var (json, problems) = Model.Commands.TryGetValue(name, out var row) ? new FormBinder(Model.Json).Bind(row.Type, RichTexts.InOneForm(form)) : ("{}"u8.ToArray(), []);
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

    private static void SeeOther(HttpContext http, IFormCollection form, long sequence)
    {
        Remember(http, sequence);
        http.Response.StatusCode = StatusCodes.Status303SeeOther;
        http.Response.Headers.Location = LocalAddress.Of(form["_till"], http.Request.GetEncodedPathAndQuery());
    }

    private static void ShowAgain(HttpContext http, string name, IFormCollection form, ImmutableArray<Problem> problems)
    {
        var status = Answers.StatusOf(problems);
        if (status == StatusCodes.Status503ServiceUnavailable)
        {
            http.Response.Headers[HeaderNames.RetryAfter] = "2";
        }

        Show(http, new FormState(name, form["_form"].ToString(), Written(form), problems, status));
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
