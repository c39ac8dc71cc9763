using Styrbord.Domain.Decisions;
using Styrbord.Domain.Goals;
using Styrbord.Domain.Kernel;
using Styrbord.Domain.Organisation;

namespace Styrbord.Domain.Plans;

/// <summary>How a plan comes to be: from a template, or from what was decided at the step before.</summary>
public static class PlanOpening
{
    public static Outcome Decide(Authority authority, OpenPlan asked, Context context) =>
        Outcome.Of(Problems(authority, asked), () => [Opened(asked, context)]);

    internal static PlanOpened Opened(OpenPlan asked, Context context) => new(
        asked.Id, asked.Year, asked.For, asked.Stage, asked.PreparedBy.Distinct().ToEquatableArray(),
        asked.CoordinatedBy ?? asked.PreparedBy[0], asked.Template, asked.Matter, context.Stamp, asked.Example);

    internal static IEnumerable<Problem> Problems(Authority authority, OpenPlan asked) =>
        [
            .. Ids.Judge("plan", asked.Id.Value, authority.Plans.Plans.ContainsKey(asked.Id)),
            .. GoalsQueries.DirectiveOf(authority, asked.Year) is null ? [new NoDirective(asked.Year)] : Array.Empty<Problem>(),
            .. TemplateRules.Fits(authority, asked.Template, DocumentKind.OperationalPlan),
            .. authority.Decisions.Matters.ContainsKey(asked.Matter) ? Array.Empty<Problem>() : [new NotFound("matter", asked.Matter.Value, "matter")],
            .. Committee(authority, asked.For, "for"),
            .. asked.PreparedBy.Count == 0 ? [new Required("preparedBy")] : Array.Empty<Problem>(),
            .. asked.PreparedBy.SelectMany((body, i) => OrganisationRules.MissingBody(authority.Organisation, body, $"preparedBy[{i}]")),
            .. OrganisationRules.MissingBody(authority.Organisation, asked.CoordinatedBy, "coordinatedBy"),
            .. asked.Stage is DecisionStage.Proposal or DecisionStage.Final ? Array.Empty<Problem>() : [new NotReadyToContinue(asked.Stage, asked.Stage)],
            .. Same(authority, asked) is { } same ? [new PlanExists(same.Id)] : Array.Empty<Problem>(),
        ];

    public static Outcome Decide(Authority authority, Plan plan, ContinuePlan asked, Context context)
    {
        var standing = DecisionsQueries.StandingOf(authority, plan.Id.Value, plan.Stage);
        return Outcome.Of(
            [
                .. Ids.Judge("plan", asked.Id.Value, authority.Plans.Plans.ContainsKey(asked.Id)),
                .. Follows(plan.Stage, asked.Stage) && standing is { AllAlike: true } ? Array.Empty<Problem>() : [new NotReadyToContinue(plan.Stage, asked.Stage)],
                .. authority.Plans.Plans.Values.FirstOrDefault(p => p.Continues == plan.Id && p.Stage == asked.Stage) is { } other ? [new PlanExists(other.Id)] : Array.Empty<Problem>(),
            ],
            () => [new PlanContinued(
                asked.Id, plan.Id, standing!.Content!.Id, asked.Stage, asked.Stage == DecisionStage.Adjustment ? [plan.For] : plan.PreparedBy, context.Stamp)]);
    }

    private static bool Follows(DecisionStage stage, DecisionStage next) => (stage, next) is
        (DecisionStage.Proposal, DecisionStage.Final) or (DecisionStage.Final, DecisionStage.Adjustment) or (DecisionStage.Adjustment, DecisionStage.Adjustment);

    private static Plan? Same(Authority authority, OpenPlan asked) =>
        authority.Plans.Plans.Values.FirstOrDefault(p => p.Year == asked.Year && p.For == asked.For && p.Stage == asked.Stage && p.PreparedBy.Any(asked.PreparedBy.Contains));

    private static IEnumerable<Problem> Committee(Authority authority, BodyId id, string at) =>
        authority.Organisation.Bodies.TryGetValue(id, out var body)
            ? body.IsCommitteeLike ? [] : [new NotACommittee(body.NameOn(DateOnly.MaxValue), at)]
            : [new NotFound("body", id.Value, at)];
}
