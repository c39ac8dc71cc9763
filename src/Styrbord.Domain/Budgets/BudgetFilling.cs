using System.Collections.Immutable;
using Styrbord.Domain.Kernel;

namespace Styrbord.Domain.Budgets;

/// <summary>How a budget begins: each frame of which nothing is distributed yet is filled to its whole.</summary>
internal static class BudgetFilling
{
    /// <param name="like">The lines whose proportions are kept; nothing for evenly.</param>
    public static IEnumerable<KeyValuePair<LineRef, BudgetLine>> Of(Authority authority, Budget budget, ImmutableSortedDictionary<LineRef, BudgetLine>? like) =>
        BudgetFrames.Standing(authority, budget).Limits.Where(l => l is { Row: not null, DistributedTkr: 0 } && l.FrameTkr != 0).SelectMany(l => like is null ? Evenly(budget, l) : Like(authority, budget, l, like));

    /// <summary>The lines a budget would begin from; nothing for evenly, and where nothing is recorded.</summary>
    public static ImmutableSortedDictionary<LineRef, BudgetLine>? StartOf(Authority authority, Budget budget, BudgetStart start) => start switch
    {
        BudgetStart.LastYear => BudgetQueries.LastYear(authority, budget)?.Lines,
        BudgetStart.Outcome => Outcomes.StartOf(authority, budget, OutcomeKind.Outcome)?.Lines,
        BudgetStart.Forecast => Outcomes.StartOf(authority, budget, OutcomeKind.Forecast)?.Lines,
        _ => null,
    };

    // a total has no class to be put in
    private static IEnumerable<KeyValuePair<LineRef, BudgetLine>> Evenly(Budget budget, FrameLimit limit)
    {
        var units = limit.Class is null ? [] : Open(budget, limit.Under).ToImmutableArray();
        return units.Zip(Portions.Of(limit.FrameTkr, new long[units.Length]), (unit, year) => KeyValuePair.Create(new LineRef(unit, limit.Class!), Line(Portions.Of(year, new long[BudgetLine.MonthsOfYear]))));
    }

    private static IEnumerable<KeyValuePair<LineRef, BudgetLine>> Like(Authority authority, Budget budget, FrameLimit limit, ImmutableSortedDictionary<LineRef, BudgetLine> like)
    {
        var open = Open(budget, limit.Under).ToImmutableHashSet();
        var lines = like.Where(l => open.Contains(l.Key.Unit) && BudgetFrames.ClassOf(authority, l.Key.Line, budget.Year) is { } name && (limit.Class is null || string.Equals(name, limit.Class, StringComparison.Ordinal))).ToImmutableArray();
        if (lines.All(l => l.Value.Months.All(m => m.AmountTkr == 0)))
        {
            return [];
        }

        // lines first and then months: many months with equal remainders would else draw to the first line
        return lines.Zip(Portions.Of(limit.FrameTkr, [.. lines.Select(l => l.Value.YearTkr)]), (line, year) => KeyValuePair.Create(line.Key, Line(Portions.Of(year, [.. line.Value.Months.Select(m => m.AmountTkr)]))));
    }

    private static IEnumerable<UnitId> Open(Budget budget, UnitId? under) => budget.Units.Where(u => u.Under == under && !budget.Ready.ContainsKey(u.Id)).Select(u => u.Id);

    private static BudgetLine Line(ImmutableArray<long> amounts) => new([.. amounts.Select(a => new BudgetCell(a, default, null))]);
}
