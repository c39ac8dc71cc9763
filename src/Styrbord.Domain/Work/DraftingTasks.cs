using Styrbord.Domain.Access;
using Styrbord.Domain.Decisions;
using Styrbord.Domain.Drafting;
using Styrbord.Domain.Kernel;
using Styrbord.Domain.Plans;

namespace Styrbord.Domain.Work;

/// <summary>What a plan's sharing out gives somebody to do: places to write, places to approve, comments to answer.</summary>
internal static class DraftingTasks
{
    public static IEnumerable<WorkTask> Of(Authority authority, RoleGrant role, int year) =>
        from plan in authority.Plans.Plans.Values
        where plan.Year == year && DraftingQueries.Writes(role, plan) && PlansQueries.ContinuedBy(authority, plan) is null
        from task in On(authority, plan, authority.Drafting.Of(plan.Id), role)
        select task;

    private static IEnumerable<WorkTask> On(Authority authority, Plan plan, PlanDrafting drafting, RoleGrant role)
    {
        if (drafting.Places.IsEmpty && drafting.Comments.IsEmpty)
        {
            yield break;
        }

        // as they come in the plan
        var order = PlanOutlines.Of(authority, plan).Places.Select((place, i) => (place, i)).ToDictionary(p => p.place, p => p.i, StringComparer.Ordinal);
        WorkTask Task(TaskKind kind, string place, DateOnly? due, bool begun) =>
            new(kind, role.Role, plan.For, due is { } day ? PartialDate.Of(day) : null, begun, plan, null, [], true, place);

        var leads = role.Role is Role.HeadOfAdministration or Role.CommitteeSecretary;
        foreach (var place in drafting.Places.Values.OrderBy(p => order.GetValueOrDefault(p.Place, int.MaxValue)))
        {
            if (place.State is ShareState.Given or ShareState.Returned && string.Equals(place.Account, role.Account, StringComparison.Ordinal))
            {
                yield return Task(TaskKind.WritePlace, place.Place, place.Due, place.State == ShareState.Returned);
            }
            else if (place.State == ShareState.Ready && leads && !string.Equals(place.Account, role.Account, StringComparison.Ordinal))
            {
                yield return Task(TaskKind.ReviewPlace, place.Place, place.Due, begun: false);
            }
        }

        foreach (var place in drafting.Comments.Values.Where(c => !c.Resolved && string.Equals(c.To, role.Account, StringComparison.Ordinal)).Select(c => c.Place).Distinct(StringComparer.Ordinal).OrderBy(p => order.GetValueOrDefault(p, int.MaxValue)))
        {
            yield return Task(TaskKind.AnswerComment, place, null, begun: false);
        }
    }
}
