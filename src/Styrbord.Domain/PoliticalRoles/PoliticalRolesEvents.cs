using Styrbord.Domain.Kernel;

namespace Styrbord.Domain.PoliticalRoles;

public abstract record PoliticalRolesEvent : Event
{
    public sealed override Authority Apply(Authority authority)
    {
        ArgumentNullException.ThrowIfNull(authority);
        return authority with { PoliticalRoles = On(authority.PoliticalRoles) };
    }

    protected abstract PoliticalRolesState On(PoliticalRolesState state);
}

public sealed record PoliticalRolesDescribed(EquatableArray<PoliticalRole> Roles) : PoliticalRolesEvent
{
    protected override PoliticalRolesState On(PoliticalRolesState state) => state with { Roles = state.Roles.SetItems(Roles.Select(r => KeyValuePair.Create(r.Id, r))) };
}

public sealed record PoliticalRoleAssigned(ItemId Role, RoleHolder Holder) : PoliticalRolesEvent
{
    protected override PoliticalRolesState On(PoliticalRolesState state)
    {
        var role = state.Roles[Role];
        return state with { Roles = state.Roles.SetItem(Role, role with { Holders = [.. role.Holders, Holder] }) };
    }
}

public sealed record PoliticalRoleEnded(ItemId Role, RoleHolder Holder, DateOnly To) : PoliticalRolesEvent
{
    protected override PoliticalRolesState On(PoliticalRolesState state)
    {
        var role = state.Roles[Role];
        return state with
        {
            Roles = state.Roles.SetItem(Role, role with { Holders = role.Holders.Select(h => h == Holder ? h with { Validity = h.Validity with { To = To } } : h).ToEquatableArray() }),
        };
    }
}

public sealed record RolesMarkedConflicting(RoleConflict Conflict) : PoliticalRolesEvent
{
    protected override PoliticalRolesState On(PoliticalRolesState state) => state with { Conflicts = state.Conflicts.SetItem(RoleConflict.Key(Conflict.One, Conflict.Other), Conflict) };
}

public sealed record RoleConflictLifted(ItemId One, ItemId Other) : PoliticalRolesEvent
{
    protected override PoliticalRolesState On(PoliticalRolesState state) => state with { Conflicts = state.Conflicts.Remove(RoleConflict.Key(One, Other)) };
}
