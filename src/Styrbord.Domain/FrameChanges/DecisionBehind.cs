using System.Collections.Immutable;
using Styrbord.Domain.Decisions;
using Styrbord.Domain.Economy;
using Styrbord.Domain.Kernel;
using Styrbord.Domain.Organisation;

namespace Styrbord.Domain.FrameChanges;

/// <summary>The decision behind a change, and what stands against it.</summary>
internal sealed record DecisionBehind(ItemId? Decision, PartialDate Day, ChangeDecider By, ImmutableArray<Problem> Problems)
{
    public static DecisionBehind Of(Authority authority, ChangeFrames asked, ImmutableArray<FrameRow> rows)
    {
        var rights = RightRules.Of(authority, asked.Set, asked.Kind);
        return asked switch
        {
            { Kind: FrameChangeKind.Technical } when rights.Contains(ChangeDecider.StandingDecision) && (asked.Standing is not null || asked.Matter is null) => OfStanding(authority, asked),
            { Delegated: { } delegated } => OfDelegate(authority, asked, delegated, rights, rows),
            { Matter: null } => Against(new ChangeWithoutDecision("matter")),
            { Kind: FrameChangeKind.Technical, Ground: null } => Against(new Required("ground")),
            { Matter: { } matter } => OfMatter(authority, matter, rights, rows),
        };
    }

    private static DecisionBehind OfStanding(Authority authority, ChangeFrames asked) =>
        asked.Ground is not { } ground ? Against(new Required("ground"))
        : asked.Standing is { } id && authority.FrameChanges.Standing.TryGetValue(id, out var standing) && standing.Covers(ground, asked.Year)
            ? new(standing.Decision, authority.Decisions.Decisions[standing.Decision].Day, ChangeDecider.StandingDecision, [])
        : Against(new NotCoveredByStanding("standing"));

    private static DecisionBehind OfMatter(Authority authority, MatterId matter, EquatableArray<ChangeDecider> rights, ImmutableArray<FrameRow> rows)
    {
        if (!authority.Decisions.Matters.ContainsKey(matter))
        {
            return Against(new NotFound("matter", matter.Value, "matter"));
        }

        if (DecisionsQueries.AdoptionIn(authority, matter) is not { } decision)
        {
            return Against(new ChangeWithoutDecision("matter"));
        }

        ChangeDecider? by = RightRules.LevelOf(authority, decision.Body) switch
        {
            BodyLevel.Assembly => ChangeDecider.Assembly,
            BodyLevel.ExecutiveBoard when rights.Contains(ChangeDecider.ExecutiveBoard) => ChangeDecider.ExecutiveBoard,
            _ when decision.Body is { } body && rows.All(r => Carries(authority, body, r, decision.Day.OrderDay)) => ChangeDecider.Committee,
            _ => null,
        };
        return by is { } decider && rights.Contains(decider) ? new(decision.Id, decision.Day, decider, []) : Against(new WrongDecider("matter", RightRules.NameOf(authority, decision)));
    }

    private static DecisionBehind OfDelegate(Authority authority, ChangeFrames asked, ItemId delegated, EquatableArray<ChangeDecider> rights, ImmutableArray<FrameRow> rows)
    {
        var state = authority.Decisions.Delegated;
        if (!state.Decisions.TryGetValue(delegated, out var decision) || !state.Delegations.TryGetValue(decision.Delegation, out var delegation))
        {
            return Against(new NotFound("delegatedDecision", delegated.Value, "delegated"));
        }

        return rights.Contains(ChangeDecider.Delegate) && asked.Kind == FrameChangeKind.WithinCommittee && rows.All(r => Carries(authority, delegation.From, r, decision.Day))
            ? new(decision.Id, decision.Day, ChangeDecider.Delegate, [])
            : Against(new WrongDecider("delegated", delegation.Holder ?? OrganisationQueries.NameOf(authority, delegation.From, decision.Day)));
    }

    /// <summary>Whether a body answers for a row: the row's own, or one that has taken its work over.</summary>
    private static bool Carries(Authority authority, BodyId body, FrameRow row, DateOnly day) =>
        row.Body == body || OrganisationQueries.ActingFor(authority, row.Body, day).Contains(body)
        || (row.Unit is { } unit && authority.Economy.Conversions.Values.Any(k => k.Steps.Any(s => s.To == body && (s.Unit == unit || s.Unit == FrameQueries.TopOf(authority, unit)))));

    private static DecisionBehind Against(Problem problem) => new(null, default, default, [problem]);
}
