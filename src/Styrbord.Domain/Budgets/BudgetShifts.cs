using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Styrbord.Domain.Economy;
using Styrbord.Domain.FrameChanges;
using Styrbord.Domain.Kernel;

namespace Styrbord.Domain.Budgets;

/// <summary>What a line of a locked budget is changed by.</summary>
/// <param name="ByTkr">Twelve, January first; positive raises a cost or lowers a revenue.</param>
public sealed record ShiftedLine(UnitId Unit, string Line, EquatableArray<long> ByTkr)
{
    [JsonIgnore]
    public LineRef OfLine => new(Unit, Line);

    /// <summary>The month, or for 0 the whole year.</summary>
    public long Of(int month) => month == 0 ? ByTkr.Sum() : ByTkr[month - 1];
}

/// <summary>Cells of a locked budget changed by a named decision.</summary>
/// <param name="Kind">Which kind of change it is; a technical adjustment gives the adjusted budget. Nothing where frames decided anew are followed.</param>
/// <param name="Change">The change of the frames that it follows; nothing where money is moved within the committee's own frames.</param>
/// <param name="Decision">The decision; a delegated one for a delegate's.</param>
/// <param name="Frames">The frames decided after the budget was locked that it follows, by the committee's own decision.</param>
public sealed record BudgetShift(
    ItemId Id, FrameChangeKind? Kind, ItemId? Change, MatterId? Matter, ItemId Decision, PartialDate Day, ChangeDecider By, EquatableArray<ShiftedLine> Lines, Stamp Stamp, ItemId? Frames = null);

/// <summary>What was decided of a frame after a budget was locked, and how much of it the budget has taken in.</summary>
/// <param name="MovedTkr">What the change moved for the frame, or how far the frame decided anew is from what the budget was locked within and has followed since.</param>
/// <param name="TakenTkr">What the budget's cells have been changed by.</param>
public sealed record ShiftPart(FrameLimit Limit, long MovedTkr, long TakenTkr)
{
    public long LeftTkr => MovedTkr - TakenTkr;
}

/// <summary>A change of the frames beside a locked budget, or frames decided anew: one of the two.</summary>
public sealed record ChangeToFollow(FrameChange? Change, FrameSet? Frames, ImmutableArray<ShiftPart> Parts)
{
    public bool IsFollowed => Parts.All(p => p.LeftTkr == 0);

    /// <summary>Whether what has changed the budget followed this.</summary>
    internal bool Gave(BudgetShift shift) => Change is { } change ? shift.Change == change.Id : shift.Frames == Frames!.Id;
}

/// <summary>What decisions after the locking have made of a budget.</summary>
public static class BudgetShifts
{
    /// <summary>A cell as the committee decided it, with technical adjustments, and as it is.</summary>
    public static BudgetSteps StepsOf(Budget budget, CellRef cell)
    {
        ArgumentNullException.ThrowIfNull(budget);
        var shifts = Of(budget, cell);
        var (now, all) = (budget.Of(cell), shifts.Sum(s => s.ByTkr));
        return new(now - all, now - shifts.Where(s => s.Shift.Kind != FrameChangeKind.Technical).Sum(s => s.ByTkr), now);
    }

    /// <summary>The whole budget in its three steps.</summary>
    public static BudgetSteps StepsOf(Budget budget)
    {
        ArgumentNullException.ThrowIfNull(budget);
        var (now, all) = (budget.Lines.Values.Sum(l => l.YearTkr), budget.Shifts.Sum(Net));
        return new(now - all, now - budget.Shifts.Where(s => s.Kind != FrameChangeKind.Technical).Sum(Net), now);
    }

    /// <summary>Everything that has changed a cell since the budget was locked, in the order it came.</summary>
    public static ImmutableArray<(BudgetShift Shift, long ByTkr)> Of(Budget budget, CellRef cell)
    {
        ArgumentNullException.ThrowIfNull(budget);
        return [.. budget.Shifts.Select(s => (Shift: s, ByTkr: s.Lines.Where(l => l.OfLine == cell.OfLine).Sum(l => l.Of(cell.Month)))).Where(s => s.ByTkr != 0)];
    }

    /// <summary>What has been decided since the budget was locked that reaches its committee: frames decided anew, and the changes of those that hold.</summary>
    public static ImmutableArray<ChangeToFollow> ToFollow(Authority authority, Budget budget, BudgetStanding standing)
    {
        ArgumentNullException.ThrowIfNull(budget);
        ArgumentNullException.ThrowIfNull(standing);
        return budget.Lock is null ? [] :
        [
            .. FramesToFollow(authority, budget, standing) is { } frames ? [frames] : Array.Empty<ChangeToFollow>(),
            .. ChangeQueries.Of(authority, standing.Set, budget.Year).Where(c => IsAfter(budget, c)).Select(c => ToFollow(authority, budget, standing, c)).Where(c => !c.Parts.IsEmpty),
        ];
    }

    /// <summary>The frames that hold, where they were decided after a budget was locked and give its committee something else; nothing else.</summary>
    internal static ChangeToFollow? FramesToFollow(Authority authority, Budget budget, BudgetStanding standing)
    {
        var locked = BudgetFrames.LockedWithin(authority, budget);
        if (standing.Set.Id == locked.Id || standing.Set.Stage != FrameStage.Decided)
        {
            return null;
        }

        var before = BudgetFrames.Standing(authority, budget, budget.Lines, locked);
        ImmutableArray<ShiftPart> parts = [.. standing.Limits.Select(l => PartOf(authority, budget, before, standing.Set, l)).Where(p => p.MovedTkr != 0 || p.TakenTkr != 0)];
        return parts.IsEmpty ? null : new(null, standing.Set, parts);
    }

    /// <summary>What was decided before the locking is in the frame that the budget was locked within.</summary>
    internal static bool IsAfter(Budget budget, FrameChange change) => change.Stamp.At > budget.Lock!.Stamp.At;

    internal static ChangeToFollow ToFollow(Authority authority, Budget budget, BudgetStanding standing, FrameChange change) => new(change, null,
    [
        .. standing.Limits.Where(l => l.Row is not null).Select(l => new ShiftPart(l, MovedOf(standing.Set, l, change), TakenOf(authority, budget, l, s => s.Change == change.Id))).Where(p => p.MovedTkr != 0),
    ]);

    // the frame it was locked within and all it has followed since; where those frames had no such row, what is distributed of it
    private static ShiftPart PartOf(Authority authority, Budget budget, BudgetStanding before, FrameSet set, FrameLimit limit)
    {
        bool IsOfSet(BudgetShift shift) => shift.Change is { } id && authority.FrameChanges.Changes.TryGetValue(id, out var change) && change.Set == set.Id;
        var taken = TakenOf(authority, budget, limit, s => s.Frames == set.Id);
        var had = before.Limits.FirstOrDefault(b => b.Row is not null && b.Under == limit.Under && string.Equals(b.Class, limit.Class, StringComparison.Ordinal)) is { } frame
            ? frame.Frame.OriginalTkr + ChangeQueries.Of(authority, before.Set, budget.Year).Where(c => !IsAfter(budget, c)).Sum(c => MovedOf(before.Set, frame, c)) + TakenOf(authority, budget, limit, s => s.Frames != set.Id && !IsOfSet(s))
            : limit.DistributedTkr - TakenOf(authority, budget, limit, s => s.Frames == set.Id || IsOfSet(s));
        return new(limit, limit.Frame.OriginalTkr - had, taken);
    }

    private static long MovedOf(FrameSet set, FrameLimit limit, FrameChange change) => change.Parts.Where(p => set.Rows[p.Row - 1] == limit.Row).Sum(p => p.AmountTkr);

    /// <summary>The frame that a line of the budget is counted in.</summary>
    internal static FrameLimit? LimitOf(Authority authority, Budget budget, BudgetStanding standing, LineRef line) =>
        standing.Of(budget.Units.First(u => u.Id == line.Unit).Under, BudgetFrames.ClassOf(authority, line.Line, budget.Year));

    private static long TakenOf(Authority authority, Budget budget, FrameLimit limit, Func<BudgetShift, bool> by) =>
        budget.Shifts.Where(by).SelectMany(s => s.Lines).Where(l => Counts(authority, budget, limit, l.OfLine)).Sum(l => l.Of(0));

    private static bool Counts(Authority authority, Budget budget, FrameLimit limit, LineRef line) =>
        budget.Units.First(u => u.Id == line.Unit).Under == limit.Under && (limit.Class is null || string.Equals(BudgetFrames.ClassOf(authority, line.Line, budget.Year), limit.Class, StringComparison.Ordinal));

    private static long Net(BudgetShift shift) => shift.Lines.Sum(l => l.Of(0));
}
