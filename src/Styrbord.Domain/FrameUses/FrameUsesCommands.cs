using Styrbord.Domain.Kernel;

namespace Styrbord.Domain.FrameUses;

/// <summary>A share to be tied; one without a percentage is left out.</summary>
/// <param name="Goal">A goal, focus area or assignment; nothing for a basic duty.</param>
/// <param name="Duty">The basic duty by its name.</param>
/// <param name="Percent">With at most two decimals: <c>12,5</c>.</param>
public sealed record GivenShare(GoalId? Goal = null, string? Duty = null, string? Percent = null);

/// <summary>Says what a unit's frame of a year is for; the same row and year again replaces it. What is not tied is printed as the rest.</summary>
/// <param name="Row">Number of the row in the frames, from 1: the lowest sum of a unit.</param>
/// <param name="Seen">The shares as the sender saw them, as the answer writes them; empty for none.</param>
public sealed record TieFrame(ItemId Set, int Row, int Year, EquatableArray<GivenShare> Shares, string? Seen = null) : Command
{
    public override Outcome Decide(Authority authority, Context context) => UseRules.Decide(authority, this, context);
}

/// <summary>A cost that rests on temporary revenue; one without an amount is left out.</summary>
public sealed record GivenCost(string? What = null, long? AmountTkr = null, int? LastYear = null);

/// <summary>Marks revenue as temporary, with the costs that rest on it; the same id again replaces it.</summary>
/// <param name="Seen">It as the sender saw it, by its mark in the answer; empty for a new one.</param>
public sealed record MarkTemporaryRevenue(ItemId Id, ItemId Set, int Row, string What, long AmountTkr, int LastYear, EquatableArray<GivenCost> Costs = default, string? Seen = null) : Command
{
    public override Outcome Decide(Authority authority, Context context) => UseRules.Decide(authority, this, context);
}

/// <summary>A position; one without a title is left out.</summary>
/// <param name="Headcount">Full-time positions with at most two decimals: <c>3,75</c>.</param>
public sealed record GivenPosition(string? Title = null, string? Headcount = null, long? MonthlyPay = null);

/// <summary>Records a unit's positions as a driver of its cost; the same unit and year again replaces it.</summary>
/// <param name="Overhead">Percent on pay, at most two decimals.</param>
/// <param name="Raise">Percent at the pay review, at most two decimals.</param>
/// <param name="Seen">The positions as the sender saw them, by their mark in the answer; empty for none.</param>
public sealed record RecordPositions(UnitId Unit, int Year, EquatableArray<GivenPosition> Positions, string Overhead, string Raise = "0", int RaiseMonth = 4, string? Seen = null) : Command
{
    public override Outcome Decide(Authority authority, Context context) => PositionRules.Decide(authority, this, context);
}
