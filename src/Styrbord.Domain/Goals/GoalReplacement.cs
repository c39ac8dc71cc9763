using System.Collections.Immutable;
using Styrbord.Domain.Kernel;
using Styrbord.Domain.Organisation;

namespace Styrbord.Domain.Goals;

/// <summary>A goal or focus area that comes after others.</summary>
/// <param name="Under">Its perspective, or the goal of a focus area; that of the first it comes after when nothing is said.</param>
public sealed record NewGoal(GoalId Id, string Number, string Name, string? Description = null, GoalId? Under = null);

/// <summary>What hangs on something replaced goes on under what comes after, or ends with it.</summary>
/// <param name="Id">A focus area when goals are replaced, an assignment when focus areas are.</param>
/// <param name="To">The new one it hangs on; nothing when it ends.</param>
public sealed record Follow(GoalId Id, GoalId? To);

/// <summary>Goals, or focus areas, of one year and what comes after them the next: renamed, split, merged or ended .</summary>
/// <param name="To">Empty when nothing comes after.</param>
/// <param name="Year">The first year of what comes after.</param>
/// <param name="Follow">Nothing when all that hangs there follows the only new one.</param>
public sealed record GoalChange(EquatableArray<GoalId> From, EquatableArray<NewGoal> To, int Year, string Reason, EquatableArray<Follow>? Follow)
{
    /// <summary>Focus areas of the goals that neither follow nor end with them: they are changed themselves at the same time.</summary>
    public EquatableArray<GoalId> Apart { get; init; }

    /// <summary>What is changed at the same time, and whose numbers are free by then.</summary>
    public EquatableArray<GoalId> AlsoLeaving { get; init; }

    /// <summary>Where what hung on <paramref name="id"/>'s parent goes on, or nothing when it ends.</summary>
    public GoalId? After(GoalId id) =>
        Follow is null ? (To.Count == 1 ? To[0].Id : null) : Follow.Value.FirstOrDefault(f => f.Id == id)?.To;
}

/// <summary>One goal put in place of another, with everything that hangs on it: focus areas, and assignments of directives already made.</summary>
public static class GoalReplacement
{
    public static Outcome Decide(Authority authority, WithdrawAssignment asked, Context context) =>
        Outcome.Of(
            [
                .. authority.Goals.Assignments.ContainsKey(asked.Assignment) ? Array.Empty<Problem>() : [new NotFound("assignment", asked.Assignment.Value, "assignment")],
                .. Wording.Filled(asked.Reason, "reason", GoalsRules.TextLimit),
            ],
            () => authority.Goals.Assignments[asked.Assignment].Withdrawn is not null ? [] : [new AssignmentWithdrawn(asked.Assignment, context.Seal("reason", asked.Reason))]);

    /// <summary>Everything that stands against the change.</summary>
    public static IEnumerable<Problem> Problems(GoalsState state, GoalChange change)
    {
        ArgumentNullException.ThrowIfNull(change);
        if (change.Year is < 1990 or > 2100)
        {
            return [new YearOutOfRange(change.Year)];
        }

        ImmutableArray<Problem> leaving = [.. change.From.Count == 0 ? [new Required("from")] : change.From.SelectMany((id, i) => Leaving(state, change, id, $"from[{i}]"))];
        return leaving.IsEmpty
            ? [.. change.To.SelectMany((one, i) => Coming(state, change, one, i)), .. FollowProblems(state, change), .. Wording.Filled(change.Reason, "reason", GoalsRules.TextLimit)]
            : leaving;
    }

    /// <summary>The focus areas, or of focus areas the assignments from the year on, that hang on what is replaced.</summary>
    public static ImmutableArray<GoalId> Hanging(GoalsState state, GoalChange change) =>
        SuccessionRules.IsGoal(state, change.From[0])
            ? [.. AreasUnder(state, change).Select(f => f.Id)]
            : [.. Assignments(state, change.Year).Where(a => change.From.Contains(a.FocusArea)).Select(a => a.Id)];

    internal static IEnumerable<FocusArea> AreasUnder(GoalsState state, GoalChange change) =>
        state.FocusAreas.Values.Where(f => change.From.Contains(f.Goal) && !change.Apart.Contains(f.Id) && f.Validity.Holds(new(change.Year, 1, 1))).OrderBy(f => f.Number, Numbers.InOrder);

    internal static IEnumerable<Assignment> Assignments(GoalsState state, int from) =>
        state.Assignments.Values.Where(a => a.Withdrawn is null && state.Directives[a.Directive].Year >= from);

    private static IEnumerable<Problem> Leaving(GoalsState state, GoalChange change, GoalId id, string at) =>
        SuccessionRules.ValidityOf(state, id) is not { } validity ? [new NotFound("goal", id.Value, at)] :
        [
            .. validity.Holds(new(change.Year - 1, 1, 1)) ? Array.Empty<Problem>() : [new NotValidThen(id, change.Year - 1, at)],
            .. state.Successions.Any(s => s.Year == change.Year && s.From.Contains(id)) ? [new AlreadySucceeded(id, change.Year, at)]
                : validity.Holds(new(change.Year, 1, 1)) ? Array.Empty<Problem>() : [new NotValidThen(id, change.Year, at)],
            .. SuccessionRules.IsGoal(state, id) == SuccessionRules.IsGoal(state, change.From[0]) ? Array.Empty<Problem>() : [new NotSameKind(id, at)],
        ];

    private static IEnumerable<Problem> Coming(GoalsState state, GoalChange change, NewGoal one, int index)
    {
        var at = $"to[{index}]";
        var left = SuccessionRules.End(state, change.From.Concat(change.AlsoLeaving), change.Year);
        var from = new Validity(new DateOnly(change.Year, 1, 1), null);
        var goals = SuccessionRules.IsGoal(state, change.From[0]);
        var taken = change.To.Take(index).Any(o => Same(o.Number, one.Number)) || (goals
            ? left.Goals.Values.Any(g => Same(g.Number, one.Number) && GoalsRules.Overlaps(g.Validity, from))
            : left.FocusAreas.Values.Any(f => Same(f.Number, one.Number) && GoalsRules.Overlaps(f.Validity, from) && GoalsRules.Overlaps(left.Goals[f.Goal].Validity, from)));
        return
        [
            .. Ids.Judge(goals ? "goal" : "focusArea", one.Id.Value, GoalsRules.Taken(state, one.Id) || change.To.Take(index).Any(o => o.Id == one.Id), $"{at}.id"),
            .. OrganisationRules.Named(one.Name, $"{at}.name"),
            .. GoalsRules.Numbered(one.Number, taken, $"{at}.number"),
            .. one.Description is { Length: > 20_000 } text ? [new TooLong($"{at}.description", text.Length, 20_000)] : Array.Empty<Problem>(),
            .. one.Under is not { } under ? Array.Empty<Problem>()
                : goals && !state.Perspectives.ContainsKey(under) ? [new NotFound("perspective", under.Value, $"{at}.under")]
                : !goals && !state.Goals.ContainsKey(under) ? [new NotFound("goal", under.Value, $"{at}.under")]
                : Array.Empty<Problem>(),
        ];
    }

    private static IEnumerable<Problem> FollowProblems(GoalsState state, GoalChange change)
    {
        var hanging = Hanging(state, change);
        return change.Follow is not { } follow ? [] : follow.SelectMany((one, i) => (Problem[])
        [
            .. hanging.Contains(one.Id) ? Array.Empty<Problem>() : [new DoesNotHangThere(one.Id, $"follow[{i}].id")],
            .. one.To is { } to && change.To.All(t => t.Id != to) ? [new NotFound("goal", to.Value, $"follow[{i}].to")] : Array.Empty<Problem>(),
        ]);
    }

    private static bool Same(string left, string right) => string.Equals(left, right, StringComparison.Ordinal);
}
