using System.Collections.Immutable;
using Styrbord.Domain.Access;
using Styrbord.Domain.ActionPlans;
using Styrbord.Domain.Kernel;

namespace Styrbord.Domain.Secrecy;

/// <summary>What an account sees of what is secret, by the roles it holds now (<see cref="SecrecyFeature.Sight"/>).</summary>
internal sealed class Rights(Authority now, string? account, DateOnly today)
{
    private readonly ImmutableArray<RoleGrant> _grants = account is null ? [] : AccessQueries.GrantsOf(now, account, today);

    /// <param name="state">Where the thing stands: the state shown or the present one.</param>
    /// <param name="thing">The thing.</param>
    /// <param name="mark">Why it is secret.</param>
    public bool Sees(Authority state, SecretThing thing, SecrecyMark mark)
    {
        if (_grants.IsEmpty)
        {
            return false;
        }

        var owners = SecrecyQueries.OwnersOf(state, thing);
        return _grants.Any(g => SecrecyFeature.Sight.Any(row => row.By.Contains(g.Role) && Counts(row.At, g, owners.Contains(g.Body ?? default) || g.Body == mark.By, state, thing)));
    }

    private bool Counts(SightAt at, RoleGrant grant, bool own, Authority state, SecretThing thing) => at switch
    {
        SightAt.Anywhere => true,
        SightAt.Own => grant.Body is not null && own && IsOf(state, grant.Unit, thing),
        _ => grant.Body is not null && own && IsSharedOut(state, thing),
    };

    // held at one administration it opens what that administration does, and no more of the committee's
    private static bool IsOf(Authority state, UnitId? unit, SecretThing thing) => unit is not { } at || thing.Kind switch
    {
        SecretKind.Activity => state.ActionPlans.Activities.TryGetValue(new(thing.Id), out var activity) && Administrations.Belongs(state, at, activity.Administration),
        SecretKind.ActionPlan => Administrations.Belongs(state, at, thing.ActionPlan.Administration),
        _ => false,
    };

    private bool IsSharedOut(Authority state, SecretThing thing) =>
        thing.Kind == SecretKind.Plan && state.Plans.Plans.TryGetValue(new(thing.Id), out var plan) && SecretParts.PlaceOf(state, plan, thing.Part) is { } place
        && now.Drafting.Of(plan.Id).Places.TryGetValue(place, out var shared) && string.Equals(shared.Account, account, StringComparison.Ordinal);
}
