using System.Collections.Immutable;
using Styrbord.Domain.InternalTrade;
using Styrbord.Domain.Kernel;

namespace Styrbord.Domain.Budgets;

/// <summary>One side of an agreement on an internal service, beside what that side has budgeted.</summary>
/// <param name="Unit">The side's unit: one of the budget's, or the one whose frame it has.</param>
public sealed record TradeOfUnit(UnitId Unit, TradeSide Side, TradeAgreement Agreement)
{
    public long AgreedOre => Agreement.Terms.AmountOre;

    /// <summary>Nothing when the side has not budgeted.</summary>
    public long? BudgetedOre => Agreement.BudgetedOre(Side);

    /// <summary>The buyer must budget the agreed cost, the seller cannot budget more than is agreed.</summary>
    public bool IsHeld => Side == TradeSide.Buyer ? BudgetedOre == AgreedOre : BudgetedOre is null || BudgetedOre <= AgreedOre;
}

/// <summary>What units have agreed with others must stand in their own budgets, unit by unit.</summary>
public static class UnitTrades
{
    /// <summary>The agreements that both sides have accepted for a unit, or for the whole budget with the units above its units.</summary>
    public static ImmutableArray<TradeOfUnit> Of(Authority authority, Budget budget, UnitId? unit = null)
    {
        ArgumentNullException.ThrowIfNull(budget);
        var units = unit is { } one ? [one] : budget.Units.SelectMany(u => BudgetParties.Above(authority, u)).ToHashSet();
        return
        [
            .. TradeQueries.Of(authority, budget.Year).Where(a => a.IsAgreed)
                .SelectMany(a => new[] { TradeSide.Seller, TradeSide.Buyer }.Where(side => units.Contains(a.UnitOf(side))).Select(side => new TradeOfUnit(a.UnitOf(side), side, a))),
        ];
    }

    /// <summary>What stands against saying that a unit's budget, or the whole, is ready.</summary>
    internal static IEnumerable<Problem> Against(Authority authority, Budget budget, UnitId? unit, DateOnly day) =>
    [
        .. Of(authority, budget, unit).Where(t => !t.IsHeld).Select(t => new TradeNotHeld(
            Name(authority, budget, t.Unit, day), t.Side == TradeSide.Buyer ? t.Agreement.BuyerClass : t.Agreement.SellerClass, t.Agreement.Service, Name(authority, budget, t.Agreement.UnitOf(1 - t.Side), day), Kronor.Told(t.AgreedOre), Kronor.Told(t.BudgetedOre ?? 0))),
        .. Covered(authority, budget, unit, day),
    ];

    /// <summary>What a unit buys that has too little room in its own class, and less than it had.</summary>
    internal static IEnumerable<Problem> LessCovered(Authority authority, Budget before, Budget after, DateOnly day) => Covered(authority, after, null, day, before);

    // where internal trade is in the frames, what a unit buys must have room in its own class
    private static IEnumerable<Problem> Covered(Authority authority, Budget budget, UnitId? unit, DateOnly day, Budget? before = null) => BudgetFrames.Standing(authority, budget).Set.External ? [] :
    [
        .. Of(authority, budget, unit).Where(t => t.Side == TradeSide.Buyer && budget.Units.Any(u => u.Id == t.Unit)).GroupBy(t => (t.Unit, Class: t.Agreement.BuyerClass))
            .Select(g => (g.Key, Bought: g.Sum(t => t.AgreedOre), Budgeted: Budgeted(authority, budget, g.Key.Unit, g.Key.Class)))
            .Where(g => g.Budgeted < g.Bought && (before is null || g.Budgeted < Budgeted(authority, before, g.Key.Unit, g.Key.Class)))
            .Select(g => new BoughtNotCovered(Name(authority, budget, g.Key.Unit, day), g.Key.Class, Kronor.Told(g.Bought), Kronor.Told(g.Budgeted))),
    ];

    private static long Budgeted(Authority authority, Budget budget, UnitId unit, string @class) => Economy.Tkr.ToOre(BudgetQueries.OfClass(authority, budget, unit, @class));

    private static string Name(Authority authority, Budget budget, UnitId unit, DateOnly day) =>
        budget.Units.FirstOrDefault(u => u.Id == unit) is { } own ? BudgetQueries.NameOf(authority, own, day) : Organisation.OrganisationQueries.NameOf(authority, unit, day);
}
