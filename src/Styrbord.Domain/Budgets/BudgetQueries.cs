using System.Collections.Concurrent;
using System.Collections.Immutable;
using Styrbord.Domain.Decisions;
using Styrbord.Domain.Economy;
using Styrbord.Domain.Kernel;
using Styrbord.Domain.Organisation;

namespace Styrbord.Domain.Budgets;

/// <summary>A committee with a frame of a year, and how far its own budget has come.</summary>
/// <param name="Preliminary">The frame is proposed, or plan for the year: not its decided budget.</param>
/// <param name="Budget">Nothing while it is not opened.</param>
/// <param name="NotReady">Units that are not ready.</param>
/// <param name="Frame">As decided or proposed, and with the changes decided since.</param>
public sealed record BudgetOverview(BodyId Committee, BudgetSteps Frame, bool Preliminary, Budget? Budget, long DistributedTkr, ImmutableArray<BudgetUnit> NotReady)
{
    public long FrameTkr => Frame.CurrentTkr;
}

/// <summary>A cell of a budget made on preliminary frames, and what it is moved to.</summary>
public sealed record CellMove(CellRef Cell, long FromTkr, long ToTkr)
{
    public long ByTkr => ToTkr - FromTkr;
}

/// <summary>The move from preliminary to decided frames.</summary>
public sealed record BudgetMove(FrameSet From, FrameSet To, ImmutableArray<(FrameLimit From, FrameLimit To)> Limits, ImmutableArray<CellMove> Cells);

/// <summary>What can be asked of internal budgets.</summary>
public static class BudgetQueries
{
    private static readonly Implied<Authority, ConcurrentDictionary<(ItemId Budget, ItemId? Frames), ImmutableArray<Matter>>> Behind = new(_ => new());

    public static Budget? Of(Authority authority, BodyId committee, int year) =>
        authority.Budgets.Budgets.Values.FirstOrDefault(b => b.Committee == committee && b.Year == year);

    /// <summary>Every committee that has a frame of the year, in the order of the table.</summary>
    public static ImmutableArray<BudgetOverview> Overview(Authority authority, int year) => FrameQueries.Current(authority, year) is { } set ? Overview(authority, set, BudgetFrames.Steps(authority, set, year), year) : [];

    private static ImmutableArray<BudgetOverview> Overview(Authority authority, FrameSet set, Func<FrameRow, BudgetSteps> steps, int year) =>
    [
        .. FrameQueries.Committees(set).Select(row =>
        {
            var budget = Of(authority, row.Body, year);
            return new BudgetOverview(
                row.Body, steps(row), FrameQueries.IsPreliminary(authority, set, year), budget, budget?.Lines.Values.Sum(l => l.YearTkr) ?? 0, [.. budget?.Units.Where(u => !budget.Ready.ContainsKey(u.Id)) ?? []]);
        }),
    ];

    /// <summary>The frames that no unit of the budget stands under; nothing stands for a frame without unit.</summary>
    public static ImmutableArray<UnitId?> FramesWithoutUnit(Authority authority, Budget budget, BudgetStanding standing)
    {
        ArgumentNullException.ThrowIfNull(standing);
        return [.. BudgetFrames.Units(authority, standing.Set, standing.Committee).Where(f => budget.Units.All(u => u.Under != f))];
    }

    /// <summary>The unit's name: the organisation's own where it knows the unit.</summary>
    public static string NameOf(Authority authority, BudgetUnit unit, DateOnly day) =>
        authority.Organisation.Units.ContainsKey(unit.Id) ? OrganisationQueries.NameOf(authority, unit.Id, day) : unit.Name;

    /// <summary>The lines of a unit: the classes of its frame, then its accounts; a unit with a total only has all classes of the year.</summary>
    public static ImmutableArray<string> LinesOf(Authority authority, Budget budget, BudgetStanding standing, BudgetUnit unit)
    {
        var framed = standing.Limits.Where(l => l.Under == unit.Under && l.Row is { IsSum: false }).Select(l => l.Class!);
        var classes = standing.Limits.Any(l => l.Under == unit.Under && l.Class is null) ? ClassesOf(authority, budget.Year) : framed;
        var written = budget.LinesOf(unit.Id).Select(l => l.Key.Line);
        return [.. classes.Concat(written).Distinct(StringComparer.Ordinal)];
    }

    /// <summary>The classes in use a year, in the order they were recorded.</summary>
    public static IEnumerable<string> ClassesOf(Authority authority, int year) => authority.Economy.Classes.Where(c => c.Validity.Holds(new(year, 1, 1))).Select(c => c.Name);

    /// <summary>The sum of a unit's lines of a class, the class itself and its accounts.</summary>
    public static long OfClass(Authority authority, Budget budget, UnitId unit, string @class) =>
        budget.LinesOf(unit).Where(l => string.Equals(BudgetFrames.ClassOf(authority, l.Key.Line, budget.Year), @class, StringComparison.Ordinal)).Sum(l => l.Value.YearTkr);

    /// <summary>The unit's accounts within a class that something is written on.</summary>
    public static bool HasAccounts(Authority authority, Budget budget, UnitId unit, string @class) =>
        budget.LinesOf(unit).Any(l => !string.Equals(l.Key.Line, @class, StringComparison.Ordinal) && string.Equals(BudgetFrames.ClassOf(authority, l.Key.Line, budget.Year), @class, StringComparison.Ordinal));

    /// <summary>The lines last written, the latest first.</summary>
    public static ImmutableArray<KeyValuePair<LineRef, BudgetLine>> LastWritten(Budget budget, int most) => [.. budget.Lines.Where(l => l.Value.At > 0).OrderByDescending(l => l.Value.At).Take(most)];

    /// <summary>Last year's budget of the same committee.</summary>
    public static Budget? LastYear(Authority authority, Budget budget) => Of(authority, budget.Committee, budget.Year - 1);

    /// <summary>The matters in which the committee has decided what can stand behind the budget, or behind a change of it; the latest first.</summary>
    /// <param name="frames">Frames decided anew that the decision is to follow.</param>
    public static ImmutableArray<Matter> MattersBehind(Authority authority, Budget budget, FrameSet? frames = null) =>
        Behind.Of(authority).GetOrAdd((budget.Id, frames?.Id), static (_, asked) =>
            [.. asked.authority.Decisions.Matters.Values.Where(m => BudgetDecision.Of(asked.authority, asked.budget, m.Id, asked.frames).Against is null).OrderByDescending(m => m.Year).ThenByDescending(m => m.DiaryNumber, StringComparer.Ordinal)],
            (authority, budget, frames));

    /// <summary>What the decided frames change in a budget made on others, proposed or decided before them; nothing where it stands on them already.</summary>
    public static BudgetMove? Move(Authority authority, Budget budget)
    {
        var from = authority.Economy.Sets[budget.Frames];
        var now = BudgetFrames.Standing(authority, budget);
        if (now.Set.Id == from.Id || FrameQueries.IsPreliminary(authority, now.Set, budget.Year))
        {
            return null;
        }

        var before = BudgetFrames.Standing(authority, budget, budget.Lines, from);
        ImmutableArray<(FrameLimit From, FrameLimit To)> limits = [.. now.Limits.Select(l => (before.Of(l.Under, l.Class) ?? l with { Frame = default }, l))];
        return new(from, now.Set, limits, [.. limits.SelectMany(l => Moves(authority, budget, l.From, l.To))]);
    }

    private static IEnumerable<CellMove> Moves(Authority authority, Budget budget, FrameLimit from, FrameLimit to)
    {
        var unders = budget.Units.ToDictionary(u => u.Id, u => u.Under);
        ImmutableArray<KeyValuePair<LineRef, BudgetLine>> lines =
        [
            .. budget.Lines.Where(l => unders[l.Key.Unit] == to.Under && (to.Class is null || string.Equals(BudgetFrames.ClassOf(authority, l.Key.Line, budget.Year), to.Class, StringComparison.Ordinal))),
        ];
        // a total that becomes classes has no proportion to any of them
        var year = from.Class is null && to.Class is not null ? to.DistributedTkr : Scaled(to.DistributedTkr, from.FrameTkr, to.FrameTkr);
        var years = Portions.Of(year, [.. lines.Select(l => l.Value.YearTkr)]);
        return lines.Zip(years).SelectMany(l => Portions.Of(l.Second, [.. l.First.Value.Months.Select(m => m.AmountTkr)])
            .Select((amount, i) => new CellMove(new(l.First.Key.Unit, l.First.Key.Line, i + 1), l.First.Value.Of(i + 1), amount)));
    }

    // a frame that was wholly distributed is so afterwards
    private static long Scaled(long distributed, long from, long to) =>
        from == 0 ? distributed : Tkr.Rounded((Int128)distributed * to * Math.Sign(from), Math.Abs(from));
}
