using Styrbord.Domain;
using Styrbord.Domain.Decisions;
using Styrbord.Domain.Kernel;

namespace Styrbord.Web.Decisions;

/// <summary>Where a matter's decisions are registered and compared.</summary>
internal static class DecisionAddress
{
    public static string Of(Authority authority, MatterId matter) => $"/beslut/{MatterQueries.YearOf(authority, authority.Decisions.Matters[matter])}/{matter}";
}
