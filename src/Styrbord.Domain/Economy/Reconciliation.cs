using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Styrbord.Domain.Kernel;

namespace Styrbord.Domain.Economy;

/// <summary>What must be zero.</summary>
[JsonConverter(typeof(WordConverter<ReconciliationKind>))]
public enum ReconciliationKind
{
    /// <summary>A decided sum less its parts.</summary>
    SumAndParts,

    /// <summary>What the ledger holds less the table as registered.</summary>
    LedgerAndTable,

    /// <summary>A bridge's frame less earlier, causes, rounding and unexplained.</summary>
    Bridge,

    /// <summary>The total in the new organisation less the total in the old one .</summary>
    Converted,

    /// <summary>A scenario's postings less its rows.</summary>
    Scenario,

    /// <summary>Two lines of a financial plan's statements that must be equal.</summary>
    Statements,

    /// <summary>The result of the financial plan less that of the budget as recorded for the balance requirement.</summary>
    PlanAndBudget,

    /// <summary>Internal trade over the region: every sale is bought (handel netto). Not zero while a side has not budgeted.</summary>
    Trade,

    /// <summary>A frame less what its committee has distributed of it.</summary>
    Distribution,

    /// <summary>What the ledger holds of changes of frames less the causes and decisions that are recorded.</summary>
    Changes,

    /// <summary>Technical adjustments, over the region (nettonoll).</summary>
    Technical,
}

/// <summary>Something that must be zero, and what it is.</summary>
/// <param name="Name">What it is about, as printed: a sum's label, the name of frames, a key or a scenario.</param>
/// <param name="ExpectedTkr">What it should be.</param>
/// <param name="FoundTkr">What it is.</param>
/// <param name="Row">The sum, if it is about one.</param>
/// <param name="DifferenceOre">To the öre, where that is counted.</param>
public sealed record ReconciliationLine(ReconciliationKind Kind, ItemId Set, string Name, int Year, long ExpectedTkr, long FoundTkr, Judgement Judgement, FrameRow? Row = null, long? DifferenceOre = null)
{
    public long DifferenceTkr => ExpectedTkr - FoundTkr;
}

/// <summary>Everything in the economy that must tie. Only printed sums may differ, by rounding.</summary>
public static class Reconciliations
{
    public static ImmutableArray<ReconciliationLine> Of(Authority authority)
    {
        ArgumentNullException.ThrowIfNull(authority);
        return
        [
            .. authority.Economy.Sets.Values.SelectMany(s => OfSet(authority, s)),
            .. authority.Economy.Conversions.Values.SelectMany(k => OfKey(authority, k)),
            .. authority.Economy.Postings.By([Dimension.Year], new(PostingKind.Detail, LedgerSets.InternalTrade)).Select(OfTrade),
            .. authority.Economy.Scenarios.Values.SelectMany(s => OfScenario(authority, s)),
        ];
    }

    private static IEnumerable<ReconciliationLine> OfSet(Authority authority, FrameSet set) =>
    [
        .. set.Years.SelectMany(y => new[] { PostingKind.Detail, PostingKind.Sum }.Select(kind => Ledger(authority, set, kind, y))),
        .. FrameChecks.Of(authority, set).Select(c => new ReconciliationLine(ReconciliationKind.SumAndParts, set.Id, c.Sum.Label, c.Year, c.DecidedTkr, c.PartsTkr, c.Judgement, c.Sum)),
        .. set.Years.Where(y => y > set.FirstYear).Select(y => Bridge(authority, set, y)),
        .. Conversions.Totals(authority, set).Select(t => Zero(ReconciliationKind.Converted, set.Id, set.Name, t.Year, Tkr.ToOre(t.FromTkr), Tkr.ToOre(t.MadeTkr))),
    ];

    private static ReconciliationLine Ledger(Authority authority, FrameSet set, PostingKind kind, int year)
    {
        var table = set.Rows.Where(r => r.IsSum == (kind == PostingKind.Sum)).Sum(r => set.Of(r, year));
        return Zero(ReconciliationKind.LedgerAndTable, set.Id, set.Name, year, Tkr.ToOre(table), authority.Economy.Postings.Sum(new(kind, set.Id, From: year, To: year)));
    }

    private static ReconciliationLine Bridge(Authority authority, FrameSet set, int year)
    {
        var steps = FrameBridge.Of(authority, set, year - 1, year);
        return Zero(ReconciliationKind.Bridge, set.Id, set.Name, year, Tkr.ToOre(steps.Sum(s => s.FrameTkr)), Tkr.ToOre(steps.Sum(s => s.EarlierTkr + s.ExplainedTkr + s.RoundingTkr + s.UnexplainedTkr)));
    }

    private static IEnumerable<ReconciliationLine> OfKey(Authority authority, FrameConversion key)
    {
        var converted = Conversions.Of(authority, key);
        return converted.Set.Years.Select((y, i) => Zero(ReconciliationKind.Converted, key.Set, key.Name, y, Tkr.ToOre(converted.EarlierTkr[i]), Tkr.ToOre(converted.TotalTkr[i])));
    }

    private static IEnumerable<ReconciliationLine> OfScenario(Authority authority, Scenario scenario) =>
        scenario.All.GroupBy(p => p.Year).OrderBy(g => g.Key).Select(g => Zero(
            ReconciliationKind.Scenario, scenario.Set, scenario.Name, g.Key, Tkr.ToOre(g.SelectMany(p => p.Rows).Sum(r => r.AmountTkr)),
            authority.Economy.Postings.Sum(new(PostingKind.Change, scenario.Id, From: g.Key, To: g.Key))));

    private static ReconciliationLine OfTrade(PostingGroup group)
    {
        var year = int.Parse(group.Keys[0], System.Globalization.CultureInfo.InvariantCulture);
        var line = Zero(ReconciliationKind.Trade, LedgerSets.InternalTrade, LedgerSets.InternalTrade.Value, year, 0, group.Ore);
        return line with { DifferenceOre = -group.Ore };
    }

    private static ReconciliationLine Zero(ReconciliationKind kind, ItemId set, string name, int year, long expectedOre, long foundOre) =>
        new(kind, set, name, year, Tkr.OfOre(expectedOre), Tkr.OfOre(foundOre), expectedOre == foundOre ? Judgement.Exact : Judgement.Error);
}
