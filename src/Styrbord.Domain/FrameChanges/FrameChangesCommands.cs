using Styrbord.Domain.Kernel;

namespace Styrbord.Domain.FrameChanges;

/// <summary>Says who may change decided frames, as the assembly's budget decision has it; the same frames again replace it.</summary>
/// <param name="Seen">The mark of what the sender saw (<see cref="RightRules.SeenOf(ChangeRights?)"/>); empty for none.</param>
public sealed record RecordChangeRights(ItemId Set, EquatableArray<ChangeRight> Rights, MatterId Matter, string? Seen = null) : Command
{
    public override Outcome Decide(Authority authority, Context context) => RightRules.Decide(authority, this, context);
}

/// <summary>Records a decision of the assembly under which technical adjustments are made; the same id again replaces it.</summary>
/// <param name="LastYear">Nothing until further notice.</param>
/// <param name="Seen">The mark of what the sender saw (<see cref="RightRules.SeenOf(StandingDecision?)"/>); empty for none.</param>
public sealed record RecordStandingDecision(ItemId Id, string Name, MatterId Matter, EquatableArray<TechnicalGround> Grounds, int FirstYear, int? LastYear = null, string? Seen = null) : Command
{
    public override Outcome Decide(Authority authority, Context context) => RightRules.Decide(authority, this, context);
}

/// <summary>A row to be changed; one without an amount is left as it is.</summary>
/// <param name="Row">Number of the row, from 1.</param>
public sealed record GivenChange(int? Row = null, long? AmountTkr = null);

/// <summary>Records a decided change of frames: a tilläggsanslag, a redistribution, a change within a committee or a technical adjustment.</summary>
/// <param name="Matter">The matter in which it was decided; nothing for a delegate's, and for an adjustment under a standing decision.</param>
/// <param name="Financing">How it is financed; needed of a supplement.</param>
/// <param name="Delegated">The delegated decision, if a delegate decided.</param>
/// <param name="Ground">Needed of a technical adjustment, with <paramref name="Standing"/>.</param>
/// <param name="DecidedTkr">What the decision gives in all, tkr, when that is more than this change: the rest can be recorded later. Nothing binds it to this one.</param>
public sealed record ChangeFrames(
    ItemId Id, ItemId Set, FrameChangeKind Kind, int Year, string Reason, EquatableArray<GivenChange> Parts, MatterId? Matter = null, string? Financing = null, ItemId? Delegated = null,
    TechnicalGround? Ground = null, ItemId? Standing = null, long? DecidedTkr = null) : Command
{
    public override Outcome Decide(Authority authority, Context context) => ChangeRules.Decide(authority, this, context);
}

/// <summary>Records what the assembly holds centrally for a pay review, outside the committees' frames.</summary>
/// <param name="Body">Who answers for it.</param>
public sealed record RecordCentralAccount(ItemId Id, ItemId Set, string Name, BodyId Body, int Year, long AmountTkr, MatterId Matter, UnitId? Unit = null) : Command
{
    public override Outcome Decide(Authority authority, Context context) => PayReviewRules.Decide(authority, this, context);
}

/// <summary>Moves the outcome of a pay review from the central account to the frames, all in one run.</summary>
/// <param name="Account">The central account outside the frames; else <paramref name="From"/>.</param>
/// <param name="From">The row of the frames that is the central account.</param>
/// <param name="Outcomes">The actual outcome of each row; positive.</param>
public sealed record DistributePayReview(ItemId Id, ItemId Set, int Year, EquatableArray<GivenChange> Outcomes, string Reason, ItemId? Standing = null, ItemId? Account = null, int? From = null) : Command
{
    public override Outcome Decide(Authority authority, Context context) => PayReviewRules.Decide(authority, this, context);
}

/// <summary>Puts right what a decision on frames or investment money gives in all, so that the rest of it can be recorded.</summary>
/// <param name="Decision">The decision behind what is recorded; a delegated one for a delegate's.</param>
/// <param name="DecidedTkr">Not less than what is recorded of it.</param>
/// <param name="Reason">At most 2,000 characters.</param>
/// <param name="Seen">The amount in digits as the sender saw it, tkr.</param>
public sealed record CorrectDecidedAmount(ItemId Decision, long DecidedTkr, string Reason, string? Seen = null) : Command
{
    public override Outcome Decide(Authority authority, Context context) => DecidedAmounts.Decide(authority, this, context);
}

/// <summary>Records that the assembly has taken unspent investment money on to a later year; no more in all than its decision gives.</summary>
/// <param name="DecidedTkr">What the decision gives in all, tkr, when that is more than this: the rest can be recorded later.</param>
public sealed record CarryInvestments(ItemId Id, int Year, EquatableArray<CarriedPart> Parts, MatterId Matter, long? DecidedTkr = null) : Command
{
    public override Outcome Decide(Authority authority, Context context) => ChangeRules.Decide(authority, this, context);
}
