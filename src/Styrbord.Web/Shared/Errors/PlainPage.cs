using Microsoft.AspNetCore.Http;
using Styrbord.Web.Shared.Shell;

namespace Styrbord.Web.Shared.Errors;

/// <summary>A page that needs neither state nor account: what is shown when something has gone wrong, also with the database away.</summary>
internal static class PlainPage
{
    public static Task WriteAsync(HttpContext http, int status)
    {
        var (heading, text) = Words(status);
        http.Response.StatusCode = status;
        http.Response.ContentType = "text/html; charset=utf-8";
        var page = Html.Of($"""
            <!DOCTYPE html>
            <html lang="sv"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>{heading} – Styrbord</title>
            <link rel="stylesheet" href="{WebAssets.Url(WebAssets.Styles)}">
            <link rel="icon" type="image/svg+xml" href="{WebAssets.Url("icon.svg")}"></head>
            <body><header class="top"><div class="top-in"><a class="brand" href="/">{Icons.MarkMarkup}<span>Styrbord</span></a></div></header>
            <main id="innehall" class="smal stack"><h1>{heading}</h1><p class="lead">{text}</p>
            <p>Händelse <code class="hash">{ErrorBorder.NumberOf(http)}</code></p><p><a class="btn" href="/">Till Mitt arbete</a></p></main></body></html>
            """);
        return http.Response.WriteAsync(page.Value, http.RequestAborted);
    }

    private static (string Heading, string Text) Words(int status) => status switch
    {
        StatusCodes.Status413PayloadTooLarge => ("Det som skickades är för stort", "Inget har sparats. Dela upp det och försök igen."),
        StatusCodes.Status503ServiceUnavailable => ("Styrbord är tillfälligt stängt", "Databasen svarar inte just nu. Det som är sparat finns kvar. Försök igen om en stund."),
        >= 500 => ("Något gick fel hos oss", "Det som redan är sparat finns kvar. Försök igen, och berätta händelsenumret för den som sköter Styrbord om det händer på nytt."),
        _ => ("Det gick inte att läsa det som skickades", "Inget har ändrats. Gå tillbaka, ladda om sidan och försök igen."),
    };
}
