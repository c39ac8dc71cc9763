using Styrbord.Domain.Decisions;
using Styrbord.Domain.Kernel;

namespace Styrbord.Exchange.Package;

/// <summary>decisions.yaml as commands: every decision is taken in as its source tells it.</summary>
internal static class DecisionSteps
{
    public static void Add(Steps steps)
    {
        foreach (var matter in steps.Package.Matters)
        {
            steps.Add(Rank.Matter, matter.Opened, matter.Id.At, new OpenMatter(
                matter.Id.As<MatterId>(), matter.DiaryNumber, matter.Title, matter.Kind, matter.Year, matter.Receiver.As<BodyId>(), matter.Due, matter.Example));
            foreach (var decision in matter.Decisions)
            {
                Decision(steps, matter, decision);
            }
        }
    }

    /// <summary>Where the minutes were approved at once, they were approved on the meeting's day.</summary>
    private static void Decision(Steps steps, MatterRow matter, DecisionRow decision)
    {
        var (id, day) = (decision.Id.As<ItemId>(), decision.Date.OrderDay);
        steps.Add(Rank.Decision, day, decision.Id.At, new RecordDecision(
            id,
            matter.Id.As<MatterId>(),
            decision.Body.As<BodyId>(),
            decision.Date,
            decision.Stage,
            decision.Paragraph,
            Content: decision.Content.As<ItemId>(),
            ImmediateApproval: decision.ImmediateApproval,
            Remark: decision.Remark,
            Sources: steps.Sources(decision.Sources),
            Example: decision.Example));
        if (decision.ImmediateApproval)
        {
            steps.Add(Rank.Decision, day, decision.Id.At, new ApproveMinutes(id, day));
        }
    }
}
