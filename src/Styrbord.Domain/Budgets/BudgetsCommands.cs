using System.Text.Json.Serialization;
using Styrbord.Domain.Kernel;

namespace Styrbord.Domain.Budgets;

/// <summary>A command about a budget that is there.</summary>
public abstract record BudgetCommand(ItemId Budget) : Command
{
    public sealed override Outcome Decide(Authority authority, Context context)
    {
        ArgumentNullException.ThrowIfNull(authority);
        return authority.Budgets.Budgets.TryGetValue(Budget, out var found) ? Decide(authority, found, context) : new NotFound("budget", Budget.Value, "budget");
    }

    protected abstract Outcome Decide(Authority authority, Budget budget, Context context);
}

/// <summary>Opens a committee's own budget of a year over its frame.</summary>
/// <param name="Units">What it is distributed to; one without a name is left out. Where none is given: the units that the organisation has below the frame.</param>
public sealed record OpenBudget(ItemId Id, BodyId Committee, int Year, EquatableArray<BudgetUnit> Units = default) : Command
{
    public override Outcome Decide(Authority authority, Context context) => BudgetUnitRules.Decide(authority, this, context);
}

/// <summary>Adds units to distribute to; one without a name is left out.</summary>
public sealed record AddBudgetUnits(ItemId Budget, EquatableArray<BudgetUnit> Units) : BudgetCommand(Budget)
{
    protected override Outcome Decide(Authority authority, Budget budget, Context context) => BudgetUnitRules.Decide(authority, this, budget);
}

/// <summary>Takes away a unit to which nothing is distributed.</summary>
public sealed record RemoveBudgetUnit(ItemId Budget, UnitId Unit) : BudgetCommand(Budget)
{
    protected override Outcome Decide(Authority authority, Budget budget, Context context) => BudgetUnitRules.Decide(this, budget);
}

/// <summary>A cell as somebody wants it.</summary>
/// <param name="Cell">The cell's key; a whole year is spread over its months.</param>
/// <param name="AmountTkr">Whole tkr, revenue negative; nothing is 0.</param>
/// <param name="Seen">The amount in digits as the sender saw it; a cell that is as it was seen is not written.</param>
/// <param name="SeenAt">When the line was last written as the sender saw it, milliseconds UTC: a year is not spread anew over months that another has written since.</param>
public sealed record GivenCell(string Cell, long? AmountTkr = null, string? Seen = null, long? SeenAt = null);

/// <summary>Writes many cells at once, all or none: not if another has changed one of them since it was seen, and not above the frame.</summary>
/// <param name="Cells">1 to 750,000; what is sent as JSON is at most 1 MB.</param>
/// <param name="Spread">How whole years are spread over their months.</param>
/// <param name="Key">The key, if they are spread by one.</param>
/// <param name="Why">At most 2,000 characters.</param>
/// <param name="File">Name of the file the cells are read from, if they are; at most 200 characters.</param>
public sealed record WriteBudget(ItemId Budget, EquatableArray<GivenCell> Cells, Spread Spread = Spread.Present, ItemId? Key = null, string? Why = null, string? File = null) : BudgetCommand(Budget)
{
    protected override Outcome Decide(Authority authority, Budget budget, Context context) => BudgetRules.Decide(authority, this, budget, context);
}

/// <summary>Where a budget begins.</summary>
[JsonConverter(typeof(WordConverter<BudgetStart>))]
public enum BudgetStart
{
    /// <summary>Each frame evenly over its units.</summary>
    Even,

    /// <summary>In the proportions of last year's budget, to the whole of this year's frame.</summary>
    LastYear,

    /// <summary>In the proportions of the latest outcome of an earlier year.</summary>
    Outcome,

    /// <summary>In the proportions of the latest forecast of an earlier year.</summary>
    Forecast,
}

/// <summary>Fills every frame of which nothing is distributed yet.</summary>
public sealed record FillBudget(ItemId Budget, BudgetStart Start) : BudgetCommand(Budget)
{
    protected override Outcome Decide(Authority authority, Budget budget, Context context) => BudgetRules.Decide(authority, this, budget, context);
}

/// <summary>Moves a budget made on preliminary or earlier frames to the decided ones: each cell in proportion to what it was.</summary>
public sealed record MoveBudgetToDecidedFrames(ItemId Budget) : BudgetCommand(Budget)
{
    protected override Outcome Decide(Authority authority, Budget budget, Context context) => BudgetRules.Decide(authority, this, budget, context);
}

/// <summary>Says that a unit's budget is ready: it is not written until it is sent back.</summary>
public sealed record MarkBudgetReady(ItemId Budget, UnitId Unit) : BudgetCommand(Budget)
{
    protected override Outcome Decide(Authority authority, Budget budget, Context context) => BudgetUnitRules.Decide(authority, this, budget, context);
}

/// <summary>Sends a unit's budget back with what must be done.</summary>
/// <param name="Comment">At most 2,000 characters.</param>
public sealed record ReturnBudget(ItemId Budget, UnitId Unit, string Comment) : BudgetCommand(Budget)
{
    protected override Outcome Decide(Authority authority, Budget budget, Context context) => BudgetUnitRules.Decide(this, budget, context);
}

/// <summary>Says something of a cell.</summary>
/// <param name="Cell">The cell's key.</param>
/// <param name="Text">At most 2,000 characters.</param>
/// <param name="Address">Where what is attached to it is kept: https, at most 1,000 characters.</param>
public sealed record CommentBudgetCell(ItemId Budget, ItemId Id, string Cell, string Text, string? Address = null) : BudgetCommand(Budget)
{
    protected override Outcome Decide(Authority authority, Budget budget, Context context) => BudgetUnitRules.Decide(authority, this, budget, context);
}

/// <summary>Lays a file beside a cell; its bytes are kept apart.</summary>
/// <param name="Bytes">1 to <see cref="FileRules.MaxBytes"/>.</param>
public sealed record AttachToBudgetCell(ItemId Budget, ItemId Id, string Cell, string Name, string Sha256, long Bytes) : BudgetCommand(Budget)
{
    protected override Outcome Decide(Authority authority, Budget budget, Context context) => CellFileRules.Decide(authority, this, budget, context);
}

/// <summary>Takes away a file that lies beside a cell; its bytes are thrown away.</summary>
public sealed record RemoveBudgetFile(ItemId Budget, ItemId File) : BudgetCommand(Budget)
{
    protected override Outcome Decide(Authority authority, Budget budget, Context context) => CellFileRules.Decide(this, budget, context);
}

/// <summary>Locks the budget: the committee has decided it in the matter.</summary>
public sealed record LockBudget(ItemId Budget, MatterId Matter) : BudgetCommand(Budget)
{
    protected override Outcome Decide(Authority authority, Budget budget, Context context) => BudgetUnitRules.Decide(authority, this, budget, context);
}

/// <summary>What a cell of a locked budget is changed by.</summary>
/// <param name="Cell">The cell's key; a whole year is spread over its months.</param>
/// <param name="AmountTkr">How much it is changed by, whole tkr: plus raises a cost or lowers a revenue. Nothing or 0 leaves it as it is.</param>
public sealed record GivenShift(string Cell, long? AmountTkr = null);

/// <summary>
/// Changes cells of a locked budget by a named decision, all or none: as much of a change of the frames as that change moved for each
/// frame, as much as frames decided anew give, or money moved between units within each frame by the committee or its delegate.
/// </summary>
/// <param name="Cells">1 to 150.</param>
/// <param name="Change">A change of the frames, decided after the budget was locked.</param>
/// <param name="Matter">Or the matter in which the committee has decided to move money within its frames, or to follow <paramref name="Frames"/>.</param>
/// <param name="Delegated">Or the delegate's decision to do so.</param>
/// <param name="Spread">How whole years are spread over their months.</param>
/// <param name="Frames">Frames decided after the budget was locked, with the matter in which the committee has decided to follow them; it may be done in several steps.</param>
public sealed record ChangeLockedBudget(
    ItemId Budget, ItemId Id, EquatableArray<GivenShift> Cells, ItemId? Change = null, MatterId? Matter = null, ItemId? Delegated = null, Spread Spread = Spread.Present, ItemId? Key = null, ItemId? Frames = null) : BudgetCommand(Budget)
{
    protected override Outcome Decide(Authority authority, Budget budget, Context context) => BudgetShiftRules.Decide(authority, this, budget, context);
}

/// <summary>Records a committee's outcome or forecast of a year, as figures entered; a line that is there already is replaced.</summary>
/// <param name="Cells">1 to 5,000; a whole year is spread evenly over its months. A cell without an amount is left as it is.</param>
/// <param name="Source">Where the figures come from, at most 300 characters.</param>
public sealed record RecordOutcome(BodyId Committee, int Year, OutcomeKind Kind, EquatableArray<GivenCell> Cells, string Source) : Command
{
    public override Outcome Decide(Authority authority, Context context) => OutcomeRules.Decide(authority, this, context);
}

/// <summary>Records a key by which years are spread over their months; the same id again replaces it.</summary>
/// <param name="Weights">Twelve, 0 to 1,000,000, not all 0.</param>
/// <param name="Seen">The mark of what the sender saw (<see cref="BudgetUnitRules.SeenOf"/>); empty for none.</param>
public sealed record RecordSpreadingKey(ItemId Id, string Name, EquatableArray<int> Weights, string? Seen = null) : Command
{
    public override Outcome Decide(Authority authority, Context context) => BudgetUnitRules.Decide(authority, this);
}
