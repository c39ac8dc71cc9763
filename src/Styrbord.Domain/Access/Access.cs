using System.Collections.Immutable;
using Styrbord.Domain.Kernel;

namespace Styrbord.Domain.Access;

/// <summary>A role held by an account, at a body or in the whole authority, for a span of time.</summary>
/// <param name="Account">Account id; the person's name is kept in a register outside the timeline.</param>
/// <param name="Body">Where it is held; nothing means everywhere.</param>
/// <param name="Unit">The administration of the body at which it is held, where only that is meant: what concerns another administration is not theirs.</param>
/// <param name="Group">The party group, of the role of one in an assembly.</param>
public sealed record RoleGrant(ItemId Id, string Account, Role Role, BodyId? Body, DateOnly From, DateOnly? To, UnitId? Unit = null, string? Group = null)
{
    public bool Holds(DateOnly day) => From <= day && (To is not { } to || day <= to);
}

/// <summary>An account is away for a time, and another may stand in for it.</summary>
/// <param name="To">The last day; nothing while it is not known.</param>
/// <param name="Deputy">Who has the roles meanwhile; nobody has them when nobody is named.</param>
/// <param name="Grants">The roles that the deputy was given for the time.</param>
public sealed record Leave(ItemId Id, string Account, DateOnly From, DateOnly? To, string? Deputy, EquatableArray<ItemId> Grants)
{
    public bool Holds(DateOnly day) => From <= day && (To is not { } to || day <= to);
}

public sealed record AccessState(ImmutableSortedDictionary<ItemId, RoleGrant> Grants)
{
    public static readonly AccessState Empty = new(Maps.Empty<ItemId, RoleGrant>());

    public ImmutableSortedDictionary<ItemId, Leave> Leaves { get; init; } = Maps.Empty<ItemId, Leave>();
}
