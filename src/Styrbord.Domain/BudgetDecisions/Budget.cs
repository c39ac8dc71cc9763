using System.Collections.Immutable;
using Styrbord.Domain.Kernel;

namespace Styrbord.Domain.BudgetDecisions;

/// <summary>What may be invested over some years.</summary>
/// <param name="AmountTkr">Of all the years together, positive.</param>
public sealed record InvestmentFrame(int FirstYear, int LastYear, long AmountTkr);

/// <summary>The budget decision lets a board move money between the committees' frames during the year.</summary>
/// <param name="MostTkr">The most that may be moved in the year, positive; nothing for no limit.</param>
/// <param name="Limits">What else the right is bound by, in words.</param>
public sealed record RedistributionRight(BodyId Board, long? MostTkr, string? Limits);

/// <summary>What a budget decision says besides what goals, frames and the financial plan say.</summary>
/// <param name="Assembly">Who decides it: in an election year the newly elected assembly (KL 11:10).</param>
/// <param name="Frames">The table of frames it fixes; nothing for the latest of the year.</param>
/// <param name="Goals">Finansiella mål, one sentence each (KL 11:6).</param>
/// <param name="LoanLimitTkr">The most that may be borrowed anew in the year, not negative; nothing where nothing is said.</param>
public sealed record BudgetTerms(
    int Year, MatterId Matter, BodyId Assembly, ItemId? Frames, EquatableArray<string> Goals, InvestmentFrame? Investments, long? LoanLimitTkr, RedistributionRight? Redistribution, Stamp Stamp);

/// <summary>The auditors' budget as the assembly's presidium proposes it (KL 11:8).</summary>
/// <param name="Body">The assembly, or its presidium where it is a body of its own.</param>
/// <param name="AmountTkr">Net cost, positive.</param>
public sealed record AuditBudget(int Year, BodyId Body, long AmountTkr, DateOnly Day, Stamp Stamp);

/// <summary>A budget as it was locked to be decided.</summary>
/// <param name="Behind">The other matters whose words it took on, as what it was made of named them then; nothing when there were none.</param>
/// <param name="Clauses">What each sentence of its motion fixes, in the motion's order; nothing where that was not kept.</param>
public sealed record LockedBudget(ItemId Content, int Year, int Revision, BudgetTerms Terms, AuditBudget? Auditors, EquatableArray<MatterId>? Behind = null, EquatableArray<ClauseKind>? Clauses = null);

/// <summary>Budgets by year, and as they were locked.</summary>
public sealed record BudgetDecisionsState(ImmutableSortedDictionary<int, BudgetTerms> Terms, ImmutableSortedDictionary<int, AuditBudget> Auditors, ImmutableSortedDictionary<ItemId, LockedBudget> Locked) : IStateSlice
{
    public static readonly BudgetDecisionsState Empty = new(Maps.Empty<int, BudgetTerms>(), Maps.Empty<int, AuditBudget>(), Maps.Empty<ItemId, LockedBudget>());

    public IEnumerable<object> Content() => [.. Terms.Values, .. Auditors.Values, .. Locked.Values];
}
