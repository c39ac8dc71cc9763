using Styrbord.Domain.Economy;
using Styrbord.Domain.Kernel;

namespace Styrbord.Domain.FrameChanges;

/// <summary>What indices that are held centrally come to: the increase of pay that stands in no committee's frame .</summary>
public static class PayIncrease
{
    /// <summary>
    /// The year's frames at the year's prices less the frames as they stand in the prices of the rule's price level year, tkr, rounded
    /// once; 0 without such a rule.
    /// </summary>
    public static long HeldTkr(Authority authority, FrameSet set, int year)
    {
        ArgumentNullException.ThrowIfNull(authority);
        ArgumentNullException.ThrowIfNull(set);
        var increase = set.Rows.Where(r => !r.IsSum).Sum(r => Indexing.RuleFor(authority.Economy, r) is { InFrames: false } rule ? set.Of(r, year) * (Level(authority, set, rule, year) - 1) : 0);
        return (long)Math.Round(increase, MidpointRounding.AwayFromZero);
    }

    private static decimal Level(Authority authority, FrameSet set, IndexRule rule, int year)
    {
        var from = (rule.PriceLevelYear ?? set.FirstYear - 1) + 1;
        return Enumerable.Range(from, Math.Max(0, year - from + 1)).Aggregate(1m, (level, y) => level * (1 + ((Indexing.RateOf(authority.Economy, rule, y) ?? 0) / 10_000m)));
    }
}
