using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Extensions;
using Styrbord.Web.SignIn;

namespace Styrbord.Web.Shared.Views;

/// <summary>Makes the view of each request: <c>?vid=</c>, <c>?lage=</c>, the cookie <c>minst</c> and the account.</summary>
internal sealed class ViewReading(IAuthoritySource source, AuthorityClock clock)
{
    /// <summary>Set after a write: the next page, on whatever node, waits for it.</summary>
    public const string AtLeastCookie = "minst";

    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(2);

    public async Task SetAsync(HttpContext http, RequestDelegate next)
    {
        http.Items[typeof(AuthorityView)] = await ReadAsync(http);
        await next(http);
    }

    public async Task<AuthorityView> ReadAsync(HttpContext http)
    {
        await WaitAsync(http);
        var now = source.Current;
        var asOf = Asked(http.Request.Query);
        var today = asOf?.Day ?? clock.Today;
        var shown = asOf switch
        {
            { Day: { } day } => await source.BeforeAsync(StockholmTime.Midnight(day.AddDays(1)), http.RequestAborted),
            { Sequence: { } sequence } when sequence < now.Sequence => await source.AtAsync(sequence, http.RequestAborted),
            _ => now,
        };
        if (asOf is { Sequence: not null })
        {
            today = StockholmTime.DayOf(shown.LastAt);
        }

        return new AuthorityView(shown, now, Viewers.Of(http, now, clock.Today), today, asOf, http.Request.GetEncodedPathAndQuery());
    }

    private async Task WaitAsync(HttpContext http)
    {
        if (long.TryParse(http.Request.Cookies[AtLeastCookie], NumberStyles.None, CultureInfo.InvariantCulture, out var atLeast)
            && source.Current.Sequence < atLeast)
        {
            await source.WaitForAsync(atLeast, LongestWait, http.RequestAborted);
        }
    }

    private AsOf? Asked(IQueryCollection query)
    {
        if (DateOnly.TryParseExact(query["vid"], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            && day.Year is > 1900 and < 9999)
        {
            return new AsOf(day, null);
        }

        return long.TryParse(query["lage"], NumberStyles.None, CultureInfo.InvariantCulture, out var sequence)
            && sequence < source.Current.Sequence ? new AsOf(null, sequence) : null;
    }
}

internal static class ViewOfRequest
{
    public static AuthorityView View(this HttpContext http) => (AuthorityView)http.Items[typeof(AuthorityView)]!;
}
