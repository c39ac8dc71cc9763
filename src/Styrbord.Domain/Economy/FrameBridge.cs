using System.Collections.Immutable;
using Styrbord.Domain.Kernel;

namespace Styrbord.Domain.Economy;

/// <summary>One cause of a step in the bridge: an index rule or a decided change.</summary>
/// <param name="Rule">The index rule, if it is one.</param>
/// <param name="Cause">The cause registered, if it is one.</param>
public sealed record BridgeCause(IndexRule? Rule, FrameCause? Cause, long AmountTkr);

/// <summary>The earlier frame that a step starts from: of the year before in the same table, or in the one in force before it.</summary>
/// <param name="Row">Nothing for what the table before does not have: it starts at 0.</param>
public sealed record EarlierFrame(FrameSet Set, FrameRow? Row, int Year)
{
    public long AmountTkr => Row is { } row ? Set.Of(row, Year) : 0;
}

/// <summary>
/// How a row came from one year to the next: earlier + causes + rounding + unexplained = frame, always. What no cause explains stays
/// unexplained; a possible cause never makes it less.
/// </summary>
/// <param name="RoundingTkr">At most what the printed figures' own rounding can give, and a sum's difference to its parts.</param>
/// <param name="Possible">Possible causes, as notes.</param>
/// <param name="Earlier">Where the earlier amount stands.</param>
/// <param name="Silent">Rules that cannot be counted: an index value not entered, or a part exempt without an amount.</param>
public sealed record BridgeStep(
    FrameRow Row, int Year, EarlierFrame Earlier, ImmutableArray<BridgeCause> Causes, long RoundingTkr, long UnexplainedTkr, long FrameTkr, ImmutableArray<FrameCause> Possible, ImmutableArray<IndexRule> Silent)
{
    public long EarlierTkr => Earlier.AmountTkr;

    /// <summary>The table before does not have the row.</summary>
    public bool IsNew => Earlier.Row is null;

    public long ExplainedTkr => Causes.Sum(c => c.AmountTkr);
}

/// <summary>The bridge from earlier to later frames, row by row and year by year .</summary>
public static class FrameBridge
{
    /// <summary>The frames in force before the table's first year, if they are known: its bridge begins there. Converted frames begin in those they were made of.</summary>
    public static FrameSet? Before(Authority authority, FrameSet set) => set.Conversion is not null ? null : FrameQueries.Current(authority, set.FirstYear - 1);

    /// <summary>The rows of the table before that this one does not have, with an amount then: their frames have ended.</summary>
    public static ImmutableArray<EarlierFrame> Ended(Authority authority, FrameSet set) => Before(authority, set) is not { } before ? [] :
    [
        .. before.Rows.Where(r => before.Of(r, set.FirstYear - 1) != 0 && FrameQueries.PartsOf(authority, before, r).IsEmpty && Match(r, set) is null).Select(r => new EarlierFrame(before, r, set.FirstYear - 1)),
    ];

    /// <summary>Every row and each year that has a year before it, in this table or in the one in force before, in the table's order.</summary>
    public static ImmutableArray<BridgeStep> Of(Authority authority, FrameSet set, int from, int to, Func<FrameRow, bool>? rows = null) =>
    [
        .. set.Rows.Where(r => rows?.Invoke(r) != false)
            .SelectMany(r => Steps(authority, set, from, to).Select(y => Step(authority, set, r, y))),
    ];

    /// <summary>Where the step into a year starts.</summary>
    public static EarlierFrame Earlier(Authority authority, FrameSet set, FrameRow row, int year) =>
        year > set.FirstYear || Before(authority, set) is not { } before ? new(set, row, year - 1) : new(before, Match(row, before), year - 1);

    private static IEnumerable<int> Steps(Authority authority, FrameSet set, int from, int to)
    {
        var first = Before(authority, set) is null ? set.FirstYear + 1 : set.FirstYear;
        return set.Years.Where(y => y > from && y <= to && y >= first);
    }

    // by body, unit and class; a committee's sum is the committee's, whatever units it has
    private static FrameRow? Match(FrameRow row, FrameSet other) =>
        other.Rows.FirstOrDefault(r => r.Body == row.Body && r.SumOf == row.SumOf && string.Equals(r.Class, row.Class, StringComparison.Ordinal) && (row.SumOf == FrameLevel.Committee || r.Unit == row.Unit))
        ?? (row.IsSum && row.Unit is not null ? other.Rows.FirstOrDefault(r => r.IsSum && r.Body == row.Body && r.Unit == row.Unit) : null);

    /// <summary>The step of one row into a year that has one before it.</summary>
    public static BridgeStep Step(Authority authority, FrameSet set, FrameRow row, int year) =>
        FrameQueries.PartsOf(authority, set, row) is { IsEmpty: false } parts ? OfSum(authority, set, row, parts, year) : OfFigure(authority, set, row, year);

    private static BridgeStep OfFigure(Authority authority, FrameSet set, FrameRow row, int year)
    {
        var state = authority.Economy;
        var (start, frame) = (Earlier(authority, set, row, year), set.Of(row, year));
        var earlier = start.AmountTkr;
        var (rule, registered) = (Indexing.RuleFor(state, row), Registered(authority, set, row));
        ImmutableArray<BridgeCause> causes =
        [
            .. rule is not null && Indexing.Increase(state, rule, earlier, year) is not 0 and var raised ? [new BridgeCause(rule, null, raised)] : Array.Empty<BridgeCause>(),
            .. registered.Where(c => !c.Possible && c.StepTkr(year) != 0).Select(c => new BridgeCause(null, c, c.StepTkr(year))),
        ];
        var rest = frame - earlier - causes.Sum(c => c.AmountTkr);
        var rate = rule is { InFrames: true } ? Indexing.RateOf(state, rule, year) ?? 0 : 0;
        var raisedWhole = rule is null ? 0 : Indexing.Raised(state, rule, earlier, year);
        var rounding = IsRounding(frame - earlier - causes.Where(c => c.Cause is not null).Sum(c => c.AmountTkr), raisedWhole, rate);
        return new(
            row, year, start, causes, rounding ? rest : 0, rounding ? 0 : rest, frame, [.. registered.Where(c => c.Possible && c.StepTkr(year) != 0)],
            rule is not null && (rule.Lacks(year) || rule.Parts.Any(p => p.In(year - 1) is null)) ? [rule] : []);
    }

    /// <summary>
    /// A sum's causes are those of its parts, and its own. What is decided for the unit without a class explains the sum and no class.
    /// </summary>
    private static BridgeStep OfSum(Authority authority, FrameSet set, FrameRow row, ImmutableArray<FrameRow> parts, int year)
    {
        ImmutableArray<BridgeStep> below = [.. parts.Select(p => Step(authority, set, p, year))];
        var (earlier, frame) = (Earlier(authority, set, row, year), set.Of(row, year));
        ImmutableArray<FrameCause> registered = [.. Registered(authority, set, row).Where(c => c.StepTkr(year) != 0)];
        ImmutableArray<BridgeCause> own = [.. registered.Where(c => !c.Possible).Select(c => new BridgeCause(null, c, c.StepTkr(year)))];
        ImmutableArray<BridgeCause> causes =
        [
            .. below.SelectMany(b => b.Causes).GroupBy(c => (c.Rule?.Id, c.Cause?.Id)).Select(g => g.First() with { AmountTkr = g.Sum(c => c.AmountTkr) }),
            .. own,
        ];
        var rounding = below.Sum(b => b.RoundingTkr) + Printed(authority, set, row, year) - (earlier.Row is { } was ? Printed(authority, earlier.Set, was, year - 1) : 0);
        return new(
            row, year, earlier, causes, rounding, frame - earlier.AmountTkr - causes.Sum(c => c.AmountTkr) - rounding, frame,
            [.. below.SelectMany(b => b.Possible).Concat(registered.Where(c => c.Possible))], [.. below.SelectMany(b => b.Silent).Distinct()]);
    }

    /// <summary>
    /// Whether the change can be the increase, both figures printed within half a thousand: the earlier one's half is raised too. Parts
    /// that are exempt or follow another rule are in the increase as they are, so that they are not taken for rounding.
    /// </summary>
    /// <param name="changeTkr">Later less earlier less decided causes.</param>
    /// <param name="raised">The increase in ten-thousandths of a tkr.</param>
    /// <param name="hundredths">The rate of what follows the rule.</param>
    internal static bool IsRounding(long changeTkr, Int128 raised, int hundredths) =>
        2 * Int128.Abs(((Int128)changeTkr * 10_000) - raised) <= 20_000 + hundredths;

    // a printed sum's difference to its parts is rounding within the tolerance; beyond it, it is an error and no cause explains it
    private static long Printed(Authority authority, FrameSet set, FrameRow row, int year) =>
        FrameChecks.Of(authority, set, row, year) is { Judgement: not Judgement.Error } check ? check.DifferenceTkr : 0;

    // what was decided of a row in the old organisation goes with it into the new one
    private static IEnumerable<FrameCause> Registered(Authority authority, FrameSet set, FrameRow row) =>
    [
        .. Conversions.SourceOf(authority, set, row) is { } was && Conversions.OriginOf(authority, set) is var (_, from) ? Registered(authority, from, was) : [],
        .. authority.Economy.Causes.Values.Where(c => c.Set == set.Id && IsFor(authority, set, c, row)),
    ];

    // of a unit that has its sum as the committee's, the committee's cause is the unit's too
    private static bool IsFor(Authority authority, FrameSet set, FrameCause cause, FrameRow row) =>
        cause.Body == row.Body && string.Equals(cause.Class, row.Class, StringComparison.Ordinal)
        && (cause.Unit == row.Unit || (cause.Unit is null && row.SumOf == FrameLevel.Committee))
        && (!row.IsSum || cause.Class is not null || IsLowest(authority, set, cause, row));

    // a cause without a class stands once, at the lowest sum that is all of its unit
    private static bool IsLowest(Authority authority, FrameSet set, FrameCause cause, FrameRow row) =>
        cause.Unit is null ? row.SumOf == FrameLevel.Committee : !FrameQueries.PartsOf(authority, set, row).Any(p => p.IsSum && p.Unit == cause.Unit);
}
