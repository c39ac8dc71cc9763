using Styrbord.Domain.Kernel;
using Styrbord.Domain.Secrecy;
using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Extensions;
using Styrbord.Timeline;
using Styrbord.Web.SignIn;

namespace Styrbord.Web.Shared.Views;

/// <summary>Makes the view of each request: <c>?vid=</c>, <c>?lage=</c>, the cookie <c>minst</c> and the account.</summary>
internal sealed class ViewReading(AuthorityTimeline timeline)
{
    /// <summary>Set after a write: the next page, on whatever node, waits for it.</summary>
    public const string AtLeastCookie = "minst";

    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(2);

    public async Task SetAsync(HttpContext http, RequestDelegate next)
    {
        http.Items[typeof(AuthorityView)] = await ReadAsync(http);
        await next(http);
    }

    private async Task<AuthorityView> ReadAsync(HttpContext http)
    {
        await WaitAsync(http);
        var now = timeline.Current;
        var asOf = Asked(http.Request.Query, now.Sequence);
        var shown = asOf switch
        {
            { Day: { } day } => await timeline.AsOfAsync(day, http.RequestAborted),
            { Sequence: { } sequence } => await timeline.AsOfAsync(sequence, http.RequestAborted),
            _ => now,
        };
        var today = asOf is null ? timeline.Today : asOf.Day ?? Days.InSweden(shown.LastAt);
        var account = Viewers.Of(http, now, timeline.Today);
        var visible = Visible.Of(shown, now, account?.Id, timeline.Today);
        return new AuthorityView(visible.Of(shown), visible.Of(now), account, today, asOf, http.Request.GetEncodedPathAndQuery()) { SilentSince = timeline.SilentSince, Visible = visible };
    }

    private async Task WaitAsync(HttpContext http)
    {
        if (long.TryParse(http.Request.Cookies[AtLeastCookie], NumberStyles.None, CultureInfo.InvariantCulture, out var atLeast)
            && timeline.Current.Sequence < atLeast)
        {
            await timeline.WaitForAsync(atLeast, LongestWait, http.RequestAborted);
        }
    }

    private static AsOf? Asked(IQueryCollection query, long last)
    {
        if (DateOnly.TryParseExact(query["vid"], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            && day.Year is > 1900 and < 9999)
        {
            return new AsOf(day, null);
        }

        return long.TryParse(query["lage"], NumberStyles.None, CultureInfo.InvariantCulture, out var sequence)
            && sequence < last ? new AsOf(null, sequence) : null;
    }
}

internal static class ViewOfRequest
{
    public static AuthorityView View(this HttpContext http) => (AuthorityView)http.Items[typeof(AuthorityView)]!;
}
