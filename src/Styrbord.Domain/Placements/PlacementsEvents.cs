using Styrbord.Domain.Kernel;

namespace Styrbord.Domain.Placements;

public abstract record PlacementsEvent : Event
{
    /// <summary>What it is about: ids on whose history it stands.</summary>
    internal abstract IEnumerable<string> Subjects { get; }

    public sealed override Authority Apply(Authority authority)
    {
        ArgumentNullException.ThrowIfNull(authority);
        return authority with { Placements = On(authority.Placements) };
    }

    protected abstract PlacementsState On(PlacementsState state);
}

public sealed record PlacementPolicyRecorded(PlacementPolicy Policy) : PlacementsEvent
{
    internal override IEnumerable<string> Subjects => [Policy.Id.Value, Policy.Matter.Value];

    protected override PlacementsState On(PlacementsState state) => state with { Policies = state.Policies.SetItem(Policy.Id, Policy) };
}

public sealed record HoldingsRecorded(Holdings Holdings) : PlacementsEvent
{
    internal override IEnumerable<string> Subjects => [];

    protected override PlacementsState On(PlacementsState state) => state with { Holdings = state.Holdings.SetItem((Holdings.Kind, Holdings.Day), Holdings) };
}
