using System.Collections.Immutable;
using Styrbord.Domain.Goals;
using Styrbord.Domain.Kernel;

namespace Styrbord.Domain.Plans;

/// <summary>How far a place in a plan has come.</summary>
public enum PlaceState
{
    /// <summary>Nothing is asked for that is missing.</summary>
    Complete,

    /// <summary>Empty, and may be.</summary>
    Empty,

    /// <summary>All that is missing has been begun.</summary>
    Begun,

    /// <summary>All there is, but something taken over from an earlier plan is not examined.</summary>
    Unexamined,

    /// <summary>Something that is asked for is missing.</summary>
    Missing,
}

/// <summary>A section of the template as this plan has it.</summary>
/// <param name="Written">What is written, if anything.</param>
public sealed record SectionOutline(TemplateSection Section, Written? Written, ImmutableArray<Problem> Missing, PlaceState State);

/// <summary>A goal with what the committee must answer under it.</summary>
/// <param name="Assignments">Those directed to the plan's committee, in order.</param>
/// <param name="Answered">How many of them are answered or reasoned away.</param>
public sealed record GoalOutline(GoalBranch Branch, ImmutableArray<Assignment> Assignments, int Answered, ImmutableArray<Problem> Missing, PlaceState State)
{
    public StrategicGoal Goal => Branch.Goal;
}

public sealed record PerspectiveOutline(Perspective Perspective, ImmutableArray<GoalOutline> Goals);

/// <summary>A plan's places in order, each with its state: sections, the directive's goals, sections after the goals.</summary>
public sealed record PlanOutline(Plan Plan, ImmutableArray<SectionOutline> Sections, ImmutableArray<PerspectiveOutline> Perspectives)
{
    public IEnumerable<GoalOutline> Goals => Perspectives.SelectMany(p => p.Goals);

    /// <summary>Ids of sections and goals, as they come in the document.</summary>
    public IEnumerable<string> Places =>
        [
            .. Sections.Where(s => !s.Section.AfterGoals).Select(s => s.Section.Id), .. Goals.Select(g => g.Goal.Id.Value), .. Sections.Where(s => s.Section.AfterGoals).Select(s => s.Section.Id),
        ];

    public int Answered => Goals.Sum(g => g.Answered);

    public int Assignments => Goals.Sum(g => g.Assignments.Length);

    public GoalOutline? GoalNumbered(string number) => Goals.FirstOrDefault(g => string.Equals(g.Goal.Number, number, StringComparison.Ordinal));

    public SectionOutline? SectionNamed(string id) => Sections.FirstOrDefault(s => string.Equals(s.Section.Id, id, StringComparison.Ordinal));
}

public static class PlanOutlines
{
    private static readonly Following<Plan, PlanOutline> Known = new();

    /// <summary>The outline of the content that <paramref name="plan"/> holds; see <see cref="PlanRevisions.At"/> for an earlier one.</summary>
    public static PlanOutline Of(Authority authority, Plan plan)
    {
        ArgumentNullException.ThrowIfNull(authority);
        ArgumentNullException.ThrowIfNull(plan);
        return Known.Of(plan, (authority.Goals, TemplateQueries.Of(authority, plan), plan.Content), () => Make(authority, plan));
    }

    private static PlanOutline Make(Authority authority, Plan plan)
    {
        var missing = SubmissionRules.WhatIsMissing(authority, plan).ToLookup(problem => PlanPlaces.Of(authority, problem).Key, StringComparer.Ordinal);
        return new(
            plan,
            [.. TemplateQueries.Of(authority, plan).Sections.Select(s => Section(plan, s, [.. missing[s.Id]]))],
            [.. GoalsQueries.Tree(authority, plan.Year)!.Perspectives.Select(p => new PerspectiveOutline(
                p.Perspective, [.. p.Goals.Select(g => Goal(authority, plan, g, [.. missing[g.Goal.Number]]))]))]);
    }

    private static SectionOutline Section(Plan plan, TemplateSection section, ImmutableArray<Problem> missing)
    {
        var written = plan.Content.Sections.GetValueOrDefault(section.Id);
        return new(section, written, missing, !missing.IsEmpty ? StateOf(missing) : written is null ? PlaceState.Empty : PlaceState.Complete);
    }

    private static GoalOutline Goal(Authority authority, Plan plan, GoalBranch branch, ImmutableArray<Problem> missing)
    {
        ImmutableArray<Assignment> assignments = [.. branch.FocusAreas.SelectMany(f => f.Assignments).Where(a => GoalsQueries.AddresseesOf(authority, a).Items.Contains(plan.For))];
        var answered = assignments.Count(a => AnswerRules.Known(plan.Content, a.Id).State >= AnswerState.NotApplicable);
        return new(branch, assignments, answered, missing, StateOf(authority, plan, missing));
    }

    private static PlaceState StateOf(ImmutableArray<Problem> missing) => missing.All(IsExamination) ? PlaceState.Unexamined : PlaceState.Missing;

    private static bool IsExamination(Problem problem) => problem is Unexamined;

    internal static PlaceState StateOf(Authority authority, Plan plan, ImmutableArray<Problem> missing) =>
        missing.IsEmpty ? PlaceState.Complete
        : missing.All(IsExamination) ? PlaceState.Unexamined
        : missing.All(m => PlanPlaces.AssignmentOf(authority, m) is { } a && AnswerRules.Known(plan.Content, a.Id).State == AnswerState.Begun) ? PlaceState.Begun
        : PlaceState.Missing;
}
