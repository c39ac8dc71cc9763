using System.Collections.Immutable;
using Styrbord.Domain.Decisions;
using Styrbord.Domain.Economy;
using Styrbord.Domain.FrameChanges;
using Styrbord.Domain.Kernel;
using Styrbord.Domain.Organisation;

namespace Styrbord.Domain.Budgets;

/// <summary>What may be done to a budget after the committee has decided it: only what a decision has moved.</summary>
public static class BudgetShiftRules
{
    // an event is at most 64 kB
    private const int MostCells = 150;

    internal static Outcome Decide(Authority authority, ChangeLockedBudget asked, Budget budget, Context context)
    {
        if (budget.Lock is null)
        {
            return new BudgetNotLocked();
        }

        // a form sends its empty cells
        var given = asked.Cells.Select((c, i) => new AskedCell(new(c.Cell, c.AmountTkr), i, CellRef.TryParse(c.Cell, out var cell) ? cell : null)).Where(c => c.AmountTkr != 0).ToImmutableArray();
        var standing = BudgetFrames.Standing(authority, budget);
        var behind = Behind(authority, asked, budget, standing);
        ImmutableArray<Problem> problems =
        [
            .. Ids.Judge("budgetShift", asked.Id.Value, authority.Budgets.Budgets.Values.Any(b => b.Shifts.Any(s => s.Id == asked.Id))),
            .. given.Length is 0 or > MostCells ? [new CellsOutOfRange(given.Length, MostCells)] : BudgetRules.Known(authority, budget, given).Concat(BudgetRules.Twice(given)),
            .. BudgetRules.KeyOf(authority, asked.Spread, asked.Key), .. behind.Problems,
        ];
        if (!problems.IsEmpty)
        {
            return new Refused(problems);
        }

        var lines = Lines(authority, budget, given, asked).ToEquatableArray();
        var shifted = Shifted(budget, lines);
        return Outcome.Of(
            [
                .. Beyond(authority, budget, standing, lines, behind.Follows, context), .. BudgetRules.Exceeding(authority, budget, shifted, context),
                .. UnitTrades.LessCovered(authority, budget, budget with { Lines = shifted }, context.Today),
            ],
            () => [new BudgetChanged(budget.Id, new(asked.Id, behind.Kind, behind.Follows?.Change?.Id, behind.Matter, behind.Decision, behind.Day, behind.By, lines, context.Stamp, behind.Follows?.Frames?.Id))]);
    }

    /// <summary>The lines with what is added to them.</summary>
    internal static ImmutableSortedDictionary<LineRef, BudgetLine> Shifted(Budget budget, EquatableArray<ShiftedLine> lines, Stamp stamp = default, long sequence = 0) => budget.LinesWith([.. lines.Select(l => KeyValuePair.Create(
        l.OfLine, new BudgetLine([.. budget.Line(l.OfLine).Months.Select((m, i) => l.ByTkr[i] == 0 ? m : new BudgetCell(m.AmountTkr + l.ByTkr[i], stamp, null))]) { Writes = budget.Line(l.OfLine).Writes.Add(sequence) }))]);

    private static IEnumerable<ShiftedLine> Lines(Authority authority, Budget budget, ImmutableArray<AskedCell> given, ChangeLockedBudget asked) => given.GroupBy(c => c.Cell!.Value.OfLine).OrderBy(g => g.Key).Select(line =>
    {
        var months = new long[BudgetLine.MonthsOfYear];
        foreach (var cell in line)
        {
            var parts = cell.Cell!.Value.Month is > 0 and var month
                ? [.. months.Select((_, i) => i == month - 1 ? cell.AmountTkr : 0)]
                : Portions.Of(cell.AmountTkr, BudgetRules.WeightsOf(authority, budget, line.Key, asked.Spread, asked.Key));
            months = [.. months.Zip(parts, (was, more) => was + more)];
        }

        return new ShiftedLine(line.Key.Unit, line.Key.Line, [.. months]);
    });

    /// <summary>What is followed moves as much as it moved for each frame and no more; a move of the committee's own takes as much as it gives within each frame.</summary>
    private static IEnumerable<Problem> Beyond(Authority authority, Budget budget, BudgetStanding standing, EquatableArray<ShiftedLine> lines, ChangeToFollow? follows, Context context)
    {
        foreach (var group in lines.GroupBy(l => BudgetShifts.LimitOf(authority, budget, standing, l.OfLine)))
        {
            var (now, part) = (group.Sum(l => l.Of(0)), follows?.Parts.FirstOrDefault(p => p.Limit == group.Key));
            var what = group.Key is { } limit ? BudgetRules.NameOf(authority, standing, limit, context.Today) : group.First().Line;
            if (follows is null ? now != 0 : (part?.TakenTkr ?? 0) + now is var taken && (Math.Min(0, part?.MovedTkr ?? 0) > taken || taken > Math.Max(0, part?.MovedTkr ?? 0)))
            {
                yield return follows is null ? new ShiftNotNetZero(what, now) : new BeyondChange(what, part?.MovedTkr ?? 0, (part?.TakenTkr ?? 0) + now);
            }
            else if (follows is not null)
            {
                foreach (var problem in group.SelectMany(l => BeyondOfLine(authority, budget, l, follows, part?.MovedTkr ?? 0, context)))
                {
                    yield return problem;
                }
            }
        }
    }

    // what one line gives another has been given by nobody: each keeps within what the change moved, and its months go the same way or put right what the change did
    private static IEnumerable<Problem> BeyondOfLine(Authority authority, Budget budget, ShiftedLine line, ChangeToFollow follows, long moved, Context context)
    {
        ImmutableArray<ShiftedLine> earlier = [.. budget.Shifts.Where(follows.Gave).SelectMany(s => s.Lines).Where(l => l.OfLine == line.OfLine)];
        long Taken(int month) => earlier.Sum(l => l.Of(month)) + line.Of(month);
        bool IsBeyond(int month) => Taken(month) < Math.Min(0, moved) || Taken(month) > Math.Max(0, moved);

        var what = $"{BudgetQueries.NameOf(authority, budget.Units.First(u => u.Id == line.Unit), context.Today)}, {line.Line}";
        return IsBeyond(0) ? [new BeyondChange(what, moved, Taken(0))]
            : Enumerable.Range(1, BudgetLine.MonthsOfYear).Where(m => line.Of(m) != 0 && Math.Sign(line.Of(m)) != Math.Sign(line.Of(0)) && IsBeyond(m)).Take(1).Select(Problem (m) => new MonthAgainstChange(what, m, line.Of(m)));
    }

    private static Found Behind(Authority authority, ChangeLockedBudget asked, Budget budget, BudgetStanding standing) => asked switch
    {
        { Frames: { } id } => OfFrames(authority, asked, budget, standing, id),
        { Change: { } id } => !authority.FrameChanges.Changes.TryGetValue(id, out var change) || change.Set != standing.Set.Id || change.Year != budget.Year || BudgetShifts.ToFollow(authority, budget, standing, change) is not { Parts.IsEmpty: false } follows
            ? Against(new NotFound("frameChange", id.Value, "change"))
            : !BudgetShifts.IsAfter(budget, change) ? Against(new ChangeBeforeLock("change"))
            : new(change.Kind, follows, change.Matter, change.Decision, change.Day, change.By, []),
        { Delegated: { } id } => OfDelegate(authority, budget, standing, id),
        { Matter: { } id } => BudgetDecision.Of(authority, budget, id) is var (decision, against) && against is not null ? Against(against)
            : May(authority, standing, ChangeDecider.Committee, "matter", budget) ?? new(FrameChangeKind.WithinCommittee, null, id, decision!.Id, decision.Day, ChangeDecider.Committee, []),
        _ => Against(new Required("change")),
    };

    // the budget as a whole is the committee's own to decide, not a delegate's (KL 6:38)
    private static Found OfFrames(Authority authority, ChangeLockedBudget asked, Budget budget, BudgetStanding standing, ItemId id) =>
        BudgetShifts.FramesToFollow(authority, budget, standing) is not { Frames: { } frames } follows || frames.Id != id ? Against(new NotFound("frames", id.Value, "frames"))
        : asked.Matter is not { } matter ? Against(new Required("matter"))
        : BudgetDecision.Of(authority, budget, matter, frames) is var (decision, against) && against is not null ? Against(against)
        : new(null, follows, matter, decision!.Id, decision.Day, ChangeDecider.Committee, []);

    private static Found OfDelegate(Authority authority, Budget budget, BudgetStanding standing, ItemId id)
    {
        var state = authority.Decisions.Delegated;
        return !state.Decisions.TryGetValue(id, out var decision) || !state.Delegations.TryGetValue(decision.Delegation, out var delegation) ? Against(new NotFound("delegatedDecision", id.Value, "delegated"))
            : delegation.From != budget.Committee ? Against(new WrongDecider("delegated", delegation.Holder ?? OrganisationQueries.NameOf(authority, delegation.From, decision.Day)))
            : decision.Day < BudgetDecision.FirstDay(authority, budget) ? Against(new DecidedBeforeBudget("delegated", decision.Day))
            : BudgetDecision.NotUsed(authority, budget, id, "delegated") is { } used ? Against(used)
            : May(authority, standing, ChangeDecider.Delegate, "delegated", budget) ?? new(FrameChangeKind.WithinCommittee, null, decision.Matter, id, decision.Day, ChangeDecider.Delegate, []);
    }

    // who may move within a committee is data
    private static Found? May(Authority authority, BudgetStanding standing, ChangeDecider by, string at, Budget budget) => RightRules.Of(authority, standing.Set.Id, FrameChangeKind.WithinCommittee, budget.Year).Contains(by)
        ? null : Against(new WrongDecider(at, OrganisationQueries.NameOf(authority, budget.Committee, new(budget.Year, 1, 1))));

    private static Found Against(Problem problem) => new(null, null, null, default, default, default, [problem]);

    /// <summary>The decision behind a change of a locked budget, or what stands against it.</summary>
    private sealed record Found(FrameChangeKind? Kind, ChangeToFollow? Follows, MatterId? Matter, ItemId Decision, PartialDate Day, ChangeDecider By, ImmutableArray<Problem> Problems);
}
