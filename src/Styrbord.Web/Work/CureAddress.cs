using Styrbord.Domain;
using Styrbord.Domain.Kernel;
using Styrbord.Domain.Plans;
using Styrbord.Web.Plans;

namespace Styrbord.Web.Work;

/// <summary>Where a gap is mended: in the very plan in which it stands, when a body has several.</summary>
internal static class CureAddress
{
    public static string Of(Authority authority, CoveragePair pair, int year) =>
        In(authority, pair.Plan, new Missing("answer", $"answers.{pair.Assignment.Id}", pair.Assignment.Number, ""))
        ?? PlanAddress.Answer(authority, pair.Body, year, pair.Assignment);

    public static string Of(Authority authority, IndicatorGap gap, int year) =>
        In(authority, gap.Plan, new Missing("indicator", $"goals.{gap.Goal.Id}.indicators", gap.Goal.Number, gap.Goal.Name))
        ?? PlanAddress.Indicators(authority, gap.Body, year, gap.Goal);

    private static string? In(Authority authority, PlanId? plan, Missing missing) =>
        plan is { } id ? PlanAddress.Cure(authority, authority.Plans.Plans[id], missing) : null;
}
