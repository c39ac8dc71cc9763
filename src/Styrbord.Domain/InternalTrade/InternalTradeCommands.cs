using Styrbord.Domain.Kernel;

namespace Styrbord.Domain.InternalTrade;

/// <summary>Proposes an agreement on an internal service; both sides then accept it.</summary>
/// <param name="Price">Kronor for one, with at most two decimals.</param>
/// <param name="FullCost">The same of the seller's full cost, where no price sheet tells it.</param>
public sealed record ProposeTrade(
    ItemId Id, UnitId Seller, UnitId Buyer, string Service, long Volume, string VolumeUnit, string Price, int Year, string SellerClass, string BuyerClass, int FromMonth = 1, int ToMonth = 12, string? FullCost = null) : Command
{
    public override Outcome Decide(Authority authority, Context context) => TradeRules.Decide(authority, this, context);
}

/// <summary>Proposes other terms for an agreement; both sides are asked again.</summary>
/// <param name="Seen">The price as the sender saw it.</param>
public sealed record ReviseTrade(ItemId Id, long Volume, string Price, string? FullCost = null, string? Seen = null) : Command
{
    public override Outcome Decide(Authority authority, Context context) => TradeRules.Decide(authority, this, context);
}

/// <summary>Accepts an agreement for one side.</summary>
/// <param name="Amount">The amount in kronor that is accepted, so that nobody accepts what has been changed.</param>
public sealed record AcceptTrade(ItemId Id, TradeSide Side, string Amount) : Command
{
    public override Outcome Decide(Authority authority, Context context) => TradeRules.Decide(authority, this, context);
}

/// <summary>Ends an agreement that is not to be: what was budgeted for it is taken back.</summary>
public sealed record EndTrade(ItemId Id, TradeSide Side) : Command
{
    public override Outcome Decide(Authority authority, Context context) => TradeRules.Decide(authority, this, context);
}

/// <summary>Budgets an agreement for one side, in kronor with at most two decimals: the seller's revenue or the buyer's cost, both written without minus.</summary>
public sealed record BudgetTrade(ItemId Id, TradeSide Side, string Amount, string? Seen = null) : Command
{
    public override Outcome Decide(Authority authority, Context context) => TradeBudgetRules.Decide(authority, this, context);
}

/// <summary>A part of a service's full cost.</summary>
/// <param name="Amount">Kronor for one, with at most two decimals.</param>
public sealed record GivenPart(string Class, string Amount);

/// <summary>A service of a price sheet.</summary>
public sealed record GivenPrice(string Service, string VolumeUnit, EquatableArray<GivenPart> Parts);

/// <summary>Records what a seller's services cost in full, by class; the same id again replaces it.</summary>
public sealed record RecordPriceSheet(ItemId Id, UnitId Seller, int BaseYear, EquatableArray<GivenPrice> Services) : Command
{
    public override Outcome Decide(Authority authority, Context context) => PriceRules.Decide(authority, this, context);
}
