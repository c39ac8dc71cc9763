using System.Collections.Immutable;
using Styrbord.Domain.Kernel;
using Styrbord.Domain.Organisation;

namespace Styrbord.Domain.PoliticalRoles;

/// <summary>What a political role is to do.</summary>
/// <param name="Delegable">Its holder may let another body decide in it .</param>
/// <param name="Matters">Kinds of matters, as words, that only holders of the role decide .</param>
public sealed record RoleDuty(ItemId Id, string Text, bool Delegable, EquatableArray<string> Matters);

/// <summary>Who holds a role: one body, or each body of a level.</summary>
/// <param name="Body">The body, or nothing when it is each of a level.</param>
/// <param name="Each">The level, or nothing when it is one body.</param>
public sealed record RoleHolder(BodyId? Body, BodyLevel? Each, Validity Validity);

/// <summary>A part that elected representatives play in the organisation: whose interest a body looks after. It may lack both duties and holder .</summary>
/// <param name="Place">Its place in the list, from 1.</param>
public sealed record PoliticalRole(
    ItemId Id, string Name, string? Description, int Place, EquatableArray<RoleDuty> Duties, EquatableArray<RoleHolder> Holders, EquatableArray<SourceQuote> Sources);

/// <summary>Two roles that one elected person should not hold at once .</summary>
/// <param name="One">The lesser of the two ids.</param>
/// <param name="Source">Where it is said, if anywhere.</param>
public sealed record RoleConflict(ItemId One, ItemId Other, string Reason, string? Source)
{
    /// <summary>The same whichever role is named first.</summary>
    public static string Key(ItemId one, ItemId other) => one.CompareTo(other) <= 0 ? $"{one}/{other}" : $"{other}/{one}";
}

public sealed record PoliticalRolesState(ImmutableSortedDictionary<ItemId, PoliticalRole> Roles, ImmutableSortedDictionary<string, RoleConflict> Conflicts) : IStateSlice
{
    public static readonly PoliticalRolesState Empty = new(Maps.Empty<ItemId, PoliticalRole>(), Maps.ByName<RoleConflict>());

    public IEnumerable<object> Content() => [.. Roles.Values, .. Conflicts.Values];
}
