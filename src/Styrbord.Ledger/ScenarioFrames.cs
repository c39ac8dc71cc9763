using Styrbord.Domain;
using Styrbord.Domain.Budgets;
using Styrbord.Domain.Economy;

namespace Styrbord.Ledger;

/// <summary>What of a scenario lies on each frame that binds: a class, or the total of a unit without classes.</summary>
internal static class ScenarioFrames
{
    /// <summary>
    /// The changes of a year by the frame they lie on, whole tkr. One that names a class, or a unit with a total only, lies there. One that names no class
    /// is shared among the unit's classes of cost in proportion to their frames (of influenceable cost, when that is its base), so that
    /// the shares always come to the change.
    /// </summary>
    public static ILookup<FrameRow, ScenarioShare> Of(Authority authority, FrameSet set, IEnumerable<ScenarioPart> parts, int year) =>
        (from part in parts
         where part.Year == year && part.Kind != ScenarioKind.OtherTaxRate
         from row in part.Rows
         let found = RowOf(set, row)
         where found is not null
         from share in Shared(authority, set, part, found, row.AmountTkr)
         select share).ToLookup(s => s.Row, s => s.Share);

    /// <summary>What lies on no committee's frame, tkr.</summary>
    public static long OutsideTkr(FrameSet set, IEnumerable<ScenarioPart> parts, int year) =>
        parts.Where(p => p.Year == year).Sum(p => p.Rows.Where(r => p.Kind == ScenarioKind.OtherTaxRate || RowOf(set, r) is null).Sum(r => r.AmountTkr));

    // a committee's own sum may be written without its unit
    private static FrameRow? RowOf(FrameSet set, ScenarioRow row) =>
        set.Rows.Where(r => r.Body == row.Body && r.Unit == row.Unit && string.Equals(r.Class, row.Class, StringComparison.Ordinal)).OrderBy(r => r.SumOf).FirstOrDefault()
        ?? (row is { Unit: null, Class: null } ? BudgetFrames.RowOf(set, row.Body) : null);

    private static IEnumerable<(FrameRow Row, ScenarioShare Share)> Shared(Authority authority, FrameSet set, ScenarioPart part, FrameRow row, long amountTkr)
    {
        var bottom = FrameQueries.BottomOf(authority, set, row);
        var bearing = bottom.Length == 1 ? bottom : [.. bottom.Where(r => r.Class is null || authority.Economy.Classes.Any(c => string.Equals(c.Name, r.Class, StringComparison.Ordinal) && Bears(part, c)))];
        var rows = bearing.IsEmpty ? bottom : bearing;
        return rows.Zip(Portions.Of(amountTkr, [.. rows.Select(r => set.Of(r, part.Year))]), (r, tkr) => (r, new ScenarioShare(part, tkr))).Where(s => s.Item2.AmountTkr != 0);
    }

    private static bool Bears(ScenarioPart part, CostClass one) =>
        part is { Kind: ScenarioKind.Efficiency, Base: EfficiencyBasis.InfluenceableCost } ? one.Influenceable : one.Nature == ClassNature.Cost;
}
