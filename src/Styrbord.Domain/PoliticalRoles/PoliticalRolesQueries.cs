using System.Collections.Immutable;
using Styrbord.Domain.Kernel;
using Styrbord.Domain.Organisation;

namespace Styrbord.Domain.PoliticalRoles;

public static class PoliticalRolesQueries
{
    public static ImmutableArray<PoliticalRole> All(Authority authority) => [.. authority.PoliticalRoles.Roles.Values.OrderBy(r => r.Place).ThenBy(r => r.Id)];

    /// <summary>A body that is there on the day holds the role; a role without holder is shown as not assigned .</summary>
    public static bool IsAssigned(Authority authority, PoliticalRole role, DateOnly day) => !HoldersOn(authority, role, day).IsEmpty;

    public static bool IsHolder(Authority authority, PoliticalRole role, Body body, DateOnly day)
    {
        ArgumentNullException.ThrowIfNull(role);
        ArgumentNullException.ThrowIfNull(body);
        return role.Holders.Any(h => h.Validity.Holds(day) && (h.Body is { } one ? one == body.Id : h.Each == body.Level));
    }

    /// <summary>The bodies of the day that hold the role, those held by each of a level written out.</summary>
    public static ImmutableArray<Body> HoldersOn(Authority authority, PoliticalRole role, DateOnly day) =>
        [.. OrganisationQueries.BodiesOn(authority, day).Where(b => IsHolder(authority, role, b, day))];

    public static ImmutableArray<PoliticalRole> RolesOf(Authority authority, Body body, DateOnly day) => [.. All(authority).Where(r => IsHolder(authority, r, body, day))];

    /// <summary>A duty with its role, or nothing.</summary>
    public static (PoliticalRole Role, RoleDuty Duty)? DutyOf(Authority authority, ItemId duty) =>
        authority.PoliticalRoles.Roles.Values.SelectMany(r => r.Duties.Select(d => (Role: r, Duty: d))).Where(d => d.Duty.Id == duty).Select(d => ((PoliticalRole, RoleDuty)?)d).FirstOrDefault();

    /// <summary>The role to which a kind of matter belongs, while somebody holds it; or nothing.</summary>
    public static PoliticalRole? Claiming(Authority authority, string matter, DateOnly day) =>
        All(authority).FirstOrDefault(r => r.Duties.Any(d => d.Matters.Contains(matter, StringComparer.Ordinal)) && IsAssigned(authority, r, day));

    /// <summary>Duties that may not be delegated, with their roles .</summary>
    public static ImmutableArray<(PoliticalRole Role, RoleDuty Duty)> Kept(Authority authority) =>
        [.. All(authority).SelectMany(r => r.Duties.Where(d => !d.Delegable).Select(d => (r, d)))];
}
