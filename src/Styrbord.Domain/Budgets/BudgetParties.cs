using Styrbord.Domain.Kernel;

namespace Styrbord.Domain.Budgets;

/// <summary>The units at which a role reaches what a command is about: who holds one unit's writes that unit's.</summary>
internal static class BudgetParties
{
    /// <summary>Where a role reaches every unit of the budget.</summary>
    public static IEnumerable<UnitId> OfWhole(Authority authority, ItemId budget) => authority.Budgets.Budgets.TryGetValue(budget, out var found) ? Common(authority, found.Units) : [];

    /// <summary>Where a role reaches every unit of the frame that a budget is to be opened over.</summary>
    public static IEnumerable<UnitId> OfFrame(Authority authority, BodyId committee, int year) => BudgetFrames.Of(authority, committee, year) is var (set, row)
        ? Common(authority, BudgetFrames.Units(authority, set, row).Select(u => new BudgetUnit(u ?? new(committee.Value), "", u))) : [];

    public static IEnumerable<UnitId> OfUnit(Authority authority, ItemId budget, UnitId unit) => Common(authority, Found(authority, budget, [unit]));

    /// <summary>Where a role reaches every cell that is written; with no cell, where it reaches any unit at all.</summary>
    public static IEnumerable<UnitId> OfCells(Authority authority, ItemId budget, IEnumerable<string?> cells)
    {
        var units = cells.Select(c => CellRef.TryParse(c, out var cell) ? cell.Unit : default(UnitId?)).OfType<UnitId>().Distinct().ToList();
        return units.Count > 0 ? Common(authority, Found(authority, budget, units))
            : authority.Budgets.Budgets.TryGetValue(budget, out var found) ? found.Units.SelectMany(u => Above(authority, u)).Distinct() : [];
    }

    /// <summary>Where a role reaches the cell that a file lies beside.</summary>
    public static IEnumerable<UnitId> OfFile(Authority authority, ItemId budget, ItemId file) =>
        OfCells(authority, budget, authority.Budgets.Budgets.TryGetValue(budget, out var found) ? found.Files.Where(f => f.Id == file).Select(f => f.Cell.ToString()) : []);

    private static IEnumerable<BudgetUnit> Found(Authority authority, ItemId budget, IReadOnlyCollection<UnitId> units) =>
        authority.Budgets.Budgets.TryGetValue(budget, out var found) ? found.Units.Where(u => units.Contains(u.Id)) : [];

    private static IEnumerable<UnitId> Common(Authority authority, IEnumerable<BudgetUnit> units) =>
        units.Select(u => Above(authority, u)).Aggregate((IEnumerable<UnitId>?)null, (all, one) => all is null ? one : all.Intersect(one)) ?? [];

    /// <summary>A unit of the budget with everything above it: the unit whose frame binds it, and its administration.</summary>
    internal static IEnumerable<UnitId> Above(Authority authority, BudgetUnit unit) =>
        Chain(authority, unit.Id).Concat(unit.Under is { } under ? Chain(authority, under) : []).Distinct().ToArray();

    private static IEnumerable<UnitId> Chain(Authority authority, UnitId unit)
    {
        yield return unit;
        for (var steps = 0; steps < 32 && authority.Organisation.Units.GetValueOrDefault(unit)?.Parent is { } above; steps++)
        {
            yield return unit = above;
        }
    }
}
