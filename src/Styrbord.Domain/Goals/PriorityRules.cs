using Styrbord.Domain.Kernel;

namespace Styrbord.Domain.Goals;

/// <summary>What the assembly puts first in a year, and when focus areas are to begin.</summary>
public static class PriorityRules
{
    /// <summary>How many years a directive plans for: its own and the two after it.</summary>
    public const int PlanningYears = 3;

    public static Outcome Decide(Authority authority, PrioritiseGoals asked)
    {
        if (!authority.Goals.Directives.TryGetValue(asked.Directive, out var directive))
        {
            return new NotFound("directive", asked.Directive.Value, "directive");
        }

        var goals = asked.Goals.Distinct().Order().ToEquatableArray();
        var held = GoalsQueries.Tree(authority, directive.Year)!.Goals.Select(g => g.Goal.Id).ToHashSet();
        return Outcome.Of(
            asked.Goals.SelectMany((goal, i) => held.Contains(goal) ? Array.Empty<Problem>() : [new NotFound("goal", goal.Value, $"goals[{i}]")]),
            () => (directive.Prioritised ?? []) == goals ? [] : [new GoalsPrioritised(directive.Id, goals)]);
    }

    public static Outcome Decide(Authority authority, PlanFocusAreaStart asked)
    {
        if (!authority.Goals.FocusAreas.TryGetValue(asked.FocusArea, out var area))
        {
            return new NotFound("focusArea", asked.FocusArea.Value, "focusArea");
        }

        var held = authority.Goals.Directives.Values.Where(d => area.Validity.Holds(new(d.Year, 1, 1))).Select(d => (int?)d.Year).Max();
        return Outcome.Of(
            asked.Start is { } start && held is { } first && start.Year is var year && (year < first || year >= first + PlanningYears)
                ? [new OutsidePlanningPeriod(start.ToString(), first, first + PlanningYears - 1)]
                : [],
            () => area.Start == asked.Start ? [] : [new FocusAreaStartPlanned(area.Id, asked.Start)]);
    }
}
