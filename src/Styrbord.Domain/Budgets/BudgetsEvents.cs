using System.Collections.Immutable;
using Styrbord.Domain.Economy;
using Styrbord.Domain.Kernel;

namespace Styrbord.Domain.Budgets;

public abstract record BudgetsEvent : Event;

/// <summary>Something about one budget.</summary>
public abstract record BudgetEvent(ItemId Budget) : BudgetsEvent
{
    public override Authority Apply(Authority authority)
    {
        ArgumentNullException.ThrowIfNull(authority);
        var state = authority.Budgets;
        return authority with { Budgets = state with { Budgets = state.Budgets.SetItem(Budget, On(state.Budgets[Budget])) } };
    }

    protected abstract Budget On(Budget budget);
}

public sealed record BudgetOpened(ItemId Id, BodyId Committee, int Year, ItemId Frames, EquatableArray<BudgetUnit> Units, Stamp Stamp) : BudgetsEvent
{
    public override Authority Apply(Authority authority)
    {
        ArgumentNullException.ThrowIfNull(authority);
        var budget = new Budget(
            Id, Committee, Year, Frames, Units, Maps.Empty<LineRef, BudgetLine>(), Maps.Empty<UnitId, Stamp>(), Maps.Empty<UnitId, UnitReturn>(), [], null, Stamp);
        return authority with { Budgets = authority.Budgets with { Budgets = authority.Budgets.Budgets.SetItem(Id, budget) } };
    }
}

public sealed record BudgetUnitsAdded(ItemId Budget, EquatableArray<BudgetUnit> Units) : BudgetEvent(Budget)
{
    protected override Budget On(Budget budget) => budget with { Units = [.. budget.Units, .. Units] };
}

public sealed record BudgetUnitRemoved(ItemId Budget, UnitId Unit) : BudgetEvent(Budget)
{
    protected override Budget On(Budget budget) => budget with
    {
        Units = [.. budget.Units.Where(u => u.Id != Unit)],
        Lines = budget.Lines.RemoveRange(budget.Lines.Keys.Where(l => l.Unit == Unit)),
        Ready = budget.Ready.Remove(Unit),
        Returns = budget.Returns.Remove(Unit),
    };
}

/// <summary>A line as it is after the write.</summary>
/// <param name="AmountsTkr">Twelve, January first.</param>
public sealed record WrittenLine(UnitId Unit, string Line, EquatableArray<long> AmountsTkr);

/// <summary>Cells written at one time. Each difference is a posting: the earlier ones stay.</summary>
/// <param name="Lines">Every line that has changed.</param>
/// <param name="File">Name of the file the cells were read from; nothing where they were written.</param>
public sealed record BudgetWritten(ItemId Budget, EquatableArray<WrittenLine> Lines, TextRef? Why, Stamp Stamp, TextRef? File = null) : BudgetEvent(Budget)
{
    public override IEnumerable<TextRef> Texts => new[] { Why, File }.OfType<TextRef>();

    public override Authority Apply(Authority authority)
    {
        ArgumentNullException.ThrowIfNull(authority);
        var before = authority.Budgets.Budgets[Budget];
        ImmutableArray<Posting> postings =
        [
            .. Lines.SelectMany(l => l.AmountsTkr.Select((amount, i) => (Line: l, Month: i + 1, ByTkr: amount - before.Line(new(l.Unit, l.Line)).Of(i + 1)))).Where(c => c.ByTkr != 0)
                .Select(c => new Posting(Budget, PostingKind.Detail, new(before.Year, c.Month), Tkr.ToOre(c.ByTkr), before.Committee, c.Line.Unit, c.Line.Line)),
        ];
        var lines = Lines.Select(l => (Key: new LineRef(l.Unit, l.Line), l.AmountsTkr)).Select(l => KeyValuePair.Create(l.Key, Written(before.Line(l.Key), l.AmountsTkr, authority.Sequence + 1))).ToImmutableArray();
        return authority with
        {
            Budgets = authority.Budgets with { Budgets = authority.Budgets.Budgets.SetItem(Budget, before with { Lines = before.LinesWith(lines) }) },
            Economy = authority.Economy with { Postings = authority.Economy.Postings.Append(postings) },
        };
    }

    // its number on the timeline is needed: see Apply
    protected override Budget On(Budget budget) => budget;

    private BudgetLine Written(BudgetLine line, EquatableArray<long> amounts, long sequence) =>
        new([.. line.Months.Select((cell, i) => cell.AmountTkr == amounts[i] ? cell : new BudgetCell(amounts[i], Stamp, Why))]) { Writes = line.Writes.Add(sequence) };
}

/// <summary>The budget now stands on other frames: decided ones in place of proposed.</summary>
/// <param name="Reopened">Units that were ready and whose cells were moved: they are to look at what they have got.</param>
public sealed record BudgetMoved(ItemId Budget, ItemId Frames, Stamp Stamp, EquatableArray<UnitId> Reopened = default) : BudgetEvent(Budget)
{
    protected override Budget On(Budget budget) => budget with { Frames = Frames, Ready = budget.Ready.RemoveRange(Reopened) };
}

public sealed record BudgetUnitReady(ItemId Budget, UnitId Unit, Stamp Stamp) : BudgetEvent(Budget)
{
    protected override Budget On(Budget budget) => budget with { Ready = budget.Ready.SetItem(Unit, Stamp), Returns = budget.Returns.Remove(Unit) };
}

public sealed record BudgetUnitReturned(ItemId Budget, UnitReturn Return) : BudgetEvent(Budget)
{
    public override IEnumerable<TextRef> Texts => [Return.Comment];

    protected override Budget On(Budget budget) => budget with { Ready = budget.Ready.Remove(Return.Unit), Returns = budget.Returns.SetItem(Return.Unit, Return) };
}

public sealed record BudgetCellCommented(ItemId Budget, CellComment Comment) : BudgetEvent(Budget)
{
    public override IEnumerable<TextRef> Texts => [Comment.Text];

    protected override Budget On(Budget budget) => budget with { Comments = budget.Comments.Add(Comment) };
}

public sealed record BudgetCellFileAttached(ItemId Budget, CellFile File) : BudgetEvent(Budget)
{
    public override IEnumerable<TextRef> Texts => [File.Name];

    protected override Budget On(Budget budget) => budget with { Files = budget.Files.Add(File) };
}

public sealed record BudgetCellFileRemoved(ItemId Budget, ItemId File, Stamp Stamp) : BudgetEvent(Budget)
{
    public override IEnumerable<string> Forgets => [CellFile.FileKey(Budget, File)];

    protected override Budget On(Budget budget) => budget with { Files = budget.Files.RemoveAll(f => f.Id == File) };
}

/// <summary>The committee's decision on its budget: the decision is used, and the frames that it was made within are held.</summary>
public sealed record BudgetLocked(ItemId Budget, BudgetLock Lock) : BudgetEvent(Budget)
{
    public override Authority Apply(Authority authority)
    {
        var (after, budget) = (base.Apply(authority), authority.Budgets.Budgets[Budget]);
        var frames = BudgetFrames.SetOf(authority, budget);
        return after with
        {
            Economy = after.Economy with { Sets = after.Economy.Sets.SetItem(frames.Id, frames.With(new FrameHold(budget.Year, budget.Committee))) },
            FrameChanges = after.FrameChanges with { OfBudgets = after.FrameChanges.OfBudgets.Add(BudgetDecision.UseOf(budget, Lock)) },
        };
    }

    protected override Budget On(Budget budget) => budget with { Lock = Lock };
}

/// <summary>A locked budget changed by a decision. Each difference is a posting that names it.</summary>
public sealed record BudgetChanged(ItemId Budget, BudgetShift Shift) : BudgetEvent(Budget)
{
    public override Authority Apply(Authority authority)
    {
        ArgumentNullException.ThrowIfNull(authority);
        var budget = authority.Budgets.Budgets[Budget];
        ImmutableArray<Posting> postings =
        [
            .. Shift.Lines.SelectMany(l => l.ByTkr.Select((by, i) => (Line: l, Month: i + 1, By: by))).Where(c => c.By != 0)
                .Select(c => new Posting(Budget, PostingKind.Detail, new(budget.Year, c.Month), Tkr.ToOre(c.By), budget.Committee, c.Line.Unit, c.Line.Line, Cause: Shift.Change ?? Shift.Id)),
        ];
        var lines = BudgetShiftRules.Shifted(budget, Shift.Lines, Shift.Stamp, authority.Sequence + 1);
        return authority with
        {
            Budgets = authority.Budgets with { Budgets = authority.Budgets.Budgets.SetItem(Budget, budget with { Lines = lines, Shifts = budget.Shifts.Add(Shift) }) },
            Economy = authority.Economy with { Postings = authority.Economy.Postings.Append(postings) },
            FrameChanges = Shift.Change is null ? authority.FrameChanges with { OfBudgets = authority.FrameChanges.OfBudgets.Add(BudgetDecision.UseOf(budget, Shift)) } : authority.FrameChanges,
        };
    }

    // its number on the timeline is needed: see Apply
    protected override Budget On(Budget budget) => budget;
}

/// <summary>Lines of an outcome or a forecast as they now are; each difference is a posting.</summary>
public sealed record OutcomeRecorded(BodyId Committee, int Year, OutcomeKind Kind, string Source, EquatableArray<WrittenLine> Lines, Stamp Stamp) : BudgetsEvent
{
    public override Authority Apply(Authority authority)
    {
        ArgumentNullException.ThrowIfNull(authority);
        var before = Outcomes.Of(authority, Committee, Year, Kind)?.Lines ?? Maps.Empty<LineRef, BudgetLine>();
        ImmutableArray<Posting> postings =
        [
            .. Lines.SelectMany(l => l.AmountsTkr.Select((amount, i) => (Line: l, Month: i + 1, ByTkr: amount - before.GetValueOrDefault(new(l.Unit, l.Line), BudgetLine.Nothing).Of(i + 1)))).Where(c => c.ByTkr != 0)
                .Select(c => new Posting(Outcomes.SetOf(Kind), PostingKind.Detail, new(Year, c.Month), Tkr.ToOre(c.ByTkr), Committee, c.Line.Unit, c.Line.Line)),
        ];
        var lines = before.SetItems(Lines.Select(l => KeyValuePair.Create(new LineRef(l.Unit, l.Line), new BudgetLine([.. l.AmountsTkr.Select(a => new BudgetCell(a, Stamp, null))]))));
        return authority with
        {
            Budgets = authority.Budgets with { Outcomes = authority.Budgets.Outcomes.SetItem(Outcomes.KeyOf(Committee, Year, Kind), new(Committee, Year, Kind, Source, lines, Stamp)) },
            Economy = postings.IsEmpty ? authority.Economy : authority.Economy with { Postings = authority.Economy.Postings.Append(postings) },
        };
    }
}

public sealed record SpreadingKeyRecorded(SpreadingKey Key) : BudgetsEvent
{
    public override Authority Apply(Authority authority)
    {
        ArgumentNullException.ThrowIfNull(authority);
        return authority with { Budgets = authority.Budgets with { Keys = authority.Budgets.Keys.SetItem(Key.Id, Key) } };
    }
}
