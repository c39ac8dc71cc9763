using Microsoft.AspNetCore.Http;
using Styrbord.Domain;
using Styrbord.Domain.Access;
using Styrbord.Timeline;
using Styrbord.Web.Shared.Views;

namespace Styrbord.Web.SignIn;

/// <summary>Who looks, made from the session's account and the roles of now.</summary>
internal static class Viewers
{
    public static Viewer? Of(HttpContext http, Authority now, DateOnly today) =>
        http.User.Identity?.IsAuthenticated == true && http.Items[typeof(Account)] is Account account
            ? new Viewer(account.Id, account.Name, AccessQueries.ClassOf(now, account.Id, today), [.. AccessQueries.GrantsOf(now, account.Id, today)])
            : null;
}
