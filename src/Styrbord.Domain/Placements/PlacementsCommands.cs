using Styrbord.Domain.Kernel;

namespace Styrbord.Domain.Placements;

/// <summary>A limit; one without an asset is left out.</summary>
/// <param name="Least">Percent, at most two decimals.</param>
/// <param name="Most">Percent, at most two decimals.</param>
public sealed record GivenLimit(MoneyKind Kind, string? Asset = null, string? Least = null, string? Most = null);

/// <summary>Records a policy of placements that the assembly has decided.</summary>
public sealed record RecordPlacementPolicy(ItemId Id, string Name, DateOnly From, EquatableArray<GivenLimit> Limits, MatterId Matter) : Command
{
    public override Outcome Decide(Authority authority, Context context) => PlacementRules.Decide(authority, this, context);
}

/// <summary>What is held in a class; one without an amount is left out.</summary>
public sealed record GivenHolding(string? Asset = null, long? AmountTkr = null);

/// <summary>Records what is held on a day; the same kind and day again replaces it.</summary>
/// <param name="Seen">What was held as the sender saw it, by its mark in the answer; empty for none.</param>
public sealed record RecordHoldings(MoneyKind Kind, DateOnly Day, EquatableArray<GivenHolding> Items, string Source, string? Seen = null) : Command
{
    public override Outcome Decide(Authority authority, Context context) => PlacementRules.Decide(authority, this, context);
}
