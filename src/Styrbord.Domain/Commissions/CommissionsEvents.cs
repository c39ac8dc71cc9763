using System.Collections.Immutable;
using Styrbord.Domain.Kernel;

namespace Styrbord.Domain.Commissions;

public abstract record CommissionsEvent : Event
{
    public sealed override Authority Apply(Authority authority) => authority with { Commissions = new(On(authority.Commissions)) };

    protected abstract ImmutableSortedDictionary<ItemId, Commission> On(CommissionsState state);
}

public sealed record CommissionGiven(Commission Commission) : CommissionsEvent
{
    public override IEnumerable<TextRef> Texts => Commission.Ending is { } ending ? [Commission.Text, ending] : [Commission.Text];

    protected override ImmutableSortedDictionary<ItemId, Commission> On(CommissionsState state) => state.Commissions.SetItem(Commission.Id, Commission);
}

public sealed record CommissionReported(ItemId Commission, TextRef Text, DateOnly Day, Stamp Stamp) : CommissionsEvent
{
    public override IEnumerable<TextRef> Texts => [Text];

    protected override ImmutableSortedDictionary<ItemId, Commission> On(CommissionsState state) =>
        state.Commissions.SetItem(Commission, state.Commissions[Commission] with { State = CommissionState.Reported, Ending = Text, EndedOn = Day, Stamp = Stamp });
}

public sealed record CommissionDropped(ItemId Commission, MatterId Matter, TextRef Reason, DateOnly Day, Stamp Stamp) : CommissionsEvent
{
    public override IEnumerable<TextRef> Texts => [Reason];

    protected override ImmutableSortedDictionary<ItemId, Commission> On(CommissionsState state) =>
        state.Commissions.SetItem(Commission, state.Commissions[Commission] with { State = CommissionState.Dropped, Ending = Reason, EndedOn = Day, EndedIn = Matter, Stamp = Stamp });
}
