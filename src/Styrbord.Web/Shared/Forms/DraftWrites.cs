using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Styrbord.Timeline;
using Styrbord.Web.Shared.Views;

namespace Styrbord.Web.Shared.Forms;

/// <summary><c>PUT /utkast?nyckel=&amp;sedd=</c>: what somebody is typing, kept for that account alone. Answered when it is on disk.</summary>
internal static class DraftWrites
{
    private const int Longest = 200_000;
    private const int LongestKey = 200;

    public static async Task<IResult> PutAsync(HttpContext http, [FromQuery(Name = "nyckel")] string key, [FromQuery(Name = "sedd")] string? seen, Journal journal)
    {
        if (http.View().Account is not { } account || key.Length > LongestKey || seen?.Length > LongestKey || seen?.Contains('\n', StringComparison.Ordinal) == true || http.Request.ContentLength is not (>= 0 and <= Longest))
        {
            return Results.StatusCode(StatusCodes.Status413PayloadTooLarge);
        }

        using var reader = new StreamReader(http.Request.Body);
        await journal.Drafts.PutAsync(account.Id, key, FieldDraft.Body(seen, await reader.ReadToEndAsync(http.RequestAborted)), http.RequestAborted);
        return Results.NoContent();
    }
}
