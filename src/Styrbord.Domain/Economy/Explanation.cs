using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Styrbord.Domain.Kernel;

namespace Styrbord.Domain.Economy;

/// <summary>What kind of figure is asked about.</summary>
[JsonConverter(typeof(WordConverter<FigureKind>))]
public enum FigureKind
{
    /// <summary>A row of a table of frames, as decided.</summary>
    Frame,

    /// <summary>The sum over all committees.</summary>
    Total,

    /// <summary>What a decided sum's parts come to.</summary>
    Parts,

    /// <summary>What an index rule comes to in the bridge.</summary>
    Index,

    /// <summary>What is left in the bridge when every cause is counted.</summary>
    Unexplained,

    /// <summary>How much a row has changed since the year before.</summary>
    Change,

    /// <summary>What a coming body gets.</summary>
    Converted,

    /// <summary>What a percentage of efficiency comes to.</summary>
    Efficiency,

    /// <summary>A committee's frame, or all frames, as a scenario makes it.</summary>
    Scenario,
}

/// <summary>Which figure: enough to write it in an address.</summary>
/// <param name="Row">Number of the row from 1; 0 where the figure is not a row's.</param>
/// <param name="Key">The key of conversion, or the percentage and base of an efficiency.</param>
/// <param name="Body">A coming body; empty for what is not placed.</param>
public sealed record Figure(FigureKind Kind, ItemId Set, int Year, int Row = 0, ItemId? Key = null, string? Body = null, int Hundredths = 0, EfficiencyBasis Base = EfficiencyBasis.NetFrame);

/// <summary>One of the figures a figure is made of, which can itself be asked about.</summary>
/// <param name="Row">The row, if it is one's.</param>
/// <param name="Rule">The index rule, if it is one's.</param>
/// <param name="Cause">The cause, if it is one's.</param>
/// <param name="Sign">How it is counted: 1 added, −1 drawn off.</param>
/// <param name="Rate">Hundredths of a percent of the amount that are counted, where the figure is a percentage of its terms.</param>
/// <param name="Part">The part of a frame that has a rate of its own.</param>
/// <param name="Change">What a scenario changes, if it is one of these.</param>
public sealed record FigureTerm(long AmountTkr, int Sign = 1, FrameRow? Row = null, IndexRule? Rule = null, FrameCause? Cause = null, Figure? Figure = null, int? Rate = null, IndexPart? Part = null, ScenarioPart? Change = null);

/// <summary>Why a figure is what it is: the figures it is made of, the postings behind it, and the decision.</summary>
/// <param name="AmountTkr">The figure.</param>
/// <param name="Row">The row it is about, if it is about one.</param>
/// <param name="Rate">Hundredths of a percent, where a percentage makes it.</param>
/// <param name="Postings">In the order they were made.</param>
public sealed record Explanation(Figure Figure, FrameSet Set, FrameRow? Row, long AmountTkr, ImmutableArray<FigureTerm> Terms, int? Rate, ImmutableArray<Posting> Postings);

/// <summary>Every figure of the frames explained (design: every krona has a cause).</summary>
public static class Explanations
{
    public static Explanation? Of(Authority authority, Figure asked)
    {
        ArgumentNullException.ThrowIfNull(asked);
        if (!authority.Economy.Sets.TryGetValue(asked.Set, out var set) || !set.Has(asked.Year))
        {
            return null;
        }

        var row = asked.Row >= 1 && asked.Row <= set.Rows.Count ? set.Rows[asked.Row - 1] : null;
        return asked.Kind switch
        {
            FigureKind.Total => OfRows(set, asked, null, FrameQueries.Committees(set), authority),
            FigureKind.Converted => OfConverted(authority, set, asked),
            FigureKind.Scenario => OfScenario(authority, set, asked, row),
            FigureKind.Efficiency when row is null => OfEfficiency(authority, set, asked, null),
            _ when row is null => null,
            FigureKind.Frame => new(asked, set, row, set.Of(row, asked.Year), Origin(authority, set, row, asked.Year), null, Postings(authority, set, row, asked.Year)),
            FigureKind.Parts => OfRows(set, asked, row, FrameQueries.PartsOf(authority, set, row), authority),
            FigureKind.Efficiency => OfEfficiency(authority, set, asked, row),
            _ when asked.Year == set.FirstYear && FrameBridge.Before(authority, set) is null => null,
            FigureKind.Index => OfIndex(authority, set, asked, row),
            FigureKind.Change => OfChange(authority, set, asked, row),
            _ => OfUnexplained(authority, set, asked, row),
        };
    }

    public static Figure FrameOf(FrameSet set, FrameRow row, int year) => new(FigureKind.Frame, set.Id, year, NumberOf(set, row));

    /// <summary>A row's number from 1.</summary>
    public static int NumberOf(FrameSet set, FrameRow row) => set.Rows.Items.IndexOf(row) + 1;

    private static Explanation OfRows(FrameSet set, Figure asked, FrameRow? row, ImmutableArray<FrameRow> rows, Authority authority) => new(
        asked, set, row, rows.Sum(r => set.Of(r, asked.Year)), [.. rows.Select(r => Term(set, r, asked.Year))], null, [.. rows.SelectMany(r => Postings(authority, set, r, asked.Year))]);

    private static Explanation? OfIndex(Authority authority, FrameSet set, Figure asked, FrameRow row)
    {
        var step = FrameBridge.Step(authority, set, row, asked.Year);
        if (step.Causes.FirstOrDefault(c => c.Rule is not null && (asked.Key is null || c.Rule.Id == asked.Key)) is not { Rule: { } rule } cause)
        {
            return null;
        }

        var below = FrameQueries.BottomOf(authority, set, row).Where(r => r != row && Indexing.RuleFor(authority.Economy, r) == rule).ToList();
        return new(
            asked, set, row, cause.AmountTkr,
            below.Count > 0
                ? [.. below.Select(r => new FigureTerm(Indexing.Increase(authority.Economy, rule, FrameBridge.Earlier(authority, set, r, asked.Year).AmountTkr, asked.Year), 1, r, rule, null, asked with { Row = NumberOf(set, r), Key = rule.Id }))]
                : Shares(authority, FrameBridge.Earlier(authority, set, row, asked.Year), rule, asked.Year),
            Indexing.RateOf(authority.Economy, rule, asked.Year), []);
    }

    // the figure is each share times its rate, rounded once
    private static ImmutableArray<FigureTerm> Shares(Authority authority, EarlierFrame earlier, IndexRule rule, int year) =>
    [
        .. Indexing.SharesOf(authority.Economy, rule, earlier.AmountTkr, year)
            .Select(s => Term(earlier) with { AmountTkr = s.AmountTkr, Rule = rule, Rate = s.Hundredths, Part = s.Part, Figure = s.Part is null ? Term(earlier).Figure : null }),
    ];

    private static Explanation OfChange(Authority authority, FrameSet set, Figure asked, FrameRow row)
    {
        var step = FrameBridge.Step(authority, set, row, asked.Year);
        return new(
            asked, set, row, step.FrameTkr - step.EarlierTkr,
            [
                .. step.Causes.Select(c => new FigureTerm(c.AmountTkr, 1, null, c.Rule, c.Cause, c.Rule is { } rule ? asked with { Kind = FigureKind.Index, Key = rule.Id } : null)),
                .. step.RoundingTkr != 0 ? [new FigureTerm(step.RoundingTkr)] : Array.Empty<FigureTerm>(),
                .. step.UnexplainedTkr != 0 ? [new FigureTerm(step.UnexplainedTkr, Figure: asked with { Kind = FigureKind.Unexplained })] : Array.Empty<FigureTerm>(),
            ],
            null, [.. step.Earlier.Row is { } was ? Postings(authority, step.Earlier.Set, was, asked.Year - 1) : [], .. Postings(authority, set, row, asked.Year), .. Changes(authority, step)]);
    }

    private static Explanation OfUnexplained(Authority authority, FrameSet set, Figure asked, FrameRow row)
    {
        var step = FrameBridge.Step(authority, set, row, asked.Year);
        return new(
            asked, set, row, step.UnexplainedTkr,
            [
                Term(set, row, asked.Year),
                Term(step.Earlier) with { Sign = -1 },
                .. step.Causes.Select(c => new FigureTerm(c.AmountTkr, -1, null, c.Rule, c.Cause, c.Rule is { } rule ? asked with { Kind = FigureKind.Index, Key = rule.Id } : null)),
                .. step.RoundingTkr != 0 ? [new FigureTerm(step.RoundingTkr, -1)] : Array.Empty<FigureTerm>(),
            ],
            null, [.. Postings(authority, set, row, asked.Year), .. Changes(authority, step)]);
    }

    private static Explanation? OfConverted(Authority authority, FrameSet set, Figure asked)
    {
        if (asked.Key is not { } key || !authority.Economy.Conversions.TryGetValue(key, out var found) || found.Set != set.Id)
        {
            return null;
        }

        var body = string.IsNullOrEmpty(asked.Body) ? (BodyId?)null : new BodyId(asked.Body);
        return Conversions.Of(authority, found).Bodies.FirstOrDefault(b => b.Body == body) is { } converted
            ? new(
                asked, set, null, converted.AmountsTkr[asked.Year - set.FirstYear],
                [.. converted.Rows.Select(r => r.Rounding ? new FigureTerm(r.AmountsTkr[asked.Year - set.FirstYear], 1, r.Row) : Term(set, r.Row, asked.Year))],
                null, [.. converted.Rows.Where(r => !r.Rounding).SelectMany(r => Postings(authority, set, r.Row, asked.Year))])
            : null;
    }

    private static Explanation? OfEfficiency(Authority authority, FrameSet set, Figure asked, FrameRow? row)
    {
        ImmutableArray<FrameRow> rows = row is null ? FrameQueries.Committees(set) : [row];
        ImmutableArray<FrameRow> counted = asked.Base == EfficiencyBasis.NetFrame
            ? rows
            : [.. rows.SelectMany(r => FrameQueries.BottomOf(authority, set, r)).Where(r => authority.Economy.Classes.Any(c => string.Equals(c.Name, r.Class, StringComparison.Ordinal) && (asked.Base == EfficiencyBasis.GrossCost ? c.Nature == ClassNature.Cost : c.Influenceable)))];
        return new(
            asked, set, row, Tkr.Share(counted.Sum(r => set.Of(r, asked.Year)), asked.Hundredths), [.. counted.Select(r => Term(set, r, asked.Year))], asked.Hundredths,
            [.. counted.SelectMany(r => Postings(authority, set, r, asked.Year))]);
    }

    private static Explanation? OfScenario(Authority authority, FrameSet set, Figure asked, FrameRow? row)
    {
        if (asked.Key is not { } key || !authority.Economy.Scenarios.TryGetValue(key, out var scenario) || scenario.Set != set.Id)
        {
            return null;
        }

        FigureTerm frame = row is null ? new(FrameQueries.Total(set, asked.Year), Figure: asked with { Kind = FigureKind.Total, Key = null }) : Term(set, row, asked.Year);
        ImmutableArray<FigureTerm> changes =
        [
            .. scenario.All.Where(p => p.Year == asked.Year).Select(p => new FigureTerm(p.Rows.Where(r => row is null || r.Body == row.Body).Sum(r => r.AmountTkr), Change: p)).Where(t => t.AmountTkr != 0),
        ];
        return new(
            asked, set, row, frame.AmountTkr + changes.Sum(c => c.AmountTkr), [frame, .. changes], null,
            [.. authority.Economy.Postings.Of(new(PostingKind.Change, key, row?.Body, From: asked.Year, To: asked.Year))]);
    }

    // a converted row leads to the row it was, a sum counted anew to its rows; other frames are as decided and made of nothing
    private static ImmutableArray<FigureTerm> Origin(Authority authority, FrameSet set, FrameRow row, int year)
    {
        if (Conversions.OriginOf(authority, set) is not var (_, from))
        {
            return [];
        }

        if (Conversions.SourceOf(authority, set, row) is { } was)
        {
            return [Term(from, was, year)];
        }

        var parts = FrameQueries.PartsOf(authority, set, row);
        var rest = set.Of(row, year) - parts.Sum(p => set.Of(p, year));
        return [.. parts.Select(p => Term(set, p, year)), .. rest == 0 ? Array.Empty<FigureTerm>() : [new FigureTerm(rest)]];
    }

    private static FigureTerm Term(EarlierFrame earlier) => earlier.Row is { } row ? Term(earlier.Set, row, earlier.Year) : new(0);

    private static FigureTerm Term(FrameSet set, FrameRow row, int year) => new(set.Of(row, year), 1, row, null, null, FrameOf(set, row, year));

    private static ImmutableArray<Posting> Postings(Authority authority, FrameSet set, FrameRow row, int year) =>
    [
        .. authority.Economy.Postings.Of(new(row.IsSum ? PostingKind.Sum : PostingKind.Detail, set.Id, row.Body, row.Unit, row.Class, year, year)).Where(p => p.Unit == row.Unit),
    ];

    private static IEnumerable<Posting> Changes(Authority authority, BridgeStep step) =>
        step.Causes.Where(c => c.Cause is not null).SelectMany(c => authority.Economy.Postings.Of(new(PostingKind.Change, c.Cause!.Set, From: step.Year, To: step.Year, Cause: c.Cause.Id)));
}
