using System.Collections.Immutable;
using Styrbord.Domain.Decisions;
using Styrbord.Domain.Kernel;
using Styrbord.Domain.Organisation;

namespace Styrbord.Domain.Economy;

/// <summary>Where a row stands: its committee, its administration, and the unit within that if it is one's.</summary>
public sealed record FramePlace(BodyId Committee, UnitId? Administration, UnitId? Unit);

/// <summary>What can be asked of a table of frames.</summary>
public static class FrameQueries
{
    /// <summary>The frames that hold for a year: those of its budget, decided before proposed, else the latest that plan for it; without a year the latest of all.</summary>
    /// <param name="until">Of those registered by this instant, milliseconds UTC.</param>
    public static FrameSet? Current(Authority authority, int? year = null, long until = long.MaxValue) =>
        authority.Economy.Sets.Values.Where(s => (year is not { } asked || s.Has(asked)) && s.Stamp.At <= until)
            .OrderByDescending(s => year is { } asked ? (int)ForceOf(authority, s, asked) : (int)StageOf(authority, s))
            .ThenByDescending(s => s.FirstYear).ThenByDescending(s => StageOf(authority, s)).ThenByDescending(s => s.Stamp.At).ThenByDescending(s => s.Id).FirstOrDefault();

    /// <summary>Decided as registered, or in a year's budget that the assembly has adopted since.</summary>
    public static FrameStage StageOf(Authority authority, FrameSet set) => set.Stage == FrameStage.Decided || Adopted(authority, set).Any() ? FrameStage.Decided : FrameStage.Proposal;

    /// <summary>The decision by which the set was decided first, where it is there to see.</summary>
    public static Decision? DecisionOf(Authority authority, FrameSet set) =>
        set.Decision is { } id ? authority.Decisions.Decisions.GetValueOrDefault(id) : Adopted(authority, set).Select(a => a.Decision).OrderBy(d => d.Day).ThenBy(d => d.Sequence).FirstOrDefault();

    /// <summary>How firmly the set holds for a year that it has.</summary>
    public static FrameForce ForceOf(Authority authority, FrameSet set, int year) =>
        (set.FirstYear == year && set.Stage == FrameStage.Decided) || Adopted(authority, set).Any(a => a.Motion.Year == year) ? FrameForce.DecidedBudget
        : set.FirstYear == year ? FrameForce.ProposedBudget
        : FrameForce.Plan;

    /// <summary>Whether the set is only proposed, or only plan, for the year (preliminär ram): it can be distributed and not locked.</summary>
    public static bool IsPreliminary(Authority authority, FrameSet set, int year) => ForceOf(authority, set, year) != FrameForce.DecidedBudget;

    /// <summary>What a row's figure of a year has been decided on with, or nothing while it can be put right.</summary>
    public static FrameHolder? HeldBy(Authority authority, FrameSet set, FrameRow row, int year) =>
        Adopted(authority, set).Any(a => a.Motion.Year == year) ? FrameHolder.AdoptedBudget
        : set.Held.Contains(new(year, row.Body)) ? FrameHolder.LockedBudget
        : null;

    public static FramePlace PlaceOf(Authority authority, FrameRow row)
    {
        if (row.Unit is not { } unit)
        {
            return new(row.Body, null, null);
        }

        var top = TopOf(authority, unit);
        return new(row.Body, top, top == unit ? null : unit);
    }

    /// <summary>The rows a decided sum is the sum of: sums just below it where there are any, else its figures; none for a unit with a total only .</summary>
    public static ImmutableArray<FrameRow> PartsOf(Authority authority, FrameSet set, FrameRow sum) => sum.SumOf switch
    {
        null => [],
        FrameLevel.Unit => Figures(set, r => r.Unit == sum.Unit && r.Body == sum.Body),
        FrameLevel.Administration => Sums(set, FrameLevel.Unit, r => r.Body == sum.Body && r.Unit is { } unit && unit != sum.Unit && TopOf(authority, unit) == sum.Unit) is { IsEmpty: false } units
            ? units
            : Figures(set, r => r.Unit == sum.Unit && r.Body == sum.Body),
        _ => Sums(set, FrameLevel.Administration, r => r.Body == sum.Body) is { IsEmpty: false } administrations
            ? administrations
            : Figures(set, r => r.Body == sum.Body),
    };

    /// <summary>The rows at the bottom of a sum: figures, and totals of units that have no figures.</summary>
    public static ImmutableArray<FrameRow> BottomOf(Authority authority, FrameSet set, FrameRow row) =>
        PartsOf(authority, set, row) is { IsEmpty: false } parts ? [.. parts.SelectMany(p => BottomOf(authority, set, p))] : [row];

    /// <summary>How many sums lie between a sum and its figures, itself counted.</summary>
    public static int DepthOf(Authority authority, FrameSet set, FrameRow row) =>
        PartsOf(authority, set, row) is { IsEmpty: false } parts ? 1 + parts.Max(p => DepthOf(authority, set, p)) : 0;

    /// <summary>The sums of the committees, in the table's order.</summary>
    public static ImmutableArray<FrameRow> Committees(FrameSet set) => Sums(set, FrameLevel.Committee, _ => true);

    /// <summary>
    /// The lowest sums with a frame of their own, each with its committee: every unit once. The sum of a committee with one
    /// administration is that administration's.
    /// </summary>
    public static ImmutableArray<FrameRow> Units(Authority authority, FrameSet set) =>
        [.. set.Rows.Where(r => r.IsSum && !PartsOf(authority, set, r).Any(p => p.IsSum))];

    /// <summary>Sum over the committees, tkr: Styrbord's own, since a table of frames prints no total.</summary>
    public static long Total(FrameSet set, int year) => Committees(set).Sum(r => set.Of(r, year));

    /// <summary>Sum in the ledger of a unit's figures of one nature, tkr; only figures have a class.</summary>
    public static long Figures(Authority authority, FrameSet set, FrameRow unit, int year, Func<CostClass, bool> counts)
    {
        var classes = authority.Economy.Classes.Where(counts).Select(c => c.Name).ToImmutableHashSet(StringComparer.Ordinal);
        return BottomOf(authority, set, unit).Where(r => r.Class is { } name && classes.Contains(name)).Sum(r => set.Of(r, year));
    }

    public static UnitId TopOf(Authority authority, UnitId unit)
    {
        for (var steps = 0; steps < 32 && authority.Organisation.Units.TryGetValue(unit, out var found) && found.Parent is { } above; steps++)
        {
            unit = above;
        }

        return unit;
    }

    /// <summary>The name of what a row is about, on a day: unit, or committee for its sum over several.</summary>
    public static string NameOf(Authority authority, FrameRow row, DateOnly day) =>
        row is { SumOf: FrameLevel.Committee } or { Unit: null } ? OrganisationQueries.NameOf(authority, row.Body, day) : OrganisationQueries.NameOf(authority, row.Unit.Value, day);

    private static IEnumerable<(FrameMotion Motion, Decision Decision)> Adopted(Authority authority, FrameSet set) => set.Motions is not { } motions ? [] :
        motions.Select(m => (m, Decision: DecisionsQueries.AssemblyAdoptionOf(authority, m.Content))).Where(m => m.Decision is not null).Select(m => (m.m, m.Decision!));

    private static ImmutableArray<FrameRow> Figures(FrameSet set, Func<FrameRow, bool> which) => [.. set.Rows.Where(r => !r.IsSum && which(r))];

    private static ImmutableArray<FrameRow> Sums(FrameSet set, FrameLevel level, Func<FrameRow, bool> which) => [.. set.Rows.Where(r => r.SumOf == level && which(r))];
}
