using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json.Serialization;
using Styrbord.Domain.Kernel;

namespace Styrbord.Domain.InternalTrade;

[JsonConverter(typeof(WordConverter<TradeSide>))]
public enum TradeSide
{
    Seller,
    Buyer,
}

/// <summary>What is sold, how much and at what price; new terms ask both sides again.</summary>
/// <param name="Volume">In <paramref name="VolumeUnit"/>; more than 0.</param>
/// <param name="PriceOre">For one of them, öre; more than 0.</param>
/// <param name="FullCostOre">The seller's full cost of one (självkostnad), where no price sheet tells it.</param>
public sealed record TradeTerms(long Volume, string VolumeUnit, long PriceOre, long? FullCostOre)
{
    /// <summary>Volume times price, öre.</summary>
    [JsonIgnore]
    public long AmountOre => checked(Volume * PriceOre);

    /// <summary>All of it as one line, to be sent back as it was seen: <c>1200 timmar à 350,50, självkostnad 340</c>.</summary>
    [JsonIgnore]
    public string Written => string.Create(CultureInfo.InvariantCulture, $"{Volume} {VolumeUnit} à {Kronor.Of(PriceOre)}{(FullCostOre is { } full ? $", självkostnad {Kronor.Of(full)}" : "")}");
}

/// <summary>A side has accepted the terms as they are.</summary>
public sealed record TradeAcceptance(TradeSide Side, Stamp Stamp);

/// <summary>An agreement between two units on an internal service. It stands beside the external frames and never changes them .</summary>
/// <param name="FromMonth">First month, 1 to 12.</param>
/// <param name="ToMonth">Last month.</param>
/// <param name="SellerClass">The class in which the seller budgets the revenue.</param>
/// <param name="BuyerClass">The class in which the buyer budgets the cost.</param>
/// <param name="SellerOre">What the seller has budgeted, öre; nothing when it has not.</param>
/// <param name="BuyerOre">What the buyer has budgeted.</param>
public sealed record TradeAgreement(
    ItemId Id, UnitId Seller, UnitId Buyer, string Service, int Year, int FromMonth, int ToMonth, string SellerClass, string BuyerClass, TradeTerms Terms, EquatableArray<TradeAcceptance> Accepted, long? SellerOre, long? BuyerOre,
    bool Ended, Stamp Stamp)
{
    [JsonIgnore]
    public bool IsAgreed => !Ended && Has(TradeSide.Seller) && Has(TradeSide.Buyer);

    public bool Has(TradeSide side) => Accepted.Any(a => a.Side == side);

    public UnitId UnitOf(TradeSide side) => side == TradeSide.Seller ? Seller : Buyer;

    public long? BudgetedOre(TradeSide side) => side == TradeSide.Seller ? SellerOre : BuyerOre;
}

/// <summary>The part of a service's cost in one class.</summary>
/// <param name="Ore">For one of the unit, öre, in the sheet's base year; negative for a revenue.</param>
public sealed record PricePart(string Class, long Ore);

/// <summary>A service with its full cost by class.</summary>
public sealed record PriceRow(string Service, string VolumeUnit, EquatableArray<PricePart> Parts);

/// <summary>What a seller's services cost in full in a base year; later years follow the general indices .</summary>
public sealed record PriceSheet(ItemId Id, UnitId Seller, int BaseYear, EquatableArray<PriceRow> Rows, Stamp Stamp);

/// <summary>Agreements on internal services and the sellers' price sheets.</summary>
public sealed record InternalTradeState(ImmutableSortedDictionary<ItemId, TradeAgreement> Agreements, ImmutableSortedDictionary<ItemId, PriceSheet> Sheets) : IStateSlice
{
    public static readonly InternalTradeState Empty = new(Maps.Empty<ItemId, TradeAgreement>(), Maps.Empty<ItemId, PriceSheet>());

    public IEnumerable<object> Content() => [.. Agreements.Values, .. Sheets.Values];
}
