using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Styrbord.Domain.Kernel;

namespace Styrbord.Domain.Economy;

/// <summary>The index of a year.</summary>
/// <param name="Hundredths">Hundredths of a percent: 240 is 2,4 %. Nothing while the value is not entered.</param>
public sealed record YearRate(int Year, int? Hundredths)
{
    /// <summary>Who entered it and when; that of the event.</summary>
    [JsonIgnore]
    public Stamp Stamp { get; init; }
}

/// <summary>A part of a frame, below the printed class, that does not follow the rule .</summary>
/// <param name="AmountTkr">Nothing where the source gives none: then what it changes cannot be explained.</param>
/// <param name="Follows">The rule it follows instead; nothing for a part that is exempt.</param>
/// <param name="FixedLater">It is fixed in the final budget.</param>
/// <param name="Amounts">What it is in the frame of each year, from that year on, where it is not the same in all; before the first of them <paramref name="AmountTkr"/> holds.</param>
public sealed record IndexPart(string Name, long? AmountTkr, ItemId? Follows, bool FixedLater, EquatableArray<YearAmount>? Amounts = null)
{
    /// <summary>Some amount of it is given.</summary>
    [JsonIgnore]
    public bool IsKnown => AmountTkr is not null || Amounts is { Count: > 0 };

    /// <summary>What it is in the frame of a year, tkr; nothing where that is not given.</summary>
    public long? In(int year) => (Amounts ?? []).Where(a => a.Year <= year).MaxBy(a => a.Year)?.AmountTkr ?? AmountTkr;
}

/// <summary>The weight of another rule in a weighted one.</summary>
/// <param name="Share">Any whole number; only its share of all weights counts.</param>
public sealed record IndexWeight(ItemId Rule, int Share);

/// <summary>How a class of some or all units is raised from one year to the next .</summary>
/// <param name="Class">Nothing for units that have a frame only as a total.</param>
/// <param name="Units">Nothing for all; a rule that names the unit goes before one for all.</param>
/// <param name="InFrames">False when the increase is held centrally and not in the committees' frames .</param>
/// <param name="PriceLevelYear">The year whose prices or pay the frames are in.</param>
/// <param name="HeldBy">Who holds the increase.</param>
/// <param name="External">The name of an index whose values are entered as they come .</param>
/// <param name="Weights">What the rate is weighted of where none is stated .</param>
public sealed record IndexRule(
    ItemId Id, string Name, string? Class, EquatableArray<UnitId> Units, EquatableArray<YearRate> Rates, bool InFrames, int? PriceLevelYear, UnitId? HeldBy, string? External,
    EquatableArray<IndexPart> Parts, EquatableArray<IndexWeight> Weights, EquatableArray<SourceQuote> Sources)
{
    /// <summary>Who recorded the rule last and when; that of the event.</summary>
    [JsonIgnore]
    public Stamp Stamp { get; init; }

    /// <summary>A value that must be entered and is not.</summary>
    public bool Lacks(int year) => External is not null && Rates.FirstOrDefault(r => r.Year == year)?.Hundredths is null;

    /// <summary>The same rule whoever said it.</summary>
    internal bool Says(IndexRule? other) => other is not null && Unstamped(this) == Unstamped(other);

    // a rate that is as before keeps who entered it
    internal IndexRule After(IndexRule? before, Stamp stamp) => this with
    {
        Stamp = stamp,
        Rates = [.. Rates.Select(r => r with { Stamp = before?.Rates.FirstOrDefault(b => b.Year == r.Year && b.Hundredths == r.Hundredths)?.Stamp ?? stamp })],
    };

    private static IndexRule Unstamped(IndexRule rule) => rule with { Stamp = default, Rates = [.. rule.Rates.Select(r => r with { Stamp = default })] };
}

/// <summary>A share of an amount and what it is raised by.</summary>
/// <param name="Part">Nothing for what follows the rule itself.</param>
/// <param name="Hundredths">Hundredths of a percent; 0 for a part that is exempt.</param>
public sealed record IndexShare(IndexPart? Part, long AmountTkr, int Hundredths);

/// <summary>Rates and what they make of an amount.</summary>
public static class Indexing
{
    // a weighted rule may rest on others, which rest on others; never on itself
    private const int Deepest = 8;

    /// <summary>The rule for a row, or nothing: one that names the unit goes first.</summary>
    public static IndexRule? RuleFor(EconomyState state, FrameRow row) =>
        state.Rules.Values.Where(r => string.Equals(r.Class, row.Class, StringComparison.Ordinal) && (r.Units.Count == 0 ? row.Class is not null : row.Unit is { } unit && r.Units.Contains(unit)))
            .OrderByDescending(r => r.Units.Count > 0).FirstOrDefault();

    /// <summary>Hundredths of a percent for a year: as stated, else weighted of the rules it is weighted of, half away from zero.</summary>
    public static int? RateOf(EconomyState state, IndexRule rule, int year) => RateOf(state, rule, year, Deepest);

    /// <summary>The stated rates that a year's rate is made of: the rule's own, else those of the rules it is weighted of.</summary>
    public static ImmutableArray<(IndexRule Rule, YearRate Rate)> StatedOf(EconomyState state, IndexRule rule, int year) => StatedOf(state, rule, year, Deepest);

    /// <summary>The increase of an amount, tkr, rounded once: known parts by their own rule, the rest by this one.</summary>
    /// <param name="instead">Another rate for the rest, hundredths of a percent; the parts keep theirs.</param>
    public static long Increase(EconomyState state, IndexRule rule, long earlierTkr, int year, int? instead = null) => Tkr.Rounded(Raised(state, rule, earlierTkr, year, instead), 10_000);

    /// <summary>The shares of an amount with the rate of each: what follows the rule first, then each part with an amount of its own in the frame before.</summary>
    public static ImmutableArray<IndexShare> SharesOf(EconomyState state, IndexRule rule, long earlierTkr, int year)
    {
        ArgumentNullException.ThrowIfNull(state);
        ArgumentNullException.ThrowIfNull(rule);
        ImmutableArray<IndexShare> parts = [.. rule.Parts.Where(p => p.In(year - 1) is not null).Select(p => new IndexShare(p, p.In(year - 1)!.Value, RateOf(state, p, year)))];
        return [new(null, earlierTkr - parts.Sum(p => p.AmountTkr), RateOf(state, rule, year) ?? 0), .. parts];
    }

    /// <summary>The increase before it is rounded, in ten-thousandths of a tkr.</summary>
    internal static Int128 Raised(EconomyState state, IndexRule rule, long earlierTkr, int year, int? instead = null) =>
        rule.InFrames ? SharesOf(state, rule, earlierTkr, year).Aggregate((Int128)0, (sum, s) => sum + ((Int128)s.AmountTkr * (s.Part is null && instead is { } rate ? rate : s.Hundredths))) : 0;

    private static ImmutableArray<(IndexRule Rule, YearRate Rate)> StatedOf(EconomyState state, IndexRule rule, int year, int depth) =>
        rule.Rates.FirstOrDefault(r => r.Year == year) is { Hundredths: not null } stated ? [(rule, stated)]
        : depth == 0 ? [] : [.. rule.Weights.Where(w => state.Rules.ContainsKey(w.Rule)).SelectMany(w => StatedOf(state, state.Rules[w.Rule], year, depth - 1)).Distinct()];

    private static int RateOf(EconomyState state, IndexPart part, int year) =>
        part.Follows is { } other && state.Rules.TryGetValue(other, out var follows) ? RateOf(state, follows, year) ?? 0 : 0;

    private static int? RateOf(EconomyState state, IndexRule rule, int year, int depth)
    {
        if (rule.Rates.FirstOrDefault(r => r.Year == year)?.Hundredths is { } stated)
        {
            return stated;
        }

        var weighed = depth == 0 ? [] : rule.Weights.Where(w => state.Rules.ContainsKey(w.Rule)).Select(w => (w.Share, Rate: RateOf(state, state.Rules[w.Rule], year, depth - 1))).ToList();
        return weighed.Count == 0 || weighed.Any(w => w.Rate is null) ? null : (int)Tkr.Rounded(weighed.Sum(w => (long)w.Share * w.Rate!.Value), weighed.Sum(w => (long)w.Share));
    }
}
