using System.Collections.Immutable;
using Styrbord.Domain.Economy;
using Styrbord.Domain.Kernel;
using Styrbord.Domain.Organisation;

namespace Styrbord.Domain.Budgets;

/// <summary>What may be recorded as an outcome or a forecast.</summary>
public static class OutcomeRules
{
    private const int LongestSource = 300;

    public static Outcome Decide(Authority authority, RecordOutcome asked, Context context)
    {
        var cells = asked.Cells.Select((c, i) => new AskedCell(c, i, CellRef.TryParse(c.Cell, out var cell) ? cell : null)).Where(c => c.Given.AmountTkr is not null).ToImmutableArray();
        var known = Outcomes.Of(authority, asked.Committee, asked.Year, asked.Kind);
        ImmutableArray<Problem> problems =
        [
            .. OrganisationRules.MissingBody(authority.Organisation, asked.Committee, "committee"), .. asked.Year is < 1990 or > 2100 ? [new OutcomeYearOutOfRange("year", asked.Year)] : Array.Empty<Problem>(),
            .. Wording.Filled(asked.Source, "source", LongestSource), .. cells.Length is 0 or > BudgetRules.MostCells ? [new CellsOutOfRange(cells.Length, BudgetRules.MostCells)] : BudgetRules.Twice(cells),
            .. cells.SelectMany(c => Cell(authority, asked, c)), .. cells.SelectMany(c => Changed(known, c)),
        ];
        if (!problems.IsEmpty)
        {
            return new Refused(problems);
        }

        var lines = cells.Where(c => c.Seen is null || c.IsTouched(Line(known, c).Of(c.Cell!.Value.Month))).GroupBy(c => c.Cell!.Value.OfLine).OrderBy(g => g.Key).Select(g => (Line: g.Key, Months: Months(known?.Lines.GetValueOrDefault(g.Key) ?? BudgetLine.Nothing, g)))
            .Where(l => known?.Lines.GetValueOrDefault(l.Line) is not { } was || !was.Months.Select(m => m.AmountTkr).SequenceEqual(l.Months)).Select(l => new WrittenLine(l.Line.Unit, l.Line.Line, [.. l.Months])).Chunk(BudgetRules.LinesOfEvent).ToList();
        var replaced = lines.SelectMany(l => l).ToDictionary(l => new LineRef(l.Unit, l.Line), l => l.AmountsTkr.Sum(Math.Abs));
        var gross = (known?.Lines.Where(l => !replaced.ContainsKey(l.Key)).Sum(l => l.Value.GrossTkr) ?? 0) + replaced.Values.Sum();
        if (gross > Tkr.Most)
        {
            return new WholeOutOfRange(gross);
        }

        var renamed = known is not null && !string.Equals(known.Source, asked.Source.Trim(), StringComparison.Ordinal);
        return new Accepted([.. (lines.Count == 0 && renamed ? [[]] : lines).Select(some => new OutcomeRecorded(asked.Committee, asked.Year, asked.Kind, asked.Source.Trim(), [.. some], context.Stamp))]);
    }

    // the organisation's, or the committee's own
    private static bool IsUnit(Authority authority, BodyId committee, UnitId unit) =>
        authority.Organisation.Units.ContainsKey(unit) || authority.Budgets.Budgets.Values.Any(b => b.Committee == committee && b.Units.Any(u => u.Id == unit));

    private static BudgetLine Line(BudgetOutcome? known, AskedCell given) => known?.Lines.GetValueOrDefault(given.Cell!.Value.OfLine) ?? BudgetLine.Nothing;

    private static IEnumerable<Problem> Changed(BudgetOutcome? known, AskedCell given)
    {
        if (given is not { Cell: { } cell, Seen: { } seen })
        {
            return [];
        }

        var (line, now) = (Line(known, given), Line(known, given).Of(cell.Month));
        var last = line.Last(cell.Month).Stamp;
        return seen != now && given.IsTouched(now) ? [new CellChanged(given.At, cell.ToString(), now, given.AmountTkr, last.By ?? "", last.At)] : [];
    }

    // a year that is not given by month is spread evenly
    private static ImmutableArray<long> Months(BudgetLine was, IEnumerable<AskedCell> cells) => cells.Aggregate(
        was.Months.Select(m => m.AmountTkr).ToImmutableArray(),
        (months, c) => c.Cell!.Value.Month is > 0 and var month ? months.SetItem(month - 1, c.AmountTkr) : Portions.Of(c.AmountTkr, new long[BudgetLine.MonthsOfYear]));

    private static IEnumerable<Problem> Cell(Authority authority, RecordOutcome asked, AskedCell given) =>
    [
        .. given.Cell is not { } cell || asked.Year is < 1990 or > 2100 || BudgetFrames.ClassOf(authority, cell.Line, asked.Year) is null ? [new UnknownCell(given.At, given.Given.Cell ?? "")]
            : !IsUnit(authority, asked.Committee, cell.Unit) ? [new UnknownBudgetUnit(given.At, cell.Unit.Value)] : Array.Empty<Problem>(),
        .. Tkr.IsWithin(given.AmountTkr) ? Array.Empty<Problem>() : [new CellAmountOutOfRange(given.At, given.AmountTkr)],
    ];
}
