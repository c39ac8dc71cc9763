using Styrbord.Domain.Kernel;

namespace Styrbord.Domain.Commissions;

/// <summary>Gives a committee something to do by a decision outside the directive, until it is reported or dropped.</summary>
/// <param name="Matter">The matter in which it was given; that of the decision when one is named.</param>
/// <param name="Decision">The decision that gave it, when it is recorded here.</param>
public sealed record GiveCommission(ItemId Id, BodyId To, string Text, MatterId Matter, ItemId? Decision = null, UnitId? Unit = null, DateOnly? Due = null) : Command
{
    public override Outcome Decide(Authority authority, Context context) => CommissionRules.Decide(authority, this, context);
}

/// <summary>Says what was done: the commission is reported.</summary>
public sealed record ReportCommission(ItemId Commission, string Text) : Command
{
    public override Outcome Decide(Authority authority, Context context) => CommissionRules.Decide(authority, this, context);
}

/// <summary>Drops a commission by a decision in a matter, with the reason.</summary>
public sealed record DropCommission(ItemId Commission, MatterId Matter, string Reason) : Command
{
    public override Outcome Decide(Authority authority, Context context) => CommissionRules.Decide(authority, this, context);
}
