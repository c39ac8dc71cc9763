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
        var cells = asked.Cells.Where(c => c.AmountTkr is not null).Select((c, i) => new AskedCell(c, i, CellRef.TryParse(c.Cell, out var cell) ? cell : null)).ToImmutableArray();
        ImmutableArray<Problem> problems =
        [
            .. OrganisationRules.MissingBody(authority.Organisation, asked.Committee, "committee"), .. asked.Year is < 1990 or > 2100 ? [new OutcomeYearOutOfRange("year", asked.Year)] : Array.Empty<Problem>(),
            .. Wording.Filled(asked.Source, "source", LongestSource), .. cells.Length is 0 or > BudgetRules.MostCells ? [new CellsOutOfRange(cells.Length, BudgetRules.MostCells)] : BudgetRules.Twice(cells),
            .. cells.SelectMany(c => Cell(authority, asked.Year, c)),
        ];
        if (!problems.IsEmpty)
        {
            return new Refused(problems);
        }

        var known = Outcomes.Of(authority, asked.Committee, asked.Year, asked.Kind);
        var lines = cells.GroupBy(c => c.Cell!.Value.OfLine).OrderBy(g => g.Key).Select(g => (Line: g.Key, Months: Months(known?.Lines.GetValueOrDefault(g.Key) ?? BudgetLine.Nothing, g)))
            .Where(l => known?.Lines.GetValueOrDefault(l.Line) is not { } was || !was.Months.Select(m => m.AmountTkr).SequenceEqual(l.Months)).Select(l => new WrittenLine(l.Line.Unit, l.Line.Line, [.. l.Months]));
        return new Accepted([.. lines.Chunk(BudgetRules.LinesOfEvent).Select(some => new OutcomeRecorded(asked.Committee, asked.Year, asked.Kind, asked.Source.Trim(), [.. some], context.Stamp))]);
    }

    // a year that is not given by month is spread evenly
    private static ImmutableArray<long> Months(BudgetLine was, IEnumerable<AskedCell> cells) => cells.Aggregate(
        was.Months.Select(m => m.AmountTkr).ToImmutableArray(),
        (months, c) => c.Cell!.Value.Month is > 0 and var month ? months.SetItem(month - 1, c.AmountTkr) : Portions.Of(c.AmountTkr, new long[BudgetLine.MonthsOfYear]));

    private static IEnumerable<Problem> Cell(Authority authority, int year, AskedCell given) =>
    [
        .. given.Cell is not { } cell || year is < 1990 or > 2100 || BudgetFrames.ClassOf(authority, cell.Line, year) is null ? [new UnknownCell(given.At, given.Given.Cell ?? "")] : Array.Empty<Problem>(),
        .. Tkr.IsWithin(given.AmountTkr) ? Array.Empty<Problem>() : [new CellAmountOutOfRange(given.At, given.AmountTkr)],
    ];
}
