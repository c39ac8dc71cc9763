using Styrbord.Domain.Goals;
using Styrbord.Domain.Kernel;
using Styrbord.Domain.Organisation;

namespace Styrbord.Domain.Plans;

/// <summary>Answers to the assignments directed to the plan's committee .</summary>
public static class AnswerRules
{
    private static readonly Answer Nothing = new(null, false, [], null, default, false);

    public static Outcome Decide(Authority authority, Plan plan, AnswerAssignment asked, Context context)
    {
        if (Addressed(authority, plan, asked.Assignment) is { } problem)
        {
            return problem;
        }

        var now = Known(plan.Content, asked.Assignment);
        var text = Wording.Same(now.Text, asked.Text) ? now.Text : context.SealOrNothing("text", asked.Text);
        var next = now with { Text = text, Confirmed = asked.Confirmed && text is not null, NotApplicable = null, Stamp = context.Stamp, Example = asked.Example };
        return Outcome.Of(
            [.. Wording.Fits(asked.Text, "text", PlansRules.TextLimit), .. Wording.Changed(now.Standing, now.Stamp, asked.Seen, asked.Text, "text")],
            () => next with { Stamp = now.Stamp } == now ? [] : [new AssignmentAnswered(plan.Id, asked.Assignment, next, context.Stamp)]);
    }

    public static Outcome Decide(Authority authority, Plan plan, DeclareNotApplicable asked, Context context)
    {
        if (Addressed(authority, plan, asked.Assignment) is { } problem)
        {
            return problem;
        }

        var now = Known(plan.Content, asked.Assignment);
        return Outcome.Of(
            [.. Wording.Fits(asked.Reason, "reason", PlansRules.TextLimit), .. Wording.Changed(now.Standing, now.Stamp, asked.Seen, asked.Reason, "reason")],
            () => Wording.Same(now.NotApplicable, asked.Reason)
                ? []
                : [new AssignmentAnswered(plan.Id, asked.Assignment, now with { NotApplicable = context.SealOrNothing("reason", asked.Reason), Stamp = context.Stamp, Example = asked.Example }, context.Stamp)]);
    }

    public static Outcome Decide(Authority authority, Plan plan, DirectAssignment asked, Context context)
    {
        if (Addressed(authority, plan, asked.Assignment) is { } problem)
        {
            return problem;
        }

        var units = asked.Units.Distinct().ToEquatableArray();
        return Outcome.Of(
            asked.Units.SelectMany((unit, i) => OwnUnit(authority, plan, unit, $"units[{i}]")),
            () => Known(plan.Content, asked.Assignment).DirectedTo == units ? [] : [new AssignmentDirectedOn(plan.Id, asked.Assignment, units, context.Stamp)]);
    }

    /// <summary>The answer so far, or an empty one.</summary>
    public static Answer Known(PlanContent content, GoalId assignment) => content.Answers.GetValueOrDefault(assignment) ?? Nothing;

    private static Problem? Addressed(Authority authority, Plan plan, GoalId assignment) =>
        !authority.Goals.Assignments.TryGetValue(assignment, out var found) || found.Withdrawn is not null || authority.Goals.Directives[found.Directive].Year != plan.Year ? new NotFound("assignment", assignment.Value, "assignment")
        : !GoalsQueries.AddresseesOf(authority, found).Contains(plan.For) ? new NotAddressed(found.Number, OrganisationQueries.NameOf(authority, plan.For, plan.FirstDay))
        : null;

    /// <summary>An administration of the committee itself, or a unit below one .</summary>
    private static IEnumerable<Problem> OwnUnit(Authority authority, Plan plan, UnitId unit, string at)
    {
        if (!authority.Organisation.Units.TryGetValue(unit, out var found))
        {
            return [new NotFound("unit", unit.Value, at)];
        }

        for (var up = found; up is not null; up = up.Parent is { } parent ? authority.Organisation.Units.GetValueOrDefault(parent) : null)
        {
            if (up.Body == plan.For)
            {
                return [];
            }
        }

        return [new NotOwnUnit(unit, at)];
    }
}
