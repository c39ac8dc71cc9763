using System.Collections.Immutable;
using Styrbord.Domain.Budgets;
using Styrbord.Domain.Kernel;
using Styrbord.Timeline;

namespace Styrbord.Web.Budgets;

/// <summary>What one event posted on a cell, or on a line's whole year.</summary>
/// <param name="Months">The months it changed.</param>
public sealed record CellPosting(long Sequence, Stamp Stamp, TextRef? Why, TextRef? File, ImmutableArray<int> Months, long ByTkr, long AfterTkr);

/// <summary>A cell's postings as the timeline has them: who, when, why and from where.</summary>
/// <param name="Earlier">How many writes of the line are older than those told.</param>
public sealed record CellPostings(ImmutableArray<CellPosting> Told, int Earlier)
{
    public const int Most = 200;

    public static readonly CellPostings None = new([], 0);

    public static async Task<CellPostings> ReadAsync(AuthorityTimeline timeline, ItemId budget, BudgetLine line, CellRef cell, CancellationToken cancel)
    {
        var earlier = Math.Max(0, line.Writes.Length - Most);
        ImmutableArray<long> before = earlier == 0 ? [.. new long[BudgetLine.MonthsOfYear]] : await AmountsAsync(line.Writes[earlier - 1]) is var (_, first) ? first : [.. new long[BudgetLine.MonthsOfYear]];
        var told = ImmutableArray.CreateBuilder<CellPosting>();
        foreach (var sequence in line.Writes.Skip(earlier))
        {
            if (await AmountsAsync(sequence) is not var (written, amounts))
            {
                continue;
            }

            ImmutableArray<int> months = [.. Enumerable.Range(1, BudgetLine.MonthsOfYear).Where(m => (cell.Month == 0 || cell.Month == m) && amounts[m - 1] != before[m - 1])];
            if (!months.IsEmpty)
            {
                told.Add(new(sequence, written.Stamp, written.Why, written.File, months, months.Sum(m => amounts[m - 1] - before[m - 1]), cell.Month == 0 ? amounts.Sum() : amounts[cell.Month - 1]));
            }

            before = amounts;
        }

        return new(told.ToImmutable(), earlier);

        async Task<(BudgetWritten Written, ImmutableArray<long> Amounts)?> AmountsAsync(long sequence) =>
            (await timeline.ReadAsync(sequence - 1, 1, cancel)).FirstOrDefault()?.Event is BudgetWritten written && written.Budget == budget
                && written.Lines.FirstOrDefault(l => l.Unit == cell.Unit && string.Equals(l.Line, cell.Line, StringComparison.Ordinal)) is { } found ? (written, [.. found.AmountsTkr]) : null;
    }
}
