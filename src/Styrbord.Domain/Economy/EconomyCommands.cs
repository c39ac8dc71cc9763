using Styrbord.Domain.Kernel;

namespace Styrbord.Domain.Economy;

/// <summary>Says which classes frames are fixed on; a class of the same name is replaced.</summary>
public sealed record RecordCostClasses(EquatableArray<CostClass> Classes) : Command
{
    public override Outcome Decide(Authority authority, Context context) => ClassRules.Decide(authority, this);
}

/// <summary>Says how the accounts of a plan make up the cost classes; the same id again replaces it.</summary>
public sealed record RecordAccountPlan(ItemId Id, string Name, EquatableArray<AccountPrefix> Prefixes, PartialDate? ValidFrom = null, PartialDate? ValidTo = null) : Command
{
    public override Outcome Decide(Authority authority, Context context) => ClassRules.Decide(authority, this);
}

/// <summary>Registers a whole table of frames as decided, or as proposed.</summary>
/// <param name="Rows">1 to 2,000, each with one amount in tkr for each of 1 to 10 years from <paramref name="FirstYear"/>.</param>
/// <param name="Matter">The matter in which it was adopted; needed of what is decided.</param>
public sealed record RegisterFrames(
    ItemId Id, string Name, FrameStage Stage, int FirstYear, EquatableArray<FrameRow> Rows, MatterId? Matter = null, PartialDate? CutOff = null, bool External = false,
    EquatableArray<FrameGround> Grounds = default, EquatableArray<FramePremise> Premises = default, EquatableArray<SourceQuote> Sources = default) : Command
{
    public override Outcome Decide(Authority authority, Context context) => FrameRules.Decide(authority, this, context);
}

/// <summary>Puts a figure right that was taken in wrongly: the earlier posting stays and the difference is posted beside it.</summary>
/// <param name="Row">Number of the row, from 1.</param>
/// <param name="Seen">The amount in digits as the sender saw it, tkr.</param>
public sealed record CorrectFrame(ItemId Id, ItemId Set, int Row, int Year, long AmountTkr, string Reason, string? Seen = null) : Command
{
    public override Outcome Decide(Authority authority, Context context) => FrameRules.Decide(authority, this, context);
}

/// <summary>Records index rules; one with the same id is replaced.</summary>
public sealed record RecordIndexRules(EquatableArray<IndexRule> Rules) : Command
{
    public override Outcome Decide(Authority authority, Context context) => IndexRules.Decide(authority, this);
}

/// <summary>Enters the value of a year for an index.</summary>
/// <param name="Hundredths">Hundredths of a percent, −10,000 to 10,000.</param>
/// <param name="Seen">The value in digits as the sender saw it; empty for none.</param>
public sealed record EnterIndexValue(ItemId Rule, int Year, int Hundredths, string? Seen = null) : Command
{
    public override Outcome Decide(Authority authority, Context context) => IndexRules.Decide(authority, this, context);
}

/// <summary>What is said of a cause when it is registered.</summary>
public sealed record GivenCause(
    ItemId Id, string Reason, CauseKind Kind, BodyId Body, EquatableArray<YearAmount> Steps, UnitId? Unit = null, string? Class = null, int? BaseYear = null, bool Possible = false, MatterId? Matter = null,
    EquatableArray<SourceQuote> Sources = default);

/// <summary>Registers why frames differ from earlier ones; each needs a decision, or the source that tells of it.</summary>
public sealed record RecordFrameCauses(ItemId Set, EquatableArray<GivenCause> Causes) : Command
{
    public override Outcome Decide(Authority authority, Context context) => CauseRules.Decide(authority, this, context);
}

/// <summary>Registers a key by which frames are counted in a new organisation.</summary>
/// <param name="From">First day of the new organisation.</param>
/// <param name="Proposed">No decision gives the key.</param>
public sealed record RecordConversion(ItemId Id, ItemId Set, string Name, DateOnly From, EquatableArray<ConversionStep> Steps, bool Proposed = true, MatterId? Matter = null, string? Note = null) : Command
{
    public override Outcome Decide(Authority authority, Context context) => CauseRules.Decide(authority, this, context);
}

/// <summary>Makes a scenario over frames: its postings lie beside them and change nothing.</summary>
/// <param name="Hundredths">Hundredths of a percent, −10,000 to 10,000.</param>
/// <param name="Class">The class that another index raises.</param>
public sealed record RecordScenario(ItemId Id, ItemId Set, string Name, ScenarioKind Kind, int Year, int Hundredths, EfficiencyBasis Base = EfficiencyBasis.NetFrame, string? Class = null) : Command
{
    public override Outcome Decide(Authority authority, Context context) => CauseRules.Decide(authority, this, context);
}

/// <summary>Sets how printed sums are judged and what a percentage of efficiency is taken of.</summary>
/// <param name="ToleranceTkr">0 to 1,000.</param>
public sealed record SetFrameSettings(int ToleranceTkr, EfficiencyBasis EfficiencyBasis) : Command
{
    public override Outcome Decide(Authority authority, Context context) => ClassRules.Decide(authority, this);
}
