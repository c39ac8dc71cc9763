using System.Security.Claims;
using Styrbord.Domain;
using Styrbord.Web.Shared.Views;

namespace Styrbord.Web.SignIn;

/// <summary>Who looks, made from the session and the roles of now.</summary>
internal sealed class Viewers(IAccounts accounts)
{
    public Viewer? Of(ClaimsPrincipal user, Authority now, DateOnly today) =>
        user.Identity?.IsAuthenticated == true && user.FindFirstValue(ClaimTypes.NameIdentifier) is { } id && accounts.Find(id) is { } account
            ? new Viewer(account.Id, account.Name, $"{now.Touched.Count}")
            : null;
}
