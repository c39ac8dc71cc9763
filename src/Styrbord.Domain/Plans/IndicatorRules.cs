using Styrbord.Domain.Goals;
using Styrbord.Domain.Kernel;

namespace Styrbord.Domain.Plans;

/// <summary>Indicators as a plan uses them: tied to a goal, with baseline and target.</summary>
public static class IndicatorRules
{
    public static Outcome Decide(Authority authority, Plan plan, UseIndicator asked, Context context)
    {
        var now = plan.Content.Indicators.GetValueOrDefault(asked.Indicator);
        var unit = authority.Goals.Indicators.GetValueOrDefault(asked.Indicator)?.Unit ?? "";
        var (baseline, target) = (IndicatorValue.Read(asked.Baseline, unit), IndicatorValue.Read(asked.Target, unit));
        var next = new IndicatorUse(asked.Indicator, asked.Goal, asked.FocusArea, baseline, asked.BaselineYear, target, context.Stamp, asked.Example);
        return Outcome.Of(
            [
                .. authority.Goals.Indicators.ContainsKey(asked.Indicator) ? Array.Empty<Problem>() : [new NotFound("indicator", asked.Indicator.Value, "indicator")],
                .. PlansRules.KnownGoal(authority, plan, asked.Goal),
                .. PlansRules.FocusAreaOf(authority, asked.FocusArea, asked.Goal),
                .. IndicatorValue.Judge(asked.Baseline, unit, "baseline"),
                .. IndicatorValue.Judge(asked.Target, unit, "target"),
                .. SeenOther(now, asked.Seen, target) ? [new Conflict("target", now?.Target ?? "", asked.Target ?? "", now?.Stamp.By ?? "", now?.Stamp.At ?? 0)] : Array.Empty<Problem>(),
            ],
            () => now is not null && next with { Stamp = now.Stamp } == now ? PlanParts.Kept(plan, PlanParts.OfIndicator(asked.Indicator), context) : [new IndicatorUsed(plan.Id, next, context.Stamp)]);
    }

    public static Outcome Decide(Authority authority, Plan plan, DropIndicator asked, Context context) =>
        !plan.Content.Indicators.ContainsKey(asked.Indicator) ? new NotFound("indicator", asked.Indicator.Value, "indicator")
        : new IndicatorDropped(plan.Id, asked.Indicator, context.Stamp);

    private static bool SeenOther(IndicatorUse? now, string? seen, string? target) =>
        seen is not null && !string.Equals(seen, now?.Target ?? "", StringComparison.Ordinal) && !string.Equals(now?.Target ?? "", target ?? "", StringComparison.Ordinal);
}
