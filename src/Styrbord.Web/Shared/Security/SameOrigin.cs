using Microsoft.AspNetCore.Http;

namespace Styrbord.Web.Shared.Security;

/// <summary>
/// Refuses writes that another site makes in a visitor's name: <c>Sec-Fetch-Site</c> must say same-origin, or where the browser
/// does not send it, <c>Origin</c> must be ours. Bearer tokens are exempt: no browser adds them by itself.
/// </summary>
internal static class SameOrigin
{
    public static Task Require(HttpContext http, RequestDelegate next)
    {
        if (IsSafe(http.Request.Method) || HasBearer(http.Request) || IsOurs(http.Request))
        {
            return next(http);
        }

        http.Response.StatusCode = StatusCodes.Status403Forbidden;
        http.Response.ContentType = "text/plain; charset=utf-8";
        return http.Response.WriteAsync("Anropet kom från en annan webbplats och har inte utförts.", http.RequestAborted);
    }

    public static bool HasBearer(HttpRequest request) =>
        request.Headers.Authorization.ToString().StartsWith("Bearer ", StringComparison.OrdinalIgnoreCase);

    private static bool IsSafe(string method) => HttpMethods.IsGet(method) || HttpMethods.IsHead(method) || HttpMethods.IsOptions(method);

    private static bool IsOurs(HttpRequest request)
    {
        var site = request.Headers["Sec-Fetch-Site"].ToString();
        return site.Length > 0
            ? string.Equals(site, "same-origin", StringComparison.Ordinal)
            : string.Equals(request.Headers.Origin.ToString(), $"{request.Scheme}://{request.Host.Value}", StringComparison.OrdinalIgnoreCase);
    }
}
