using Microsoft.AspNetCore.Http;
using Styrbord.Exchange.Calendar;
using Styrbord.Timeline;
using Styrbord.Web.Api;
using Styrbord.Web.Shared.Views;

namespace Styrbord.Web.Process;

/// <summary>
/// <c>GET /api/v1/calendar/{year}.ics?key=</c>: the calendar that a secret address opens, without signing in; and
/// <c>/api/v1/calendar.ics?key=</c>, which goes on from year to year.
/// </summary>
internal static class FeedReads
{
    private const int LongestKey = 100;

    public static Task YearAsync(HttpContext http, int year, string? key, Journal journal) => SendAsync(http, _ => [year], key, journal);

    /// <summary>The year before, this one and the two to come.</summary>
    public static Task AllAsync(HttpContext http, string? key, Journal journal) => SendAsync(http, today => Enumerable.Range(today.Year - 1, 4), key, journal);

    private static async Task SendAsync(HttpContext http, Func<DateOnly, IEnumerable<int>> years, string? secret, Journal journal)
    {
        var view = http.View();
        http.Response.Headers.CacheControl = "private, no-cache";
        if (secret is not { Length: > 0 and <= LongestKey } || await journal.FeedKeys.FindAsync(secret, http.RequestAborted) is not { } key
            || await journal.Accounts.FindAsync(key.Account, http.RequestAborted) is null)
        {
            await ApiProblems.WriteAsync(http, StatusCodes.Status404NotFound, new Domain.Kernel.NotFound("feed", "key"));
            return;
        }

        var tag = $"\"{key.Id}-{view.Now.Sequence}-{view.Today:yyyyMMdd}\"";
        http.Response.Headers.ETag = tag;
        if (http.Request.Headers.IfNoneMatch.ToString().Contains(tag, StringComparison.Ordinal))
        {
            http.Response.StatusCode = StatusCodes.Status304NotModified;
            return;
        }

        var site = $"{http.Request.Scheme}://{http.Request.Host}";
        var bytes = ICalendarWriter.Write(Feeds.Name(view.Now, key, view.Today), Feeds.Items(view.Now, key, years(view.Today), view.Today, site, journal.Authority));
        http.Response.ContentType = ICalendarWriter.MediaType;
        http.Response.ContentLength = bytes.Length;
        await http.Response.Body.WriteAsync(bytes, http.RequestAborted);
    }
}
