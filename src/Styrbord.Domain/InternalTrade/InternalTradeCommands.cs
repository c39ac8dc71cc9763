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
/// <param name="Seen">The terms as the sender saw them, as the agreement writes them.</param>
public sealed record ReviseTrade(ItemId Id, long Volume, string Price, string? FullCost = null, string? Seen = null) : Command
{
    public override Outcome Decide(Authority authority, Context context) => TradeRules.Decide(authority, this, context);
}

/// <summary>Accepts an agreement for one side; the other side is accepted by another account.</summary>
/// <param name="Amount">The amount in kronor that is accepted.</param>
/// <param name="Terms">All terms that are accepted, as the agreement writes them, so that nobody accepts what has been changed.</param>
public sealed record AcceptTrade(ItemId Id, TradeSide Side, string Amount, string Terms) : Command
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

/// <summary>A part of a service's full cost; one without an amount is left out.</summary>
/// <param name="Amount">Kronor for one, with at most two decimals.</param>
public sealed record GivenPart(string Class, string? Amount = null);

/// <summary>A service of a price sheet; one without a name is left out.</summary>
public sealed record GivenPrice(EquatableArray<GivenPart> Parts, string? Service = null, string? VolumeUnit = null);

/// <summary>Records what a seller's services cost in full, by class; the same id again replaces it.</summary>
/// <param name="Seen">The sheet as the sender saw it, by its mark in the answer; empty for a new one.</param>
public sealed record RecordPriceSheet(ItemId Id, UnitId Seller, int BaseYear, EquatableArray<GivenPrice> Services, string? Seen = null) : Command
{
    public override Outcome Decide(Authority authority, Context context) => PriceRules.Decide(authority, this, context);
}
