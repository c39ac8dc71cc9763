using Styrbord.Domain.Organisation;

namespace Styrbord.Web.Organisation;

internal static class OrganisationAddress
{
    public static string Of(Body body) => $"/organisation/{body.Slug}";

    public static string On(DateOnly day) => $"/organisation?datum={day:yyyy-MM-dd}";
}
