using Microsoft.AspNetCore.Http;
using Styrbord.Timeline;
using Styrbord.Timeline.Border;
using Styrbord.Web.Shared.Forms;
using Styrbord.Web.Shared.Views;

namespace Styrbord.Web.Api;

/// <summary><c>POST /api/v1/commands/{name}</c>: the same commands as the pages send, once for each Idempotency-Key.</summary>
internal static class ApiCommands
{
    public static async Task RunAsync(HttpContext http, string name, AuthorityTimeline timeline)
    {
        if (await ReadAsync(http) is not { } json)
        {
            await ApiProblems.WriteAsync(http, StatusCodes.Status413PayloadTooLarge, new TooLarge(http.Request.ContentLength ?? 0, CommandBorder.MaxBytes));
            return;
        }

        var request = new CommandRequest(name, json, http.Request.Headers["Idempotency-Key"].ToString(), http.View().Account?.Id ?? "");
        var result = await timeline.ExecuteAsync(request, http.RequestAborted);
        if (result is CommandResult.Accepted accepted)
        {
            await ApiJson.WriteAsync(http, new CommandAnswer(accepted.Last, accepted.Count, accepted.Repeated));
            return;
        }

        var problems = Answers.Of(result).Problems;
        var status = Answers.StatusOf(problems);
        if (status == StatusCodes.Status503ServiceUnavailable)
        {
            http.Response.Headers.RetryAfter = "2";
        }

        await ApiProblems.WriteAsync(http, status, problems);
    }

    private static async Task<byte[]?> ReadAsync(HttpContext http)
    {
        if (http.Request.ContentLength > CommandBorder.MaxBytes)
        {
            return null;
        }

        using var body = new MemoryStream();
        var part = new byte[16 * 1024];
        for (int read; (read = await http.Request.Body.ReadAsync(part, http.RequestAborted)) > 0;)
        {
            body.Write(part, 0, read);
            if (body.Length > CommandBorder.MaxBytes)
            {
                return null;
            }
        }

        return body.ToArray();
    }
}
