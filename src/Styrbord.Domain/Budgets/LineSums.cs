using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Styrbord.Domain.Kernel;

namespace Styrbord.Domain.Budgets;

/// <summary>
/// What the lines of a budget come to. Kept beside the lines, and carried on when some of them are replaced: one cell of a committee's
/// 50,000 lines costs what one cell costs (P7).
/// </summary>
internal sealed class LineSums
{
    private static readonly ConditionalWeakTable<ImmutableSortedDictionary<LineRef, BudgetLine>, LineSums> Known = [];
    private readonly Dictionary<(UnitId? Under, string Line), long> _tkr;

    private LineSums(Dictionary<(UnitId? Under, string Line), long> tkr, long grossTkr) => (_tkr, GrossTkr) = (tkr, grossTkr);

    /// <summary>Whole tkr of the year, by the unit whose frame binds and by class or account.</summary>
    public IReadOnlyDictionary<(UnitId? Under, string Line), long> YearTkr => _tkr;

    /// <summary>All months without their signs.</summary>
    public long GrossTkr { get; private set; }

    public static LineSums Of(Budget budget, ImmutableSortedDictionary<LineRef, BudgetLine> lines) => Known.GetValue(lines, all => new LineSums([], 0).Add(budget, all));

    public static void Follow(Budget budget, ImmutableSortedDictionary<LineRef, BudgetLine> after, ImmutableArray<KeyValuePair<LineRef, BudgetLine>> replaced)
    {
        if (!ReferenceEquals(budget.Lines, after) && Known.TryGetValue(budget.Lines, out var before))
        {
            Known.AddOrUpdate(after, new LineSums(new(before._tkr), before.GrossTkr).Add(budget, replaced).Add(budget, replaced.Select(l => KeyValuePair.Create(l.Key, budget.Line(l.Key))), -1));
        }
    }

    private LineSums Add(Budget budget, IEnumerable<KeyValuePair<LineRef, BudgetLine>> lines, int sign = 1)
    {
        var unders = budget.Units.ToDictionary(u => u.Id, u => u.Under);
        foreach (var (at, line) in lines)
        {
            var key = (unders[at.Unit], at.Line);
            _tkr[key] = _tkr.GetValueOrDefault(key) + (sign * line.YearTkr);
            GrossTkr += sign * line.GrossTkr;
        }

        return this;
    }
}
