using Styrbord.Domain.Kernel;
using Styrbord.Domain.Plans;

namespace Styrbord.Exchange.Package;

/// <summary>templates.yaml and plans/*.yaml as commands, each on the day it was written and by whom.</summary>
internal static class PlanSteps
{
    public static void Add(Steps steps)
    {
        foreach (var template in steps.Package.Templates)
        {
            var sections = template.Sections.Select(s => new TemplateSection(s.Id.Id, s.Heading, s.Mandatory, s.Instruction, s.Limit, s.AfterGoals, s.Words, s.From)).ToEquatableArray();
            steps.Add(Rank.Template, template.Day, template.Id.At, new RecordTemplate(template.Id.As<ItemId>(), template.Year, template.Name, sections, template.Kind));
        }

        foreach (var plan in steps.Package.Plans)
        {
            Open(steps, plan);
            Texts(steps, plan);
            Answers(steps, plan);
            Additions(steps, plan);
            Revisions(steps, plan);
        }

        foreach (var text in steps.Package.Texts)
        {
            Text(steps, text);
        }
    }

    private static void Text(Steps steps, TextRow text)
    {
        var id = text.Id.As<ItemId>();
        steps.Add(Rank.Plan, text.Opened, text.Id.At, new OpenText(id, text.Template.As<ItemId>(), text.ForBody.As<BodyId>(), text.Matter.As<MatterId>(), text.Opened.Example));
        foreach (var one in text.Sections)
        {
            steps.Add(Rank.Writing, one.Written, one.Section.At, new WriteText(id, one.Section.Id, one.Text, Example: one.Written.Example));
        }

        foreach (var kept in text.Revisions)
        {
            steps.Add(Rank.Revision, kept.Written, kept.Written.By.At, new LockText(id, kept.Content.As<ItemId>(), text.Matter is null ? default : text.Motion.ToEquatableArray()));
        }
    }

    private static void Open(Steps steps, PlanRow plan) => steps.Add(Rank.Plan, plan.Opened, plan.Id.At, new OpenPlan(
        plan.Id.As<PlanId>(),
        plan.Year,
        plan.ForBody.As<BodyId>(),
        plan.Stage,
        plan.PreparedBy.As<BodyId>(),
        plan.Template.As<ItemId>(),
        plan.Matter.As<MatterId>(),
        plan.CoordinatedBy.As<BodyId>(),
        plan.Opened.Example));

    private static void Texts(Steps steps, PlanRow plan)
    {
        var id = plan.Id.As<PlanId>();
        foreach (var one in plan.Sections)
        {
            steps.Add(Rank.Writing, one.Written, one.Section.At, new WriteSection(id, one.Section.Id, one.Text, Example: one.Written.Example));
        }

        foreach (var one in plan.Goals)
        {
            steps.Add(Rank.Writing, one.Written, one.Goal.At, new DescribeGoal(id, one.Goal.As<GoalId>(), one.Text, Example: one.Written.Example));
        }
    }

    private static void Answers(Steps steps, PlanRow plan)
    {
        var id = plan.Id.As<PlanId>();
        foreach (var one in plan.Answers)
        {
            var assignment = one.Assignment.As<GoalId>();
            steps.Add(Rank.Writing, one.Written, one.Assignment.At, new AnswerAssignment(id, assignment, one.Text, one.Confirmed, Example: one.Written.Example));
            if (!one.DirectedTo.IsEmpty)
            {
                steps.Add(Rank.Writing, one.Written, one.Assignment.At, new DirectAssignment(id, assignment, one.DirectedTo.As<UnitId>()));
            }
        }
    }

    private static void Additions(Steps steps, PlanRow plan)
    {
        var id = plan.Id.As<PlanId>();
        foreach (var use in plan.Indicators)
        {
            steps.Add(Rank.Writing, use.Written, use.Indicator.At, new UseIndicator(
                id, use.Indicator.As<ItemId>(), use.Goal.As<GoalId>(), use.Baseline, use.BaselineYear, use.Target, use.FocusArea.As<GoalId>(), Example: use.Written.Example));
        }

        foreach (var own in plan.OwnFocusAreas)
        {
            steps.Add(Rank.Writing, own.Written, own.Id.At, new WriteOwnFocusArea(
                id, own.Id.As<ItemId>(), own.Goal.As<GoalId>(), own.Name, own.Text, own.Compatible, Example: own.Written.Example));
        }

        foreach (var one in plan.Commitments)
        {
            steps.Add(Rank.Writing, one.Written, one.Id.At, new MakeCommitment(
                id, one.Id.As<ItemId>(), one.Goal.As<GoalId>(), one.Text, one.FocusArea.As<GoalId>(), Example: one.Written.Example));
        }
    }

    /// <summary>A revision locked in the package's history is one a source decided as it stood, gaps and all.</summary>
    private static void Revisions(Steps steps, PlanRow plan)
    {
        var id = plan.Id.As<PlanId>();
        foreach (var kept in plan.Revisions)
        {
            if (kept.Content is { } content)
            {
                steps.Add(Rank.Revision, kept.Written.Day, content.At, new SubmitPlan(id, content.As<ItemId>(), plan.Motion.ToEquatableArray(), FromSource: true));
            }
            else
            {
                steps.Add(Rank.Revision, kept.Written, kept.Written.By.At, new SaveRevision(id));
            }
        }
    }
}
