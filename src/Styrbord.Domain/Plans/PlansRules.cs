using Styrbord.Domain.Goals;
using Styrbord.Domain.Kernel;
using Styrbord.Domain.Organisation;

namespace Styrbord.Domain.Plans;

/// <summary>What may be written in a plan. The assembly's own texts are never among it.</summary>
public static class PlansRules
{
    /// <summary>Greatest length of one text in a plan, in characters.</summary>
    public const int TextLimit = 10_000;

    public static Outcome Decide(Authority authority, Plan plan, WriteSection asked, Context context)
    {
        var section = TemplateQueries.Of(authority, plan).Sections.FirstOrDefault(s => string.Equals(s.Id, asked.Section, StringComparison.Ordinal));
        var now = plan.Content.Sections.GetValueOrDefault(asked.Section);
        return Outcome.Of(
            [
                .. section is null ? [new NotFound("section", asked.Section, "section")] : Array.Empty<Problem>(),
                .. Wording.Fits(asked.Text, "text", TextLimit),
                .. Wording.Changed(now?.Text, now?.Stamp, asked.Seen, asked.Text, "text"),
            ],
            () => Wording.Same(now?.Text, asked.Text) ? PlanParts.Kept(plan, PlanParts.OfSection(asked.Section), context) : [new SectionWritten(plan.Id, asked.Section, context.SealOrNothing("text", asked.Text), context.Stamp, asked.Example)]);
    }

    public static Outcome Decide(Authority authority, Plan plan, DescribeGoal asked, Context context)
    {
        var now = plan.Content.GoalTexts.GetValueOrDefault(asked.Goal);
        return Outcome.Of(
            [
                .. KnownGoal(authority, plan, asked.Goal),
                .. Wording.Fits(asked.Text, "text", TextLimit),
                .. Wording.Changed(now?.Text, now?.Stamp, asked.Seen, asked.Text, "text"),
            ],
            () => Wording.Same(now?.Text, asked.Text) ? PlanParts.Kept(plan, PlanParts.OfGoalText(asked.Goal), context) : [new GoalDescribed(plan.Id, asked.Goal, context.SealOrNothing("text", asked.Text), context.Stamp, asked.Example)]);
    }

    public static Outcome Decide(Authority authority, Plan plan, WriteOwnFocusArea asked, Context context)
    {
        var now = plan.Content.OwnFocusAreas.GetValueOrDefault(asked.Id);
        return Outcome.Of(
            [
                .. Ids.Judge("focusArea", asked.Id.Value, now is null && plan.Content.Holds(asked.Id)),
                .. KnownGoal(authority, plan, asked.Goal),
                .. OrganisationRules.Named(asked.Name),
                .. Wording.Filled(asked.Text, "text", TextLimit),
                .. Wording.Filled(asked.Compatible, "compatible", TextLimit),
                .. Wording.Changed(now?.Text, now?.Stamp, asked.Seen, asked.Text, "text"),
            ],
            () => now is not null && now.Goal == asked.Goal && now.Example == asked.Example && string.Equals(now.Name, asked.Name, StringComparison.Ordinal) && Wording.Same(now.Text, asked.Text) && Wording.Same(now.Compatible, asked.Compatible)
                ? PlanParts.Kept(plan, PlanParts.OfFocusArea(asked.Id), context)
                : [new OwnFocusAreaWritten(
                plan.Id, new(asked.Id, asked.Goal, asked.Name, context.Seal("text", asked.Text), context.Seal("compatible", asked.Compatible), context.Stamp, asked.Example), context.Stamp)]);
    }

    public static Outcome Decide(Authority authority, Plan plan, MakeCommitment asked, Context context)
    {
        var now = plan.Content.Commitments.GetValueOrDefault(asked.Id);
        return Outcome.Of(
            [
                .. Ids.Judge("commitment", asked.Id.Value, now is null && plan.Content.Holds(asked.Id)),
                .. KnownGoal(authority, plan, asked.Goal),
                .. FocusAreaOf(authority, asked.FocusArea, asked.Goal),
                .. Wording.Filled(asked.Text, "text", TextLimit),
                .. Wording.Changed(now?.Text, now?.Stamp, asked.Seen, asked.Text, "text"),
            ],
            () => now is not null && now.Goal == asked.Goal && now.FocusArea == asked.FocusArea && now.Example == asked.Example && Wording.Same(now.Text, asked.Text)
                ? PlanParts.Kept(plan, PlanParts.OfCommitment(asked.Id), context)
                : [new CommitmentMade(plan.Id, new(asked.Id, asked.Goal, asked.FocusArea, context.Seal("text", asked.Text), context.Stamp, asked.Example), context.Stamp)]);
    }

    public static Outcome Decide(Authority authority, Plan plan, RemoveItem asked, Context context) =>
        !plan.Content.Holds(asked.Id) ? new NotFound("item", asked.Id.Value)
        : new ItemRemoved(plan.Id, asked.Id, context.Stamp);

    /// <summary>The goal is one the year's directive holds .</summary>
    internal static IEnumerable<Problem> KnownGoal(Authority authority, Plan plan, GoalId goal) =>
        GoalsQueries.Tree(authority, plan.Year)!.Goals.Any(g => g.Goal.Id == goal) ? [] : [new NotFound("goal", goal.Value, "goal")];

    internal static IEnumerable<Problem> FocusAreaOf(Authority authority, GoalId? focusArea, GoalId goal) =>
        focusArea is not { } id ? []
        : !authority.Goals.FocusAreas.TryGetValue(id, out var found) ? [new NotFound("focusArea", id.Value, "focusArea")]
        : found.Goal != goal ? [new FocusAreaElsewhere(id)]
        : [];
}
