using System.Collections.Immutable;
using Styrbord.Domain.Governing;
using Styrbord.Domain.Kernel;
using Styrbord.Domain.PoliticalRoles;

namespace Styrbord.Domain.Work;

/// <summary>An elected person who by two seats holds roles that should be kept apart .</summary>
/// <param name="One">The election by which the person holds <paramref name="RoleOfOne"/>.</param>
public sealed record ConflictOfRoles(RoleConflict Conflict, string Name, Election One, PoliticalRole RoleOfOne, Election Other, PoliticalRole RoleOfOther);

/// <summary>Who holds two roles that conflict: found by the name under which people are elected, since no other register of persons is kept.</summary>
public static class RoleConflicts
{
    public static ImmutableArray<ConflictOfRoles> On(Authority authority, DateOnly day)
    {
        ArgumentNullException.ThrowIfNull(authority);
        if (authority.PoliticalRoles.Conflicts.IsEmpty)
        {
            return [];
        }

        var people = authority.Governing.Elections.Values
            .Where(e => e.Role != SeatRole.Substitute && e.Holds(day) && !string.IsNullOrWhiteSpace(e.Name.Body))
            .GroupBy(e => e.Name.Body!, StringComparer.OrdinalIgnoreCase).OrderBy(g => g.Key, StringComparer.Ordinal);
        return [.. people.SelectMany(p => authority.PoliticalRoles.Conflicts.Values.SelectMany(c => Of(authority, c, p.Key, [.. p], day)))];
    }

    private static IEnumerable<ConflictOfRoles> Of(Authority authority, RoleConflict conflict, string name, ImmutableArray<Election> seats, DateOnly day)
    {
        var (one, other) = (authority.PoliticalRoles.Roles[conflict.One], authority.PoliticalRoles.Roles[conflict.Other]);
        return
            from first in seats
            where Holds(one, first)
            from second in seats
            where Holds(other, second)
            select new ConflictOfRoles(conflict, name, first, one, second, other);

        bool Holds(PoliticalRole role, Election seat) => PoliticalRolesQueries.IsHolder(authority, role, authority.Organisation.Bodies[seat.Body], day);
    }
}
