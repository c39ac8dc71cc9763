using Microsoft.AspNetCore.Http;
using Styrbord.Domain;
using Styrbord.Domain.InternalTrade;
using Styrbord.Web.Api;
using Styrbord.Web.Shared.Views;

namespace Styrbord.Web.InternalTrade;

internal sealed record TradeNoticeRow(TradeFlag Flag, long? ExpectedOre, long? FoundOre);

/// <param name="Agreed">Both sides have accepted the terms as they are.</param>
/// <param name="SellerBudgetOre">Nothing while the seller has not budgeted.</param>
/// <param name="Terms">All terms as one line: sent back by the one that accepts them, and as <c>seen</c> by the one that proposes others.</param>
/// <param name="Postings">What is counted: the set of the ledger where both budgets are posted, the seller's with minus.</param>
internal sealed record TradeRow(
    string Id, string Seller, string Buyer, string Service, int Year, int FromMonth, int ToMonth, string SellerClass, string BuyerClass, long Volume, string VolumeUnit, long PriceOre, long? FullCostOre, long AmountOre, bool AcceptedBySeller,
    bool AcceptedByBuyer, bool Agreed, long? SellerBudgetOre, long? BuyerBudgetOre, IReadOnlyList<TradeNoticeRow> Notices, string Postings, string Terms);

internal sealed record UnitTradeRow(string Unit, long SoldOre, long BoughtOre);

/// <param name="RatesHundredths">The general index of each year after the base year, hundredths of a percent.</param>
/// <param name="Ore">In the year, not rounded.</param>
internal sealed record PricePartRow(string Class, long BaseOre, IReadOnlyList<int> RatesHundredths, decimal Ore);

/// <param name="Seen">The sheet's mark, sent back as <c>seen</c>.</param>
internal sealed record PriceSheetRow(string Id, string Seller, int BaseYear, string Service, string VolumeUnit, int Year, long? FullCostOre, IReadOnlyList<PricePartRow> Parts, string Seen);

/// <param name="NetOre">What is budgeted over the region; 0 when every sale is bought.</param>
internal sealed record TradeAnswer(int Year, IReadOnlyList<TradeRow> Agreements, IReadOnlyList<UnitTradeRow> Units, IReadOnlyList<PriceSheetRow> Prices, long NetOre);

/// <summary>Internal trade of a year.</summary>
internal static class TradeReads
{
    public static Task AllAsync(HttpContext http, int year)
    {
        var shown = http.View().Shown;
        return ApiJson.WriteAsync(http, new TradeAnswer(
            year,
            [.. TradeQueries.Of(shown, year).Select(a => Row(shown, a))],
            [.. TradeQueries.ByUnit(shown, year).Select(u => new UnitTradeRow(u.Unit.Value, u.SoldOre, u.BoughtOre))],
            [.. shown.InternalTrade.Sheets.Values.SelectMany(s => s.Rows.Select(r => new PriceSheetRow(s.Id.Value, s.Seller.Value, s.BaseYear, r.Service, r.VolumeUnit, year, PriceRules.FullCost(shown, s, r, year), [.. PriceRules.Steps(shown, s, r, year).Select(p => new PricePartRow(p.Class, p.BaseOre, [.. p.Rates.Select(y => y.Hundredths ?? 0)], p.Ore))], TradeQueries.SeenOf(s))))],
            TradeQueries.NetOre(shown, year)));
    }

    private static TradeRow Row(Authority shown, TradeAgreement a) => new(
        a.Id.Value, a.Seller.Value, a.Buyer.Value, a.Service, a.Year, a.FromMonth, a.ToMonth, a.SellerClass, a.BuyerClass, a.Terms.Volume, a.Terms.VolumeUnit, a.Terms.PriceOre, TradeQueries.FullCostOf(shown, a), a.Terms.AmountOre,
        a.Has(TradeSide.Seller), a.Has(TradeSide.Buyer), a.IsAgreed, a.SellerOre, a.BuyerOre, [.. TradeQueries.NoticesOf(shown, a).Select(n => new TradeNoticeRow(n.Flag, n.ExpectedOre, n.FoundOre))],
        Domain.Economy.LedgerSets.InternalTrade.Value, a.Terms.Written);
}
