using System.Collections.Immutable;
using Styrbord.Domain;
using Styrbord.Domain.Decisions;
using Styrbord.Domain.Kernel;
using Styrbord.Domain.Organisation;
using Styrbord.Domain.Plans;
using Styrbord.Web.Shared.Views;

namespace Styrbord.Web.Plans;

/// <summary>From an address to a plan.</summary>
internal static class PlanFinding
{
    public static ImmutableArray<Plan> AtStage(Authority authority, int year, BodyId body, DecisionStage stage) =>
        [.. authority.Plans.Plans.Values.Where(p => p.Year == year && p.For == body && p.Stage == stage)];

    /// <summary>
    /// The plan named, at whatever step it stands, else the furthest begun; among separate plans the one of a body where the reader holds a role. A preparing
    /// body's own address leads to the plan it prepares.
    /// </summary>
    public static Plan? Find(AuthorityView view, string slug, int year, string? stage, string? id)
    {
        var authority = view.Shown;
        if (OrganisationQueries.BySlug(authority, slug) is not { } body)
        {
            return null;
        }

        if (id is not null)
        {
            var named = authority.Plans.Plans.GetValueOrDefault(new PlanId(id));
            return named is not null && named.Year == year && (named.For == body.Id || named.PreparedBy.Contains(body.Id)) && (PlanAddress.Stage(stage) ?? named.Stage) == named.Stage ? named : null;
        }

        var plans = PlanAddress.Stage(stage) is { } asked ? AtStage(authority, year, body.Id, asked) : PlansQueries.Current(authority, year, body.Id);
        if (plans.IsEmpty && stage is null)
        {
            plans = [.. authority.Plans.Plans.Values.Where(p => p.Year == year && p.PreparedBy.Contains(body.Id)).OrderByDescending(p => p.Stage)];
        }

        return plans.FirstOrDefault(p => p.PreparedBy.Any(b => Holds(view, b))) ?? plans.FirstOrDefault();
    }

    private static bool Holds(AuthorityView view, BodyId body) => view.Account is { } account && account.Roles.Any(r => r.Body == body);
}
