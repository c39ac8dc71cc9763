using Styrbord.Domain.Kernel;
using Styrbord.Domain.Plans;

namespace Styrbord.Domain.ActionPlans;

/// <summary>Writing an action plan, fixing it, and bringing it to the committee as information .</summary>
public static class ActionPlanRules
{
    public static Outcome Decide(Authority authority, ActionPlan plan, WriteActionPlanSection asked, Context context)
    {
        var section = ActionPlanSections.Of(authority, plan.Year).FirstOrDefault(s => string.Equals(s.Id, asked.Section, StringComparison.Ordinal));
        var now = plan.Sections.GetValueOrDefault(asked.Section);
        return Outcome.Of(
            [
                .. section is null ? [new NotFound("section", asked.Section, "section")] : Wording.Fits(asked.Text, "text", section.Limit),
                .. Wording.Changed(now?.Text, now?.Stamp, asked.Seen, asked.Text, "text"),
            ],
            () => Wording.Same(now?.Text, asked.Text)
                ? []
                : [new ActionPlanSectionWritten(plan.Administration, plan.Year, asked.Section, context.SealOrNothing("text", asked.Text), context.Stamp, asked.Example)]);
    }

    /// <summary>What the plan must hold before it is fixed, and does not.</summary>
    public static IEnumerable<Problem> WhatIsMissing(Authority authority, ActionPlan plan) =>
        [
            .. ActionPlanSections.Of(authority, plan.Year).Where(s => s.Mandatory && !plan.Sections.ContainsKey(s.Id)).Select(s => new SectionMissing(s.Id, s.Heading)),
            .. ActionPlansQueries.ActivitiesOf(authority, plan.Administration, plan.Year).Any(a => a.Dropped is null) ? Array.Empty<Problem>() : [new NoActivities()],
        ];

    /// <summary>What nobody has an activity for is stated in the plan; it stops nobody.</summary>
    internal static Outcome Fix(Authority authority, ActionPlan plan, Context context)
    {
        var document = ActionPlanDocument.Freeze(authority, plan, context.Today);
        var json = Model.ToJson(document);
        var hash = Hashes.Sha256(json);
        return Outcome.Of(
            WhatIsMissing(authority, plan),
            () => string.Equals(plan.Latest?.Hash, hash, StringComparison.Ordinal)
                ? []
                : [new ActionPlanFixed(plan.Administration, plan.Year, plan.Fixed.Length + 1, context.Seal("document", System.Text.Encoding.UTF8.GetString(json)), hash, context.Today, context.Stamp)]);
    }

    internal static Outcome Deliver(Authority authority, ActionPlan plan, Context context) => plan.Latest switch
    {
        null => new NotFixed(),
        { Delivered: not null } => new Accepted([]),
        var latest => new ActionPlanDelivered(plan.Administration, plan.Year, latest.Number, Administrations.CommitteeOf(authority, plan.Administration)!.Value, context.Today, context.Stamp),
    };

    internal static Outcome Decide(ActionPlan plan, ReceiveActionPlan asked, Context context) =>
        asked.Number is { } number && plan.Fixed.All(f => f.Number != number) ? new NotFound("fixing", $"{number}", "number") :
        (asked.Number is { } named ? plan.Fixed.First(f => f.Number == named) : plan.LatestDelivered) switch
        {
            not { Delivered: not null } => new NotDelivered(),
            { Received: { } day } when day == asked.Day => new Accepted([]),
            { Delivered: { } delivered } when asked.Day < delivered || asked.Day > context.Today => new MeetingOutside(asked.Day, delivered),
            var kept => new ActionPlanReceived(plan.Administration, plan.Year, kept.Number, asked.Day, context.Stamp),
        };
}
