using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Styrbord.Domain.Kernel;

namespace Styrbord.Domain.Budgets;

/// <summary>
/// What the lines of a budget come to, by the unit whose frame binds them. Kept beside the lines, and carried on when some of them are
/// replaced: one cell of a committee's 50,000 lines costs what one cell costs (P7).
/// </summary>
internal static class LineSums
{
    private static readonly ConditionalWeakTable<ImmutableSortedDictionary<LineRef, BudgetLine>, Dictionary<(UnitId? Under, string Line), long>> Known = [];

    /// <summary>Whole tkr of the year, by the unit above and by class or account.</summary>
    public static IReadOnlyDictionary<(UnitId? Under, string Line), long> Of(Budget budget, ImmutableSortedDictionary<LineRef, BudgetLine> lines) => Known.GetValue(lines, all => Add(budget, [], all));

    public static void Follow(Budget budget, ImmutableSortedDictionary<LineRef, BudgetLine> after, ImmutableArray<KeyValuePair<LineRef, BudgetLine>> replaced)
    {
        if (!ReferenceEquals(budget.Lines, after) && Known.TryGetValue(budget.Lines, out var before))
        {
            var sums = Add(budget, new(before), replaced);
            Known.AddOrUpdate(after, Add(budget, sums, replaced.Select(l => KeyValuePair.Create(l.Key, budget.Line(l.Key))), -1));
        }
    }

    private static Dictionary<(UnitId? Under, string Line), long> Add(Budget budget, Dictionary<(UnitId? Under, string Line), long> sums, IEnumerable<KeyValuePair<LineRef, BudgetLine>> lines, int sign = 1)
    {
        var unders = budget.Units.ToDictionary(u => u.Id, u => u.Under);
        foreach (var (at, line) in lines)
        {
            var key = (unders[at.Unit], at.Line);
            sums[key] = sums.GetValueOrDefault(key) + (sign * line.YearTkr);
        }

        return sums;
    }
}
