using Styrbord.Domain.Decisions;
using Styrbord.Domain.Goals;
using Styrbord.Domain.Kernel;
using Styrbord.Domain.Organisation;
using Styrbord.Domain.Plans;

namespace Styrbord.TestKit.Fuzzing;

/// <summary>Plans opened, continued, kept and submitted.</summary>
internal static class RandomPlans
{
    public static readonly Kind[] Kinds =
    [
        new(1, d => new RecordTemplate(new(d.NewId("mall")), 2019, d.Name("Mall"), [new("vision", "Vision", d.Chance(50), null, 500), new("ovrigt", "Övrigt", false, d.Text(), 1 + d.Below(100), true)])),
        new(6, Opened),
        new(6, Continued),
        new(5, Copied),
        new(4, d => Plan(d, p => !p.Closed || d.Chance(5)) is { } plan ? new SaveRevision(plan.Id) : null),
        new(12, Submitted),
        new(25, Cured),
    ];

    public static Plan? Plan(Draw d, Func<Plan, bool>? fits = null) => d.Pick(d.Authority.Plans.Plans.Values.Where(p => fits is null || fits(p)));

    private static OpenPlan? Opened(Draw d)
    {
        var (directive, template, matter) = (d.Pick(d.Authority.Goals.Directives.Values), d.Pick(d.Authority.Plans.Templates.Keys), d.Pick(d.Authority.Decisions.Matters.Values.Where(m => m.Kind == MatterKind.OperationalPlan)));
        if (directive is null || template.Value is null || matter is null)
        {
            return null;
        }

        var body = d.Body(b => b.IsCommitteeLike);
        var preparing = OrganisationQueries.PreparingFor(d.Authority, body);
        return new(
            new(d.NewId("plan")), directive.Year, body, d.Chance(90) ? DecisionStage.Proposal : d.OneOf<DecisionStage>(), preparing.Length > 0 && d.Chance(80) ? preparing.ToEquatableArray() : d.Bodies(3, b => b.IsCommitteeLike), template, matter.Id);
    }

    private static OpenPlanFrom? Copied(Draw d)
    {
        var (directive, matter) = (d.Pick(d.Authority.Goals.Directives.Values), d.Pick(d.Authority.Decisions.Matters.Keys));
        var plan = directive is null ? null : Plan(d, p => p.Year < directive.Year || d.Chance(3));
        return plan is null || matter.Value is null ? null
            : new(new(d.NewId("plan")), d.Chance(70) ? [plan.Id] : PlansQueries.Current(d.Authority, plan.Year, plan.For).Select(p => p.Id).ToEquatableArray(), directive!.Year, matter);
    }

    private static ContinuePlan? Continued(Draw d)
    {
        var plan = Plan(d, p => d.Chance(2) || (PlansQueries.ContinuedBy(d.Authority, p) is null && DecisionsQueries.StandingOf(d.Authority, p.Id.Value, p.Stage) is { AllAlike: true }));
        return plan is null ? null : new(plan.Id, new(d.NewId("plan")), plan.Stage == DecisionStage.Proposal ? DecisionStage.Final : d.Chance(90) ? DecisionStage.Adjustment : d.OneOf<DecisionStage>());
    }

    private static SubmitPlan? Submitted(Draw d)
    {
        var plan = Plan(d, p => !p.Closed || d.Chance(5));
        var ready = plan is not null && SubmissionRules.WhatIsMissing(d.Authority, plan).IsEmpty;
        return plan is null || (!ready && !d.IsSystem && d.Chance(80)) ? null
            : new(plan.Id, new(d.NewId("innehall")), d.Chance(97) ? [d.Chance(85) ? "Nämnden godkänner planen." : "Nämnden antar planen."] : [""], FromSource: !ready && d.Chance(90));
    }

    /// <summary>What cures one thing missing in a plan.</summary>
    private static Command? Cured(Draw d)
    {
        var plan = Plan(d);
        var problem = plan is null ? null : d.Pick(SubmissionRules.WhatIsMissing(d.Authority, plan));
        return problem is Unexamined part ? new KeepPart(plan!.Id, part.Place) : problem is UnderEndedGoal ended ? new MovePart(plan!.Id, ended.Place) : problem is not Missing missing ? null : missing.What switch
        {
            "section" => new WriteSection(plan!.Id, missing.Place["sections.".Length..], d.Text()),
            "goal-text" => new DescribeGoal(plan!.Id, new(missing.Place["goals.".Length..]), d.Text()),
            "answer" => new AnswerAssignment(plan!.Id, new(missing.Place["answers.".Length..]), d.Text()),
            "indicator" => Used(d, plan!, new(missing.Place["goals.".Length..^".indicators".Length])),
            "target" => Used(d, plan!, plan!.Content.Indicators[new(missing.Place["indicators.".Length..^".target".Length])].Goal),
            _ => null,
        };
    }

    private static UseIndicator? Used(Draw d, Plan plan, GoalId goal) =>
        d.Pick(d.Authority.Goals.Indicators.Keys.Where(i => !plan.Content.Indicators.TryGetValue(i, out var use) || use.Goal == goal)) is { Value: not null } indicator
            ? new(plan.Id, indicator, goal, "1", 2017, $"{d.Below(100)}")
            : null;
}
