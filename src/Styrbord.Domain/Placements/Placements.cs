using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Styrbord.Domain.Kernel;

namespace Styrbord.Domain.Placements;

[JsonConverter(typeof(WordConverter<MoneyKind>))]
public enum MoneyKind
{
    /// <summary>Likvida medel.</summary>
    Liquid,

    /// <summary>Money set aside for pensions.</summary>
    Pension,
}

/// <summary>How much of the money may be in a class of assets.</summary>
/// <param name="Asset">The class by its name in the policy.</param>
/// <param name="Least">Hundredths of a percent, 0 to 10,000.</param>
/// <param name="Most">Hundredths of a percent, not below <paramref name="Least"/>.</param>
public sealed record PlacementLimit(MoneyKind Kind, string Asset, int Least, int Most);

/// <summary>Kapitalplaceringspolicy, decided by the assembly.</summary>
/// <param name="From">First day it holds.</param>
public sealed record PlacementPolicy(ItemId Id, string Name, DateOnly From, EquatableArray<PlacementLimit> Limits, MatterId Matter, ItemId Decision, Stamp Stamp);

/// <summary>What is held in a class of assets.</summary>
public sealed record Holding(string Asset, long AmountTkr);

/// <summary>All that was held on a day.</summary>
public sealed record Holdings(MoneyKind Kind, DateOnly Day, EquatableArray<Holding> Items, string Source, Stamp Stamp);

/// <summary>Liquid funds and pension placements, and the policies they are followed up against .</summary>
public sealed record PlacementsState(ImmutableSortedDictionary<ItemId, PlacementPolicy> Policies, ImmutableSortedDictionary<(MoneyKind Kind, DateOnly Day), Holdings> Holdings) : IStateSlice
{
    public static readonly PlacementsState Empty = new(Maps.Empty<ItemId, PlacementPolicy>(), Maps.Empty<(MoneyKind, DateOnly), Holdings>());

    public IEnumerable<object> Content() => [.. Policies.Values, .. Holdings.Values];
}
