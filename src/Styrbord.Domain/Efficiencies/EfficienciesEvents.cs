using Styrbord.Domain.Kernel;

namespace Styrbord.Domain.Efficiencies;

public abstract record EfficienciesEvent : Event
{
    /// <summary>What it is about: ids on whose history it stands.</summary>
    internal abstract IEnumerable<string> Subjects { get; }

    public sealed override Authority Apply(Authority authority)
    {
        ArgumentNullException.ThrowIfNull(authority);
        return authority with { Efficiencies = On(authority.Efficiencies) };
    }

    protected abstract EfficienciesState On(EfficienciesState state);
}

/// <summary>A rationalisation as it is described; what was reported of it before stays.</summary>
public sealed record RationalisationRecorded(Rationalisation Rationalisation) : EfficienciesEvent
{
    public override IEnumerable<TextRef> Texts => [Rationalisation.What, Rationalisation.Negative, Rationalisation.PhasedOut, .. Rationalisation.Dropped is { } dropped ? [dropped] : Array.Empty<TextRef>()];

    internal override IEnumerable<string> Subjects => [Rationalisation.Id.Value, Rationalisation.Body.Value];

    protected override EfficienciesState On(EfficienciesState state) => new(state.Rationalisations.SetItem(Rationalisation.Id, Rationalisation));
}

public sealed record EffectReported(ItemId Id, RealisedEffect Effect) : EfficienciesEvent
{
    internal override IEnumerable<string> Subjects => [Id.Value];

    protected override EfficienciesState On(EfficienciesState state) =>
        state.With(Id, r => r with { Realised = r.Realised.Where(e => e.Year != Effect.Year).Append(Effect).OrderBy(e => e.Year).ToEquatableArray() });
}

public sealed record RationalisationDropped(ItemId Id, TextRef Reason, Stamp Stamp) : EfficienciesEvent
{
    public override IEnumerable<TextRef> Texts => [Reason];

    internal override IEnumerable<string> Subjects => [Id.Value];

    protected override EfficienciesState On(EfficienciesState state) => state.With(Id, r => r with { Dropped = Reason });
}
