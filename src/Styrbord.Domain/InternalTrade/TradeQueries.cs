using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Styrbord.Domain.Economy;
using Styrbord.Domain.Kernel;

namespace Styrbord.Domain.InternalTrade;

[JsonConverter(typeof(WordConverter<TradeFlag>))]
public enum TradeFlag
{
    /// <summary>The price is above the seller's full cost .</summary>
    AboveFullCost,

    /// <summary>The full cost is not known: neither a price sheet nor the agreement tells it.</summary>
    FullCostUnknown,

    /// <summary>The buyer has budgeted another amount than is agreed, or nothing .</summary>
    BuyerDiffers,

    /// <summary>The seller has budgeted less than is agreed, or nothing.</summary>
    SellerDiffers,

    /// <summary>The terms were lowered after the seller budgeted: more is budgeted than is agreed.</summary>
    SellerAbove,
}

/// <summary>What should be known of an agreement.</summary>
/// <param name="ExpectedOre">What it should be, where that is known.</param>
/// <param name="FoundOre">What it is; nothing when nothing is budgeted.</param>
public sealed record TradeNotice(TradeFlag Flag, long? ExpectedOre, long? FoundOre);

/// <summary>What internal trade comes to for one unit in a year, öre: revenue and cost as agreed.</summary>
public sealed record UnitTrade(UnitId Unit, long SoldOre, long BoughtOre);

public static class TradeQueries
{
    /// <summary>The agreements of a year that have not ended, by seller, buyer and service.</summary>
    public static ImmutableArray<TradeAgreement> Of(Authority authority, int year) =>
        [.. authority.InternalTrade.Agreements.Values.Where(a => a.Year == year && !a.Ended).OrderBy(a => a.Seller).ThenBy(a => a.Buyer).ThenBy(a => a.Service, StringComparer.Ordinal)];

    /// <summary>The seller's full cost of one: by its price sheet, else as the agreement says.</summary>
    public static long? FullCostOf(Authority authority, TradeAgreement agreement) =>
        authority.InternalTrade.Sheets.Values.Where(s => s.Seller == agreement.Seller && s.BaseYear <= agreement.Year).OrderByDescending(s => s.BaseYear)
            .SelectMany(s => s.Rows.Where(r => string.Equals(r.Service, agreement.Service, StringComparison.OrdinalIgnoreCase)).Select(r => PriceRules.FullCost(authority, s, r, agreement.Year))).FirstOrDefault()
        ?? agreement.Terms.FullCostOre;

    public static ImmutableArray<TradeNotice> NoticesOf(Authority authority, TradeAgreement agreement)
    {
        var (agreed, full) = (agreement.Terms.AmountOre, FullCostOf(authority, agreement));
        return
        [
            .. full is null ? [new TradeNotice(TradeFlag.FullCostUnknown, null, agreement.Terms.PriceOre)] : agreement.Terms.PriceOre > full ? [new TradeNotice(TradeFlag.AboveFullCost, full, agreement.Terms.PriceOre)] : Array.Empty<TradeNotice>(),
            .. agreement.SellerOre > agreed ? [new TradeNotice(TradeFlag.SellerAbove, agreed, agreement.SellerOre)]
                : agreement.IsAgreed && agreement.SellerOre != agreed ? [new TradeNotice(TradeFlag.SellerDiffers, agreed, agreement.SellerOre)] : Array.Empty<TradeNotice>(),
            .. (agreement.IsAgreed || agreement.BuyerOre is not null) && agreement.BuyerOre != agreed ? [new TradeNotice(TradeFlag.BuyerDiffers, agreed, agreement.BuyerOre)] : Array.Empty<TradeNotice>(),
        ];
    }

    /// <summary>What each unit sells and buys in a year by agreements that both sides have accepted.</summary>
    public static ImmutableArray<UnitTrade> ByUnit(Authority authority, int year)
    {
        ImmutableArray<TradeAgreement> agreed = [.. Of(authority, year).Where(a => a.IsAgreed)];
        return
        [
            .. agreed.SelectMany(a => new[] { a.Seller, a.Buyer }).Distinct().Order()
                .Select(u => new UnitTrade(u, agreed.Where(a => a.Seller == u).Sum(a => a.Terms.AmountOre), agreed.Where(a => a.Buyer == u).Sum(a => a.Terms.AmountOre))),
        ];
    }

    /// <summary>What is budgeted of internal trade over the region in a year, öre: nothing when every sale is bought.</summary>
    public static long NetOre(Authority authority, int year) => authority.Economy.Postings.Sum(new(PostingKind.Detail, LedgerSets.InternalTrade, From: year, To: year));
}
