using System.Collections.Immutable;
using Styrbord.Domain.BudgetDecisions;
using Styrbord.Domain.FrameChanges;
using Styrbord.Domain.Governing;
using Styrbord.Domain.Kernel;
using Styrbord.Domain.Placements;

namespace Styrbord.Domain.Secrecy;

/// <summary>What was decided of money in a hidden matter: amounts and rows stay, since sums are built of them; names and reasons go.</summary>
internal static class RedactedChanges
{
    public static FrameChangesState Of(Authority authority, Hiding hiding)
    {
        var state = authority.FrameChanges;
        var changes = Redaction.Each(state.Changes, (_, change) => hiding.OfMatter(MoneyMatters.Of(authority, change.Matter, change.Decision)) is { } mark
            ? change with { Reason = Redaction.Text(change.Reason, mark), Financing = Redaction.Text(change.Financing, mark) }
            : change);
        var standing = Redaction.Each(state.Standing, (_, decision) => hiding.OfMatter(decision.Matter) is { } mark ? decision with { Name = mark.Short } : decision);
        var carried = Redaction.Each(state.Carried, (_, one) => hiding.OfMatter(one.Matter) is { } mark ? one with { Parts = one.Parts.Select(p => p with { Project = mark.Short }).ToEquatableArray() } : one);
        var central = Redaction.Each(state.Central, (_, account) => hiding.OfMatter(account.Matter) is { } mark ? account with { Name = mark.Short } : account);
        var corrections = state.Corrections.Any(c => Hidden(c) is not null) ? state.Corrections.Select(c => Hidden(c) is { } mark ? c with { Reason = Redaction.Text(c.Reason, mark) } : c).ToImmutableArray() : state.Corrections;
        return corrections == state.Corrections && ReferenceEquals(changes, state.Changes) && ReferenceEquals(standing, state.Standing) && ReferenceEquals(carried, state.Carried) && ReferenceEquals(central, state.Central)
            ? state : state with { Changes = changes, Standing = standing, Carried = carried, Central = central, Corrections = corrections };

        SecrecyMark? Hidden(DecidedCorrection correction) => hiding.OfMatter(MoneyMatters.Of(authority, null, correction.Decision));
    }

    /// <summary>That there is a policy and from when stays; what it allows is what was decided.</summary>
    public static PlacementsState Of(PlacementsState state, Hiding hiding) =>
        Redaction.Each(state.Policies, (_, policy) => hiding.OfMatter(policy.Matter) is { } mark ? policy with { Name = mark.Short, Limits = [] } : policy) is var policies
        && ReferenceEquals(policies, state.Policies) ? state : state with { Policies = policies };

    public static GoverningState Of(Authority authority, GoverningState state, Hiding hiding) =>
        Redaction.Each(state.Priorities, (_, priority) => hiding.OfMatter(MoneyMatters.Of(authority, null, priority.Decision)) is not null ? priority with { Grounds = [] } : priority) is var priorities
        && ReferenceEquals(priorities, state.Priorities) ? state : state with { Priorities = priorities };
}
