using System.Collections.Immutable;
using Styrbord.Domain.Decisions;
using Styrbord.Domain.Kernel;

namespace Styrbord.Domain.FrameChanges;

/// <summary>What a decision on money gives in all, put right afterwards: what was said before stays beside it.</summary>
/// <param name="FromTkr">What it was taken to give, tkr.</param>
/// <param name="ToTkr">What it gives, tkr; positive.</param>
public sealed record DecidedCorrection(ItemId Decision, long FromTkr, long ToTkr, TextRef Reason, Stamp Stamp);

/// <summary>What a decision on money gives in all, and how much of it is recorded, tkr.</summary>
/// <param name="Corrections">In the order they were made.</param>
public sealed record DecidedAmount(ItemId Decision, long DecidedTkr, long UsedTkr, ImmutableArray<DecidedCorrection> Corrections)
{
    public long LeftTkr => DecidedTkr - UsedTkr;
}

/// <summary>What decisions on frames and investment money give and have been used for.</summary>
public static class DecidedAmounts
{
    private const int LongestReason = 2_000;

    /// <summary>Nothing where the decision has not been used for any amount.</summary>
    public static DecidedAmount? Of(Authority authority, ItemId decision)
    {
        ArgumentNullException.ThrowIfNull(authority);
        return DecisionUses.Of(decision, Uses(authority)) is { } amounts ? new(decision, amounts.DecidedTkr, amounts.UsedTkr, [.. authority.FrameChanges.Corrections.Where(c => c.Decision == decision)]) : null;
    }

    /// <summary>Every use of a decision on frames, on investment money or on a committee's budget: a decision is used for one of them.</summary>
    internal static IEnumerable<DecisionUse> AllUses(Authority authority) => Uses(authority).Concat(authority.FrameChanges.OfBudgets);

    private static IEnumerable<DecisionUse> Uses(Authority authority)
    {
        var corrected = authority.FrameChanges.Corrections.GroupBy(c => c.Decision).ToDictionary(g => g.Key, g => (long?)g.Last().ToTkr);
        return
        [
            .. authority.FrameChanges.Changes.Values.Where(c => c.By != ChangeDecider.StandingDecision)
                .Select(c => new DecisionUse(c.Decision, $"{c.Kind}", ChangeQueries.AmountOf(c.Kind, c.Parts), corrected.GetValueOrDefault(c.Decision) ?? c.DecidedTkr, ChangeQueries.SignOf(c.Kind, c.Parts))),
            .. authority.FrameChanges.Carried.Values.Select(c => new DecisionUse(c.Decision, nameof(CarryInvestments), c.Parts.Sum(p => p.AmountTkr), corrected.GetValueOrDefault(c.Decision) ?? c.DecidedTkr)),
        ];
    }

    internal static Outcome Decide(Authority authority, CorrectDecidedAmount asked, Context context)
    {
        if (Of(authority, asked.Decision) is not { } now)
        {
            return new NotFound("decision", asked.Decision.Value, "decision");
        }

        var last = now.Corrections.LastOrDefault();
        return Outcome.Of(
            [
                .. asked.DecidedTkr <= 0 ? [new NotMoreThanNothing("decidedTkr")] : ChangeRules.Amount(asked.DecidedTkr, "decidedTkr"),
                .. asked.DecidedTkr > 0 && asked.DecidedTkr < now.UsedTkr ? [new DecidedBelowUsed("decidedTkr", asked.DecidedTkr, now.UsedTkr)] : Array.Empty<Problem>(),
                .. Wording.Filled(asked.Reason, "reason", LongestReason),
                .. asked.Seen is { } seen && !string.Equals(seen, $"{now.DecidedTkr}", StringComparison.Ordinal) ? [new Conflict("decidedTkr", $"{now.DecidedTkr}", $"{asked.DecidedTkr}", last?.Stamp.By ?? "", last?.Stamp.At ?? context.Now)] : Array.Empty<Problem>(),
            ],
            () => asked.DecidedTkr == now.DecidedTkr ? [] : [new DecidedAmountCorrected(new(asked.Decision, now.DecidedTkr, asked.DecidedTkr, context.Seal("reason", asked.Reason.Trim()), context.Stamp))]);
    }
}
