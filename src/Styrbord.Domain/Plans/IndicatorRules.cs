using Styrbord.Domain.Kernel;

namespace Styrbord.Domain.Plans;

/// <summary>Indicators as a plan uses them: tied to a goal, with baseline and target.</summary>
public static class IndicatorRules
{
    private const int ValueLimit = 60;

    public static Outcome Decide(Authority authority, Plan plan, UseIndicator asked, Context context)
    {
        var now = plan.Content.Indicators.GetValueOrDefault(asked.Indicator);
        var next = new IndicatorUse(asked.Indicator, asked.Goal, asked.FocusArea, Value(asked.Baseline), asked.BaselineYear, Value(asked.Target), context.Stamp, asked.Example);
        return Outcome.Of(
            [
                .. authority.Goals.Indicators.ContainsKey(asked.Indicator) ? Array.Empty<Problem>() : [new NotFound("indicator", asked.Indicator.Value, "indicator")],
                .. PlansRules.KnownGoal(authority, plan, asked.Goal),
                .. PlansRules.FocusAreaOf(authority, asked.FocusArea, asked.Goal),
                .. Short(asked.Baseline, "baseline"),
                .. Short(asked.Target, "target"),
                .. SeenOther(now, asked) ? [new Conflict("target", now?.Target ?? "", asked.Target ?? "", now?.Stamp.By ?? "", now?.Stamp.At ?? 0)] : Array.Empty<Problem>(),
            ],
            () => now is not null && next with { Stamp = now.Stamp } == now ? PlanParts.Kept(plan, PlanParts.OfIndicator(asked.Indicator), context) : [new IndicatorUsed(plan.Id, next, context.Stamp)]);
    }

    public static Outcome Decide(Authority authority, Plan plan, DropIndicator asked, Context context) =>
        !plan.Content.Indicators.ContainsKey(asked.Indicator) ? new NotFound("indicator", asked.Indicator.Value, "indicator")
        : new IndicatorDropped(plan.Id, asked.Indicator, context.Stamp);

    private static bool SeenOther(IndicatorUse? now, UseIndicator asked) =>
        asked.Seen is { } seen && !string.Equals(seen, now?.Target ?? "", StringComparison.Ordinal) && !string.Equals(now?.Target ?? "", asked.Target ?? "", StringComparison.Ordinal);

    private static string? Value(string? written) => string.IsNullOrWhiteSpace(written) ? null : written.Trim();

    private static IEnumerable<Problem> Short(string? value, string at) => value is { Length: > ValueLimit } ? [new TooLong(at, value.Length, ValueLimit)] : [];
}
