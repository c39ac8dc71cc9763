using Styrbord.Domain.Kernel;

namespace Styrbord.Domain.Access;

public abstract record AccessEvent : Event
{
    public sealed override Authority Apply(Authority authority) => authority with { Access = On(authority.Access) };

    protected abstract AccessState On(AccessState state);
}

public sealed record RoleGranted(RoleGrant Grant) : AccessEvent
{
    protected override AccessState On(AccessState state) => state with { Grants = state.Grants.SetItem(Grant.Id, Grant) };
}

public sealed record RoleEnded(ItemId Grant, DateOnly To) : AccessEvent
{
    protected override AccessState On(AccessState state) => state with { Grants = state.Grants.SetItem(Grant, state.Grants[Grant] with { To = To }) };
}

public sealed record LeaveRecorded(Leave Leave) : AccessEvent
{
    protected override AccessState On(AccessState state) => state with { Leaves = state.Leaves.SetItem(Leave.Id, Leave) };
}

public sealed record LeaveEnded(ItemId Leave, DateOnly To) : AccessEvent
{
    protected override AccessState On(AccessState state) => state with { Leaves = state.Leaves.SetItem(Leave, state.Leaves[Leave] with { To = To }) };
}
