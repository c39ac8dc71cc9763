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

/// <summary>Estimates a targeted state grant for the years of the frames; the same id again is estimated anew.</summary>
/// <param name="Unit">On which it is budgeted: the one that the frames' premises name, if they name any.</param>
/// <param name="AmountsTkr">One for each year.</param>
/// <param name="Seen">The amounts as the sender saw them, in digits with a blank between; empty for none.</param>
public sealed record EstimateGrant(ItemId Id, ItemId Set, string Name, UnitId Unit, EquatableArray<long> AmountsTkr, string Source, string? Seen = null) : Command
{
    public override Outcome Decide(Authority authority, Context context) => GrantRules.Decide(authority, this, context);
}

/// <summary>Records index rules; one with the same id is replaced.</summary>
/// <param name="Seen">The mark of those of them that the sender saw (<see cref="IndexRules.SeenOf"/>); empty for none.</param>
public sealed record RecordIndexRules(EquatableArray<IndexRule> Rules, string? Seen = null) : Command
{
    public override Outcome Decide(Authority authority, Context context) => IndexRules.Decide(authority, this, context);
}

/// <summary>Enters the value of a year for an index, in hundredths or as it is written.</summary>
/// <param name="Hundredths">Hundredths of a percent, −10,000 to 10,000.</param>
/// <param name="Seen">The hundredths in digits as the sender saw them; empty for none.</param>
/// <param name="Percent">Instead of hundredths: with at most two decimals, as <c>2,4</c>.</param>
public sealed record EnterIndexValue(ItemId Rule, int Year, int? Hundredths = null, string? Seen = null, string? Percent = null) : Command
{
    public override Outcome Decide(Authority authority, Context context) => IndexRules.Decide(authority, this, context);
}

/// <summary>What is said of a cause when it is registered.</summary>
/// <param name="AsOf">The day or month a forecast was reported for.</param>
public sealed record GivenCause(
    ItemId Id, string Reason, CauseKind Kind, BodyId Body, EquatableArray<YearAmount> Steps, UnitId? Unit = null, string? Class = null, int? BaseYear = null, bool Possible = false, MatterId? Matter = null,
    EquatableArray<SourceQuote> Sources = default, PartialDate? AsOf = null);

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

/// <summary>Makes frames of the new organisation of those a key counts: every row with the row it was, the same total, and what the key does not place kept apart.</summary>
/// <param name="Id">Of the frames that are made.</param>
public sealed record ConvertFrames(ItemId Id, ItemId Conversion, string Name) : Command
{
    public override Outcome Decide(Authority authority, Context context) => ConvertedFrames.Decide(authority, this, context);
}

/// <summary>Makes a scenario over frames: its postings lie beside them and change nothing.</summary>
/// <param name="Hundredths">Hundredths of a percent, −10,000 to 10,000.</param>
/// <param name="Class">The class that another index raises.</param>
/// <param name="Body">Of a given amount: whose frame; with <paramref name="Unit"/> and <paramref name="Class"/> for a unit's class.</param>
/// <param name="AmountTkr">Of a given amount.</param>
/// <param name="TaxBaseTkr">Of another tax rate: the tax base of the year.</param>
/// <param name="Row">Of a given amount: the number of the frames' row from 1, instead of body, unit and class.</param>
/// <param name="Percent">Instead of hundredths: with at most two decimals, as <c>1,5</c>; of another tax rate the change in kronor per hundred kronor.</param>
public sealed record RecordScenario(
    ItemId Id, ItemId Set, string Name, ScenarioKind Kind, int Year, int Hundredths = 0, EfficiencyBasis Base = EfficiencyBasis.NetFrame, string? Class = null, BodyId? Body = null, UnitId? Unit = null, long? AmountTkr = null,
    long? TaxBaseTkr = null, int? Row = null, string? Percent = null) : Command
{
    public override Outcome Decide(Authority authority, Context context) => ScenarioRules.Decide(authority, this, context);
}

/// <summary>Adds a change to a scenario that is no proposal yet.</summary>
public sealed record ExtendScenario(ItemId Scenario, GivenPart Part) : Command
{
    public override Outcome Decide(Authority authority, Context context) => ScenarioRules.Decide(authority, this, context);
}

/// <summary>Records that a scenario has been made a proposal by a decision; the scenario stays the same set of postings.</summary>
public sealed record ProposeScenario(ItemId Scenario, MatterId Matter, ItemId Decision) : Command
{
    public override Outcome Decide(Authority authority, Context context) => ScenarioRules.Decide(authority, this, context);
}

/// <summary>Writes in a party group's budget; only the group sees it until it is handed in. What is nothing is left as it was.</summary>
/// <param name="Group">The sender's group.</param>
/// <param name="Set">The frames it starts from.</param>
/// <param name="Name">Needed of a new one.</param>
/// <param name="Reasons">At most 10,000 characters.</param>
/// <param name="Parts">All of them, at most 50.</param>
/// <param name="Add">One more.</param>
/// <param name="Remove">The number from 1 of one that goes.</param>
/// <param name="Seen">The hash of the content as the sender saw it.</param>
public sealed record WriteAlternative(
    ItemId Id, string Group, ItemId Set, string? Name = null, string? Reasons = null, EquatableArray<GivenPart>? Parts = null, GivenPart? Add = null, int? Remove = null, string? Seen = null) : Command
{
    public override Outcome Decide(Authority authority, Context context) => AlternativeRules.Decide(authority, this, context);
}

/// <summary>Hands a party group's budget in: from then on it stands beside the other proposals and cannot be changed.</summary>
public sealed record HandInAlternative(ItemId Id, MatterId Matter, string? Seen = null) : Command
{
    public override Outcome Decide(Authority authority, Context context) => AlternativeRules.Decide(authority, this, context);
}

/// <summary>Sets how printed sums are judged and what a percentage of efficiency is taken of.</summary>
/// <param name="ToleranceTkr">0 to 1,000.</param>
/// <param name="Seen">The mark of what the sender saw (<see cref="FrameSettings.Seen"/>).</param>
public sealed record SetFrameSettings(int ToleranceTkr, EfficiencyBasis EfficiencyBasis, string? Seen = null) : Command
{
    public override Outcome Decide(Authority authority, Context context) => ClassRules.Decide(authority, this, context);
}
