using Styrbord.Domain.Kernel;

namespace Styrbord.Domain.Goals;

/// <summary>What comes after a goal or focus area: of the same kind, valid when it takes over, and said once for each.</summary>
public static class SuccessionRules
{
    public static Outcome Decide(Authority authority, SucceedGoal asked, Context context)
    {
        var state = authority.Goals;
        var (from, to) = (asked.From.Distinct().ToEquatableArray(), asked.To.Distinct().ToEquatableArray());
        var now = state.Successions.FirstOrDefault(s => s.Year == asked.Year && Same(s.From, from));
        return Outcome.Of(
            [
                .. asked.Year is < 1990 or > 2100 ? [new YearOutOfRange(asked.Year)] : asked.From.SelectMany((id, i) => Leaving(state, asked, id, $"from[{i}]")),
                .. from.Count == 0 ? [new Required("from")] : Array.Empty<Problem>(),
                .. asked.Year is < 1990 or > 2100 ? [] : asked.To.SelectMany((id, i) => Coming(state, asked, id, $"to[{i}]")),
                .. Wording.Filled(asked.Reason, "reason", GoalsRules.TextLimit),
            ],
            () => now is not null && Same(now.To, to) && string.Equals(now.Reason.Body, asked.Reason, StringComparison.Ordinal)
                ? []
                : [new GoalSucceeded(new(from, to, asked.Year, context.Seal("reason", asked.Reason)))]);
    }

    /// <summary>What is followed by something else ends with the year before.</summary>
    public static GoalsState On(GoalsState state, Succession succession)
    {
        state = End(state, succession.From.Where(id => !succession.To.Contains(id)), succession.Year);
        return state with { Successions = [.. state.Successions.Where(s => s.Year != succession.Year || !Same(s.From, succession.From)), succession] };
    }

    /// <summary>The goals and focus areas hold to the end of the year before.</summary>
    internal static GoalsState End(GoalsState state, IEnumerable<GoalId> ended, int year)
    {
        var last = new DateOnly(year - 1, 12, 31);
        foreach (var id in ended)
        {
            state = state.Goals.TryGetValue(id, out var goal)
                ? state with { Goals = state.Goals.SetItem(id, goal with { Validity = Until(goal.Validity, last) }) }
                : state with { FocusAreas = state.FocusAreas.SetItem(id, state.FocusAreas[id] with { Validity = Until(state.FocusAreas[id].Validity, last) }) };
        }

        return state;
    }

    private static IEnumerable<Problem> Leaving(GoalsState state, SucceedGoal asked, GoalId id, string at)
    {
        if (ValidityOf(state, id) is not { } validity)
        {
            return [new NotFound("goal", id.Value, at)];
        }

        var used = asked.To.Contains(id) ? null : state.Assignments.Values.FirstOrDefault(a =>
            a.Withdrawn is null && state.Directives[a.Directive].Year >= asked.Year && (a.FocusArea == id || state.FocusAreas[a.FocusArea].Goal == id));
        return
        [
            .. validity.Holds(new(asked.Year - 1, 1, 1)) ? Array.Empty<Problem>() : [new NotValidThen(id, asked.Year - 1, at)],
            .. IsGoal(state, id) == IsGoal(state, asked.From[0]) ? Array.Empty<Problem>() : [new NotSameKind(id, at)],
            .. state.Successions.Any(s => s.Year == asked.Year && s.From.Contains(id) && !Same(s.From, asked.From)) ? [new AlreadySucceeded(id, asked.Year, at)] : Array.Empty<Problem>(),
            .. used is null ? Array.Empty<Problem>() : [new GoalInUse(id, used.Number, state.Directives[used.Directive].Year, at)],
        ];
    }

    private static IEnumerable<Problem> Coming(GoalsState state, SucceedGoal asked, GoalId id, string at) =>
        ValidityOf(state, id) is not { } validity ? [new NotFound("goal", id.Value, at)] :
        [
            .. validity.Holds(new(asked.Year, 1, 1)) ? Array.Empty<Problem>() : [new NotValidThen(id, asked.Year, at)],
            .. asked.From.Count > 0 && IsGoal(state, id) != IsGoal(state, asked.From[0]) ? [new NotSameKind(id, at)] : Array.Empty<Problem>(),
        ];

    internal static Validity? ValidityOf(GoalsState state, GoalId id) =>
        state.Goals.TryGetValue(id, out var goal) ? goal.Validity : state.FocusAreas.TryGetValue(id, out var area) ? area.Validity : null;

    internal static bool IsGoal(GoalsState state, GoalId id) => state.Goals.ContainsKey(id);

    private static Validity Until(Validity validity, DateOnly last) =>
        validity.To is { } to && to.AsEnd <= last ? validity : validity with { To = last };

    internal static bool Same(EquatableArray<GoalId> left, EquatableArray<GoalId> right) => left.ToHashSet().SetEquals(right);
}
