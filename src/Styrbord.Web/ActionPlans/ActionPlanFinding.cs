using Microsoft.AspNetCore.Http;
using Styrbord.Domain.ActionPlans;
using Styrbord.Web.Shared.Forms;
using Styrbord.Web.Shared.Views;
using Styrbord.Web.SignIn;

namespace Styrbord.Web.ActionPlans;

/// <summary>From an address to an action plan.</summary>
internal static class ActionPlanFinding
{
    /// <summary>The plan named with what its forms need, or nothing.</summary>
    public static async Task<ActionPlanModel?> FindAsync(AuthorityView view, HttpContext http, AccountRegister accounts, PageDrafts drafts, string slug, int year, string? about)
    {
        if (year is < 1 or > 9999 || Administrations.BySlug(view.Shown, year, slug) is not { } unit || ActionPlansQueries.Of(view.Shown, unit.Id, year) is not { } listing)
        {
            return null;
        }

        var typed = view.Account is { } account ? await drafts.BeginningWithAsync(account.Id, $"hp/{unit.Id}/{year}/") : null;
        return new(view, listing, year, new FormDesk(http, await accounts.NamesAsync(view.Now.Sequence, default), typed), about);
    }
}
