using System.Collections.Immutable;
using Styrbord.Domain.Goals;
using Styrbord.Domain.Kernel;
using Styrbord.Domain.Plans;

namespace Styrbord.Domain.Work;

/// <summary>Answered and all pairs below a knot of the thread.</summary>
public sealed record Tally(int Answered, int Of, AnswerState Weakest)
{
    public static Tally Over(IEnumerable<CoveragePair> pairs)
    {
        var list = pairs.ToList();
        return new(list.Count(p => p.State >= AnswerState.NotApplicable), list.Count, list.Count == 0 ? AnswerState.Answered : list.Min(p => p.State));
    }
}

/// <summary>One committee's answer to the chosen assignment, in one of its plans.</summary>
public sealed record ThreadAnswer(Plan Plan, Answer Answer);

/// <summary>One path of the red thread from the vision to what a committee does, with the siblings at every level .</summary>
public sealed record RedThread(
    GoalTree Tree,
    Coverage Coverage,
    GuidingText? Vision,
    PerspectiveBranch Perspective,
    GoalBranch Goal,
    FocusAreaBranch FocusArea,
    Assignment Assignment,
    BodyId Body,
    AnswerState State,
    ImmutableArray<ThreadAnswer> Answers,
    ImmutableArray<(Plan Plan, IndicatorUse Use, Indicator Indicator)> Indicators,
    ImmutableArray<Commitment> Commitments,
    ImmutableArray<IndicatorGap> WithoutIndicator)
{
    /// <summary>Bodies of the directive to which the assignment is not directed.</summary>
    public IEnumerable<BodyId> NotAddressed => Coverage.Bodies.Where(b => Coverage.Of(b, Assignment.Id) is null);

    public IEnumerable<IndicatorGap> GapsOf(StrategicGoal goal) => WithoutIndicator.Where(g => g.Goal.Id == goal.Id);

    public Tally TallyOf(PerspectiveBranch branch) => Tally.Over(branch.Goals.SelectMany(g => g.FocusAreas).SelectMany(f => f.Assignments).SelectMany(PairsOf));

    public Tally TallyOf(Assignment assignment) => Tally.Over(PairsOf(assignment));

    public IEnumerable<CoveragePair> PairsOf(Assignment assignment) => Coverage.Of(assignment.Id);
}

public static class ThreadQueries
{
    /// <summary>The thread's assignment if its body is addressed by it, else the body's first one under the same goal, or its first of all.</summary>
    public static Assignment Nearest(RedThread thread) =>
        thread.Coverage.Of(thread.Body, thread.Assignment.Id) is not null ? thread.Assignment
        : thread.Goal.FocusAreas.SelectMany(f => f.Assignments).Concat(thread.Tree.Assignments).FirstOrDefault(a => thread.Coverage.Of(thread.Body, a.Id) is not null) ?? thread.Assignment;

    /// <summary>The addressed body that <paramref name="slug"/> names, by its name in addresses or its short code.</summary>
    public static BodyId? BodyNamed(Authority authority, int year, string slug) =>
        GoalsQueries.AddressedBodies(authority, year).Select(b => authority.Organisation.Bodies[b])
            .FirstOrDefault(b => string.Equals(b.Slug, slug, StringComparison.Ordinal) || string.Equals(b.Code, slug, StringComparison.OrdinalIgnoreCase))?.Id;

    /// <summary>
    /// The thread through an assignment (by number) as a body answers it. Without a number the body's first assignment; without a body
    /// the assignment's first addressee. Nothing if the year has no directive or the names fit nothing.
    /// </summary>
    public static RedThread? Of(Authority authority, int year, string? number, BodyId? body, DateOnly today)
    {
        if (PlansQueries.CoverageOf(authority, year) is not { } coverage)
        {
            return null;
        }

        var tree = coverage.Tree;
        var chosen = number is null
            ? tree.Assignments.FirstOrDefault(a => body is not { } b || coverage.Of(b, a.Id) is not null)
            : tree.Assignments.FirstOrDefault(a => string.Equals(a.Number, number, StringComparison.Ordinal));
        if (chosen is null || (body ?? coverage.Pairs.FirstOrDefault(p => p.Assignment.Id == chosen.Id)?.Body) is not { } who)
        {
            return null;
        }

        var perspective = tree.Perspectives.First(p => p.Goals.Any(g => g.FocusAreas.Any(f => f.Assignments.Contains(chosen))));
        var goal = perspective.Goals.First(g => g.FocusAreas.Any(f => f.Assignments.Contains(chosen)));
        var plans = PlansQueries.Current(authority, year, who);
        return new(
            tree, coverage, GoalsQueries.Guiding(authority, GuidingTextKind.Vision, today), perspective, goal, goal.FocusAreas.First(f => f.Assignments.Contains(chosen)), chosen, who,
            coverage.Of(who, chosen.Id)?.State ?? AnswerState.Unanswered,
            [.. plans.Select(p => new ThreadAnswer(p, AnswerRules.Known(p.Content, chosen.Id)))],
            [.. plans.SelectMany(p => p.Content.Indicators.Values.Where(i => i.Goal == goal.Goal.Id).Select(i => (p, i, authority.Goals.Indicators[i.Indicator])))
                .OrderByDescending(i => i.i.FocusArea == chosen.FocusArea)],
            [.. plans.SelectMany(p => p.Content.Commitments.Values.Where(c => c.Goal == goal.Goal.Id && (c.FocusArea is null || c.FocusArea == chosen.FocusArea)))],
            PlansQueries.IndicatorGaps(authority, year));
    }
}
