using Styrbord.Domain.Kernel;

namespace Styrbord.Domain.FinancialPlans;

/// <summary>Records what the balance requirement of a year is counted from, as budgeted, forecast or closed; the same year and stage again replaces it.</summary>
/// <param name="Ground">Needed when something is reserved.</param>
/// <param name="ReserveUse">For what and why reserves are used; needed of a closing that uses them.</param>
/// <param name="Seen">The mark of what the sender saw (<see cref="FinanceMarks"/>), or the result in digits; empty for none.</param>
public sealed record RecordYearResult(int Year, ResultStage Stage, BalanceFigures Figures, string Source, PartialDate AsOf, ReserveGround? Ground = null, string? ReserveUse = null, string? Seen = null) : Command
{
    public override Outcome Decide(Authority authority, Context context) => BalanceRules.Decide(authority, this, context);
}

/// <summary>Records a deficit of a year whose figures are not here; the same year again replaces it.</summary>
/// <param name="AmountTkr">Positive.</param>
/// <param name="Seen">The mark of what the sender saw (<see cref="FinanceMarks"/>), or the amount in digits; empty for none.</param>
public sealed record CarryDeficit(int Origin, long AmountTkr, int LastYear, string Source, string? Seen = null) : Command
{
    public override Outcome Decide(Authority authority, Context context) => BalanceRules.Decide(authority, this, context);
}

/// <summary>Records that the assembly has decided not to restore a part of a deficit.</summary>
/// <param name="AmountTkr">Positive, at most the deficit.</param>
public sealed record ExemptDeficit(int Origin, long AmountTkr, MatterId Matter, string Reason) : Command
{
    public override Outcome Decide(Authority authority, Context context) => BalanceRules.Decide(authority, this, context);
}

/// <summary>Names the matter in which the assembly adopts how a deficit is restored.</summary>
/// <param name="Seen">The matter's id as the sender saw it; empty for none.</param>
public sealed record NameMeasures(int Origin, MatterId Matter, string? Seen = null) : Command
{
    public override Outcome Decide(Authority authority, Context context) => BalanceRules.Decide(authority, this, context);
}

/// <summary>Records that the assembly has reserved a competitive activity's result in the equity with the closing, or that it is to restore a deficit.</summary>
/// <param name="AmountTkr">Not 0; negative for a deficit, or when earlier results are used.</param>
public sealed record ReserveEquity(ItemId Id, UnitId Unit, int Year, long AmountTkr, MatterId Matter) : Command
{
    public override Outcome Decide(Authority authority, Context context) => BalanceRules.Decide(authority, this, context);
}

/// <summary>A figure to be entered; one without an amount is left as it is.</summary>
/// <param name="AmountTkr">With the sign of the statement: income positive, costs negative.</param>
/// <param name="Seen">The amount in digits as the sender saw it; empty for none.</param>
public sealed record GivenFigure(string Line, int Year, long? AmountTkr, string? Seen = null);

/// <summary>Enters figures of a financial plan from one source; those that are not as before get it.</summary>
/// <param name="Year">The budget year.</param>
public sealed record EnterPlanFigures(int Year, EquatableArray<GivenFigure> Figures, string Source, PartialDate AsOf) : Command
{
    public override Outcome Decide(Authority authority, Context context) => PlanRules.Decide(authority, this, context);
}

/// <summary>Says what a financial plan fixes besides its figures: the levy, fees and other changes, and in which matter.</summary>
/// <param name="Levy">Kronor per hundred with at most two decimals, as <c>11,64</c>; empty for none.</param>
/// <param name="Seen">What was fixed as the sender saw it (<see cref="PlanRules.Written"/>); empty for nothing.</param>
public sealed record FixPlanTerms(int Year, string? Levy = null, MatterId? Matter = null, EquatableArray<FinancialChange> Changes = default, string? Seen = null) : Command
{
    public override Outcome Decide(Authority authority, Context context) => PlanRules.Decide(authority, this, context);
}

/// <summary>Records the tax rate of a year; the same year again replaces it.</summary>
/// <param name="Rate">Kronor per hundred with at most two decimals, as <c>11,64</c>.</param>
/// <param name="Seen">The mark of what the sender saw (<see cref="FinanceMarks"/>), or the rate; empty for none.</param>
public sealed record RecordTaxRate(int Year, string Rate, string Source, MatterId? Matter = null, string? Seen = null) : Command
{
    public override Outcome Decide(Authority authority, Context context) => PlanRules.Decide(authority, this, context);
}

/// <summary>Records a forecast of the tax base.</summary>
public sealed record RecordTaxBaseForecast(ItemId Id, string Source, PartialDate Day, EquatableArray<TaxBaseGrowth> Growth) : Command
{
    public override Outcome Decide(Authority authority, Context context) => PlanRules.Decide(authority, this, context);
}

/// <summary>Sets how figures are counted and shown where practice differs.</summary>
/// <param name="Seen">The mark of what the sender saw (<see cref="FinanceMarks"/>).</param>
/// <param name="TargetPercent">Instead of the target in hundredths: with at most two decimals, as <c>1,5</c>; empty for none.</param>
public sealed record SetFinanceSettings(FinanceSettings Settings, string? Seen = null, string? TargetPercent = null) : Command
{
    public override Outcome Decide(Authority authority, Context context) => BalanceRules.Decide(authority, this, context);
}
