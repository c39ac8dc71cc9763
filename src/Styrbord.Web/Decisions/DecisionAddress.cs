using Styrbord.Domain;
using Styrbord.Domain.Decisions;
using Styrbord.Domain.Kernel;
using Styrbord.Domain.Plans;
using Styrbord.Web.Shared.Views;

namespace Styrbord.Web.Decisions;

/// <summary>Where a matter's decisions are registered and compared, and words changed at a meeting.</summary>
internal static class DecisionAddress
{
    public static string Of(Authority authority, MatterId matter) => $"/beslut/{MatterQueries.YearOf(authority, authority.Decisions.Matters[matter])}/{matter}";

    public static string Amending(Authority authority, FrozenContent content) => $"{Of(authority, content.Matter)}/andra/{content.Id}";

    /// <summary>The bodies for which the reader may change words of the content at a meeting.</summary>
    public static IEnumerable<BodyId> MayAmend(AuthorityView view, FrozenContent content) =>
        view.IsPast || view.Account is not { } account || !view.Shown.Plans.Plans.ContainsKey(new(content.Subject))
            ? []
            : content.MustDecide.Where(b => Model.May(view.Now, account.Id, view.Today, new AmendAtMeeting(new(content.Subject), content.Id, default, b, view.Today, "", [])));
}
