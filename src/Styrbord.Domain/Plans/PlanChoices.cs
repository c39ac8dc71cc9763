using System.Collections.Immutable;
using Styrbord.Domain.Decisions;
using Styrbord.Domain.Goals;
using Styrbord.Domain.Kernel;
using Styrbord.Domain.Organisation;

namespace Styrbord.Domain.Plans;

/// <summary>A unit that an assignment may be directed on to.</summary>
/// <param name="Depth">0 for an administration of the committee itself, 1 for a unit below it, and so on.</param>
public sealed record UnitChoice(Unit Unit, int Depth);

/// <summary>What a new plan for a committee may be made of.</summary>
/// <param name="PreparedBy">The bodies that prepare the plan of a coming committee, else the committee itself.</param>
/// <param name="Matters">Matters of the year's plans in which no other committee's plan is made.</param>
/// <param name="From">The committee's plans of an earlier year, which the new one may be taken from.</param>
public sealed record PlanOffer(BodyId For, ImmutableArray<BodyId> PreparedBy, ImmutableArray<PlanTemplate> Templates, ImmutableArray<Matter> Matters, ImmutableArray<Plan> From);

/// <summary>What a page offers to choose among.</summary>
public static class PlanChoices
{
    /// <summary>The committee's administrations on the plan's first day, each followed by what is below it.</summary>
    public static ImmutableArray<UnitChoice> UnitsOf(Authority authority, Plan plan) =>
        [.. OrganisationQueries.UnitsOf(authority, plan.For, plan.FirstDay).OrderBy(u => u.Id).SelectMany(u => WithBelow(authority, u, 0, plan.FirstDay))];

    /// <summary>Everlasting indicators that the plan does not use yet, by name.</summary>
    public static ImmutableArray<Indicator> UnusedIndicators(Authority authority, Plan plan) =>
        [.. authority.Goals.Indicators.Values.Where(i => !plan.Content.Indicators.ContainsKey(i.Id)).OrderBy(i => i.Name, StringComparer.Ordinal)];

    /// <summary>How a plan may be opened for a committee, or nothing if the year has no directive or the committee does not exist.</summary>
    public static PlanOffer? Offer(Authority authority, int year, BodyId body)
    {
        if (GoalsQueries.DirectiveOf(authority, year) is null || !authority.Organisation.Bodies.ContainsKey(body))
        {
            return null;
        }

        // a body that was gone before the year in which the plan is made prepares nothing
        var first = new DateOnly(year - 1, 1, 1);
        var preparing = OrganisationQueries.PreparingFor(authority, body).Where(b => authority.Organisation.Bodies[b].Validity.To is not { } to || to.AsEnd >= first).ToImmutableArray();
        return new(
            body,
            preparing.IsEmpty ? [body] : preparing,
            [.. authority.Plans.Templates.Values.Where(t => t.Year == year && t.Of == DocumentKind.OperationalPlan)],
            [.. authority.Decisions.Matters.Values.Where(m => m.Kind == MatterKind.OperationalPlan && m.Year == year && authority.Plans.Plans.Values.All(p => p.Matter != m.Id || p.For == body))],
            PlanCopying.SourcesFor(authority, year, body));
    }

    /// <summary>The step a plan can be taken to now, or nothing: the final plan once all have decided the proposal alike, adjustment by the new committee once it is in force.</summary>
    public static DecisionStage? NextStage(Authority authority, Plan plan, DateOnly today) =>
        PlansQueries.ContinuedBy(authority, plan) is not null || PlansQueries.StandingOf(authority, plan, today).Decisions is not { AllAlike: true } ? null
        : plan.Stage == DecisionStage.Proposal ? DecisionStage.Final
        : today >= plan.FirstDay ? DecisionStage.Adjustment
        : null;

    /// <summary>A locked revision that nobody has written further on.</summary>
    public static bool IsLocked(Plan plan) => plan.Closed && plan.Kept.LastOrDefault() is { Content: not null };

    private static IEnumerable<UnitChoice> WithBelow(Authority authority, Unit unit, int depth, DateOnly day) =>
        OrganisationQueries.UnitsBelow(authority, unit.Id, day).OrderBy(u => u.Id).SelectMany(u => WithBelow(authority, u, depth + 1, day)).Prepend(new(unit, depth));
}
