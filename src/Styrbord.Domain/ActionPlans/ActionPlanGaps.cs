using System.Collections.Immutable;
using Styrbord.Domain.Goals;
using Styrbord.Domain.Kernel;
using Styrbord.Domain.Organisation;
using Styrbord.Domain.Plans;

namespace Styrbord.Domain.ActionPlans;

/// <summary>A commitment, own focus area or assignment of the committee that some activity should carry out.</summary>
/// <param name="Here">The committee has directed the assignment on to this administration.</param>
/// <param name="Elsewhere">Administrations of the committee that have an activity for it, when this one has none.</param>
public sealed record Awaited(Tie Tie, bool Here, EquatableArray<UnitId> Elsewhere);

/// <summary>What of the committee's plan an administration carries out, and what nobody does: silence is visible .</summary>
/// <param name="Missing">Without any activity; what is directed on to this administration, without one of its own.</param>
/// <param name="TakenElsewhere">Another administration of the committee has an activity for it.</param>
/// <param name="Covered">This administration has an activity for it.</param>
public sealed record ActionPlanGaps(ImmutableArray<Awaited> Missing, ImmutableArray<Awaited> TakenElsewhere, ImmutableArray<Tie> Covered)
{
    public int All => Missing.Length + TakenElsewhere.Length + Covered.Length;

    /// <summary>What the committee has taken on: its commitments, its own focus areas, and the assignments it has not declared not applicable.</summary>
    public static ActionPlanGaps Of(Authority authority, Unit administration, BodyId committee, int year)
    {
        ArgumentNullException.ThrowIfNull(administration);
        var plans = PlansQueries.Current(authority, year, committee);
        var awaited = Ties.Offered(authority, year, committee)
            .Where(t => t.Kind is TieKind.Commitment or TieKind.OwnFocusArea || (t.Kind == TieKind.Assignment && !IsNotApplicable(plans, t)))
            .Select(t => (Tie: t, Units: UnitsFor(authority, t, year, committee), Here: IsDirected(authority, plans, t, administration.Id)))
            .ToLookup(a => a.Units.Contains(administration.Id) ? 2 : a.Units.IsEmpty || a.Here ? 0 : 1);
        return new(
            [.. awaited[0].Select(a => new Awaited(a.Tie, a.Here, new(a.Units)))],
            [.. awaited[1].Select(a => new Awaited(a.Tie, a.Here, new(a.Units)))],
            [.. awaited[2].Select(a => a.Tie)]);
    }

    private static ImmutableArray<UnitId> UnitsFor(Authority authority, Tie tie, int year, BodyId committee) =>
        [.. ActionPlansQueries.TiedTo(authority, tie.Id).Where(a => a.Year == year && a.Dropped is null && Administrations.CommitteeOf(authority, a.Administration) == committee).Select(a => a.Administration).Distinct()];

    private static bool IsNotApplicable(ImmutableArray<Plan> plans, Tie assignment) =>
        !plans.IsEmpty && plans.All(p => AnswerRules.Known(p.Content, new(assignment.Id)).State == AnswerState.NotApplicable);

    private static bool IsDirected(Authority authority, ImmutableArray<Plan> plans, Tie tie, UnitId administration) =>
        tie.Kind == TieKind.Assignment && plans.Any(p => AnswerRules.Known(p.Content, new(tie.Id)).DirectedTo.Any(u => Administrations.Belongs(authority, u, administration)));
}
