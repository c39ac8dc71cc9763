using Styrbord.Domain.Kernel;
using Styrbord.Domain.Organisation;

namespace Styrbord.Domain.InternalTrade;

/// <summary>What each side may budget of an agreement: the seller at most what is agreed, the buyer what is agreed (another amount is flagged).</summary>
public static class TradeBudgetRules
{
    public static Outcome Decide(Authority authority, BudgetTrade asked, Context context)
    {
        if (TradeRules.Open(authority, asked.Id, out var now) is { } against)
        {
            return against;
        }

        var (ore, before) = (Kronor.Read(asked.Amount), now!.BudgetedOre(asked.Side));
        string Name(UnitId unit) => OrganisationQueries.NameOf(authority, unit, context.Today);
        return Outcome.Of(
            [
                .. ore is not >= 0 ? [new BadKronor("amount", asked.Amount ?? "")] : Array.Empty<Problem>(),
                .. now.IsAgreed ? Array.Empty<Problem>() : [new NotAgreed("amount")],
                .. asked.Side == TradeSide.Seller && ore > now.Terms.AmountOre
                    ? [new MoreThanAgreed("amount", Kronor.Told(ore.Value), Kronor.Told(now.Terms.AmountOre), Name(now.Buyer), Name(now.Seller), now.SellerClass, now.Service)] : Array.Empty<Problem>(),
                .. asked.Seen is { } seen && Kronor.Read(seen) != before ? [new Conflict("amount", before is { } held ? Kronor.Of(held) : "", asked.Amount ?? "", now.Stamp.By, now.Stamp.At)] : Array.Empty<Problem>(),
            ],
            () => ore == before ? [] : [new TradeBudgeted(asked.Id, asked.Side, ore!.Value, context.Stamp)]);
    }
}
