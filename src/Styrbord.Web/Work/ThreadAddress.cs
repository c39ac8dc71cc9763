using System.Globalization;
using Styrbord.Domain;
using Styrbord.Domain.Goals;
using Styrbord.Domain.Kernel;
using Styrbord.Web.Shared.Components;

namespace Styrbord.Web.Work;

/// <summary>Addresses of the red thread and its three views.</summary>
internal static class ThreadAddress
{
    public static string Of(int year) => string.Create(CultureInfo.InvariantCulture, $"/roda-traden/{year}");

    public static string Of(Authority authority, int year, Assignment assignment, BodyId body) =>
        $"{Of(year)}/{assignment.Number}/{BodyName(authority, body)}";

    public static string Coverage(int year) => Of(year) + "/tackning";

    public static string Gaps(int year) => Of(year) + "/luckor";

    /// <summary>A body's name in addresses: its short code where it has one (<c>hsn</c>).</summary>
    public static string BodyName(Authority authority, BodyId body) =>
        authority.Organisation.Bodies[body] is { Code: { } code } ? code.ToLowerInvariant() : authority.Organisation.Bodies[body].Slug;

    public static IReadOnlyList<Link> Tabs(int year, string current) =>
    [
        new("Tråden", Of(year), current is "trad"),
        new("Kedjan", ChainAddress.Of(year), current is "kedja"),
        new("Täckning per nämnd", Coverage(year), current is "tackning"),
        new("Luckor", Gaps(year), current is "luckor"),
        new("Övriga uppdrag", Commissions.CommissionAddress.List, current is "uppdrag"),
        new("Mål över åren", Goals.GoalAddress.List, current is "mal"),
    ];
}
