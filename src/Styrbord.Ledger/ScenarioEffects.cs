using System.Collections.Immutable;
using Styrbord.Domain;
using Styrbord.Domain.Budgets;
using Styrbord.Domain.Economy;
using Styrbord.Domain.Kernel;

namespace Styrbord.Ledger;

/// <summary>
/// A scenario followed down into the committees' own budgets (genomslag i internbudgetarna): every line raised by the scenario's index of its class and laid out
/// so that each of the scenario's frames is met to the öre. What is shown in tkr is rounded once from öre, so that shown parts may miss
/// a shown sum by what rounding gives; the öre never do.
/// </summary>
public static class ScenarioEffects
{
    /// <summary>What the amounts of a frame may come to without their signs, tkr: four times the largest amount of one figure. Beyond it the frame is not laid out.</summary>
    public const long MostTkr = 4 * Tkr.Most;

    private static readonly ImmutableSortedDictionary<LineRef, BudgetLine> NoLines = ImmutableSortedDictionary<LineRef, BudgetLine>.Empty;

    /// <summary>All committees, units by class, without lines.</summary>
    /// <param name="parts">What the scenario changes, of any year; only those of <paramref name="year"/> count.</param>
    /// <param name="year">A year of the frames.</param>
    public static ScenarioEffect Of(Authority authority, FrameSet set, IReadOnlyList<ScenarioPart> parts, int year)
    {
        var changes = ScenarioFrames.Of(authority, set, parts, year);
        return new(set, year, [.. FrameQueries.Committees(set).Select(c => Of(authority, set, parts, changes, year, c, lines: false))], ScenarioFrames.OutsideTkr(set, parts, year));
    }

    /// <summary>One committee with its lines; nothing for one without a frame.</summary>
    /// <inheritdoc cref="Of(Authority, FrameSet, IReadOnlyList{ScenarioPart}, int)"/>
    public static CommitteeEffect? Of(Authority authority, FrameSet set, IReadOnlyList<ScenarioPart> parts, int year, BodyId committee) =>
        BudgetFrames.RowOf(set, committee) is { } row ? Of(authority, set, parts, ScenarioFrames.Of(authority, set, parts, year), year, row, lines: true) : null;

    private static CommitteeEffect Of(Authority authority, FrameSet set, IReadOnlyList<ScenarioPart> parts, ILookup<FrameRow, ScenarioShare> changes, int year, FrameRow committee, bool lines)
    {
        if (BudgetQueries.Of(authority, committee.Body, year) is not { } budget)
        {
            return new(
                committee.Body, null, BudgetFrames.StepsOf(authority, set, committee, year).CurrentTkr,
                [
                    .. FrameQueries.BottomOf(authority, set, committee)
                        .Select(r => new FrameEffect(r.Unit, r.Class, r, BudgetFrames.StepsOf(authority, set, r, year).CurrentTkr, [.. changes[r]], 0, 0, 0, FrameReach.NothingUnder, [])),
                ],
                [], []);
        }

        var standing = BudgetFrames.Standing(authority, budget, NoLines, set);
        return new EffectCells(budget, standing, line => BudgetFrames.ClassOf(authority, line, year) ?? line, (under, @class) => RateOf(authority, parts, committee.Body, under, @class, year), changes).Counted(lines);
    }

    /// <summary>
    /// What a class is raised by beside what its amounts are raised by already: a rule of 2,4 % and a scenario of 2,6 % give 1,026 ÷ 1,024.
    /// </summary>
    private static double RateOf(Authority authority, IReadOnlyList<ScenarioPart> parts, BodyId body, UnitId? under, string @class, int year)
    {
        var others = parts.Where(p => p.Kind == ScenarioKind.OtherIndex && p.Year == year && string.Equals(p.Class, @class, StringComparison.Ordinal)).ToList();
        var rate = others.Count == 0 ? 0 : IndexTrials.RateOf(authority.Economy, new(@class, body, under, @class, null, []), year);
        const double Whole = 10_000;
        return others.Count == 0 || rate <= -Whole ? 1 : Math.Max(0, (Whole + rate + others.Sum(p => (double)p.Hundredths - rate)) / (Whole + rate));
    }
}
