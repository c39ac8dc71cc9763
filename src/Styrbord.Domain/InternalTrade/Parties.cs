using Styrbord.Domain.Economy;
using Styrbord.Domain.Kernel;
using Styrbord.Domain.Organisation;

namespace Styrbord.Domain.InternalTrade;

/// <summary>The bodies and administrations that a side of an agreement belongs to.</summary>
internal static class Parties
{
    /// <summary>The committee of a unit, and those that have taken its work over.</summary>
    public static IEnumerable<BodyId> BodiesOf(Authority authority, UnitId unit) => CommitteeOf(authority, unit) is { } body
        ? authority.Organisation.Relations.Values.Where(r => r.From.Contains(body) && r.To is not null).Select(r => r.To!.Value).Prepend(body).Distinct()
        : [];

    public static IEnumerable<BodyId> BodiesOf(Authority authority, ItemId agreement, TradeSide? side = null) => Sides(authority, agreement, side).SelectMany(u => BodiesOf(authority, u));

    /// <summary>The unit and what is above it.</summary>
    public static IEnumerable<UnitId> UnitsOf(Authority authority, UnitId unit) => new[] { unit, FrameQueries.TopOf(authority, unit) }.Distinct();

    public static IEnumerable<UnitId> UnitsOf(Authority authority, ItemId agreement, TradeSide? side = null) => Sides(authority, agreement, side).SelectMany(u => UnitsOf(authority, u));

    private static BodyId? CommitteeOf(Authority authority, UnitId unit) =>
        authority.Organisation.Units.GetValueOrDefault(unit)?.Body ?? authority.Organisation.Units.GetValueOrDefault(FrameQueries.TopOf(authority, unit))?.Body;

    private static IEnumerable<UnitId> Sides(Authority authority, ItemId id, TradeSide? side) => !authority.InternalTrade.Agreements.TryGetValue(id, out var agreement) ? []
        : side is { } one ? [agreement.UnitOf(one)] : [agreement.Seller, agreement.Buyer];
}
