using Styrbord.Domain.Kernel;

namespace Styrbord.Domain.Placements;

/// <summary>A limit is not percent between 0 and 100, the least not above the most, and each class once.</summary>
public sealed record BadLimit(string At) : Problem("placements.bad-limit", At);

/// <summary>The policy has no decision by the assembly.</summary>
public sealed record PolicyNotDecided(string At) : Problem("placements.policy-not-decided", At);

/// <summary>Holdings of the kind are recorded for the day: those are changed, not entered anew.</summary>
public sealed record HoldingsExist(string At) : Problem("placements.holdings-exist", At);

/// <summary>Nothing is held, a class stands twice, or an amount is below 0 or beyond what is taken.</summary>
public sealed record BadHolding(string At) : Problem("placements.bad-holding", At);
