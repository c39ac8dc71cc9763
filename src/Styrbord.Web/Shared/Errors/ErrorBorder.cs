using System.Data.Common;
using System.Diagnostics;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Styrbord.Timeline;
using Styrbord.Web.Api;

namespace Styrbord.Web.Shared.Errors;

/// <summary>The one place where exceptions end: logged with a number, shown as a page (or problem+json) that bears it.</summary>
internal sealed partial class ErrorBorder(ILogger<ErrorBorder> log)
{
    public async Task CatchAsync(HttpContext http, RequestDelegate next)
    {
        try
        {
            await next(http);
        }
        catch (BadHttpRequestException bad) when (!http.Response.HasStarted)
        {
            await AnswerAsync(http, bad.StatusCode);
        }
        catch (OperationCanceledException) when (http.RequestAborted.IsCancellationRequested)
        {
            http.Response.StatusCode = StatusCodes.Status499ClientClosedRequest;
        }
        catch (Exception lost) when (lost is JournalException or DbException && !http.Response.HasStarted)
        {
            Log(log, NumberOf(http), http.Request.Method, http.Request.Path.Value, lost);
            await AnswerAsync(http, StatusCodes.Status503ServiceUnavailable);
        }
        catch (Exception wrong) when (!http.Response.HasStarted)
        {
            Log(log, NumberOf(http), http.Request.Method, http.Request.Path.Value, wrong);
            await AnswerAsync(http, StatusCodes.Status500InternalServerError);
        }
    }

    /// <summary>What the user can tell whoever runs the server: the trace id.</summary>
    public static string NumberOf(HttpContext http) => Activity.Current?.TraceId.ToHexString() is { } trace ? trace[..12].ToUpperInvariant() : http.TraceIdentifier;

    private static Task AnswerAsync(HttpContext http, int status)
    {
        http.Response.Clear();
        Security.SecurityHeaders.SetOn(http);
        http.Response.Headers.CacheControl = "no-store";
        return http.Request.Path.StartsWithSegments("/api", StringComparison.Ordinal) ? ApiProblems.WriteAsync(http, status) : PlainPage.WriteAsync(http, status);
    }

    [LoggerMessage(LogLevel.Error, "Event {Number}: {Method} {Path} failed")]
    private static partial void Log(ILogger logger, string number, string method, string? path, Exception wrong);
}
