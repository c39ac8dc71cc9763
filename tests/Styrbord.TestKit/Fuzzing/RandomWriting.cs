using Styrbord.Domain.Goals;
using Styrbord.Domain.Kernel;
using Styrbord.Domain.Plans;

namespace Styrbord.TestKit.Fuzzing;

/// <summary>What is written in plans, with and without what the writer saw.</summary>
internal static class RandomWriting
{
    public static readonly Kind[] Kinds =
    [
        new(5, d => RandomPlans.Plan(d) is { } plan && d.Pick(d.Authority.Plans.Templates[plan.Template].Sections) is { } section ? new WriteSection(plan.Id, section.Id, d.Text(), Seen(d, plan.Content.Sections.GetValueOrDefault(section.Id)?.Text)) : null),
        new(6, d => RandomPlans.Plan(d) is { } plan && Goal(d, plan) is { } goal ? new DescribeGoal(plan.Id, goal, d.Text(), Seen(d, plan.Content.GoalTexts.GetValueOrDefault(goal)?.Text), d.Chance(20)) : null),
        new(6, d => RandomPlans.Plan(d) is { } plan && Assignment(d, plan) is { } assignment ? new AnswerAssignment(plan.Id, assignment, d.Text(), d.Chance(80), Seen(d, AnswerRules.Known(plan.Content, assignment).Standing)) : null),
        new(3, d => RandomPlans.Plan(d) is { } plan && Assignment(d, plan) is { } assignment ? new DeclareNotApplicable(plan.Id, assignment, d.Text(), Seen(d, AnswerRules.Known(plan.Content, assignment).Standing)) : null),
        new(3, Directed),
        new(3, d => RandomPlans.Plan(d) is { } plan && Goal(d, plan) is { } goal ? new WriteOwnFocusArea(plan.Id, new(d.NewId("eget")), goal, d.Name("Eget"), d.Text(), d.Text()) : null),
        new(3, d => RandomPlans.Plan(d) is { } plan && Goal(d, plan) is { } goal ? new MakeCommitment(plan.Id, new(d.NewId("atagande")), goal, d.Text(), d.Chance(40) ? d.Pick(d.Authority.Goals.FocusAreas.Values.Where(f => f.Goal == goal))?.Id : null) : null),
        new(3, d => RandomPlans.Plan(d) is { } plan ? new WriteInitiative(plan.Id, new(d.NewId("nytt")), d.OneOf<InitiativeKind>(), d.Name("Nytt"), d.Text(), d.Text(), d.Chance(30), d.Chance(70) ? d.Pick(d.Authority.Decisions.Decisions.Keys.Select(k => (ItemId?)k)) : null) : null),
        new(2, d => RandomPlans.Plan(d) is { } plan && Goal(d, plan) is { } goal ? new WriteProcess(plan.Id, new(d.NewId("process")), d.Name("Process"), [goal], d.Text()) : null),
        new(1, d => RandomPlans.Plan(d) is { } plan ? new LinkDocument(plan.Id, new(d.NewId("lank")), d.OneOf<LinkedKind>(), d.Name("Bilaga"), d.Chance(90) ? "https://exempel.se/bilaga" : "bilaga", d.Chance(80) ? "1" : null) : null),
        new(2, d => RandomPlans.Plan(d) is { } plan && d.Pick(plan.Content.OwnFocusAreas.Keys.Concat(plan.Content.Commitments.Keys).Concat(plan.Content.Initiatives?.Keys ?? []).Concat(plan.Content.Processes?.Keys ?? [])) is { Value: not null } item ? new RemoveItem(plan.Id, item) : null),
        new(3, d => RandomPlans.Plan(d, p => p.Content.Unexamined is not null || d.Chance(2)) is { } plan ? new KeepPart(plan.Id, d.Pick((plan.Content.Unexamined ?? ["sections.vision"]).AsEnumerable())!) : null),
        new(3, d => RandomPlans.Plan(d, p => !EndedParts.Of(d.Authority, p).IsEmpty || d.Chance(1)) is { } plan && Goal(d, plan) is { } goal ? new MovePart(plan.Id, d.Pick(EndedParts.Of(d.Authority, plan).Select(p => p.Part)) ?? "goals.x", d.Chance(70) ? goal : null) : null),
        new(4, Used),
        new(2, d => RandomPlans.Plan(d) is { } plan && d.Pick(plan.Content.Indicators.Keys) is { Value: not null } indicator ? new DropIndicator(plan.Id, indicator) : null),
    ];

    private static DirectAssignment? Directed(Draw d) =>
        RandomPlans.Plan(d) is { } plan && Assignment(d, plan) is { } assignment
            ? new(plan.Id, assignment, d.Authority.Organisation.Units.Values.Where(u => u.Body == plan.For ? d.Chance(60) : d.Chance(2)).Select(u => u.Id).ToEquatableArray())
            : null;

    private static UseIndicator? Used(Draw d) =>
        RandomPlans.Plan(d) is { } plan && Goal(d, plan) is { } goal && d.Pick(d.Authority.Goals.Indicators.Keys) is { Value: not null } indicator
            ? new(plan.Id, indicator, goal, $"{d.Below(50)}", 2017, d.Chance(80) ? $"{d.Below(100)}" : null, Seen: d.Chance(20) ? plan.Content.Indicators.GetValueOrDefault(indicator)?.Target ?? "" : null)
            : null;

    private static string? Seen(Draw d, TextRef? text) => d.Below(10) switch { 0 => "något annat", < 6 => text?.Hash ?? "", _ => null };

    private static GoalId? Goal(Draw d, Plan plan) =>
        d.Chance(2) ? new GoalId("okänt") : d.Pick(GoalsQueries.Tree(d.Authority, plan.Year)!.Goals.Select(g => (GoalId?)g.Goal.Id));

    private static GoalId? Assignment(Draw d, Plan plan) =>
        d.Pick((d.Chance(3) ? d.Authority.Goals.Assignments.Values : GoalsQueries.AssignmentsTo(d.Authority, plan.Year, plan.For).AsEnumerable()).Select(a => (GoalId?)a.Id));
}
