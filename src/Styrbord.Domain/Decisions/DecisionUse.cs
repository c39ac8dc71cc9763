using Styrbord.Domain.Kernel;

namespace Styrbord.Domain.Decisions;

/// <summary>One use of a decision on money: a decision gives what it says, once.</summary>
/// <param name="Kind">What it decides, by a word of the feature that uses it.</param>
/// <param name="AmountTkr">What the use takes of it, tkr, not negative; nothing where it decides one thing, in however many steps that is done.</param>
/// <param name="DecidedTkr">What the decision gives in all, tkr, positive; nothing where that is this use and no more.</param>
/// <param name="Sign">1 where it raises, -1 where it lowers, 0 where it moves: a decision does one of them.</param>
public sealed record DecisionUse(ItemId Decision, string Kind, long? AmountTkr = null, long? DecidedTkr = null, int Sign = 0);

/// <summary>What a decision on money may still be used for.</summary>
public static class DecisionUses
{
    /// <summary>What stands against one more use, when the decision has been used as told before.</summary>
    public static IEnumerable<Problem> Against(DecisionUse asked, IEnumerable<DecisionUse> uses, string at)
    {
        ArgumentNullException.ThrowIfNull(asked);
        var earlier = uses.Where(u => u.Decision == asked.Decision).ToList();
        if (earlier.Any(u => !string.Equals(u.Kind, asked.Kind, StringComparison.Ordinal)))
        {
            return [new DecisionOfOtherKind(at)];
        }

        if (earlier.Any(u => u.Sign != asked.Sign))
        {
            return [new DecisionOfOtherDirection(at)];
        }

        if (asked.AmountTkr is not { } amount)
        {
            return [];
        }

        var (decided, used) = Of(asked.Decision, earlier) ?? (asked.DecidedTkr ?? amount, 0);
        return asked.DecidedTkr is { } said && said != decided ? [new DecidedOtherwise("decidedTkr", said, decided)]
            : amount > decided - used || (earlier.Count > 0 && used >= decided) ? [new DecisionUsedUp(at, amount, decided, decided - used)]
            : [];
    }

    /// <summary>What a decision gives in all and what is used of it, tkr; nothing where it has not been used.</summary>
    public static (long DecidedTkr, long UsedTkr)? Of(ItemId decision, IEnumerable<DecisionUse> uses)
    {
        var of = uses.Where(u => u.Decision == decision).ToList();
        var used = of.Sum(u => u.AmountTkr ?? 0);
        return of.Count == 0 ? null : (of.Max(u => u.DecidedTkr) ?? used, used);
    }

    /// <summary>What stands against changing by this decision what another one fixed: it must be a later one.</summary>
    public static IEnumerable<Problem> NotAfter(ItemId decision, PartialDate day, Decision? fixedBy, string at) =>
        fixedBy is not null && (decision == fixedBy.Id || day.AsEnd < fixedBy.Day.AsStart) ? [new DecisionNotAfter(at, day, fixedBy.Day)] : [];
}
