using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Styrbord.Domain.Kernel;

namespace Styrbord.Domain.Efficiencies;

/// <summary>What a rationalisation is expected to give in a year.</summary>
/// <param name="AmountTkr">Lower cost is positive.</param>
public sealed record ExpectedEffect(int Year, long AmountTkr);

/// <summary>What it gave in a year, and how the quality stood.</summary>
/// <param name="AmountTkr">Lower cost is positive.</param>
/// <param name="Quality">The indicator's value, as digits with decimal comma; nothing while it is not followed up.</param>
public sealed record RealisedEffect(int Year, long AmountTkr, string? Quality, string Source, Stamp Stamp);

/// <summary>A rationalisation: the same quality at a lower cost, with what it does harm to and what is phased out.</summary>
/// <param name="Body">The committee that answers for it.</param>
/// <param name="Unit">Nothing for the whole committee.</param>
/// <param name="Negative">Its negative effects, and how they are kept small .</param>
/// <param name="PhasedOut">Old methods that end, and how resources are moved without higher cost .</param>
/// <param name="Indicator">The quality that must not fall.</param>
/// <param name="Level">The indicator's value that must be kept, as digits with decimal comma.</param>
/// <param name="Realised">One for each year reported, the last report of it.</param>
/// <param name="Dropped">Why it was given up.</param>
public sealed record Rationalisation(
    ItemId Id, BodyId Body, UnitId? Unit, string Name, TextRef What, TextRef Negative, TextRef PhasedOut, ItemId Indicator, string Level, EquatableArray<ExpectedEffect> Expected, EquatableArray<RealisedEffect> Realised,
    TextRef? Dropped, Stamp Stamp)
{
    public RealisedEffect? Of(int year) => Realised.FirstOrDefault(r => r.Year == year);

    public long? ExpectedTkr(int year) => Expected.FirstOrDefault(e => e.Year == year)?.AmountTkr;

    [JsonIgnore]
    public IEnumerable<int> Years => Expected.Select(e => e.Year).Concat(Realised.Select(r => r.Year)).Distinct().Order();
}

/// <summary>The ledger of rationalisations (effekthemtagning, R-183).</summary>
public sealed record EfficienciesState(ImmutableSortedDictionary<ItemId, Rationalisation> Rationalisations) : IStateSlice
{
    public static readonly EfficienciesState Empty = new(Maps.Empty<ItemId, Rationalisation>());

    public IEnumerable<object> Content() => [.. Rationalisations.Values];

    internal EfficienciesState With(ItemId id, Func<Rationalisation, Rationalisation> change) => new(Rationalisations.SetItem(id, change(Rationalisations[id])));
}
