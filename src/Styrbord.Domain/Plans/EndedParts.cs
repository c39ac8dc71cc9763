using System.Collections.Immutable;
using Styrbord.Domain.Goals;
using Styrbord.Domain.Kernel;

namespace Styrbord.Domain.Plans;

/// <summary>Moves a part that hangs on a goal which has ended for the plan's year, or drops it .</summary>
/// <param name="Part">Its place (<see cref="PlanParts"/>), or <c>answers.X</c> for an answer to a withdrawn assignment.</param>
/// <param name="To">A goal of the year; nothing drops the part. A text of a goal is added after what stands there. An answer can only be dropped.</param>
public sealed record MovePart(PlanId Plan, string Part, GoalId? To = null) : PlanCommand(Plan)
{
    protected override Outcome Decide(Authority authority, Plan plan, Context context) => EndedParts.Decide(authority, plan, this, context);
}

/// <summary>Something the committee has written under a goal that no longer is among the year's.</summary>
/// <param name="Part">Its place in the plan.</param>
/// <param name="Kind"><c>goal-text</c>, <c>focus-area</c>, <c>commitment</c>, <c>indicator</c> or <c>answer</c>.</param>
/// <param name="Words">What is written: the text, or the name of an indicator.</param>
/// <param name="Successors">What has come after the goal, among the year's.</param>
public sealed record EndedPart(string Part, string Kind, StrategicGoal Goal, string Words, bool Example, ImmutableArray<GoalId> Successors);

/// <summary>The part stands under a goal that has ended: it is moved or dropped before the plan is submitted.</summary>
/// <param name="Kind">As <see cref="EndedPart.Kind"/>.</param>
/// <param name="Number">The goal's number when it held.</param>
/// <param name="Name">The goal's name.</param>
public sealed record UnderEndedGoal(string Kind, string Place, string Number, string Name) : Problem("plans.under-ended-goal", Place)
{
    public override IReadOnlyDictionary<string, string> Data => With(("kind", Kind), ("number", Number), ("name", Name));
}

/// <summary>What hangs on goals that have ended for the plan's year.</summary>
public static class EndedParts
{
    private const string Answers = "answers.";

    /// <summary>Every such part, goal by goal.</summary>
    public static ImmutableArray<EndedPart> Of(Authority authority, Plan plan)
    {
        ArgumentNullException.ThrowIfNull(authority);
        ArgumentNullException.ThrowIfNull(plan);
        if (GoalsQueries.Tree(authority, plan.Year) is not { } tree)
        {
            return [];
        }

        var (content, here) = (plan.Content, tree.Goals.Select(g => g.Goal.Id).ToHashSet());
        return
        [
            .. content.GoalTexts.Where(t => !here.Contains(t.Key)).Select(t => Part(PlanParts.OfGoalText(t.Key), "goal-text", t.Key, t.Value.Text.ToString(), t.Value.Example))
                .Concat(content.Answers.Where(a => a.Value.Standing is not null && GoalOf(a.Key) is { } goal && !here.Contains(goal)).Select(a => Part(Answers + a.Key, "answer", GoalOf(a.Key)!.Value, a.Value.Standing!.ToString(), a.Value.Example)))
                .Concat(content.OwnFocusAreas.Values.Where(o => !here.Contains(o.Goal)).Select(o => Part(PlanParts.OfFocusArea(o.Id), "focus-area", o.Goal, $"**{o.Name}.** {o.Text}", o.Example)))
                .Concat(content.Commitments.Values.Where(c => !here.Contains(c.Goal)).Select(c => Part(PlanParts.OfCommitment(c.Id), "commitment", c.Goal, c.Text.ToString(), c.Example)))
                .Concat(content.Indicators.Values.Where(i => !here.Contains(i.Goal)).Select(i => Part(PlanParts.OfIndicator(i.Indicator), "indicator", i.Goal, authority.Goals.Indicators[i.Indicator].Name, i.Example)))
                .OrderBy(p => p.Goal.Number, Numbers.InOrder),
        ];

        GoalId? GoalOf(GoalId assignment) =>
            authority.Goals.Assignments.TryGetValue(assignment, out var found) ? authority.Goals.FocusAreas[found.FocusArea].Goal : null;

        EndedPart Part(string part, string kind, GoalId goal, string words, bool example) =>
            new(part, kind, authority.Goals.Goals[goal], words, example, SuccessionQueries.Successors(authority, goal, plan.Year - 1, plan.Year));
    }

    internal static IEnumerable<Problem> Problems(Authority authority, Plan plan) =>
        Of(authority, plan).Select(p => new UnderEndedGoal(p.Kind, p.Part, p.Goal.Number, p.Goal.Name));

    internal static Outcome Decide(Authority authority, Plan plan, MovePart asked, Context context)
    {
        var part = Of(authority, plan).FirstOrDefault(p => string.Equals(p.Part, asked.Part, StringComparison.Ordinal));
        var joined = part is { Kind: "goal-text" } && asked.To is { } to ? Joined(plan.Content, part.Goal.Id, to) : null;
        return Outcome.Of(
            [
                .. part is null ? [new NotFound("part", asked.Part, "part")] : Array.Empty<Problem>(),
                .. asked.To is not { } goal ? [] : part is { Kind: "answer" } ? [new AnswerStays(part.Goal.Number)] : PlansRules.KnownGoal(authority, plan, goal).Any() ? [new NotFound("goal", goal.Value, "to")] : Array.Empty<Problem>(),
                .. Wording.Fits(joined, "part", PlansRules.TextLimit),
            ],
            () => asked.To is { } goal ? Moved(plan, part!, goal, joined, context) : [Dropped(plan, part!, context)]);
    }

    private static IEnumerable<Event> Moved(Plan plan, EndedPart part, GoalId to, string? joined, Context context)
    {
        var (content, stamp, id) = (plan.Content, context.Stamp, new ItemId(part.Part[(part.Part.IndexOf('.', StringComparison.Ordinal) + 1)..]));
        return part.Kind switch
        {
            "focus-area" => [new OwnFocusAreaWritten(plan.Id, content.OwnFocusAreas[id] with { Goal = to, Stamp = stamp }, stamp)],
            "commitment" => [new CommitmentMade(plan.Id, content.Commitments[id] with { Goal = to, FocusArea = null, Stamp = stamp }, stamp)],
            "indicator" => [new IndicatorUsed(plan.Id, content.Indicators[id] with { Goal = to, FocusArea = null, Stamp = stamp }, stamp)],
            _ =>
            [
                new GoalDescribed(plan.Id, to, content.GoalTexts.ContainsKey(to) ? context.Seal("text", joined!) : content.GoalTexts[part.Goal.Id].Text, stamp, part.Example),
                Dropped(plan, part, context),
            ],
        };
    }

    private static Event Dropped(Plan plan, EndedPart part, Context context)
    {
        var id = part.Part[(part.Part.IndexOf('.', StringComparison.Ordinal) + 1)..];
        return part.Kind switch
        {
            "goal-text" => new GoalDescribed(plan.Id, part.Goal.Id, null, context.Stamp, false),
            "answer" => new AssignmentAnswered(plan.Id, new(id), AnswerRules.Known(PlanContent.Empty, new(id)) with { Stamp = context.Stamp }, context.Stamp),
            "indicator" => new IndicatorDropped(plan.Id, new(id), context.Stamp),
            _ => new ItemRemoved(plan.Id, new(id), context.Stamp),
        };
    }

    private static string Joined(PlanContent content, GoalId from, GoalId to) =>
        content.GoalTexts.TryGetValue(to, out var there) ? $"{there.Text}\n\n{content.GoalTexts[from].Text}" : content.GoalTexts[from].Text.ToString();
}

/// <summary>An answer belongs to its assignment: when that is withdrawn the answer can only be dropped.</summary>
public sealed record AnswerStays(string Number) : Problem("plans.answer-stays", "to")
{
    public override IReadOnlyDictionary<string, string> Data => With(("number", Number));
}
