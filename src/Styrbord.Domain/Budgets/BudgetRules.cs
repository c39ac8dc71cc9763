using System.Collections.Immutable;
using Styrbord.Domain.Economy;
using Styrbord.Domain.Kernel;
using Styrbord.Domain.Organisation;

namespace Styrbord.Domain.Budgets;

/// <summary>What may be written in a budget: all cells of a command or none.</summary>
public static class BudgetRules
{
    /// <summary>A committee's whole workbook: 250 units, 200 accounts and 12 months, with room to grow. What is sent by hand is bound by its size in bytes.</summary>
    public const int MostCells = 750_000;

    public const int LongestText = 2_000;
    public const int LongestFile = 200;

    // an event is at most 64 kB
    internal const int LinesOfEvent = 150;

    internal static Outcome Decide(Authority authority, WriteBudget asked, Budget budget, Context context)
    {
        if (budget.Lock is not null)
        {
            return new BudgetIsLocked();
        }

        if (asked.Cells.Count is 0 or > MostCells)
        {
            return new CellsOutOfRange(asked.Cells.Count, MostCells);
        }

        var cells = asked.Cells.Select((c, i) => new AskedCell(c, i, CellRef.TryParse(c.Cell, out var cell) ? cell : null)).ToImmutableArray();
        var touched = cells.Where(c => c.Cell is { } cell && c.IsTouched(budget.Of(cell))).ToImmutableArray();
        ImmutableArray<Problem> problems =
        [
            .. Known(authority, budget, cells), .. Twice(cells), .. touched.SelectMany(c => Changed(budget, c, asked.Spread, context.Actor)),
            .. touched.Where(c => budget.Ready.ContainsKey(c.Cell!.Value.Unit)).Select(c => new UnitIsReady(c.At, NameOf(authority, budget, c.Cell!.Value.Unit, context.Today))),
            .. KeyOf(authority, asked.Spread, asked.Key),
            .. asked.Why?.Length > LongestText ? [new TooLong("why", asked.Why.Length, LongestText)] : Array.Empty<Problem>(),
            .. asked.File?.Length > LongestFile ? [new TooLong("file", asked.File.Length, LongestFile)] : Array.Empty<Problem>(),
        ];
        return problems.IsEmpty ? Judged(authority, budget, With(authority, budget, touched, asked), asked.Why, context, asked.File) : new Refused(problems);
    }

    internal static Outcome Decide(Authority authority, FillBudget asked, Budget budget, Context context)
    {
        if (budget.Lock is not null)
        {
            return new BudgetIsLocked();
        }

        var like = BudgetFilling.StartOf(authority, budget, asked.Start);
        return like is null && asked.Start != BudgetStart.Even
            ? asked.Start switch { BudgetStart.LastYear => new NoLastYear(budget.Year - 1), BudgetStart.Outcome => new NoOutcome(budget.Year), _ => new NoForecast(budget.Year) }
            : Judged(authority, budget, [.. BudgetFilling.Of(authority, budget, like)], null, context);
    }

    internal static Outcome Decide(Authority authority, MoveBudgetToDecidedFrames asked, Budget budget, Context context)
    {
        if (budget.Lock is not null)
        {
            return new BudgetIsLocked();
        }

        if (BudgetQueries.Move(authority, budget) is not { } move)
        {
            return new NothingToMove();
        }

        ImmutableArray<KeyValuePair<LineRef, BudgetLine>> lines =
            [.. move.Cells.GroupBy(c => c.Cell.OfLine).Select(g => KeyValuePair.Create(g.Key, g.Aggregate(budget.Line(g.Key), (line, cell) => Set(line, cell.Cell.Month, cell.ToTkr))))];

        // what kept within the one keeps within the other in proportion, and what did not is moved as far
        ImmutableArray<UnitId> reopened = [.. move.Cells.Where(c => c.ByTkr != 0).Select(c => c.Cell.Unit).Where(budget.Ready.ContainsKey).Distinct().Order()];
        return new Accepted([.. Written(budget, lines, null, context), new BudgetMoved(asked.Budget, move.To.Id, context.Stamp, new(reopened))]);
    }

    /// <summary>The lines as written, if they keep within the frames or go no further beyond them than they were.</summary>
    private static Outcome Judged(Authority authority, Budget budget, ImmutableArray<KeyValuePair<LineRef, BudgetLine>> lines, string? why, Context context, string? file = null) =>
        Outcome.Of([.. Exceeding(authority, budget, budget.LinesWith(lines), context)], () => Written(budget, lines, why, context, file));

    /// <summary>What goes further beyond a frame than it was.</summary>
    internal static ImmutableArray<Problem> Exceeding(Authority authority, Budget budget, ImmutableSortedDictionary<LineRef, BudgetLine> lines, Context context)
    {
        var (before, after) = (BudgetFrames.Standing(authority, budget), BudgetFrames.Standing(authority, budget, lines));
        var committee = OrganisationQueries.NameOf(authority, budget.Committee, context.Today);
        ImmutableArray<Problem> exceeded =
        [
            .. after.Limits.Where(l => l.IsExceeded && l.DistributedTkr > (before.Of(l.Under, l.Class)?.DistributedTkr ?? 0)).Select(l => Exceeded(authority, after, l, committee, context.Today)),
        ];

        // a class above its frame says it all: the sum is then above too
        return !exceeded.IsEmpty ? exceeded :
        [
            .. Whole(LineSums.Of(budget, lines).GrossTkr),
            .. after.Sums.Where(s => s.Judgement == Judgement.Error && s.DistributedTkr > before.Sums.First(b => b.Sum == s.Sum).DistributedTkr).Select(s => Exceeded(authority, s, committee, context.Today)),
        ];
    }

    private static IEnumerable<Event> Written(Budget budget, ImmutableArray<KeyValuePair<LineRef, BudgetLine>> lines, string? why, Context context, string? file = null)
    {
        var (text, from) = (context.SealOrNothing("why", why), context.SealOrNothing("file", file));
        return lines.OrderBy(l => l.Key).Where(l => budget.Line(l.Key) is var was && l.Value.Months.Zip(was.Months).Any(m => m.First.AmountTkr != m.Second.AmountTkr))
            .Select(l => new WrittenLine(l.Key.Unit, l.Key.Line, [.. l.Value.Months.Select(m => m.AmountTkr)]))
            .Chunk(LinesOfEvent).Select(some => new BudgetWritten(budget.Id, [.. some], text, context.Stamp, from));
    }

    /// <summary>Sums of all that is written are within what the ledger holds.</summary>
    internal static IEnumerable<Problem> Whole(long grossTkr) => grossTkr > Tkr.Most ? [new WholeOutOfRange(grossTkr)] : [];

    internal static Problem Exceeded(Authority authority, SumMark sum, string committee, DateOnly day) => new SumExceeded(FrameQueries.NameOf(authority, sum.Sum, day), committee, sum.FrameTkr, sum.DistributedTkr);

    internal static Problem Exceeded(Authority authority, BudgetStanding standing, FrameLimit limit, string committee, DateOnly day)
    {
        var what = NameOf(authority, standing, limit, day) is { Length: > 0 } name ? name : committee;
        return authority.Economy.Classes.Any(c => c.Nature == ClassNature.Revenue && string.Equals(c.Name, limit.Class, StringComparison.Ordinal))
            ? new RevenueBelowFrame(what, committee, limit.FrameTkr, limit.DistributedTkr)
            : new FrameExceeded(what, committee, limit.FrameTkr, limit.DistributedTkr);
    }

    /// <summary>What a frame is of: the class, the unit, or both where the committee has several.</summary>
    internal static string NameOf(Authority authority, BudgetStanding standing, FrameLimit limit, DateOnly day)
    {
        var several = standing.Limits.Select(l => l.Under).Distinct().Count() > 1 || limit.Class is null;
        return string.Join(", ", new[] { limit.Class, several && limit.Under is { } under ? OrganisationQueries.NameOf(authority, under, day) : null }.OfType<string>());
    }

    internal static IEnumerable<Problem> KeyOf(Authority authority, Spread spread, ItemId? key) =>
        spread == Spread.Key && (key is not { } asked || !authority.Budgets.Keys.ContainsKey(asked)) ? [new NotFound("spreadingKey", key?.Value ?? "", "key")] : [];

    // line by line: a whole workbook has twelve cells in each
    private static ImmutableArray<KeyValuePair<LineRef, BudgetLine>> With(Authority authority, Budget budget, ImmutableArray<AskedCell> touched, WriteBudget asked) =>
        [.. touched.GroupBy(c => c.Cell!.Value.OfLine).Select(l => KeyValuePair.Create(l.Key, l.Aggregate(budget.Line(l.Key), (line, c) => With(authority, budget, line, c, asked))))];

    private static BudgetLine With(Authority authority, Budget budget, BudgetLine line, AskedCell written, WriteBudget asked)
    {
        var cell = written.Cell!.Value;
        return cell.Month == 0 ? new([.. YearOf(authority, budget, cell, line, written.AmountTkr, asked).Select(a => new BudgetCell(a, default, null))]) : Set(line, cell.Month, written.AmountTkr);
    }

    private static ImmutableArray<long> YearOf(Authority authority, Budget budget, CellRef cell, BudgetLine line, long amount, WriteBudget asked)
    {
        ImmutableArray<long> now = [.. line.Months.Select(m => m.AmountTkr)];
        if (asked.Spread == Spread.Present && now.Any(a => a < 0) && now.Any(a => a > 0))
        {
            // months of both signs have no proportions: what is added is spread evenly
            return [.. now.Zip(Portions.Of(amount - line.YearTkr, new long[BudgetLine.MonthsOfYear]), (was, more) => was + more)];
        }

        return Portions.Of(amount, WeightsOf(authority, budget, cell.OfLine, asked.Spread, asked.Key));
    }

    /// <summary>What a year's amount of a line is spread in proportion to.</summary>
    internal static IReadOnlyList<long> WeightsOf(Authority authority, Budget budget, LineRef line, Spread spread, ItemId? key) => spread switch
    {
        Spread.Present => [.. budget.Line(line).Months.Select(m => m.AmountTkr)],
        Spread.LastYear => [.. BudgetQueries.LastYear(authority, budget)?.Line(line).Months.Select(m => m.AmountTkr) ?? new long[BudgetLine.MonthsOfYear]],
        Spread.Key => [.. authority.Budgets.Keys[key!.Value].Weights.Select(w => (long)w)],
        _ => new long[BudgetLine.MonthsOfYear],
    };

    private static BudgetLine Set(BudgetLine line, int month, long amount) => new(line.Months.SetItem(month - 1, new(amount, default, null)));

    internal static IEnumerable<Problem> Known(Authority authority, Budget budget, ImmutableArray<AskedCell> cells)
    {
        var units = budget.Units.Select(u => u.Id).ToHashSet();
        var known = new Dictionary<string, bool>(StringComparer.Ordinal);
        bool IsKnown(string line) => known.TryGetValue(line, out var found) ? found : known[line] = BudgetFrames.ClassOf(authority, line, budget.Year) is not null;
        foreach (var given in cells)
        {
            if (given.Cell is not { } cell)
            {
                yield return new UnknownCell(given.At, given.Given.Cell ?? "");
            }
            else if (!units.Contains(cell.Unit))
            {
                yield return new UnknownBudgetUnit(given.At, cell.Unit.Value);
            }
            else if (!IsKnown(cell.Line))
            {
                yield return new UnknownCell(given.At, cell.ToString());
            }

            if (!Tkr.IsWithin(given.AmountTkr))
            {
                yield return new CellAmountOutOfRange(given.At, given.AmountTkr);
            }
        }
    }

    internal static IEnumerable<Problem> Twice(ImmutableArray<AskedCell> cells) => cells.Where(c => c.Cell is not null).GroupBy(c => c.Cell!.Value.OfLine)
        .SelectMany(line => line.GroupBy(c => c.Cell!.Value.Month).SelectMany(month => month.Skip(1)).Concat(line.Any(c => c.Cell!.Value.Month != 0) ? line.Where(c => c.Cell!.Value.Month == 0) : []).Distinct())
        .Select(c => new CellTwice(c.At, c.Cell!.Value.ToString()));

    // a year spread anew overwrites every month: one that another has written since is no longer what was seen, whatever the year comes to
    private static IEnumerable<Problem> Changed(Budget budget, AskedCell written, Spread spread, string actor)
    {
        var (cell, now) = (written.Cell!.Value, budget.Of(written.Cell!.Value));
        var last = budget.Line(cell.OfLine).Last(cell.Month).Stamp;
        var overwritten = cell.Month == 0 && spread != Spread.Present && written.Given.SeenAt is { } at && last.At > at && !string.Equals(last.By, actor, StringComparison.Ordinal);
        return overwritten || (written.Seen is { } seen && seen != now) ? [new CellChanged(written.At, cell.ToString(), now, written.AmountTkr, last.By ?? "", last.At)] : [];
    }

    private static string NameOf(Authority authority, Budget budget, UnitId unit, DateOnly day) => BudgetQueries.NameOf(authority, budget.Units.First(u => u.Id == unit), day);
}
