using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using Styrbord.Domain.Kernel;
using Styrbord.Web.Shared.Errors;

namespace Styrbord.Web.Api;

/// <summary>problem+json (RFC 9457) with every problem: <c>problems: [{code, path, data}]</c>, title and detail in Swedish.</summary>
internal static class ApiProblems
{
    public static Task WriteAsync(HttpContext http, int status, params IReadOnlyList<Problem> problems)
    {
        http.Response.StatusCode = status;
        http.Response.ContentType = "application/problem+json; charset=utf-8";
        var body = new JsonObject
        {
            ["title"] = Title(status),
            ["status"] = status,
            ["detail"] = string.Join(' ', problems.Select(p => $"{ProblemTexts.Sentence(p)} {ProblemTexts.Remedy(p)}".Trim())),
            ["traceId"] = ErrorBorder.NumberOf(http),
            ["problems"] = new JsonArray([.. problems.Select(Json)]),
        };
        return http.Response.WriteAsync(body.ToJsonString(ApiJson.Options), http.RequestAborted);
    }

    private static JsonObject Json(Problem problem) => new()
    {
        ["code"] = problem.Code,
        ["path"] = problem.Path,
        ["data"] = new JsonObject(problem.Data.Select(d => KeyValuePair.Create(d.Key, (JsonNode?)JsonValue.Create(d.Value)))),
    };

    public static string Title(int status) => status switch
    {
        StatusCodes.Status401Unauthorized => "Inloggning behövs",
        StatusCodes.Status403Forbidden => "Saknar behörighet",
        StatusCodes.Status404NotFound => "Finns inte",
        StatusCodes.Status409Conflict => "Krock",
        StatusCodes.Status413PayloadTooLarge => "För stort",
        StatusCodes.Status422UnprocessableEntity => "Behöver rättas",
        StatusCodes.Status503ServiceUnavailable => "Tillfälligt stängt",
        >= 500 => "Något gick fel",
        _ => "Felaktig begäran",
    };
}
