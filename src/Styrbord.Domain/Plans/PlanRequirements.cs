using System.Collections.Immutable;
using Styrbord.Domain.Goals;
using Styrbord.Domain.Kernel;

namespace Styrbord.Domain.Plans;

/// <summary>What the directive and the template ask of a plan before it is submitted.</summary>
public enum RequirementKind
{
    /// <summary>Every assignment directed to the committee is answered or reasoned away .</summary>
    Answers,

    /// <summary>Every goal has an indicator .</summary>
    Indicators,

    /// <summary>Every indicator has a target .</summary>
    Targets,

    /// <summary>Every goal is taken care of in words .</summary>
    GoalTexts,

    /// <summary>Every part taken over from an earlier plan is kept, changed or dropped .</summary>
    Examination,

    /// <summary>Nothing stands under a goal that has ended .</summary>
    Ended,

    /// <summary>A section of the template, within its extent .</summary>
    Section,
}

/// <summary>One requirement, how much of it is met, and what remains.</summary>
/// <param name="Section">The section, when it is one.</param>
/// <param name="Done">Things done of <paramref name="Of"/>.</param>
public sealed record PlanRequirement(RequirementKind Kind, TemplateSection? Section, int Done, int Of, ImmutableArray<Problem> Missing, PlaceState State);

public static class PlanRequirements
{
    private static readonly Following<Plan, ImmutableArray<PlanRequirement>> Known = new();

    /// <summary>All requirements: what remains first, then what is met.</summary>
    public static ImmutableArray<PlanRequirement> Of(Authority authority, Plan plan)
    {
        ArgumentNullException.ThrowIfNull(authority);
        ArgumentNullException.ThrowIfNull(plan);
        return Known.Of(plan, (authority.Goals, TemplateQueries.Of(authority, plan), plan.Content), () => Make(authority, plan));
    }

    private static ImmutableArray<PlanRequirement> Make(Authority authority, Plan plan)
    {
        var missing = SubmissionRules.WhatIsMissing(authority, plan);
        var goals = GoalsQueries.Tree(authority, plan.Year)!.Goals.Count();
        ImmutableArray<PlanRequirement> all =
        [
            Remaining(RequirementKind.Examination, plan.Origin?.Parts ?? 0, m => m is Unexamined),
            Remaining(RequirementKind.Ended, missing.Count(m => m is UnderEndedGoal), m => m is UnderEndedGoal),
            Counted(RequirementKind.Answers, "answer", GoalsQueries.AssignmentsTo(authority, plan.Year, plan.For).Length),
            Counted(RequirementKind.Indicators, "indicator", goals),
            Counted(RequirementKind.Targets, "target", plan.Content.Indicators.Count),
            Counted(RequirementKind.GoalTexts, "goal-text", goals),
            .. TemplateQueries.Of(authority, plan).Sections.Select(s => (Section: s, Missing: OfSection(missing, s))).Where(s => s.Section.Mandatory || !s.Missing.IsEmpty)
                .Select(s => new PlanRequirement(RequirementKind.Section, s.Section, s.Missing.IsEmpty ? 1 : 0, 1, s.Missing, s.Missing.IsEmpty ? PlaceState.Complete : PlaceState.Missing)),
        ];
        return [.. all.Where(r => r.Of > 0).OrderBy(r => r.Missing.IsEmpty)];

        PlanRequirement Counted(RequirementKind kind, string what, int of) => Remaining(kind, of, m => m is Missing found && string.Equals(found.What, what, StringComparison.Ordinal));

        PlanRequirement Remaining(RequirementKind kind, int of, Func<Problem, bool> fits)
        {
            ImmutableArray<Problem> remaining = [.. missing.Where(fits)];
            return new(kind, null, of - remaining.Length, of, remaining, PlanOutlines.StateOf(authority, plan, remaining));
        }
    }

    private static ImmutableArray<Problem> OfSection(ImmutableArray<Problem> missing, TemplateSection section) =>
        [.. missing.Where(m => m is not Unexamined && string.Equals(m.Path, PlanParts.OfSection(section.Id), StringComparison.Ordinal))];
}
