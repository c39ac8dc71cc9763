using System.Collections.Concurrent;
using Microsoft.AspNetCore.Http;
using Styrbord.Domain;
using Styrbord.Domain.Access;
using Styrbord.Domain.Kernel;
using Styrbord.Timeline;
using Styrbord.Web.Shared.Views;

namespace Styrbord.Web.SignIn;

/// <summary>Who looks, made from the session's account and the roles of now: once for each account while no role changes.</summary>
internal static class Viewers
{
    private static readonly Implied<AccessState, ConcurrentDictionary<(string Id, string Name, DateOnly Day), Viewer>> Known = new(_ => []);

    public static Viewer? Of(HttpContext http, Authority now, DateOnly today) =>
        http.User.Identity?.IsAuthenticated == true && http.Items[typeof(Account)] is Account account
            ? Known.Of(now.Access).GetOrAdd((account.Id, account.Name, today), static (who, now) => Make(who.Id, who.Name, now, who.Day), now)
            : null;

    private static Viewer Make(string id, string name, Authority now, DateOnly today) =>
        new(id, name, AccessQueries.ClassOf(now, id, today), [.. AccessQueries.GrantsOf(now, id, today)]);
}
