using System.Collections.Immutable;
using Styrbord.Domain.Budgets;
using Styrbord.Domain.Kernel;
using Styrbord.Timeline;

namespace Styrbord.Web.Budgets;

/// <summary>What one event posted on a cell, or on a line's whole year.</summary>
/// <param name="Shift">The decision after the locking that it follows, if it does.</param>
/// <param name="Months">The months it changed.</param>
public sealed record CellPosting(long Sequence, Stamp Stamp, TextRef? Why, TextRef? File, BudgetShift? Shift, ImmutableArray<int> Months, long ByTkr, long AfterTkr);

/// <summary>A cell's postings as the timeline has them: who, when, why and from where.</summary>
/// <param name="Earlier">How many writes of the line are older than those told.</param>
public sealed record CellPostings(ImmutableArray<CellPosting> Told, int Earlier)
{
    public const int Most = 200;

    public static readonly CellPostings None = new([], 0);

    public static async Task<CellPostings> ReadAsync(AuthorityTimeline timeline, ItemId budget, BudgetLine line, CellRef cell, CancellationToken cancel)
    {
        var earlier = Math.Max(0, line.Writes.Length - Most);
        ImmutableArray<long> amounts = [.. new long[BudgetLine.MonthsOfYear]];
        var told = ImmutableArray.CreateBuilder<CellPosting>();
        for (var i = await BeginAsync(); i < line.Writes.Length; i++)
        {
            var before = amounts;
            (amounts, CellPosting? posting) = await EventAsync(i) switch
            {
                BudgetWritten written when LineOf(written, budget, cell) is { } found => (found.AmountsTkr.ToImmutableArray(), (CellPosting?)new CellPosting(line.Writes[i], written.Stamp, written.Why, written.File, null, [], 0, 0)),
                BudgetChanged { Shift: var shift } changed when changed.Budget == budget && shift.Lines.FirstOrDefault(l => l.OfLine == cell.OfLine) is { } by =>
                    (before.Zip(by.ByTkr, (was, more) => was + more).ToImmutableArray(), new CellPosting(line.Writes[i], shift.Stamp, null, null, shift, [], 0, 0)),
                _ => (before, null),
            };
            ImmutableArray<int> months = [.. Enumerable.Range(1, BudgetLine.MonthsOfYear).Where(m => (cell.Month == 0 || cell.Month == m) && amounts[m - 1] != before[m - 1])];
            if (i >= earlier && posting is not null && !months.IsEmpty)
            {
                told.Add(posting with { Months = months, ByTkr = months.Sum(m => amounts[m - 1] - before[m - 1]), AfterTkr = cell.Month == 0 ? amounts.Sum() : amounts[cell.Month - 1] });
            }
        }

        return new(told.ToImmutable(), earlier);

        async Task<Event?> EventAsync(int write) => await timeline.ReadAsync(line.Writes[write] - 1, 1, cancel) is [{ Event: var happened }, ..] ? happened : null;

        // a change says what it added: what it added to stands in the last write before
        async Task<int> BeginAsync()
        {
            var begin = earlier;
            while (begin > 0 && await EventAsync(--begin) is not BudgetWritten)
            {
            }

            return begin;
        }
    }

    private static WrittenLine? LineOf(BudgetWritten written, ItemId budget, CellRef cell) =>
        written.Budget == budget ? written.Lines.FirstOrDefault(l => l.Unit == cell.Unit && string.Equals(l.Line, cell.Line, StringComparison.Ordinal)) : null;
}
