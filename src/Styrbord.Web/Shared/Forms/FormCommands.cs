using System.Collections.Immutable;
using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.Net.Http.Headers;
using Styrbord.Domain.Kernel;
using Styrbord.Web.Shared.Views;

namespace Styrbord.Web.Shared.Forms;

/// <summary>
/// The one way a page writes. Runs before routing: a form with <c>_command</c> becomes a command; accepted gives 303, refused lets
/// the same page be shown again with 422, 409 or 403 and all that was written.
/// </summary>
internal sealed class FormCommands(CommandCatalogue catalogue, IAuthoritySource source)
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

        var answer = await AskAsync(name, form, account, http.RequestAborted);
        if (answer is Done done)
        {
            SeeOther(http, form, done.Sequence);
            return;
        }

        ShowAgain(http, name, form, answer is NotDone refused ? refused.Problems : [new TryLater()]);
        await next(http);
    }

    private async Task<Answer> AskAsync(string name, IFormCollection form, Viewer account, CancellationToken cancel)
    {
        if (catalogue.TypeOf(name) is not { } type)
        {
            return await source.ExecuteAsync(name, "{}"u8.ToArray(), form["_id"].ToString(), account.Id, cancel);
        }

        var (json, problems) = new FormBinder(catalogue.Json).Bind(type, form);
        return problems.Count > 0 ? new NotDone([.. problems]) : await source.ExecuteAsync(name, json, form["_id"].ToString(), account.Id, cancel);
    }

    private static void SeeOther(HttpContext http, IFormCollection form, long sequence)
    {
        http.Response.Cookies.Append(ViewReading.AtLeastCookie, sequence.ToString(CultureInfo.InvariantCulture), new CookieOptions
        {
            HttpOnly = true,
            SameSite = Microsoft.AspNetCore.Http.SameSiteMode.Lax,
            Secure = http.Request.IsHttps,
            MaxAge = TimeSpan.FromMinutes(1),
        });
        http.Response.StatusCode = StatusCodes.Status303SeeOther;
        http.Response.Headers.Location = LocalAddress.Of(form["_till"], http.Request.GetEncodedPathAndQuery());
    }

    private static void ShowAgain(HttpContext http, string name, IFormCollection form, ImmutableArray<Problem> problems)
    {
        var status = ProblemStatus.Of(problems);
        http.Items[typeof(FormState)] = new FormState(
            name,
            form["_form"].ToString(),
            form.Where(f => !f.Key.StartsWith('_')).ToImmutableDictionary(f => f.Key, f => f.Value.ToString(), StringComparer.Ordinal),
            problems,
            status);
        http.Response.StatusCode = status;
        if (status == StatusCodes.Status503ServiceUnavailable)
        {
            http.Response.Headers[HeaderNames.RetryAfter] = "2";
        }

        http.Request.Method = HttpMethods.Get;
    }
}

/// <summary>HTTP status of a refusal: the API and the pages say the same.</summary>
internal static class ProblemStatus
{
    public static int Of(ImmutableArray<Problem> problems) => problems.Select(Of).Max();

    // 503 outranks 422, 409 and 403 by number; among those the first word is the gravest
    private static int Of(Problem problem) => problem.Code switch
    {
        "access.no-access" => StatusCodes.Status403Forbidden,
        "kernel.conflict" or "timeline.same-id" => StatusCodes.Status409Conflict,
        "border.unknown-command" => StatusCodes.Status404NotFound,
        "web.try-later" => StatusCodes.Status503ServiceUnavailable,
        _ => StatusCodes.Status422UnprocessableEntity,
    };
}

/// <summary>An address within this site, or else the other.</summary>
internal static class LocalAddress
{
    public static string Of(string? asked, string otherwise) =>
        asked is ['/', ..] && !asked.StartsWith("//", StringComparison.Ordinal) && asked.AsSpan().IndexOfAnyInRange('\0', '\u001f') < 0
            && !asked.Contains('\\', StringComparison.Ordinal) && asked.All(char.IsAscii) ? asked : otherwise;
}
