using Styrbord.Domain.Kernel;

namespace Styrbord.Domain.FrameUses;

public abstract record FrameUsesEvent : Event
{
    /// <summary>What it is about: ids on whose history it stands.</summary>
    internal abstract IEnumerable<string> Subjects { get; }

    public sealed override Authority Apply(Authority authority)
    {
        ArgumentNullException.ThrowIfNull(authority);
        return authority with { FrameUses = On(authority.FrameUses) };
    }

    protected abstract FrameUsesState On(FrameUsesState state);
}

public sealed record FrameTied(FrameUse Use) : FrameUsesEvent
{
    internal override IEnumerable<string> Subjects => [Use.Set.Value, .. Use.Shares.Select(s => s.Goal?.Value).OfType<string>()];

    protected override FrameUsesState On(FrameUsesState state) => state with { Uses = state.Uses.SetItem((Use.Set, Use.Row, Use.Year), Use) };
}

public sealed record TemporaryRevenueMarked(TemporaryRevenue Revenue) : FrameUsesEvent
{
    internal override IEnumerable<string> Subjects => [Revenue.Id.Value, Revenue.Set.Value];

    protected override FrameUsesState On(FrameUsesState state) => state with { Revenues = state.Revenues.SetItem(Revenue.Id, Revenue) };
}

public sealed record PositionsRecorded(UnitPositions Positions) : FrameUsesEvent
{
    internal override IEnumerable<string> Subjects => [Positions.Unit.Value];

    protected override FrameUsesState On(FrameUsesState state) => state with { Positions = state.Positions.SetItem((Positions.Unit, Positions.Year), Positions) };
}
