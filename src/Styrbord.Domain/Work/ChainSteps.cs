using Styrbord.Domain.ActionPlans;
using Styrbord.Domain.Decisions;
using Styrbord.Domain.Goals;
using Styrbord.Domain.Kernel;
using Styrbord.Domain.Organisation;
using Styrbord.Domain.Plans;

namespace Styrbord.Domain.Work;

/// <summary>The steps of one year's chains, each with who settled it and when.</summary>
internal sealed class ChainSteps(Authority authority, GoalTree tree, DateOnly today)
{
    private readonly Settled _directive = ByMatter(authority, tree.Directive.Matter);
    private readonly Dictionary<PlanId, Settled> _plans = [];

    public ChainStep Vision() => GoalsQueries.Guiding(authority, GuidingTextKind.Vision, today) is { } vision
        ? new(ChainLevel.Vision, "", "", vision.Text.ToString(), null, null, ByMatter(authority, vision.Matter))
        : new(ChainLevel.Vision, "", "", "", null, null, ByMatter(authority, null));

    public ChainStep Of(Perspective perspective) => new(ChainLevel.Perspective, perspective.Number, perspective.Number, perspective.Name, perspective.Description, null, _directive);

    public ChainStep Of(StrategicGoal goal) => new(ChainLevel.Goal, goal.Number, goal.Number, goal.Name, goal.Description, null, _directive);

    public ChainStep Of(FocusArea area) => new(ChainLevel.FocusArea, area.Number, area.Number, area.Name, area.Description, null, _directive);

    public ChainStep Of(Assignment assignment) => new(ChainLevel.Assignment, assignment.Number, assignment.Number, assignment.Text.ToString(), null, null, _directive);

    /// <summary>The committee's answer as it stands in its plans; the first where it has separate ones.</summary>
    public ChainStep Answer(Assignment assignment, BodyId body)
    {
        var plan = PlansQueries.Current(authority, tree.Directive.Year, body).OrderByDescending(p => AnswerRules.Known(p.Content, assignment.Id).State).FirstOrDefault();
        var answer = plan is null ? null : AnswerRules.Known(plan.Content, assignment.Id);
        return new(
            ChainLevel.Answer, $"{assignment.Number}/{authority.Organisation.Bodies[body].Slug}", assignment.Number, OrganisationQueries.NameOf(authority, body, Administrations.First(tree.Directive.Year)),
            answer?.Standing, body, plan is null ? new([], null, null, null, null) : Of(plan), answer?.Example ?? false);
    }

    public ChainStep Of(Plan plan, Commitment commitment) =>
        new(ChainLevel.Commitment, $"{ChainKeys.Commitment}{commitment.Id}", Number(commitment), commitment.Text.ToString(), null, plan.For, Of(plan), commitment.Example);

    public ChainStep Of(Plan plan, OwnFocusArea own) =>
        new(ChainLevel.OwnFocusArea, $"{ChainKeys.Own}{own.Id}", authority.Goals.Goals[own.Goal].Number, own.Name, own.Text, plan.For, Of(plan), own.Example);

    public ChainStep Of(Activity activity)
    {
        var plan = authority.ActionPlans.Of(activity.Administration, activity.Year);

        // what was added after the plan was fixed is not fixed
        var kept = plan.Fixed.FirstOrDefault(f => f.Stamp.At >= activity.Stamp.At);
        return new(
            ChainLevel.Activity, $"{ChainKeys.Activity}{activity.Id}", "", activity.Content.Name, activity.Content.Text, Administrations.CommitteeOf(authority, activity.Administration),
            new([], activity.Administration, kept is { Day: var day } ? PartialDate.Of(day) : null, null, null), activity.Example);
    }

    private string Number(Commitment commitment) =>
        commitment.FocusArea is { } area && authority.Goals.FocusAreas.TryGetValue(area, out var found) ? found.Number : authority.Goals.Goals[commitment.Goal].Number;

    private Settled Of(Plan plan)
    {
        if (!_plans.TryGetValue(plan.Id, out var settled))
        {
            var standing = PlansQueries.StandingOf(authority, plan, today);
            settled = _plans[plan.Id] = new(
                [.. standing.Decisions?.Bodies.Where(b => b.Likeness == Likeness.Alike).Select(b => b.Body) ?? []],
                null, standing.Decisions?.DecidedOn, standing.Content, plan.Matter);
        }

        return settled;
    }

    private static Settled ByMatter(Authority authority, MatterId? matter) =>
        DecisionsQueries.AdoptionIn(authority, matter) is { } decision ? new(decision.Body is { } body ? [body] : [], null, decision.Day, null, matter) : new([], null, null, null, matter);
}

/// <summary>How steps without a number are named in addresses.</summary>
internal static class ChainKeys
{
    public const string Commitment = "atagande-";
    public const string Own = "eget-";
    public const string Activity = "aktivitet-";
}
