using System.Collections.Immutable;
using Styrbord.Domain.Economy;
using Styrbord.Domain.FrameChanges;
using Styrbord.Domain.Kernel;

namespace Styrbord.Domain.Budgets;

/// <summary>What binds a distribution: a class of a unit as it stands now, or the total of a unit that has no classes.</summary>
/// <param name="Under">The unit whose frame it is; nothing where the committee has one frame without unit.</param>
/// <param name="Class">Nothing for a total.</param>
/// <param name="Row">The row of the table; nothing for a class that the frames do not have, which binds at 0.</param>
/// <param name="Frame">As decided or proposed, and with the changes decided since.</param>
public sealed record FrameLimit(UnitId? Under, string? Class, FrameRow? Row, BudgetSteps Frame, long DistributedTkr)
{
    /// <summary>What binds: the frame with every change.</summary>
    public long FrameTkr => Frame.CurrentTkr;

    public long LeftTkr => FrameTkr - DistributedTkr;

    /// <summary>More cost than the frame, or less revenue.</summary>
    public bool IsExceeded => DistributedTkr > FrameTkr;

    /// <summary>As <see cref="IsExceeded"/>, but not for revenue that is only not distributed yet.</summary>
    public bool IsPassed => DistributedTkr > Math.Max(FrameTkr, 0);
}

/// <summary>A printed sum beside what is distributed of its parts. Above it by at most the tolerance is rounding.</summary>
public sealed record SumMark(FrameRow Sum, BudgetSteps Frame, long DistributedTkr, Judgement Judgement)
{
    public long FrameTkr => Frame.CurrentTkr;
}

/// <summary>The whole frame of a unit beside what is distributed of it.</summary>
/// <param name="Row">The row that says the frame, where one does; else it is the sum of its classes.</param>
/// <param name="Sum">The printed sum with its judgement, where one is printed.</param>
public sealed record FrameTotal(BudgetSteps Frame, long DistributedTkr, FrameRow? Row, SumMark? Sum)
{
    /// <summary>Negative when more is distributed than the frame.</summary>
    public long LeftTkr => Frame.CurrentTkr - DistributedTkr;
}

/// <summary>How a distribution stands to the frames.</summary>
/// <param name="Committee">The committee's own row.</param>
/// <param name="Frame">The committee's whole frame.</param>
public sealed record BudgetStanding(FrameSet Set, FrameRow Committee, BudgetSteps Frame, ImmutableArray<FrameLimit> Limits, ImmutableArray<SumMark> Sums)
{
    /// <summary>Sums that are passed by rounding.</summary>
    public IEnumerable<SumMark> Marks => Sums.Where(s => s.Judgement == Judgement.Rounding);

    public long DistributedTkr => Limits.Sum(l => l.DistributedTkr);

    /// <summary>The unit's frame as decided: its total, else the printed sum, else its classes together.</summary>
    public FrameTotal TotalOf(UnitId? under)
    {
        ImmutableArray<FrameLimit> limits = [.. Limits.Where(l => l.Under == under)];
        var (total, sum) = (limits.FirstOrDefault(l => l.Class is null), Sums.FirstOrDefault(s => s.Sum.Unit == under));
        return new(
            total?.Frame ?? sum?.Frame ?? new(limits.Sum(l => l.Frame.OriginalTkr), limits.Sum(l => l.Frame.AdjustedTkr), limits.Sum(l => l.FrameTkr)), limits.Sum(l => l.DistributedTkr), total?.Row ?? sum?.Sum, sum);
    }

    public FrameLimit? Of(UnitId? under, string? @class) => Limits.FirstOrDefault(l => l.Under == under && (l.Class is null || string.Equals(l.Class, @class, StringComparison.Ordinal)));
}

/// <summary>Frames of a committee as its internal budget meets them.</summary>
public static class BudgetFrames
{
    /// <summary>The committee's row of the frames that hold for the year, else of those in the new organisation that have been made of them; or nothing.</summary>
    public static (FrameSet Set, FrameRow Row)? Of(Authority authority, BodyId committee, int year, long until = long.MaxValue) =>
        FrameQueries.Current(authority, year, until) is not { } set ? null
        : new[] { set }.Concat(authority.Economy.Sets.Values.Where(s => s.Stamp.At <= until && Conversions.OriginOf(authority, s)?.From.Id == set.Id).OrderByDescending(s => s.Stamp.At))
            .Select(s => ((FrameSet, FrameRow)?)(RowOf(s, committee) is { } row ? (s, row) : null)).FirstOrDefault(f => f is not null);

    public static FrameRow? RowOf(FrameSet set, BodyId committee) => FrameQueries.Committees(set).FirstOrDefault(r => r.Body == committee);

    /// <summary>A row's frame of a year as decided and with what has been decided since.</summary>
    public static BudgetSteps StepsOf(Authority authority, FrameSet set, FrameRow row, int year) => Steps(authority, set, year)(row);

    /// <summary>The units with a frame of their own, in the table's order; nothing stands for a frame without unit.</summary>
    public static ImmutableArray<UnitId?> Units(Authority authority, FrameSet set, FrameRow committee) => [.. FrameQueries.BottomOf(authority, set, committee).Select(r => r.Unit).Distinct()];

    /// <summary>The class a line is counted in: itself, or by the account plan of the year; nothing for what is neither.</summary>
    public static string? ClassOf(Authority authority, string line, int year) =>
        authority.Economy.Classes.Any(c => string.Equals(c.Name, line, StringComparison.Ordinal)) ? line
        : line.All(char.IsAsciiDigit) ? authority.Economy.Plans.Values.Where(p => p.Validity.Holds(new(year, 1, 1))).Select(p => p.ClassOf(line)).FirstOrDefault(c => c is not null)
        : null;

    /// <summary>How lines stand to the frames that hold; the frames of the budget if none do any more.</summary>
    public static BudgetStanding Standing(Authority authority, Budget budget, ImmutableSortedDictionary<LineRef, BudgetLine>? lines = null) => Standing(authority, budget, lines ?? budget.Lines, SetOf(authority, budget));

    /// <summary>The frames that a locked budget was locked within, whatever has been decided since.</summary>
    internal static FrameSet LockedWithin(Authority authority, Budget budget) => SetOf(authority, budget, budget.Lock!.Stamp.At);

    internal static FrameSet SetOf(Authority authority, Budget budget, long until = long.MaxValue) =>
        Of(authority, budget.Committee, budget.Year, until)?.Set ?? authority.Economy.Sets[budget.Frames];

    public static BudgetStanding Standing(Authority authority, Budget budget, ImmutableSortedDictionary<LineRef, BudgetLine> lines, FrameSet set)
    {
        var committee = RowOf(set, budget.Committee)!;
        var sums = LineSums.Of(budget, lines).YearTkr.GroupBy(l => (l.Key.Under, Class: ClassOf(authority, l.Key.Line, budget.Year) ?? l.Key.Line)).ToDictionary(g => g.Key, g => g.Sum(l => l.Value));
        var bottom = FrameQueries.BottomOf(authority, set, committee);
        var steps = Steps(authority, set, budget.Year);
        long Distributed(UnitId? under) => sums.Where(s => s.Key.Under == under).Sum(s => s.Value);
        ImmutableArray<FrameLimit> limits =
        [
            .. bottom.Select(r => new FrameLimit(r.Unit, r.Class, r, steps(r), r.IsSum ? Distributed(r.Unit) : sums.GetValueOrDefault((r.Unit, r.Class!)))),
            .. sums.Where(s => !bottom.Any(r => r.Unit == s.Key.Under && (r.IsSum || string.Equals(r.Class, s.Key.Class, StringComparison.Ordinal)))).OrderBy(s => s.Key.Under).ThenBy(s => s.Key.Class, StringComparer.Ordinal)
                .Select(s => new FrameLimit(s.Key.Under, s.Key.Class, null, default, s.Value)),
        ];
        return new(set, committee, steps(committee), limits, [.. set.Rows.Where(r => r.IsSum && r.Body == budget.Committee).SelectMany(r => Mark(authority, set, r, steps(r), Distributed))]);
    }

    // the changes of a year are gathered once for all rows
    internal static Func<FrameRow, BudgetSteps> Steps(Authority authority, FrameSet set, int year)
    {
        var changed = ChangeQueries.Changed(authority, set, year).ToLookup(r => r.Row);
        return row => changed[row].FirstOrDefault() is { } now ? new(now.OriginalTkr, now.AdjustedTkr, now.CurrentTkr) : BudgetSteps.Unchanged(set.Of(row, year));
    }

    private static IEnumerable<SumMark> Mark(Authority authority, FrameSet set, FrameRow sum, BudgetSteps frame, Func<UnitId?, long> distributed)
    {
        if (FrameQueries.DepthOf(authority, set, sum) is not (> 0 and var depth))
        {
            return [];
        }

        var all = FrameQueries.BottomOf(authority, set, sum).Select(r => r.Unit).Distinct().Sum(distributed);
        return [new(sum, frame, all, all <= frame.CurrentTkr ? Judgement.Exact : all - frame.CurrentTkr <= (long)authority.Economy.Settings.ToleranceTkr * depth ? Judgement.Rounding : Judgement.Error)];
    }
}
