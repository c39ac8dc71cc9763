using Styrbord.Domain;
using Styrbord.Web.Shared.Views;

namespace Styrbord.Web.Shared.Shell;

/// <summary>What the frame around every page says of the authority.</summary>
internal static class AuthorityFacts
{
    public static string NameOf(Authority authority) => authority.Sequence < 0 ? "" : "Region Blekinge";

    public static bool IsSample(Authority authority) => authority.Sequence >= 0;

    /// <summary>The years to choose between.</summary>
    public static IReadOnlyList<int> YearsOf(AuthorityView view) => [view.PlanYear];
}
