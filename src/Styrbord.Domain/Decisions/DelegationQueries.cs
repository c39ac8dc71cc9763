using System.Collections.Immutable;
using Styrbord.Domain.Kernel;
using Styrbord.Domain.Organisation;

namespace Styrbord.Domain.Decisions;

/// <summary>A decision taken by delegation, in a meeting or outside one.</summary>
/// <param name="Adopted">The decision of a meeting, or nothing.</param>
/// <param name="Taken">What was registered outside a meeting, or nothing.</param>
/// <param name="Report">When it was reported to the body that delegated, or nothing.</param>
public sealed record ByDelegation(ItemId Id, DateOnly Day, Delegation Delegation, Decision? Adopted, DelegatedDecision? Taken, DelegationReport? Report);

public static class DelegationQueries
{
    /// <summary>It holds by its days, and neither who may decide nor the committee that gave it has ended; what an assembly has given holds on under the next.</summary>
    public static bool IsInForce(Authority authority, Delegation delegation, DateOnly day)
    {
        ArgumentNullException.ThrowIfNull(delegation);
        return delegation.Holds(day) && !(delegation.To is { } to && OrganisationQueries.HasEnded(authority, to, day)) && IsThere(authority, delegation.From, day);
    }

    /// <summary>It holds by its days, and the board is there.</summary>
    public static bool IsInForce(Authority authority, BoardRight right, DateOnly day)
    {
        ArgumentNullException.ThrowIfNull(right);
        return right.Holds(day) && !OrganisationQueries.HasEnded(authority, right.Board, day);
    }

    /// <summary>The delegations of a body, or of all: those that hold on the day first, then by their first day.</summary>
    public static ImmutableArray<Delegation> Of(Authority authority, DateOnly day, BodyId? from = null) =>
        [.. authority.Decisions.Delegated.Delegations.Values.Where(d => from is null || d.From == from).OrderByDescending(d => IsInForce(authority, d, day)).ThenBy(d => d.From).ThenBy(d => d.ValidFrom).ThenBy(d => d.Id)];

    /// <summary>The delegations under which a body may decide a matter on a day; without a day all by which it may or might.</summary>
    public static ImmutableArray<Delegation> For(Authority authority, BodyId body, Matter matter, DateOnly? day) =>
    [
        .. authority.Decisions.Delegated.Delegations.Values.Where(d => d.To == body && (day is not { } on || IsInForce(authority, d, on)) && d.Covers(matter))
            .Where(d => !DelegationRules.KeptKind(authority, matter.Kind, authority.Organisation.Bodies[d.From], day ?? d.ValidFrom, "").Any()),
    ];

    /// <summary>Everything decided by delegation from a body, in the order of days.</summary>
    public static ImmutableArray<ByDelegation> TakenFor(Authority authority, BodyId body)
    {
        var state = authority.Decisions.Delegated;
        var reports = state.Reports.SelectMany(r => r.Decisions.Select(d => (d, r))).GroupBy(p => p.d).ToDictionary(g => g.Key, g => g.First().r);
        return
        [
            .. authority.Decisions.Decisions.Values.Where(d => d.Basis?.Delegation is not null).Select(d => (d.Id, Day: d.Day.AsStart, Under: d.Basis!.Delegation!.Value, Adopted: (Decision?)d, Taken: (DelegatedDecision?)null))
                .Concat(state.Decisions.Values.Select(d => (d.Id, d.Day, Under: d.Delegation, Adopted: (Decision?)null, Taken: (DelegatedDecision?)d)))
                .Where(d => state.Delegations[d.Under].From == body).OrderBy(d => d.Day).ThenBy(d => d.Id)
                .Select(d => new ByDelegation(d.Id, d.Day, state.Delegations[d.Under], d.Adopted, d.Taken, reports.GetValueOrDefault(d.Id))),
        ];
    }

    /// <summary>What the body has not been told of.</summary>
    public static ImmutableArray<ByDelegation> Unreported(Authority authority, BodyId body) => [.. TakenFor(authority, body).Where(d => d.Report is null)];

    /// <summary>What a body can be told of at its meeting on a day: what was decided under its own delegations, and under those of ended bodies whose work it has.</summary>
    public static ImmutableArray<ByDelegation> ToReportAt(Authority authority, BodyId body, DateOnly day)
    {
        ArgumentNullException.ThrowIfNull(authority);
        return [.. authority.Decisions.Delegated.Delegations.Values.Select(d => d.From).Distinct().Where(from => OrganisationQueries.ActingFor(authority, from, day).Contains(body)).SelectMany(from => Unreported(authority, from))];
    }

    /// <summary>The rights of boards to decide over other committees: those that hold on the day first.</summary>
    public static ImmutableArray<BoardRight> Rights(Authority authority, DateOnly day) =>
        [.. authority.Decisions.Delegated.Rights.Values.OrderByDescending(r => IsInForce(authority, r, day)).ThenBy(r => r.ValidFrom).ThenBy(r => r.Id)];

    private static bool IsThere(Authority authority, BodyId from, DateOnly day) =>
        !OrganisationQueries.HasEnded(authority, from, day) || authority.Organisation.Bodies[from].Level == BodyLevel.Assembly;
}
