using Styrbord.Domain.Economy;
using Styrbord.Domain.Kernel;

namespace Styrbord.Domain.InternalTrade;

public abstract record InternalTradeEvent : Event
{
    public sealed override Authority Apply(Authority authority)
    {
        ArgumentNullException.ThrowIfNull(authority);
        var postings = Postings(authority).ToList();
        return authority with
        {
            InternalTrade = On(authority.InternalTrade),
            Economy = postings.Count == 0 ? authority.Economy : authority.Economy with { Postings = authority.Economy.Postings.Append(postings) },
        };
    }

    /// <summary>What it is about: ids on whose history it stands.</summary>
    internal abstract IEnumerable<string> Subjects { get; }

    protected abstract InternalTradeState On(InternalTradeState state);

    protected virtual IEnumerable<Posting> Postings(Authority authority) => [];

    // a side's budget is posted with the other as its counterparty; what was posted before is drawn off
    internal static IEnumerable<Posting> Budget(Authority authority, TradeAgreement agreement, TradeSide side, long ore) =>
        (side == TradeSide.Seller ? -1 : 1) * (ore - (agreement.BudgetedOre(side) ?? 0)) is not 0 and var change && agreement.UnitOf(side) is var unit
            ? [new(LedgerSets.InternalTrade, PostingKind.Detail, new(agreement.Year), change, Parties.BodiesOf(authority, unit).First(), unit, side == TradeSide.Seller ? agreement.SellerClass : agreement.BuyerClass, agreement.UnitOf(1 - side), Cause: agreement.Id)]
            : [];
}

public sealed record TradeProposed(TradeAgreement Agreement) : InternalTradeEvent
{
    internal override IEnumerable<string> Subjects => [Agreement.Id.Value, Agreement.Seller.Value, Agreement.Buyer.Value];

    protected override InternalTradeState On(InternalTradeState state) => state with { Agreements = state.Agreements.SetItem(Agreement.Id, Agreement) };
}

/// <summary>Other terms: neither side has accepted them.</summary>
public sealed record TradeRevised(ItemId Id, TradeTerms Terms, Stamp Stamp) : InternalTradeEvent
{
    internal override IEnumerable<string> Subjects => [Id.Value];

    protected override InternalTradeState On(InternalTradeState state) => state with { Agreements = state.Agreements.SetItem(Id, state.Agreements[Id] with { Terms = Terms, Accepted = [], Stamp = Stamp }) };
}

public sealed record TradeAccepted(ItemId Id, TradeAcceptance Acceptance) : InternalTradeEvent
{
    internal override IEnumerable<string> Subjects => [Id.Value];

    protected override InternalTradeState On(InternalTradeState state) =>
        state with { Agreements = state.Agreements.SetItem(Id, state.Agreements[Id] with { Accepted = [.. state.Agreements[Id].Accepted, Acceptance] }) };
}

/// <summary>An agreement ended; the budget of both sides is taken back.</summary>
public sealed record TradeEnded(ItemId Id, TradeSide Side, Stamp Stamp) : InternalTradeEvent
{
    internal override IEnumerable<string> Subjects => [Id.Value];

    protected override InternalTradeState On(InternalTradeState state) =>
        state with { Agreements = state.Agreements.SetItem(Id, state.Agreements[Id] with { Ended = true, SellerOre = null, BuyerOre = null, Stamp = Stamp }) };

    protected override IEnumerable<Posting> Postings(Authority authority) => authority.InternalTrade.Agreements[Id] is var ended ? Budget(authority, ended, TradeSide.Seller, 0).Concat(Budget(authority, ended, TradeSide.Buyer, 0)) : [];
}

/// <summary>A side's budget; the difference to what it had before is posted.</summary>
/// <param name="Ore">0 or more.</param>
public sealed record TradeBudgeted(ItemId Id, TradeSide Side, long Ore, Stamp Stamp) : InternalTradeEvent
{
    internal override IEnumerable<string> Subjects => [Id.Value];

    protected override InternalTradeState On(InternalTradeState state) => state with
    {
        Agreements = state.Agreements.SetItem(Id, Side == TradeSide.Seller ? state.Agreements[Id] with { SellerOre = Ore } : state.Agreements[Id] with { BuyerOre = Ore }),
    };

    protected override IEnumerable<Posting> Postings(Authority authority) => Budget(authority, authority.InternalTrade.Agreements[Id], Side, Ore);
}

public sealed record PriceSheetRecorded(PriceSheet Sheet) : InternalTradeEvent
{
    internal override IEnumerable<string> Subjects => [Sheet.Id.Value, Sheet.Seller.Value];

    protected override InternalTradeState On(InternalTradeState state) => state with { Sheets = state.Sheets.SetItem(Sheet.Id, Sheet) };
}
