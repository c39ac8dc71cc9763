using Styrbord.Domain;
using Styrbord.Domain.Documents;
using Styrbord.Domain.Plans;

namespace Styrbord.Web.Plans;

/// <summary>Where two revisions of a plan are compared, <c>/planer/{nämnd}/{år}/jamfor?fran=3&amp;till=5</c>.</summary>
internal static class CompareAddress
{
    public const string Place = "jamfor";

    public static string Of(Authority authority, Plan plan, int from, int to) => PlanAddress.Of(authority, plan, Place, "", $"fran={from}", $"till={to}");

    /// <summary>The revision's name in the address: its number, after the step when it is of an earlier one.</summary>
    public static string Name(Plan plan, ComparableRevision revision) =>
        revision.Plan.Id == plan.Id ? $"{revision.Number}" : $"{PlanAddress.Word(revision.Plan.Stage)}-{revision.Number}";
}
