using System.Collections.Concurrent;
using System.Collections.Immutable;
using Styrbord.Domain.Decisions;
using Styrbord.Domain.Goals;
using Styrbord.Domain.Kernel;
using Styrbord.Domain.Organisation;

namespace Styrbord.Domain.Plans;

/// <summary>A goal for which a body's plans hold no indicator (R-042).</summary>
public sealed record IndicatorGap(BodyId Body, StrategicGoal Goal, PlanId? Plan);

/// <summary>How far a plan has come.</summary>
public sealed record PlanProgress(int Answered, int Assignments, ImmutableArray<Problem> Missing)
{
    public bool IsReady => Missing.IsEmpty;
}

/// <summary>A plan's two states: of its content and of its force.</summary>
public sealed record PlanStanding(ContentState Content, Force Force, Standing? Decisions, int? LockedRevision);

public static class PlansQueries
{
    private static readonly Implied<PlansState, ILookup<(int, BodyId), Plan>> Furthest =
        new(state => state.Plans.Values.GroupBy(p => (p.Year, p.For)).SelectMany(own => own.GroupBy(p => p.Stage).MaxBy(g => g.Key)!).ToLookup(p => (p.Year, p.For)));

    private static readonly Implied<PlansState, ConcurrentDictionary<(GoalsState, int), Coverage?>> Coverages = new(_ => []);
    private static readonly Implied<PlansState, ConcurrentDictionary<(GoalsState, int), ImmutableArray<IndicatorGap>>> Gaps = new(_ => []);

    /// <summary>A body's plans of a year at the furthest step begun: one, or several separate ones (R-127).</summary>
    public static ImmutableArray<Plan> Current(Authority authority, int year, BodyId body) =>
        [.. Furthest.Of(authority.Plans)[(year, body)]];

    /// <summary>All pairs of a year, each with the weakest state of the body's separate plans; nothing if the year has no directive.</summary>
    public static Coverage? CoverageOf(Authority authority, int year) =>
        Coverages.Of(authority.Plans).GetOrAdd((authority.Goals, year), static (_, asked) => CoverageFrame.Of(asked.authority, asked.year)?.With(body => Current(asked.authority, asked.year, body)), (authority, year));

    /// <summary>Which goals lack an indicator, by body.</summary>
    public static ImmutableArray<IndicatorGap> IndicatorGaps(Authority authority, int year) =>
        Gaps.Of(authority.Plans).GetOrAdd((authority.Goals, year), static (_, asked) => FindGaps(asked.authority, asked.year), (authority, year));

    private static ImmutableArray<IndicatorGap> FindGaps(Authority authority, int year) =>
        GoalsQueries.Tree(authority, year) is not { } tree ? [] :
        [.. GoalsQueries.AddressedBodies(authority, year).SelectMany(body =>
        {
            var plans = Current(authority, year, body);
            return tree.Goals.Where(g => plans.IsEmpty || plans.Any(p => p.Content.Indicators.Values.All(i => i.Goal != g.Goal.Id)))
                .Select(g => new IndicatorGap(body, g.Goal, plans.FirstOrDefault(p => p.Content.Indicators.Values.All(i => i.Goal != g.Goal.Id))?.Id));
        })];

    public static PlanProgress ProgressOf(Authority authority, Plan plan)
    {
        var assignments = GoalsQueries.AssignmentsTo(authority, plan.Year, plan.For);
        return new(
            assignments.Count(a => AnswerRules.Known(plan.Content, a.Id).State >= AnswerState.NotApplicable), assignments.Length, SubmissionRules.WhatIsMissing(authority, plan));
    }

    /// <summary>The plan's state of content and of force on a day (design section 5; R-117, R-129, R-131).</summary>
    public static PlanStanding StandingOf(Authority authority, Plan plan, DateOnly today)
    {
        var decisions = DecisionsQueries.StandingOf(authority, plan.Id.Value, plan.Stage);
        return new(
            decisions?.State ?? ContentState.Draft,
            decisions is { AllAlike: true } ? ForceOf(authority, plan, decisions, today) : Force.Proposal,
            decisions,
            plan.Kept.LastOrDefault(k => k.Content is not null)?.Number);
    }

    /// <summary>The motion offered when a plan is submitted; the sender may word it otherwise.</summary>
    public static EquatableArray<string> ProposedMotion(Authority authority, Plan plan, DateOnly today)
    {
        var title = PlanDocument.Title(authority, plan, today);
        var approve = $"{(plan.PreparedBy.Count == 1 && authority.Organisation.Bodies[plan.PreparedBy[0]].Level == BodyLevel.ExecutiveBoard ? "Styrelsen" : "Nämnden")} godkänner {char.ToLowerInvariant(title[0])}{title[1..]}.";
        return plan.IsJoint
            ? [approve, "Godkännandet gäller under förutsättning att de övriga nämnderna fattar likalydande beslut.", "Paragrafen justeras omedelbart."]
            : [approve, "Paragrafen justeras omedelbart."];
    }

    /// <summary>The plan that a decided proposal led to, or the one it came from.</summary>
    public static Plan? ContinuedBy(Authority authority, Plan plan) => authority.Plans.Plans.Values.FirstOrDefault(p => p.Continues == plan.Id);

    private static Force ForceOf(Authority authority, Plan plan, Standing standing, DateOnly today)
    {
        if (ContinuedBy(authority, plan) is { } next && DecisionsQueries.StandingOf(authority, next.Id.Value, next.Stage) is { AllAlike: true })
        {
            return Force.Replaced;
        }

        return plan.Stage == DecisionStage.Proposal || today < plan.FirstDay ? Force.DecidedAlike
            : plan.PreparedBy.Contains(plan.For) || IsConfirmed(authority, plan, standing) ? Force.InForce
            : Force.InForceUnconfirmed;
    }

    private static bool IsConfirmed(Authority authority, Plan plan, Standing standing) =>
        authority.Decisions.Decisions.Values.Any(d =>
            d.Stage == DecisionStage.Confirmation && d.Body == plan.For && d.IsApproval
            && d.Content is { } content && string.Equals(authority.Decisions.Contents[content].Hash, standing.Hash, StringComparison.Ordinal));
}
