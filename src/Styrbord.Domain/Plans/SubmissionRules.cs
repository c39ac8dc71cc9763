using System.Collections.Immutable;
using Styrbord.Domain.Decisions;
using Styrbord.Domain.Goals;
using Styrbord.Domain.Kernel;

namespace Styrbord.Domain.Plans;

/// <summary>What a plan must hold before it is submitted, and the locking of a revision.</summary>
public static class SubmissionRules
{
    private const int MotionLimit = 2_000;
    private static readonly Following<Plan, ImmutableArray<Problem>> Known = new();

    public static Outcome Keep(Plan plan, Context context) =>
        plan.Closed ? new NothingChanged(plan.Revision) : new RevisionKept(plan.Id, plan.Revision, null, context.Stamp);

    public static Outcome Decide(Authority authority, Plan plan, SubmitPlan asked, Context context)
    {
        var imported = string.Equals(context.Actor, Context.SystemActor, StringComparison.Ordinal);
        return Outcome.Of(
            [
                .. Ids.Judge("content", asked.Content.Value, authority.Decisions.Contents.ContainsKey(asked.Content), "content"),
                .. asked.FromSource && !imported ? [new NotFromSource()] : Array.Empty<Problem>(),
                .. IsLockedWith(authority, plan, asked.Motion) ? [new NothingChanged(plan.Revision)] : Array.Empty<Problem>(),
                .. Motion(asked.Motion),
                .. WhatIsMissing(authority, plan).Where(p => !asked.FromSource || p is Unexamined),
            ],
            () =>
            [
                new RevisionKept(plan.Id, plan.Revision, asked.Content, context.Stamp),
                ContentRules.Freeze(
                    new(asked.Content, plan.Matter, plan.Stage, plan.Id.Value, plan.Revision, PlanDocument.Freeze(authority, plan, asked.Motion, context.Today), plan.PreparedBy, plan.For, plan.FirstDay),
                    context),
            ]);
    }

    /// <summary>Everything missing before the plan can be submitted, in the order of the plan .</summary>
    public static ImmutableArray<Problem> WhatIsMissing(Authority authority, Plan plan)
    {
        ArgumentNullException.ThrowIfNull(authority);
        ArgumentNullException.ThrowIfNull(plan);
        var template = TemplateQueries.Of(authority, plan);
        return Known.Of(plan, (authority.Goals, template, plan.Content), () =>
        {
            var tree = GoalsQueries.Tree(authority, plan.Year)!;
            return [.. Addressed(tree), .. template.Sections.SelectMany(s => Section(plan.Content, s)), .. tree.Goals.SelectMany(g => Goal(authority, plan, g)), .. EndedParts.Problems(authority, plan)];
        });
    }

    /// <summary>Until the directive's list is confirmed nobody knows which assignments to all the plan must answer.</summary>
    private static IEnumerable<Problem> Addressed(GoalTree tree) =>
        tree.Directive.AddressedOn is null && tree.Assignments.Any(a => a.ToAll) ? [new Missing("addressees", "addressees", "", tree.Directive.Title)] : [];

    /// <summary>The same revision may be locked again with another motion, never twice with the same.</summary>
    private static bool IsLockedWith(Authority authority, Plan plan, EquatableArray<string> motion) =>
        plan.Closed && plan.Kept.Any(k => k.Number == plan.Revision && k.Content is { } content
            && ContentRules.Document(authority.Decisions.Contents[content]) is { } locked && locked.Motion == motion);

    /// <summary>The section is demanded and not written, or too long.</summary>
    internal static IEnumerable<Problem> Section(IReadOnlyDictionary<string, Written> sections, TemplateSection section) =>
        sections.GetValueOrDefault(section.Id)?.Text.Length is not { } length
            ? section.Mandatory ? [new Missing("section", PlanParts.OfSection(section.Id), section.Heading, section.Heading)] : []
            : length > section.Limit ? [new SectionTooLong(section.Id, section.Heading, length, section.Limit)]
            : [];

    private static IEnumerable<Problem> Section(PlanContent content, TemplateSection section)
    {
        return
        [
            .. Section(content.Sections, section),
            .. content.IsUnexamined(PlanParts.OfSection(section.Id)) ? [new Unexamined("section", PlanParts.OfSection(section.Id), section.Heading, section.Heading)] : Array.Empty<Problem>(),
        ];
    }

    private static IEnumerable<Problem> Goal(Authority authority, Plan plan, GoalBranch branch)
    {
        var (goal, content) = (branch.Goal, plan.Content);
        if (!content.GoalTexts.ContainsKey(goal.Id))
        {
            yield return new Missing("goal-text", $"goals.{goal.Id}", goal.Number, goal.Name);
        }

        foreach (var assignment in branch.FocusAreas.SelectMany(f => f.Assignments).Where(a => GoalsQueries.AddresseesOf(authority, a).Items.Contains(plan.For)))
        {
            if (AnswerRules.Known(content, assignment.Id).State is AnswerState.Unanswered or AnswerState.Begun)
            {
                yield return new Missing("answer", $"answers.{assignment.Id}", assignment.Number, authority.Goals.FocusAreas[assignment.FocusArea].Name);
            }
        }

        var uses = content.Indicators.Values.Where(i => i.Goal == goal.Id).ToList();
        if (uses.Count == 0)
        {
            yield return new Missing("indicator", $"goals.{goal.Id}.indicators", goal.Number, goal.Name);
        }

        foreach (var use in uses.Where(u => u.Target is null))
        {
            yield return new Missing("target", $"indicators.{use.Indicator}.target", goal.Number, authority.Goals.Indicators[use.Indicator].Name);
        }

        foreach (var part in content.Unexamined is null ? [] : PlanParts.On(content, goal.Id).Where(content.IsUnexamined))
        {
            yield return PlanParts.Unexamined(authority, content, part, goal);
        }
    }

    internal static IEnumerable<Problem> Motion(EquatableArray<string> motion) =>
    [
        .. motion.Count == 0 ? [new NoMotion()] : Array.Empty<Problem>(),
        .. motion.SelectMany((sentence, i) => string.IsNullOrWhiteSpace(sentence) ? [new Required($"motion[{i}]")]
            : sentence.Length > MotionLimit ? [new TooLong($"motion[{i}]", sentence.Length, MotionLimit)]
            : Array.Empty<Problem>()),
    ];
}
