using System.Globalization;
using Styrbord.Domain.Kernel;

namespace Styrbord.Domain.Budgets;

/// <summary>The committee has no frame of the year, neither decided nor proposed.</summary>
public sealed record NoFrame(string At, string Committee, int Year) : Problem("budgets.no-frame", At)
{
    public override IReadOnlyDictionary<string, string> Data => With(("committee", Committee), ("year", Year.ToString(CultureInfo.InvariantCulture)));
}

/// <summary>The committee has decided the budget: it is changed by decisions.</summary>
public sealed record BudgetIsLocked() : Problem("budgets.locked");

/// <summary>No unit, class or account of the budget is meant by the key.</summary>
public sealed record UnknownCell(string At, string Cell) : Problem("budgets.unknown-cell", At)
{
    public override IReadOnlyDictionary<string, string> Data => With(("cell", Cell));
}

/// <summary>The budget has no such unit, or it stands under no frame of the committee's.</summary>
public sealed record UnknownBudgetUnit(string At, string Unit) : Problem("budgets.unknown-unit", At)
{
    public override IReadOnlyDictionary<string, string> Data => With(("unit", Unit));
}

/// <summary>A cell is given twice, or a month as well as its whole year.</summary>
public sealed record CellTwice(string At, string Cell) : Problem("budgets.cell-twice", At)
{
    public override IReadOnlyDictionary<string, string> Data => With(("cell", Cell));
}

/// <summary>None, or more cells than are taken at once.</summary>
public sealed record CellsOutOfRange(int Count, int Most) : Problem("budgets.cells-out-of-range", "cells")
{
    public override IReadOnlyDictionary<string, string> Data => With(("count", $"{Count}"), ("most", $"{Most}"));
}

/// <summary>All amounts together, without their signs, are more than a thousand milliard kronor.</summary>
public sealed record WholeOutOfRange(long GrossTkr) : Problem("budgets.whole-out-of-range", "cells")
{
    public override IReadOnlyDictionary<string, string> Data => With(("amount", GrossTkr.ToString(CultureInfo.InvariantCulture)));
}

/// <summary>An amount is larger than a thousand milliard kronor, either sign.</summary>
public sealed record CellAmountOutOfRange(string At, long AmountTkr) : Problem("budgets.amount-out-of-range", At)
{
    public override IReadOnlyDictionary<string, string> Data => With(("amount", AmountTkr.ToString(CultureInfo.InvariantCulture)));
}

/// <summary>Another has changed the cell since it was seen (HTTP 409).</summary>
/// <param name="TheirsTkr">The amount as it is now.</param>
/// <param name="MineTkr">The amount the sender wanted.</param>
/// <param name="By">Account that wrote the present amount.</param>
/// <param name="When">When it was written, milliseconds UTC.</param>
public sealed record CellChanged(string At, string Cell, long TheirsTkr, long MineTkr, string By, long When) : Problem("budgets.cell-changed", At)
{
    public override IReadOnlyDictionary<string, string> Data => With(
        ("cell", Cell), ("theirs", TheirsTkr.ToString(CultureInfo.InvariantCulture)), ("mine", MineTkr.ToString(CultureInfo.InvariantCulture)), ("by", By), ("when", When.ToString(CultureInfo.InvariantCulture)));
}

/// <summary>The unit has said that its budget is ready.</summary>
public sealed record UnitIsReady(string At, string Unit) : Problem("budgets.unit-is-ready", At)
{
    public override IReadOnlyDictionary<string, string> Data => With(("unit", Unit));
}

/// <summary>More is distributed than the frame.</summary>
/// <param name="What">The class, or the unit whose total it is.</param>
/// <param name="Committee">Whose frame it is.</param>
public sealed record FrameExceeded(string What, string Committee, long FrameTkr, long DistributedTkr) : Problem("budgets.frame-exceeded")
{
    public override IReadOnlyDictionary<string, string> Data =>
        With(("what", What), ("committee", Committee), ("frame", Amount.Of(FrameTkr)), ("distributed", Amount.Of(DistributedTkr)));
}

/// <summary>Less revenue is distributed than the frame has: that is to exceed it.</summary>
public sealed record RevenueBelowFrame(string What, string Committee, long FrameTkr, long DistributedTkr) : Problem("budgets.revenue-below-frame")
{
    public override IReadOnlyDictionary<string, string> Data =>
        With(("what", What), ("committee", Committee), ("frame", Amount.Of(FrameTkr)), ("distributed", Amount.Of(DistributedTkr)));
}

/// <summary>What is distributed is above the printed sum by more than the tolerance.</summary>
public sealed record SumExceeded(string What, string Committee, long FrameTkr, long DistributedTkr) : Problem("budgets.sum-exceeded")
{
    public override IReadOnlyDictionary<string, string> Data =>
        With(("what", What), ("committee", Committee), ("frame", Amount.Of(FrameTkr)), ("distributed", Amount.Of(DistributedTkr)));
}

/// <summary>Something is distributed to the unit: it cannot be taken away.</summary>
public sealed record UnitHasBudget(string Unit) : Problem("budgets.unit-has-budget", "unit")
{
    public override IReadOnlyDictionary<string, string> Data => With(("unit", Unit));
}

/// <summary>More units than a budget has.</summary>
public sealed record TooManyUnits(int Count, int Most) : Problem("budgets.too-many-units", "units")
{
    public override IReadOnlyDictionary<string, string> Data => With(("count", $"{Count}"), ("most", $"{Most}"));
}

/// <summary>Not every unit is ready.</summary>
public sealed record UnitsNotReady(string Units) : Problem("budgets.units-not-ready")
{
    public override IReadOnlyDictionary<string, string> Data => With(("units", Units));
}

/// <summary>The budget stands on a proposed frame: it can be distributed but not decided.</summary>
public sealed record FrameIsPreliminary() : Problem("budgets.frame-is-preliminary");

/// <summary>The frames of the budget are those that hold: there is nothing to move to.</summary>
public sealed record NothingToMove() : Problem("budgets.nothing-to-move");

/// <summary>The committee has decided nothing in the matter.</summary>
public sealed record NotDecidedByCommittee(string At) : Problem("budgets.not-decided-by-committee", At);

/// <summary>The committee decided before the budget was begun: the decision is about something else.</summary>
public sealed record DecidedBeforeBudget(string At, PartialDate Day) : Problem("budgets.decided-before", At)
{
    public override IReadOnlyDictionary<string, string> Data => With(("day", Day.ToString()));
}

/// <summary>The budget is open: its cells are written as they are.</summary>
public sealed record BudgetNotLocked() : Problem("budgets.not-locked");

/// <summary>The change of the frames was decided before the budget was locked: it is in the frame that the budget was decided within.</summary>
public sealed record ChangeBeforeLock(string At) : Problem("budgets.change-before-lock", At);

/// <summary>The budget would take more of a change than the change moved, or go against it.</summary>
/// <param name="MovedTkr">What the change moved for the frame.</param>
/// <param name="TakenTkr">What the budget would be changed by for it in all.</param>
public sealed record BeyondChange(string What, long MovedTkr, long TakenTkr) : Problem("budgets.beyond-change", "cells")
{
    public override IReadOnlyDictionary<string, string> Data => With(("what", What), ("moved", Amount.Of(MovedTkr)), ("taken", Amount.Of(TakenTkr)));
}

/// <summary>A month goes the other way than the decision does, and puts nothing right of what it did before.</summary>
public sealed record MonthAgainstChange(string What, int Month, long ByTkr) : Problem("budgets.month-against-change", "cells")
{
    public override IReadOnlyDictionary<string, string> Data => With(("what", What), ("month", Month.ToString(CultureInfo.InvariantCulture)), ("by", Amount.Of(ByTkr)));
}

/// <summary>What the committee moves within a frame of its own must be given and taken alike.</summary>
public sealed record ShiftNotNetZero(string What, long NetTkr) : Problem("budgets.shift-not-net-zero", "cells")
{
    public override IReadOnlyDictionary<string, string> Data => With(("what", What), ("net", Amount.Of(NetTkr)));
}

/// <summary>No outcome of a year before the budget's is recorded.</summary>
public sealed record NoOutcome(int Year) : Problem("budgets.no-outcome", "start")
{
    public override IReadOnlyDictionary<string, string> Data => With(("year", Year.ToString(CultureInfo.InvariantCulture)));
}

/// <summary>No forecast of a year before the budget's is recorded.</summary>
public sealed record NoForecast(int Year) : Problem("budgets.no-forecast", "start")
{
    public override IReadOnlyDictionary<string, string> Data => With(("year", Year.ToString(CultureInfo.InvariantCulture)));
}

/// <summary>A year that figures cannot be of.</summary>
public sealed record OutcomeYearOutOfRange(string At, int Year) : Problem("budgets.outcome-year", At)
{
    public override IReadOnlyDictionary<string, string> Data => With(("year", Year.ToString(CultureInfo.InvariantCulture)));
}

/// <summary>A unit has not budgeted what it has agreed to buy, or budgets more than it has agreed to sell.</summary>
/// <param name="Line">The unit's class.</param>
/// <param name="Other">The other side's name.</param>
/// <param name="Agreed">Kronor.</param>
/// <param name="Budgeted">Kronor.</param>
public sealed record TradeNotHeld(string Unit, string Line, string Service, string Other, string Agreed, string Budgeted) : Problem("budgets.trade-not-held")
{
    public override IReadOnlyDictionary<string, string> Data => With(("unit", Unit), ("line", Line), ("service", Service), ("other", Other), ("agreed", Agreed), ("budgeted", Budgeted));
}

/// <summary>A unit's class has less than the unit has agreed to buy.</summary>
public sealed record BoughtNotCovered(string Unit, string Line, string Bought, string Budgeted) : Problem("budgets.bought-not-covered")
{
    public override IReadOnlyDictionary<string, string> Data => With(("unit", Unit), ("line", Line), ("bought", Bought), ("budgeted", Budgeted));
}

/// <summary>A key has not twelve weights from 0 to a million, or all are 0.</summary>
public sealed record BadWeightsOfKey(string At) : Problem("budgets.bad-key", At);

/// <summary>What is attached is not at a whole https address without name and password.</summary>
public sealed record NotAnAddress(string At) : Problem("budgets.not-an-address", At);

/// <summary>Last year has no budget of the committee.</summary>
public sealed record NoLastYear(int Year) : Problem("budgets.no-last-year", "start")
{
    public override IReadOnlyDictionary<string, string> Data => With(("year", Year.ToString(CultureInfo.InvariantCulture)));
}

/// <summary>Amounts in sentences: thousands parted, a minus that is one.</summary>
internal static class Amount
{
    public static string Of(long tkr) => tkr.ToString("#,0", Format);

    private static readonly NumberFormatInfo Format = new() { NumberGroupSeparator = "\u00a0", NegativeSign = "\u2212" };
}
