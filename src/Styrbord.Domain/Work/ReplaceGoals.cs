using Styrbord.Domain.Goals;
using Styrbord.Domain.Kernel;

namespace Styrbord.Domain.Work;

/// <summary>
/// Puts new goals or focus areas in the place of others from a year on: renames, splits, merges or ends them, with what hangs there and
/// with the reason. Assignments of directives already made follow, or are taken back with what they hung on.
/// </summary>
/// <param name="From">Goals, or focus areas, that hold the year before.</param>
/// <param name="To">What comes after; empty when nothing does.</param>
/// <param name="Follow">Where focus areas (of goals) or assignments (of focus areas) go on; all under the only new one when nothing is said.</param>
/// <param name="Seen"><see cref="Consequences.Seen"/> of the preview; told, the command is refused if anything below has changed since.</param>
public sealed record ReplaceGoals(
    EquatableArray<GoalId> From, int Year, string Reason, EquatableArray<NewGoal> To = default, EquatableArray<Follow>? Follow = null, string? Seen = null) : Command
{
    public override Outcome Decide(Authority authority, Context context)
    {
        ArgumentNullException.ThrowIfNull(authority);
        ArgumentNullException.ThrowIfNull(context);
        var change = new GoalChange(From.Distinct().ToEquatableArray(), To, Year, Reason, Follow);
        return Outcome.Of(
            [.. GoalReplacement.Problems(authority.Goals, change), .. Changed(authority, context)],
            () => GoalReplacing.Events(authority.Goals, change, context));
    }

    private IEnumerable<Problem> Changed(Authority authority, Context context) =>
        Seen is null || ConsequenceQueries.Of(authority, [.. From.Distinct()], Year, context.Today) is not { } now || string.Equals(Seen, now.Seen, StringComparison.Ordinal)
            ? []
            : [new GroundChanged()];
}

/// <summary>Something below what is to be changed is no longer as the sender saw it (HTTP 409).</summary>
public sealed record GroundChanged() : Problem("work.ground-changed", "seen");
