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

/// <summary>All internal trade of a year, öre.</summary>
/// <param name="AgreedOre">What both sides have accepted.</param>
/// <param name="NetOre">What is budgeted over the region: nothing when every sale is bought.</param>
/// <param name="Agreed">How many both sides have accepted.</param>
/// <param name="Grave">How many need to be looked at: above full cost, or budgeted otherwise than agreed.</param>
public sealed record TradeTotals(long AgreedOre, long SellersOre, long BuyersOre, long NetOre, int All, int Agreed, int Grave);

/// <summary>What a class of a service costs in a year.</summary>
/// <param name="BaseOre">In the sheet's base year, öre.</param>
/// <param name="Rates">The general index of each year after the base year, hundredths of a percent.</param>
/// <param name="Ore">In the year, öre, before it is rounded.</param>
public sealed record PriceStep(string Class, long BaseOre, ImmutableArray<YearRate> Rates, decimal Ore);

public static class TradeQueries
{
    /// <summary>The agreements of a year that have not ended, by seller, buyer and service: all, or those of a unit.</summary>
    public static ImmutableArray<TradeAgreement> Of(Authority authority, int year, UnitId? unit = null) =>
        [.. authority.InternalTrade.Agreements.Values.Where(a => a.Year == year && !a.Ended && (unit is not { } one || a.Seller == one || a.Buyer == one)).OrderBy(a => a.Seller).ThenBy(a => a.Buyer).ThenBy(a => a.Service, StringComparer.Ordinal)];

    /// <summary>The seller's full cost of one: by its price sheet, else as the agreement says.</summary>
    public static long? FullCostOf(Authority authority, TradeAgreement agreement) =>
        SheetOf(authority, agreement) is { } sheet ? PriceRules.FullCost(authority, sheet, sheet.Rows.First(r => IsOf(r, agreement)), agreement.Year) : agreement.Terms.FullCostOre;

    /// <summary>The price sheet that tells the full cost of an agreement's service: the seller's latest that has it; nothing where there is none.</summary>
    public static PriceSheet? SheetOf(Authority authority, TradeAgreement agreement)
    {
        ArgumentNullException.ThrowIfNull(authority);
        ArgumentNullException.ThrowIfNull(agreement);
        return authority.InternalTrade.Sheets.Values.Where(s => s.Seller == agreement.Seller && s.BaseYear <= agreement.Year && s.Rows.Any(r => IsOf(r, agreement))).MaxBy(s => s.BaseYear);
    }

    /// <summary>What is posted for an agreement, in the order it came.</summary>
    public static ImmutableArray<Posting> PostingsOf(Authority authority, TradeAgreement agreement)
    {
        ArgumentNullException.ThrowIfNull(authority);
        ArgumentNullException.ThrowIfNull(agreement);
        return [.. authority.Economy.Postings.Of(new(PostingKind.Detail, LedgerSets.InternalTrade, From: agreement.Year, To: agreement.Year, Cause: agreement.Id))];
    }

    private static bool IsOf(PriceRow row, TradeAgreement agreement) => string.Equals(row.Service, agreement.Service, StringComparison.OrdinalIgnoreCase);

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

    /// <summary>The sums of a year.</summary>
    public static TradeTotals Total(Authority authority, int year)
    {
        var all = Of(authority, year);
        return new(
            all.Where(a => a.IsAgreed).Sum(a => a.Terms.AmountOre), all.Sum(a => a.SellerOre ?? 0), all.Sum(a => a.BuyerOre ?? 0), NetOre(authority, year), all.Length, all.Count(a => a.IsAgreed),
            all.Count(a => NoticesOf(authority, a).Any(IsGrave)));
    }

    /// <summary>Whether something is wrong, rather than not done yet.</summary>
    public static bool IsGrave(TradeNotice notice)
    {
        ArgumentNullException.ThrowIfNull(notice);
        return notice.Flag is TradeFlag.AboveFullCost or TradeFlag.SellerAbove || (notice.Flag == TradeFlag.BuyerDiffers && notice.FoundOre is not null);
    }

    /// <summary>Every price sheet, by seller and the latest base year first.</summary>
    public static ImmutableArray<PriceSheet> Sheets(Authority authority)
    {
        ArgumentNullException.ThrowIfNull(authority);
        return [.. authority.InternalTrade.Sheets.Values.OrderBy(s => s.Seller).ThenByDescending(s => s.BaseYear)];
    }

    /// <summary>The mark of a price sheet, to be sent back as it was seen; empty for none.</summary>
    public static string SeenOf(PriceSheet? sheet) => sheet is null ? "" : Hashes.Sha256(string.Join('\n', sheet.Rows.SelectMany(r => r.Parts.Select(p => $"{p.Class}={Kronor.Of(p.Ore)}").Prepend($"{r.Service} {r.VolumeUnit}")).Prepend(Kronor.Of(sheet.BaseYear))));

    /// <summary>What is budgeted of internal trade over the region in a year, öre: nothing when every sale is bought.</summary>
    public static long NetOre(Authority authority, int year) => authority.Economy.Postings.Sum(new(PostingKind.Detail, LedgerSets.InternalTrade, From: year, To: year));
}
