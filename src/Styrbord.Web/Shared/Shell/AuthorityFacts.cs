using Styrbord.Domain;

namespace Styrbord.Web.Shared.Shell;

/// <summary>What the frame around every page says of the authority.</summary>
internal static class AuthorityFacts
{
    public static string NameOf(Authority authority) => authority.Organisation.Name;

    public static bool IsSample(Authority authority) => authority.Organisation.Sample;
}
