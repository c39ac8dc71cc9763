using Styrbord.Domain;
using Styrbord.Domain.InternalTrade;
using Styrbord.Domain.Kernel;
using Styrbord.Web.InternalTrade;
using Styrbord.Web.Shared;

namespace Styrbord.Web.Work.History;

/// <summary>What happened in internal trade, in words.</summary>
internal static class TradeHistory
{
    private static string Price(PriceRow row) => $"{TradeWords.Kr(PriceRules.Sum(row))} kr";

    private static string Prices(PriceSheet sheet) => Sv.List([.. sheet.Rows.Select(r => $"{Sv.Uncapital(r.Service)} {Price(r)}")]);

    // what each service cost and costs
    private static string Changes(PriceSheet earlier, PriceSheet now)
    {
        List<string> said =
        [
            .. now.Rows.Select(r => (Now: r, Then: earlier.Rows.FirstOrDefault(e => string.Equals(e.Service, r.Service, StringComparison.OrdinalIgnoreCase)))).Where(p => p.Now != p.Then)
                .Select(p => p.Then is null ? $"{Sv.Uncapital(p.Now.Service)} {Price(p.Now)}" : $"{Sv.Uncapital(p.Now.Service)} från {Price(p.Then)} till {Price(p.Now)}"),
            .. earlier.Rows.Where(e => !now.Rows.Any(r => string.Equals(e.Service, r.Service, StringComparison.OrdinalIgnoreCase))).Select(e => $"{Sv.Uncapital(e.Service)} togs bort"),
        ];
        return said.Count == 0 ? $"basår {earlier.BaseYear} blev {now.BaseYear}" : Sv.List(said);
    }

    public static HistoryWordsOf Of(Authority before, InternalTradeEvent happened)
    {
        string Name(ItemId id) => before.InternalTrade.Agreements.TryGetValue(id, out var one) ? $"{Sv.Uncapital(one.Service)} {one.Year}" : id.Value;
        string Unit(UnitId unit, long at) => TradeWords.Name(before, unit, Days.InSweden(at));
        static string Side(TradeSide side) => side == TradeSide.Seller ? "säljarens" : "köparens";
        return happened switch
        {
            TradeProposed { Agreement: var p } => new($"föreslog att {Unit(p.Seller, p.Stamp.At)} säljer {Sv.Uncapital(p.Service)} till {Unit(p.Buyer, p.Stamp.At)} {p.Year} för {TradeWords.Kr(p.Terms.AmountOre)} kr", TradeWords.Address(p.Id)),
            TradeRevised r => new($"föreslog andra villkor för {Name(r.Id)}: {Sv.Number(r.Terms.Volume)} {r.Terms.VolumeUnit} à {TradeWords.Kr(r.Terms.PriceOre)} kr", TradeWords.Address(r.Id)),
            TradeAccepted a => new($"godkände {Name(a.Id)} för {Side(a.Acceptance.Side)} del", TradeWords.Address(a.Id)),
            TradeEnded e => new($"avslutade överenskommelsen om {Name(e.Id)}", TradeWords.Address(e.Id)),
            TradeBudgeted b => new($"budgeterade {TradeWords.Kr(b.Ore)} kr för {Name(b.Id)} för {Side(b.Side)} del", TradeWords.Address(b.Id)),
            PriceSheetRecorded { Sheet: var s } => new(
                before.InternalTrade.Sheets.TryGetValue(s.Id, out var earlier) ? $"ändrade prislistan för {Unit(s.Seller, s.Stamp.At)} med basår {s.BaseYear}: {Changes(earlier, s)}" : $"förde in en prislista för {Unit(s.Seller, s.Stamp.At)} med basår {s.BaseYear}: {Prices(s)}", TradeWords.PricesOf(s.BaseYear)),
            _ => throw new InvalidOperationException(happened.GetType().Name),
        };
    }
}
