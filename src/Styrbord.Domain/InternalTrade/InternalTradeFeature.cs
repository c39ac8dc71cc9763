using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Styrbord.Domain.Kernel;
using static Styrbord.Domain.Kernel.Feature;

namespace Styrbord.Domain.InternalTrade;

public static class InternalTradeFeature
{
    // agreements are made by officials
    private static readonly ImmutableArray<Role> Officials = [Role.Controller, Role.HeadOfAdministration, Role.UnitManager, Role.PlanningStrategist];

    public static readonly Feature Feature = new("internalTrade", 5, InternalTradeJson.Default,
        [
            Asks<ProposeTrade>(Officials, Relation.At<ProposeTrade>("eitherSide", (a, c) => Parties.BodiesOf(a, c.Seller).Concat(Parties.BodiesOf(a, c.Buyer)), (a, c) => Parties.UnitsOf(a, c.Seller).Concat(Parties.UnitsOf(a, c.Buyer)))),
            Asks<ReviseTrade>(Officials, Relation.At<ReviseTrade>("eitherSide", (a, c) => Parties.BodiesOf(a, c.Id), (a, c) => Parties.UnitsOf(a, c.Id))),
            Asks<AcceptTrade>(Officials, Relation.At<AcceptTrade>("ownSide", (a, c) => Parties.BodiesOf(a, c.Id, c.Side), (a, c) => Parties.UnitsOf(a, c.Id, c.Side))),
            Asks<EndTrade>(Officials, Relation.At<EndTrade>("ownSide", (a, c) => Parties.BodiesOf(a, c.Id, c.Side), (a, c) => Parties.UnitsOf(a, c.Id, c.Side))),
            Asks<BudgetTrade>(Officials, Relation.At<BudgetTrade>("ownSide", (a, c) => Parties.BodiesOf(a, c.Id, c.Side), (a, c) => Parties.UnitsOf(a, c.Id, c.Side))),
            Asks<RecordPriceSheet>(Officials, Relation.At<RecordPriceSheet>("ownSide", (a, c) => Parties.BodiesOf(a, c.Seller), (a, c) => Parties.UnitsOf(a, c.Seller))),
        ],
        [
            Tells<TradeProposed>("internalTrade.trade-proposed"),
            Tells<TradeRevised>("internalTrade.trade-revised"),
            Tells<TradeAccepted>("internalTrade.trade-accepted"),
            Tells<TradeEnded>("internalTrade.trade-ended"),
            Tells<TradeBudgeted>("internalTrade.trade-budgeted"),
            Tells<PriceSheetRecorded>("internalTrade.price-sheet-recorded"),
        ]);
}

[JsonSerializable(typeof(ProposeTrade))]
[JsonSerializable(typeof(ReviseTrade))]
[JsonSerializable(typeof(AcceptTrade))]
[JsonSerializable(typeof(EndTrade))]
[JsonSerializable(typeof(BudgetTrade))]
[JsonSerializable(typeof(RecordPriceSheet))]
[JsonSerializable(typeof(GivenPrice))]
[JsonSerializable(typeof(GivenPart))]
[JsonSerializable(typeof(TradeProposed))]
[JsonSerializable(typeof(TradeRevised))]
[JsonSerializable(typeof(TradeAccepted))]
[JsonSerializable(typeof(TradeEnded))]
[JsonSerializable(typeof(TradeBudgeted))]
[JsonSerializable(typeof(PriceSheetRecorded))]
[JsonSerializable(typeof(TradeAgreement))]
[JsonSerializable(typeof(TradeAcceptance))]
[JsonSerializable(typeof(PriceSheet))]
[JsonSerializable(typeof(PriceRow))]
[JsonSerializable(typeof(PricePart))]
internal sealed partial class InternalTradeJson : JsonSerializerContext;
