using System.Collections.Immutable;
using Styrbord.Domain.Decisions;
using Styrbord.Domain.Documents;
using Styrbord.Domain.Goals;
using Styrbord.Domain.Kernel;
using Styrbord.Domain.Plans;
using Styrbord.Domain.Process;

namespace Styrbord.Domain.Work;

/// <summary>What is silent at one addressed body.</summary>
/// <param name="Meetings">Timetable entries at which its proposal is, or was, decided.</param>
/// <param name="Decided">All its plans of the year are decided, so the gap stands in decided text.</param>
public sealed record BodyGaps(
    BodyId Body,
    ImmutableArray<CoveragePair> Unanswered,
    ImmutableArray<CoveragePair> Begun,
    ImmutableArray<IndicatorGap> WithoutIndicator,
    ImmutableArray<Plan> Plans,
    ImmutableArray<TimetableEntry> Meetings,
    bool Decided)
{
    public bool IsSilent => !Unanswered.IsEmpty || !Begun.IsEmpty || !WithoutIndicator.IsEmpty;

    public int Count => Unanswered.Length + WithoutIndicator.Length;
}

/// <summary>What is silent about one goal, whichever body it is.</summary>
public sealed record GoalGaps(StrategicGoal Goal, ImmutableArray<CoveragePair> Unanswered, ImmutableArray<CoveragePair> Begun, ImmutableArray<IndicatorGap> WithoutIndicator)
{
    public bool IsSilent => !Unanswered.IsEmpty || !Begun.IsEmpty || !WithoutIndicator.IsEmpty;
}

/// <summary>How much is silent, of how much.</summary>
/// <param name="Unanswered">Pairs of body and assignment without an answer, of <paramref name="Pairs"/>.</param>
/// <param name="WithoutIndicator">Pairs of body and goal without an indicator, of <paramref name="Combinations"/>.</param>
public sealed record GapCount(int Unanswered, int Pairs, int WithoutIndicator, int Combinations)
{
    public int Total => Unanswered + WithoutIndicator;
}

public static class GapQueries
{
    /// <summary>The gaps of every goal, in the order of the goals; empty if the year has no directive.</summary>
    public static ImmutableArray<GoalGaps> ByGoal(Authority authority, int year)
    {
        if (PlansQueries.CoverageOf(authority, year) is not { } coverage)
        {
            return [];
        }

        var indicators = PlansQueries.IndicatorGaps(authority, year).ToLookup(g => g.Goal.Id);
        var pairs = coverage.Pairs.ToLookup(p => authority.Goals.FocusAreas[p.Assignment.FocusArea].Goal);
        return
        [
            .. coverage.Tree.Goals.Select(g => new GoalGaps(
                g.Goal,
                [.. pairs[g.Goal.Id].Where(p => p.State == AnswerState.Unanswered)],
                [.. pairs[g.Goal.Id].Where(p => p.State == AnswerState.Begun)],
                [.. indicators[g.Goal.Id]])),
        ];
    }

    /// <summary>All gaps of a year counted; nothing if the year has no directive.</summary>
    public static GapCount? CountOf(Authority authority, int year) =>
        PlansQueries.CoverageOf(authority, year) is not { } coverage ? null : new(
            coverage.Count(AnswerState.Unanswered), coverage.Pairs.Length,
            PlansQueries.IndicatorGaps(authority, year).Length, coverage.Bodies.Length * coverage.Tree.Goals.Count());

    /// <summary>The gaps of every addressed body, in the order of the addressee list; empty if the year has no directive.</summary>
    public static ImmutableArray<BodyGaps> Of(Authority authority, int year, DateOnly today)
    {
        if (PlansQueries.CoverageOf(authority, year) is not { } coverage)
        {
            return [];
        }

        var indicators = PlansQueries.IndicatorGaps(authority, year).ToLookup(g => g.Body);
        return
        [
            .. coverage.Bodies.Select(body =>
            {
                var plans = PlansQueries.Current(authority, year, body);
                var pairs = coverage.Of(body).ToList();
                return new BodyGaps(
                    body,
                    [.. pairs.Where(p => p.State == AnswerState.Unanswered)],
                    [.. pairs.Where(p => p.State == AnswerState.Begun)],
                    [.. indicators[body]],
                    plans,
                    Meetings(authority, year, plans),
                    !plans.IsEmpty && plans.All(p => PlansQueries.StandingOf(authority, p, today).Content >= ContentState.Decided));
            }),
        ];
    }

    /// <summary>The meetings in the timetable at which the plans' bodies decide them.</summary>
    public static ImmutableArray<TimetableEntry> Meetings(Authority authority, int year, IEnumerable<Plan> plans) =>
        [.. plans.SelectMany(p => PlanDays.MeetingsOf(authority, p)).Distinct().OrderBy(e => e.Date).ThenBy(e => e.Id)];
}
