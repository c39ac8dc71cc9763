using Styrbord.Domain.Kernel;

namespace Styrbord.Domain.BudgetDecisions;

/// <summary>Says what the budget decision of a year is to hold; again for the same year replaces it.</summary>
/// <param name="Goals">Financial goals, one a line.</param>
/// <param name="InvestmentsTkr">Of the years together, with both years or without all three.</param>
/// <param name="Seen">The terms as the sender saw them (<see cref="BudgetRules.Written"/>); empty for none.</param>
/// <param name="RedistributedBy">The board that may move money between committees, if any may.</param>
public sealed record FixBudgetTerms(
    int Year, MatterId Matter, BodyId Assembly, ItemId? Frames = null, string? Goals = null, int? InvestmentsFrom = null, int? InvestmentsTo = null, long? InvestmentsTkr = null, long? LoanLimitTkr = null,
    BodyId? RedistributedBy = null, long? RedistributedMostTkr = null, string? RedistributionLimits = null, string? Seen = null) : Command
{
    public override Outcome Decide(Authority authority, Context context) => BudgetRules.Decide(authority, this, context);
}

/// <summary>Records the auditors' budget that the assembly's presidium proposes.</summary>
/// <param name="Body">The assembly, or its presidium.</param>
/// <param name="Seen">The amount in digits as the sender saw it, tkr; empty for none.</param>
public sealed record ProposeAuditBudget(int Year, BodyId Body, long AmountTkr, DateOnly Day, string? Seen = null) : Command
{
    public override Outcome Decide(Authority authority, Context context) => BudgetRules.Decide(authority, this, context);
}

/// <summary>Locks the regional plan with budget as content for the assembly to decide; its motion is made of the data.</summary>
/// <param name="Further">Beslutssatser besides those made of the data.</param>
/// <param name="Reasons">Why a year is budgeted without balance, or a deficit is not restored in its last year (KL 11:5, 11:12–13); needed then.</param>
public sealed record LockRegionalPlan(int Year, ItemId Content, EquatableArray<string> Further = default, string? Reasons = null) : Command
{
    public override Outcome Decide(Authority authority, Context context) => BudgetRules.Decide(authority, this, context);
}
